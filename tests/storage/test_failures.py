"""The database in trouble: the caller learns that it may try again, and nothing was kept."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError, OperationalError, ProgrammingError, StatementError

from storage.database import Database, driver_url
from storage.evidence_folder import EvidenceFolder
from storage.migrate import upgrade
from storage.sealing import Sealer
from storage.unit_of_work import SqlUnitOfWork
from tests.databases import PostgresServer
from tests.storage.conftest import Store
from tests.storage.samples import NOW, a_message, a_ticket
from tickets.ports import StorageUnavailable, Tx
from tickets.ports.delivery import Bot

SEALER = Sealer("gxTHk3y0nWFS0fZbHKs3bVSx0oxQ1XA7nRYMFZn0Rdk=")


@contextmanager
def unavailable() -> Iterator[None]:
    with pytest.raises(StorageUnavailable):
        yield


async def look(uow: SqlUnitOfWork) -> None:
    async with uow() as tx:
        await tx.members.find(1)


async def write_much(uow: SqlUnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("x" * 100_000))


async def is_empty(uow: SqlUnitOfWork) -> bool:
    async with uow() as tx:
        return not await tx.outbox.claim(Bot.CITIZEN, NOW, 1)


class TestSqlite:
    def each_connection(self, store: Store, pragma: str) -> None:
        """Make connections that are opened from now on behave differently."""

        @event.listens_for(store.database.engine.sync_engine, "connect")
        def set_pragma(connection: Any, _record: object) -> None:
            connection.cursor().execute(f"PRAGMA {pragma}")

    async def test_the_disk_is_full(self, sqlite_store: Store) -> None:
        self.each_connection(sqlite_store, "max_page_count=1")
        with unavailable():
            await write_much(sqlite_store.uow)
        assert await is_empty(sqlite_store.uow)

    async def test_the_file_cannot_be_written(self, sqlite_store: Store) -> None:
        self.each_connection(sqlite_store, "query_only=ON")
        with unavailable():
            await look(sqlite_store.uow)

    async def test_another_process_keeps_the_file_locked(self, sqlite_store: Store) -> None:
        impatient = Database(sqlite_store.url, busy_seconds=0)
        uow = SqlUnitOfWork(impatient, SEALER, sqlite_store.folder)
        path = sqlite_store.database.engine.url.database
        assert path is not None
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with unavailable():
            await look(uow)
        other.execute("COMMIT")
        other.close()
        await look(uow)
        await impatient.close()

    async def test_the_file_is_no_database(self, tmp_path: Path) -> None:
        (tmp_path / "some.db").write_text("no database" * 99)
        await self.cannot_be_used(tmp_path / "some.db")

    @pytest.mark.parametrize("path", ["some.db", "missing/some.db"])
    async def test_the_file_cannot_be_opened(
        self, tmp_path: Path, path: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        """It is noticed without the driver, whose thread would outlive its failure."""
        monkeypatch.delattr("aiosqlite.connect")
        (tmp_path / "some.db").mkdir()
        await self.cannot_be_used(tmp_path / path)

    async def cannot_be_used(self, path: Path) -> None:
        database = Database(f"sqlite:///{path}")
        with unavailable():
            await look(SqlUnitOfWork(database, SEALER, EvidenceFolder(path.parent)))
        with unavailable():
            await upgrade(f"sqlite:///{path}")
        await database.close()

    async def test_missing_tables_are_a_mistake_of_ours(self, tmp_path: Path) -> None:
        database = Database(f"sqlite:///{tmp_path}/empty.db")
        with pytest.raises(OperationalError, match="no such table"):
            await look(SqlUnitOfWork(database, SEALER, EvidenceFolder(tmp_path)))
        await database.close()


class TestPostgreSQL:
    async def kill_connections(self, postgres: PostgresServer) -> None:
        """What an operator or a restart of the server does."""
        await postgres.run(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'tables'"
        )

    async def test_the_server_is_away(self, tmp_path: Path) -> None:
        for url in (
            f"postgresql://postgres@/tables?host={tmp_path}",
            "postgresql://postgres@127.0.0.1:9/tables",
        ):
            database = Database(url)
            with unavailable():
                await look(SqlUnitOfWork(database, SEALER, EvidenceFolder(tmp_path)))
            with unavailable():
                await upgrade(url)
            await database.close()

    async def test_the_connection_is_lost_between_two_transactions(
        self, postgres: PostgresServer, postgres_store: Store
    ) -> None:
        await look(postgres_store.uow)
        await self.kill_connections(postgres)
        with unavailable():
            await look(postgres_store.uow)
        await look(postgres_store.uow)

    async def test_the_connection_is_lost_inside(
        self, postgres: PostgresServer, postgres_store: Store
    ) -> None:
        async def interrupted() -> None:
            async with postgres_store.uow() as tx:
                await tx.outbox.put(a_message())
                await self.kill_connections(postgres)
                await tx.outbox.put(a_message())

        with unavailable():
            await interrupted()
        assert await is_empty(postgres_store.uow)

    async def test_what_failed_first_is_told_although_the_connection_is_lost_too(
        self, postgres: PostgresServer, postgres_store: Store
    ) -> None:
        async def mistaken() -> None:
            async with postgres_store.uow() as tx:
                await tx.outbox.put(a_message())
                await self.kill_connections(postgres)
                raise ZeroDivisionError

        with pytest.raises(ZeroDivisionError):
            await mistaken()
        assert await is_empty(postgres_store.uow)

    async def test_the_connection_is_lost_before_the_commit(
        self, postgres: PostgresServer, postgres_store: Store
    ) -> None:
        async def interrupted() -> None:
            async with postgres_store.uow() as tx:
                await tx.outbox.put(a_message())
                await self.kill_connections(postgres)

        with unavailable():
            await interrupted()
        assert await is_empty(postgres_store.uow)

    async def test_a_standby_takes_no_changes(self, postgres_store: Store) -> None:
        @event.listens_for(postgres_store.database.engine.sync_engine, "connect")
        def make_read_only(connection: Any, _record: object) -> None:
            connection.cursor().execute("SET default_transaction_read_only = on")
            connection.commit()

        with unavailable():
            await write_much(postgres_store.uow)
        await look(postgres_store.uow)

    async def test_missing_tables_are_a_mistake_of_ours(
        self, postgres: PostgresServer, tmp_path: Path
    ) -> None:
        async with postgres.new_database() as url:
            database = Database(url)
            with pytest.raises(ProgrammingError, match="does not exist"):
                await look(SqlUnitOfWork(database, SEALER, EvidenceFolder(tmp_path)))
            await database.close()


async def test_trouble_elsewhere_is_not_taken_for_trouble_with_the_database(store: Store) -> None:
    async def fails() -> None:
        async with store.uow():
            raise ConnectionRefusedError("something else")

    with pytest.raises(ConnectionRefusedError, match="something else"):
        await fails()
    await look(store.uow)


async def test_a_mistake_of_ours_stays_one_and_shows_nobodys_words(store: Store) -> None:
    async def mistaken(tx: Tx) -> None:
        await tx.tickets.add(a_ticket(description="rahasia sekali", reporter=999))

    async def add() -> None:
        async with store.uow() as tx:
            await mistaken(tx)

    with pytest.raises(IntegrityError) as mistake:
        await add()
    assert "rahasia" not in str(mistake.value)
    await look(store.uow)


async def test_a_naive_time_is_refused(store: Store) -> None:
    async def add() -> None:
        async with store.uow() as tx:
            await tx.tickets.add(a_ticket(filed_at=NOW.replace(tzinfo=None)))

    with pytest.raises(StatementError, match="without its zone"):
        await add()


@pytest.mark.parametrize(
    ("url", "driver"),
    [
        ("sqlite:///sahut.db", "sqlite+aiosqlite:///sahut.db"),
        ("sqlite:////var/lib/sahut.db", "sqlite+aiosqlite:////var/lib/sahut.db"),
        ("postgresql://a:b@h:1/n", "postgresql+asyncpg://a:b@h:1/n"),
        ("postgres://a@h/n?sslmode=require", "postgresql+asyncpg://a@h/n?ssl=require"),
    ],
)
def test_plain_urls_are_understood(url: str, driver: str) -> None:
    assert driver_url(url).render_as_string(hide_password=False) == driver


@pytest.mark.parametrize(
    "url", ["sqlite://", "sqlite:///:memory:", "mysql://a@h/n", "sahut.db", ""]
)
def test_other_urls_are_refused_with_the_remedy(url: str) -> None:
    with pytest.raises(ValueError, match=r"DATABASE_URL.*sqlite:///sahut.db"):
        Database(url)
