"""What falls due: which timers a ticket has follows from the ticket alone.

After every change the ticket's timers are replaced by what ``timers_for`` says. One that already
rang does not ring again, since (subject, kind, due) is unique for ever.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from tickets.city import City
from tickets.city.calendar import calendar_of
from tickets.events import Deadline
from tickets.ticket import Status, Ticket

LAST_MOMENT = time(23, 59, 59)
"""Of the day that a reporter is told as their last one."""


class TimerKind(StrEnum):
    """Everything that happens by itself."""

    VERIFICATION_NEAR = "verification_near"
    VERIFICATION_MISSED = "verification_missed"
    FIRST_ANSWER_NEAR = "first_answer_near"
    FIRST_ANSWER_MISSED = "first_answer_missed"
    FINISH_NEAR = "finish_near"
    FINISH_MISSED = "finish_missed"
    DECISION_NEAR = "decision_near"
    DECISION_MISSED = "decision_missed"
    REPORTER_AWAITED = "reporter_awaited"
    QUESTION_LAPSES = "question_lapses"
    ANSWER_STANDS = "answer_stands"
    PROPOSAL_WAITS = "proposal_waits"
    THEME_ANSWER = "theme_answer"
    DRAFT_NUDGE = "draft_nudge"
    STOP_ENDS = "stop_ends"
    MORNING = "morning"
    MONTH_BEGINS = "month_begins"
    DAY_TURNS = "day_turns"
    ESCALATION_DUE = "escalation_due"
    INSTRUCTION_MISSED = "instruction_missed"
    LEAVE_ENDS = "leave_ends"


MORNINGS = "mornings"
"""What the timer of the next morning is kept under."""
MONTHS = "months"
"""What the timers of the months are kept under."""

_OF_DEADLINE = {
    Deadline.VERIFICATION: (TimerKind.VERIFICATION_NEAR, TimerKind.VERIFICATION_MISSED),
    Deadline.FIRST_ANSWER: (TimerKind.FIRST_ANSWER_NEAR, TimerKind.FIRST_ANSWER_MISSED),
    Deadline.FINISH: (TimerKind.FINISH_NEAR, TimerKind.FINISH_MISSED),
    Deadline.DECISION: (TimerKind.DECISION_NEAR, TimerKind.DECISION_MISSED),
}
NEAR = {near: deadline for deadline, (near, _) in _OF_DEADLINE.items()}
"""The deadline that a reminder beforehand is about."""
MISSED = {missed: deadline for deadline, (_, missed) in _OF_DEADLINE.items()}
"""The deadline that a notice afterwards is about."""


@dataclass(frozen=True, slots=True)
class Timer:
    """One thing that falls due once.

    Attributes:
        subject: a tracking number, draft_subject(citizen), stop_subject(number),
            day_subject(number), MORNINGS or MONTHS.
    """

    kind: TimerKind
    subject: str
    due: datetime


def deadlines_of(ticket: Ticket) -> dict[Deadline, datetime]:
    """What the city's side owes while the ticket stands as it does, and by when."""
    owed: dict[Deadline, datetime] = {}
    if ticket.reopen_requested_at is not None:
        return owed if ticket.decide_due is None else {Deadline.DECISION: ticket.decide_due}
    if ticket.status is Status.RECEIVED and ticket.verify_due:
        owed[Deadline.VERIFICATION] = ticket.verify_due
    if ticket.status in {Status.ASSIGNED, Status.IN_PROGRESS}:
        untouched = ticket.status is Status.ASSIGNED or ticket.first_answered_at is None
        if untouched and ticket.answer_due:
            owed[Deadline.FIRST_ANSWER] = ticket.answer_due
        owed[Deadline.FINISH] = ticket.finish_due
    return owed


def timers_for(ticket: Ticket, city: City) -> frozenset[Timer]:
    """The timers that a ticket in this state has to have."""
    return frozenset(_timers(ticket, city))


def _timers(ticket: Ticket, city: City) -> Iterator[Timer]:
    calendar, limits = calendar_of(city), city.limits
    for deadline, due in deadlines_of(ticket).items():
        near, missed = _OF_DEADLINE[deadline]
        for days in limits.reminder_before:
            reminder = calendar.subtract_working_days(due, days)
            if reminder > ticket.status_since:
                yield Timer(near, ticket.number, reminder)
        yield Timer(missed, ticket.number, due)
        for days in limits.overdue_repeat:
            yield Timer(missed, ticket.number, calendar.add_working_days(due, days))
        if (escalation := escalation_due(ticket, due, city)) is not None:
            yield Timer(TimerKind.ESCALATION_DUE, ticket.number, escalation)
    if ticket.proposed_at is not None:
        for days in city.answers.reminder_days:
            waited = calendar.add_working_days(ticket.proposed_at, days)
            yield Timer(TimerKind.PROPOSAL_WAITS, ticket.number, waited)
    if ticket.instruction_due is not None:
        yield Timer(TimerKind.INSTRUCTION_MISSED, ticket.number, ticket.instruction_due)
    if ticket.reopen_requested_at is not None:
        return
    over = {
        Status.NEEDS_INFO: TimerKind.QUESTION_LAPSES,
        Status.ANSWERED: TimerKind.ANSWER_STANDS,
    }.get(ticket.status)
    if over is not None:
        until = reporter_has_until(ticket, city)
        reminder = until - timedelta(days=limits.reporter_reminder_days)
        if reminder > ticket.status_since:
            yield Timer(TimerKind.REPORTER_AWAITED, ticket.number, reminder)
        yield Timer(over, ticket.number, until)


def escalation_due(ticket: Ticket, due: datetime, city: City) -> datetime | None:
    """When a deadline that is not kept brings leaders and overseers in; None where it never does.

    Who is called in once stays so. Nobody but the unit and the desk may know of a secret ticket.
    """
    days = city.limits.escalate_overdue_days
    if not days or ticket.confidential or ticket.escalated_at is not None:
        return None
    return calendar_of(city).add_working_days(due, days)


def end_of_day(day: date, city: City) -> datetime:
    """The last moment of a day by the city's clock."""
    return datetime.combine(day, LAST_MOMENT, city.timezone).astimezone(UTC)


def reporter_has_until(ticket: Ticket, city: City) -> datetime:
    """By when a reporter has to answer the question, to rate, or to object: the end of a day."""
    began = ticket.status_since.astimezone(city.timezone)
    last_day = began.date() + timedelta(days=city.limits.reporter_days)
    return end_of_day(last_day, city)


def draft_nudge(citizen: int, last_touched: datetime, city: City) -> Timer:
    """The one reminder of an unfinished report; its subject is draft_subject(citizen)."""
    due = calendar_of(city).next_waking_time(last_touched + city.limits.draft_nudge_after)
    return Timer(TimerKind.DRAFT_NUDGE, draft_subject(citizen), due)


def stop_subject(number: str) -> str:
    """What the timer of a stop over a ticket is kept under."""
    return f"stop:{number}"


def draft_subject(citizen: int) -> str:
    """What the timers of a citizen's unfinished report are kept under."""
    return f"draft:{citizen}"


def next_morning(moment: datetime, city: City) -> Timer:
    """The next opening of the city's offices after that moment."""
    return Timer(TimerKind.MORNING, MORNINGS, calendar_of(city).next_opening(moment))


def day_turns(number: str, now: datetime, city: City) -> Timer:
    """When the days that are left for a ticket are counted again: the next morning."""
    tomorrow = now.astimezone(city.timezone).date() + timedelta(days=1)
    midnight = datetime.combine(tomorrow, time.min, city.timezone)
    due = calendar_of(city).next_waking_time(midnight)
    return Timer(TimerKind.DAY_TURNS, day_subject(number), due)


def day_subject(number: str) -> str:
    """What the timer of a ticket's days is kept under."""
    return f"day:{number}"


def leave_ends(member: int, until: datetime) -> Timer:
    """When a member is back from leave."""
    return Timer(TimerKind.LEAVE_ENDS, leave_subject(member), until)


def leave_subject(member: int) -> str:
    """What the timer of a member's leave is kept under."""
    return f"leave:{member}"
