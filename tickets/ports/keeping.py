"""What the rules need from outside: the time, and one open transaction with what is kept.

storage implements these; rules, handlers and the scheduler see nothing else of it.
"""

from collections.abc import Collection, Mapping, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from tickets.analysis.likeness import Surroundings
from tickets.analysis.statistics import Fact, Tally
from tickets.events import Announced, Event, Right
from tickets.people import Citizen, Invitation, Leave, Member, Post, Role, Stop
from tickets.permissions import Scope
from tickets.ports.delivery import Bot
from tickets.ports.jobs import Jobs
from tickets.ports.mail import EvidenceShelf, Outbox, Topics
from tickets.ports.news import Hearings, Undos
from tickets.ports.takeovers import Takeovers
from tickets.ports.themes import Themes
from tickets.ports.upkeep import Upkeep
from tickets.staff_events import Deed
from tickets.ticket import Status, Ticket
from tickets.timers import Timer


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> datetime:
        """The time as aware UTC."""
        ...


class StorageUnavailable(Exception):
    """The database cannot be reached or cannot write now; nothing of the transaction was kept."""


@dataclass(slots=True)
class Conversation:
    """What a bot remembers of one person in one chat between two updates.

    Attributes:
        state: where the dialogue is; None when nothing is going on.
        data: JSON-ready; the half-told report and the like.
        prompt: counts the questions asked, so that a tap on an older one is recognised.
        seen: ids of the last updates that were worked on, so that a replayed one changes nothing.
        forgotten: nothing of it is to be kept any more, not even that there was one.
    """

    bot: Bot
    chat: int
    user: int
    state: str | None = None
    data: dict[str, Any] = field(default_factory=dict)
    prompt: int = 0
    seen: tuple[int, ...] = ()
    updated_at: datetime | None = None
    forgotten: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a longer list.

    Attributes:
        total: how many there are in all.
    """

    tickets: tuple[Ticket, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Among:
    """Which tickets of a scope are wanted; what is left as it is does not matter.

    Attributes:
        assignees: taken by one of these members.
        untaken: taken by nobody.
        due_before: something is owed before then.
        filed_from: filed then or later.
        filed_before: filed before then.
        helpers: one of these units helps with it.
        unit: handled by this unit.
        objected: staff have to decide on an objection.
        proposed: a superior has to decide on a proposed answer.
        undecided: besides what stands in the statuses, objections that holders of the scope have
            to decide on: all that they see in the city, of their units only protected cases.
        escalated: was put before leaders and overseers.
        called: a question or an instruction of theirs waits for an answer.
        reporters: one of these citizens reported it, and not anonymously.
        theme: gathered under this theme.
        reporter: reported by this citizen.
        words: stand in the number, the title, the description or the words of the place, in
            whatever case; or the ticket is in one of ``areas``, or of one of ``categories``.
    """

    assignees: frozenset[int] = frozenset()
    untaken: bool = False
    due_before: datetime | None = None
    filed_from: datetime | None = None
    filed_before: datetime | None = None
    helpers: frozenset[str] = frozenset()
    unit: str | None = None
    objected: bool = False
    proposed: bool = False
    undecided: bool = False
    escalated: bool = False
    called: bool = False
    reporters: frozenset[int] | None = None
    theme: int | None = None
    reporter: int | None = None
    words: str = ""
    areas: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()


ALL = Among()


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


class Tickets(Protocol):
    """The tickets and their history."""

    async def add(self, ticket: Ticket) -> Ticket:
        """Keep a new ticket. If its draft was filed before, that ticket is returned instead."""
        ...

    async def of_draft(self, draft: str) -> Ticket | None:
        """The ticket that was made from a draft."""
        ...

    async def get(self, number: str) -> Ticket:
        """One ticket, locked against other writers until the commit.

        Raises:
            NotFound: there is none with this number.
        """
        ...

    async def save(self, ticket: Ticket) -> Ticket:
        """Keep a changed ticket; returns it with its version counted on.

        Raises:
            Changed: somebody else saved it since it was read.
        """
        ...

    async def of_reporter(self, citizen: int, *, limit: int, offset: int = 0) -> Page:
        """What a citizen reported or follows, newest first."""
        ...

    async def entered_by(self, member: int, *, limit: int, offset: int = 0) -> Page:
        """What a member entered for others who have not taken it over, newest first."""
        ...

    async def waiting(
        self,
        scope: Scope,
        statuses: Collection[Status],
        *,
        limit: int,
        offset: int = 0,
        among: Among = ALL,
    ) -> Page:
        """What stands in one of the statuses, by Ticket.due: what is pressing first, none last."""
        ...

    async def filed(
        self, scope: Scope, among: Among, *, after: Ticket | None, limit: int
    ) -> Sequence[Ticket]:
        """The next tickets in the order of filing, for reading any number of them in pages."""
        ...

    async def count(self, scope: Scope, among: Among) -> int:
        """How many tickets there are."""
        ...

    async def tallies(self, numbers: Collection[str]) -> Mapping[str, Tally]:
        """What became of these tickets, by number."""
        ...

    async def history(self, number: str) -> Sequence[Event]:
        """All events of a ticket, oldest first."""
        ...

    async def open_near(self, around: Surroundings, *, limit: int) -> Sequence[Ticket]:
        """What the city still works on and everybody may know of, newest first.

        At most ``limit`` in the box, and as many anywhere.
        """
        ...

    async def follow(self, number: str, citizen: int) -> bool:
        """Make a citizen a follower; whether they were not one before."""
        ...

    async def unfollow(self, number: str, citizen: int) -> bool:
        """Make a citizen no follower any more; whether they were one."""
        ...

    async def followers(self, number: str) -> Sequence[int]:
        """Ids of the citizens who follow."""
        ...

    async def any_in(self, theme: int) -> bool:
        """Whether a theme holds a ticket, whoever may see it."""
        ...

    async def themes(self, scope: Scope) -> Mapping[int, int]:
        """How many tickets of a scope each theme holds; themes without any are left out."""
        ...

    async def counts(self, scope: Scope) -> Mapping[Status, int]:
        """How many tickets stand where."""
        ...

    async def corrected(self, limit: int) -> Sequence[tuple[str, str]]:
        """Description and category of what the desk corrected last, the newest first.

        What is secret or protected is left out: not even its words may be learned from.
        """
        ...

    async def facts(self, scope: Scope, among: Among = ALL) -> Sequence[Fact]:
        """What figures need of the tickets, in no certain order."""
        ...


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


class Timers(Protocol):
    """What falls due."""

    async def replace(self, subject: str, timers: Collection[Timer]) -> None:
        """Make these the subject's timers. Those that already rang are left out silently."""
        ...

    async def claim(self, now: datetime, limit: int) -> Sequence[Timer]:
        """Take what is due, earliest first, so that no other process takes it too.

        It counts as rung when the transaction commits, and is due again when it does not.
        """
        ...

    async def postpone(self, timer: Timer, until: datetime) -> None:
        """Its rule failed: it stays due, but is not taken before then."""
        ...

    async def next_due(self) -> datetime | None:
        """When the next timer rings, or is tried again."""
        ...


class Conversations(Protocol):
    """The dialogues."""

    async def load(self, bot: Bot, chat: int, user: int) -> Conversation:
        """The conversation, locked until the commit; an empty one where there is none yet."""
        ...

    async def save(self, conversation: Conversation) -> None:
        """Keep it, or let go of one that is forgotten."""
        ...

    async def of_citizen(self, citizen: int) -> Conversation | None:
        """A citizen's dialogue in their private chat."""
        ...


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """Something that went wrong.

    Attributes:
        bot: whose update or message it was; None for a timer.
        content: the update, the message or the timer as JSON.
        trace: the traceback, or the reason for which a message was refused.
    """

    id: int
    at: datetime
    bot: Bot | None
    content: str
    trace: str


class DeadLetters(Protocol):
    """What went wrong and has to be looked at. Contents are sealed at rest."""

    async def keep(self, *, bot: Bot | None, update: str, trace: str) -> None:
        """Keep an update whose handler raised, or a timer whose rule did.

        Args:
            bot: whose update it was; None for a timer.
            update: the update or the timer as JSON.
            trace: the traceback.
        """
        ...

    async def all(self) -> Sequence[DeadLetter]:
        """All of them, oldest first."""
        ...

    async def drop(self, letter: int) -> None:
        """Throw one away that was seen to."""
        ...


class Tx(Protocol):
    """One open transaction. Leaving the unit of work commits it; an exception undoes all of it."""

    tickets: Tickets
    takeovers: Takeovers
    citizens: Citizens
    members: Members
    timers: Timers
    themes: Themes
    jobs: Jobs
    outbox: Outbox
    topics: Topics
    conversations: Conversations
    evidence: EvidenceShelf
    dead_letters: DeadLetters
    upkeep: Upkeep
    hearings: Hearings
    undos: Undos

    def record(self, event: Announced) -> None:
        """Note what happened: it is appended to the history and announced before the commit."""
        ...


class UnitOfWork(Protocol):
    """Opens transactions.

    Entering may raise StorageUnavailable, and so may leaving: then nothing was kept.
    """

    def __call__(self) -> AbstractAsyncContextManager[Tx]:
        """A new transaction for ``async with``."""
        ...
