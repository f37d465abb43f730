"""Answers in two steps: which need a superior's consent, and which one waits for it.

The words of a proposed answer stand in the history alone, where nothing is ever changed; the ticket
itself only knows since when one waits.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from tickets.city import City
from tickets.events import AnswerProposed, Event, FilesProposed
from tickets.people import Actor, Member, Role
from tickets.permissions import Action, reaches
from tickets.ports import Tx
from tickets.ticket import Ticket
from tickets.workflow import TRANSITIONS, Move

READ_BEFORE = frozenset({Move.REPLY, Move.RESOLVE})
"""Moves that speak for the unit. A question, and word that work began, bind it to nothing."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """An answer that waits for consent.

    Attributes:
        place: which of the ticket's proposals it is, counted from 1: a button names it, so that
            one under an older proposal never sends a newer one.
        author: in which role and unit somebody wrote it.
    """

    place: int
    move: Move
    text: str
    evidence: tuple[int, ...]
    author: Actor
    at: datetime


def needs_approval(city: City, member: Member, ticket: Ticket, move: Move) -> bool:
    """Whether the member's words have to be read by a superior first.

    The head of the unit needs nobody's consent, nor does the desk, which may give it. Of a
    protected case nobody learns but the unit's own officers, so there is no second step.
    """
    if move not in READ_BEFORE or ticket.unit is None or ticket.sensitive:
        return False
    if not any(post.role is Role.LIAISON and reaches(post, move, ticket) for post in member.posts):
        return False
    if any(
        post.role is Role.LEADER and reaches(post, Action.APPROVE, ticket) for post in member.posts
    ):
        return False
    category, unit = city.find_category(ticket.category), city.find_unit(ticket.unit)
    rules = (category.approval if category else None, unit.approval if unit else None)
    return next((rule for rule in rules if rule is not None), city.answers.approval)


def last_proposal(history: Iterable[Event]) -> Proposal | None:
    """The newest proposed answer of a history, decided or not, with the files that followed it."""
    found: Proposal | None = None
    for event in history:
        match event:
            case AnswerProposed(move=move, text=text, evidence=evidence):
                place = found.place + 1 if found else 1
                found = Proposal(place, move, text, evidence, event.actor, event.at)
            case FilesProposed(evidence=evidence) if found:
                found = replace(found, evidence=(*found.evidence, *evidence))
            case _:
                pass
    return found


async def waiting_proposal(tx: Tx, ticket: Ticket) -> Proposal | None:
    """The answer that waits for consent on this ticket, if one does."""
    if ticket.proposed_at is None:
        return None
    return last_proposal(await tx.tickets.history(ticket.number))


async def outlives(tx: Tx, before: Ticket, after: Ticket) -> bool:
    """Whether a change leaves a waiting proposal without a sense: the ticket went to another unit,
    or stands where its move does not exist."""
    proposal = await waiting_proposal(tx, before)
    if proposal is None or after.proposed_at is None:
        return False
    return after.unit != before.unit or (after.status, proposal.move) not in TRANSITIONS
