"""What was put right on a report, in the past tense; with tickets.events the whole of a history."""

from dataclasses import dataclass
from datetime import datetime

from tickets.events import Event
from tickets.ticket import Kind, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class TitleGiven(Event):
    """A report got a short title, or another one; without one its first words stand for it."""

    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class KindCorrected(Event):
    """The desk found that a report wants something else.

    Attributes:
        finish_due: the new limit for the whole, where it changed with that.
    """

    before: Kind
    after: Kind
    finish_due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlingCorrected(Event):
    """The desk decided that a report takes as long as those of another handling class.

    Attributes:
        finish_due: the new limit for the whole, where it changed with that.
    """

    before: str
    after: str
    finish_due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCorrected(Event):
    """It is somewhere else, or the same place was told better."""

    before: Place
    after: Place
