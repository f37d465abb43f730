"""What happened among the staff, in the past tense; kept for those who check on it.

These belong to no ticket: what somebody did to a ticket stands in its history.
"""

from dataclasses import dataclass
from datetime import datetime

from tickets.people import Actor, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffEvent:
    """Something that somebody did among the staff.

    Attributes:
        member: id of the member whom it is about.
        actor: who did it, in which role.
    """

    member: int
    at: datetime
    actor: Actor


@dataclass(frozen=True, slots=True)
class Entries:
    """Reports that a member had entered for others, who have somebody else to speak for them now.

    Attributes:
        to: id of that member: the successor, else the administrator.
    """

    to: int
    tickets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Deed:
    """One such thing, or a look at a reporter's contact, as whoever runs the program reads of it.

    Attributes:
        what: the name of the event.
        member: whom among the staff it is about.
        tickets: tracking numbers of those that it touched or showed.
    """

    at: datetime
    actor: Actor
    what: str
    member: int | None = None
    tickets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberSuspended(StaffEvent):
    """Somebody may not act until further notice.

    Attributes:
        tickets: tracking numbers of what they had taken, which waits for others now.
        entries: what they had entered for others.
    """

    tickets: tuple[str, ...] = ()
    entries: tuple[Entries, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberRestored(StaffEvent):
    """Somebody may act again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PostGiven(StaffEvent):
    """A member got one more post."""

    role: Role
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PostLeft(StaffEvent):
    """A member lost a post, and what they had taken in it went to others.

    Attributes:
        successor: who got it; None where it waits for anybody of the unit.
        tickets: tracking numbers of what they had taken.
        entries: what they had entered for others.
    """

    role: Role
    unit: str | None = None
    successor: int | None = None
    tickets: tuple[str, ...] = ()
    entries: tuple[Entries, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveBegun(StaffEvent):
    """A member is away, and a colleague sees to their work."""

    until: datetime
    deputy: int


@dataclass(frozen=True, slots=True, kw_only=True)
class LeaveEnded(StaffEvent):
    """A member is back.

    Attributes:
        deputy: who saw to their work.
        early: they are still away, but their deputy can no longer stand in for them.
    """

    deputy: int
    early: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterSearched(StaffEvent):
    """A member looked for the tickets of somebody by their name or phone, which are not kept here.

    Attributes:
        found: tracking numbers of the first ones that were shown.
    """

    found: tuple[str, ...] = ()
