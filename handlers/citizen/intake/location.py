"""Where it is: a pin, a place typed, or an area chosen by buttons."""

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from handlers.citizen.dialogue.paging import page_number
from handlers.citizen.dialogue.states import Intake
from handlers.citizen.dialogue.taps import Chosen
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.intake.drafting import current, keep
from handlers.citizen.intake.prompts import areas, ask_next, districts, put
from handlers.phrases import place_phrase
from handlers.texts import Html
from tickets.city import Point, locate
from tickets.delivery import Asks, Key, Reply
from tickets.errors import InvalidInput
from tickets.report import Draft, Step, placed
from tickets.ticket import Place


def register(router: Router) -> None:
    """Answers to: where is it?"""
    router.callback_query.register(offer_key, Chosen("locate"))
    router.callback_query.register(list_districts, Chosen("districts"))
    router.callback_query.register(list_areas, Chosen("district"))
    router.callback_query.register(choose_area, Chosen("area"))
    router.callback_query.register(nowhere, Chosen("nowhere"))
    router.callback_query.register(keep_outside, Chosen("outside"))
    router.message.register(typed, StateFilter(Intake.location), F.text)


async def offer_key(query: CallbackQuery, turn: CitizenTurn) -> None:
    """A key that sends the phone's position; Telegram has it only in place of the keyboard."""
    turn.memory.keyboard_out = True
    keyboard = ((Key(turn.label("key-locate"), Asks.LOCATION),),)
    await turn.say(turn.text("press-key-locate"), keyboard=keyboard)


async def list_districts(query: CallbackQuery, turn: CitizenTurn) -> None:
    """The districts."""
    current(turn)
    await put(turn, Step.LOCATION, *districts(turn))


async def list_areas(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """The areas of a district."""
    current(turn)
    district, _, page = value.partition(":")
    if not turn.rooms.city.areas_of(district):
        raise InvalidInput("area-unknown")
    await put(turn, Step.LOCATION, *areas(turn, district, page_number(page)))


async def choose_area(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """An area."""
    draft = current(turn)
    if turn.rooms.city.find_area(value) is None:
        raise InvalidInput("area-unknown")
    await settle(turn, draft, Place(area=value))


async def nowhere(query: CallbackQuery, turn: CitizenTurn) -> None:
    """It is about no place in particular."""
    await settle(turn, current(turn), Place())


async def typed(message: Message, turn: CitizenTurn) -> None:
    """A place in words, with its area where the words name one."""
    words = " ".join((message.text or "").split())
    named = [
        area.code
        for area in turn.rooms.city.areas
        if words.casefold() in {area.name.casefold(), *(alias.casefold() for alias in area.aliases)}
    ]
    area = named[0] if len(named) == 1 else None
    await settle(turn, current(turn), Place(words=words, area=area))


async def keep_outside(query: CallbackQuery, turn: CitizenTurn) -> None:
    """The pin is right although it lies outside the city."""
    draft, place = current(turn), turn.memory.place
    if place is None:
        raise InvalidInput("tap-unknown")
    await settle(turn, draft, place)


async def settle(turn: CitizenTurn, draft: Draft, place: Place) -> None:
    """The place is known; the key that sends the position has done its work."""
    await keep(turn, placed(draft, turn.rooms.city, place))
    turn.memory.place = None
    note = place_noted(turn, place)
    if turn.memory.keyboard_out:
        turn.memory.keyboard_out = False
        await turn.say(note, keyboard=Reply.REMOVE)
        await ask_next(turn)
    else:
        await ask_next(turn, note)


async def pinned(turn: CitizenTurn, draft: Draft, point: Point, words: str | None) -> None:
    """A pin: its area is found; outside the city it is asked whether it is right."""
    city = turn.rooms.city
    found = locate(city, point)
    place = Place(
        point=point,
        area=found.area.code if found.area else None,
        words=words,
        approximate=found.approximate,
    )
    if not found.outside:
        await settle(turn, draft, place)
        return
    await keep(turn, draft)
    placed(draft, city, place)
    turn.memory.place = place
    question = (
        turn.text("ask-outside-neighbour", city=city.name, neighbour=found.neighbour)
        if found.neighbour
        else turn.text("ask-outside", city=city.name)
    )
    options = [
        [Choice(turn.label("button-outside"), "outside")],
        [Choice(turn.label("button-other-location"), "edit", Step.LOCATION)],
    ]
    await put(turn, Step.LOCATION, question, options)


def place_noted(turn: CitizenTurn, place: Place) -> Html:
    """What a place was understood as."""
    return turn.text("noted-place", place=place_phrase(turn.rooms, turn.language, place))
