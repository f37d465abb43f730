"""A citizen's phone: says, taps, sends; and what stands on its screen. Reads like a chat."""

import json
from datetime import datetime
from itertools import count
from typing import Any

from handlers.citizen.channel import CitizenChannel
from handlers.turn import Turn
from tests.handlers.citizen.screens import Screens, Shown
from tickets.ports import Conversation
from tickets.ports.delivery import Bot

UPDATES = count(1)


class Phone:
    """One person's phone. Updates go in exactly as the receiver brings them.

    Attributes:
        turn: what the last update led to.
    """

    def __init__(
        self, channel: CitizenChannel, screens: Screens, user: int = 4711, language: str = "id"
    ) -> None:
        self.channel = channel
        self.screens = screens
        self.user = user
        self.language = language
        self.turn: Turn | None = None
        self.waits = False

    async def says(self, text: str, **more: Any) -> int:
        """Write a text; returns the message's id."""
        return await self.sends(text=text, **more)

    async def sends(self, **content: Any) -> int:
        """Send a message with this content."""
        message = self._message(**content)
        await self.brings({"message": message})
        return int(message["message_id"])

    async def sends_photo(self, file: str = "photo", size: int = 90_000, **more: Any) -> int:
        """Send a photo, in two sizes as Telegram does."""
        photo = [
            {"file_id": f"{file}-{n}", "file_unique_id": f"u-{file}", "width": n, "height": n}
            | {"file_size": size}
            for n in (90, 1280)
        ]
        return await self.sends(photo=photo, **more)

    async def sends_document(self, file: str, size: int, **more: Any) -> int:
        """Send a document."""
        document = {"file_id": file, "file_unique_id": f"u-{file}", "file_size": size}
        return await self.sends(document=document, **more)

    async def is_at(self, latitude: float, longitude: float, **more: Any) -> int:
        """Share a location."""
        return await self.sends(location={"latitude": latitude, "longitude": longitude}, **more)

    async def edits(
        self, message_id: int, text: str = "", *, at: datetime | None = None, **content: Any
    ) -> None:
        """Change a message that was sent, at that time if it was not just now."""
        content = content or {"text": text}
        message = self._message(**content) | {"message_id": message_id, "edit_date": 1}
        message["date"] = int((at or self.screens.clock.now()).timestamp())
        await self.brings({"edited_message": message})

    async def replies(self, to: str, text: str = "", **content: Any) -> int:
        """Reply to the newest message that has these words in it."""
        shown = self.message(to)
        content = content or {"text": text}
        return await self.sends(reply_to_message=self._shown(shown), **content)

    async def taps(self, label: str, on: str = "") -> str | None:
        """Tap the newest button with a label that begins so; returns the toast."""
        for shown in reversed(self.screen):
            for row in shown.buttons:
                for button in row:
                    if button.label.startswith(label) and on in shown.text:
                        return await self.taps_data(button.data, shown)
        raise AssertionError(f"no button {label!r} on the screen:\n{self}")

    async def taps_data(self, data: str, shown: Shown | None = None) -> str | None:
        """Have a button bring back these data; returns the toast."""
        shown = shown or Shown(1, "forged")
        query = {
            "id": "1",
            "from": self._person(),
            "chat_instance": "1",
            "message": self._shown(shown),
            "data": data,
        }
        await self.brings({"callback_query": query})
        assert self.turn is not None
        return self.turn.toast

    async def brings(self, update: dict[str, Any], update_id: int | None = None) -> dict[str, Any]:
        """Bring an update as the receiver does; returns it with its number."""
        update = {"update_id": update_id or next(UPDATES), **update}
        channel, screens = self.channel, self.screens
        incoming = channel.read(json.dumps(update).encode())
        async with screens.uow() as tx:
            conversation = await tx.conversations.load(Bot.CITIZEN, incoming.chat, incoming.user)
            if incoming.update_id in conversation.seen:
                return update
            self.turn = await channel.handle(incoming, tx, conversation)
            conversation.seen = (*conversation.seen, incoming.update_id)
            conversation.updated_at = screens.clock.now()
            await tx.conversations.save(conversation)
        await channel.answer(incoming, self.turn)
        if not self.waits:
            await screens.deliver()
        return update

    @property
    def screen(self) -> list[Shown]:
        """All messages of the bot in this chat."""
        return self.screens.chats.get(self.user, [])

    @property
    def last(self) -> Shown:
        """The newest message."""
        return self.screen[-1]

    def message(self, words: str) -> Shown:
        """The newest message with these words in it."""
        for shown in reversed(self.screen):
            if words in shown.text:
                return shown
        raise AssertionError(f"nowhere {words!r} on the screen:\n{self}")

    def sees(self, *words: str) -> None:
        """All of these words stand in the newest message."""
        for part in words:
            assert part in self.last.text, f"no {part!r} in:\n{self.last.text}"

    async def conversation(self) -> Conversation:
        """What the bot remembers, besides which messages came and how fast."""
        async with self.screens.uow() as tx:
            conversation = await tx.conversations.load(Bot.CITIZEN, self.user, self.user)
        conversation.data.pop("pace", None)
        conversation.data.pop("heard", None)
        return conversation

    def __str__(self) -> str:
        return "\n---\n".join(f"{shown.text}\n{shown.labels}" for shown in self.screen)

    def _person(self) -> dict[str, Any]:
        return {
            "id": self.user,
            "is_bot": False,
            "first_name": "Siti",
            "language_code": self.language,
        }

    def _message(self, **content: Any) -> dict[str, Any]:
        chat = {"id": self.user, "type": "private", "first_name": "Siti"}
        return {
            "message_id": next(self.screens.ids),
            "date": int(self.screens.clock.now().timestamp()),
            "chat": chat,
            "from": self._person(),
            **content,
        }

    def _shown(self, shown: Shown) -> dict[str, Any]:
        return {
            "message_id": shown.id,
            "date": int(self.screens.clock.now().timestamp()),
            "chat": {"id": self.user, "type": "private", "first_name": "Siti"},
            "from": {"id": 42, "is_bot": True, "first_name": "Sahut"},
            "text": "…",
        }
