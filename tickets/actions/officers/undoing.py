"""Taking a move back, while nothing of it has reached a citizen."""

from dataclasses import dataclass, replace

from tickets.actions.officers.handling import Handling
from tickets.errors import InvalidInput
from tickets.events import (
    EvidenceAdded,
    FollowerJoined,
    FollowerLeft,
    MoveUndone,
    NoteAdded,
    StatusChanged,
)
from tickets.people import Actor, Role
from tickets.permissions import Action, acting
from tickets.ports.news import Undo
from tickets.ticket import Ticket
from tickets.timers import timers_for


@dataclass(frozen=True, slots=True)
class Undoable:
    """A move that the member can take back now.

    Attributes:
        ticket: as it stands after the move.
    """

    undo: Undo
    ticket: Ticket
    actor: Actor


async def undoable(handling: Handling, number: str, version: int | None = None) -> Undoable:
    """Look whether the last move on a ticket can be taken back by this member.

    Args:
        version: of the ticket after the move that is meant; the last move where it is None.

    Raises:
        NotFound: neither this ticket nor what it was before the move is for them.
        NotAllowed: they may see it but take nothing back.
        InvalidInput: ``undo-over`` when there is none or its time is over, ``undo-further`` when
            something was done since, ``undo-not-yours``.
    """
    ticket = await handling.tx.tickets.get(number)
    undo = await handling.tx.undos.get(number)
    actors = acting(handling.member, Action.UNDO, undo.before if undo else ticket)
    if undo is None or version not in (None, undo.version) or undo.until <= handling.clock.now():
        raise InvalidInput("undo-over", number=number)
    by_desk = any(actor.role is Role.ADMINISTRATOR for actor in actors)
    if undo.member != handling.member.id and not by_desk:
        raise InvalidInput("undo-not-yours", number=number)
    if ticket.version != undo.version or await _something_further(handling, undo):
        raise InvalidInput("undo-further", number=number)
    return Undoable(undo, ticket, actors[0])


async def take_back(handling: Handling, found: Undoable) -> Ticket:
    """Put the ticket back to what it was; what waited to tell of the move is not said."""
    tx, undo, ticket = handling.tx, found.undo, found.ticket
    restored = await tx.tickets.save(replace(undo.before, version=ticket.version))
    await tx.timers.replace(restored.number, timers_for(restored, handling.city))
    for citizen in undo.joined:
        assert ticket.merged_into is not None
        await tx.tickets.unfollow(ticket.merged_into, citizen)
    await tx.undos.drop(restored.number)
    await tx.outbox.withdraw(cause_of(ticket))
    tx.record(
        MoveUndone(
            number=restored.number,
            at=handling.clock.now(),
            actor=found.actor,
            move=undo.move,
            before=ticket.status,
            after=restored.status,
            left=ticket.unit,
            unit=restored.unit,
        )
    )
    return restored


def cause_of(ticket: Ticket) -> str:
    """What messages that tell of a ticket's last change carry as their cause."""
    return f"{ticket.number}:{ticket.version}"


async def _something_further(handling: Handling, undo: Undo) -> bool:
    """Whether somebody wrote to the ticket since: what belongs to the move, and the mover's own
    files and notes, do not count, nor that others follow it."""
    history = await handling.tx.tickets.history(undo.before.number)
    move = max(place for place, event in enumerate(history) if isinstance(event, StatusChanged))
    return any(
        event.actor.role in {Role.REPORTER, Role.FOLLOWER}
        or event.actor.person != undo.member
        or not (isinstance(event, (EvidenceAdded, NoteAdded)) or event.at == history[move].at)
        for event in history[move + 1 :]
        if not isinstance(event, (FollowerJoined, FollowerLeft))
    )
