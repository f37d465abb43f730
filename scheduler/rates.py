"""How fast Telegram lets each bot, each chat and each group be spoken to."""

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from tickets.ports.delivery import Bot

BOT_PER_SECOND = 26.0
"""Telegram's FAQ: bulk messages to different people go at "30 messages per second or so"…"""
BOT_BURST = 4
"""…and never more than 30 in any second, as 26 + 4 are 30. Evenly, and not 30 at once and then
none: what was sent a second apart may arrive closer together."""
CHAT_PER_SECOND = 1.0
"""The FAQ again: "avoid sending more than one message per second" inside a particular chat…"""
CHAT_BURST = 3
"""…"we may allow short bursts": an answer is often two or three messages and must not crawl."""
GROUP_PER_MINUTE = 20
"""The FAQ: no more than 20 messages a minute to the same group."""
FLOODED_CHATS = 3
"""So many people's chats refused at a time mean that the bot as a whole is too fast: our own pace
for a private chat is far below what Telegram refuses there. Groups do not tell: theirs is near."""
CHATS_REMEMBERED = 1000
"""Above it, chats that may be sent to freely are forgotten; they say nothing new."""


@dataclass(slots=True)
class Bucket:
    """A token bucket: so many at once, then so many a second.

    What costs more than it can ever hold (an album) overdraws it; the debt is waited off.
    """

    per_second: float
    burst: int
    tokens: float
    at: float

    def free(self, now: float) -> int:
        """How many may go now."""
        self._refill(now)
        return max(0, int(self.tokens))

    def wait(self, now: float, messages: int) -> float:
        """Seconds until so many may go."""
        self._refill(now)
        return max(0.0, (min(messages, self.burst) - self.tokens) / self.per_second)

    def take(self, now: float, messages: int) -> None:
        """So many go now."""
        self._refill(now)
        self.tokens -= messages

    def _refill(self, now: float) -> None:
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.per_second)
        self.at = now


@dataclass(slots=True)
class Window:
    """So many in any span of so many seconds, in one go if need be; for the groups, where a bucket
    would either let twice as many pass at first or stretch them over the minute."""

    at_most: int
    seconds: float
    times: deque[float] = field(default_factory=deque)

    def wait(self, now: float, messages: int) -> float:
        """Seconds until so many may go."""
        while self.times and self.times[0] <= now - self.seconds:
            self.times.popleft()
        missing = min(messages, self.at_most) - (self.at_most - len(self.times))
        return max(0.0, self.times[missing - 1] + self.seconds - now) if missing > 0 else 0.0

    def take(self, now: float, messages: int) -> None:
        """So many go now."""
        self.times.extend([now] * messages)


class Rates:
    """What may be sent now, and how long to wait for the rest. An album counts as its files.

    Args:
        monotonic: seconds that never go back; not the clock of the domain, which a demonstration
            moves at will while Telegram's limits run on real time.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._bots = {bot: Bucket(BOT_PER_SECOND, BOT_BURST, BOT_BURST, monotonic()) for bot in Bot}
        self._chats: dict[tuple[Bot, int], tuple[Bucket | Window, ...]] = {}
        self._halted_bots: dict[Bot, float] = {}
        self._halted_chats: dict[tuple[Bot, int], float] = {}

    def room(self, bot: Bot) -> int:
        """How many messages the bot may send at once, to whomever."""
        now = self._monotonic()
        if self._halted_bots.get(bot, now) > now:
            return 0
        return self._bots[bot].free(now)

    def bot_wait(self, bot: Bot, messages: int = 1) -> float:
        """Seconds until the bot may send so many."""
        now = self._monotonic()
        return max(self._halted_bots.get(bot, now) - now, self._bots[bot].wait(now, messages))

    def chat_wait(self, bot: Bot, chat: int, messages: int = 1) -> float:
        """Seconds until so many may go to the chat, whatever the bot may do elsewhere."""
        now = self._monotonic()
        waits = [limit.wait(now, messages) for limit in self._chats.get((bot, chat), ())]
        return max([0.0, self._halted_chats.get((bot, chat), now) - now, *waits])

    def spend(self, bot: Bot, chat: int, messages: int = 1) -> None:
        """Count what is sent now."""
        now = self._monotonic()
        if (bot, chat) not in self._chats:
            self._forget_rested_chats(now)
            self._chats[bot, chat] = _fresh(chat, now)
        for limit in (self._bots[bot], *self._chats[bot, chat]):
            limit.take(now, messages)

    def halt_bot(self, bot: Bot, seconds: float) -> None:
        """Let the bot send nothing for so long."""
        until = self._monotonic() + seconds
        self._halted_bots[bot] = max(until, self._halted_bots.get(bot, until))

    def halt_chat(self, bot: Bot, chat: int, seconds: float) -> None:
        """Telegram said so for this chat; when it says so for many people, halt the whole bot."""
        now = self._monotonic()
        self._halted_chats = {key: end for key, end in self._halted_chats.items() if end > now}
        self._halted_chats[bot, chat] = now + seconds
        flooded = [end for (b, c), end in self._halted_chats.items() if b is bot and c > 0]
        if len(flooded) >= FLOODED_CHATS:
            self.halt_bot(bot, min(flooded) - now)

    def _forget_rested_chats(self, now: float) -> None:
        if len(self._chats) >= CHATS_REMEMBERED:
            self._chats = {
                key: limits
                for key, limits in self._chats.items()
                if any(limit.wait(now, GROUP_PER_MINUTE) > 0 for limit in limits)
            }


def _fresh(chat: int, now: float) -> tuple[Bucket | Window, ...]:
    each_second = Bucket(CHAT_PER_SECOND, CHAT_BURST, CHAT_BURST, now)
    if chat > 0:
        return (each_second,)
    return (each_second, Window(GROUP_PER_MINUTE, 60.0))
