"""The people, timers and dialogues of the ports, in memory."""

import copy
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tests.fakes.outbox import MemoryOutbox
from tickets.analysis.identity import identity_of, name_of, phone_of
from tickets.errors import NotFound
from tickets.events import Announced, ContactSeen, Right
from tickets.hearing import Hearing
from tickets.people import Citizen, Invitation, Leave, Member, Post, Role, Stop
from tickets.ports import Conversation, Tie
from tickets.ports.delivery import Bot
from tickets.ports.news import Undo
from tickets.staff_events import Deed, StaffEvent
from tickets.timers import Timer


class MemoryCitizens:
    """The port Citizens."""

    def __init__(self) -> None:
        self.by_id: dict[int, Citizen] = {}
        self.stops_over: dict[str, Stop] = {}

    async def add(self) -> Citizen:
        """Somebody without a chat, for whom a member enters a report."""
        new = Citizen(len(self.by_id) + 1, None)
        self.by_id[new.id] = new
        return new

    async def by_chat(self, chat: int, language: str | None = None) -> Citizen:
        """The citizen of a private chat, made on the first contact."""
        for citizen in self.by_id.values():
            if citizen.chat_id == chat:
                return citizen
        new = Citizen(len(self.by_id) + 1, chat, language)
        self.by_id[new.id] = new
        return new

    async def get(self, citizen: int) -> Citizen:
        """One citizen."""
        try:
            return self.by_id[citizen]
        except KeyError:
            raise NotFound("citizen", str(citizen)) from None

    async def save(self, citizen: Citizen) -> None:
        """Keep changes."""
        await self.get(citizen.id)
        self.by_id[citizen.id] = citizen

    async def known_as(self, name_or_phone: str) -> Collection[int]:
        """Ids of the citizens whose registered name or phone this is."""
        identity = identity_of(name_or_phone)
        return [
            c.id
            for c in self.by_id.values()
            if identity
            and ((c.name and name_of(c.name) == identity) or phone_of(c.phone or "") == identity)
        ]

    async def mark_unreachable(self, chat: int) -> None:
        """Whoever has this private chat blocked the bot."""
        for citizen in self.by_id.values():
            if citizen.chat_id == chat:
                self.by_id[citizen.id] = replace(citizen, reachable=False)

    async def keep_stop(self, stop: Stop) -> None:
        """Keep a stop, new or changed."""
        self.stops_over[stop.number] = stop

    async def stops(self) -> Sequence[Stop]:
        """All that are kept, the newest first."""
        by_number = sorted(self.stops_over.values(), key=lambda stop: stop.number)
        return sorted(by_number, key=lambda stop: stop.at, reverse=True)

    async def drop_stop(self, number: str) -> None:
        """Keep the stop over this ticket no longer."""
        self.stops_over.pop(number, None)


class MemoryTakeovers:
    """The port Takeovers."""

    def __init__(self) -> None:
        self.by_number: dict[str, tuple[str, datetime]] = {}

    async def offer(self, number: str, digest: str, expires_at: datetime) -> None:
        """Keep a ticket's code in place of an earlier one."""
        self.by_number[number] = (digest, expires_at)

    async def offered(self, digest: str, now: datetime) -> str | None:
        """The number of the ticket that a code is for."""
        for number, (known, expires_at) in self.by_number.items():
            if known == digest and expires_at > now:
                return number
        return None


class MemoryHearings:
    """The port Hearings."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, int], Hearing] = {}

    async def get(self, number: str, citizen: int) -> Hearing:
        """How one citizen hears of one ticket."""
        return self.kept.get((number, citizen), Hearing(number, citizen))

    async def save(self, hearing: Hearing) -> None:
        """Keep it."""
        self.kept[hearing.number, hearing.citizen] = hearing

    async def forget(self, citizen: int) -> None:
        """Keep nothing of what a citizen heard."""
        self.kept = {key: hearing for key, hearing in self.kept.items() if key[1] != citizen}


class MemoryUndos:
    """The port Undos."""

    def __init__(self) -> None:
        self.kept: dict[str, Undo] = {}

    async def keep(self, undo: Undo, now: datetime) -> None:
        """Keep it in place of an earlier one, and none that is over."""
        self.kept = {number: kept for number, kept in self.kept.items() if kept.until >= now}
        self.kept[undo.before.number] = undo

    async def get(self, number: str) -> Undo | None:
        """The last undoable move of a ticket."""
        return self.kept.get(number)

    async def drop(self, number: str) -> None:
        """It was undone."""
        self.kept.pop(number, None)


class MemoryTimers:
    """The port Timers."""

    def __init__(self) -> None:
        self.waiting: set[Timer] = set()
        self.rung: set[Timer] = set()
        self.retries: dict[Timer, datetime] = {}

    async def replace(self, subject: str, timers: Collection[Timer]) -> None:
        """Make these the subject's timers, without those that rang."""
        assert all(timer.subject == subject for timer in timers)
        self.waiting = {t for t in self.waiting if t.subject != subject}
        self.waiting |= set(timers) - self.rung

    async def claim(self, now: datetime, limit: int) -> Sequence[Timer]:
        """Take what is due, earliest first."""
        due = sorted(
            (t for t in self.waiting if max(t.due, self.retries.get(t, t.due)) <= now),
            key=lambda t: (t.due, t.subject, t.kind),
        )
        taken = due[:limit]
        self.waiting -= set(taken)
        self.rung |= set(taken)
        return taken

    async def next_due(self) -> datetime | None:
        """When the next timer rings."""
        return min((self.retries.get(timer, timer.due) for timer in self.waiting), default=None)

    async def postpone(self, timer: Timer, until: datetime) -> None:
        """It is not taken before then."""
        self.retries[timer] = until


class MemoryConversations:
    """The port Conversations."""

    def __init__(self, citizens: MemoryCitizens) -> None:
        self.by_key: dict[tuple[Bot, int, int], Conversation] = {}
        self._citizens = citizens

    async def load(self, bot: Bot, chat: int, user: int) -> Conversation:
        """The conversation; an empty one where there is none yet."""
        return copy.deepcopy(self.by_key.get((bot, chat, user), Conversation(bot, chat, user)))

    async def save(self, conversation: Conversation) -> None:
        """Keep it, or let go of one that is forgotten."""
        key = (conversation.bot, conversation.chat, conversation.user)
        if conversation.forgotten:
            self.by_key.pop(key, None)
            return
        self.by_key[key] = copy.deepcopy(conversation)

    async def of_citizen(self, citizen: int) -> Conversation | None:
        """A citizen's dialogue in their private chat, whose id is also their own."""
        chat = (await self._citizens.get(citizen)).chat_id
        key = (Bot.CITIZEN, chat, chat) if chat is not None else None
        return copy.deepcopy(self.by_key[key]) if key in self.by_key else None


@dataclass
class MemoryGroup:
    """A group as it was seen."""

    unit: str | None = None
    forum: bool = False
    lacks: frozenset[Right] | None = None


class MemoryMembers:
    """The port Members."""

    def __init__(self, outbox: MemoryOutbox, conversations: MemoryConversations) -> None:
        self.by_id: dict[int, Member] = {}
        self.kept_invitations: dict[str, Invitation] = {}
        self.groups: dict[int, MemoryGroup] = {}
        self.recorded: list[Announced] = []
        self._outbox = outbox
        self._conversations = conversations

    async def find(self, telegram_id: int) -> Member | None:
        """The active member with this account."""
        member = self._of(telegram_id)
        return member if member is not None and member.active else None

    async def get(self, member: int) -> Member:
        """One member, active or not."""
        try:
            return self.by_id[member]
        except KeyError:
            raise NotFound("member", str(member)) from None

    async def holding(self, role: Role, unit: str | None = None) -> Sequence[Member]:
        """The active members in a role, of a unit where one is given, by id."""
        return tuple(
            member
            for member in self.by_id.values()
            if member.active
            and any(p.role is role and unit in (None, p.unit) for p in member.posts)
        )

    async def join(self, telegram_id: int, post: Post, language: str | None) -> Member:
        """Make somebody a member, or give a member one more post."""
        member = self._of(telegram_id) or Member(len(self.by_id) + 1, telegram_id, (), language)
        member = replace(member, active=True, language=member.language or language)
        self.by_id[member.id] = member
        post = next((own.widened(post) for own in member.posts if own.same(post)), post)
        await self.put_post(member.id, post)
        return self.by_id[member.id]

    async def deeds(self, since: datetime | None, member: int | None) -> Sequence[Deed]:
        """What happened among the staff, and who looked at a reporter's contact, oldest first."""
        deeds = []
        for event in self.recorded:
            if isinstance(event, ContactSeen):
                deed = Deed(event.at, event.actor, "ContactSeen", tickets=(event.number,))
            elif isinstance(event, StaffEvent):
                touched = (*getattr(event, "tickets", ()), *getattr(event, "found", ()))
                for entries in getattr(event, "entries", ()):
                    touched = (*touched, *entries.tickets)
                deed = Deed(event.at, event.actor, type(event).__name__, event.member, touched)
            else:
                continue
            if since is None or deed.at >= since:
                deeds.append(deed)
        deeds = [d for d in deeds if member in (None, d.member, d.actor.person)]
        return sorted(deeds, key=lambda deed: deed.at)

    async def put_post(self, member: int, post: Post) -> None:
        """Keep a post of a member in place of the one of the same role and unit."""
        known = self.by_id[member]
        posts = tuple(post if own.same(post) else own for own in known.posts)
        posts = posts if post in posts else (*posts, post)
        self.by_id[member] = replace(known, posts=posts)

    async def everyone(self) -> Sequence[Member]:
        """All members, active or not, by id."""
        return tuple(self.by_id.values())

    async def set_active(self, member: int, active: bool) -> None:
        """Let a member act, or no longer."""
        self.by_id[member] = replace(await self.get(member), active=active)

    async def drop(self, member: int, post: Post) -> None:
        """Take a post from a member."""
        known = self.by_id[member]
        self.by_id[member] = replace(known, posts=tuple(p for p in known.posts if not p.same(post)))

    async def set_language(self, member: int, language: str) -> None:
        """Remember the language a member chose."""
        self.by_id[member] = replace(await self.get(member), language=language)

    async def set_name(self, member: int, name: str) -> None:
        """Remember what colleagues call a member."""
        self.by_id[member] = replace(await self.get(member), name=name)

    async def set_leave(self, member: int, leave: Leave | None) -> None:
        """Remember that a member is away, or is not."""
        self.by_id[member] = replace(await self.get(member), leave=leave)

    async def invite(self, invitation: Invitation) -> None:
        """Keep a new invitation."""
        self.kept_invitations[invitation.digest] = invitation

    async def invitations(self, now: datetime) -> Sequence[Invitation]:
        """Those that can still be used, the soonest over first."""
        usable = [
            i for i in self.kept_invitations.values() if i.used_at is None and i.expires_at > now
        ]
        return sorted(usable, key=lambda i: (i.expires_at, i.digest))

    async def revoke(self, digest: str) -> None:
        """Make an invitation void."""
        if (known := self.kept_invitations.get(digest)) is not None and known.used_at is None:
            del self.kept_invitations[digest]

    async def redeem(self, digest: str, now: datetime) -> Invitation | None:
        """Use up an invitation."""
        invitation = self.kept_invitations.get(digest)
        if invitation is None or invitation.used_at is not None or invitation.expires_at <= now:
            return None
        used = replace(invitation, used_at=now)
        self.kept_invitations[digest] = used
        return used

    async def tie(self, chat: int, unit: str) -> None:
        """Make a group the unit's."""
        for other in self.groups.values():
            if other.unit == unit:
                other.unit = None
        self.groups.setdefault(chat, MemoryGroup()).unit = unit

    async def untie(self, chat: int) -> str | None:
        """Make a group no unit's any more; returns the unit that had it."""
        return self.groups.pop(chat, MemoryGroup()).unit

    async def note_group(
        self, chat: int, *, forum: bool | None = None, lacks: Collection[Right] | None = None
    ) -> None:
        """Remember what was seen of a group."""
        group = self.groups.setdefault(chat, MemoryGroup())
        group.forum = group.forum if forum is None else forum
        group.lacks = group.lacks if lacks is None else frozenset(lacks)

    async def tied_to(self, chat: int) -> Tie | None:
        """Which unit a group belongs to."""
        group = self.groups.get(chat, MemoryGroup())
        return Tie(chat, group.unit, group.forum, group.lacks) if group.unit else None

    async def group_of(self, unit: str) -> Tie | None:
        """The group of a unit."""
        chat = next((chat for chat, group in self.groups.items() if group.unit == unit), None)
        return None if chat is None else await self.tied_to(chat)

    async def move_group(self, old: int, new: int) -> None:
        """Everything kept under the old id goes to the new one; what is there already stays."""
        if (tie := await self.tied_to(old)) is not None:
            await self.tie(new, tie.unit)
            await self.note_group(new, lacks=tie.lacks)
        await self.untie(old)
        self._outbox.move_chat(old, new)
        by_key = self._conversations.by_key
        for bot, chat, user in [key for key in by_key if key[1] == old]:
            moved = by_key.pop((bot, chat, user))
            moved.chat = new
            by_key.setdefault((bot, new, user), moved)

    def _of(self, telegram_id: int) -> Member | None:
        return next((m for m in self.by_id.values() if m.telegram_id == telegram_id), None)
