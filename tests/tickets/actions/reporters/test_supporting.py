"""What those can do who stand behind somebody else's ticket."""

import pytest

from tests.tickets.samples import ADMINISTRATOR, HEALTH, ROADS
from tickets.actions.officers.correcting import correct_category
from tickets.actions.officers.handling import Handling
from tickets.actions.reporters.matching import support_of
from tickets.errors import InvalidInput, NotFound, WrongState
from tickets.events import (
    AddendumGiven,
    FollowerJoined,
    FollowerLeft,
    ResultConfirmed,
    ResultDenied,
    StatusChanged,
)
from tickets.people import Role
from tickets.ticket import Privacy, Status
from tickets.workflow import Move

ANI, BUDI, CITRA = 6001, 6002, 6003


async def followed(world, *chats):
    number = await world.files("pothole")
    for chat in chats:
        await world.citizen_does("follow", number, chat=chat)
    return number


async def answered(world, *chats):
    number = await followed(world, *chats)
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    return number


async def tally(world, number):
    async with world.uow() as tx:
        support = await support_of(tx, await tx.tickets.get(number))
    return support.followers, support.done, support.undone


async def test_joining_twice_is_noted_once_and_leaving_is_noted(world):
    number = await followed(world, ANI, ANI)
    assert await tally(world, number) == (1, 0, 0)
    for _ in range(2):
        await world.citizen_does("unfollow", number, chat=ANI)
    assert await tally(world, number) == (0, 0, 0)
    noted = [type(event) for event in await world.history(number)]
    assert noted[1:] == [FollowerJoined, FollowerLeft]
    with pytest.raises(NotFound):
        await world.citizen_does("view", number, chat=ANI)


async def test_a_reporter_is_no_follower_of_their_own(world):
    number = await world.files("pothole")
    await world.citizen_does("follow", number)
    assert await tally(world, number) == (0, 0, 0)


@pytest.mark.parametrize(("category", "privacy"), [("pothole", "secret"), ("violence", "secret")])
async def test_what_is_hidden_cannot_be_followed(world, category, privacy):
    number = await world.files(category, privacy=Privacy(privacy))
    with pytest.raises(NotFound):
        await world.citizen_does("follow", number, chat=ANI)


async def test_a_case_that_becomes_protected_is_followed_by_nobody(world):
    number = await world.files("roadworks")
    await world.citizen_does("follow", number, chat=ANI)
    member = await world.member(ADMINISTRATOR)
    async with world.uow() as tx:
        office = Handling(tx, world.clock, world.city, member)
        await correct_category(office, number, "violence")
    with pytest.raises(NotFound):
        await world.citizen_does("view", number, chat=ANI)
    assert await tally(world, number) == (0, 0, 0)


async def test_a_follower_adds_something_as_a_follower(world):
    number = await followed(world, ANI)
    await world.citizen_does("add", number, "Di depan rumah saya juga", [4], chat=ANI)
    last = (await world.history(number))[-1]
    assert isinstance(last, AddendumGiven)
    assert (last.actor.role, last.evidence) == (Role.FOLLOWER, (4,))


async def test_what_a_follower_adds_answers_no_question_to_the_reporter(world):
    number = await followed(world, ANI)
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    added = await world.citizen_does("add", number, "Sebelah kiri", chat=ANI)
    assert added.status is Status.NEEDS_INFO


async def test_each_has_one_verdict_and_may_change_it(world):
    number = await answered(world, ANI, BUDI, CITRA)
    await world.citizen_does("confirm", number, chat=ANI)
    await world.citizen_does("confirm", number, chat=ANI)
    await world.citizen_does("confirm", number, chat=BUDI)
    await world.citizen_does("object", number, "Masih berlubang", [7], chat=CITRA)
    assert await tally(world, number) == (3, 2, 1)
    await world.citizen_does("object", number, "Ternyata lepas lagi", chat=BUDI)
    assert await tally(world, number) == (3, 1, 2)
    confirmed = [e for e in await world.history(number) if isinstance(e, ResultConfirmed)]
    assert len(confirmed) == 2


async def test_one_who_left_has_no_say(world):
    number = await answered(world, ANI, BUDI)
    await world.citizen_does("confirm", number, chat=ANI)
    await world.citizen_does("unfollow", number, chat=ANI)
    assert await tally(world, number) == (1, 0, 0)


async def test_a_new_answer_is_judged_anew(world):
    number = await answered(world, ANI)
    await world.citizen_does("object", number, "Masih berlubang", chat=ANI)
    await world.does(ADMINISTRATOR, "reopen", number)
    await world.does(ROADS, "resolve", number, "Sekarang sudah")
    assert await tally(world, number) == (1, 0, 0)


async def test_before_an_answer_there_is_nothing_to_judge(world):
    number = await followed(world, ANI)
    for deed, arguments in (("confirm", ()), ("object", ("Belum apa-apa",))):
        with pytest.raises(WrongState):
            await world.citizen_does(deed, number, *arguments, chat=ANI)


async def test_a_reporter_rates_instead(world):
    number = await answered(world)
    with pytest.raises(InvalidInput) as refusal:
        await world.citizen_does("confirm", number)
    assert refusal.value.problem == "rating-wanted"


async def test_a_followers_denial_is_decided_on_and_others_join_it(world):
    number = await answered(world, ANI, BUDI)
    objected = await world.citizen_does("object", number, "Masih berlubang", [7], chat=ANI)
    assert objected.reopen_requested_at == world.clock.now()
    assert (objected.challenges, objected.objections) == (1, 0)
    assert not objected.reporter_objects
    assert f"{objected.decide_due:%m-%d}" == "03-05"
    assert objected.due == objected.decide_due
    move = (await world.history(number))[-1]
    assert isinstance(move, StatusChanged)
    assert (move.move, move.actor.role, move.evidence) == (Move.OBJECT, Role.FOLLOWER, (7,))

    world.clock.advance(days=1)
    joined = await world.citizen_does("object", number, "Di sini juga", chat=BUDI)
    assert joined == objected
    assert isinstance((await world.history(number))[-1], ResultDenied)


async def test_the_reporter_can_still_object_while_followers_do(world):
    number = await answered(world, ANI)
    first = await world.citizen_does("object", number, "Masih berlubang", chat=ANI)
    world.clock.advance(days=1)
    both = await world.citizen_does("object", number, "Betul, masih")
    assert both.reporter_objects
    assert both.reopen_requested_at == first.reopen_requested_at
    assert both.decide_due == first.decide_due
    assert (both.challenges, both.objections) == (1, 1)


async def test_the_reporter_can_still_rate_while_followers_object(world):
    number = await answered(world, ANI)
    await world.citizen_does("object", number, "Masih berlubang", chat=ANI)
    rated = await world.citizen_does("rate", number, 5)
    assert (rated.status, rated.rating) == (Status.CLOSED, 5)
    assert rated.reopen_requested_at is not None
    reopened = await world.does(ADMINISTRATOR, "reopen", number)
    assert (reopened.status, reopened.rating) == (Status.IN_PROGRESS, None)
    assert (reopened.reopen_requested_at, reopened.decide_due) == (None, None)


async def test_a_denial_after_the_last_one_is_heard_but_not_decided_on(world):
    number = await answered(world, ANI)
    for round_ in range(3):
        await world.citizen_does("object", number, f"Belum, kali {round_}", chat=ANI)
        await world.does(ADMINISTRATOR, "uphold", number, "Sudah sesuai")
    heard = await world.citizen_does("object", number, "Tetap belum", chat=ANI)
    assert heard.reopen_requested_at is None
    assert isinstance((await world.history(number))[-1], ResultDenied)
    assert (await world.citizen_does("object", number, "Belum, kata pelapor")).objections == 1


async def test_what_closed_by_itself_can_still_be_denied(world):
    number = await answered(world, ANI)
    await world.citizen_does("rate", number, 4)
    objected = await world.citizen_does("object", number, "Lepas lagi", chat=ANI)
    assert (objected.status, objected.rating) == (Status.CLOSED, 4)
    assert objected.reopen_requested_at is not None


async def test_while_an_objection_waits_more_can_be_added_to_what_was_closed(world):
    number = await answered(world, ANI)
    await world.citizen_does("rate", number, 4)
    with pytest.raises(InvalidInput):
        await world.citizen_does("add", number, "Foto lagi", chat=ANI)
    await world.citizen_does("object", number, "Lepas lagi", chat=ANI)
    await world.citizen_does("add", number, "", [9], chat=ANI)
    assert (await world.history(number))[-1].evidence == (9,)


async def test_a_refusal_is_for_its_reporter_to_object_to(world):
    number = await world.files("clinic")
    await world.citizen_does("follow", number, chat=ANI)
    await world.does(ADMINISTRATOR, "verify", number)
    await world.does(HEALTH, "hand_back", number, "Bukan kami")
    await world.does(ADMINISTRATOR, "reject", number, "not-ours")
    with pytest.raises(WrongState):
        await world.citizen_does("object", number, "Ini kewenangan kota", chat=ANI)


async def test_a_photo_says_enough_without_words(world):
    number = await answered(world)
    objected = await world.citizen_does("object", number, "", [3])
    assert objected.reopen_requested_at is not None
