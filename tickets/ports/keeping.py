"""What the rules need from outside: the time, and one open transaction with what is kept.

storage implements these; rules, handlers and the scheduler see nothing else of it.
"""

from collections.abc import Collection, Sequence
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol

from tickets.events import Announced
from tickets.ports.delivery import Bot
from tickets.ports.jobs import Jobs
from tickets.ports.mail import EvidenceShelf, Outbox, Topics
from tickets.ports.news import Hearings, Undos
from tickets.ports.people import Citizens, Members
from tickets.ports.takeovers import Takeovers
from tickets.ports.themes import Themes
from tickets.ports.tickets import Tickets
from tickets.ports.upkeep import Upkeep
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
