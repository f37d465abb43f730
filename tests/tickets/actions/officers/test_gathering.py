"""Themes: gathering tickets, and one answer to all of them by the ordinary rules."""

import pytest

from tests.tickets.samples import ADMINISTRATOR, HEALTH, LEADER, ROADS
from tickets.actions.officers.correcting import correct_category
from tickets.actions.officers.gathering import PORTION, Gathering
from tickets.actions.officers.handling import Handling
from tickets.actions.timed.due import ring
from tickets.errors import InvalidInput, NotAllowed, NotFound
from tickets.events import StatusChanged, ThemeAnswered, ThemeJoined
from tickets.people import Role
from tickets.ticket import Privacy, Status
from tickets.workflow import Move

NAME = "Jembatan Sungai Lulut"


async def does(world, post, deed, *arguments):
    member = await world.member(post)
    async with world.uow() as tx:
        return await getattr(Gathering(tx, world.clock, world.city, member), deed)(*arguments)


async def gathered(world, *numbers):
    theme = await does(world, ADMINISTRATOR, "make", NAME)
    for number in numbers:
        await does(world, ADMINISTRATOR, "put", number, theme.id)
    return theme.id


async def rings(world):
    """What is due happens, one transaction each; returns how many."""
    count = 0
    while True:
        async with world.uow() as tx:
            due = await tx.timers.claim(world.clock.now(), 1)
            if not due:
                return count
            await ring(tx, world.clock, world.city, due[0])
        count += 1
        world.clock.advance(seconds=2)


async def sends(world, post, theme, move, text="Jembatan selesai diperbaiki"):
    drafted = await does(world, post, "draft", theme, move, text, ())
    await does(world, post, "send", drafted.id)
    await rings(world)
    async with world.uow() as tx:
        return await tx.themes.answer(drafted.id)


async def test_one_name_is_one_theme(world):
    theme = await does(world, ADMINISTRATOR, "make", f"  {NAME}  ")
    assert (await does(world, ADMINISTRATOR, "make", NAME.upper())) == theme
    for name in ("", "ab", "x" * 61):
        with pytest.raises(InvalidInput):
            await does(world, ADMINISTRATOR, "make", name)


async def test_only_the_desk_gathers(world):
    number = await world.files("pothole")
    theme = await gathered(world)
    for post in (ROADS, LEADER):
        with pytest.raises(NotAllowed):
            await does(world, post, "make", NAME)
        with pytest.raises(NotAllowed):
            await does(world, post, "put", number, theme)
    with pytest.raises(NotFound):
        await does(world, HEALTH, "put", number, theme)


async def test_a_ticket_stands_under_one_theme(world):
    number = await world.files("pothole")
    theme = await gathered(world, number)
    assert not await does(world, ADMINISTRATOR, "put", number, theme)
    other = await does(world, ADMINISTRATOR, "make", "Banjir Kelayan")
    with pytest.raises(InvalidInput) as refusal:
        await does(world, ADMINISTRATOR, "put", number, other.id)
    assert refusal.value.values["theme"] == NAME
    with pytest.raises(InvalidInput):
        await does(world, ADMINISTRATOR, "drop", theme)
    assert await does(world, ADMINISTRATOR, "take_out", number)
    assert not await does(world, ADMINISTRATOR, "take_out", number)
    await does(world, ADMINISTRATOR, "drop", theme)
    with pytest.raises(NotFound):
        await does(world, ADMINISTRATOR, "put", number, theme)
    assert [type(e) for e in await world.history(number)].count(ThemeJoined) == 1


async def test_the_desk_answers_for_all_units_and_hears_where_it_could_not(world):
    hole, clinic = await world.files("pothole"), await world.files("clinic")
    await world.does(ADMINISTRATOR, "verify", clinic)
    unverified, asked = await world.files("roadworks"), await world.files("pothole")
    await world.does(ROADS, "ask", asked, "Di mana tepatnya?")
    theme = await gathered(world, hole, clinic, unverified, asked)
    answer = await sends(world, ADMINISTRATOR, theme, Move.RESOLVE)
    for number in (hole, clinic):
        assert (await world.ticket(number)).status is Status.ANSWERED
        moved = next(
            e for e in reversed(await world.history(number)) if isinstance(e, StatusChanged)
        )
        assert (moved.theme_answer, moved.actor.role) == (answer.id, Role.ADMINISTRATOR)
    assert answer.refused == {unverified: Status.RECEIVED, asked: Status.NEEDS_INFO}
    assert any(isinstance(event, ThemeAnswered) for event in world.uow.events)


async def test_a_liaison_answers_only_what_they_may(world):
    hole, clinic = await world.files("pothole"), await world.files("clinic")
    await world.does(ADMINISTRATOR, "verify", clinic)
    theme = await gathered(world, hole, clinic)
    answer = await sends(world, ROADS, theme, Move.START, "Tim berangkat besok")
    assert answer.numbers == (hole,)
    assert (await world.ticket(clinic)).status is Status.ASSIGNED
    with pytest.raises(NotAllowed):
        await does(world, LEADER, "draft", theme, Move.RESOLVE, "Sudah selesai", ())


async def test_sending_twice_sends_once(world):
    theme = await gathered(world, number := await world.files("pothole"))
    drafted = await does(world, ADMINISTRATOR, "draft", theme, Move.START, "Sedang dikerjakan", ())
    with pytest.raises(NotFound):
        await does(world, ROADS, "send", drafted.id)
    await does(world, ADMINISTRATOR, "send", drafted.id)
    with pytest.raises(InvalidInput) as refusal:
        await does(world, ADMINISTRATOR, "send", drafted.id)
    assert refusal.value.problem == "theme-sent"
    await rings(world)
    await rings(world)
    assert [type(e) for e in await world.history(number)].count(StatusChanged) == 1


async def test_many_go_in_portions_and_each_once(world):
    numbers = [await world.files("pothole", chat=6000 + n) for n in range(2 * PORTION + 5)]
    theme = await gathered(world, *numbers)
    drafted = await does(world, ADMINISTRATOR, "draft", theme, Move.START, "Sedang dikerjakan", ())
    await does(world, ADMINISTRATOR, "send", drafted.id)
    assert await rings(world) == 3
    for number in numbers:
        assert [type(e) for e in await world.history(number)].count(StatusChanged) == 1


async def test_secret_and_protected_tickets_are_for_who_may_see_them(world):
    secret = await world.files("roadworks", privacy=Privacy.SECRET)
    whatever = await world.files("whatever")
    theme = await gathered(world, secret, whatever)
    assert len(await does(world, ADMINISTRATOR, "open_tickets", theme)) == 2
    for post in (LEADER, HEALTH):
        found = await does(world, post, "open_tickets", theme)
        assert secret not in {ticket.number for ticket in found}
    member = await world.member(ADMINISTRATOR)
    async with world.uow() as tx:
        handling = Handling(tx, world.clock, world.city, member)
        protected = await correct_category(handling, whatever, "violence")
    assert protected.theme is None


async def test_nothing_that_can_take_it_is_said_before_anything_is_written(world):
    theme = await gathered(world, await world.files("roadworks"))
    with pytest.raises(InvalidInput) as refusal:
        await does(world, ADMINISTRATOR, "draft", theme, Move.RESOLVE, "Sudah selesai", ())
    assert refusal.value.problem == "theme-nothing-open"


async def test_a_theme_that_went_meanwhile_does_nothing(world):
    theme = await gathered(world, number := await world.files("pothole"))
    drafted = await does(world, ADMINISTRATOR, "draft", theme, Move.START, "Sedang dikerjakan", ())
    await does(world, ADMINISTRATOR, "send", drafted.id)
    await does(world, ADMINISTRATOR, "take_out", number)
    await does(world, ADMINISTRATOR, "drop", theme)
    await rings(world)
    assert (await world.ticket(number)).status is Status.ASSIGNED
