"""How much a bot may send: 30 a second, 1 a second to a chat, 20 a minute to a group."""

import math
import time
from collections import deque
from dataclasses import dataclass, field

from playground.botapi.errors import too_many_requests

BOT_PER_SECOND = 30
CHAT_PER_SECOND = 1.0
CHAT_BURST = 5
GROUP_PER_MINUTE = 20
FORGET_AFTER = 120.0


@dataclass(slots=True)
class _Bucket:
    """Fills up evenly; what is taken must be in it."""

    volume: float
    per_second: float
    level: float
    filled: float

    def missing(self, now: float, count: int) -> float:
        """Seconds until `count` are there; 0 when they are."""
        self.level = min(self.volume, self.level + (now - self.filled) * self.per_second)
        self.filled = now
        return max(0.0, (min(count, self.volume) - self.level) / self.per_second)


@dataclass(slots=True)
class _Allowance:
    bucket: _Bucket
    minute: deque[float] = field(default_factory=deque)


class Rates:
    """Counts what each bot sends, by real time."""

    def __init__(self, enabled: bool) -> None:
        self.enabled = enabled
        self._bots: dict[int, _Bucket] = {}
        self._chats: dict[tuple[int, int], _Allowance] = {}

    def spend(self, bot: int, chat: int, count: int = 1) -> None:
        """Counts messages to a chat.

        Raises:
            ApiError: 429 with `retry_after`, if it is too many; then nothing is counted.
        """
        if not self.enabled:
            return
        now = time.monotonic()
        whole = self._bots.setdefault(
            bot, _Bucket(BOT_PER_SECOND, BOT_PER_SECOND, BOT_PER_SECOND, now)
        )
        one = self._allowance(bot, chat, now)
        while one.minute and one.minute[0] <= now - 60:
            one.minute.popleft()
        wait = max(whole.missing(now, count), one.bucket.missing(now, count))
        if chat < 0 and len(one.minute) + count > GROUP_PER_MINUTE:
            over = min(len(one.minute), len(one.minute) + count - GROUP_PER_MINUTE)
            wait = max(wait, one.minute[over - 1] + 60 - now)
        if wait > 0:
            raise too_many_requests(math.ceil(wait))
        whole.level -= count
        one.bucket.level -= count
        one.minute.extend([now] * count)

    def _allowance(self, bot: int, chat: int, now: float) -> _Allowance:
        if len(self._chats) > 10_000:
            self._chats = {
                k: a for k, a in self._chats.items() if now - a.bucket.filled < FORGET_AFTER
            }
        key = (bot, chat)
        if key not in self._chats:
            self._chats[key] = _Allowance(_Bucket(CHAT_BURST, CHAT_PER_SECOND, CHAT_BURST, now))
        return self._chats[key]
