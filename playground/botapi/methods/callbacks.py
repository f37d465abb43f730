"""Answers to taps, and reactions."""

from typing import Any

from playground.botapi.call import Call, method
from playground.botapi.errors import QUERY_TOO_OLD, bad_request
from playground.life.posting import react
from playground.life.tapping import Tap
from playground.text.utf16 import length

Json = dict[str, Any]

ANSWER_LIMIT = 200
EMOJI = {
    "👍", "👎", "❤", "🔥", "🥰", "👏", "😁", "🤔", "🤯", "😱", "🤬", "😢", "🎉", "🤩", "🤮",
    "💩", "🙏", "👌", "🕊", "🤡", "🥱", "🥴", "😍", "🐳", "❤\u200d🔥", "🌚", "🌭", "💯",
    "🤣", "⚡", "🍌", "🏆", "💔", "🤨", "😐", "🍓", "🍾", "💋", "🖕", "😈", "😴", "😭", "🤓",
    "👻", "👨\u200d💻", "👀", "🎃", "🙈", "😇", "😨", "🤝", "✍", "🤗", "🫡", "🎅", "🎄",
    "☃", "💅", "🤪", "🗿", "🆒", "💘", "🙉", "🦄", "😘", "💊", "🙊", "😎", "👾",
    "🤷\u200d♂", "🤷", "🤷\u200d♀", "😡",
}  # fmt: skip


@method("answerCallbackQuery")
def answer_callback_query(call: Call) -> bool:
    tap: Tap | None = call.town.taps.get(call["callback_query_id"])
    if tap is None or tap.bot is not call.bot or tap.too_old(call.town.clock.timestamp()):
        raise bad_request(QUERY_TOO_OLD)
    text = call.get("text", "")
    if length(text) > ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    url = call.get("url")
    if url and not url.startswith(
        (f"https://t.me/{call.bot.username}?start=", f"t.me/{call.bot.username}?start=")
    ):
        raise bad_request("URL_INVALID")
    tap.answer(call.town, {"text": text, "show_alert": call.get("show_alert", False), "url": url})
    return True


@method("setMessageReaction")
def set_message_reaction(call: Call) -> bool:
    chat = call.chat()
    message = call.message(chat, "message to react")
    reactions = call.get("reaction", [])
    if len(reactions) > 1:
        raise bad_request("REACTIONS_TOO_MANY")
    for reaction in reactions:
        if reaction["type"] != "emoji" or reaction["emoji"].removesuffix("\ufe0f") not in EMOJI:
            raise bad_request("REACTION_INVALID")
    react(call.town, message, call.bot, reactions)
    return True
