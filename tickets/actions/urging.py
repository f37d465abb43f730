"""Marking a ticket as one that goes before all others, and taking that back."""

from dataclasses import replace

from tickets.actions.officers.handling import Handling
from tickets.actions.reporters.filing import answer_by
from tickets.actions.wording import maybe_words
from tickets.corrections import UrgencyLifted, UrgencyMarked
from tickets.errors import InvalidInput
from tickets.permissions import Action, acting
from tickets.ticket import Ticket
from tickets.timers import timers_for


async def mark_urgent(handling: Handling, number: str, text: str = "") -> Ticket:
    """It goes first, and is looked at and answered within the pack's days for that.

    Raises:
        NotFound, NotAllowed, WrongState: as in Handling.
        InvalidInput: ``urgent-already``.
    """
    ticket = await handling.tx.tickets.get(number)
    handling.check(ticket, Action.URGE)
    if ticket.urgent_at is not None:
        raise InvalidInput("urgent-already", number=number)
    now = handling.clock.now()
    due = answer_by(handling.city, now, urgent=True)
    verify_due, answer_due = ticket.verify_due, ticket.answer_due
    urgent = replace(
        ticket,
        urgent_at=now,
        verify_due=min(verify_due, due) if verify_due else None,
        answer_due=min(answer_due, due) if answer_due else None,
    )
    urgent = await _keep(handling, urgent)
    actor, *_ = acting(handling.member, Action.URGE, ticket)
    handling.tx.record(
        UrgencyMarked(
            number=number,
            at=now,
            actor=actor,
            text=maybe_words(text),
            verify_due=urgent.verify_due,
            answer_due=urgent.answer_due,
            verify_was=verify_due,
            answer_was=answer_due,
        )
    )
    return urgent


async def lift_urgency(handling: Handling, number: str, text: str = "") -> Ticket:
    """It goes in the order of its deadlines again; those that nothing else changed are as before.

    Raises:
        NotFound, NotAllowed, WrongState: as in Handling.
        InvalidInput: ``not-urgent``.
    """
    ticket = await handling.tx.tickets.get(number)
    handling.check(ticket, Action.CALM)
    if ticket.urgent_at is None:
        raise InvalidInput("not-urgent", number=number)
    history = await handling.tx.tickets.history(number)
    marked = next(event for event in reversed(history) if isinstance(event, UrgencyMarked))
    same_verify = ticket.verify_due == marked.verify_due
    same_answer = ticket.answer_due == marked.answer_due
    calm = replace(
        ticket,
        urgent_at=None,
        verify_due=marked.verify_was if same_verify else ticket.verify_due,
        answer_due=marked.answer_was if same_answer else ticket.answer_due,
    )
    calm = await _keep(handling, calm)
    now, words = handling.clock.now(), maybe_words(text)
    actor, *_ = acting(handling.member, Action.CALM, ticket)
    handling.tx.record(UrgencyLifted(number=number, at=now, actor=actor, text=words))
    return calm


async def _keep(handling: Handling, ticket: Ticket) -> Ticket:
    ticket = await handling.tx.tickets.save(ticket)
    await handling.tx.timers.replace(ticket.number, timers_for(ticket, handling.city))
    return ticket
