"""The life of a ticket: one table says who may move what where, and why where it is unusual.

Buttons, refusals, documentation and tests all come from ``TRANSITIONS``.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from tickets.errors import WrongState
from tickets.people import Role
from tickets.ticket import Status, Ticket


class Move(StrEnum):
    """What somebody can do to a ticket's state."""

    VERIFY = "verify"
    ASSIGN = "assign"
    START = "start"
    ASK = "ask"
    REPLY = "reply"
    RESOLVE = "resolve"
    REJECT = "reject"
    HAND_BACK = "hand_back"
    MERGE = "merge"
    REOPEN = "reopen"
    UPHOLD = "uphold"
    INFORM = "inform"
    WITHDRAW = "withdraw"
    LEAVE = "leave"
    RATE = "rate"
    OBJECT = "object"
    LAPSE = "lapse"
    CLOSE = "close"


BEFORE = "the status it had before the question"
"""Stands in the table for a target that depends on the ticket: back from needs_info."""
ANEW = "received, or assigned where the case is protected and the desk may not read it"
"""Stands in the table for the other one: reopened after a refusal."""


@dataclass(frozen=True, slots=True)
class Transition:
    """One allowed move.

    Attributes:
        to: the status afterwards; BEFORE for the one the ticket had when the question was asked,
            ANEW for the one in which it begins once more.
        by: the roles that may do it, within the reach that tickets.permissions gives them.
        reason: why the edge exists, where DOMAIN's life of a ticket does not name it.
    """

    source: Status
    move: Move
    to: Status | str
    by: frozenset[Role]
    reason: str = ""


def _table() -> Iterator[Transition]:
    desk, unit = Role.ADMINISTRATOR, Role.LIAISON
    reporter, follower, system = Role.REPORTER, Role.FOLLOWER, Role.SYSTEM
    received, needs_info, assigned, in_progress, answered, closed, rejected = (
        Status.RECEIVED,
        Status.NEEDS_INFO,
        Status.ASSIGNED,
        Status.IN_PROGRESS,
        Status.ANSWERED,
        Status.CLOSED,
        Status.REJECTED,
    )

    def edge(source: Status, move: Move, to: Status | str, *by: Role, why: str = "") -> Transition:
        return Transition(source, move, to, frozenset(by), why)

    gathered = "the desk, too, where the ticket is gathered under a theme: one answer for all units"
    followed = "others follow it, or its reporter is forgotten: it goes on without them"
    yield edge(received, Move.VERIFY, assigned, desk)
    yield edge(received, Move.ASSIGN, assigned, desk)
    yield edge(received, Move.ASK, needs_info, desk)
    yield edge(received, Move.REPLY, received, desk, why="a word to the reporter moves nothing")
    yield edge(received, Move.REJECT, rejected, desk)
    yield edge(received, Move.MERGE, Status.MERGED, desk)
    yield edge(received, Move.WITHDRAW, Status.WITHDRAWN, reporter)
    yield edge(received, Move.LEAVE, received, reporter, why=followed)

    yield edge(needs_info, Move.INFORM, BEFORE, reporter)
    yield edge(needs_info, Move.LAPSE, rejected, system)
    yield edge(needs_info, Move.WITHDRAW, Status.WITHDRAWN, reporter)
    yield edge(needs_info, Move.LEAVE, BEFORE, reporter, why=followed)

    yield edge(assigned, Move.START, in_progress, unit, desk, why=gathered)
    yield edge(assigned, Move.ASK, needs_info, unit)
    yield edge(assigned, Move.REPLY, in_progress, unit, why="who answers has begun to work on it")
    yield edge(assigned, Move.RESOLVE, answered, unit, desk, why=gathered)
    yield edge(assigned, Move.HAND_BACK, received, unit)
    yield edge(assigned, Move.ASSIGN, assigned, desk, why="the first disposition was a mistake")
    yield edge(assigned, Move.REJECT, rejected, desk, why="directly routed: the desk saw it late")
    yield edge(
        assigned, Move.MERGE, Status.MERGED, desk, why="directly routed: the desk saw it late"
    )
    yield edge(assigned, Move.WITHDRAW, Status.WITHDRAWN, reporter)
    yield edge(assigned, Move.LEAVE, assigned, reporter, why=followed)

    progress = f"progress is told more than once; {gathered}"
    yield edge(in_progress, Move.START, in_progress, unit, desk, why=progress)
    yield edge(in_progress, Move.ASK, needs_info, unit)
    yield edge(in_progress, Move.REPLY, in_progress, unit, why="the dialogue goes on meanwhile")
    yield edge(in_progress, Move.RESOLVE, answered, unit, desk, why=gathered)
    yield edge(in_progress, Move.ASSIGN, assigned, desk, why="another unit has to go on with it")
    yield edge(in_progress, Move.MERGE, Status.MERGED, desk, why="a duplicate was noticed late")
    yield edge(in_progress, Move.WITHDRAW, Status.WITHDRAWN, reporter)
    yield edge(in_progress, Move.LEAVE, in_progress, reporter, why=followed)

    yield edge(answered, Move.RATE, closed, reporter)
    yield edge(answered, Move.OBJECT, answered, reporter, follower)
    yield edge(answered, Move.CLOSE, closed, system)
    yield edge(answered, Move.REPLY, answered, unit, why="a word after the answer moves nothing")
    yield edge(answered, Move.REOPEN, in_progress, desk, unit)
    yield edge(answered, Move.UPHOLD, closed, desk, unit, why="the objection was decided against")

    yield edge(closed, Move.RATE, closed, reporter, why="a rating may come after the ten days")
    yield edge(closed, Move.OBJECT, closed, reporter, follower)
    yield edge(closed, Move.REOPEN, in_progress, desk, unit)
    yield edge(closed, Move.UPHOLD, closed, desk, unit, why="the objection was decided against")

    yield edge(rejected, Move.OBJECT, rejected, reporter)
    yield edge(rejected, Move.REOPEN, ANEW, desk, unit, why="the objection was right")
    yield edge(rejected, Move.UPHOLD, rejected, desk, unit, why="decided against the objection")


TRANSITIONS: dict[tuple[Status, Move], Transition] = {(t.source, t.move): t for t in _table()}

_UNITS_WORK = {Move.START, Move.RESOLVE}
_DECISIONS = {Move.REOPEN, Move.UPHOLD}
_OBJECTIONS_AT_MOST = {Status.REJECTED: 1, Status.ANSWERED: 3, Status.CLOSED: 3}
"""A refusal may be objected to once (DOMAIN). The other bound only keeps a quarrel from going on
for ever without a person of the city looking at it. The followers together have as many
objections as the reporter, and neither uses up those of the other."""


def moves(ticket: Ticket, role: Role) -> tuple[Move, ...]:
    """What the role could do to the ticket as it stands, in the table's order.

    Who may reach this ticket at all is another question; see tickets.permissions.
    """
    return tuple(
        transition.move
        for transition in TRANSITIONS.values()
        if transition.source is ticket.status
        and role in transition.by
        and _open(ticket, transition.move, role)
    )


def target(ticket: Ticket, move: Move, roles: Iterable[Role]) -> Status:
    """Where the move leads, if one of the roles may make it.

    Raises:
        WrongState: the move does not exist for them in this status.
    """
    transition = TRANSITIONS.get((ticket.status, move))
    if transition is None or not any(
        role in transition.by and _open(ticket, move, role) for role in roles
    ):
        raise WrongState(ticket.number, ticket.status, move)
    if isinstance(transition.to, Status):
        return transition.to
    if transition.to == ANEW:
        return Status.ASSIGNED if ticket.sensitive else Status.RECEIVED
    return ticket.resume or Status.RECEIVED


def _open(ticket: Ticket, move: Move, role: Role) -> bool:
    """What depends on more than the status: decisions need an objection, objections have an end,
    a protected case never goes back to a desk that may not read it, and the desk does the unit's
    work only on tickets that are gathered under a theme."""
    if role is Role.ADMINISTRATOR and move in _UNITS_WORK:
        return ticket.theme is not None
    if move is Move.HAND_BACK:
        return not ticket.sensitive
    if move in _DECISIONS:
        return ticket.reopen_requested_at is not None
    if move is Move.OBJECT:
        most = _OBJECTIONS_AT_MOST[ticket.status]
        if role is Role.FOLLOWER:
            return ticket.reopen_requested_at is None and ticket.challenges < most
        return not ticket.reporter_objects and ticket.objections < most
    if move is Move.RATE:
        return ticket.rating is None and not ticket.reporter_objects
    if move is Move.CLOSE:
        return ticket.reopen_requested_at is None
    return True
