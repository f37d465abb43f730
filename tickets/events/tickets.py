"""What happens to a ticket between its reporter, its followers and those who work on it."""

from dataclasses import dataclass
from datetime import datetime

from tickets.people import Actor
from tickets.ticket import Status
from tickets.workflow import Move


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to a ticket.

    Attributes:
        number: the ticket's tracking number.
        actor: who did it, in which role.
    """

    number: str
    at: datetime
    actor: Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFiled(Event):
    """A report that the actor entered became a ticket.

    Attributes:
        unit: set where it went straight to its unit.
    """

    unit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusChanged(Event):
    """A move was made.

    Attributes:
        text: the reason, question, answer or progress that went with it, for the reporter to read.
        evidence: ids of files that went with it.
        unit: the unit that has the ticket afterwards.
        theme_answer: it was written to all tickets of a theme at once.
    """

    move: Move
    before: Status
    after: Status
    text: str = ""
    evidence: tuple[int, ...] = ()
    unit: str | None = None
    theme_answer: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveUndone(Event):
    """The last move was taken back before any citizen heard of it.

    Attributes:
        left: the unit that the move had given the ticket to; the desk where it is None.
        unit: the unit that has it again.
    """

    move: Move
    before: Status
    after: Status
    left: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketTaken(Event):
    """An officer said: I see to this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketReleased(Event):
    """Nobody in particular sees to it any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPassedOn(Event):
    """Who saw to it left the post; their successor does from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryCorrected(Event):
    """The desk found that a report is about something else.

    Attributes:
        protected: it became a protected case and left the desk.
        finish_due: the new limit for the whole, where it changed with that.
    """

    before: str
    after: str
    protected: bool = False
    finish_due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAdded(Event):
    """An officer wrote something for officers only, or kept files for them."""

    text: str
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddendumGiven(Event):
    """The reporter or a follower added something without having been asked."""

    text: str
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceAdded(Event):
    """An officer sent more files to the reporter, such as the later pieces of an album."""

    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowerJoined(Event):
    """A citizen said: the same here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowerLeft(Event):
    """A follower wants to hear no more of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultConfirmed(Event):
    """A follower said that it is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultDenied(Event):
    """A follower said that it is not done, while no further objection is made of that."""

    text: str
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRated(Event):
    """The reporter said how well it was done: 1 (bad) to 5 (good)."""

    rating: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentGiven(Event):
    """The reporter added words to their rating."""

    text: str
