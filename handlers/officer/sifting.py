"""Keeps an update that python-telegram-bot cannot read from holding up all the others.

The library reads a batch as a whole and raises for one strange update in it, such as a poll from a
Bot API server that is older than the library. Telegram would bring the same batch for ever.
"""

import json
from typing import Any

from telegram import Update
from telegram.error import TelegramError
from telegram.request import HTTPXRequest

UNREADABLE = "unreadable"
"""Where the original of an update is kept that the library cannot read."""


class SiftingRequest(HTTPXRequest):
    """Asks for updates, and replaces each that the library could not read by an empty one."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Telegram's answer as the library wants it.

        Raises:
            TelegramError: it is no JSON. The library would log its content, with what people wrote.
        """
        try:
            answer: dict[str, Any] = json.loads(payload.decode("utf-8", "replace"))
        except ValueError:
            raise TelegramError("Invalid server response") from None
        if isinstance(answer.get("result"), list):
            answer["result"] = [sifted(update) for update in answer["result"]]
        return answer


def sifted(update: dict[str, Any]) -> dict[str, Any]:
    """The update, or an empty one with the same id that keeps the original for the dead letters."""
    try:
        Update.de_json(update, None)
    except (TypeError, KeyError, ValueError, AttributeError):
        return {"update_id": update["update_id"], UNREADABLE: update}
    return update
