"""What officers put right on a report before or while it is worked on."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from tickets.actions.officers.handling import Handling
from tickets.actions.reporters.filing import answer_by, finish_by, handling_class
from tickets.actions.wording import words
from tickets.city import HANDLING_CLASSES, City
from tickets.city.calendar import calendar_of
from tickets.corrections import HandlingCorrected, KindCorrected, PlaceCorrected, TitleGiven
from tickets.errors import InvalidInput
from tickets.events import CategoryCorrected, TicketReleased
from tickets.people import Actor
from tickets.permissions import Action, acting, reaches
from tickets.report import check_place
from tickets.ticket import TITLE_AT_MOST, Kind, Place, Status, Ticket
from tickets.timers import timers_for


async def correct_title(handling: Handling, number: str, text: str) -> Ticket:
    """Say in a few words what a report is about, for officers' lists.

    Raises:
        NotFound, NotAllowed, WrongState: as in Handling, here and in all that follows.
        InvalidInput: ``text-missing``, or ``title-too-long``.
    """
    ticket, actor = await _opened(handling, number, Action.DESCRIBE)
    title = " ".join(words(text).split())
    if len(title) > TITLE_AT_MOST:
        raise InvalidInput("title-too-long", most=TITLE_AT_MOST, length=len(title))
    if title == ticket.title:
        return ticket
    corrected = await _keep(handling, replace(ticket, title=title), actor)
    now, before = handling.clock.now(), ticket.title
    handling.tx.record(TitleGiven(number=number, at=now, actor=actor, before=before, after=title))
    return corrected


async def correct_place(handling: Handling, number: str, place: Place) -> Ticket:
    """Say where it really is. Which unit handles it is decided apart from that.

    Raises:
        InvalidInput: ``place-too-far``, ``place-too-long``, or ``place-unchanged``.
    """
    ticket, actor = await _opened(handling, number, Action.DESCRIBE)
    check_place(place, handling.city)
    if place == ticket.place:
        raise InvalidInput("place-unchanged", number=number)
    corrected = await _keep(handling, replace(ticket, place=place), actor)
    now, before = handling.clock.now(), ticket.place
    handling.tx.record(
        PlaceCorrected(number=number, at=now, actor=actor, before=before, after=place)
    )
    return corrected


async def correct_kind(handling: Handling, number: str, kind: str) -> Ticket:
    """Say what the citizen really wants.

    What turns out to be whistleblowing becomes secret and goes to the unit for that at once: the
    one that has it may be the one it is about.

    Raises:
        InvalidInput: ``kind-unknown``, ``kind-already``, or ``kind-unlike-category`` where the
            category takes no reports of that kind.
    """
    ticket, actor = await _opened(handling, number, Action.CORRECT)
    city = handling.city
    if kind not in city.kinds:
        raise InvalidInput("kind-unknown", number=number)
    if kind == ticket.kind:
        raise InvalidInput("kind-already", number=number)
    category = city.find_category(ticket.category)
    if category is not None and not category.suits(kind):
        raise InvalidInput("kind-unlike-category", number=number)
    corrected = replace(ticket, kind=Kind(kind), handling=None)
    corrected, finish_due = _timed(city, ticket, corrected)
    if corrected.kind is Kind.WHISTLEBLOWING:
        unit = city.whistleblowing_unit or ticket.unit
        corrected = replace(corrected, **_hidden(city, ticket, unit, handling.clock.now()))
        await _without_followers(handling, number)
    corrected = await _keep(handling, corrected, actor)
    handling.tx.record(
        KindCorrected(
            number=number,
            at=handling.clock.now(),
            actor=actor,
            before=ticket.kind,
            after=corrected.kind,
            finish_due=finish_due,
        )
    )
    return corrected


async def correct_handling(handling: Handling, number: str, decided: str) -> Ticket:
    """Say how long it may take, whatever is usual for its kind and category.

    Raises:
        InvalidInput: ``handling-unknown`` or ``handling-already``.
    """
    ticket, actor = await _opened(handling, number, Action.CORRECT)
    city = handling.city
    before = handling_class(city, ticket.kind, ticket.category, ticket.handling)
    if decided not in HANDLING_CLASSES:
        raise InvalidInput("handling-unknown", number=number)
    if decided == before:
        raise InvalidInput("handling-already", number=number)
    usual = handling_class(city, ticket.kind, ticket.category)
    corrected = replace(ticket, handling=None if decided == usual else decided)
    corrected, finish_due = _timed(city, ticket, corrected)
    corrected = await _keep(handling, corrected, actor)
    handling.tx.record(
        HandlingCorrected(
            number=number,
            at=handling.clock.now(),
            actor=actor,
            before=before,
            after=decided,
            finish_due=finish_due,
        )
    )
    return corrected


async def correct_category(handling: Handling, number: str, code: str) -> Ticket:
    """Say what a report is really about; who handles an ordinary one is decided apart from that.

    What turns out to be a protected case becomes secret and goes to its unit at once, so that from
    this moment on the desk can no longer read it.

    Raises:
        InvalidInput: ``category-unknown`` or ``category-already``.
    """
    ticket, actor = await _opened(handling, number, Action.CORRECT)
    city, now = handling.city, handling.clock.now()
    category = city.find_category(code)
    if category is None or city.children(code):
        raise InvalidInput("category-unknown", number=number)
    if code == ticket.category:
        raise InvalidInput("category-already", number=number)
    corrected = replace(ticket, category=code, handling=None)
    corrected, finish_due = _timed(city, ticket, corrected)
    if category.sensitive:
        hidden = _hidden(city, ticket, category.unit, now)
        corrected = replace(corrected, sensitive=True, unmasked=False, **hidden)
        await _without_followers(handling, number)
    corrected = await _keep(handling, corrected, actor)
    handling.tx.record(
        CategoryCorrected(
            number=number,
            at=now,
            actor=actor,
            before=ticket.category,
            after=code,
            protected=category.sensitive,
            finish_due=finish_due,
        )
    )
    return corrected


async def _opened(handling: Handling, number: str, action: Action) -> tuple[Ticket, Actor]:
    """The ticket, while it can be corrected, and in which role the member does so."""
    ticket = await handling.tx.tickets.get(number)
    handling.check(ticket, action)
    actor, *_ = acting(handling.member, action, ticket)
    return ticket, actor


async def _keep(handling: Handling, corrected: Ticket, actor: Actor) -> Ticket:
    """Keep it, released from whoever had taken it and may no longer work on it."""
    if corrected.assignee is not None:
        holder = await handling.tx.members.get(corrected.assignee)
        if not any(reaches(post, Action.TAKE, corrected) for post in holder.posts):
            corrected = replace(corrected, assignee=None)
            released = TicketReleased(number=corrected.number, at=handling.clock.now(), actor=actor)
            handling.tx.record(released)
    corrected = await handling.tx.tickets.save(corrected)
    timers = timers_for(corrected, handling.city)
    await handling.tx.timers.replace(corrected.number, timers)
    return corrected


async def _without_followers(handling: Handling, number: str) -> None:
    """Nobody follows what is not for all to see."""
    for follower in await handling.tx.tickets.followers(number):
        await handling.tx.tickets.unfollow(number, follower)


def _timed(city: City, ticket: Ticket, corrected: Ticket) -> tuple[Ticket, datetime | None]:
    """The corrected ticket with the limit of its handling class, and that limit if it changed.

    It counts from the day of filing; what time questions took and reopening gave stays given.
    """

    def limit(of: Ticket) -> datetime:
        return finish_by(city, of.kind, of.category, of.filed_at, of.handling)

    before, after, calendar = limit(ticket), limit(corrected), calendar_of(city)
    if before == after:
        return corrected, None
    given = calendar.working_days_between(before, ticket.finish_due)
    due = calendar.add_working_days(after, given) if given > 0 else after
    answer_due = corrected.answer_due
    if answer_due is not None and corrected.first_answered_at is None:
        answer_due = min(answer_due, due)
    return replace(corrected, finish_due=due, answer_due=answer_due), due


def _hidden(city: City, ticket: Ticket, unit: str | None, now: datetime) -> dict[str, Any]:
    """What changes when a report goes straight to the unit that alone may know of it."""
    changes: dict[str, Any] = {"privacy": ticket.privacy.made_secret, "theme": None, "helpers": ()}
    if unit is None or (unit == ticket.unit and ticket.privacy.hides_ticket):
        return changes
    changes |= {
        "unit": unit,
        "assignee": None,
        "proposed_at": None,
        "answer_due": answer_by(city, now, urgent=ticket.urgent_at is not None),
    }
    if ticket.status is Status.RECEIVED:
        return {**changes, "status": Status.ASSIGNED, "status_since": now}
    if ticket.resume is Status.RECEIVED:
        return {**changes, "resume": Status.ASSIGNED}
    return changes
