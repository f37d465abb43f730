"""How fast Telegram lets each bot, each chat and each group be spoken to, kept by token buckets."""

import time
from collections.abc import Callable
from dataclasses import dataclass

from tickets.delivery import Bot

BOT_PER_SECOND = 30.0
"""Telegram's FAQ: bulk messages to different people go at "30 messages per second or so"."""
BOT_BURST = 30
CHAT_PER_SECOND = 1.0
"""The FAQ again: "avoid sending more than one message per second" inside a particular chat…"""
CHAT_BURST = 3
"""…"we may allow short bursts": an answer is often two or three messages and must not crawl."""
GROUP_PER_SECOND = 20 / 60
"""The FAQ: no more than 20 messages a minute to the same group."""
GROUP_BURST = 20
FLOODED_CHATS = 3
"""So many people's chats refused at a time mean that the bot as a whole is too fast: our own pace
for a private chat is far below what Telegram refuses there. Groups do not tell: theirs is near."""
CHATS_REMEMBERED = 1000
"""Above it, chats whose buckets are full again are forgotten; they would say nothing new."""


@dataclass(slots=True)
class Bucket:
    """Tokens that come back over time.

    It may be overdrawn by what costs more than it can ever hold (an album); the debt is waited off.
    """

    per_second: float
    burst: int
    tokens: float
    at: float

    @classmethod
    def full(cls, per_second: float, burst: int, at: float) -> "Bucket":
        """A bucket that nobody took from yet."""
        return cls(per_second, burst, burst, at)

    def refill(self, now: float) -> float:
        """The tokens that are there now."""
        self.tokens = min(self.burst, self.tokens + (now - self.at) * self.per_second)
        self.at = now
        return self.tokens

    def wait(self, now: float) -> float:
        """Seconds until there is a token."""
        return max(0.0, (1 - self.refill(now)) / self.per_second)


class Rates:
    """What may be sent now, and how long to wait for the rest.

    Args:
        monotonic: seconds that never go back; not the clock of the domain, which a demonstration
            moves at will while Telegram's limits run on real time.
    """

    def __init__(self, monotonic: Callable[[], float] = time.monotonic) -> None:
        self._monotonic = monotonic
        self._bots: dict[Bot, Bucket] = {}
        self._chats: dict[tuple[Bot, int], tuple[Bucket, ...]] = {}
        self._halted_bots: dict[Bot, float] = {}
        self._halted_chats: dict[tuple[Bot, int], float] = {}

    def room(self, bot: Bot) -> int:
        """How many messages the bot may send at once, to whomever."""
        now = self._monotonic()
        if self._halted_bots.get(bot, now) > now:
            return 0
        return max(0, int(self._bucket(bot).refill(now)))

    def bot_wait(self, bot: Bot) -> float:
        """Seconds until the bot may send again."""
        now = self._monotonic()
        return max(self._halted_bots.get(bot, now) - now, self._bucket(bot).wait(now))

    def chat_wait(self, bot: Bot, chat: int) -> float:
        """Seconds until the chat may be sent to, whatever the bot may do elsewhere."""
        now = self._monotonic()
        waits = [bucket.wait(now) for bucket in self._chats.get((bot, chat), ())]
        return max([self._halted_chats.get((bot, chat), now) - now, *waits])

    def spend(self, bot: Bot, chat: int, messages: int = 1) -> None:
        """Take the tokens of something that is sent now.

        Args:
            messages: what it counts as at Telegram; an album counts as its files. Of the second's
                limit it never costs more than the burst, or a dialogue would stand still for it.
        """
        self._bucket(bot).tokens -= messages
        buckets = self._chats.get((bot, chat))
        if buckets is None:
            self._forget_rested_chats()
            buckets = self._chats[bot, chat] = self._fresh(chat)
        each_second, *each_minute = buckets
        each_second.tokens -= min(messages, CHAT_BURST)
        for bucket in each_minute:
            bucket.tokens -= messages

    def halt_bot(self, bot: Bot, seconds: float) -> None:
        """Let the bot send nothing for so long."""
        until = self._monotonic() + seconds
        self._halted_bots[bot] = max(until, self._halted_bots.get(bot, until))

    def halt_chat(self, bot: Bot, chat: int, seconds: float) -> None:
        """Telegram said so for this chat; when it says so for many people, halt the whole bot."""
        now = self._monotonic()
        self._halted_chats = {key: end for key, end in self._halted_chats.items() if end > now}
        self._halted_chats[bot, chat] = now + seconds
        flooded = [
            end for (b, c), end in self._halted_chats.items() if b is bot and c > 0 and end > now
        ]
        if len(flooded) >= FLOODED_CHATS:
            self.halt_bot(bot, min(flooded) - now)

    def _bucket(self, bot: Bot) -> Bucket:
        if bot not in self._bots:
            self._bots[bot] = Bucket.full(BOT_PER_SECOND, BOT_BURST, self._monotonic())
        return self._bots[bot]

    def _fresh(self, chat: int) -> tuple[Bucket, ...]:
        now = self._monotonic()
        each_second = Bucket.full(CHAT_PER_SECOND, CHAT_BURST, now)
        if chat > 0:
            return (each_second,)
        return (each_second, Bucket.full(GROUP_PER_SECOND, GROUP_BURST, now))

    def _forget_rested_chats(self) -> None:
        if len(self._chats) < CHATS_REMEMBERED:
            return
        now = self._monotonic()
        self._chats = {
            key: buckets
            for key, buckets in self._chats.items()
            if any(bucket.refill(now) < bucket.burst for bucket in buckets)
        }
