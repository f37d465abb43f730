"""Who takes part: citizens, members of the city's staff, and in which role somebody acts."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum


class Role(StrEnum):
    """The roles of DOMAIN's list, citizens, and the system itself for what happens by time."""

    ADMINISTRATOR = "administrator"
    LIAISON = "liaison"
    LEADER = "leader"
    OVERSEER = "overseer"
    AMBASSADOR = "ambassador"
    REPORTER = "reporter"
    FOLLOWER = "follower"
    SYSTEM = "system"


STAFF = (Role.ADMINISTRATOR, Role.LIAISON, Role.LEADER, Role.OVERSEER, Role.AMBASSADOR)
"""Roles that an invitation can give."""


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody in the role in which they act. The person is kept in the history but never shown.

    Attributes:
        person: the id of the citizen or the member, by role; None for the system.
        unit: the code of the unit that a liaison acts for.
    """

    role: Role
    person: int | None = None
    unit: str | None = None


SYSTEM = Actor(Role.SYSTEM)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of what a unit handles: what lies in certain areas, is of certain categories, or both.

    Districts and headings that were chosen whole stand beside what belongs to them, so that what
    the pack adds to them later can be added here too; see tickets.actions.staff.parts.

    Attributes:
        areas: codes; none stands for everywhere. A report without an area lies in no part that
            names some.
        categories: codes; none stands for all.
    """

    areas: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()

    def covers(self, other: "Part") -> bool:
        """Whether all of another part lies in this one."""
        return all(
            not own or (bool(theirs) and theirs <= own)
            for own, theirs in ((self.areas, other.areas), (self.categories, other.categories))
        )


@dataclass(frozen=True, slots=True)
class Post:
    """One role that a member holds, for one unit where the role is tied to one.

    A liaison always is; a leader with a unit is the head of that unit, one without leads the city.

    Attributes:
        only: the parts of the unit's work that a liaison sees to; none stands for all of it.
    """

    role: Role
    unit: str | None = None
    only: frozenset[Part] = frozenset()

    def same(self, other: "Post") -> bool:
        """Whether it is the same role for the same unit; a member holds that only once."""
        return (self.role, self.unit) == (other.role, other.unit)

    def covers(self, other: "Post") -> bool:
        """Whether its holder may do all that the holder of another post may."""
        return self.same(other) and (
            not self.only
            or (
                bool(other.only)
                and all(any(own.covers(part) for own in self.only) for part in other.only)
            )
        )

    def widened(self, other: "Post") -> "Post":
        """It and another one of the same role and unit in one post."""
        both = self.only | other.only if self.only and other.only else frozenset[Part]()
        return replace(self, only=both)


@dataclass(frozen=True, slots=True)
class Leave:
    """An officer is away.

    Attributes:
        until: the first moment at which they are back.
        deputy: id of the member who sees to their work.
    """

    until: datetime
    deputy: int


@dataclass(frozen=True, slots=True)
class Member:
    """An officer, as the officers' bot knows them.

    Attributes:
        name: what colleagues call them, unsealed; citizens never read it.
        leave: while they are away; also over, until somebody ends it.
    """

    id: int
    telegram_id: int
    posts: tuple[Post, ...]
    language: str | None = None
    active: bool = True
    name: str | None = None
    leave: Leave | None = None

    def holds(self, role: Role) -> bool:
        """Whether this member has the role, for whatever unit."""
        return any(post.role is role for post in self.posts)

    def covers(self, post: Post) -> bool:
        """Whether this member may do all that the holder of a post may."""
        return any(own.covers(post) for own in self.posts)


class StopReason(StrEnum):
    """Why the desk takes no more reports from somebody, as they are told."""

    SPAM = "spam"
    ABUSE = "abuse"
    FALSE = "false"


@dataclass(frozen=True, slots=True)
class Stop:
    """The desk takes no reports for a while from whoever sent a certain one.

    It is known by that report alone, so that stopping an anonymous reporter reveals nobody; two
    reports of one person may be stopped over one by one, each as if there were no other.

    Attributes:
        number: tracking number of the report that it is over.
        by: id of the member who decided.
        disputed: the person objected; once is enough.
    """

    number: str
    citizen: int
    reason: StopReason
    by: int
    at: datetime
    until: datetime
    disputed: bool = False


@dataclass(frozen=True, slots=True)
class Citizen:
    """Somebody who wrote to the citizens' bot.

    Attributes:
        chat_id: their private chat at Telegram; None once they asked to be forgotten.
        name: what their contact card said, unsealed; None until they shared it.
        consent_at: when they first sent something under the notice of what is kept.
        consent_version: the version of the notice that was, as the pack counts them.
        reachable: False after Telegram said that they blocked the bot.
        stopped_until: when the last Stop over one of their reports ends.
        plain: they want no emoji or decoration, and one thing per message.
        answers_only: they want no news but answers to their own reports.
    """

    id: int
    chat_id: int | None
    language: str | None = None
    name: str | None = None
    phone: str | None = None
    consent_at: datetime | None = None
    consent_version: int = 1
    reachable: bool = True
    stopped_until: datetime | None = None
    plain: bool = False
    answers_only: bool = False

    def consenting(self, now: datetime, version: int) -> "Citizen":
        """The same person, who agrees to this version of the notice unless they did before."""
        if self.consent_at is not None and self.consent_version == version:
            return self
        return replace(self, consent_at=now, consent_version=version)

    def stopped(self, now: datetime) -> bool:
        """Whether the desk takes no reports from them now."""
        return self.stopped_until is not None and now < self.stopped_until


@dataclass(frozen=True, slots=True)
class Invitation:
    """A one-time way to become a member. The code itself is never stored, only its digest."""

    digest: str
    post: Post
    expires_at: datetime
    used_at: datetime | None = None
