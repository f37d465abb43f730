"""One transaction with everything the ports promise; leaving it announces and commits."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager

from storage.database import Database, Statements
from storage.evidence_folder import EvidenceFolder
from storage.repositories.citizens import SqlCitizens
from storage.repositories.conversations import SqlConversations
from storage.repositories.hearings import SqlHearings
from storage.repositories.history import SqlHistory
from storage.repositories.jobs import SqlJobs
from storage.repositories.mail.dead_letters import SqlDeadLetters
from storage.repositories.mail.evidence import SqlEvidence
from storage.repositories.mail.outbox import SqlOutbox
from storage.repositories.mail.topics import SqlTopics
from storage.repositories.members import SqlMembers
from storage.repositories.takeovers import SqlTakeovers
from storage.repositories.themes import SqlThemes
from storage.repositories.tickets import SqlTickets
from storage.repositories.timers import SqlTimers
from storage.repositories.undos import SqlUndos
from storage.repositories.upkeep import SqlUpkeep
from storage.sealing import Sealer
from tickets.events import Announced
from tickets.ports import (
    Citizens,
    Conversations,
    DeadLetters,
    Members,
    Tickets,
    Timers,
    Tx,
)
from tickets.ports.jobs import Jobs
from tickets.ports.mail import EvidenceShelf, Outbox, Topics
from tickets.ports.news import Hearings, Undos
from tickets.ports.takeovers import Takeovers
from tickets.ports.themes import Themes
from tickets.ports.upkeep import Upkeep

Announce = Callable[[Tx, Sequence[Announced]], Awaitable[None]]

ROUNDS = 10
"""What announcing records is announced in turn; more rounds than this would be a circle."""


class SqlTx:
    """One open transaction on the database."""

    def __init__(self, statements: Statements, sealer: Sealer, folder: EvidenceFolder) -> None:
        self._history = SqlHistory(statements)
        dead_letters = SqlDeadLetters(statements, sealer)
        topics = SqlTopics(statements)
        self._outbox = SqlOutbox(statements, sealer, dead_letters, topics)
        self._evidence = SqlEvidence(statements, folder)
        self._jobs = SqlJobs(statements)
        self.tickets: Tickets = SqlTickets(statements, self._history)
        self.takeovers: Takeovers = SqlTakeovers(statements)
        self.citizens: Citizens = SqlCitizens(statements, sealer)
        self.members: Members = SqlMembers(statements, sealer)
        self.timers: Timers = SqlTimers(statements)
        self.themes: Themes = SqlThemes(statements)
        self.jobs: Jobs = self._jobs
        self.outbox: Outbox = self._outbox
        self.topics: Topics = topics
        self.conversations: Conversations = SqlConversations(statements)
        self.evidence: EvidenceShelf = self._evidence
        self.dead_letters: DeadLetters = dead_letters
        self.upkeep: Upkeep = SqlUpkeep(statements)
        self.hearings: Hearings = SqlHearings(statements)
        self.undos: Undos = SqlUndos(statements, sealer)

    def record(self, event: Announced) -> None:
        """Note what happened: it is appended to the history and announced before the commit."""
        self._history.note(event)

    async def take_unannounced(self) -> Sequence[Announced]:
        """The events that nobody was told of yet."""
        return await self._history.take_unannounced()

    @property
    def has_news(self) -> bool:
        """Whether there is something to send, to fetch or to make that was not there before."""
        return self._outbox.news or self._evidence.news or self._jobs.news


class SqlUnitOfWork:
    """The port UnitOfWork on SQLite and PostgreSQL.

    A task has one transaction at a time: a second one inside the first would wait for it for ever
    on SQLite, so it raises RuntimeError at once.

    Args:
        announce: is told of the recorded events before the commit, in the same transaction.
        wake: is called after a commit that left something to send, to fetch or to make.
    """

    def __init__(
        self,
        database: Database,
        sealer: Sealer,
        folder: EvidenceFolder,
        announce: Announce | None = None,
        wake: Callable[[], None] = lambda: None,
    ) -> None:
        self._database = database
        self._sealer = sealer
        self._folder = folder
        self._announce = announce
        self._wake = wake
        self._inside: set[asyncio.Task[object] | None] = set()

    @asynccontextmanager
    async def __call__(self) -> AsyncIterator[Tx]:
        """A new transaction for ``async with``."""
        task = asyncio.current_task()
        if task in self._inside:
            raise RuntimeError("a transaction inside another one would wait for it for ever")
        self._inside.add(task)
        try:
            async with self._database.transaction() as statements:
                tx = SqlTx(statements, self._sealer, self._folder)
                yield tx
                await self._tell(tx)
        finally:
            self._inside.remove(task)
        if tx.has_news:
            self._wake()

    async def _tell(self, tx: SqlTx) -> None:
        for _ in range(ROUNDS):
            events = await tx.take_unannounced()
            if not events:
                return
            if self._announce is not None:
                await self._announce(tx, events)
        raise RuntimeError("announcing goes round in a circle")
