"""Everything that keeps things: in memory, in a SQLite file, in PostgreSQL."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from storage.database import Database
from storage.evidence_folder import EvidenceFolder
from storage.sealing import Sealer
from storage.unit_of_work import SqlUnitOfWork
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


@asynccontextmanager
async def fresh_url(
    kind: str, request: pytest.FixtureRequest, tmp_path: Path
) -> AsyncIterator[str]:
    """The URL of a fresh database with the tables."""
    if kind == "sqlite":
        template: SqliteTemplate = request.getfixturevalue("sqlite_template")
        yield await template.copy_to(tmp_path / "test.db")
    else:
        server: PostgresServer = request.getfixturevalue("postgres")
        async with server.fresh_database() as url:
            yield url


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
    async with fresh_url(request.param, request, tmp_path) as url, opened(url, tmp_path) as store:
        yield store


@pytest.fixture(params=["memory", "sqlite", "postgresql"])
async def uow(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[UnitOfWork]:
    """Those for whom the contract holds: all three keep what the ports promise."""
    if request.param == "memory":
        yield MemoryUnitOfWork(folder=tmp_path / "evidence")
        return
    async with fresh_url(request.param, request, tmp_path) as url, opened(url, tmp_path) as store:
        yield store.uow
