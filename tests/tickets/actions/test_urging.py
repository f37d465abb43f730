"""What goes before all others."""

import pytest

from tests.tickets.samples import ADMINISTRATOR, HEALTH, LEADER, ROADS, SHELTER
from tickets.actions.officers.handling import Handling
from tickets.actions.urging import lift_urgency, mark_urgent
from tickets.city.calendar import calendar_of
from tickets.corrections import UrgencyLifted, UrgencyMarked
from tickets.errors import InvalidInput, NotAllowed, NotFound, WrongState
from tickets.timers import timers_for


async def does(world, post, how, number, text=""):
    member = await world.member(post)
    async with world.uow() as tx:
        return await how(Handling(tx, world.clock, world.city, member), number, text)


async def test_what_is_urgent_is_answered_sooner_until_it_is_not(world):
    number = await world.files("pothole")
    before = await world.ticket(number)
    urgent = await does(world, LEADER, mark_urgent, number, "Jalan utama")
    tomorrow = calendar_of(world.city).add_working_days(world.clock.now(), 1)
    assert (urgent.answer_due, urgent.pressing) == (tomorrow, True)
    assert urgent.finish_due == before.finish_due
    assert timers_for(urgent, world.city) != timers_for(before, world.city)
    last = (await world.history(number))[-1]
    assert isinstance(last, UrgencyMarked)
    assert (last.text, last.answer_due) == ("Jalan utama", tomorrow)
    calm = await does(world, ADMINISTRATOR, lift_urgency, number)
    assert (calm.answer_due, calm.urgent_at) == (before.answer_due, None)
    assert isinstance((await world.history(number))[-1], UrgencyLifted)


async def test_a_deadline_never_gets_later_by_being_urgent(world):
    number = await world.files("pothole")
    due = (await world.ticket(number)).answer_due
    world.clock.advance(days=20)
    assert (await does(world, ADMINISTRATOR, mark_urgent, number)).answer_due == due


async def test_the_desk_hurries_too_and_the_unit_then_has_the_same_days(world):
    number = await world.files("roadworks")
    urgent = await does(world, ADMINISTRATOR, mark_urgent, number)
    assert urgent.verify_due == calendar_of(world.city).add_working_days(world.clock.now(), 1)
    verified = await world.does(ADMINISTRATOR, "verify", number)
    assert verified.answer_due == calendar_of(world.city).add_working_days(world.clock.now(), 1)
    later = await does(world, ADMINISTRATOR, lift_urgency, number)
    assert later.urgent_at is None


async def test_twice_is_said_and_changes_nothing(world):
    number = await world.files("pothole")
    with pytest.raises(InvalidInput) as refusal:
        await does(world, ADMINISTRATOR, lift_urgency, number)
    assert refusal.value.problem == "not-urgent"
    await does(world, ADMINISTRATOR, mark_urgent, number)
    with pytest.raises(InvalidInput) as refusal:
        await does(world, LEADER, mark_urgent, number)
    assert refusal.value.problem == "urgent-already"


async def test_who_says_what_is_urgent(world):
    number = await world.files("pothole")
    with pytest.raises(NotAllowed):
        await does(world, ROADS, mark_urgent, number)
    with pytest.raises(NotFound):
        await does(world, HEALTH, mark_urgent, number)
    protected = await world.files("violence")
    for post in (ADMINISTRATOR, LEADER):
        with pytest.raises(NotFound):
            await does(world, post, mark_urgent, protected)
    assert (await does(world, SHELTER, mark_urgent, protected)).pressing
    await world.citizen_does("withdraw", number)
    with pytest.raises(WrongState):
        await does(world, ADMINISTRATOR, mark_urgent, number)
