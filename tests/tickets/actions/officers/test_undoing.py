"""Moves that are taken back: everything is as it was, and nobody heard of it."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.tickets.samples import ADMINISTRATOR, HEALTH, ROADS, SHELTER, World, a_city
from tickets.actions.officers.handling import Handling
from tickets.actions.officers.undoing import take_back, undoable
from tickets.actions.reporters.forgetting import forget
from tickets.city import Limits
from tickets.errors import InvalidInput, NotAllowed, NotFound, RuleError
from tickets.events import MoveUndone, StatusChanged, standing
from tickets.people import Post
from tickets.ticket import Status, Ticket
from tickets.workflow import Move


@pytest.fixture
def world() -> World:
    return World(a_city(limits=Limits(undo_within=timedelta(seconds=60))))


async def undoes(world: World, post: Post, number: str, version: int | None = None) -> Ticket:
    member = await world.member(post)
    async with world.uow() as tx:
        handling = Handling(tx, world.clock, world.city, member)
        return await take_back(handling, await undoable(handling, number, version))


async def timers(world: World, number: str) -> set[Any]:
    async with world.uow() as tx:
        return {t for t in tx.kept.timers.waiting if t.subject == number}


UNITS = [
    ("start", ()),
    ("start", ("Kami datang besok",)),
    ("ask", ("Di sisi mana?",)),
    ("reply", ("Terima kasih",)),
    ("resolve", ("Sudah ditambal",)),
    ("hand_back", ("Jalan provinsi",)),
]
DESKS = [
    ("verify", ()),
    ("assign", ("HEALTH", "Mohon segera")),
    ("ask", ("Di sisi mana?",)),
    ("reject", ("not-ours",)),
]


@pytest.mark.parametrize(("deed", "arguments"), UNITS + DESKS)
async def test_all_is_as_it_was_before_the_move(world: World, deed: str, arguments: tuple[str]):
    by_desk = (deed, arguments) in DESKS
    number = await world.files("roadworks" if by_desk else "pothole")
    before, rings = await world.ticket(number), await timers(world, number)
    world.clock.advance(timedelta(hours=1))
    post = ADMINISTRATOR if by_desk else ROADS
    moved = await world.does(post, deed, number, *arguments)
    assert replace(moved, version=0) != replace(before, version=0) or deed == "reply"
    world.clock.advance(timedelta(seconds=59))
    restored = await undoes(world, post, number, moved.version)
    assert restored == replace(before, version=moved.version + 1)
    assert await timers(world, number) == rings
    history = await world.history(number)
    assert isinstance(history[-1], MoveUndone)
    assert isinstance(history[-2], StatusChanged), "the history forgets nothing"
    assert not [e for e in standing(history) if isinstance(e, StatusChanged)]


async def test_a_decision_on_an_objection_is_taken_back(world: World):
    number = await world.files()
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    await world.citizen_does("object", number, "Belum sama sekali")
    before = await world.ticket(number)
    for deed in (("reopen", number), ("uphold", number, "Sudah kami periksa")):
        await world.does(ADMINISTRATOR, *deed)
        restored = await undoes(world, ADMINISTRATOR, number)
        assert replace(restored, version=before.version) == before


async def test_a_merge_is_taken_back_with_who_followed_by_it(world: World):
    number, into = await world.files("roadworks"), await world.files("roadworks", chat=5002)
    await world.does(ADMINISTRATOR, "merge", number, into)
    async with world.uow() as tx:
        assert await tx.tickets.followers(into)
    restored = await undoes(world, ADMINISTRATOR, number)
    assert (restored.status, restored.merged_into) == (Status.RECEIVED, None)
    async with world.uow() as tx:
        assert not await tx.tickets.followers(into)


async def refused(world: World, post: Post, number: str, version: int | None = None) -> RuleError:
    with pytest.raises(RuleError) as caught:
        await undoes(world, post, number, version)
    return caught.value


async def test_after_the_time_nothing_is_taken_back(world: World):
    number = await world.files()
    await world.does(ROADS, "start", number)
    world.clock.advance(timedelta(seconds=60))
    assert str(await refused(world, ROADS, number)) == "undo-over"
    assert (await world.ticket(number)).status is Status.IN_PROGRESS


async def test_nothing_is_taken_back_twice_nor_by_an_earlier_button(world: World):
    number = await world.files()
    first = await world.does(ROADS, "start", number)
    await world.does(ROADS, "reply", number, "Kami datang besok")
    assert str(await refused(world, ROADS, number, first.version)) == "undo-over"
    await undoes(world, ROADS, number)
    assert str(await refused(world, ROADS, number)) == "undo-over"


@pytest.mark.parametrize("something", ["take", "citizen", "note of another"])
async def test_what_was_built_upon_is_not_taken_back(world: World, something: str):
    number = await world.files()
    await world.does(ROADS, "start", number)
    match something:
        case "take":
            await world.does(ROADS, "take", number)
        case "citizen":
            await world.citizen_does("add", number, "Sekarang lebih dalam")
        case _:
            await world.does(ADMINISTRATOR, "note", number, "Sudah ditelepon")
    assert str(await refused(world, ROADS, number)) == "undo-further"


async def test_who_joins_meanwhile_builds_upon_nothing(world: World):
    number = await world.files()
    await world.does(ROADS, "start", number)
    for deed in ("follow", "unfollow", "follow"):
        await world.citizen_does(deed, number, chat=6001)
    await undoes(world, ROADS, number)
    assert (await world.ticket(number)).status is Status.ASSIGNED


async def test_the_movers_own_note_and_files_change_nothing(world: World):
    number = await world.files()
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    await world.does(ROADS, "attach", number, Move.RESOLVE, [1])
    await world.does(ROADS, "note", number, "Salah laporan")
    restored = await undoes(world, ROADS, number)
    assert restored.status is Status.ASSIGNED
    kept = [type(event).__name__ for event in standing(await world.history(number))]
    assert kept == ["TicketFiled", "NoteAdded"]


async def test_only_the_mover_or_the_desk_takes_back(world: World):
    number = await world.files("roadworks")
    await world.does(ADMINISTRATOR, "assign", number, "ROADS")
    refusal = await refused(world, HEALTH, number)
    assert isinstance(refusal, NotFound)
    refusal = await refused(world, ROADS, number)
    assert isinstance(refusal, (NotFound, NotAllowed)), "it was not theirs before"
    await undoes(world, ADMINISTRATOR, number)
    await world.does(ADMINISTRATOR, "assign", number, "ROADS")
    world.clock.advance(timedelta(minutes=2))
    await world.does(ROADS, "start", number)
    other = await world.member(ROADS, HEALTH)
    async with world.uow() as tx:
        handling = Handling(tx, world.clock, world.city, other)
        with pytest.raises(InvalidInput, match="undo-not-yours"):
            await undoable(handling, number)
    assert (await undoes(world, ADMINISTRATOR, number)).status is Status.ASSIGNED


async def test_the_desk_takes_nothing_back_of_a_protected_case(world: World):
    number = await world.files("violence")
    await world.does(SHELTER, "start", number)
    assert isinstance(await refused(world, ADMINISTRATOR, number), NotFound)
    assert (await undoes(world, SHELTER, number)).status is Status.ASSIGNED


async def test_a_city_without_the_setting_takes_nothing_back():
    world = World()
    number = await world.files()
    await world.does(ROADS, "start", number)
    assert str(await refused(world, ROADS, number)) == "undo-over"


async def test_the_event_says_what_was_left(world: World):
    number = await world.files("roadworks")
    await world.does(ADMINISTRATOR, "assign", number, "HEALTH")
    await undoes(world, ADMINISTRATOR, number)
    event = (await world.history(number))[-1]
    assert (event.move, event.left, event.unit) == (Move.ASSIGN, "HEALTH", None)


async def test_a_reporter_who_was_forgotten_does_not_come_back(world):
    number = await world.files()
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    async with world.uow() as tx:
        await forget(tx, world.clock, world.city, await tx.citizens.by_chat(5001))
    with pytest.raises(InvalidInput, match="undo-further"):
        await undoes(world, ROADS, number)
    assert (await world.ticket(number)).reporter is None
