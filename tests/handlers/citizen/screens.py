"""Telegram as seen from the citizens' side: chats on screens, and a session without a network."""

from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from itertools import count
from typing import Any

import aiogram
from aiogram.client.session.base import BaseSession
from aiogram.methods import TelegramMethod
from aiogram.methods.base import TelegramType

from tests.fakes import FakeClock, MemoryUnitOfWork
from tickets.ports.delivery import Bot, Button, Keyboard, Message


class RecordingSession(BaseSession):
    """Answers what was laid ready for a method, and remembers what was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.requests: list[TelegramMethod[Any]] = []
        self.answers: dict[str, Any] = {"answerCallbackQuery": True}

    async def make_request(
        self,
        bot: aiogram.Bot,
        method: TelegramMethod[TelegramType],
        timeout: int | None = None,  # noqa: ASYNC109 aiogram calls it by this name
    ) -> TelegramType:
        """The answer, or the exception, that was laid ready."""
        self.requests.append(method)
        assert method.__api_method__ in self.answers, f"unexpected call of {method.__api_method__}"
        answer = self.answers[method.__api_method__]
        if isinstance(answer, Exception):
            raise answer
        result: TelegramType = answer
        return result

    async def stream_content(
        self,
        url: str,
        headers: dict[str, Any] | None = None,
        timeout: int = 30,  # noqa: ASYNC109 aiogram calls it by this name
        chunk_size: int = 65536,
        raise_for_status: bool = True,
    ) -> AsyncGenerator[bytes, None]:
        """Files are fetched by nobody here."""
        chunks: tuple[bytes, ...] = ()
        for chunk in chunks:
            yield chunk
        raise AssertionError("a handler fetched a file")

    async def close(self) -> None:
        """Nothing to let go of."""


@dataclass
class Shown:
    """A message on a screen."""

    id: int
    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    keyboard: Keyboard | None = None
    message: Message | None = None

    @property
    def labels(self) -> list[str]:
        """What its buttons say."""
        return [button.label for row in self.buttons for button in row]


@dataclass
class Screens:
    """Delivers what waits in the outbox to the screens of the chats, as the courier would.

    Attributes:
        sends: how many calls to Telegram that took, per chat.
        erased: ids of the messages that were taken out of the chats.
    """

    uow: MemoryUnitOfWork
    clock: FakeClock
    chats: dict[int, list[Shown]] = field(default_factory=dict)
    sends: dict[int, int] = field(default_factory=dict)
    erased: dict[int, set[int]] = field(default_factory=dict)
    ids: Any = field(default_factory=lambda: count(1000))

    async def deliver(self) -> None:
        """All that may go out now."""
        while True:
            async with self.uow() as tx:
                claimed = await tx.outbox.claim(Bot.CITIZEN, self.clock.now(), 100)
                for waiting in claimed:
                    message = waiting.message
                    self.sends[message.chat] = self.sends.get(message.chat, 0) + 1
                    screen = self.chats.setdefault(message.chat, [])
                    if message.erases:
                        self.erased.setdefault(message.chat, set()).update(message.erases)
                        screen[:] = [shown for shown in screen if shown.id not in message.erases]
                        await tx.outbox.delivered(waiting, [])
                        continue
                    old = next((shown for shown in screen if shown.id == waiting.edits), None)
                    if old is not None:
                        old.text, old.buttons, old.message = message.text, message.buttons, message
                        await tx.outbox.delivered(waiting, [old.id])
                        continue
                    shown = Shown(
                        next(self.ids), message.text, message.buttons, message.keyboard, message
                    )
                    screen.append(shown)
                    await tx.outbox.delivered(waiting, [shown.id])
            if not claimed:
                return
