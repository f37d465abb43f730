"""The one place where a ticket changes its state: saved, timed and noted down together."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from tickets.actions.officers.proposals import outlives
from tickets.city import City
from tickets.events import ProposalDropped, ResponseGiven, StatusChanged
from tickets.people import Actor
from tickets.ports import Clock, Tx
from tickets.ticket import Ticket
from tickets.timers import timers_for
from tickets.workflow import Move, moves, target

FOLLOWS_INSTRUCTION = {Move.START, Move.RESOLVE, Move.HAND_BACK}
"""By which a unit shows that a leader's instruction arrived."""


async def make_move(
    tx: Tx,
    clock: Clock,
    city: City,
    actors: Sequence[Actor],
    ticket: Ticket,
    move: Move,
    *,
    text: str = "",
    evidence: Sequence[int] = (),
    theme_answer: int | None = None,
    behalf: Actor | None = None,
    **changes: Any,
) -> Ticket:
    """Make a move that the actors may make on this ticket.

    Args:
        actors: one person's roles that reach the ticket; the first one that may do it goes into
            the history.
        text: what goes with it, for the reporter to read.
        theme_answer: see StatusChanged.
        behalf: who does it for the actor, and stands in the history instead.
        changes: further fields of the ticket.

    Raises:
        WrongState: the move does not exist for these roles in this status.
    """
    after = target(ticket, move, [actor.role for actor in actors])
    actor = behalf or next(actor for actor in actors if move in moves(ticket, actor.role))
    now = clock.now()
    followed = ticket.instructed_at if move in FOLLOWS_INSTRUCTION else None
    if followed is not None:
        changes |= {"instructed_at": None, "instruction_due": None}
    changed = replace(
        ticket,
        status=after,
        status_since=ticket.status_since if after is ticket.status else now,
        **changes,
    )
    dropped = await outlives(tx, ticket, changed)
    changed = await tx.tickets.save(replace(changed, proposed_at=None) if dropped else changed)
    await tx.timers.replace(changed.number, timers_for(changed, city))
    tx.record(
        StatusChanged(
            number=changed.number,
            at=now,
            actor=actor,
            move=move,
            before=ticket.status,
            after=after,
            text=text,
            evidence=tuple(evidence),
            unit=changed.unit,
            theme_answer=theme_answer,
        )
    )
    if followed is not None:
        tx.record(
            ResponseGiven(number=changed.number, at=now, actor=actors[0], since=followed, move=move)
        )
    if dropped:
        tx.record(ProposalDropped(number=changed.number, at=now, actor=actor))
    return changed
