"""Taking a conversation out of the chat, for those who fear that somebody sees their phone."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.citizen.dialogue.taps import Tapped
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.intake.drafting import ERASE, drop

ERASED_AT_MOST = 500
"""Messages; ids are counted over all chats of a bot, so most of these are not in this chat."""


def register(router: Router) -> None:
    """The button works at once and asks nothing: there may be no second moment."""
    router.callback_query.register(erase, Tapped(ERASE))


async def erase(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """Delete the messages from the one with this id on; what was sent stays with the city."""
    last = turn.message_id
    first = int(number) if number.isascii() and number.isdigit() and len(number) < 12 else last
    turn.erase = range(max(1, first, last - ERASED_AT_MOST), last + 1)
    turn.memory.held = None
    turn.memory.passed_on = {}
    await drop(turn)
