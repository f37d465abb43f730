"""A bot that a test plays by hand, one call of the Bot API after the other."""

from types import TracebackType
from typing import Any, Self

import aiohttp

from playground.server import Playground

Json = dict[str, Any]

ALL_UPDATES = ["message", "edited_message", "callback_query", "message_reaction"]
PATIENCE = 10


class TinyBot:
    """`await bot.hears()` waits for an update; `await bot.says(chat, "…")` sends a message."""

    def __init__(self, playground: Playground, username: str, token: str) -> None:
        self.url = f"{playground.url}/bot{token}"
        self.username = username
        self._offset = 0
        self._session = aiohttp.ClientSession()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._session.close()

    async def call(self, method: str, **given: Any) -> Any:
        """One call; a refusal fails the test."""
        async with self._session.post(f"{self.url}/{method}", json=given) as response:
            answer = await response.json()
        assert answer["ok"], f"{method}: {answer['description']}"
        return answer["result"]

    async def hears(self, what: str = "message") -> Json:
        """The next update of this kind; others on the way are passed over."""
        while True:
            updates = await self.call(
                "getUpdates",
                offset=self._offset,
                limit=1,
                timeout=PATIENCE,
                allowed_updates=ALL_UPDATES,
            )
            assert updates, f"@{self.username} heard no {what}"
            self._offset = updates[0]["update_id"] + 1
            if what in updates[0]:
                return dict(updates[0][what])

    async def hears_text(self, text: str) -> Json:
        """The next message with this text."""
        while True:
            message = await self.hears()
            if message.get("text") == text:
                return message

    async def says(self, chat: int, text: str, **given: Any) -> int:
        """Sends a text, as HTML; returns the number of the message."""
        message = await self.call(
            "sendMessage", chat_id=chat, text=text, parse_mode="HTML", **given
        )
        return int(message["message_id"])


def buttons(*rows: list[str]) -> Json:
    """An inline keyboard whose buttons send their own text."""
    keyboard = [[{"text": text, "callback_data": text} for text in row] for row in rows]
    return {"reply_markup": {"inline_keyboard": keyboard}}
