"""What officers changed on a ticket besides moving it, in the past tense; see tickets.events."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyMarked(Event):
    """A ticket goes before all others from now on.

    Attributes:
        text: why, for officers.
        verify_due: the deadlines that it has with that; so the next.
        verify_was: those that it had before; so the next.
    """

    text: str = ""
    verify_due: datetime | None = None
    answer_due: datetime | None = None
    verify_was: datetime | None = None
    answer_was: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class UrgencyLifted(Event):
    """A ticket is no more urgent than others; ``text`` says why, for officers."""

    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperAdded(Event):
    """One more unit helps the one that has the ticket."""

    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HelperRemoved(Event):
    """A unit helps no longer."""

    unit: str
