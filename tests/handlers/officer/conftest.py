from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from bot.demo import eager
from handlers.officer.channel import OfficerChannel
from handlers.texts import Texts
from handlers.turn import Rooms
from tests.fakes import FakeClock
from tests.handlers.officer.network import TOKEN, NoNetwork
from tests.handlers.officer.office import Office
from tests.handlers.officer.phone import Phone
from tickets.city import City, parse_pack
from tickets.people import Post, Role

PACK = Path(__file__).parents[3] / "packs" / "banjarmasin.toml"


@pytest.fixture(scope="session")
def city() -> City:
    """The city, with news that go out at once."""
    return eager(parse_pack(PACK.read_text(encoding="utf-8"), file=PACK.name), timedelta())


@pytest.fixture(scope="session")
def texts(city: City) -> Texts:
    """Once for all tests: parsing them takes longer than a test."""
    return Texts(city)


@pytest.fixture
def network() -> NoNetwork:
    return NoNetwork()


@pytest.fixture
async def office(city: City, texts: Texts, network: NoNetwork) -> AsyncIterator[Office]:
    clock = FakeClock()
    rooms = Rooms(clock, city, texts)
    channel = OfficerChannel(rooms, token=TOKEN, request=network)
    await channel.open()
    yield Office(rooms, clock, channel)
    await channel.close()


@pytest.fixture
async def desk(office: Office) -> Phone:
    return await office.hire(12, Post(Role.ADMINISTRATOR))


@pytest.fixture
async def liaison(office: Office) -> Phone:
    return await office.hire(11, Post(Role.LIAISON, "PUPR"))


@pytest.fixture
async def outsider(office: Office) -> Phone:
    """A liaison of another unit."""
    return await office.hire(15, Post(Role.LIAISON, "DINKES"))


@pytest.fixture
async def leader(office: Office) -> Phone:
    return await office.hire(13, Post(Role.LEADER))


@pytest.fixture
def stranger(office: Office) -> Phone:
    return office.stranger(99)
