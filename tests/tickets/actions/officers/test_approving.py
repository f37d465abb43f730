"""Answers in two steps: what waits, who decides, and what the citizen hears of it."""

from dataclasses import replace

import pytest

from tests.tickets.samples import ADMINISTRATOR, HEAD, HEALTH, LEADER, ROADS, SHELTER, World, a_city
from tickets.actions.officers.approving import Approving
from tickets.actions.officers.handling import Handling
from tickets.actions.officers.proposals import last_proposal
from tickets.actions.timed.due import ring
from tickets.city.answers import Answers
from tickets.errors import InvalidInput, NotAllowed, NotFound
from tickets.events import (
    AnswerApproved,
    AnswerProposed,
    AnswerReturned,
    ProposalDropped,
    ProposalWaits,
    StatusChanged,
)
from tickets.people import Post, Role
from tickets.ticket import Privacy, Status
from tickets.workflow import Move

TEXT = "Lubang sudah kami tambal"


@pytest.fixture
def world() -> World:
    return World(a_city(answers=Answers(approval=True)))


async def decides(world, post, deed, number, *arguments):
    member = await world.member(post)
    async with world.uow() as tx:
        approving = Approving(tx, world.clock, world.city, member)
        return await getattr(approving, deed)(number, *arguments)


async def kinds(world, number):
    return [type(event) for event in await world.history(number)]


async def test_an_answer_waits_until_the_head_lets_it_go(world):
    number = await world.files("pothole")
    waiting = await world.does(ROADS, "resolve", number, TEXT, [4])
    assert (waiting.status, waiting.first_answered_at) == (Status.ASSIGNED, None)
    assert waiting.proposed_at == world.clock.now()
    assert StatusChanged not in await kinds(world, number)
    answered = await decides(world, HEAD, "approve", number, 1)
    assert (answered.status, answered.proposed_at) == (Status.ANSWERED, None)
    assert answered.first_answered_at == world.clock.now()
    moved, approved = (await world.history(number))[-2:]
    assert (moved.move, moved.text, moved.evidence) == (Move.RESOLVE, TEXT, (4,))
    assert (moved.actor.role, moved.actor.unit) == (Role.LIAISON, "ROADS")
    assert isinstance(approved, AnswerApproved)
    assert (approved.actor.role, approved.text) == (Role.LEADER, "")


async def test_the_head_may_say_it_in_other_words(world):
    number = await world.files("pothole")
    await world.does(ROADS, "reply", number, TEXT)
    await decides(world, HEAD, "approve", number, 1, "Sudah ditambal kemarin", [9])
    moved, approved = (await world.history(number))[-2:]
    assert (moved.move, moved.text, moved.evidence) == (Move.REPLY, "Sudah ditambal kemarin", (9,))
    assert approved.text == "Sudah ditambal kemarin"


async def test_what_goes_back_is_heard_by_nobody_else(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, TEXT)
    returned = await decides(world, HEAD, "send_back", number, 1, "Sebutkan tanggalnya")
    assert (returned.status, returned.proposed_at) == (Status.ASSIGNED, None)
    assert (await kinds(world, number))[-2:] == [AnswerProposed, AnswerReturned]
    for deed, more in (("approve", ()), ("send_back", ("Lagi",))):
        with pytest.raises(InvalidInput) as refusal:
            await decides(world, HEAD, deed, number, 1, *more)
        assert refusal.value.problem == "proposal-over"


async def test_a_newer_proposal_is_not_sent_by_a_button_of_an_older_one(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, TEXT)
    await world.does(ROADS, "resolve", number, "Sudah ditambal dan diaspal")
    with pytest.raises(InvalidInput) as refusal:
        await decides(world, HEAD, "approve", number, 1)
    assert refusal.value.problem == "proposal-over"
    await decides(world, HEAD, "approve", number, 2)
    assert (await world.history(number))[-2].text == "Sudah ditambal dan diaspal"


async def test_two_who_decide_at_once_do_it_once(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, TEXT)
    await decides(world, HEAD, "approve", number, 1)
    with pytest.raises(InvalidInput):
        await decides(world, ADMINISTRATOR, "send_back", number, 1, "Belum jelas")
    assert (await kinds(world, number)).count(StatusChanged) == 1


@pytest.mark.parametrize("deed", ["approve", "send_back"])
async def test_who_may_decide(world, deed):
    more = ("Belum jelas",) if deed == "send_back" else ()
    for post, error in ((ROADS, NotAllowed), (LEADER, NotAllowed), (HEALTH, NotFound)):
        number = await world.files("pothole")
        await world.does(ROADS, "resolve", number, TEXT)
        with pytest.raises(error):
            await decides(world, post, deed, number, 1, *more)
    await decides(world, ADMINISTRATOR, deed, number, 1, *more)


async def test_the_desk_approves_nothing_of_its_own(world):
    number = await world.files("pothole")
    member = await world.member(ADMINISTRATOR, ROADS)
    async with world.uow() as tx:
        await Handling(tx, world.clock, world.city, member).resolve(number, TEXT)
    with pytest.raises(InvalidInput) as refusal:
        async with world.uow() as tx:
            await Approving(tx, world.clock, world.city, member).approve(number, 1)
    assert refusal.value.problem == "proposal-own"


async def test_the_head_who_is_a_liaison_too_needs_nobody(world):
    number = await world.files("pothole")
    member = await world.member(HEAD, ROADS)
    async with world.uow() as tx:
        done = await Handling(tx, world.clock, world.city, member).resolve(number, TEXT)
    assert done.status is Status.ANSWERED


async def test_its_author_takes_it_back(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, TEXT)
    with pytest.raises(InvalidInput) as refusal:
        await decides(world, HEAD, "recall", number, 1)
    assert refusal.value.problem == "proposal-of-another"
    assert (await decides(world, ROADS, "recall", number, 1)).proposed_at is None


@pytest.mark.parametrize(
    ("post", "deed", "more"),
    [
        (ADMINISTRATOR, "assign", ("HEALTH",)),
        (ROADS, "hand_back", ("Bukan jalan kami",)),
        (ROADS, "ask", ("Di sebelah mana?",)),
        (ADMINISTRATOR, "reject", ("not-ours",)),
    ],
)
async def test_a_proposal_falls_with_what_it_answers(world, post, deed, more):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, TEXT)
    after = await world.does(post, deed, number, *more)
    assert after.proposed_at is None
    assert ProposalDropped in await kinds(world, number)
    with pytest.raises((InvalidInput, NotFound)):
        await decides(world, HEAD, "approve", number, 1)


async def test_word_that_work_goes_on_leaves_it_waiting(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, TEXT)
    assert (await world.does(ROADS, "start", number)).proposed_at is not None
    assert (await decides(world, HEAD, "approve", number, 1)).status is Status.ANSWERED


async def test_questions_and_progress_go_at_once(world):
    number = await world.files("pothole")
    await world.does(ROADS, "start", number, "Tim berangkat besok")
    assert (await world.does(ROADS, "ask", number, "RT berapa?")).status is Status.NEEDS_INFO


async def test_a_protected_case_is_read_by_nobody_else(world):
    number = await world.files("violence", privacy=Privacy.SECRET)
    done = await world.does(SHELTER, "resolve", number, "Sudah kami dampingi")
    assert done.status is Status.ANSWERED


async def test_later_pieces_of_an_album_wait_with_it(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, TEXT, [1])
    await world.does(ROADS, "attach", number, Move.RESOLVE, [2])
    await decides(world, HEAD, "approve", number, 1)
    assert (await world.history(number))[-2].evidence == (1, 2)
    await world.does(ROADS, "reply", number, "Terima kasih")
    await decides(world, HEAD, "send_back", number, 2, "Tidak perlu")
    with pytest.raises(InvalidInput) as refusal:
        await world.does(ROADS, "attach", number, Move.REPLY, [3])
    assert refusal.value.problem == "proposal-over"


async def test_what_waits_is_mentioned_and_deadlines_go_on(world):
    number = await world.files("pothole")
    before = await world.ticket(number)
    after = await world.does(ROADS, "resolve", number, TEXT)
    assert after.due == before.due
    world.clock.advance(days=3)
    async with world.uow() as tx:
        for timer in await tx.timers.claim(world.clock.now(), 100):
            await ring(tx, world.clock, world.city, timer)
    waits = [e for e in await world.history(number) if isinstance(e, ProposalWaits)]
    assert len(waits) == 2
    await decides(world, HEAD, "approve", number, 1)
    world.clock.advance(days=30)
    async with world.uow() as tx:
        kinds_due = {timer.kind for timer in await tx.timers.claim(world.clock.now(), 100)}
    assert "proposal_waits" not in kinds_due


@pytest.mark.parametrize(
    ("city", "unit", "category", "needed"),
    [
        (False, None, None, False),
        (True, None, None, True),
        (True, False, None, False),
        (False, True, None, True),
        (False, True, False, False),
        (False, None, True, True),
    ],
)
async def test_the_nearest_rule_counts(city, unit, category, needed):
    usual = a_city(answers=Answers(approval=city))
    world = World(
        replace(
            usual,
            units=tuple(replace(u, approval=unit) for u in usual.units),
            categories=tuple(replace(c, approval=category) for c in usual.categories),
        )
    )
    number = await world.files("pothole")
    done = await world.does(Post(Role.LIAISON, "ROADS"), "resolve", number, TEXT)
    assert (done.proposed_at is not None) is needed


async def test_a_history_without_one_has_no_proposal(world):
    assert last_proposal(await world.history(await world.files("pothole"))) is None
