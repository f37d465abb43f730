"""The members, their invitations, and the groups of units."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, or_, select, update
from sqlmodel import col

from storage.database import Statements
from storage.repositories.chats import move_chat
from storage.sealing import Sealer
from storage.tables import (
    GroupRow,
    InvitationRow,
    MemberRow,
    PostRow,
    StaffEventRow,
    TicketEventRow,
)
from tickets.errors import NotFound
from tickets.events import ContactSeen, Right
from tickets.people import Actor, Invitation, Leave, Member, Part, Post, Role
from tickets.ports import Tie
from tickets.staff_events import Deed


class SqlMembers:
    """The port Members."""

    def __init__(self, statements: Statements, sealer: Sealer) -> None:
        self._sql = statements
        self._sealer = sealer

    async def find(self, telegram_id: int) -> Member | None:
        """The active member with this account."""
        members = await self._load(
            col(MemberRow.telegram_id) == telegram_id, col(MemberRow.active).is_(True)
        )
        return members[0] if members else None

    async def get(self, member: int) -> Member:
        """One member, active or not."""
        members = await self._load(col(MemberRow.id) == member)
        if not members:
            raise NotFound("member", str(member))
        return members[0]

    async def holding(self, role: Role, unit: str | None = None) -> Sequence[Member]:
        """The active members in a role, of a unit where one is given, by id."""
        holders = select(col(PostRow.member)).where(col(PostRow.role) == role)
        if unit is not None:
            holders = holders.where(col(PostRow.unit) == unit)
        return await self._load(col(MemberRow.id).in_(holders), col(MemberRow.active).is_(True))

    async def join(self, telegram_id: int, post: Post, language: str | None) -> Member:
        """Make somebody a member, or give a member one more post."""
        joined = self._sql.insert(MemberRow).values(
            telegram_id=telegram_id, language=language, active=True
        )
        [(member,)] = await self._sql.returned(
            joined.on_conflict_do_update(
                index_elements=["telegram_id"],
                set_={
                    "active": True,
                    "language": func.coalesce(col(MemberRow.language), joined.excluded.language),
                },
            ).returning(col(MemberRow.id))
        )
        known = await self.get(member)
        post = next((own.widened(post) for own in known.posts if own.same(post)), post)
        await self.put_post(member, post)
        return await self.get(member)

    async def put_post(self, member: int, post: Post) -> None:
        """Keep a post of a member in place of the one of the same role and unit."""
        only = _kept(post.only)
        await self._sql.run(
            self._sql.insert(PostRow)
            .values(member=member, role=post.role, unit=post.unit or "", only=only)
            .on_conflict_do_update(index_elements=["member", "role", "unit"], set_={"only": only})
        )

    async def deeds(self, since: datetime | None, member: int | None) -> Sequence[Deed]:
        """What happened among the staff, and who looked at a reporter's contact, oldest first."""
        staff, tickets = select(StaffEventRow), select(TicketEventRow)
        tickets = tickets.where(col(TicketEventRow.type) == ContactSeen.__name__)
        if since is not None:
            staff = staff.where(col(StaffEventRow.at) >= since)
            tickets = tickets.where(col(TicketEventRow.at) >= since)
        if member is not None:
            theirs = (StaffEventRow.member, StaffEventRow.actor_person)
            staff = staff.where(or_(*(col(column) == member for column in theirs)))
            tickets = tickets.where(col(TicketEventRow.person) == member)
        deeds = [_deed(row) for row in await self._sql.all(staff.order_by(col(StaffEventRow.id)))]
        for row in await self._sql.all(tickets.order_by(col(TicketEventRow.id))):
            actor = Actor(Role(row.role), row.person, row.unit)
            deeds.append(Deed(row.at, actor, row.type, tickets=(row.number,)))
        return sorted(deeds, key=lambda deed: deed.at)

    async def everyone(self) -> Sequence[Member]:
        """All members, active or not, by id."""
        return await self._load()

    async def set_active(self, member: int, active: bool) -> None:
        """Let a member act, or no longer."""
        await self._change(member, active=active)

    async def drop(self, member: int, post: Post) -> None:
        """Take a post from a member."""
        await self._sql.run(
            delete(PostRow).where(
                col(PostRow.member) == member,
                col(PostRow.role) == post.role,
                col(PostRow.unit) == (post.unit or ""),
            )
        )

    async def set_language(self, member: int, language: str) -> None:
        """Remember the language a member chose."""
        await self._change(member, language=language)

    async def set_name(self, member: int, name: str) -> None:
        """Remember what colleagues call a member."""
        await self._change(member, name=self._sealer.seal(name))

    async def set_leave(self, member: int, leave: Leave | None) -> None:
        """Remember that a member is away, or is not."""
        until, deputy = (leave.until, leave.deputy) if leave else (None, None)
        await self._change(member, away_until=until, deputy=deputy)

    async def invite(self, invitation: Invitation) -> None:
        """Keep a new invitation."""
        await self._sql.run(
            insert(InvitationRow).values(
                digest=invitation.digest,
                role=invitation.post.role,
                unit=invitation.post.unit,
                only=_kept(invitation.post.only),
                expires_at=invitation.expires_at,
                used_at=invitation.used_at,
            )
        )

    async def invitations(self, now: datetime) -> Sequence[Invitation]:
        """Those that can still be used, the soonest over first."""
        rows = await self._sql.all(
            select(InvitationRow)
            .where(col(InvitationRow.used_at).is_(None), col(InvitationRow.expires_at) > now)
            .order_by(col(InvitationRow.expires_at), col(InvitationRow.digest))
        )
        return [
            Invitation(row.digest, _post(row.role, row.unit, row.only), row.expires_at)
            for row in rows
        ]

    async def revoke(self, digest: str) -> None:
        """Make an invitation void."""
        await self._sql.run(
            delete(InvitationRow).where(
                col(InvitationRow.digest) == digest, col(InvitationRow.used_at).is_(None)
            )
        )

    async def redeem(self, digest: str, now: datetime) -> Invitation | None:
        """Use up an invitation; of two who try at once one gets it."""
        rows = await self._sql.returned(
            update(InvitationRow)
            .where(
                col(InvitationRow.digest) == digest,
                col(InvitationRow.used_at).is_(None),
                col(InvitationRow.expires_at) > now,
            )
            .values(used_at=now)
            .returning(
                col(InvitationRow.role),
                col(InvitationRow.unit),
                col(InvitationRow.only),
                col(InvitationRow.expires_at),
            )
        )
        for role, unit, only, expires_at in rows:
            return Invitation(digest, _post(role, unit, only), expires_at, used_at=now)
        return None

    async def tie(self, chat: int, unit: str) -> None:
        """Make a group the unit's."""
        await self._take_turn()
        await self._sql.run(update(GroupRow).where(col(GroupRow.unit) == unit).values(unit=None))
        await self._note(chat, {"unit": unit})

    async def untie(self, chat: int) -> str | None:
        """Make a group no unit's any more; returns the unit that had it."""
        untied = await self._sql.returned(
            delete(GroupRow).where(col(GroupRow.chat) == chat).returning(col(GroupRow.unit))
        )
        return next((unit for (unit,) in untied), None)

    async def note_group(
        self, chat: int, *, forum: bool | None = None, lacks: Collection[Right] | None = None
    ) -> None:
        """Remember what was seen of a group, whether it is a unit's or not."""
        seen: dict[str, Any] = {} if forum is None else {"forum": forum}
        if lacks is not None:
            seen["lacks"] = sorted(lacks)
        await self._note(chat, seen)

    async def _note(self, chat: int, values: dict[str, Any]) -> None:
        await self._sql.run(
            self._sql.insert(GroupRow)
            .values(chat=chat, **{"forum": False, **values})
            .on_conflict_do_update(index_elements=["chat"], set_={"chat": chat, **values})
        )

    async def tied_to(self, chat: int) -> Tie | None:
        """Which unit a group belongs to."""
        return await self._tie(col(GroupRow.chat) == chat)

    async def group_of(self, unit: str) -> Tie | None:
        """The group of a unit."""
        return await self._tie(col(GroupRow.unit) == unit)

    async def move_group(self, old: int, new: int) -> None:
        """Everything kept under the old id goes to the new one; what is there already stays."""
        await self._take_turn()
        if (tie := await self.tied_to(old)) is not None:
            await self.tie(new, tie.unit)
            await self.note_group(new, lacks=tie.lacks)
        await self.untie(old)
        await move_chat(self._sql, old, new)

    async def _take_turn(self) -> None:
        """Telegram tells of a move in the old group, in the new one, and to whoever sends there."""
        await self._sql.take_turn("groups")

    async def _change(self, member: int, **values: Any) -> None:
        if not await self._sql.run(
            update(MemberRow).where(col(MemberRow.id) == member).values(**values)
        ):
            raise NotFound("member", str(member))

    async def _tie(self, which: ColumnElement[bool]) -> Tie | None:
        row = await self._sql.first(select(GroupRow).where(which))
        if row is None or row.unit is None:
            return None
        lacks = None if row.lacks is None else frozenset(Right(right) for right in row.lacks)
        return Tie(row.chat, row.unit, row.forum, lacks)

    async def _load(self, *which: ColumnElement[bool]) -> Sequence[Member]:
        rows = await self._sql.rows(
            select(MemberRow, PostRow)
            .outerjoin(PostRow, col(PostRow.member) == col(MemberRow.id))
            .where(*which)
            .order_by(col(MemberRow.id), col(PostRow.role), col(PostRow.unit))
        )
        members: dict[int, tuple[MemberRow, list[Post]]] = {}
        for member, post in rows:
            assert member.id is not None
            _, posts = members.setdefault(member.id, (member, []))
            if post is not None:
                posts.append(_post(post.role, post.unit or None, post.only))
        return [self._member(row, tuple(posts)) for row, posts in members.values()]

    def _member(self, row: MemberRow, posts: tuple[Post, ...]) -> Member:
        assert row.id is not None
        leave = None
        if row.away_until is not None and row.deputy is not None:
            leave = Leave(row.away_until, row.deputy)
        return Member(
            id=row.id,
            telegram_id=row.telegram_id,
            posts=posts,
            language=row.language,
            active=row.active,
            name=self._sealer.unseal(row.name),
            leave=leave,
        )


def _kept(only: frozenset[Part]) -> list[dict[str, list[str]]]:
    """The parts of a post for JSON, in an order that hangs on nothing else."""
    parts = [{"areas": sorted(part.areas), "categories": sorted(part.categories)} for part in only]
    return sorted(parts, key=lambda part: (part["areas"], part["categories"]))


def _deed(row: StaffEventRow) -> Deed:
    actor = Actor(Role(row.actor_role), row.actor_person, row.actor_unit)
    tickets = (*row.payload.get("tickets", ()), *row.payload.get("found", ()))
    for entries in row.payload.get("entries", ()):
        tickets = (*tickets, *entries["tickets"])
    return Deed(row.at, actor, row.type, row.member, tickets)


def _post(role: str, unit: str | None, only: list[dict[str, list[str]]] | None) -> Post:
    parts = (Part(frozenset(p["areas"]), frozenset(p["categories"])) for p in only or ())
    return Post(Role(role), unit, frozenset(parts))
