"""Everything that keeps things: in memory, in a SQLite file, in PostgreSQL."""

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Protocol

import pytest
from cryptography.fernet import Fernet

from storage.database import Database
from storage.evidence_folder import EvidenceFolder
from storage.sealing import Sealer
from storage.unit_of_work import Announce, SqlUnitOfWork
from tests.databases import PostgresServer, SqliteTemplate, postgres_server
from tests.fakes import FakeClock, MemoryUnitOfWork
from tickets.ports import UnitOfWork


@dataclass
class Store:
    """A database and what it takes to work on it."""

    url: str
    database: Database
    folder: EvidenceFolder
    sealer: Sealer = field(default_factory=lambda: Sealer(Fernet.generate_key().decode()))

    @property
    def uow(self) -> SqlUnitOfWork:
        """A unit of work."""
        return SqlUnitOfWork(self.database, self.sealer, self.folder)


@asynccontextmanager
async def opened(url: str, tmp_path: Path) -> AsyncIterator[Store]:
    """What is open on a database, closed at the end."""
    store = Store(url, Database(url), EvidenceFolder(tmp_path / "evidence"))
    try:
        yield store
    finally:
        await store.database.close()


async def fresh_url(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The URL of a database with the tables and nothing in them."""
    if kind == "sqlite":
        template: SqliteTemplate = request.getfixturevalue("sqlite_template")
        return await template.copy_to(tmp_path / "test.db")
    server: PostgresServer = request.getfixturevalue("postgres")
    return await server.emptied_database()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    with postgres_server() as server:
        yield server


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> SqliteTemplate:
    return SqliteTemplate(tmp_path_factory.mktemp("sqlite") / "tables.db")


@pytest.fixture(params=["sqlite", "postgresql"])
async def store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """A fresh database of either kind."""
    async with opened(await fresh_url(request.param, request, tmp_path), tmp_path) as store:
        yield store


@pytest.fixture
async def sqlite_store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """For what is so on SQLite alone."""
    async with opened(await fresh_url("sqlite", request, tmp_path), tmp_path) as store:
        yield store


@pytest.fixture
async def postgres_store(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Store]:
    """For what is so on PostgreSQL alone."""
    async with opened(await fresh_url("postgresql", request, tmp_path), tmp_path) as store:
        yield store


class Opener(Protocol):
    """Makes a unit of work on what a test was given."""

    def __call__(
        self, *, announce: Announce | None = None, wake: Callable[[], None] = lambda: None
    ) -> UnitOfWork: ...


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
async def open_uow(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Opener]:
    """Those for whom the contract holds: all three keep what the ports promise."""
    folder = EvidenceFolder(tmp_path / "evidence")
    if request.param == "memory":
        yield partial(MemoryUnitOfWork, folder=tmp_path / "evidence")
        return
    async with opened(await fresh_url(request.param, request, tmp_path), tmp_path) as store:
        yield partial(SqlUnitOfWork, store.database, store.sealer, folder)


@pytest.fixture
def uow(open_uow: Opener) -> UnitOfWork:
    """One of them, with nobody to announce to and nobody to wake."""
    return open_uow()
