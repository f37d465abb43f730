"""Answers that are buttons or a word or two: kind, category, date, evidence, privacy."""

from dataclasses import replace
from datetime import date

from aiogram import F, Router
from aiogram.filters import Filter, StateFilter
from aiogram.types import CallbackQuery, Message

from handlers.citizen.dialogue.paging import page_number
from handlers.citizen.dialogue.states import Intake
from handlers.citizen.dialogue.taps import Chosen
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.intake import questions
from handlers.citizen.intake.drafting import current, keep
from handlers.citizen.intake.prompts import ask_next, ask_step, ask_to_send, put
from handlers.phrases import occasion_phrase
from tickets.analysis.occasions import read_occasion
from tickets.city.suggestions import suggest_categories
from tickets.errors import InvalidInput
from tickets.report import Step, categorised, dated, of_kind, with_privacy
from tickets.ticket import Kind, Occasion, Span

SEARCH_WORDS_AT_MOST = 3
"""More words than this tell what happened; fewer look for a category."""
DATE_WORDS_AT_MOST = 6
"""More words than this tell more than a date."""
SHOWN_AT_MOST = 6


class FewWords(Filter):
    """A text so short that it answers the question and tells nothing else."""

    def __init__(self, at_most: int) -> None:
        self._at_most = at_most

    async def __call__(self, message: Message) -> bool:
        """Whether it is."""
        return len((message.text or "").split()) <= self._at_most


def register(router: Router) -> None:
    """What is chosen by a button."""
    router.callback_query.register(kind, Chosen("kind"))
    router.callback_query.register(guess, Chosen("guess"))
    router.callback_query.register(turn_categories, Chosen("tops"))
    router.callback_query.register(open_category, Chosen("top"))
    router.callback_query.register(category, Chosen("category"))
    router.message.register(
        search, StateFilter(Intake.category), F.text, FewWords(SEARCH_WORDS_AT_MOST)
    )
    router.callback_query.register(choose_date, Chosen("date"))
    router.callback_query.register(no_date, Chosen("no-date"))
    router.message.register(
        type_date, StateFilter(Intake.date), F.text, FewWords(DATE_WORDS_AT_MOST)
    )
    router.callback_query.register(clear_evidence, Chosen("clear"))
    router.callback_query.register(enough_evidence, Chosen("enough"))
    router.callback_query.register(privacy, Chosen("privacy"))
    router.callback_query.register(mask, Chosen("mask"))


async def kind(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """A complaint, an aspiration, a question."""
    await keep(turn, of_kind(current(turn), turn.rooms.city, value))
    await ask_next(turn)


async def guess(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """A complaint of this category: two answers at once, for those who told it by themselves.

    Who has told everything else too sees the whole report and only chooses how it is sent.
    """
    city = turn.rooms.city
    draft = categorised(of_kind(current(turn), city, Kind.COMPLAINT), city, value)
    draft = replace(draft, evidence_done=draft.evidence_done or bool(draft.evidence))
    await keep(turn, draft)
    hotline = city.category(value).hotline
    note = turn.text(hotline) if hotline else None
    await ask_to_send(turn, note)


async def turn_categories(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """Another page of the upper categories."""
    question = questions.categories(turn, current(turn), page_number(value))
    await put(turn, Step.CATEGORY, *question)


async def open_category(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """The categories below an upper one."""
    draft = current(turn)
    top, _, page = value.partition(":")
    if not turn.rooms.city.children(top, draft.kind):
        raise InvalidInput("category-unknown")
    await put(turn, Step.CATEGORY, *questions.subcategories(turn, draft, top, page_number(page)))


async def category(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """What it is about; where there is a number to call at once, it is said at once."""
    city = turn.rooms.city
    draft = categorised(current(turn), city, value)
    await keep(turn, draft)
    hotline = city.category(value).hotline
    await ask_next(turn, turn.text(hotline) if hotline else None)


async def search(message: Message, turn: CitizenTurn) -> None:
    """Categories for a word or two; more words are a description, see pieces."""
    draft, words = current(turn), " ".join((message.text or "").split())
    likely = suggest_categories(
        turn.rooms.city, words, SHOWN_AT_MOST, kind=draft.kind, corrections=turn.corrections
    )
    if likely:
        options = questions.found_categories(turn, draft, likely)
        await put(turn, Step.CATEGORY, turn.text("ask-category-found"), options)
    else:
        question = questions.categories(turn, draft, 0)
        note = turn.text("not-found-category", words=words[:40])
        await put(turn, Step.CATEGORY, *question, note)


async def choose_date(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """A day or a week in which it happened."""
    day, _, span = value.partition(".")
    try:
        occasion = Occasion(date.fromisoformat(day)).of(Span(span))
    except ValueError:
        raise InvalidInput("tap-unknown") from None
    await settle_date(turn, occasion)


async def no_date(query: CallbackQuery, turn: CitizenTurn) -> None:
    """They do not remember."""
    await settle_date(turn, None)


async def type_date(message: Message, turn: CitizenTurn) -> None:
    """A date in words; a longer text tells more and is taken like any other, see pieces."""
    occasion = read_occasion(message.text or "", turn.rooms.today)
    turn.memory.date_from = message.message_id
    await settle_date(turn, occasion)


async def settle_date(turn: CitizenTurn, occasion: Occasion | None) -> None:
    """It is known when it was, or that nobody knows."""
    await keep(turn, dated(current(turn), occasion, turn.rooms.today))
    when = occasion_phrase(turn.rooms, turn.language, occasion)
    await ask_to_send(turn, turn.text("noted-date", when=when))


async def clear_evidence(query: CallbackQuery, turn: CitizenTurn) -> None:
    """All files are taken out again."""
    await keep(turn, replace(current(turn), evidence=(), evidence_done=False))
    await ask_step(turn, Step.EVIDENCE)


async def enough_evidence(query: CallbackQuery, turn: CitizenTurn) -> None:
    """There are no more files."""
    await keep(turn, replace(current(turn), evidence_done=True))
    await ask_next(turn)


async def mask(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """What the public reads of personal data; the report is shown as it will then be seen."""
    await keep(turn, replace(current(turn), unmasked=value == "1"))
    await ask_to_send(turn)


async def privacy(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """Who may know."""
    await keep(turn, with_privacy(current(turn), turn.rooms.city, value))
    await ask_next(turn)
