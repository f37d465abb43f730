"""Brings the tables of a database up to date, or back.

A new step is written by ``python -m storage.migrate "what changes"``, which compares the tables in
the program with those of the steps so far; read what it wrote before it is kept.
"""

import asyncio
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, func, select

from storage.database import Database
from storage.failures import translated_failures

_STEPS = Path(__file__).parent / "migrations"
_TURN = "migrations"


async def upgrade(database_url: str, revision: str = "head") -> None:
    """Bring the tables up to a revision; several processes may do so at once.

    Raises:
        StorageUnavailable: the database is away; nothing was changed.
    """
    await _run(database_url, lambda config: command.upgrade(config, revision))


async def downgrade(database_url: str, revision: str) -> None:
    """Go back to a revision, "base" for before the first one. What only newer ones have is lost.

    Raises:
        StorageUnavailable: the database is away; nothing was changed.
    """
    await _run(database_url, lambda config: command.downgrade(config, revision))


async def _run(database_url: str, work: Callable[[Config], object]) -> None:
    database = Database(database_url)
    try:
        with translated_failures():
            async with database.engine.begin() as connection:
                await connection.run_sync(_one_at_a_time, work)
    finally:
        await database.close()


def _one_at_a_time(connection: Connection, work: Callable[[Config], object]) -> None:
    """Work in the transaction that is open, when no other process does so.

    On SQLite the transaction itself keeps all others out.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(func.hashtext(_TURN))))
    config = Config()
    config.set_main_option("script_location", str(_STEPS).replace("%", "%%"))
    config.attributes["connection"] = connection
    work(config)


async def write_step(message: str) -> None:
    """Write the step from the tables of the steps so far to those in the program."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/steps.db"
        await upgrade(url)
        await _run(
            url,
            lambda config: command.revision(
                config, message, autogenerate=True, rev_id=f"{_number_of_steps() + 1:04}"
            ),
        )


def _number_of_steps() -> int:
    return len(list(_STEPS.glob("versions/[0-9]*.py")))


if __name__ == "__main__":
    asyncio.run(write_step(" ".join(sys.argv[1:])))
