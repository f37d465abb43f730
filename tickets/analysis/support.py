"""How many citizens stand behind a ticket, and what they say of its result."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from tickets.events import Event, ResultConfirmed, ResultDenied, StatusChanged, standing
from tickets.people import Role
from tickets.workflow import Move


@dataclass(frozen=True, slots=True)
class Support:
    """The followers of a ticket, the reporter not among them.

    Attributes:
        done: how many of them say that it is done, since the last answer.
        undone: how many say that it is not.
    """

    followers: int = 0
    done: int = 0
    undone: int = 0


def verdicts(history: Iterable[Event]) -> dict[int, bool]:
    """What each follower said last of the last answer, by their id: whether it is done."""
    said: dict[int, bool] = {}
    for event in standing(history):
        match event:
            case StatusChanged(move=Move.RESOLVE):
                said = {}
            case ResultConfirmed(actor=actor) if actor.person is not None:
                said[actor.person] = True
            case ResultDenied(actor=actor) if actor.person is not None:
                said[actor.person] = False
            case StatusChanged(move=Move.OBJECT, actor=actor) if (
                actor.role is Role.FOLLOWER and actor.person is not None
            ):
                said[actor.person] = False
    return said


def support(followers: Collection[int], reporter: int | None, history: Iterable[Event]) -> Support:
    """The followers counted; the verdict of one who left counts no more."""
    others = set(followers) - {reporter}
    said = [done for person, done in verdicts(history).items() if person in others]
    return Support(len(others), said.count(True), said.count(False))


def reporter_objected(history: Iterable[Event]) -> bool:
    """Whether the reporter, or who speaks for them, was against the last answer or refusal."""
    objected = False
    for event in standing(history):
        match event:
            case StatusChanged(move=Move.RESOLVE | Move.REJECT | Move.LAPSE):
                objected = False
            case StatusChanged(move=Move.OBJECT, actor=actor) if actor.role is not Role.FOLLOWER:
                objected = True
    return objected
