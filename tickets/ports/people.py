"""What the rules need of storage: citizens, officers, invitations and groups."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tickets.events import Right
from tickets.people import Citizen, Invitation, Leave, Member, Post, Role, Stop
from tickets.staff_events import Deed


@dataclass(frozen=True, slots=True)
class Tie:
    """A group chat that belongs to a unit.

    Attributes:
        forum: it has topics.
        lacks: what the bot may not do there; None while nobody knows.
    """

    chat: int
    unit: str
    forum: bool = False
    lacks: frozenset[Right] | None = None


class Citizens(Protocol):
    """Who wrote to the citizens' bot. Names and phones are sealed at rest."""

    async def add(self) -> Citizen:
        """Somebody without a chat, for whom a member enters a report."""
        ...

    async def by_chat(self, chat: int, language: str | None = None) -> Citizen:
        """The citizen of a private chat, locked until the commit; made on the first contact."""
        ...

    async def get(self, citizen: int) -> Citizen:
        """One citizen.

        Raises:
            NotFound: there is none.
        """
        ...

    async def save(self, citizen: Citizen) -> None:
        """Keep changes."""
        ...

    async def known_as(self, name_or_phone: str) -> Collection[int]:
        """Ids of the citizens whose registered name or phone this is, written in whatever way."""
        ...

    async def mark_unreachable(self, chat: int) -> None:
        """Whoever has this private chat blocked the bot; nothing else of them is changed."""
        ...

    async def keep_stop(self, stop: Stop) -> None:
        """Keep a stop, new or changed; there is one for a ticket at the most."""
        ...

    async def stops(self) -> Sequence[Stop]:
        """All that are kept, the newest first."""
        ...

    async def drop_stop(self, number: str) -> None:
        """Keep the stop over this ticket no longer; its history tells of it."""
        ...


class Members(Protocol):
    """Officers, their invitations, and the groups of units."""

    async def find(self, telegram_id: int) -> Member | None:
        """The active member with this account."""
        ...

    async def get(self, member: int) -> Member:
        """One member, active or not.

        Raises:
            NotFound: there is none.
        """
        ...

    async def holding(self, role: Role, unit: str | None = None) -> Sequence[Member]:
        """The active members in a role, of a unit where one is given."""
        ...

    async def join(self, telegram_id: int, post: Post, language: str | None) -> Member:
        """Make somebody a member, or give a member one more post.

        A post of the same role and unit that they have already is widened by the new one.
        """
        ...

    async def deeds(self, since: datetime | None, member: int | None) -> Sequence[Deed]:
        """What happened among the staff, and who looked at a reporter's contact, oldest first.

        Args:
            member: only what this one did, or what was done about them.
        """
        ...

    async def put_post(self, member: int, post: Post) -> None:
        """Keep a post of a member in place of the one of the same role and unit."""
        ...

    async def everyone(self) -> Sequence[Member]:
        """All members, active or not, by id."""
        ...

    async def set_active(self, member: int, active: bool) -> None:
        """Let a member act, or no longer."""
        ...

    async def drop(self, member: int, post: Post) -> None:
        """Take a post from a member, whatever parts of the unit's work it is for."""
        ...

    async def set_language(self, member: int, language: str) -> None:
        """Remember the language a member chose."""
        ...

    async def set_name(self, member: int, name: str) -> None:
        """Remember what colleagues call a member. It is sealed at rest."""
        ...

    async def set_leave(self, member: int, leave: Leave | None) -> None:
        """Remember that a member is away, or is not."""
        ...

    async def invite(self, invitation: Invitation) -> None:
        """Keep a new invitation."""
        ...

    async def invitations(self, now: datetime) -> Sequence[Invitation]:
        """Those that can still be used, the soonest over first."""
        ...

    async def revoke(self, digest: str) -> None:
        """Make an invitation void."""
        ...

    async def redeem(self, digest: str, now: datetime) -> Invitation | None:
        """Use up an invitation; None if there is none, or it is used or over."""
        ...

    async def tie(self, chat: int, unit: str) -> None:
        """Make a group the unit's; a group has one unit, a unit one group."""
        ...

    async def tied_to(self, chat: int) -> Tie | None:
        """Which unit a group belongs to."""
        ...

    async def group_of(self, unit: str) -> Tie | None:
        """The group of a unit."""
        ...

    async def untie(self, chat: int) -> str | None:
        """Make a group no unit's any more, and forget it; returns the unit that had it."""
        ...

    async def note_group(
        self, chat: int, *, forum: bool | None = None, lacks: Collection[Right] | None = None
    ) -> None:
        """Remember what was seen of a group, whether it is a unit's or not.

        Args:
            forum: whether it has topics; None leaves what is known.
            lacks: all that the bot may not do there; None leaves what is known.
        """
        ...

    async def move_group(self, old: int, new: int) -> None:
        """A group became a supergroup: everything kept under the old id goes to the new one."""
        ...
