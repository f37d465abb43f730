from collections.abc import Callable

import pytest

from scheduler.courier import Courier
from scheduler.rates import Rates
from tests.fakes import MemoryUnitOfWork
from tests.scheduler.doubles import RecordingMessenger, Time
from tickets.ports.delivery import Bot


@pytest.fixture(autouse=True)
def _no_polling(monkeypatch):
    """Every loop has to be woken: without a wake a test ends with what it waited for lost."""
    monkeypatch.setattr("scheduler.loop.POLL", 3600.0)
    monkeypatch.setattr("scheduler.courier.POLL", 3600.0)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def unit_of_work() -> MemoryUnitOfWork:
    return MemoryUnitOfWork()


@pytest.fixture
def citizens() -> RecordingMessenger:
    return RecordingMessenger()


@pytest.fixture
def officers() -> RecordingMessenger:
    return RecordingMessenger()


@pytest.fixture
def make_courier(time, unit_of_work, citizens, officers) -> Callable[[], Courier]:
    """Couriers on the same outbox, as processes would be."""

    def make() -> Courier:
        messengers = {Bot.CITIZEN: citizens, Bot.OFFICER: officers}
        return Courier(unit_of_work, time.clock, messengers, Rates(time.monotonic))

    return make


@pytest.fixture
def courier(make_courier: Callable[[], Courier]) -> Courier:
    return make_courier()
