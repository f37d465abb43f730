"""What happens when time passes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tickets.events.tickets import Event


class Deadline(StrEnum):
    """What can fall due on the city's side."""

    VERIFICATION = "verification"
    FIRST_ANSWER = "first_answer"
    FINISH = "finish"
    DECISION = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineNear(Event):
    """A deadline comes up and nothing was done yet."""

    deadline: Deadline
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineMissed(Event):
    """A deadline is over; the leader hears of it the first time.

    Attributes:
        again: it had been called overdue before.
    """

    deadline: Deadline
    due: datetime
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterAwaited(Event):
    """The reporter's own days run out soon: to answer a question, to rate, or to object."""

    until: datetime
