"""Parts of a report that come by themselves, in any order: words, files, pins."""

from dataclasses import replace
from datetime import timedelta

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from handlers.citizen.dialogue.gathering import gather, with_more
from handlers.citizen.dialogue.links import has_short_link
from handlers.citizen.dialogue.memory import Held
from handlers.citizen.dialogue.reading import read_piece
from handlers.citizen.dialogue.states import Intake, step_of
from handlers.citizen.dialogue.taps import Chosen
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.intake.choices import settle_date
from handlers.citizen.intake.drafting import begun, current, keep, with_only_words, with_words
from handlers.citizen.intake.location import moved, named, pinned
from handlers.citizen.intake.prompts import ask_next, ask_step
from handlers.texts import Html
from tickets.analysis.occasions import read_occasion
from tickets.errors import InvalidInput
from tickets.pace import refuse_if_stopped
from tickets.report import Draft, Step, described, with_evidence

EDITED_WITHIN = timedelta(minutes=15)
"""After this an officer has read it, and a silent change would be overlooked."""


def register(router: Router) -> None:
    """A description where it was asked for, and whatever else comes."""
    router.message.register(description, StateFilter(Intake.description), F.text)
    router.callback_query.register(spoken, Chosen("spoken"))
    router.message.register(piece)
    router.edited_message.register(edited)


async def description(message: Message, turn: CitizenTurn) -> None:
    """The description: in place of the one that is there, or after the few words so far."""
    draft, words = current(turn), message.text or ""
    if draft.has(Step.DESCRIPTION) or not turn.memory.words:
        draft = with_only_words(turn, draft, message.message_id, words)
    else:
        draft = with_words(turn, draft, message.message_id, words)
        described(draft, draft.description or words)
    await keep(turn, draft)
    await ask_next(turn)


async def spoken(query: CallbackQuery, turn: CitizenTurn) -> None:
    """What happened is told in a recording."""
    told = [*turn.memory.words.values(), turn.label("described-by-voice")]
    await keep(turn, described(current(turn), "\n".join(told)))
    await ask_next(turn)


async def piece(message: Message, turn: CitizenTurn) -> None:
    """Take what came into the report; ask first where one was put away before."""
    refuse_if_stopped(turn.citizen, turn.rooms.clock.now())
    draft = turn.memory.draft
    note = Html()
    try:
        brought = await gather(message, turn, len(draft.evidence) if draft else 0)
    except InvalidInput as refusal:
        # The file cannot be taken, but what was written with it can.
        if not message.caption:
            raise
        brought = Held({message.message_id: message.caption})
        note = turn.text(f"problem-{refusal.problem}", **refusal.values)
    if brought is None:
        return
    if turn.album not in (None, turn.memory.album):
        turn.memory.album, turn.memory.album_about = turn.album, None
    if turn.conversation.state is None and turn.memory.telling:
        turn.memory.held = with_more(turn.memory.held, brought)
        await ask_where(turn, note)
    else:
        await take(turn, begun(turn), brought, note)


async def ask_where(turn: CitizenTurn, note: Html | None = None) -> None:
    """Does what came belong to the report that was put away?"""
    above = turn.text("note-above", note=note) if note else Html()
    await turn.ask(
        Html(above + turn.text("ask-hold")),
        [
            [Choice(turn.label("button-into-draft"), "resume")],
            [Choice(turn.label("button-new-report"), "restart")],
        ],
    )


async def take(turn: CitizenTurn, draft: Draft, brought: Held, note: Html | None = None) -> None:
    """Put what came into the report, and ask for what is still missing.

    Args:
        note: what could not be taken of it.
    """
    step, place = step_of(turn.conversation.state), brought.place
    for file in brought.evidence:
        draft = with_evidence(draft, file, None)
        note = turn.text("noted-files", count=len(draft.evidence))
    if any(has_short_link(words) for words in brought.words.values()) and place is None:
        note = turn.text("problem-short-link")
    if place is not None:
        turn.memory.pin_from = brought.pin_from
    if place is not None and place.words is None and step is Step.LOCATION:
        place = replace(place, words=" ".join(brought.words.values()) or None)
    else:
        for message_id, words in brought.words.items():
            draft = with_words(turn, draft, message_id, words)
            note = note or turn.text("noted-words")
    await keep(turn, draft)
    if place is not None and place.point is not None:
        await pinned(turn, draft, place.point, place.words)
    elif step is Step.EVIDENCE:
        await ask_step(turn, Step.EVIDENCE, note if brought.words else None)
    else:
        await ask_next(turn, note)


async def edited(message: Message, turn: CitizenTurn) -> None:
    """An edited message edits its piece of the description, or the place or date that it told."""
    draft, found = turn.memory.draft, read_piece(message, turn.rooms.city.centre)
    if found is None:
        return
    if found.message_id in turn.memory.passed_on:
        await edited_later(message, turn, found.words or "")
        return
    if draft is None:
        return
    if found.point is not None and found.message_id == turn.memory.pin_from:
        await moved(turn, draft, found.point)
        return
    if found.message_id in turn.memory.words:
        await keep(turn, with_words(turn, draft, found.message_id, found.words or ""))
        step = step_of(turn.conversation.state) or draft.next_step
        await ask_step(turn, step, turn.text("noted-edit"))
    elif found.message_id == turn.memory.place_from and found.words:
        await named(turn, draft, found.words)
    elif found.message_id == turn.memory.date_from and found.words:
        await settle_date(turn, read_occasion(found.words, turn.rooms.today))


async def edited_later(message: Message, turn: CitizenTurn, words: str) -> None:
    """An edited message that is with the city already: a while long it becomes an addition, later
    it is said how one is made."""
    number = turn.memory.passed_on[message.message_id]
    if not words or turn.rooms.clock.now() - message.date > EDITED_WITHIN:
        await turn.say(turn.text("edited-too-late", number=number), about=number)
        return
    await turn.following.add(number, turn.label("edited-words", words=words))
    await turn.say(turn.text("told-edited", number=number), about=number)
