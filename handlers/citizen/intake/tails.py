"""The rest of a text that was too long for one message: phones send it as a second one."""

from typing import Any

from aiogram import Router
from aiogram.filters import Filter
from aiogram.types import Message

from handlers.citizen.dialogue.turn import CitizenTurn

CUT_FROM = 4000
CUT_AT_MOST = 4096
"""Characters of a text that a phone cut off: Telegram's bound, and where the last word before it
may end."""
TAIL_WITHIN = 2.0
"""Seconds; nobody writes a new description so soon."""


class Tail(Filter):
    """The rest of a text whose beginning was refused a moment ago."""

    async def __call__(self, message: Message, turn: CitizenTurn) -> bool | dict[str, Any]:
        """Whether it is one."""
        cut_at = turn.memory.cut_at
        if cut_at is None or not message.text:
            return False
        return 0 <= message.date.timestamp() - cut_at <= TAIL_WITHIN


def register(router: Router) -> None:
    """Before whatever would take it for a description."""
    router.message.register(tail, Tail())


async def tail(message: Message, turn: CitizenTurn) -> None:
    """It goes with what was refused; that was said already."""
    _note(turn, message)


def remember_cut(turn: CitizenTurn, message: Message) -> None:
    """Know the tail of a refused text when it comes."""
    if CUT_FROM <= len(message.text or "") <= CUT_AT_MOST:
        _note(turn, message)


def _note(turn: CitizenTurn, message: Message) -> None:
    turn.memory.cut_at = message.date.timestamp()
