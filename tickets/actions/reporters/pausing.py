"""The time that a question to the reporter took, given back to the city's side."""

from datetime import datetime
from typing import Any

from tickets.city import City
from tickets.city.calendar import WorkCalendar, calendar_of
from tickets.ticket import Ticket


def time_given_back(ticket: Ticket, city: City, now: datetime) -> dict[str, Any]:
    """The deadlines of a ticket in needs_info, once the question is no longer open.

    The working days that the question took are added to what was left; what fell due in between is
    due a working day later.
    """
    calendar, asked = calendar_of(city), ticket.status_since
    return {
        name: _later(due, asked, now, calendar)
        for name, due in (
            ("verify_due", ticket.verify_due),
            ("answer_due", ticket.answer_due),
            ("finish_due", ticket.finish_due),
        )
    }


def _later(
    due: datetime | None, asked: datetime, now: datetime, calendar: WorkCalendar
) -> datetime | None:
    if due is None:
        return None
    days = calendar.working_days_between(asked, now)
    later = calendar.add_working_days(due, days) if days else due
    if asked <= due and later <= now:
        return calendar.add_working_days(now, 1)
    return later
