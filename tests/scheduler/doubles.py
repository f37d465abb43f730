"""Doubles for the scheduler's tests: a messenger that keeps what it is given, and set time."""

import asyncio
from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from tests.fakes import FakeClock, MemoryUnitOfWork
from tickets.ports.delivery import (
    Bot,
    Delivered,
    Failure,
    File,
    Message,
    Outcome,
    Refused,
    Tended,
    Throttled,
    Unreachable,
)
from tickets.ports.topics import Topic, TopicDeed, TopicState

CITIZEN_CHAT = 1001
GROUP = -500
LOST = 10
"""Seconds after which what was waited for will never come; nothing in a good run waits so long."""


class Time:
    """The domain's clock and the monotonic time, moved together."""

    def __init__(self) -> None:
        self.clock = FakeClock()
        self.seconds = 1000.0

    def monotonic(self) -> float:
        """Seconds."""
        return self.seconds

    def pass_by(self, seconds: float) -> None:
        """Let time go by for both."""
        self.seconds += seconds
        self.clock.advance(timedelta(seconds=seconds))


@dataclass(frozen=True)
class Handed:
    """What a messenger was given."""

    message: Message
    files: Sequence[File]
    edits: int | None
    replies_to: int | None


@dataclass
class RecordingMessenger:
    """Keeps what it is given; answers what the test told it to, else delivers.

    Attributes:
        answers: what to answer next, by chat.
        gate: cleared by a test, it keeps everything under way until it is set.
        fetched: what to answer for a file id.
        tended: what was done to which topic.
        topic_answers: what to answer next to that.
    """

    handed: list[Handed] = field(default_factory=list)
    answers: defaultdict[int, deque[Outcome | Exception]] = field(
        default_factory=lambda: defaultdict(deque)
    )
    gate: asyncio.Event = field(default_factory=asyncio.Event)
    arrived: asyncio.Condition = field(default_factory=asyncio.Condition)
    fetched: dict[str, bytes | Refused | Unreachable | Throttled | Exception] = field(
        default_factory=dict
    )
    fetching: list[str] = field(default_factory=list)
    tended: list[tuple[TopicDeed, str]] = field(default_factory=list)
    topic_answers: deque[Tended | Failure] = field(default_factory=deque)

    def __post_init__(self) -> None:
        self.gate.set()

    async def deliver(
        self, message: Message, files: Sequence[File], edits: int | None, replies_to: int | None
    ) -> Outcome:
        """Record and answer."""
        self.handed.append(Handed(message, files, edits, replies_to))
        number = 100 + len(self.handed)
        async with self.arrived:
            self.arrived.notify_all()
        await self.gate.wait()
        answers = self.answers[message.chat]
        answer = answers.popleft() if answers else None
        if isinstance(answer, Exception):
            raise answer
        if answer is not None:
            return answer
        file_ids = {file.evidence: f"known-{file.evidence}" for file in files}
        return Delivered((edits if edits is not None else number,), file_ids)

    async def tend(
        self, chat: int, deed: TopicDeed, topic: Topic, state: TopicState | None, pins: int | None
    ) -> Tended | Failure:
        """Record and answer."""
        self.tended.append((deed, topic.key))
        if self.topic_answers:
            return self.topic_answers.popleft()
        if state is None:
            return Tended(TopicState(7000 + len(self.tended), topic.title))
        return Tended(state.after(deed, topic, pins))

    def parts(self, message: Message) -> int:
        """As many as a plain text takes."""
        return -(-len(message.text) // 4096)

    async def fetch(self, file_id: str) -> bytes | Refused | Unreachable | Throttled:
        """Record and answer."""
        self.fetching.append(file_id)
        async with self.arrived:
            self.arrived.notify_all()
        await self.gate.wait()
        answer = self.fetched[file_id]
        if isinstance(answer, Exception):
            raise answer
        return answer

    async def until_handed(self, count: int) -> None:
        """Wait until so many messages were handed over."""
        async with asyncio.timeout(LOST), self.arrived:
            await self.arrived.wait_for(lambda: len(self.handed) >= count)

    async def until_fetching(self, count: int) -> None:
        """Wait until so many files were asked for."""
        async with asyncio.timeout(LOST), self.arrived:
            await self.arrived.wait_for(lambda: len(self.fetching) >= count)

    @property
    def texts(self) -> list[str]:
        """The texts in the order in which they were handed over."""
        return [handed.message.text for handed in self.handed]


def message(text: str, chat: int = CITIZEN_CHAT, bot: Bot = Bot.CITIZEN, **more) -> Message:
    """A message for the citizens' bot unless said otherwise."""
    return Message(bot=bot, chat=chat, text=text, **more)


async def queue(unit_of_work: MemoryUnitOfWork, *messages: Message) -> None:
    """Put messages into the outbox."""
    async with unit_of_work() as tx:
        for one in messages:
            await tx.outbox.put(one)
