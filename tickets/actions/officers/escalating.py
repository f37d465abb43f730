"""What leaders and overseers are called in for, and what comes back from them.

They read; what they write goes to the unit and the desk, never to the reporter.
"""

from dataclasses import replace

from tickets.actions.officers.handling import Handling
from tickets.actions.raising import escalate
from tickets.actions.wording import words
from tickets.analysis.days import leading_day
from tickets.errors import InvalidInput
from tickets.events import (
    Cause,
    InstructionGiven,
    QuestionAsked,
    ResponseGiven,
)
from tickets.permissions import Action, acting
from tickets.ticket import Ticket
from tickets.timers import end_of_day, timers_for


async def escalate_by(handling: Handling, number: str, text: str) -> Ticket:
    """The desk or a leader calls leaders and overseers in, and says why.

    Raises:
        NotFound, NotAllowed: as in Handling.
        WrongState: it is over, and nobody objected.
        InvalidInput: ``escalation-confidential``.
    """
    ticket = await handling.tx.tickets.get(number)
    actor, *_ = acting(handling.member, Action.ESCALATE, ticket)
    handling.check(ticket, Action.ESCALATE)
    return await escalate(
        handling.tx,
        handling.clock,
        handling.city,
        actor,
        ticket,
        Cause.DECISION,
        text=words(text),
    )


async def ask_unit(handling: Handling, number: str, text: str) -> Ticket:
    """A leader or an overseer asks those who handle it; the reporter hears nothing of it."""
    ticket = await handling.tx.tickets.get(number)
    actor, *_ = acting(handling.member, Action.ENQUIRE, ticket)
    now, text = handling.clock.now(), words(text)
    asked = replace(ticket, enquired_at=ticket.enquired_at or now)
    ticket = await handling.tx.tickets.save(asked)
    handling.tx.record(QuestionAsked(number=number, at=now, actor=actor, text=text))
    return ticket


async def instruct(handling: Handling, number: str, text: str) -> Ticket:
    """A leader says what shall be done, by a day if the words begin with one.

    Raises:
        NotFound, NotAllowed: as in Handling.
        WrongState: it is over.
        InvalidInput: ``instruction-past``.
    """
    tx, now, city = handling.tx, handling.clock.now(), handling.city
    ticket = await tx.tickets.get(number)
    actor, *_ = acting(handling.member, Action.INSTRUCT, ticket)
    handling.check(ticket, Action.INSTRUCT)
    today = now.astimezone(city.timezone).date()
    day, text = leading_day(words(text), today)
    if day is not None and day < today:
        raise InvalidInput("instruction-past")
    due = end_of_day(day, city) if day is not None else None
    instructed = replace(
        ticket,
        instructed_at=ticket.instructed_at or now,
        instruction_due=due or ticket.instruction_due,
    )
    ticket = await tx.tickets.save(instructed)
    await tx.timers.replace(number, timers_for(ticket, city))
    event = InstructionGiven(number=number, at=now, actor=actor, text=words(text), due=due)
    tx.record(event)
    return ticket


async def respond(handling: Handling, number: str, text: str) -> Ticket:
    """The unit or the desk answers what leaders and overseers asked and told it.

    Raises:
        NotFound, NotAllowed: as in Handling.
        InvalidInput: ``nothing-to-respond``.
    """
    tx, now = handling.tx, handling.clock.now()
    ticket = await tx.tickets.get(number)
    actor, *_ = acting(handling.member, Action.RESPOND, ticket)
    handling.check(ticket, Action.RESPOND)
    since, text = ticket.called_since or now, words(text)
    ticket = await tx.tickets.save(
        replace(ticket, enquired_at=None, instructed_at=None, instruction_due=None)
    )
    await tx.timers.replace(number, timers_for(ticket, handling.city))
    tx.record(ResponseGiven(number=number, at=now, actor=actor, since=since, text=text))
    return ticket
