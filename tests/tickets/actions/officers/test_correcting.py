"""What the desk puts right."""

from dataclasses import replace

import pytest

from tests.tickets.samples import ADMINISTRATOR, HEALTH, LEADER, ROADS, SHELTER, World, a_city
from tickets.actions.officers.correcting import (
    correct_category,
    correct_handling,
    correct_kind,
    correct_place,
    correct_title,
)
from tickets.actions.officers.handling import Handling
from tickets.city.calendar import calendar_of
from tickets.corrections import HandlingCorrected, KindCorrected, PlaceCorrected, TitleGiven
from tickets.errors import InvalidInput, NotAllowed, NotFound, WrongState
from tickets.events import CategoryCorrected
from tickets.ticket import TITLE_AT_MOST, Kind, Place, Privacy, Status
from tickets.timers import deadlines_of


async def correct(world, post, number, value, how=correct_category):
    member = await world.member(post)
    async with world.uow() as tx:
        handling = Handling(tx, world.clock, world.city, member)
        return await how(handling, number, value)


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


async def test_a_title_stands_for_the_first_words_of_the_report(world):
    number = await world.files("pothole")
    untitled = await world.ticket(number)
    assert untitled.description.startswith(untitled.headline.rstrip("…"))
    titled = await correct(world, ROADS, number, "  Lubang\n depan pasar ", correct_title)
    assert titled.headline == "Lubang depan pasar"
    last = (await world.history(number))[-1]
    assert isinstance(last, TitleGiven)
    assert (last.before, last.after, last.actor.unit) == ("", "Lubang depan pasar", "ROADS")
    again = await correct(world, ROADS, number, "Lubang depan pasar", correct_title)
    assert again.version == titled.version
    with pytest.raises(InvalidInput) as refusal:
        await correct(world, ROADS, number, "x" * (TITLE_AT_MOST + 1), correct_title)
    assert refusal.value.problem == "title-too-long"


async def test_a_place_is_corrected_and_both_are_kept(world):
    number = await world.files("pothole")
    before = await world.ticket(number)
    place = Place(area="A1", words="Pasar Lama")
    after = await correct(world, ROADS, number, place, correct_place)
    assert (after.place, after.unit) == (place, before.unit)
    last = (await world.history(number))[-1]
    assert isinstance(last, PlaceCorrected)
    assert (last.before, last.after) == (before.place, place)
    with pytest.raises(InvalidInput):
        await correct(world, ROADS, number, place, correct_place)


async def test_another_handling_class_moves_the_limit_until_the_category_is_another(world):
    number = await world.files("pothole")
    usual = (await world.ticket(number)).finish_due
    sooner = await correct(world, ADMINISTRATOR, number, "simple", correct_handling)
    assert sooner.finish_due < usual
    last = (await world.history(number))[-1]
    assert isinstance(last, HandlingCorrected)
    assert (last.before, last.after) == ("inspection", "simple")
    assert last.finish_due == sooner.finish_due
    back = await correct(world, ADMINISTRATOR, number, "inspection", correct_handling)
    assert (back.finish_due, back.handling) == (usual, None)
    await correct(world, ADMINISTRATOR, number, "simple", correct_handling)
    again = await correct(world, ADMINISTRATOR, number, "roadworks")
    assert (again.finish_due, again.handling) == (usual, None)


async def test_a_tighter_limit_pulls_the_first_answer_with_it(world):
    world.city = replace(world.city, limits=replace(world.city.limits, first_answer_days=9))
    number = await world.files("pothole")
    after = await correct(world, ADMINISTRATOR, number, "information", correct_handling)
    assert after.answer_due == after.finish_due


async def test_days_that_a_question_took_are_kept_in_another_handling_class(world):
    number = await world.files("pothole")
    plain = await correct(world, ADMINISTRATOR, number, "simple", correct_handling)
    await correct(world, ADMINISTRATOR, number, "inspection", correct_handling)
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    world.clock.advance(days=7)
    await world.citizen_does("inform", number, "Depan toko")
    after = await correct(world, ADMINISTRATOR, number, "simple", correct_handling)
    given = calendar_of(world.city).working_days_between(plain.finish_due, after.finish_due)
    assert given == 5


async def test_what_only_asks_for_information_is_due_sooner(world):
    number = await world.files("pothole")
    before = await world.ticket(number)
    after = await correct(world, ADMINISTRATOR, number, "information", correct_kind)
    assert (after.kind, after.unit) == (Kind.INFORMATION, before.unit)
    assert after.finish_due < before.finish_due
    last = (await world.history(number))[-1]
    assert isinstance(last, KindCorrected)
    assert (last.before, last.after) == (Kind.COMPLAINT, Kind.INFORMATION)
    assert last.finish_due == after.finish_due


async def test_what_becomes_whistleblowing_leaves_the_unit_that_it_may_be_about():
    city = a_city(whistleblowing_unit="HEALTH", kinds=("complaint", "whistleblowing"))
    kinds = ("complaint", "whistleblowing")
    world = World(replace(city, categories=tuple(replace(c, kinds=kinds) for c in city.categories)))
    number = await world.files("pothole")
    await world.does(ROADS, "take", number)
    after = await correct(world, ADMINISTRATOR, number, "whistleblowing", correct_kind)
    assert (after.unit, after.assignee, after.privacy) == ("HEALTH", None, Privacy.SECRET)
    for post in (ROADS, LEADER):
        with pytest.raises(NotFound):
            await world.does(post, "view", number)
    assert (await world.does(HEALTH, "start", number)).status is Status.IN_PROGRESS


@pytest.mark.parametrize(
    ("how", "value", "expected"),
    [
        (correct_kind, "nonsense", "kind-unknown"),
        (correct_kind, "complaint", "kind-already"),
        (correct_handling, "nonsense", "handling-unknown"),
        (correct_handling, "inspection", "handling-already"),
        (correct_title, " ", "text-missing"),
    ],
)
async def test_more_nonsense_corrects_nothing(world, how, value, expected):
    number = await world.files("pothole")
    with pytest.raises(InvalidInput) as refusal:
        await correct(world, ADMINISTRATOR, number, value, how)
    assert refusal.value.problem == expected
    assert len(await world.history(number)) == 1


@pytest.mark.parametrize(
    ("how", "value", "by_the_unit"),
    [
        (correct_title, "Lubang depan pasar", True),
        (correct_place, Place(words="Pasar Lama"), True),
        (correct_kind, "information", False),
        (correct_handling, "simple", False),
    ],
)
async def test_the_unit_names_and_places_its_own_reports_and_corrects_no_more(
    world, how, value, by_the_unit
):
    number = await world.files("pothole")
    for post in (LEADER, *(() if by_the_unit else (ROADS,))):
        with pytest.raises(NotAllowed):
            await correct(world, post, number, value, how)
    with pytest.raises(NotFound):
        await correct(world, HEALTH, number, value, how)
    await world.citizen_does("withdraw", number)
    with pytest.raises(WrongState):
        await correct(world, ADMINISTRATOR, number, value, how)
