"""What citizens do with their tickets."""

import pytest

from tests.tickets.samples import ADMINISTRATOR, ROADS, SHELTER
from tickets.actions.timed.due import ring
from tickets.errors import InvalidInput, NotFound, WrongState
from tickets.events import AddendumGiven, AnswerRated, CommentGiven, StatusChanged
from tickets.people import Role
from tickets.ticket import Privacy, Status
from tickets.workflow import Move

STRANGER = 6006


async def answered(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    return number


@pytest.mark.parametrize(
    ("deed", "arguments"),
    [
        ("view", ()),
        ("own", ()),
        ("inform", ("Depan toko",)),
        ("add", ("Tambah dalam",)),
        ("withdraw", ()),
        ("rate", (5,)),
        ("comment", ("Bagus sekali",)),
        ("object", ("Belum selesai",)),
    ],
)
async def test_somebody_elses_ticket_does_not_exist(world, deed, arguments):
    number = await world.files("pothole")
    with pytest.raises(NotFound) as refusal:
        await world.citizen_does(deed, number, *arguments, chat=STRANGER)
    assert refusal.value.what == "ticket"


async def test_a_follower_sees_but_does_not_do_what_is_the_reporters(world):
    main = await world.files("roadworks")
    double = await world.files("roadworks", chat=STRANGER)
    await world.does(ADMINISTRATOR, "merge", double, main)
    assert (await world.citizen_does("view", main, chat=STRANGER)).number == main
    for deed, arguments in (("inform", ("Di sini",)), ("withdraw", ()), ("rate", (5,))):
        with pytest.raises(NotFound):
            await world.citizen_does(deed, main, *arguments, chat=STRANGER)


async def test_an_answer_leads_back_and_gives_the_time_back(world):
    number = await world.files("pothole")
    before = await world.ticket(number)
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    world.clock.advance(days=2)
    after = await world.citizen_does("inform", number, "Depan toko Haji Udin", [9])
    assert after.status is Status.ASSIGNED
    assert f"{before.answer_due:%Y-%m-%d} {after.answer_due:%Y-%m-%d}" == "2026-03-09 2026-03-11"
    last = (await world.history(number))[-1]
    assert (last.move, last.text, last.evidence) == (Move.INFORM, "Depan toko Haji Udin", (9,))


async def test_a_question_answered_the_same_day_changes_no_deadline(world):
    number = await world.files("pothole")
    before = await world.ticket(number)
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    world.clock.advance(hours=2)
    after = await world.citizen_does("inform", number, "Depan toko")
    assert (after.answer_due, after.finish_due) == (before.answer_due, before.finish_due)


async def test_a_weekend_that_a_question_took_gives_no_working_day(world):
    number = await world.files("pothole")
    world.clock.advance(days=4)  # Friday
    before = await world.ticket(number)
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    world.clock.advance(days=2)  # Sunday
    after = await world.citizen_does("inform", number, "Depan toko")
    assert after.answer_due == before.answer_due


async def test_a_photo_answers_a_question_without_words(world):
    number = await world.files("pothole")
    await world.does(ROADS, "ask", number, "Bisa kirim foto?")
    assert (await world.citizen_does("inform", number, "", [3])).status is Status.ASSIGNED
    with pytest.raises(WrongState):
        await world.citizen_does("inform", number, "Sekali lagi")


async def test_what_is_added_while_a_question_stands_answers_it(world):
    number = await world.files("pothole")
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    assert (await world.citizen_does("add", number, "Depan toko")).status is Status.ASSIGNED


async def test_something_can_be_added_while_it_is_worked_on(world):
    number = await world.files("pothole")
    ticket = await world.citizen_does("add", number, "Tambah dalam", [2])
    assert ticket.status is Status.ASSIGNED
    last = (await world.history(number))[-1]
    assert isinstance(last, AddendumGiven)
    assert (last.text, last.evidence) == ("Tambah dalam", (2,))


async def test_nothing_can_be_added_to_what_has_ended(world):
    number = await world.files("pothole")
    await world.citizen_does("withdraw", number)
    with pytest.raises(InvalidInput) as refusal:
        await world.citizen_does("add", number, "Tambah dalam")
    assert refusal.value.problem == "ticket-ended"


async def test_a_report_can_be_taken_back_until_it_is_answered(world):
    number = await world.files("pothole")
    assert (await world.citizen_does("withdraw", number)).status is Status.WITHDRAWN
    late = await answered(world)
    with pytest.raises(WrongState):
        await world.citizen_does("withdraw", late)


@pytest.mark.parametrize("rating", [1, 5])
async def test_rating_ends_the_ticket(world, rating):
    number = await answered(world)
    rated = await world.citizen_does("rate", number, rating)
    assert (rated.status, rated.rating) == (Status.CLOSED, rating)
    assert isinstance((await world.history(number))[-1], AnswerRated)


@pytest.mark.parametrize("rating", [0, 6, -1])
async def test_a_rating_is_from_one_to_five(world, rating):
    number = await answered(world)
    with pytest.raises(InvalidInput):
        await world.citizen_does("rate", number, rating)
    assert (await world.ticket(number)).status is Status.ANSWERED


async def test_a_second_rating_changes_nothing(world):
    number = await answered(world)
    await world.citizen_does("rate", number, 5)
    with pytest.raises(WrongState):
        await world.citizen_does("rate", number, 1)
    assert (await world.ticket(number)).rating == 5


async def test_a_rating_may_come_after_the_ticket_closed_by_itself(world):
    number = await answered(world)
    world.clock.advance(days=11)
    async with world.uow() as tx:
        for timer in await tx.timers.claim(world.clock.now(), 9):
            await ring(tx, world.clock, world.city, timer)
    assert (await world.ticket(number)).status is Status.CLOSED
    rated = await world.citizen_does("rate", number, 4)
    assert rated.rating == 4


async def test_words_can_follow_a_rating_only(world):
    number = await answered(world)
    with pytest.raises(InvalidInput) as refusal:
        await world.citizen_does("comment", number, "Cepat sekali")
    assert refusal.value.problem == "rating-missing"
    await world.citizen_does("rate", number, 5)
    await world.citizen_does("comment", number, "Cepat sekali")
    last = (await world.history(number))[-1]
    assert isinstance(last, CommentGiven)
    assert last.text == "Cepat sekali"


async def test_an_objection_waits_for_staff_and_is_counted(world):
    number = await answered(world)
    objected = await world.citizen_does("object", number, "Masih berlubang", [7])
    assert (objected.status, objected.objections) == (Status.ANSWERED, 1)
    assert objected.reopen_requested_at == world.clock.now()
    for deed, arguments in (("object", ("Sekali lagi",)), ("rate", (1,))):
        with pytest.raises(WrongState):
            await world.citizen_does(deed, number, *arguments)


async def test_a_refusal_can_be_objected_to_once(world):
    number = await world.files("roadworks")
    await world.does(ADMINISTRATOR, "reject", number, "not-ours")
    await world.citizen_does("object", number, "Ini jalan kota")
    await world.does(ADMINISTRATOR, "uphold", number, "Itu jalan provinsi")
    with pytest.raises(WrongState):
        await world.citizen_does("object", number, "Tetap jalan kota")


async def test_an_objection_needs_words(world):
    number = await answered(world)
    with pytest.raises(InvalidInput):
        await world.citizen_does("object", number, " ")
    assert (await world.ticket(number)).objections == 0


async def test_what_a_citizen_did_is_noted_as_theirs(world):
    number = await world.files("violence", privacy=Privacy.SECRET)
    await world.does(SHELTER, "ask", number, "Apakah Ibu aman?")
    await world.citizen_does("inform", number, "Ya, terima kasih")
    last = (await world.history(number))[-1]
    assert isinstance(last, StatusChanged)
    assert (last.actor.role, last.actor.unit) == (Role.REPORTER, None)
