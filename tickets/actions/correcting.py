"""What the desk puts right on a report before or while it is worked on."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from tickets.actions.filing import finish_by
from tickets.actions.handling import Handling
from tickets.city import Category, City
from tickets.city.calendar import calendar_of
from tickets.errors import InvalidInput, WrongState
from tickets.events import CategoryCorrected
from tickets.permissions import Action, acting, possible_moves
from tickets.ticket import Status, Ticket
from tickets.timers import timers_for


async def correct_category(handling: Handling, number: str, code: str) -> Ticket:
    """Say what a report is really about; who handles an ordinary one is decided apart from that.

    What turns out to be a protected case becomes secret and goes to its unit at once, so that from
    this moment on the desk can no longer read it.

    Raises:
        NotFound, NotAllowed, WrongState: as in Handling.
        InvalidInput: ``category-unknown`` or ``category-already``.
    """
    tx, clock, city = handling.tx, handling.clock, handling.city
    ticket = await tx.tickets.get(number)
    actor, *_ = acting(handling.member, Action.CORRECT, ticket)
    if ticket.status.ended:
        possible = tuple(possible_moves(handling.member.posts, ticket))
        raise WrongState(number, ticket.status, Action.CORRECT, possible)
    category = city.find_category(code)
    if category is None or city.children(code):
        raise InvalidInput("category-unknown", number=number)
    if code == ticket.category:
        raise InvalidInput("category-already", number=number)
    changes = {"category": code, **_deadlines(city, ticket, category)}
    if category.sensitive:
        changes |= _protection(city, ticket, category, clock.now())
    corrected = replace(ticket, **changes)
    corrected = await tx.tickets.save(corrected)
    if category.sensitive:
        for follower in await tx.tickets.followers(number):
            await tx.tickets.unfollow(number, follower)
    await tx.timers.replace(number, timers_for(corrected, city))
    tx.record(
        CategoryCorrected(
            number=number,
            at=clock.now(),
            actor=actor,
            before=ticket.category,
            after=code,
            protected=category.sensitive,
        )
    )
    return corrected


def _deadlines(city: City, ticket: Ticket, category: Category) -> dict[str, Any]:
    """The limit of another handling class counts from the day of filing."""
    before = finish_by(city, ticket.kind, ticket.category, ticket.filed_at)
    after = finish_by(city, ticket.kind, category.code, ticket.filed_at)
    return {} if before == after else {"finish_due": after}


def _protection(city: City, ticket: Ticket, category: Category, now: datetime) -> dict[str, Any]:
    """What changes besides when a case becomes a protected one."""
    days = city.limits.first_answer_days
    changes: dict[str, Any] = {
        "sensitive": True,
        "unmasked": False,
        "privacy": ticket.privacy.made_secret,
        "unit": category.unit,
        "assignee": None,
        "proposed_at": None,
        "theme": None,
        "answer_due": calendar_of(city).add_working_days(now, days),
    }
    if ticket.status is Status.RECEIVED:
        return {**changes, "status": Status.ASSIGNED, "status_since": now}
    if ticket.resume is Status.RECEIVED:
        return {**changes, "resume": Status.ASSIGNED}
    return changes
