"""Several units at one ticket, one of them in the lead."""

from dataclasses import replace

import pytest

from tests.tickets.samples import ADMINISTRATOR, HEALTH, ROADS, World, a_city
from tickets.actions.officers.correcting import correct_category
from tickets.actions.officers.handling import Handling
from tickets.actions.officers.undoing import take_back, undoable
from tickets.actions.sharing import add_helper, assign_to, remove_helper
from tickets.city import Limits
from tickets.corrections import HelperAdded, HelperRemoved
from tickets.errors import InvalidInput, NotAllowed, NotFound


async def does(world, post, how, number, *arguments):
    member = await world.member(post)
    async with world.uow() as tx:
        return await how(Handling(tx, world.clock, world.city, member), number, *arguments)


async def test_the_first_unit_leads_and_the_others_help(world):
    number = await world.files("whatever")
    shared = await does(world, ADMINISTRATOR, assign_to, number, ["ROADS", "HEALTH", "ROADS"])
    assert (shared.unit, shared.helpers) == ("ROADS", ("HEALTH",))
    last = (await world.history(number))[-1]
    assert isinstance(last, HelperAdded)
    assert last.unit == "HEALTH"
    await world.does(HEALTH, "note", number, "Kami bawa alat")
    with pytest.raises(NotAllowed):
        await world.does(HEALTH, "reply", number, "Sudah")


async def test_whoever_has_it_already_is_only_given_help(world):
    number = await world.files("pothole")
    await world.does(ROADS, "take", number)
    shared = await does(world, ADMINISTRATOR, assign_to, number, ["ROADS", "HEALTH"], "Bersama")
    assert (shared.helpers, shared.assignee is not None) == (("HEALTH",), True)


async def test_who_helps_no_longer_sees_no_longer(world):
    number = await world.files("pothole")
    await does(world, ADMINISTRATOR, add_helper, number, "HEALTH")
    await does(world, ADMINISTRATOR, remove_helper, number, "HEALTH")
    assert isinstance((await world.history(number))[-1], HelperRemoved)
    with pytest.raises(NotFound):
        await world.does(HEALTH, "view", number)


async def test_a_helper_that_gets_the_lead_helps_no_more_and_a_ticket_at_the_desk_has_none(world):
    number = await world.files("pothole")
    await does(world, ADMINISTRATOR, add_helper, number, "HEALTH")
    led = await world.does(ADMINISTRATOR, "assign", number, "HEALTH")
    assert (led.unit, led.helpers) == ("HEALTH", ())
    await does(world, ADMINISTRATOR, add_helper, number, "ROADS")
    assert (await world.does(HEALTH, "hand_back", number, "Bukan kami")).helpers == ()


async def test_what_becomes_a_protected_case_has_no_helpers(world):
    number = await world.files("pothole")
    await does(world, ADMINISTRATOR, add_helper, number, "HEALTH")
    assert (await does(world, ADMINISTRATOR, correct_category, number, "violence")).helpers == ()
    with pytest.raises(NotFound):
        await world.does(HEALTH, "view", number)


async def test_passing_on_to_several_is_undone_at_once():
    world = World(a_city(limits=Limits(undo_within=a_city().limits.news_gathered)))
    number = await world.files("whatever")
    await does(world, ADMINISTRATOR, assign_to, number, ["ROADS", "HEALTH"])
    member = await world.member(ADMINISTRATOR)
    async with world.uow() as tx:
        handling = Handling(tx, world.clock, world.city, member)
        restored = await take_back(handling, await undoable(handling, number))
    assert (restored.unit, restored.helpers) == (None, ())


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("NASA", "unit-unknown"), ("ROADS", "unit-already"), ("HEALTH", "helper-already")],
)
async def test_nonsense_adds_nobody(world, unit, expected):
    number = await world.files("pothole")
    await does(world, ADMINISTRATOR, add_helper, number, "HEALTH")
    with pytest.raises(InvalidInput) as refusal:
        await does(world, ADMINISTRATOR, add_helper, number, unit)
    assert refusal.value.problem == expected
    with pytest.raises(NotAllowed):
        await does(world, ROADS, add_helper, number, "SHELTER")
    with pytest.raises(InvalidInput):
        await does(world, ADMINISTRATOR, remove_helper, number, "SHELTER")


async def test_nobody_helps_without_a_lead_nor_with_a_protected_case(world):
    number = await world.files("whatever")
    with pytest.raises(InvalidInput) as refusal:
        await does(world, ADMINISTRATOR, add_helper, number, "HEALTH")
    assert refusal.value.problem == "helper-without-lead"
    async with world.uow() as tx:
        ticket = await tx.tickets.get(number)
        await tx.tickets.save(replace(ticket, sensitive=True, unit="SHELTER"))
    with pytest.raises(NotFound):
        await does(world, ADMINISTRATOR, assign_to, number, ["ROADS", "HEALTH"])
