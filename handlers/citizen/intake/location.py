"""Where it is: a pin, a place typed, or an area chosen by buttons."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import Filter, StateFilter
from aiogram.types import CallbackQuery, Message

from handlers.citizen.dialogue.links import find_pin, has_short_link, without_short_links
from handlers.citizen.dialogue.paging import page_number
from handlers.citizen.dialogue.states import Intake
from handlers.citizen.dialogue.taps import Chosen
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.intake import questions
from handlers.citizen.intake.drafting import current, keep
from handlers.citizen.intake.prompts import ask_next, put
from handlers.phrases import place_phrase
from handlers.texts import Html
from tickets.city import Point, locate
from tickets.city.places import Located, areas_meant
from tickets.errors import InvalidInput
from tickets.ports.delivery import Asks, Key, Reply
from tickets.report import Draft, Step, placed
from tickets.ticket import Place


def register(router: Router) -> None:
    """Answers to: where is it?"""
    router.callback_query.register(offer_key, Chosen("locate"))
    router.callback_query.register(list_districts, Chosen("districts"))
    router.callback_query.register(list_areas, Chosen("district"))
    router.callback_query.register(choose_area, Chosen("area"))
    router.callback_query.register(only_words, Chosen("words"))
    router.callback_query.register(nowhere, Chosen("nowhere"))
    router.callback_query.register(keep_outside, Chosen("outside"))
    router.message.register(typed, StateFilter(Intake.location), F.text, NoPin())


class NoPin(Filter):
    """A text without coordinates in it."""

    async def __call__(self, message: Message, turn: CitizenTurn) -> bool:
        """Whether it is one."""
        return find_pin(message.text or "", turn.rooms.city.centre) is None


async def offer_key(query: CallbackQuery, turn: CitizenTurn) -> None:
    """A key that sends the phone's position; Telegram has it only in place of the keyboard."""
    turn.memory.keyboard_out = True
    keyboard = ((Key(turn.label("key-locate"), Asks.LOCATION),),)
    await turn.say(turn.text("press-key-locate"), keyboard=keyboard)


async def list_districts(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """The districts."""
    current(turn)
    await put(turn, Step.LOCATION, *questions.districts(turn, page_number(value)))


async def list_areas(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """The areas of a district."""
    current(turn)
    district, _, page = value.partition(":")
    if not turn.rooms.city.areas_of(district):
        raise InvalidInput("area-unknown")
    await put(turn, Step.LOCATION, *questions.areas(turn, district, page_number(page)))


async def choose_area(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """An area, which also tells where the words are that were typed before."""
    draft = current(turn)
    if turn.rooms.city.find_area(value) is None:
        raise InvalidInput("area-unknown")
    typed_before = turn.memory.place.words if turn.memory.place else None
    await settle(turn, draft, Place(area=value, words=typed_before))


async def only_words(query: CallbackQuery, turn: CitizenTurn) -> None:
    """None of the areas was meant."""
    await settle(turn, current(turn), _waiting(turn))


async def nowhere(query: CallbackQuery, turn: CitizenTurn) -> None:
    """It is about no place in particular."""
    await settle(turn, current(turn), Place())


async def keep_outside(query: CallbackQuery, turn: CitizenTurn) -> None:
    """The pin is right although it lies outside the city."""
    await settle(turn, current(turn), _waiting(turn))


async def typed(message: Message, turn: CitizenTurn) -> None:
    """A place in words."""
    text = message.text or ""
    if has_short_link(text):
        text = without_short_links(text)
        if not text:
            raise InvalidInput("short-link")
    turn.memory.place_from = message.message_id
    await named(turn, current(turn), text)


async def named(turn: CitizenTurn, draft: Draft, text: str) -> None:
    """A place in words: its area is looked up, and confirmed unless the name is plain."""
    words = " ".join(text.split())
    place = Place(words=words)
    placed(draft, turn.rooms.city, place)
    areas, sure = areas_meant(turn.rooms.city, words)
    if sure:
        await settle(turn, draft, replace(place, area=areas[0].code))
    elif areas:
        turn.memory.place = place
        question = questions.which_area(turn, words, areas)
        await put(turn, Step.LOCATION, *question)
    else:
        await settle(turn, draft, place)


async def moved(turn: CitizenTurn, draft: Draft, point: Point) -> None:
    """A live location goes on: the last position counts, and nobody is asked anything."""
    place, found = _found(turn, point, draft.place.words if draft.place else None)
    if not found.outside and draft.place is not None:
        await keep(turn, placed(draft, turn.rooms.city, place))


async def pinned(turn: CitizenTurn, draft: Draft, point: Point, words: str | None) -> None:
    """A pin: its area is found; outside the city it is asked whether it is right."""
    city = turn.rooms.city
    place, found = _found(turn, point, words)
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


async def settle(turn: CitizenTurn, draft: Draft, place: Place) -> None:
    """The place is known; the key that sends the position has done its work."""
    await keep(turn, placed(draft, turn.rooms.city, place))
    turn.memory.place = None
    if place.words is None:
        turn.memory.place_from = None
    note = _noted(turn, place)
    if turn.memory.keyboard_out:
        turn.memory.keyboard_out = False
        await turn.say(note, keyboard=Reply.REMOVE)
        turn.tapped = None
        await ask_next(turn)
    else:
        await ask_next(turn, note)


def _found(turn: CitizenTurn, point: Point, words: str | None) -> tuple[Place, Located]:
    found = locate(turn.rooms.city, point)
    area = found.area.code if found.area else None
    return Place(point=point, area=area, words=words, approximate=found.approximate), found


def _waiting(turn: CitizenTurn) -> Place:
    if turn.memory.place is None:
        raise InvalidInput("tap-unknown")
    return turn.memory.place


def _noted(turn: CitizenTurn, place: Place) -> Html:
    """What the place was understood as."""
    return turn.text("noted-place", place=place_phrase(turn.rooms, turn.language, place))
