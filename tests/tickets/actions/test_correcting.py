"""What the desk puts right."""

import pytest

from tests.tickets.samples import ADMINISTRATOR, LEADER, ROADS, SHELTER
from tickets.actions.correcting import correct_category
from tickets.actions.handling import Handling
from tickets.errors import InvalidInput, NotAllowed, NotFound, WrongState
from tickets.events import CategoryCorrected
from tickets.ticket import Privacy, Status
from tickets.timers import deadlines_of


async def correct(world, post, number, code):
    member = await world.member(post)
    async with world.uow() as tx:
        handling = Handling(tx, world.clock, world.city, member)
        return await correct_category(handling, number, code)


async def test_a_category_is_corrected_and_that_is_noted(world):
    number = await world.files("roadworks")
    before = await world.ticket(number)
    after = await correct(world, ADMINISTRATOR, number, "clinic")
    assert (after.category, after.status, after.unit) == ("clinic", Status.RECEIVED, None)
    assert after.finish_due < before.finish_due
    assert after.verify_due == before.verify_due
    last = (await world.history(number))[-1]
    assert isinstance(last, CategoryCorrected)
    assert (last.before, last.after, last.protected) == ("roadworks", "clinic", False)
    assert (await world.does(ADMINISTRATOR, "verify", number)).unit == "HEALTH"


async def test_days_that_a_question_took_are_kept_within_the_same_handling_class(world):
    number = await world.files("pothole")
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    world.clock.advance(days=7)
    before = await world.citizen_does("inform", number, "Depan toko")
    after = await correct(world, ADMINISTRATOR, number, "roadworks")
    assert after.finish_due == before.finish_due


@pytest.mark.parametrize("privacy", [Privacy.OPEN, Privacy.ANONYMOUS])
async def test_what_becomes_a_protected_case_goes_to_its_unit_alone(world, privacy):
    number = await world.files("whatever", privacy=privacy)
    after = await correct(world, ADMINISTRATOR, number, "violence")
    assert (after.status, after.unit, after.sensitive) == (Status.ASSIGNED, "SHELTER", True)
    assert after.privacy.hides_ticket
    assert after.privacy.hides_reporter == privacy.hides_reporter
    assert deadlines_of(after)
    for post in (ADMINISTRATOR, LEADER):
        with pytest.raises(NotFound):
            await world.does(post, "view", number)
    assert (await world.does(SHELTER, "start", number)).status is Status.IN_PROGRESS


async def test_a_protected_case_that_was_asked_about_goes_back_to_its_unit(world):
    number = await world.files("whatever")
    await world.does(ADMINISTRATOR, "ask", number, "Apa yang terjadi?")
    await correct(world, ADMINISTRATOR, number, "violence")
    after = await world.citizen_does("inform", number, "Saya dipukul")
    assert (after.status, after.unit) == (Status.ASSIGNED, "SHELTER")


async def test_a_unit_loses_what_becomes_a_protected_case(world):
    number = await world.files("pothole")
    await world.does(ROADS, "take", number)
    after = await correct(world, ADMINISTRATOR, number, "violence")
    assert (after.unit, after.assignee) == ("SHELTER", None)
    with pytest.raises(NotFound):
        await world.does(ROADS, "view", number)


@pytest.mark.parametrize(
    ("code", "expected"), [("nonsense", "category-unknown"), ("roadworks", "category-already")]
)
async def test_nonsense_corrects_nothing(world, code, expected):
    number = await world.files("roadworks")
    with pytest.raises(InvalidInput) as refusal:
        await correct(world, ADMINISTRATOR, number, code)
    assert refusal.value.problem == expected
    assert len(await world.history(number)) == 1


async def test_only_the_desk_corrects_and_only_what_goes_on(world):
    number = await world.files("pothole")
    for post in (ROADS, LEADER):
        with pytest.raises(NotAllowed):
            await correct(world, post, number, "clinic")
    await world.citizen_does("withdraw", number)
    with pytest.raises(WrongState):
        await correct(world, ADMINISTRATOR, number, "clinic")
