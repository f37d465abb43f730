"""What officers do to tickets."""

from datetime import timedelta

import pytest

from tests.tickets.samples import (
    ADMINISTRATOR,
    HEALTH,
    LEADER,
    ROADS,
    SHELTER,
    World,
    a_city,
    category,
)
from tickets.actions.officers.handling import Handling
from tickets.errors import InvalidInput, NotAllowed, NotFound, WrongState
from tickets.events import EvidenceAdded, NoteAdded, StatusChanged, TicketTaken
from tickets.people import Role
from tickets.ticket import Privacy, Status
from tickets.timers import TimerKind
from tickets.workflow import Move

MISSING = "TST-9999-9999"


def problem(refusal):
    return refusal.value.problem


async def test_a_ticket_goes_from_the_desk_to_the_unit_to_an_answer(world):
    number = await world.files("roadworks")
    assert (await world.ticket(number)).status is Status.RECEIVED

    verified = await world.does(ADMINISTRATOR, "verify", number)
    assert (verified.status, verified.unit) == (Status.ASSIGNED, "ROADS")

    started = await world.does(ROADS, "start", number)
    assert started.status is Status.IN_PROGRESS

    resolved = await world.does(ROADS, "resolve", number, "Sudah ditambal", [3])
    assert resolved.status is Status.ANSWERED
    last = (await world.history(number))[-1]
    assert (last.move, last.text, last.evidence) == (Move.RESOLVE, "Sudah ditambal", (3,))
    assert (last.actor.role, last.actor.unit) == (Role.LIAISON, "ROADS")


async def test_every_change_is_noted_with_before_and_after(world):
    number = await world.files("roadworks")
    await world.does(ADMINISTRATOR, "assign", number, "HEALTH", " mohon dicek ")
    last = (await world.history(number))[-1]
    assert (last.before, last.after, last.unit, last.text) == (
        Status.RECEIVED,
        Status.ASSIGNED,
        "HEALTH",
        "mohon dicek",
    )


async def test_the_unit_has_its_days_from_the_moment_it_gets_the_ticket(world):
    number = await world.files("roadworks")
    world.clock.advance(days=1)
    ticket = await world.does(ADMINISTRATOR, "verify", number)
    assert f"{ticket.due:%Y-%m-%d}" == "2026-03-10"


async def test_a_kind_word_of_the_desk_does_not_take_the_units_deadline_away(world):
    number = await world.files("roadworks")
    await world.does(ADMINISTRATOR, "reply", number, "Terima kasih, kami periksa")
    ticket = await world.does(ADMINISTRATOR, "verify", number)
    assert ticket.due == ticket.answer_due
    async with world.uow() as tx:
        kinds = {timer.kind for timer in await tx.timers.claim(ticket.finish_due, 100)}
    assert TimerKind.FIRST_ANSWER_MISSED in kinds


async def test_another_unit_that_gets_the_ticket_later_has_its_days_too(world):
    number = await world.files("pothole")
    await world.does(ROADS, "reply", number, "Sedang kami lihat")
    world.clock.advance(days=3)
    ticket = await world.does(ADMINISTRATOR, "assign", number, "HEALTH")
    assert ticket.due == ticket.answer_due
    assert ticket.answer_due > world.clock.now() + timedelta(days=5)


async def test_once_work_has_begun_with_an_answer_only_the_end_is_owed(world):
    number = await world.files("pothole")
    ticket = await world.does(ROADS, "reply", number, "Sedang kami lihat")
    assert (ticket.status, ticket.due) == (Status.IN_PROGRESS, ticket.finish_due)


async def test_a_unit_that_only_says_that_it_began_still_owes_an_answer(world):
    number = await world.files("pothole")
    ticket = await world.does(ROADS, "start", number)
    assert ticket.due == ticket.answer_due


async def test_a_category_without_a_unit_has_to_be_assigned_by_hand(world):
    number = await world.files("whatever")
    with pytest.raises(InvalidInput) as refusal:
        await world.does(ADMINISTRATOR, "verify", number)
    assert problem(refusal) == "unit-not-evident"
    await world.does(ADMINISTRATOR, "assign", number, "ROADS")
    with pytest.raises(WrongState):
        await world.does(ADMINISTRATOR, "verify", number)


async def test_a_unit_that_does_not_exist_gets_nothing(world):
    number = await world.files("roadworks")
    with pytest.raises(InvalidInput) as refusal:
        await world.does(ADMINISTRATOR, "assign", number, "NASA")
    assert problem(refusal) == "unit-unknown"


async def test_giving_a_ticket_to_the_unit_that_has_it_is_said_and_not_done(world):
    number = await world.files("roadworks")
    await world.does(ADMINISTRATOR, "assign", number, "HEALTH")
    events = len(await world.history(number))
    with pytest.raises(InvalidInput) as refusal:
        await world.does(ADMINISTRATOR, "assign", number, "HEALTH")
    assert problem(refusal) == "unit-already"
    assert len(await world.history(number)) == events


async def test_a_ticket_that_left_a_unit_is_gone_for_it(world):
    number = await world.files("pothole")
    await world.does(ADMINISTRATOR, "assign", number, "HEALTH")
    with pytest.raises(NotFound):
        await world.does(ROADS, "view", number)
    assert (await world.does(HEALTH, "view", number)).number == number


async def test_what_does_not_exist_and_what_one_may_not_see_are_the_same(world):
    number = await world.files("pothole")
    with pytest.raises(NotFound) as hidden:
        await world.does(HEALTH, "reply", number, "Halo semua")
    with pytest.raises(NotFound) as missing:
        await world.does(HEALTH, "reply", MISSING, "Halo semua")
    assert (hidden.value.what, missing.value.what) == ("ticket", "ticket")


async def test_a_leader_sees_and_may_not_touch(world):
    number = await world.files("pothole")
    with pytest.raises(NotAllowed):
        await world.does(LEADER, "reply", number, "Segera!")
    secret = await world.files("pothole", privacy=Privacy.SECRET)
    with pytest.raises(NotFound):
        await world.does(LEADER, "view", secret)


async def test_the_wrong_state_says_what_can_be_done_instead(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    with pytest.raises(WrongState) as refusal:
        await world.does(ROADS, "start", number)
    assert (refusal.value.status, refusal.value.move) == (Status.ANSWERED, Move.START)
    assert refusal.value.possible == (Move.REPLY,)


async def test_the_second_of_two_officers_changes_nothing(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    with pytest.raises(WrongState):
        await world.does(ROADS, "resolve", number, "Sudah saya tambal")
    answers = [e for e in await world.history(number) if isinstance(e, StatusChanged)]
    assert [event.text for event in answers] == ["Sudah ditambal"]


@pytest.mark.parametrize(
    ("deed", "status"), [("ask", "pothole"), ("resolve", "pothole"), ("hand_back", "pothole")]
)
@pytest.mark.parametrize(
    ("text", "expected"),
    [("", "text-missing"), (" a ", "text-missing"), ("x" * 3001, "text-too-long")],
)
async def test_words_that_say_nothing_or_too_much_are_refused(world, deed, status, text, expected):
    number = await world.files(status)
    with pytest.raises(InvalidInput) as refusal:
        await world.does(ROADS, deed, number, text)
    assert problem(refusal) == expected
    assert (await world.ticket(number)).status is Status.ASSIGNED


@pytest.mark.parametrize("deed", ["start", "reply"])
async def test_too_many_words_are_refused_where_none_are_needed_too(world, deed):
    number = await world.files("pothole")
    with pytest.raises(InvalidInput) as refusal:
        await world.does(ROADS, deed, number, "x" * 3001, [1])
    assert problem(refusal) == "text-too-long"


async def test_a_photo_may_go_to_the_reporter_without_words(world):
    number = await world.files("pothole")
    await world.does(ROADS, "reply", number, "", [5])
    last = (await world.history(number))[-1]
    assert (last.text, last.evidence) == ("", (5,))
    with pytest.raises(InvalidInput):
        await world.does(ROADS, "reply", number, "")
    with pytest.raises(InvalidInput):
        await world.does(ROADS, "resolve", number, "", [5])


async def test_the_first_answer_is_the_first_one(world):
    number = await world.files("pothole")
    first = await world.does(ROADS, "reply", number, "Kami lihat")
    world.clock.advance(hours=5)
    later = await world.does(ROADS, "resolve", number, "Sudah ditambal")
    assert (
        later.first_answered_at == first.first_answered_at == world.clock.now() - timedelta(hours=5)
    )


async def test_a_question_stops_the_citys_clock_until_it_is_answered(world):
    number = await world.files("pothole")
    before = await world.ticket(number)
    asked = await world.does(ROADS, "ask", number, "Di sebelah mana?")
    assert (asked.status, asked.resume, asked.due) == (Status.NEEDS_INFO, Status.ASSIGNED, None)
    world.clock.advance(days=7)
    answered = await world.citizen_does("inform", number, "Depan toko")
    assert (answered.status, answered.resume) == (Status.ASSIGNED, None)
    assert answered.answer_due - before.answer_due >= timedelta(days=7)
    assert answered.finish_due > before.finish_due


async def test_not_ours_goes_back_to_the_desk_with_fresh_days(world):
    number = await world.files("pothole")
    await world.does(ROADS, "take", number)
    world.clock.advance(days=2)
    back = await world.does(ROADS, "hand_back", number, "Ini jalan provinsi")
    assert (back.status, back.unit, back.assignee) == (Status.RECEIVED, None, None)
    assert f"{back.due:%Y-%m-%d}" == "2026-03-09"
    with pytest.raises(NotFound):
        await world.does(ROADS, "view", number)


async def test_a_taken_ticket_names_who_has_it(world):
    number = await world.files("pothole")
    me = await world.member(ROADS)
    assert (await world.does(ROADS, "take", number)).assignee == me.id
    await world.does(ROADS, "take", number)
    taken = [event for event in await world.history(number) if isinstance(event, TicketTaken)]
    assert len(taken) == 1


async def test_what_has_ended_cannot_be_taken(world):
    number = await world.files("roadworks")
    await world.does(ADMINISTRATOR, "reject", number, "not-ours")
    with pytest.raises(WrongState):
        await world.does(ADMINISTRATOR, "take", number)


async def test_a_note_is_kept_and_moves_nothing(world):
    number = await world.files("pothole")
    before = await world.ticket(number)
    await world.does(ROADS, "note", number, " Sudah telepon RT ")
    last = (await world.history(number))[-1]
    assert isinstance(last, NoteAdded)
    assert last.text == "Sudah telepon RT"
    assert await world.ticket(number) == before


async def test_later_pieces_of_an_album_follow_the_answer(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal", [1])
    await world.does(ROADS, "attach", number, Move.RESOLVE, [2])
    last = (await world.history(number))[-1]
    assert isinstance(last, EvidenceAdded)
    assert last.evidence == (2,)


async def test_a_protected_case_is_handled_by_its_unit_alone(world):
    number = await world.files("violence", privacy=Privacy.SECRET)
    ticket = await world.ticket(number)
    assert (ticket.status, ticket.unit, ticket.sensitive) == (Status.ASSIGNED, "SHELTER", True)
    for post in (ADMINISTRATOR, LEADER, ROADS):
        with pytest.raises(NotFound):
            await world.does(post, "view", number)
    with pytest.raises(WrongState):
        await world.does(SHELTER, "hand_back", number, "Bukan kami")


async def test_a_category_that_left_the_pack_does_not_stop_the_work():
    world = World()
    number = await world.files("roadworks")
    late = await world.files("pothole")
    await world.does(ROADS, "resolve", late, "Sudah ditambal")
    await world.citizen_does("object", late, "Belum ditambal")
    world.city = a_city(categories=(category("clinic", "HEALTH"),))
    with pytest.raises(InvalidInput) as refusal:
        await world.does(ADMINISTRATOR, "verify", number)
    assert problem(refusal) == "unit-not-evident"
    await world.does(ADMINISTRATOR, "assign", number, "HEALTH")
    assert (await world.does(ADMINISTRATOR, "reopen", late)).status is Status.IN_PROGRESS


async def test_what_can_be_done_is_checked_before_words_are_asked_for(world):
    number = await world.files("pothole")
    member = await world.member(ROADS)
    async with world.uow() as tx:
        handling = Handling(tx, world.clock, world.city, member)
        ticket = await tx.tickets.get(number)
        handling.check(ticket, Move.RESOLVE)
        with pytest.raises(NotAllowed):
            handling.check(ticket, Move.REJECT)
        started = await handling.start(number)
        with pytest.raises(WrongState):
            handling.check(started, Move.HAND_BACK)
