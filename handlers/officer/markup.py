"""Buttons and keyboards of a message as python-telegram-bot's objects."""

from telegram import (
    ForceReply,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    ReplyKeyboardRemove,
    ReplyParameters,
)

from handlers.sending.delivering import Whereto
from tickets.ports.delivery import Asks, Key, Message, Reply, Rows

Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply


def reply_to(to: Whereto) -> ReplyParameters | None:
    """The message that something answers; without it, should it be gone."""
    if to.replies_to is None:
        return None
    return ReplyParameters(message_id=to.replies_to, allow_sending_without_reply=True)


def inline(rows: Rows) -> InlineKeyboardMarkup | None:
    """Buttons under a message."""
    if not rows:
        return None
    return InlineKeyboardMarkup(
        inline_keyboard=[
            [
                InlineKeyboardButton(text=button.label, url=button.url)
                if button.url
                else InlineKeyboardButton(text=button.label, callback_data=button.data)
                for button in row
            ]
            for row in rows
        ]
    )


def markup(message: Message | None, to: Whereto) -> Markup | None:
    """What stands under a message or in place of the phone's keyboard.

    Telegram takes one of them: where a message has buttons, its keyboard is left out.
    """
    if message is None or message.buttons:
        return inline(message.buttons) if message else None
    match message.keyboard:
        case None:
            return None
        case Reply.REMOVE:
            return ReplyKeyboardRemove(selective=to.selective)
        case Reply.FORCE:
            return ForceReply(selective=to.selective)
        case rows:
            return ReplyKeyboardMarkup(
                keyboard=[[_key(key) for key in row] for row in rows],
                resize_keyboard=True,
                one_time_keyboard=True,
                selective=to.selective,
            )


def _key(key: Key) -> KeyboardButton:
    return KeyboardButton(
        text=key.label,
        request_location=key.asks is Asks.LOCATION or None,
        request_contact=key.asks is Asks.CONTACT or None,
    )
