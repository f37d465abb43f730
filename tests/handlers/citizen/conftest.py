from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import aiogram
import pytest

from bot.demo import eager
from handlers.announcements import Announcer
from handlers.citizen.channel import CitizenChannel
from handlers.texts import Texts
from handlers.turn import Rooms
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import Office
from tests.handlers.citizen.phone import Phone
from tests.handlers.citizen.screens import RecordingSession, Screens
from tickets.city import City, parse_pack

PACK = Path(__file__).parents[3] / "packs" / "banjarmasin.toml"


@pytest.fixture(scope="session")
def city() -> City:
    """The city, with news that go out at once."""
    return eager(parse_pack(PACK.read_text(encoding="utf-8")), timedelta())


@pytest.fixture(scope="session")
def texts(city: City) -> Texts:
    return Texts(city)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def rooms(city: City, texts: Texts, clock: FakeClock) -> Rooms:
    return Rooms(clock, city, texts)


@pytest.fixture
def uow(rooms: Rooms) -> MemoryUnitOfWork:
    return MemoryUnitOfWork(Announcer(rooms))


@pytest.fixture
def session() -> RecordingSession:
    return RecordingSession()


@pytest.fixture
def screens(uow: MemoryUnitOfWork, clock: FakeClock) -> Screens:
    return Screens(uow, clock)


@pytest.fixture
def new_channel(rooms: Rooms, session: RecordingSession) -> Callable[[], CitizenChannel]:
    """Makes another channel over the same store, as a restart of the program does."""
    return lambda: CitizenChannel(aiogram.Bot("42:TOKEN", session=session), rooms)


@pytest.fixture
def channel(new_channel: Callable[[], CitizenChannel]) -> CitizenChannel:
    return new_channel()


@pytest.fixture
def siti(channel: CitizenChannel, screens: Screens) -> Phone:
    """A citizen whose phone speaks Indonesian."""
    return Phone(channel, screens)


@pytest.fixture
def john(channel: CitizenChannel, screens: Screens) -> Phone:
    """Another one, whose phone speaks English."""
    return Phone(channel, screens, user=815, language="en-GB")


@pytest.fixture
def office(screens: Screens, rooms: Rooms) -> Office:
    return Office(screens, rooms)
