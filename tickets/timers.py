"""What falls due: which timers a ticket has follows from the ticket alone.

After every change the ticket's timers are replaced by what ``timers_for`` says. One that already
rang does not ring again, since (subject, kind, due) is unique for ever.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from tickets.city import City
from tickets.ticket import Status, Ticket


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
    QUESTION_LAPSES = "question_lapses"
    ANSWER_STANDS = "answer_stands"
    DRAFT_NUDGE = "draft_nudge"


@dataclass(frozen=True, slots=True)
class Timer:
    """One thing that falls due once.

    Attributes:
        subject: a tracking number, or for drafts the citizen's id.
    """

    kind: TimerKind
    subject: str
    due: datetime


def timers_for(ticket: Ticket, city: City) -> frozenset[Timer]:
    """The timers that a ticket in this state has to have."""
    return frozenset(_timers(ticket, city))


def _timers(ticket: Ticket, city: City) -> Iterator[Timer]:
    def near_and_missed(due: datetime, near: TimerKind, missed: TimerKind) -> Iterator[Timer]:
        reminder = due - city.limits.reminder_before
        if reminder > ticket.status_since:
            yield Timer(near, ticket.number, reminder)
        yield Timer(missed, ticket.number, due)

    reporters_days = timedelta(days=city.limits.reporter_days)
    if ticket.reopen_requested_at is not None:
        due = city.calendar.add_working_days(
            ticket.reopen_requested_at, city.limits.verification_days
        )
        yield from near_and_missed(due, TimerKind.DECISION_NEAR, TimerKind.DECISION_MISSED)
        return
    match ticket.status:
        case Status.RECEIVED if ticket.verify_due:
            yield from near_and_missed(
                ticket.verify_due, TimerKind.VERIFICATION_NEAR, TimerKind.VERIFICATION_MISSED
            )
        case Status.ASSIGNED | Status.IN_PROGRESS:
            if ticket.answer_due and ticket.first_answered_at is None:
                yield from near_and_missed(
                    ticket.answer_due, TimerKind.FIRST_ANSWER_NEAR, TimerKind.FIRST_ANSWER_MISSED
                )
            yield from near_and_missed(
                ticket.finish_due, TimerKind.FINISH_NEAR, TimerKind.FINISH_MISSED
            )
        case Status.NEEDS_INFO:
            yield Timer(
                TimerKind.QUESTION_LAPSES, ticket.number, ticket.status_since + reporters_days
            )
        case Status.ANSWERED:
            yield Timer(
                TimerKind.ANSWER_STANDS, ticket.number, ticket.status_since + reporters_days
            )
