"""What happens between a ticket and the person behind it."""

from dataclasses import dataclass
from datetime import datetime

from tickets.events.tickets import Event
from tickets.people import StopReason


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver(Event):
    """Somebody took the report into their own chat that a member had entered for them.

    Attributes:
        entered_by: that member, who speaks for them no longer.
    """

    entered_by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSeen(Event):
    """A member looked up how to reach the reporter: who handles it, or who entered it for them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterStopped(Event):
    """The desk takes no more reports from whoever sent this one, for a while.

    Attributes:
        text: a remark for officers.
    """

    reason: StopReason
    until: datetime
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StopDisputed(Event):
    """The reporter objected to being stopped."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StopLifted(Event):
    """The stop over this ticket is over, by the desk or by itself."""
