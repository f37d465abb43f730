"""The database: SQLite or PostgreSQL, spoken to in one way."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager, nullcontext
from typing import Any, TypeVar, TypeVarTuple

from sqlalchemy import CursorResult, Row, Select, event, func, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.sql.dml import UpdateBase

from storage.failures import translated_failures
from storage.tables import Base

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

CONNECT_SECONDS = 10
"""A database that does not answer for so long is as good as away."""
STATEMENT_SECONDS = 30
"""No statement of ours takes a tenth of this; one that does hangs, and its update comes again."""
BUSY_SECONDS = 5
"""How long a process waits for another one that writes to the same SQLite file."""
_URLS = "use sqlite:///sahut.db or postgresql://user:password@host/name"

_FRESH = {"populate_existing": True}
"""Rows are written by statements, not through objects: what is read must be what stands there."""


class Statements:
    """Runs statements in one open transaction.

    Raises:
        StorageUnavailable: from every method, when the database is in trouble.
    """

    def __init__(self, session: AsyncSession) -> None:
        self._session = session
        self._postgresql = session.get_bind().dialect.name == "postgresql"

    @property
    def locks_rows(self) -> bool:
        """Whether rows are locked one by one; SQLite locks the whole file from the beginning."""
        return self._postgresql

    async def first(self, query: Select[T]) -> T | None:
        """The first row's object or value, or None."""
        with translated_failures():
            return await self._session.scalar(query, execution_options=_FRESH)

    async def all(self, query: Select[T]) -> Sequence[T]:
        """Every row's object or value."""
        with translated_failures():
            return (await self._session.scalars(query, execution_options=_FRESH)).all()

    async def rows(self, query: Select[*Ts]) -> Sequence[Row[*Ts]]:
        """Every row as a tuple."""
        with translated_failures():
            return (await self._session.execute(query, execution_options=_FRESH)).all()

    async def run(self, change: UpdateBase) -> int:
        """Change rows; returns how many."""
        with translated_failures():
            result = await self._session.execute(
                change, execution_options={"synchronize_session": False}
            )
        assert isinstance(result, CursorResult)
        return result.rowcount

    async def returned(self, change: UpdateBase) -> Sequence[Any]:
        """Change rows; returns what the statement's RETURNING names, as tuples."""
        with translated_failures():
            result = await self._session.execute(
                change, execution_options={"synchronize_session": False, **_FRESH}
            )
            return result.all()

    def insert(self, table: type[Base]) -> postgresql.Insert | sqlite.Insert:
        """An INSERT that knows ON CONFLICT, which both databases spell alike."""
        return postgresql.insert(table) if self._postgresql else sqlite.insert(table)

    async def take_turn(self, name: str) -> None:
        """Wait until no other transaction that took this turn is open.

        On SQLite no other transaction is open anyway.
        """
        if self._postgresql:
            await self.rows(select(func.pg_advisory_xact_lock(func.hashtext(name))))


class Database:
    """Opens transactions on the database that a plain URL names.

    Args:
        url: ``sqlite:///file`` or ``postgresql://user:password@host/name``.
        busy_seconds: see BUSY_SECONDS.

    Raises:
        ValueError: it is another database, or SQLite without a file.
    """

    def __init__(self, url: str, *, busy_seconds: float = BUSY_SECONDS) -> None:
        self.engine = _engine(driver_url(url), busy_seconds)
        # Writers of one process queue up here, first come first served; SQLite itself would let
        # them try again and again, and the unlucky one would meet its busy timeout.
        one_at_a_time = self.engine.dialect.name == "sqlite"
        self._turn = asyncio.Lock() if one_at_a_time else nullcontext()

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Statements]:
        """A transaction that is committed at the end of the block; an exception undoes it.

        Raises:
            StorageUnavailable: at the beginning, inside or at the end; then nothing was kept.
        """
        async with self._turn, AsyncSession(self.engine, autoflush=False) as session:
            with translated_failures():
                await session.connection()
            try:
                yield Statements(session)
            except BaseException:
                await _undo(session)
                raise
            with translated_failures():
                await session.commit()

    async def close(self) -> None:
        """Close all connections."""
        await self.engine.dispose()


async def _undo(session: AsyncSession) -> None:
    """Roll back. When that fails the connection is gone, and the transaction with it."""
    try:
        await session.rollback()
    except (SQLAlchemyError, OSError):
        await session.invalidate()


def driver_url(url: str) -> URL:
    """The URL with the driver that is used.

    Raises:
        ValueError: see Database.
    """
    try:
        parsed = make_url(url)
    except (ValueError, ArgumentError):
        raise ValueError(f"DATABASE_URL is no URL; {_URLS}") from None
    match parsed.get_backend_name():
        case "sqlite" if parsed.database in {None, "", ":memory:"}:
            raise ValueError(f"DATABASE_URL names no file; {_URLS}")
        case "sqlite":
            return parsed.set(drivername="sqlite+aiosqlite")
        case "postgresql" | "postgres":
            query = dict(parsed.query)
            if "sslmode" in query:
                # The name that PostgreSQL's own tools know; the driver calls the same thing ssl.
                query["ssl"] = query.pop("sslmode")
            return parsed.set(drivername="postgresql+asyncpg", query=query)
        case other:
            raise ValueError(f"DATABASE_URL names {other}, which is not supported; {_URLS}")


def _engine(url: URL, busy_seconds: float) -> AsyncEngine:
    # Parameters stay out of tracebacks and logs: they hold what citizens wrote.
    if url.get_backend_name() == "postgresql":
        return create_async_engine(
            url,
            hide_parameters=True,
            connect_args={"timeout": CONNECT_SECONDS, "command_timeout": STATEMENT_SECONDS},
        )
    engine = create_async_engine(url, hide_parameters=True, connect_args={"timeout": busy_seconds})

    @event.listens_for(engine.sync_engine, "do_connect")
    def look_first(_dialect: object, _record: object, where: Sequence[str], _how: object) -> None:
        _open_once(where[0])

    @event.listens_for(engine.sync_engine, "connect")
    def prepare(connection: Any, _record: object) -> None:
        # Without this the driver begins transactions by itself, too late and unasked.
        connection.isolation_level = None
        cursor = connection.cursor()
        for pragma in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine.sync_engine, "begin")
    def begin(connection: Any) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine


def _open_once(path: str) -> None:
    """Open a file without the driver: its thread outlives a failure, and complains later on.

    Raises:
        sqlite3.OperationalError: it cannot be opened.
    """
    # Nothing is read: that would need a lock, which another process may be waiting for.
    sqlite3.connect(path).close()
