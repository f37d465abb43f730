"""What happens when a timer rings."""

from datetime import timedelta

import pytest

from tests.tickets.samples import ADMINISTRATOR, ROADS
from tickets.actions.timed.due import ring
from tickets.events import (
    Deadline,
    DeadlineMissed,
    DeadlineNear,
    DraftForgotten,
    ReporterAwaited,
    StatusChanged,
)
from tickets.people import SYSTEM
from tickets.ticket import Status
from tickets.timers import Timer, TimerKind, draft_subject, reporter_has_until
from tickets.workflow import Move

NOT_OF_TICKETS = {
    TimerKind.DRAFT_NUDGE,
    TimerKind.LEAVE_ENDS,
    TimerKind.MORNING,
    TimerKind.THEME_ANSWER,
}
OF_TICKETS = [kind for kind in TimerKind if kind not in NOT_OF_TICKETS]


async def passes(world, **time: float):
    """Time goes on from timer to timer; returns what happened."""
    before = len(world.uow.events)
    until = world.clock.now() + timedelta(**time)
    while True:
        async with world.uow() as tx:
            due = await tx.timers.next_due()
            world.clock.set(until if due is None or due > until else max(due, world.clock.now()))
            timers = await tx.timers.claim(world.clock.now(), 100)
            for timer in timers:
                await ring(tx, world.clock, world.city, timer)
        if not timers:
            break
    return list(world.uow.events[before:])


async def ring_now(world, kind: TimerKind, subject: str):
    before = len(world.uow.events)
    async with world.uow() as tx:
        await ring(tx, world.clock, world.city, Timer(kind, subject, world.clock.now()))
    return list(world.uow.events[before:])


async def test_a_unit_that_does_nothing_is_reminded_then_called_overdue_again_and_again(world):
    number = await world.files("pothole")
    happened = [
        e
        for e in await passes(world, days=40)
        if getattr(e, "deadline", "") is Deadline.FIRST_ANSWER
    ]
    near = [e for e in happened if isinstance(e, DeadlineNear)]
    missed = [e for e in happened if isinstance(e, DeadlineMissed)]
    assert [f"{e.at:%m-%d}" for e in near] == ["03-05", "03-06"]
    assert [f"{e.at:%m-%d}" for e in missed] == ["03-09", "03-11", "03-16", "03-30"]
    assert [e.again for e in missed] == [False, True, True, True]
    assert {e.number for e in happened} == {number}
    assert all(e.actor == SYSTEM for e in happened)


async def test_an_answer_stops_the_reminders(world):
    number = await world.files("pothole")
    await world.does(ROADS, "reply", number, "Kami ke sana besok")
    assert not [
        e for e in await passes(world, days=20) if getattr(e, "deadline", "") == "first_answer"
    ]


async def test_a_question_pauses_the_citys_clock_and_starts_the_reporters(world):
    number = await world.files("pothole")
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    happened = await passes(world, days=9)
    assert [type(e) for e in happened] == [ReporterAwaited]
    assert happened[0].until == reporter_has_until(await world.ticket(number), world.city)


async def test_a_question_that_is_never_answered_lapses_into_a_refusal(world):
    number = await world.files("pothole")
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    happened = await passes(world, days=12)
    (lapsed,) = [e for e in happened if isinstance(e, StatusChanged)]
    assert (lapsed.move, lapsed.after, lapsed.actor) == (Move.LAPSE, Status.REJECTED, SYSTEM)
    ticket = await world.ticket(number)
    assert (ticket.status, ticket.resume) == (Status.REJECTED, None)
    assert await passes(world, days=60) == []


async def test_a_lapsed_ticket_can_be_objected_to_in_spite_of_earlier_objections(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah")
    await world.citizen_does("object", number, "Belum")
    await world.does(ADMINISTRATOR, "reopen", number)
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    await passes(world, days=12)
    assert (await world.citizen_does("object", number, "Saya sakit")).objections == 1


async def test_an_answer_that_nobody_disputes_stands_after_ten_days(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    assert [type(e) for e in await passes(world, days=9)] == [ReporterAwaited]
    (closed,) = await passes(world, days=2)
    assert (closed.move, closed.after) == (Move.CLOSE, Status.CLOSED)


async def test_an_objection_keeps_the_ticket_from_closing_by_itself(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    await world.citizen_does("object", number, "Masih berlubang")
    happened = await passes(world, days=30)
    assert (await world.ticket(number)).status is Status.ANSWERED
    assert {getattr(e, "deadline", Deadline.DECISION) for e in happened} == {Deadline.DECISION}
    assert [e.again for e in happened if isinstance(e, DeadlineMissed)][:2] == [False, True]


async def test_a_reopened_ticket_has_deadlines_again(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    await world.citizen_does("object", number, "Masih berlubang")
    await world.does(ADMINISTRATOR, "reopen", number)
    happened = await passes(world, days=10)
    assert any(isinstance(e, DeadlineMissed) for e in happened)


@pytest.mark.parametrize("kind", OF_TICKETS)
async def test_a_timer_of_a_ticket_that_is_gone_rings_in_vain(world, kind):
    assert await ring_now(world, kind, "TST-9999-9999") == []


@pytest.mark.parametrize("kind", OF_TICKETS)
async def test_a_timer_that_rings_after_the_ticket_ended_does_nothing(world, kind):
    number = await world.files("pothole")
    await world.citizen_does("withdraw", number)
    world.clock.advance(days=100)
    assert await ring_now(world, kind, number) == []
    assert (await world.ticket(number)).status is Status.WITHDRAWN


async def test_the_timer_of_an_earlier_question_does_not_end_a_later_one(world):
    number = await world.files("pothole")
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    await world.citizen_does("inform", number, "Depan toko")
    world.clock.advance(days=9)
    await world.does(ROADS, "ask", number, "Toko yang mana?")
    world.clock.advance(days=1)
    assert await ring_now(world, TimerKind.QUESTION_LAPSES, number) == []
    assert (await world.ticket(number)).status is Status.NEEDS_INFO


async def test_the_timer_of_an_earlier_answer_does_not_close_on_a_later_one(world):
    number = await world.files("pothole")
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    await world.citizen_does("object", number, "Masih berlubang")
    await world.does(ADMINISTRATOR, "reopen", number)
    world.clock.advance(days=9)
    await world.does(ROADS, "resolve", number, "Sudah ditambal lagi")
    world.clock.advance(days=1)
    assert await ring_now(world, TimerKind.ANSWER_STANDS, number) == []
    assert (await world.ticket(number)).status is Status.ANSWERED


async def test_a_reminder_that_comes_late_is_silent_once_the_deadline_is_over(world):
    number = await world.files("pothole")
    world.clock.advance(days=20)
    assert await ring_now(world, TimerKind.FIRST_ANSWER_NEAR, number) == []


async def test_a_notice_that_comes_early_is_silent(world):
    number = await world.files("pothole")
    assert await ring_now(world, TimerKind.FIRST_ANSWER_MISSED, number) == []


async def test_a_program_that_was_off_for_a_month_says_each_thing_once(world):
    await world.files("pothole")
    world.clock.advance(days=30)
    before = len(world.uow.events)
    async with world.uow() as tx:
        for timer in await tx.timers.claim(world.clock.now(), 100):
            await ring(tx, world.clock, world.city, timer)
    async with world.uow() as tx:
        assert not await tx.timers.claim(world.clock.now(), 100)
    assert not [e for e in world.uow.events[before:] if isinstance(e, DeadlineNear)]


async def test_a_forgotten_draft_is_told(world):
    citizen = await world.citizen()
    (forgotten,) = await ring_now(world, TimerKind.DRAFT_NUDGE, draft_subject(citizen.id))
    assert isinstance(forgotten, DraftForgotten)
    assert forgotten.citizen == citizen.id
