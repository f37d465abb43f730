"""Which handler a tapped button or a reply is for. Nothing that comes back is trusted."""

from typing import Any

from aiogram.filters import Filter
from aiogram.types import CallbackQuery, Message

from handlers.callbacks import CitizenTap, read_tap
from handlers.citizen.dialogue.turn import AT, CitizenTurn
from tickets.ports.delivery import Bot
from tickets.tracking import find_number


def prompt_of(data: str | None) -> int | None:
    """The number of the prompt that a button belongs to; None for other buttons and forged ones."""
    tap = read_tap(data)
    number = tap.arguments[0] if tap.verb == AT and len(tap.arguments) > 1 else ""
    return int(number) if number.isascii() and number.isdigit() else None


class Chosen(Filter):
    """A button of the newest prompt; gives its ``value``."""

    def __init__(self, what: str) -> None:
        self._what = what

    async def __call__(self, query: CallbackQuery, turn: CitizenTurn) -> bool | dict[str, Any]:
        """Whether it is this one."""
        if prompt_of(query.data) != turn.conversation.prompt:
            return False
        _, what, *value = read_tap(query.data).arguments
        return {"value": ":".join(value)} if what == self._what else False


class Tapped(Filter):
    """A button that stays valid; gives the tracking ``number`` and the ``value`` after it."""

    def __init__(self, verb: CitizenTap | str) -> None:
        self._verb = verb

    async def __call__(self, query: CallbackQuery) -> bool | dict[str, Any]:
        """Whether it is this one."""
        tap = read_tap(query.data)
        number, value, *_ = (*tap.arguments, "", "")
        return {"number": number, "value": value} if tap.verb == self._verb else False


class AboutTicket(Filter):
    """A reply to one of our messages about a ticket, or what is written in a ticket's topic; gives
    the ``number`` and ``purpose``."""

    async def __call__(self, message: Message, turn: CitizenTurn) -> bool | dict[str, Any]:
        """Whether it is one."""
        ours = message.reply_to_message
        if ours is None or ours.forum_topic_created is not None:
            return await self._by_topic(turn)
        sent = await turn.tx.outbox.sent(Bot.CITIZEN, message.chat.id, ours.message_id)
        if sent is not None:
            return {"number": sent.about, "purpose": sent.purpose} if sent.about else False
        # A quick reply can come before it is noted under which id the message went out.
        by_us = ours.from_user is not None and ours.from_user.is_bot
        number = find_number(turn.rooms.city.prefix, ours.text or "") if by_us else None
        return {"number": number, "purpose": ""} if number else False

    async def _by_topic(self, turn: CitizenTurn) -> bool | dict[str, Any]:
        """What is written in a ticket's topic is about that ticket, unless it answers a question
        that was asked there."""
        if turn.thread is None:
            return False
        asked = turn.conversation.state is not None and turn.memory.asked_in == turn.thread
        number = await turn.tx.topics.at(Bot.CITIZEN, turn.conversation.chat, turn.thread)
        return {"number": number, "purpose": ""} if number and not asked else False
