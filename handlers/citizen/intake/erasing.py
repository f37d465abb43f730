"""Taking a conversation out of the chat, for those who fear that somebody sees their phone."""

from datetime import timedelta

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram.types import Message as TelegramMessage

from handlers.callbacks import button
from handlers.citizen.dialogue.taps import Tapped
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.intake.drafting import ERASE, drop
from tickets.ports.delivery import Bot, Button

DELETABLE = timedelta(hours=48)
"""How long Telegram lets a bot delete a message."""


def register(router: Router) -> None:
    """The button works at once and asks nothing: there may be no second moment."""
    router.callback_query.register(erase, Tapped(ERASE))


async def erase(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """Delete the messages from the one with this id on; what was sent stays with the city.

    What cannot be deleted any more is said in a box that leaves no trace.
    """
    old = _is_old(query, turn)
    first = int(number) if number.isascii() and number.isdigit() and len(number) < 12 else 0
    first = first or turn.message_id
    theirs = [id_ for id_ in turn.memory.heard if id_ >= first]
    turn.memory.held = None
    turn.memory.passed_on = {}
    await drop(turn)
    await turn.tx.outbox.erase(
        Bot.CITIZEN, turn.conversation.chat, theirs=[*theirs, turn.message_id], first=first
    )
    turn.toast, turn.alert = turn.label("toast-erased-old" if old else "toast-erased"), old


def erase_button(turn: CitizenTurn, first: int) -> Button:
    """The button, for all messages from the one with this id on."""
    return button(turn.label("button-erase"), ERASE, first)


def _is_old(query: CallbackQuery, turn: CitizenTurn) -> bool:
    """Whether the conversation began too long ago for all of it to be deleted."""
    now, draft = turn.rooms.clock.now(), turn.memory.draft
    tapped = query.message.date if isinstance(query.message, TelegramMessage) else None
    began = draft.started_at if draft is not None else tapped
    return began is None or now - began > DELETABLE
