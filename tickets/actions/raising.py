"""Putting a ticket before those above, whoever or whatever caused it."""

from dataclasses import replace

from tickets.city import City
from tickets.events import Cause, TicketEscalated
from tickets.people import Actor
from tickets.ports import Clock, Tx
from tickets.ticket import Ticket
from tickets.timers import timers_for


async def escalate(
    tx: Tx,
    clock: Clock,
    city: City,
    actor: Actor,
    ticket: Ticket,
    cause: Cause,
    *,
    text: str = "",
    count: int = 0,
) -> Ticket:
    """Put a ticket before the leaders and the overseers; they keep it in sight from now on.

    Args:
        text, count: see TicketEscalated.
    """
    at = ticket.escalated_at or clock.now()
    escalated = await tx.tickets.save(replace(ticket, escalated_at=at))
    await tx.timers.replace(ticket.number, timers_for(escalated, city))
    tx.record(
        TicketEscalated(
            number=ticket.number, at=clock.now(), actor=actor, cause=cause, text=text, count=count
        )
    )
    return escalated
