"""The real program over HTTP, against a playground: both bots, courier, clock, database."""

import asyncio
import time
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.demo import CITIZEN_BOT, OFFICER_BOT, Cast, eager, next_morning, play_settings, staged
from bot.packs import load_pack
from playground.client import Town
from playground.phone import Phone
from playground.server import Playground
from scheduler.rates import Rates
from tests.databases import PostgresServer
from tickets.city import City

PACK = Path(__file__).parents[2] / "packs" / "banjarmasin.toml"


@pytest.fixture(scope="session")
def city() -> City:
    """The city, with news that go out at once: what stories are about, most of them."""
    return eager(load_pack(PACK), timedelta())


@pytest.fixture
async def playground(city: City) -> AsyncIterator[Playground]:
    """Stories begin on a working morning, whenever they are told."""
    async with Playground(rates=False) as playground:
        playground.clock.move_to(next_morning(city, playground.clock))
        yield playground


@pytest.fixture
async def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[str]:
    """SQLite, unless a test is marked to run on others too."""
    if getattr(request, "param", "sqlite") == "postgresql":
        server: PostgresServer = request.getfixturevalue("postgres")
        async with server.new_database() as url:
            yield url
    else:
        yield f"sqlite:///{tmp_path / 'sahut.db'}"


@pytest.fixture
async def cast(
    playground: Playground, city: City, tmp_path: Path, database_url: str
) -> AsyncIterator[Cast]:
    """The program running, with officers who have joined and groups that are tied."""
    settings = play_settings(playground, tmp_path).model_copy(
        update={"database_url": SecretStr(database_url)}
    )
    ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    hurried = Rates(lambda: time.monotonic() * 1000)
    async with staged(playground, settings, city, ended, hurried) as cast:
        yield cast


@pytest.fixture
async def town(cast: Cast, playground: Playground) -> AsyncIterator[Town]:
    async with Town(playground.url) as town:
        yield town


@pytest.fixture
def citizen(cast: Cast) -> Phone:
    """The citizen's chat with the citizens' bot."""
    return cast.citizen.chat_with(CITIZEN_BOT)


@pytest.fixture
def unit(cast: Cast) -> Phone:
    """The liaison in the unit's group."""
    return cast.liaison.chat_in(cast.unit_group)


@pytest.fixture
def desk(cast: Cast) -> Phone:
    """The administrator in the desk's group."""
    return cast.administrator.chat_in(cast.desk_group)


@pytest.fixture
def leader(cast: Cast) -> Phone:
    """The leader's chat with the officers' bot."""
    return cast.leader.chat_with(OFFICER_BOT)
