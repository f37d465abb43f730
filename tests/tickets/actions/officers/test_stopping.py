"""Stopping a reporter: for a while, over a report, without knowing who it is."""

from datetime import timedelta

import pytest

from tests.tickets.samples import ADMINISTRATOR, LEADER, ROADS, SHELTER, World
from tickets.actions.officers.stopping import dispute_stop, lift_stop, stop_reporter, stops
from tickets.actions.reporters.forgetting import forget
from tickets.actions.timed.due import ring
from tickets.errors import InvalidInput, NotAllowed, NotFound, Stopped
from tickets.events import ReporterStopped, StopDisputed, StopLifted
from tickets.people import Post, Role, StopReason
from tickets.ticket import Privacy


async def stop(world: World, number: str, days: int | None = None, post: Post = ADMINISTRATOR):
    member = await world.member(post)
    async with world.uow() as tx:
        return await stop_reporter(
            tx, world.clock, world.city, member, number, StopReason.ABUSE, days
        )


async def lift(world: World, number: str) -> None:
    member = await world.member(ADMINISTRATOR)
    async with world.uow() as tx:
        await lift_stop(tx, world.clock, member, number)


async def listed(world: World) -> list[str]:
    member = await world.member(ADMINISTRATOR)
    async with world.uow() as tx:
        return [stop.number for stop in await stops(tx, member)]


async def passes(world: World, time: timedelta) -> None:
    world.clock.advance(time)
    async with world.uow() as tx:
        for timer in await tx.timers.claim(world.clock.now(), 100):
            await ring(tx, world.clock, world.city, timer)


async def test_who_is_stopped_files_and_adds_nothing_but_answers(world):
    number = await world.files("roadworks", privacy=Privacy.ANONYMOUS)
    await stop(world, number)
    with pytest.raises(Stopped) as refusal:
        await world.files()
    assert refusal.value.until == world.clock.now() + timedelta(days=world.city.limits.stop_days)
    with pytest.raises(Stopped):
        await world.citizen_does("add", number, "tambahan")
    await world.does(ADMINISTRATOR, "ask", number, "Di mana?")
    await world.citizen_does("inform", number, "Di depan pasar")
    assert await world.files(chat=5002)


async def test_two_stops_of_one_person_look_like_those_of_two(world):
    first, second = await world.files(), await world.files()
    await stop(world, first, 1)
    await stop(world, second, 10)
    await lift(world, second)
    with pytest.raises(Stopped):
        await world.files()
    await lift(world, first)
    assert await world.files()


async def test_a_stop_ends_by_itself_and_all_of_it_is_on_record(world):
    number = await world.files()
    await stop(world, number, 3)
    assert await listed(world) == [number]
    await passes(world, timedelta(days=2, hours=23))
    assert await listed(world) == [number]
    await passes(world, timedelta(hours=2))
    assert await listed(world) == []
    assert await world.files()
    history = await world.history(number)
    [made] = [event for event in history if isinstance(event, ReporterStopped)]
    [over] = [event for event in history if isinstance(event, StopLifted)]
    assert (made.reason, made.actor.role) == (StopReason.ABUSE, Role.ADMINISTRATOR)
    assert over.actor.role is Role.SYSTEM


async def test_a_lifted_stop_rings_no_more(world):
    number = await world.files()
    await stop(world, number, 3)
    await lift(world, number)
    await stop(world, number, 5)
    await passes(world, timedelta(days=4))
    assert await listed(world) == [number]


async def test_what_cannot_be_stopped_or_lifted(world):
    number = await world.files()
    with pytest.raises(InvalidInput, match="not-stopped"):
        await lift(world, number)
    for days in (0, 366):
        with pytest.raises(InvalidInput, match="stop-days"):
            await stop(world, number, days)
    await stop(world, number)
    with pytest.raises(InvalidInput, match="stopped-already"):
        await stop(world, number)
    for post in (ROADS, LEADER):
        with pytest.raises(NotAllowed):
            await stop(world, number, post=post)
    protected = await world.files("violence", chat=5002, privacy=Privacy.SECRET)
    with pytest.raises(NotFound):
        await stop(world, protected)
    with pytest.raises(NotAllowed):
        await stop(world, protected, post=SHELTER)


async def test_objecting_to_a_stop_once(world):
    number = await world.files()
    await stop(world, number)
    citizen, other = await world.citizen(), await world.citizen(5002)
    async with world.uow() as tx:
        with pytest.raises(InvalidInput, match="not-stopped"):
            await dispute_stop(tx, world.clock, other, number, "Bukan saya")
        await dispute_stop(tx, world.clock, citizen, number, "Itu bukan kata kasar")
    async with world.uow() as tx:
        with pytest.raises(InvalidInput, match="disputed-already"):
            await dispute_stop(tx, world.clock, citizen, number, "Sekali lagi")
    assert [e.text for e in await world.history(number) if isinstance(e, StopDisputed)] == [
        "Itu bukan kata kasar"
    ]


async def test_being_forgotten_is_no_way_around_a_stop(world):
    number = await world.files()
    await stop(world, number, 3)
    citizen = await world.citizen()
    async with world.uow() as tx:
        await forget(tx, world.clock, world.city, citizen)
    with pytest.raises(Stopped):
        await world.files()
    with pytest.raises(InvalidInput, match="nobody-to-stop"):
        await stop(world, number)
    await passes(world, timedelta(days=3, hours=1))
    assert (await world.citizen()).id != citizen.id
    assert await world.files()
