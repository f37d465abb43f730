"""A unit of work that keeps everything in memory, for tests of rules and handlers without I/O."""

import asyncio
import copy
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from tests.fakes.evidence import MemoryEvidence
from tests.fakes.jobs import MemoryJobs
from tests.fakes.outbox import MemoryOutbox
from tests.fakes.registers import (
    MemoryCitizens,
    MemoryConversations,
    MemoryHearings,
    MemoryMembers,
    MemoryTakeovers,
    MemoryTimers,
    MemoryUndos,
)
from tests.fakes.themes import MemoryThemes
from tests.fakes.tickets import MemoryTickets
from tickets.events import Announced, Event
from tickets.ports import (
    Citizens,
    Conversations,
    DeadLetter,
    DeadLetters,
    Members,
    StorageUnavailable,
    Tickets,
    Timers,
    Tx,
)
from tickets.ports.delivery import Bot, Message
from tickets.ports.jobs import Jobs
from tickets.ports.mail import EvidenceShelf, Outbox, Topics
from tickets.ports.news import Hearings, Undos
from tickets.ports.takeovers import Takeovers
from tickets.ports.themes import Themes
from tickets.ports.upkeep import Stale, Upkeep
from tickets.ticket import Ticket

ROUNDS = 10
"""Announcing may record events in turn; more rounds than this would be a circle."""

Announce = Callable[[Tx, Sequence[Announced]], Awaitable[None]]


class MemoryDeadLetters:
    """The port DeadLetters, as a list of (bot, contents, trace or reason)."""

    def __init__(self) -> None:
        self.letters: list[tuple[Bot | None, str, str]] = []

    async def keep(self, *, bot: Bot | None, update: str, trace: str) -> None:
        """Keep an update whose handler raised."""
        self.letters.append((bot, update, trace))

    async def all(self) -> Sequence[DeadLetter]:
        """All of them, oldest first."""
        return [
            DeadLetter(number, datetime.now(UTC), bot, content, trace)
            for number, (bot, content, trace) in enumerate(self.letters, 1)
        ]

    async def drop(self, letter: int) -> None:
        """Throw one away."""
        del self.letters[letter - 1]


class RecordingUpkeep:
    """The port Upkeep, which notes what it was asked and has nothing to throw away.

    Attributes:
        asked: what was to be cleared, and from when on it is kept.
    """

    def __init__(self) -> None:
        self.asked: list[tuple[Stale | None, datetime]] = []

    async def clear(self, what: Stale, before: datetime, limit: int) -> int:
        """Throw away some of what is older."""
        self.asked.append((what, before))
        return 0

    async def clear_files(self, before: datetime, limit: int) -> tuple[int, Sequence[str]]:
        """Forget some files."""
        self.asked.append((None, before))
        return 0, []

    async def clear_made(self, now: datetime, limit: int) -> tuple[int, Sequence[str]]:
        """Forget some files that the program made."""
        self.asked.append((None, now))
        return 0, []


class Kept:
    """All that is kept; a transaction works on a copy of it."""

    def __init__(self, folder: Path) -> None:
        self.dead_letters = MemoryDeadLetters()
        self.tickets = MemoryTickets()
        self.evidence = MemoryEvidence(folder, self.tickets)
        self.outbox = MemoryOutbox(self.evidence, self.dead_letters.letters)
        self.citizens = MemoryCitizens()
        self.conversations = MemoryConversations(self.citizens)
        self.members = MemoryMembers(self.outbox, self.conversations)
        self.takeovers = MemoryTakeovers()
        self.timers = MemoryTimers()
        self.themes = MemoryThemes()
        self.upkeep = RecordingUpkeep()
        self.jobs = MemoryJobs()
        self.hearings = MemoryHearings()
        self.undos = MemoryUndos()
        self.recorded: list[Announced] = []
        self.members.recorded = self.recorded

    @property
    def news(self) -> int:
        """Counts what somebody has to be woken for."""
        return self.outbox.puts + self.evidence.adds + self.jobs.adds


@dataclass
class MemoryTx:
    """One open transaction on a copy of what is kept."""

    kept: Kept
    _waiting: list[Announced] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.tickets: Tickets = self.kept.tickets
        self.takeovers: Takeovers = self.kept.takeovers
        self.citizens: Citizens = self.kept.citizens
        self.members: Members = self.kept.members
        self.timers: Timers = self.kept.timers
        self.themes: Themes = self.kept.themes
        self.jobs: Jobs = self.kept.jobs
        self.outbox: Outbox = self.kept.outbox
        self.topics: Topics = self.kept.outbox.topics
        self.conversations: Conversations = self.kept.conversations
        self.evidence: EvidenceShelf = self.kept.evidence
        self.dead_letters: DeadLetters = self.kept.dead_letters
        self.upkeep: Upkeep = self.kept.upkeep
        self.hearings: Hearings = self.kept.hearings
        self.undos: Undos = self.kept.undos

    def record(self, event: Announced) -> None:
        """Note what happened."""
        self._waiting.append(event)
        self.kept.recorded.append(event)
        if isinstance(event, Event):
            self.kept.tickets.events.append(event)

    def take_recorded(self) -> Sequence[Announced]:
        """What was recorded since the last call."""
        taken, self._waiting = self._waiting, []
        return taken


class MemoryUnitOfWork:
    """The port UnitOfWork, with windows for tests to look through.

    Attributes:
        available: set it to False and every transaction raises StorageUnavailable at its start.
    """

    def __init__(
        self,
        announce: Announce | None = None,
        wake: Callable[[], None] = lambda: None,
        folder: Path = Path("evidence"),
    ) -> None:
        self.available = True
        self._announce = announce
        self._wake = wake
        self._kept = Kept(folder)
        self._turn = asyncio.Lock()
        self._inside: asyncio.Task[object] | None = None

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[MemoryTx]:
        """A new transaction; one at a time, and an exception undoes all of it."""
        if self._inside is asyncio.current_task():
            raise RuntimeError("a transaction inside another one would wait for it for ever")
        async with self._turn:
            if not self.available:
                raise StorageUnavailable("switched off by the test")
            self._inside = asyncio.current_task()
            try:
                tx = MemoryTx(copy.deepcopy(self._kept))
                before = tx.kept.news
                yield tx
                await self._tell(tx)
                self._kept = tx.kept
            finally:
                self._inside = None
        if tx.kept.news != before:
            self._wake()

    async def _tell(self, tx: MemoryTx) -> None:
        for _ in range(ROUNDS):
            events = tx.take_recorded()
            if not events:
                return
            if self._announce is not None:
                await self._announce(tx, events)
        raise RuntimeError("announcing goes round in a circle")

    @property
    def events(self) -> Sequence[Announced]:
        """Everything that was recorded and committed, in order."""
        return tuple(self._kept.recorded)

    @property
    def messages(self) -> Sequence[Message]:
        """What waits in the outbox, in the order in which it was put there."""
        return tuple(row.message for row in self._kept.outbox.rows.values())

    @property
    def all_tickets(self) -> Sequence[Ticket]:
        """Every ticket, in the order of filing."""
        return tuple(self._kept.tickets.by_number.values())

    @property
    def dead_letters(self) -> Sequence[tuple[Bot | None, str, str]]:
        """What went wrong: bot, contents, and the trace or the reason."""
        return tuple(self._kept.dead_letters.letters)
