"""How tickets end and begin again: refusals, merging, objections."""

import pytest

from tests.tickets.samples import (
    ADMINISTRATOR,
    ROADS,
    SHELTER,
)
from tickets.actions.moving import make_move
from tickets.errors import InvalidInput, WrongState
from tickets.people import SYSTEM
from tickets.ticket import Privacy, Status
from tickets.workflow import Move


def problem(refusal):
    return refusal.value.problem


async def test_a_refusal_has_a_reason_in_plain_words(world):
    number = await world.files("roadworks")
    with pytest.raises(InvalidInput) as refusal:
        await world.does(ADMINISTRATOR, "reject", number, "")
    assert problem(refusal) == "reason-missing"
    await world.does(ADMINISTRATOR, "reject", number, "not-ours", "Itu jalan provinsi")
    last = (await world.history(number))[-1]
    assert last.text == "Bukan wewenang\nItu jalan provinsi"
    assert last.after is Status.REJECTED


async def test_one_of_the_packs_reasons_is_enough(world):
    number = await world.files("roadworks")
    await world.does(ADMINISTRATOR, "reject", number, "not-ours")
    assert (await world.history(number))[-1].text == "Bukan wewenang"


async def test_nobody_can_give_the_reason_that_time_gives(world):
    number = await world.files("roadworks")
    with pytest.raises(InvalidInput):
        await world.does(ADMINISTRATOR, "reject", number, "lapsed")
    assert (await world.ticket(number)).status is Status.RECEIVED


async def test_a_refusal_in_the_wrong_state_says_so_before_it_asks_for_a_reason(world):
    number = await world.files("roadworks")
    await world.does(ADMINISTRATOR, "reject", number, "not-ours")
    with pytest.raises(WrongState):
        await world.does(ADMINISTRATOR, "reject", number, "")


async def test_a_refusal_after_an_earlier_objection_can_be_objected_to(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    await world.citizen_does("object", number, "Belum ditambal")
    await world.does(ADMINISTRATOR, "reopen", number)
    await world.does(ADMINISTRATOR, "assign", number, "HEALTH")
    await world.does(ADMINISTRATOR, "reject", number, "not-ours")
    objected = await world.citizen_does("object", number, "Ini jalan kota")
    assert objected.reopen_requested_at is not None


async def test_a_duplicates_reporter_follows_the_ticket_it_was_merged_into(world):
    main = await world.files("roadworks")
    double = await world.files("roadworks", chat=5002)
    merged = await world.does(ADMINISTRATOR, "merge", double, main)
    assert (merged.status, merged.merged_into) == (Status.MERGED, main)
    second = await world.citizen(5002)
    async with world.uow() as tx:
        assert list(await tx.tickets.followers(main)) == [second.id]


async def test_followers_go_along_when_a_duplicate_of_a_duplicate_is_found(world):
    first, second, third = [await world.files("roadworks", chat=5001 + n) for n in range(3)]
    await world.does(ADMINISTRATOR, "merge", third, second)
    await world.does(ADMINISTRATOR, "merge", second, first)
    async with world.uow() as tx:
        assert len(await tx.tickets.followers(first)) == 2


@pytest.mark.parametrize(
    ("prepared", "expected"),
    [
        ("itself", "merge-into-itself"),
        ("refused", "merge-into-ended"),
        ("secret", "merge-unlike-privacy"),
    ],
)
async def test_a_ticket_is_not_merged_where_that_makes_no_sense(world, prepared, expected):
    number = await world.files("roadworks")
    privacy = Privacy.SECRET if prepared == "secret" else Privacy.OPEN
    into = number if prepared == "itself" else await world.files("roadworks", privacy=privacy)
    if prepared == "refused":
        await world.does(ADMINISTRATOR, "reject", into, "not-ours")
    with pytest.raises(InvalidInput) as refusal:
        await world.does(ADMINISTRATOR, "merge", number, into)
    assert problem(refusal) == expected
    assert (await world.ticket(number)).status is Status.RECEIVED


async def test_two_tickets_are_not_merged_into_each_other(world):
    one, two = await world.files("roadworks"), await world.files("roadworks")
    await world.does(ADMINISTRATOR, "merge", one, two)
    with pytest.raises(InvalidInput):
        await world.does(ADMINISTRATOR, "merge", two, one)


async def test_an_objection_that_is_right_opens_the_ticket_with_fresh_deadlines(world):
    number = await world.files("pothole")
    answered = await world.does(ROADS, "resolve", number, "Sudah ditambal")
    world.clock.advance(days=4)
    await world.citizen_does("object", number, "Belum ditambal")
    reopened = await world.does(ADMINISTRATOR, "reopen", number)
    assert (reopened.status, reopened.unit) == (Status.IN_PROGRESS, "ROADS")
    assert reopened.reopen_requested_at is None
    assert reopened.first_answered_at is None
    assert reopened.answer_due > answered.answer_due
    assert reopened.finish_due > answered.finish_due


async def test_a_refusal_that_was_wrong_goes_back_to_the_desk(world):
    number = await world.files("roadworks")
    await world.does(ADMINISTRATOR, "reject", number, "not-ours")
    await world.citizen_does("object", number, "Ini jalan kota")
    reopened = await world.does(ADMINISTRATOR, "reopen", number)
    assert (reopened.status, reopened.unit) == (Status.RECEIVED, None)
    assert reopened.due == reopened.verify_due


async def test_an_answer_that_stands_is_explained_and_ends_the_ticket(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    await world.citizen_does("object", number, "Belum ditambal")
    with pytest.raises(InvalidInput):
        await world.does(ADMINISTRATOR, "uphold", number, "")
    upheld = await world.does(ADMINISTRATOR, "uphold", number, "Sesuai rencana")
    assert (upheld.status, upheld.reopen_requested_at) == (Status.CLOSED, None)


async def test_without_an_objection_there_is_nothing_to_decide(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    for deed, text in (("reopen", ""), ("uphold", "Sudah benar")):
        with pytest.raises(WrongState):
            await world.does(ADMINISTRATOR, deed, number, text)


async def test_a_protected_case_that_lapsed_can_be_taken_up_again_by_its_unit(world):
    number = await world.files("violence", privacy=Privacy.SECRET)
    await world.does(SHELTER, "ask", number, "Apakah Ibu aman?")
    async with world.uow() as tx:
        ticket = await tx.tickets.get(number)
        await make_move(tx, world.clock, world.city, [SYSTEM], ticket, Move.LAPSE, resume=None)
    await world.citizen_does("object", number, "Saya baru bisa menjawab")
    reopened = await world.does(SHELTER, "reopen", number)
    assert (reopened.status, reopened.unit) == (Status.ASSIGNED, "SHELTER")
    assert reopened.due == reopened.answer_due
