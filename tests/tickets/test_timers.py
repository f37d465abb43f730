"""Which timers a ticket has."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.tickets.samples import a_city, a_ticket
from tickets.city import Limits
from tickets.events import Deadline
from tickets.ticket import Privacy, Status
from tickets.timers import (
    MISSED,
    NEAR,
    TimerKind,
    deadlines_of,
    draft_nudge,
    draft_subject,
    reporter_has_until,
    timers_for,
)

CITY = a_city()


def on(day: int, hour: int = 8, minute: int = 30, month: int = 3) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def kinds(ticket) -> set[TimerKind]:
    return {timer.kind for timer in timers_for(ticket, CITY)}


def when(ticket, kind: TimerKind) -> list[str]:
    return sorted(f"{t.due:%m-%d %H:%M}" for t in timers_for(ticket, CITY) if t.kind is kind)


def test_at_the_desk_verification_is_owed():
    ticket = a_ticket(Status.RECEIVED, verify_due=on(5), answer_due=on(12))
    assert deadlines_of(ticket) == {Deadline.VERIFICATION: on(5)}
    assert when(ticket, TimerKind.VERIFICATION_NEAR) == ["03-03 00:00", "03-04 00:00"]
    assert when(ticket, TimerKind.VERIFICATION_MISSED) == [
        "03-05 08:30",
        "03-09 08:30",
        "03-12 08:30",
        "03-26 08:30",
    ]


def test_at_the_unit_first_answer_and_completion_are_owed():
    ticket = a_ticket(Status.ASSIGNED, answer_due=on(9))
    assert set(deadlines_of(ticket)) == {Deadline.FIRST_ANSWER, Deadline.FINISH}
    assert {TimerKind.FIRST_ANSWER_MISSED, TimerKind.FINISH_MISSED} <= kinds(ticket)


def test_after_the_first_answer_only_completion_is_owed():
    ticket = a_ticket(Status.IN_PROGRESS, answer_due=on(9), first_answered_at=on(4))
    assert set(deadlines_of(ticket)) == {Deadline.FINISH}


def test_while_the_reporter_is_asked_the_city_owes_nothing():
    ticket = a_ticket(Status.NEEDS_INFO, answer_due=on(9), verify_due=on(5))
    assert deadlines_of(ticket) == {}
    assert kinds(ticket) == {TimerKind.QUESTION_LAPSES, TimerKind.REPORTER_AWAITED}


def test_an_answer_stands_after_the_reporters_ten_days():
    ticket = a_ticket(Status.ANSWERED)
    until = reporter_has_until(ticket, CITY)
    assert until.astimezone(CITY.timezone).isoformat() == "2026-03-12T23:59:59+08:00"
    assert kinds(ticket) == {TimerKind.ANSWER_STANDS, TimerKind.REPORTER_AWAITED}
    assert when(ticket, TimerKind.REPORTER_AWAITED) == ["03-09 15:59"]
    assert when(ticket, TimerKind.ANSWER_STANDS) == ["03-12 15:59"]


@pytest.mark.parametrize("status", [Status.ANSWERED, Status.CLOSED, Status.REJECTED])
def test_an_objection_owes_a_decision_and_stops_all_else(status):
    ticket = a_ticket(status, reopen_requested_at=on(4), decide_due=on(9))
    assert deadlines_of(ticket) == {Deadline.DECISION: on(9)}
    assert ticket.due == on(9)
    assert kinds(ticket) == {
        TimerKind.DECISION_NEAR,
        TimerKind.DECISION_MISSED,
        TimerKind.ESCALATION_DUE,
    }


@pytest.mark.parametrize(
    "status", [Status.CLOSED, Status.REJECTED, Status.MERGED, Status.WITHDRAWN]
)
def test_what_has_ended_has_no_timers(status):
    assert timers_for(a_ticket(status, answer_due=on(9)), CITY) == frozenset()


def test_a_reminder_that_would_lie_before_the_status_began_is_left_out():
    ticket = a_ticket(Status.RECEIVED, verify_due=on(5), status_since=on(4))
    assert when(ticket, TimerKind.VERIFICATION_NEAR) == []


def test_reminders_and_repetitions_are_the_packs():
    limits = Limits(reminder_before=(), overdue_repeat=(1,), escalate_overdue_days=2)
    city = a_city(limits=limits)
    ticket = a_ticket(Status.RECEIVED, verify_due=on(5))
    found = sorted((t.kind, f"{t.due:%m-%d}") for t in timers_for(ticket, city))
    assert found == [
        ("escalation_due", "03-09"),
        ("verification_missed", "03-05"),
        ("verification_missed", "03-06"),
    ]


@pytest.mark.parametrize(
    "changes",
    [{"privacy": Privacy.SECRET}, {"sensitive": True}, {"escalated_at": on(3)}],
    ids=lambda changes: next(iter(changes)),
)
def test_what_may_not_be_escalated_or_was_has_no_timer_for_it(changes):
    ticket = a_ticket(Status.RECEIVED, verify_due=on(5))
    assert TimerKind.ESCALATION_DUE in kinds(ticket)
    assert TimerKind.ESCALATION_DUE not in kinds(replace(ticket, **changes))


def test_a_city_can_do_without_escalations():
    city = a_city(limits=Limits(escalate_overdue_days=0))
    found = timers_for(a_ticket(Status.RECEIVED, verify_due=on(5)), city)
    assert TimerKind.ESCALATION_DUE not in {timer.kind for timer in found}


def test_every_deadline_has_its_reminder_and_its_notice():
    assert set(NEAR.values()) == set(MISSED.values()) == set(Deadline)


def test_the_same_ticket_always_has_the_same_timers():
    ticket = a_ticket(Status.ASSIGNED, answer_due=on(9))
    assert timers_for(ticket, CITY) == timers_for(ticket, CITY)


@pytest.mark.parametrize(
    ("touched", "expected"),
    [
        (datetime(2026, 3, 2, 3, 0, tzinfo=UTC), "03-02 06:00"),
        (datetime(2026, 3, 2, 11, 0, tzinfo=UTC), "03-02 22:00"),  # 22.00 there: after the night
    ],
)
def test_a_forgotten_draft_is_nudged_once_and_not_at_night(touched, expected):
    timer = draft_nudge(3, touched, CITY)
    assert (timer.kind, timer.subject) == (TimerKind.DRAFT_NUDGE, draft_subject(3))
    assert f"{timer.due:%m-%d %H:%M}" == expected


def test_what_a_queue_is_ordered_by_is_the_next_deadline():
    for status in Status:
        ticket = a_ticket(
            status, answer_due=on(9), verify_due=on(5) if status is Status.RECEIVED else None
        )
        owed = deadlines_of(ticket)
        assert ticket.due == (min(owed.values()) if owed else None)
