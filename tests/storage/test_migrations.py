import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect

import storage.migrations
from storage.database import Database
from storage.migrate import downgrade, upgrade
from storage.tables import Base
from tests.databases import PostgresServer


def steps() -> list[str]:
    """The revisions, oldest first."""
    [folder] = storage.migrations.__path__
    config = Config()
    config.set_main_option("script_location", folder)
    return [step.revision for step in ScriptDirectory.from_config(config).walk_revisions()][::-1]


@pytest.fixture(params=["sqlite", "postgresql"])
async def url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """A database without tables."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path}/new.db"
        return
    server: PostgresServer = request.getfixturevalue("postgres")
    async with server.new_database() as url:
        yield url


async def tables_in(url: str) -> set[str]:
    database = Database(url)
    async with database.engine.connect() as connection:
        names = await connection.run_sync(lambda sync: inspect(sync).get_table_names())
    await database.close()
    return set(names) - {"alembic_version"}


async def differences(url: str) -> list[object]:
    """What the program's tables and the database's do not have in common."""

    def compare(connection: Connection) -> list[object]:
        return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))

    database = Database(url)
    async with database.engine.connect() as connection:
        found = await connection.run_sync(compare)
    await database.close()
    return found


async def test_every_step_goes_up_down_and_up_again(url: str) -> None:
    for step in steps():
        await upgrade(url, step)
        await downgrade(url, "-1")
        await upgrade(url, step)
    await downgrade(url, "base")
    assert await tables_in(url) == set()
    await upgrade(url)
    assert await tables_in(url) == {table.name for table in Base.metadata.sorted_tables}


async def test_the_steps_lead_to_the_tables_of_the_program(url: str) -> None:
    await upgrade(url)
    assert await differences(url) == []


async def test_a_missing_step_would_be_noticed(url: str) -> None:
    await upgrade(url)
    database = Database(url)
    async with database.engine.begin() as connection:
        await connection.exec_driver_sql("DROP INDEX ix_outbox_claimed")
        await connection.exec_driver_sql("ALTER TABLE citizens ADD COLUMN nickname VARCHAR")
    await database.close()
    assert len(await differences(url)) == 2


async def test_what_is_up_to_date_stays_as_it_is(url: str) -> None:
    await upgrade(url)
    await upgrade(url)
    assert await differences(url) == []


async def test_processes_that_start_at_once_do_not_disturb_each_other(url: str) -> None:
    await asyncio.gather(*(upgrade(url) for _ in range(3)))
    assert await differences(url) == []


async def test_a_step_that_fails_leaves_nothing_behind(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_arguments: object, **_options: object) -> None:
        raise RuntimeError("in the middle")

    with monkeypatch.context() as patched:
        patched.setattr("alembic.op.create_index", fails)
        with pytest.raises(RuntimeError, match="in the middle"):
            await upgrade(url)
    assert await tables_in(url) == set()
    await upgrade(url)
    assert await differences(url) == []


def test_the_steps_are_found_from_any_folder(tmp_path: Path) -> None:
    program = (
        "import asyncio; from storage.migrate import upgrade; "
        f"asyncio.run(upgrade('sqlite:///{tmp_path}/new.db'))"
    )
    subprocess.run([sys.executable, "-c", program], cwd=tmp_path, check=True)
    assert (tmp_path / "new.db").stat().st_size > 0
