"""Every working day begins once, and the next one is waited for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from tests.tickets.actions.timed.test_due import passes
from tests.tickets.samples import FILED
from tickets.actions.timed.mornings import expect_mornings
from tickets.events import OfficesOpened

OPENING = datetime(2026, 3, 2, 0, 0, tzinfo=UTC)
"""08.00 in the city, an hour before the tests begin."""


async def starts(world) -> None:
    async with world.uow() as tx:
        await expect_mornings(tx, world.clock, world.city)


def mornings(events) -> list[datetime]:
    return [event.at for event in events if isinstance(event, OfficesOpened)]


async def test_each_working_day_of_a_week(world):
    world.clock.set(OPENING - timedelta(hours=5))
    await starts(world)
    told = mornings(await passes(world, days=7))
    assert told == [OPENING + timedelta(days=day) for day in (0, 1, 2, 3, 4)]


async def test_a_program_that_starts_in_the_morning_makes_up_for_it_once(world):
    assert world.clock.now() == FILED
    await starts(world)
    assert mornings(await passes(world, minutes=1)) == [FILED]
    await starts(world)
    assert mornings(await passes(world, minutes=1)) == []
    assert mornings(await passes(world, days=1)) == [OPENING + timedelta(days=1)]


async def test_one_that_starts_in_the_afternoon_does_not(world):
    world.clock.set(OPENING + timedelta(hours=6))
    await starts(world)
    assert mornings(await passes(world, hours=10)) == []
    assert mornings(await passes(world, hours=10)) == [OPENING + timedelta(days=1)]


async def test_a_city_may_do_without(world):
    await starts(world)
    world.city = replace(world.city, morning_digest=False)
    await starts(world)
    assert mornings(await passes(world, days=7)) == []
