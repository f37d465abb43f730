"""Coming in: the welcome, and links that bring something along.

A link's payload is parts joined by "_": ``p-CODE`` a place of the pack's [[links]], ``c-CODE`` a
category, ``a-CODE`` an area with dashes for its dots, ``t-NUMBER`` a ticket to be followed. So a
poster at a lamp post can fill in what it is about and where; an unknown part is passed over.
``k-CODE`` alone takes over a report that somebody entered for the person.
"""

from aiogram import Router
from aiogram.filters import CommandObject, CommandStart
from aiogram.types import CallbackQuery, Message

from handlers.citizen.commands import plain_switch, ways_in
from handlers.citizen.dialogue.taps import Chosen
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.following.cards import show
from handlers.citizen.following.hushing import what_comes
from handlers.citizen.intake.drafting import begun, keep
from handlers.citizen.intake.prompts import ask_next
from handlers.phrases import category_phrase, place_phrase
from tickets.actions.reporters.entering import offered, take_over
from tickets.city import City, Link, locate
from tickets.report import Draft, categorised, placed
from tickets.ticket import Place
from tickets.tracking import read_number

TAKEOVER = "k-"
"""What the payload of a link begins with by which a report is taken over; its code follows."""


def register(router: Router) -> None:
    """The start command, with and without a payload."""
    router.message.register(enter, CommandStart(deep_link=True))
    router.message.register(start, CommandStart())
    router.callback_query.register(taken_over, Chosen("takeover"))


async def start(message: Message, turn: CitizenTurn) -> None:
    """Say what this is and what happens to the data; one button begins."""
    await _welcome(turn)


async def _welcome(turn: CitizenTurn, note: str = "") -> None:
    welcome = turn.text("welcome", city=turn.rooms.city.name)
    await turn.say(
        f"{note}\n\n{welcome}" if note else welcome,
        buttons=ways_in(turn) + plain_switch(turn),
    )


async def enter(message: Message, turn: CitizenTurn, command: CommandObject) -> None:
    """Take along what the link brings; a half-told report is not touched."""
    if (command.args or "").startswith(TAKEOVER):
        await _offer_takeover(turn, (command.args or "").removeprefix(TAKEOVER))
        return
    parts = dict(part.split("-", 1) for part in (command.args or "").split("_") if "-" in part)
    if "t" in parts:
        number = read_number(turn.rooms.city.prefix, parts["t"])
        ticket = await turn.following.follow(number)
        own = ticket.reporter == turn.citizen.id
        comes = what_comes(turn, ticket)
        await show(
            turn, number, "" if own else turn.text("told-joined", number=number, comes=comes)
        )
        return
    if turn.memory.telling:
        await _welcome(turn)
        return
    draft = _filled_in(turn, parts)
    if draft is None:
        link = turn.rooms.city.find_link(parts.get("p", "").lower())
        await _welcome(turn, "" if link else turn.text("link-outdated"))
        return
    await keep(turn, draft)
    rooms, language = turn.rooms, turn.language
    about = category_phrase(rooms, language, draft.category) if draft.category else ""
    where = place_phrase(rooms, language, draft.place) if draft.place else ""
    known = ", ".join(part for part in (about, where) if part)
    await ask_next(turn, turn.text("welcome-with", city=rooms.city.name, known=known))


async def _offer_takeover(turn: CitizenTurn, code: str) -> None:
    """Say what it is before it becomes theirs; what was taken over already is shown."""
    ticket = await offered(turn.tx, turn.rooms.clock, turn.citizen, code)
    if ticket.entered_by is None:
        await show(turn, ticket.number)
        return
    category = category_phrase(turn.rooms, turn.language, ticket.category)
    await turn.ask(
        turn.text(
            "ask-takeover-protected" if ticket.sensitive else "ask-takeover",
            number=ticket.number,
            category=category,
            city=turn.rooms.city.name,
        ),
        [
            [Choice(turn.label("button-takeover"), "takeover", code)],
            [Choice(turn.label("button-takeover-no"), "stop")],
        ],
    )


async def taken_over(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """The report is theirs from now on."""
    ticket = await take_over(turn.tx, turn.rooms.clock, turn.rooms.city, turn.citizen, value)
    told = turn.text("told-takeover", number=ticket.number, comes=what_comes(turn, ticket))
    await turn.ask(told, [], about=ticket.number)
    await show(turn, ticket.number)


def _filled_in(turn: CitizenTurn, parts: dict[str, str]) -> Draft | None:
    """The report with what the link tells; None where it tells nothing that is known."""
    city, draft = turn.rooms.city, None
    link = city.find_link(parts.get("p", "").lower())
    category = city.find_category((link and link.category) or parts.get("c", ""))
    if category is not None and category.parent is not None:
        draft = categorised(begun(turn), city, category.code)
    area = city.find_area(parts.get("a", "").replace("-", "."))
    place = _place_of(city, link) if link else Place(area=area.code) if area else None
    if place is not None:
        draft = placed(draft or begun(turn), city, place)
    return draft


def _place_of(city: City, link: Link) -> Place | None:
    """Where a link stands; its area is found where only its point is known."""
    if link.place_words is None:
        return None
    found = locate(city, link.point) if link.point and not link.area else None
    return Place(
        point=link.point,
        area=link.area or (found.area.code if found and found.area else None),
        words=link.place_words,
        approximate=found.approximate if found else False,
    )
