"""The outbox of the ports, in memory."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from tests.fakes.evidence import MemoryEvidence
from tickets.ports.delivery import Bot, Message, Priority, Sent
from tickets.ports.mail import Waiting, gathered, lease_of
from tickets.ports.topics import TopicState


@dataclass(slots=True)
class OutboxRow:
    """A message that waits."""

    id: int
    message: Message
    attempts: int = 0
    claimed_until: datetime | None = None
    retry_at: datetime | None = None


Standing = dict[tuple[Bot, int, str], tuple[int | None, int | None]]
"""By bot, chat and slot: the message that stands there, and its thread."""


class MemoryTopics:
    """The port Topics."""

    def __init__(self, standing: Standing) -> None:
        self.states: dict[tuple[Bot, int, str], TopicState] = {}
        self._standing = standing

    async def of(self, bot: Bot, chat: int, key: str) -> TopicState | None:
        """A topic as the bot left it."""
        return self.states.get((bot, chat, key))

    async def keep(self, bot: Bot, chat: int, key: str, state: TopicState) -> None:
        """Remember how the bot left a topic."""
        self.states[bot, chat, key] = state

    async def at(self, bot: Bot, chat: int, thread: int) -> str | None:
        """The key of the topic with this id."""
        found = (k for k, state in self.states.items() if state.thread == thread)
        return next((key for b, c, key in found if (b, c) == (bot, chat)), None)

    async def gone(self, bot: Bot, chat: int, key: str) -> None:
        """A topic was deleted, and what stood in its slots with it."""
        state = self.states.pop((bot, chat, key), None)
        if state is None or state.thread is None:
            return
        for place, (_, thread) in list(self._standing.items()):
            if place[:2] == (bot, chat) and thread == state.thread:
                del self._standing[place]

    async def try_again(self, bot: Bot, chat: int) -> None:
        """The chat may give topics now that it did not give before."""
        for place, state in list(self.states.items()):
            if place[:2] == (bot, chat) and state.thread is None:
                del self.states[place]

    def forget(self, bot: Bot | None, chat: int) -> None:
        """Nothing is known of a chat's topics any more, those of one bot or of both."""
        for place in [k for k in self.states if k[1] == chat and bot in (None, k[0])]:
            del self.states[place]


class MemoryOutbox:
    """The port Outbox.

    Attributes:
        rows: what waits, by id.
        kept: what is known of sent messages, by bot, chat and message id.
        puts: how many messages were queued or changed, ever.
    """

    def __init__(
        self, evidence: MemoryEvidence, dead_letters: list[tuple[Bot | None, str, str]]
    ) -> None:
        self.rows: dict[int, OutboxRow] = {}
        self.kept: dict[tuple[Bot, int, int], Sent] = {}
        self.puts = 0
        self._standing: Standing = {}
        self.topics = MemoryTopics(self._standing)
        self._keys: set[str] = set()
        self._evidence = evidence
        self._dead_letters = dead_letters
        self._last_id = 0

    async def put(self, message: Message) -> None:
        """Queue a message."""
        if message.dedupe_key is not None:
            if message.dedupe_key in self._keys:
                return
            self._keys.add(message.dedupe_key)
        self.puts += 1
        if message.text and message.evidence:
            self._queue(replace(message, evidence=()))
            self._queue_files(message)
        else:
            self._queue(message)

    def _queue(self, message: Message) -> None:
        for row in self.rows.values():
            if message.slot is not None and row.claimed_until is None and _same(row, message):
                earlier = row.message
                row.message = replace(
                    message,
                    anew=message.anew or earlier.anew,
                    priority=min(message.priority, earlier.priority),
                )
                return
        self._add(message)

    def _queue_files(self, message: Message) -> None:
        """The files follow their text; those that wait for the same slot already wait once."""
        slot, evidence = message.slot, message.evidence
        if slot is not None:
            waiting = {
                file
                for row in self.rows.values()
                if (row.message.bot, row.message.chat) == (message.bot, message.chat)
                and row.message.replies_to == slot
                for file in row.message.evidence
            }
            evidence = tuple(file for file in evidence if file not in waiting)
        if evidence:
            files = replace(
                message,
                text="",
                buttons=(),
                keyboard=None,
                evidence=evidence,
                slot=None,
                anew=False,
                replies_to=slot,
            )
            self._add(files)

    async def claim(self, bot: Bot, now: datetime, limit: int) -> Sequence[Waiting]:
        """Take the first waiting message of each of the bot's chats, by priority."""
        rows = [row for row in self.rows.values() if row.message.bot is bot]
        busy = {
            row.message.chat
            for row in rows
            if row.claimed_until is not None and row.claimed_until > now
        }
        heads: dict[int, OutboxRow] = {}
        for row in sorted(rows, key=lambda r: (r.message.priority, r.id)):
            chat = row.message.chat
            early = row.message.not_before is not None and row.message.not_before > now
            if chat not in busy and not early and self._evidence.settled(row.message.evidence):
                heads.setdefault(chat, row)
        claimed = [row for row in heads.values() if row.retry_at is None or row.retry_at <= now]
        for row in claimed[:limit]:
            self._complete(row, now)
            row.claimed_until = now + lease_of(row.message)
        return [self._waiting(row) for row in claimed[:limit]]

    def _complete(self, row: OutboxRow, now: datetime) -> None:
        message = row.message
        if message.erases_from is not None:
            of_chat = (message.bot, message.chat)
            ours = {key[2] for key in self.kept if key[:2] == of_chat} - set(
                range(message.erases_from)
            )
            row.message = replace(message, erases=tuple(sorted({*message.erases, *ours})))
        elif message.gather is not None and not message.evidence:
            newer = [
                other
                for other in self._to_gather(message.bot, message.chat, message.gather)
                if other.id > row.id
                and not other.message.evidence
                and (other.message.not_before is None or other.message.not_before <= now)
            ]
            if newer:
                row.message = gathered([message, *(other.message for other in newer)])
            for other in newer:
                del self.rows[other.id]

    def _to_gather(self, bot: Bot, chat: int, gather: str) -> list[OutboxRow]:
        return [
            row
            for row in self.rows.values()
            if (row.message.bot, row.message.chat, row.message.gather) == (bot, chat, gather)
            and row.claimed_until is None
        ]

    async def reschedule(self, bot: Bot, chat: int, gather: str, at: datetime) -> None:
        """Let what waits to be gathered go out at another time."""
        self.puts += 1
        for row in self._to_gather(bot, chat, gather):
            row.message = replace(row.message, not_before=at)

    async def withdraw(self, cause: str) -> None:
        """Drop what waits to tell of something that was undone."""
        for row in list(self.rows.values()):
            if row.message.cause == cause and row.claimed_until is None:
                del self.rows[row.id]

    async def drop_news(self, bot: Bot, chat: int, about: str, *, but: str = "") -> None:
        """Drop the news of a ticket that wait for a chat."""
        for row in list(self.rows.values()):
            message = row.message
            news = message.priority is Priority.PUSH and message.about == about
            kept = row.claimed_until is not None or (but and message.purpose == but)
            if news and (message.bot, message.chat) == (bot, chat) and not kept:
                del self.rows[row.id]

    async def erase(self, bot: Bot, chat: int, *, theirs: Collection[int], first: int) -> None:
        """Drop what of a dialogue waits, and queue the deletion of what stands."""
        for row in list(self.rows.values()):
            message = row.message
            talk = message.priority is Priority.CONVERSATION and row.claimed_until is None
            if talk and (message.bot, message.chat) == (bot, chat):
                del self.rows[row.id]
        self.puts += 1
        self._add(Message(bot=bot, chat=chat, text="", erases=tuple(theirs), erases_from=first))

    def _waiting(self, row: OutboxRow) -> Waiting:
        message = row.message
        edits = None if message.anew or message.evidence else self._id_in(message, message.slot)
        replies_to = self._id_in(message, message.replies_to)
        waiting = Waiting(row.id, message, row.attempts, edits, replies_to)
        if message.topic is None:
            return waiting
        state = self.topics.states.get((message.bot, message.chat, message.topic.key))
        return replace(waiting, topic=state, pins=self._id_in(message, message.topic.pins))

    def _add(self, message: Message) -> None:
        self._last_id += 1
        self.rows[self._last_id] = OutboxRow(self._last_id, message)

    def _id_in(self, message: Message, slot: str | None) -> int | None:
        standing = self._standing.get((message.bot, message.chat, slot)) if slot else None
        return standing[0] if standing else None

    async def delivered(self, waiting: Waiting, message_ids: Sequence[int]) -> None:
        """It is in the chat."""
        self.rows.pop(waiting.id, None)
        self._remember(waiting, message_ids)

    async def delivered_partly(
        self, waiting: Waiting, message_ids: Sequence[int], rest: Message
    ) -> Waiting:
        """Only the rest waits."""
        self._remember(waiting, message_ids)
        rest = replace(rest, anew=True)
        if (row := self.rows.get(waiting.id)) is not None:
            row.message = rest
        return replace(waiting, message=rest, edits=None, replies_to=None)

    def _remember(self, waiting: Waiting, message_ids: Sequence[int]) -> None:
        if not waiting.message.remembered:
            return
        message = waiting.message
        for id_ in message_ids:
            self.kept[message.bot, message.chat, id_] = Sent(
                message.bot, message.chat, id_, message.slot, message.about, message.purpose
            )
        if message.slot is not None and message_ids:
            key = (message.bot, message.chat, message.slot)
            thread = waiting.topic.thread if waiting.topic else message.thread
            self._standing[key] = (message_ids[0], thread)

    async def postpone(self, waiting: Waiting, until: datetime, *, count: bool = True) -> None:
        """Try again later."""
        if (row := self.rows.get(waiting.id)) is not None:
            row.claimed_until = None
            row.retry_at = until
            row.attempts += count

    async def send_anew(self, waiting: Waiting) -> None:
        """Let it be sent as a new message."""
        if (row := self.rows.get(waiting.id)) is not None:
            row.claimed_until = None
            row.message = replace(row.message, anew=True)

    async def discard(self, waiting: Waiting, reason: str) -> None:
        """It can never be delivered."""
        if self.rows.pop(waiting.id, None) is not None:
            self._dead_letters.append((waiting.message.bot, waiting.message.text, reason))

    async def discard_chat(self, bot: Bot, chat: int, reason: str, *, keep: bool) -> None:
        """Drop all that waits for a chat, and forget what stands in its slots."""
        for row in [
            r for r in self.rows.values() if (r.message.bot, r.message.chat) == (bot, chat)
        ]:
            del self.rows[row.id]
            if keep:
                self._dead_letters.append((bot, row.message.text, reason))
        for key in [key for key in self._standing if key[:2] == (bot, chat)]:
            del self._standing[key]

    async def forget_chat(self, bot: Bot, chat: int) -> None:
        """Drop what waits for a chat and what is known of what it was sent."""
        await self.discard_chat(bot, chat, "", keep=False)
        for key in [key for key in self.kept if key[:2] == (bot, chat)]:
            del self.kept[key]
        self.topics.forget(bot, chat)

    async def sent(self, bot: Bot, chat: int, message_id: int) -> Sent | None:
        """What a message in a chat was about."""
        return self.kept.get((bot, chat, message_id))

    async def slots(self, bot: Bot, slot: str) -> Sequence[tuple[int, int | None]]:
        """Where messages of a slot stand or wait."""
        places = {(m.chat, m.thread) for m in self._messages() if (m.bot, m.slot) == (bot, slot)}
        for (of_bot, chat, name), (_, thread) in self._standing.items():
            if (of_bot, name) == (bot, slot):
                places.add((chat, thread))
        return sorted(places, key=lambda place: (place[0], place[1] or 0))

    def _messages(self) -> Sequence[Message]:
        return [row.message for row in self.rows.values()]

    def move_chat(self, old: int, new: int) -> None:
        """A group has another id."""
        self.topics.forget(None, old)
        for row in self.rows.values():
            if row.message.chat == old:
                row.message = replace(row.message, chat=new)
        for sent in [key for key in self.kept if key[1] == old]:
            del self.kept[sent]
        for bot, chat, slot in [key for key in self._standing if key[1] == old]:
            _, thread = self._standing.pop((bot, chat, slot))
            self._standing.setdefault((bot, new, slot), (None, thread))


def _same(row: OutboxRow, message: Message) -> bool:
    other = row.message
    return (other.bot, other.chat, other.slot) == (message.bot, message.chat, message.slot)
