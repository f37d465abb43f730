"""From a finished draft to a ticket that somebody is responsible for."""

from dataclasses import replace
from datetime import datetime

from tickets.city import Area, City
from tickets.city.calendar import calendar_of
from tickets.city.routing import route
from tickets.errors import InvalidInput, NotFound
from tickets.events import TicketFiled
from tickets.pace import refuse_if_stopped
from tickets.people import Actor, Citizen, Role
from tickets.ports import Clock, Tx
from tickets.report import Draft, Step, registration_missing
from tickets.ticket import Kind, Place, Status, Ticket
from tickets.timers import draft_subject, timers_for
from tickets.tracking import new_number


async def file_report(
    tx: Tx,
    clock: Clock,
    city: City,
    citizen: Citizen,
    draft: Draft,
    entered_by: Actor | None = None,
) -> tuple[Ticket, bool]:
    """Make a ticket of a draft.

    Args:
        entered_by: the member who enters it for the citizen.

    Returns:
        The ticket and whether it is new: a draft that was filed before gives the ticket of then.

    Raises:
        InvalidInput: ``draft-incomplete`` with the step that is missing, or
            ``registration-missing`` where the city wants to know who reports.
        Stopped: the desk takes no reports from this citizen for now.
    """
    if (earlier := await tx.tickets.of_draft(draft.id)) is not None:
        return earlier, False
    if draft.next_step is not Step.REVIEW:
        raise InvalidInput("draft-incomplete", step=draft.next_step)
    refuse_if_stopped(citizen, clock.now())
    if registration_missing(draft, city, citizen):
        raise InvalidInput("registration-missing")
    ticket = _ticket(await _free_number(tx, city), draft, citizen, city, clock.now())
    if entered_by is not None:
        ticket = replace(ticket, entered_by=entered_by.person)
    ticket = await tx.tickets.add(ticket)
    await tx.timers.replace(ticket.number, timers_for(ticket, city))
    await tx.timers.replace(draft_subject(citizen.id), ())
    tx.record(
        TicketFiled(
            number=ticket.number,
            at=ticket.filed_at,
            actor=entered_by or Actor(Role.REPORTER, citizen.id),
            unit=ticket.unit,
        )
    )
    return ticket, True


def _ticket(number: str, draft: Draft, citizen: Citizen, city: City, now: datetime) -> Ticket:
    assert draft.kind is not None
    assert draft.category is not None
    assert draft.place is not None
    assert draft.privacy is not None
    assert draft.description is not None
    category = city.category(draft.category)
    way = route(city, category, area_of(draft.place, city), draft.kind)
    direct = way.direct or category.sensitive
    calendar, limits = calendar_of(city), city.limits
    verify_due = None if direct else calendar.add_working_days(now, limits.verification_days)
    finish_due = finish_by(city, draft.kind, draft.category, now)
    answer_due = answer_by(city, verify_due or now)
    return Ticket(
        number=number,
        draft=draft.id,
        kind=draft.kind,
        category=draft.category,
        privacy=draft.privacy,
        status=Status.ASSIGNED if direct else Status.RECEIVED,
        description=draft.description,
        place=draft.place,
        evidence=draft.evidence,
        reporter=citizen.id,
        filed_at=now,
        status_since=now,
        unit=way.unit if direct else None,
        verify_due=verify_due,
        answer_due=min(answer_due, finish_due),
        finish_due=finish_due,
        sensitive=category.sensitive,
        unmasked=draft.unmasked and not category.sensitive,
        happened=draft.happened if draft.asks_date else None,
    )


def finish_by(
    city: City, kind: Kind, category: str, start: datetime, decided: str | None = None
) -> datetime:
    """The limit for the whole: that of the handling class. For ``decided`` see handling_class."""
    days = city.limits.handling_days[handling_class(city, kind, category, decided)]
    return calendar_of(city).add_working_days(start, days)


def answer_by(city: City, start: datetime, *, urgent: bool = False) -> datetime:
    """By when the citizen shall hear something from a unit that got a ticket."""
    limits = city.limits
    days = limits.first_answer_days
    days = min(limits.urgent_answer_days, days) if urgent else days
    return calendar_of(city).add_working_days(start, days)


def handling_class(city: City, kind: Kind, category: str, decided: str | None = None) -> str:
    """Which handling class a report belongs to: that of its category, and "information" for
    whatever only asks for information.

    Args:
        decided: what the desk decided instead.
    """
    found = city.find_category(category)
    usual = "information" if kind is Kind.INFORMATION or not found else found.handling
    return decided or usual


def area_of(place: Place, city: City) -> Area | None:
    """The area of a place, as far as it is known and the pack still has it."""
    return city.find_area(place.area) if place.area else None


async def _free_number(tx: Tx, city: City) -> str:
    while True:
        number = new_number(city.prefix)
        try:
            await tx.tickets.get(number)
        except NotFound:
            return number
