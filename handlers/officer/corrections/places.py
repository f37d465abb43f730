"""Putting right where it is: typed or pinned and then confirmed, or an area chosen by buttons."""

from dataclasses import replace
from typing import Any

from handlers.callbacks import OfficerTap
from handlers.officer.corrections.asking import put, tap
from handlers.officer.lists.listing import in_rows
from handlers.officer.turn import OfficerTurn
from handlers.officer.work.choices import ask_words
from handlers.officer.work.said import Said
from handlers.phrases import place_phrase
from handlers.texts import Html
from tickets.actions.officers.correcting import correct_place
from tickets.city import Area, Point, locate
from tickets.city.places import areas_meant
from tickets.errors import InvalidInput
from tickets.permissions import Action
from tickets.ports.delivery import Rows
from tickets.report import check_place
from tickets.ticket import Place, Ticket

_KEPT = "place"
"""What was typed or pinned last in this chat, until its area is confirmed."""


async def on_tap(turn: OfficerTurn, ticket: Ticket, what: str, value: str) -> None:
    """A button of the question where it is."""
    turn.handling.check(ticket, Action.DESCRIBE)
    match what:
        case "place":
            _forget(turn)
            await ask(turn, ticket)
        case "districts":
            await _offer_districts(turn, ticket)
        case "district" if turn.rooms.city.areas_of(value):
            await _offer_areas(turn, ticket, value)
        case "area" if (area := turn.rooms.city.find_area(value)) is not None:
            await _settle(turn, ticket, _in_area(_told(turn, ticket) or ticket.place, area))
        case "told" if (told := _told(turn, ticket)) is not None:
            await _settle(turn, ticket, told)
        case "told":
            turn.tell("officer-place-over", alert=True)
        case _:
            turn.tell("officer-tap-unknown", alert=True)


async def ask(turn: OfficerTurn, ticket: Ticket) -> None:
    """Ask for the place in words or by a pin; the areas are offered as buttons."""
    where = place_phrase(turn.rooms, turn.language, ticket.place)
    text = turn.text("officer-choose-place", number=ticket.number, place=where)
    await put(turn, ticket, text, _by_buttons(turn, ticket))
    prompt = turn.text("officer-prompt-place", number=ticket.number)
    await ask_words(turn, prompt, f"{OfficerTap.CORRECT}:place", ticket.number)


async def propose(turn: OfficerTurn, ticket: Ticket, said: Said) -> None:
    """Say how a place was understood, and let it be confirmed."""
    turn.handling.check(ticket, Action.DESCRIBE)
    if said.point is not None:
        place, areas, note = _pinned(turn, ticket, said.point)
    elif said.words:
        place, areas, note = _named(turn, ticket, said.words)
    else:
        raise InvalidInput("text-missing")
    check_place(place, turn.rooms.city)
    _keep(turn, ticket, place)
    rows: Rows = tuple(
        (tap(turn.label("place-area", area=a.name, district=a.district), ticket, "area", a.code),)
        for a in areas
    )
    plain = "officer-button-place-plain" if areas else "officer-button-place-yes"
    rows += ((tap(turn.label(plain), ticket, "told"),),)
    where = place_phrase(turn.rooms, turn.language, place)
    text = turn.text("officer-confirm-place", number=ticket.number, place=where)
    text = Html(f"{text}\n{note}") if note else text
    await put(turn, ticket, text, (*rows, *_by_buttons(turn, ticket)), anew=True)


def _pinned(turn: OfficerTurn, ticket: Ticket, point: Point) -> tuple[Place, tuple[Area, ...], str]:
    city, found = turn.rooms.city, locate(turn.rooms.city, point)
    area = found.area.code if found.area else None
    place = Place(point, area, ticket.place.words, found.approximate)
    return place, (), turn.text("officer-place-outside", city=city.name) if found.outside else ""


def _named(turn: OfficerTurn, ticket: Ticket, text: str) -> tuple[Place, tuple[Area, ...], str]:
    """A pin stays where the words name no other area than its own."""
    words = " ".join(text.split())
    areas, sure = areas_meant(turn.rooms.city, words)
    told = replace(ticket.place, words=words)
    if sure:
        return _in_area(told, areas[0]), (), ""
    return told if not areas else replace(told, point=None, area=None, approximate=False), areas, ""


def _in_area(place: Place, area: Area) -> Place:
    if place.area == area.code:
        return place
    return Place(area=area.code, words=place.words)


async def _settle(turn: OfficerTurn, ticket: Ticket, place: Place) -> None:
    done = await correct_place(turn.handling, ticket.number, place)
    _forget(turn)
    turn.tell("officer-toast-corrected")
    where = place_phrase(turn.rooms, turn.language, done.place)
    text = turn.text("officer-done-place", number=ticket.number, place=where)
    await put(turn, ticket, text, ())


async def _offer_districts(turn: OfficerTurn, ticket: Ticket) -> None:
    districts = turn.rooms.city.districts()
    buttons = [tap(name, ticket, "district", code) for code, name in districts]
    text = turn.text("officer-choose-district", number=ticket.number)
    await put(turn, ticket, text, in_rows(buttons, 2))


async def _offer_areas(turn: OfficerTurn, ticket: Ticket, district: str) -> None:
    buttons = [tap(a.name, ticket, "area", a.code) for a in turn.rooms.city.areas_of(district)]
    back = (tap(turn.label("officer-page-before"), ticket, "districts"),)
    text = turn.text("officer-choose-area", number=ticket.number)
    await put(turn, ticket, text, (*in_rows(buttons, 2), back))


def _by_buttons(turn: OfficerTurn, ticket: Ticket) -> Rows:
    return ((tap(turn.label("officer-button-areas"), ticket, "districts"),),)


def _keep(turn: OfficerTurn, ticket: Ticket, place: Place) -> None:
    point = (place.point.latitude, place.point.longitude) if place.point else None
    kept = {"number": ticket.number, "words": place.words, "area": place.area, "point": point}
    turn.conversation.data[_KEPT] = kept | {"approximate": place.approximate}


def _told(turn: OfficerTurn, ticket: Ticket) -> Place | None:
    kept: dict[str, Any] | None = turn.conversation.data.get(_KEPT)
    if kept is None or kept["number"] != ticket.number:
        return None
    point = Point(*kept["point"]) if kept["point"] else None
    return Place(point, kept["area"], kept["words"], kept["approximate"])


def _forget(turn: OfficerTurn) -> None:
    turn.conversation.data.pop(_KEPT, None)
