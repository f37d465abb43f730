"""What leaders and overseers do, and what calls them in."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tickets.events.tickets import Event
from tickets.workflow import Move


class Cause(StrEnum):
    """Why a ticket was escalated."""

    OVERDUE = "overdue"
    OBJECTIONS = "objections"
    DECISION = "decision"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketEscalated(Event):
    """It was put before the leaders and the overseers.

    Attributes:
        text: the reason in words, where somebody decided it; the number of the ticket that was
            escalated before and merged into this one.
        count: working days since the deadline, or objections of the reporter, by cause.
    """

    cause: Cause
    text: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked(Event):
    """A leader or an overseer wants to know something of the unit; the reporter is not asked."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionGiven(Event):
    """A leader told the unit what to do.

    Attributes:
        due: by when, where they named a day.
    """

    text: str
    due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionMissed(Event):
    """The day that a leader named is over and the unit neither acted nor answered."""

    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseGiven(Event):
    """The unit or the desk answered leaders and overseers: in words, or by what it did.

    Attributes:
        since: when the oldest question or instruction was given that this answers.
        move: what the unit did; then ``text`` is empty.
    """

    since: datetime
    text: str = ""
    move: Move | None = None
