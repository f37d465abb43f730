"""Takes updates from Telegram and gives each to its handler inside one transaction.

An update is acknowledged only when it is committed: the polling offset moves, or the webhook is
answered with 200, after that. What is not acknowledged, Telegram keeps and brings again; a replayed
update is recognised in its conversation's row and changes nothing.
"""

import asyncio
import traceback
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

import structlog

from handlers.turn import SEEN_KEPT, Channel, ChannelError, Incoming, Turn
from tickets.ports import Clock, Conversation, StorageUnavailable, Tx, UnitOfWork

POLL_SECONDS = 30
"""How long Telegram holds a call that has nothing to say."""
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
"""Seconds between attempts while Telegram or the database is away; doubled each time."""
ANSWER_SECONDS = 10.0
"""Telegram forgets a tap soon; an answer that takes so long helps nobody."""
SIDE_BY_SIDE = 8
"""People whose updates are worked on at the same time; each holds a database connection."""

log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Receiver:
    """Works on one bot's updates, each person's in order, different people's side by side.

    Attributes:
        caught_up: set once what Telegram had kept while the program was down is worked on.
    """

    def __init__(self, channel: Channel, unit_of_work: UnitOfWork, clock: Clock) -> None:
        self._channel = channel
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._lines: dict[tuple[int, int], asyncio.Lock] = {}
        self._waiting: dict[tuple[int, int], int] = {}
        self._places = asyncio.Semaphore(SIDE_BY_SIDE)
        self._answers: set[asyncio.Task[None]] = set()
        self.caught_up = asyncio.Event()

    async def poll(self) -> None:
        """Ask Telegram for updates for ever; cancelling stops it between two batches or in one,
        which is then brought again.

        Raises:
            ChannelError: a fatal one, such as a token that was revoked.
        """
        offset: int | None = None
        pause = 0.0
        while True:
            try:
                wait = POLL_SECONDS if self.caught_up.is_set() else 0
                batch = await self._channel.poll(offset, wait)
                await self.work(batch)
            except ChannelError as error:
                if error.fatal:
                    raise
                pause = max(error.retry_after, _longer(pause))
                log.warning("telegram_unavailable", bot=self._channel.bot, reason=str(error))
                await asyncio.sleep(pause)
            except StorageUnavailable:
                pause = _longer(pause)
                log.warning("storage_unavailable", bot=self._channel.bot, again_in=pause)
                await asyncio.sleep(pause)
            else:
                pause = 0.0
                if not batch:
                    self.caught_up.set()
                else:
                    offset = max(incoming.update_id for incoming in batch) + 1

    async def work(self, batch: Iterable[Incoming]) -> None:
        """Work on a batch; returns when all of it is committed.

        Raises:
            StorageUnavailable: some of it is not; let all of it come again.
        """
        lines: dict[tuple[int, int], list[Incoming]] = {}
        for incoming in batch:
            lines.setdefault(_line(incoming), []).append(incoming)
        results = await asyncio.gather(
            *(self._work_line(line) for line in lines.values()), return_exceptions=True
        )
        for result in results:
            if result is not None:
                raise result

    async def receive(self, body: bytes) -> None:
        """Work on an update that a webhook brought; returns when it is committed.

        Raises:
            ValueError: it is no update.
            StorageUnavailable: let it come again.
        """
        await self._work_line([self._channel.read(body)])

    async def _work_line(self, updates: Iterable[Incoming]) -> None:
        for incoming in updates:
            async with self._in_line(_line(incoming)), self._places:
                await self._work_on(incoming)

    async def _work_on(self, incoming: Incoming) -> None:
        bound = log.bind(bot=self._channel.bot, update_id=incoming.update_id)
        try:
            turn = await self._handle(incoming)
        except StorageUnavailable:
            raise
        except Exception as error:  # noqa: BLE001  # one person's defect must not stop the rest
            bound.error("handler_failed", error=type(error).__name__)
            await self._keep_dead_letter(incoming, error)
            return
        if turn is None:
            bound.info("replayed_update")
        else:
            bound.debug("update_committed")
            self._answer_aside(incoming, turn)

    def _answer_aside(self, incoming: Incoming, turn: Turn) -> None:
        """Stop the spinner without holding up the updates that come after."""

        async def answer() -> None:
            try:
                async with asyncio.timeout(ANSWER_SECONDS):
                    await self._channel.answer(incoming, turn)
            except TimeoutError:
                log.warning("answer_timed_out", bot=self._channel.bot)

        task = asyncio.create_task(answer())
        self._answers.add(task)
        task.add_done_callback(self._answers.discard)

    async def finish(self) -> None:
        """Wait for answers to taps that are under way."""
        await asyncio.gather(*self._answers)

    async def _handle(self, incoming: Incoming) -> Turn | None:
        async with self._once(incoming) as opened:
            if opened is None:
                return None
            tx, conversation = opened
            return await self._channel.handle(incoming, tx, conversation)

    async def _keep_dead_letter(self, incoming: Incoming, error: Exception) -> None:
        trace = "".join(traceback.format_exception(error))
        async with self._once(incoming) as opened:
            if opened is not None:
                tx, _ = opened
                await tx.dead_letters.keep(bot=self._channel.bot, update=incoming.raw, trace=trace)
        try:
            async with self._unit_of_work() as tx:
                conversation = await self._conversation(tx, incoming)
                await self._channel.apologise(incoming, tx, conversation)
        except Exception:
            # The letter is kept already; an apology that fails must not bring the update again.
            log.exception("apology_failed", bot=self._channel.bot, update_id=incoming.update_id)

    @asynccontextmanager
    async def _once(self, incoming: Incoming) -> AsyncIterator[tuple[Tx, Conversation] | None]:
        """A transaction with the update's conversation; None if the update was worked on before."""
        async with self._unit_of_work() as tx:
            conversation = await self._conversation(tx, incoming)
            if incoming.update_id in conversation.seen:
                yield None
                return
            yield tx, conversation
            conversation.seen = (*conversation.seen, incoming.update_id)[-SEEN_KEPT:]
            conversation.updated_at = self._clock.now()
            await tx.conversations.save(conversation)

    async def _conversation(self, tx: Tx, incoming: Incoming) -> Conversation:
        return await tx.conversations.load(self._channel.bot, incoming.chat, incoming.user)

    @asynccontextmanager
    async def _in_line(self, line: tuple[int, int]) -> AsyncIterator[None]:
        """Wait for this person's earlier updates; matters where webhooks come side by side."""
        lock = self._lines.setdefault(line, asyncio.Lock())
        self._waiting[line] = self._waiting.get(line, 0) + 1
        try:
            async with lock:
                yield
        finally:
            self._waiting[line] -= 1
            if not self._waiting[line]:
                del self._waiting[line], self._lines[line]


def _line(incoming: Incoming) -> tuple[int, int]:
    return incoming.chat, incoming.user


def _longer(pause: float) -> float:
    return min(LONGEST_PAUSE, pause * 2 or FIRST_PAUSE)
