"""A bot's updates between what happened and their delivery."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]

ON_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = (
    "message", "edited_message", "channel_post", "edited_channel_post", "business_connection",
    "business_message", "edited_business_message", "deleted_business_messages", "guest_message",
    "message_reaction", "message_reaction_count", "inline_query", "chosen_inline_result",
    "callback_query", "shipping_query", "pre_checkout_query", "purchased_paid_media", "poll",
    "poll_answer", "my_chat_member", "chat_member", "chat_join_request", "chat_boost",
    "removed_chat_boost", "managed_bot", "subscription",
)  # fmt: skip
BY_DEFAULT = frozenset(KINDS) - ON_REQUEST
TAP_LIFETIME = 150
LIFETIME = 24 * 3600


@dataclass(eq=False, slots=True)
class Update:
    """One update; `lane` is the chat or user whose updates Telegram delivers one after the other.

    `again` has it delivered once more after it was confirmed; `dropped` ends its delivery.
    """

    id: int
    kind: str
    payload: Json
    lane: str
    born: int
    again: bool = False
    dropped: bool = False

    def as_json(self) -> Json:
        return {"update_id": self.id, self.kind: self.payload}

    @property
    def dies(self) -> int:
        """When Telegram forgets it, delivered or not."""
        return self.born + (TAP_LIFETIME if self.kind == "callback_query" else LIFETIME)


class UpdateQueue:
    """Keeps updates until the bot confirms them, a webhook took them, or they are too old."""

    def __init__(self, first_id: int, now: Callable[[], int]) -> None:
        self._next_id = first_id
        self._now = now
        self._pending: deque[Update] = deque()
        self._waiting: set[asyncio.Future[None]] = set()
        self._next_death = 0
        self.allowed: frozenset[str] = BY_DEFAULT
        self.chosen: list[str] | None = None
        self.taker: Callable[[Update], None] | None = None
        self.last: Update | None = None
        self.sift: Callable[[Update], Iterable[Update]] = lambda update: (update,)
        self.noted: Callable[[Update], None] = lambda update: None

    def __len__(self) -> int:
        self._expire()
        return len(self._pending)

    def allow(self, kinds: list[str] | None) -> None:
        """Chooses which kinds come from now on; an empty list means the usual ones."""
        if kinds is not None:
            self.allowed = frozenset(kinds) if kinds else BY_DEFAULT
            self.chosen = kinds or None

    def add(self, kind: str, payload: Json, lane: str) -> Update | None:
        """Puts in an update, unless the bot did not ask for its kind."""
        if kind not in self.allowed:
            return None
        update = Update(0, kind, payload, lane, self._now())
        for released in self.sift(update):
            self.put(released)
        return update

    def put(self, update: Update) -> None:
        """Numbers an update and hands it to whoever waits."""
        update.id = self._next_id
        self._next_id += 1
        self._pending.append(update)
        self._next_death = (
            min(self._next_death, update.dies) if len(self._pending) > 1 else update.dies
        )
        self.last = update
        self.noted(update)
        if self.taker is not None:
            self.taker(update)
        self.wake()

    def wake(self) -> None:
        for future in self._waiting:
            if not future.done():
                future.set_result(None)
        self._waiting.clear()

    def repeat(self, update: Update) -> None:
        """Delivers an update once more under its old number, as Telegram does when in doubt."""
        if update not in self._pending:
            self._pending.append(update)
            self._pending = deque(sorted(self._pending, key=lambda kept: kept.id))
            self._next_death = min(kept.dies for kept in self._pending)
        if self.taker is not None:
            self.taker(update)
        self.wake()

    def pending(self) -> list[Update]:
        """What was not confirmed yet, the oldest first."""
        self._expire()
        return list(self._pending)

    def confirm(self, offset: int) -> None:
        """Forgets all updates below the offset; a negative one keeps that many of the last."""
        if offset < 0:
            while len(self._pending) > -offset:
                self._pending.popleft()
            return
        doubled = []
        while self._pending and self._pending[0].id < offset:
            update = self._pending.popleft()
            if update.again:
                update.again = False
                doubled.append(update)
        self._pending.extendleft(reversed(doubled))

    def take(self, limit: int) -> list[Update]:
        """Up to `limit` pending updates; they stay pending."""
        self._expire()
        return [update for update, _ in zip(self._pending, range(limit), strict=False)]

    def remove(self, update: Update) -> None:
        if update in self._pending:
            self._pending.remove(update)

    def clear(self) -> None:
        """Drops everything that is pending."""
        for update in self._pending:
            update.dropped = True
        self._pending.clear()
        self.last = None

    def arrival(self) -> asyncio.Future[None]:
        """A future that ends with the next change; cancel it when it is no longer waited for."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        future.add_done_callback(self._waiting.discard)
        return future

    def _expire(self) -> None:
        now = self._now()
        if self._pending and self._next_death < now:
            self._pending = deque(update for update in self._pending if update.dies >= now)
            self._next_death = min((update.dies for update in self._pending), default=0)
