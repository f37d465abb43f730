"""The time of the playground: it runs like the real one and can be moved on."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

OnAdvance = Callable[[datetime], Awaitable[None]]


class Clock:
    """Dates all messages; rate limits and waiting calls go by real time instead."""

    def __init__(self, moved: Callable[[], None] = lambda: None) -> None:
        self._start = datetime.now(UTC) - timedelta(seconds=time.monotonic())
        self._moved = moved
        self._callbacks: list[OnAdvance] = []
        self._lock = asyncio.Lock()

    def now(self) -> datetime:
        """The time, aware and in UTC."""
        return self._start + timedelta(seconds=time.monotonic())

    def timestamp(self) -> int:
        """The time in whole seconds since 1970, as the Bot API writes dates."""
        return int(self.now().timestamp())

    def move_to(self, moment: datetime) -> None:
        """Moves on to a moment; the clock never goes back."""
        now = self.now()
        if moment > now:
            self._start += moment - now
            self._moved()

    def on_advance(self, callback: OnAdvance) -> None:
        """Has `callback(target)` awaited within each advance, before the target is reached.

        It may work off what falls due on the way, setting the times in between with `move_to`.
        """
        self._callbacks.append(callback)

    async def advance(self, by: timedelta) -> None:
        """Moves on by a span, letting the callbacks work on the way; one advance at a time."""
        async with self._lock:
            target = self.now() + by
            for callback in self._callbacks:
                await callback(target)
            self.move_to(target)
