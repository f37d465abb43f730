"""What happens to answers that somebody else consents to first, and to themes."""

from dataclasses import dataclass
from datetime import datetime

from tickets.events.tickets import Event
from tickets.workflow import Move


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeJoined(Event):
    """The ticket was put under a theme; ``theme`` is its name."""

    theme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeLeft(Event):
    """The ticket was taken out of a theme; ``theme`` is its name."""

    theme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerProposed(Event):
    """A liaison wrote an answer that their superior reads first; the citizen knows nothing of it.

    Attributes:
        move: what is made of it when it is approved.
    """

    move: Move
    text: str
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesProposed(Event):
    """More files came for the proposed answer, such as the later pieces of an album."""

    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerApproved(Event):
    """The proposed answer went to the citizen with a superior's consent.

    Attributes:
        text: the words it went out with, where they are not its author's.
    """

    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReturned(Event):
    """A superior gave the proposed answer back to its author."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRecalled(Event):
    """Its author took a proposed answer back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalDropped(Event):
    """The ticket moved on, so that the proposed answer has nobody to answer any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalWaits(Event):
    """A proposed answer was not decided on for a while.

    Attributes:
        since: when it was proposed.
    """

    since: datetime
