"""What happens to no ticket in particular."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tickets.people import Part, Role


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftForgotten:
    """A citizen began a report and did not go on for a while. Belongs to no ticket."""

    citizen: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficesOpened:
    """A working day began. Belongs to no ticket."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeAnswered:
    """What somebody wrote to all tickets of a theme went out. Belongs to no ticket.

    Attributes:
        answer: the id of what was written.
        theme: the name of the theme.
    """

    answer: int
    theme: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined:
    """Somebody used an invitation. Belongs to no ticket."""

    member: int
    role: Role
    unit: str | None
    only: frozenset[Part] = frozenset()
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLost:
    """The bot can no longer write to a unit's group. Belongs to no ticket."""

    unit: str
    at: datetime


class Right(StrEnum):
    """What a bot may have to be allowed in a group, by Telegram's names."""

    TOPICS = "can_manage_topics"
    PINS = "can_pin_messages"


@dataclass(frozen=True, slots=True, kw_only=True)
class RightLacking:
    """The bot may not do something in a unit's group that it needs. Belongs to no ticket."""

    unit: str
    right: Right
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTurned:
    """A new day for a ticket whose days are counted somewhere. No part of its history."""

    number: str
    at: datetime
