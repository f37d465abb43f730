"""The courier: takes messages from the outbox, sends them, writes down what became of them.

It alone sends. Every message goes out at least once: what happens between sending and settling
(the process killed, the database away) only leads to the message being claimed and sent again.
"""

import asyncio
import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import structlog

from scheduler.loop import POLL, Loop
from scheduler.rates import Rates
from scheduler.settling import Tried, settle
from scheduler.topics import next_deed, says_something
from tickets.ports import Clock, StorageUnavailable, Tx, UnitOfWork
from tickets.ports.delivery import (
    Bot,
    Delivered,
    File,
    Message,
    Messenger,
    Outcome,
    Partly,
    Refused,
    Tended,
    Throttled,
    Unreachable,
)
from tickets.ports.mail import Waiting, lease_of
from tickets.ports.topics import TopicDeed

TRY_AT_MOST = 2 / 3
"""Of its lease one try may take, so that no other process sends it meanwhile."""
IN_FLIGHT = 60
"""Messages of a bot under way at a time: two seconds' worth, so that a few slow uploads do not hold
up the rest and a Telegram that hangs does not swallow the outbox."""
TROUBLE = 3
"""After so many vain tries in a row Telegram is taken for away, and is only probed: else an outage
would use up the patience of every waiting message, and all would be late when it is over."""
LONGEST_PROBING_PAUSE = 30.0

log: structlog.stdlib.BoundLogger = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class _Load:
    """A claimed message, ready to be sent.

    Attributes:
        deed: what is done to its topic first.
    """

    waiting: Waiting
    files: Sequence[File]
    deed: TopicDeed | None = None


class Courier:
    """Carries one outbox to Telegram.

    Several processes may each have one. ``run`` is the loop; ``work_off`` does the same for what
    can go now, and may be called beside it.
    """

    def __init__(
        self,
        unit_of_work: UnitOfWork,
        clock: Clock,
        messengers: Mapping[Bot, Messenger],
        rates: Rates | None = None,
    ) -> None:
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._messengers = messengers
        self._rates = rates or Rates()
        self._loop = Loop("courier", self._round, self._pause, lambda: bool(self._held))
        self._one_round = asyncio.Lock()
        self._tasks: dict[int, asyncio.Task[None]] = {}
        self._tried: list[Tried] = []
        self._held: dict[int, Bot] = {}
        self._barred: set[int] = set()
        self._vain: dict[Bot, int] = dict.fromkeys(messengers, 0)
        self._postponed: set[datetime] = set()

    def wake(self) -> None:
        """Look into the outbox at once: something was put there."""
        self._loop.wake()

    def stop(self) -> None:
        """Let ``run`` return as soon as what is under way is settled."""
        self._loop.stop()

    async def run(self) -> None:
        """Send what comes until stopped. Cancelling is like a kill: what is under way is dropped,
        and sent again when its lease is over."""
        try:
            await self._loop.run()
        except asyncio.CancelledError:
            await self._drop()
            raise

    async def work_off(self) -> None:
        """Send everything that may go now and see it settled.

        What the rates or a pause after a failure hold back is left for later.

        Raises:
            StorageUnavailable: what was sent so far is remembered and settled the next time.
        """
        while await self._round() or self._held:
            if self._tasks and not self._tried:
                await asyncio.wait(self._tasks.values(), return_when=asyncio.FIRST_COMPLETED)

    async def _round(self) -> bool:
        """Settle what came back and start what may go; whether more may go at once.

        One transaction does both, so under load many outcomes share a commit.
        """
        async with self._one_round:
            tried, self._tried = self._tried, []
            loads: list[_Load] = []
            more_of: list[Bot] = []
            try:
                async with self._unit_of_work() as tx:
                    for one in tried:
                        await settle(tx, one)
                    for bot in self._messengers:
                        claimed, more = await self._claim(tx, bot, settled=tried)
                        loads += [load for w in claimed if (load := await self._load(tx, w))]
                        if more:
                            more_of.append(bot)
            except (StorageUnavailable, asyncio.CancelledError):
                self._tried[:0] = tried
                raise
            except Exception:
                if not tried:
                    raise
                log.exception("settling_failed", messages=len(tried))
                self._tried[:0] = tried
                await self._settle_one_by_one()
                return True
            self._forget(tried)
            for load in loads:
                self._start(load)
            return any(self._rates.room(bot) for bot in more_of)

    async def _claim(
        self, tx: Tx, bot: Bot, settled: Sequence[Tried]
    ) -> tuple[list[Waiting], bool]:
        """As much as the bot may send now, and whether there may be more than that."""
        limit = min(self._rates.room(bot), self._free(bot, settled))
        if self._loop.stopping or limit <= 0:
            return [], False
        claimed = await tx.outbox.claim(bot, self._clock.now(), limit)
        settled_ids = {one.waiting.id for one in settled}
        skipped = (self._held.keys() - settled_ids) | self._barred
        return [w for w in claimed if w.id not in skipped], len(claimed) == limit

    async def _load(self, tx: Tx, waiting: Waiting) -> _Load | None:
        """The message with its files; None when it cannot or may not go now."""
        message = waiting.message
        bot, chat = message.bot, message.chat
        files: Sequence[File] = ()
        deed = next_deed(waiting)
        if deed is None and message.topic is not None and not says_something(message):
            await tx.outbox.delivered(waiting, ())
            return None
        if message.evidence and deed is None:
            files = await tx.evidence.files(bot, message.evidence)
            if not files and not message.text:
                await tx.outbox.discard(waiting, "none of its files could be had")
                return None
        parts = self._messengers[bot].parts(message) if deed is None else 0
        cost = max(1, parts + len(files))
        if (wait := self._rates.bot_wait(bot, cost)) > 0:
            # An album for which there is no room: nothing else may take what becomes free first.
            self._rates.halt_bot(bot, wait)
        wait = max(wait, self._rates.chat_wait(bot, chat, cost))
        if wait > 0:
            until = self._clock.now() + timedelta(seconds=wait)
            await tx.outbox.postpone(waiting, until, count=False)
            self._postponed.add(until)
            return None
        self._rates.spend(bot, chat, cost)
        return _Load(waiting, files, deed)

    def _free(self, bot: Bot, settled: Sequence[Tried]) -> int:
        """How many more messages of the bot may be under way: one at a time while it is probed."""
        busy = sum(1 for b in self._held.values() if b is bot)
        busy -= sum(1 for one in settled if one.waiting.message.bot is bot)
        return (IN_FLIGHT if self._vain[bot] < TROUBLE else 1) - busy

    def _start(self, load: _Load) -> None:
        message = load.waiting.message
        self._held[load.waiting.id] = message.bot
        task = asyncio.create_task(self._send(load))
        self._tasks[load.waiting.id] = task
        task.add_done_callback(lambda _: self._tasks.pop(load.waiting.id, None))

    async def _send(self, load: _Load) -> None:
        waiting = load.waiting
        outcome: Outcome
        try:
            lease = lease_of(waiting.message).total_seconds()
            async with asyncio.timeout(lease * TRY_AT_MOST):
                outcome = await self._call(load)
        except TimeoutError:
            outcome = Unreachable("no answer in time")
        except Exception as error:
            # A defect in sending one message must not stop the rest.
            log.exception("messenger_failed", outbox=waiting.id)
            outcome = Refused(f"defect: {type(error).__name__}")
        self._note(waiting, outcome)

    async def _call(self, load: _Load) -> Outcome:
        waiting, message = load.waiting, load.waiting.message
        messenger = self._messengers[message.bot]
        if load.deed is not None and message.topic is not None:
            return await messenger.tend(
                message.chat, load.deed, message.topic, waiting.topic, waiting.pins
            )
        if waiting.topic is not None:
            message = replace(message, thread=waiting.topic.thread)
        return await messenger.deliver(message, load.files, waiting.edits, waiting.replies_to)

    def _note(self, waiting: Waiting, outcome: Outcome) -> None:
        """Keep an outcome until it is settled, and draw the conclusions that cannot wait."""
        message = waiting.message
        now = self._clock.now()
        self._tried.append(Tried(waiting, outcome, now))
        match outcome.then if isinstance(outcome, Partly) else outcome:
            case Throttled(seconds):
                self._rates.halt_chat(message.bot, message.chat, seconds)
                self._postponed.add(now + timedelta(seconds=seconds))
            case Unreachable(ours=True):
                pass
            case Unreachable():
                self._note_trouble(message)
            case _:
                self._vain[message.bot] = 0
        log.log(
            *_log_level(outcome),
            outbox=waiting.id,
            bot=message.bot.value,
            outcome=type(outcome).__name__.lower(),
            about=message.about,
        )
        self._loop.wake()

    def _note_trouble(self, message: Message) -> None:
        """One more vain try. Those that were already under way when the bot was halted say
        nothing new."""
        bot = message.bot
        if self._vain[bot] >= TROUBLE and self._rates.room(bot) == 0:
            return
        self._vain[bot] += 1
        if (beyond := self._vain[bot] - TROUBLE) >= 0:
            self._rates.halt_bot(bot, min(LONGEST_PROBING_PAUSE, 2.0 ** min(beyond, 10)))

    async def _settle_one_by_one(self) -> None:
        """Some outcome cannot be settled: find it, so that it takes no other with it.

        It is put with the dead letters, or at least never sent again by this process: a defect of
        ours must not become the same message every minute in somebody's chat.
        """
        while self._tried:
            one = self._tried[0]
            try:
                async with self._unit_of_work() as tx:
                    await settle(tx, one)
            except StorageUnavailable:
                raise
            except Exception:
                log.exception("message_unsettled", outbox=one.waiting.id)
                self._barred.add(one.waiting.id)
                try:
                    async with self._unit_of_work() as tx:
                        await tx.outbox.discard(one.waiting, "could not be settled, see the log")
                except Exception:
                    log.exception("message_barred", outbox=one.waiting.id)
            self._forget([self._tried.pop(0)])

    def _forget(self, settled: Sequence[Tried]) -> None:
        for one in settled:
            self._held.pop(one.waiting.id, None)

    def _pause(self) -> float:
        """Seconds until there may be something to do without being woken."""
        now = self._clock.now()
        self._postponed = {until for until in self._postponed if until > now}
        waits = [(until - now).total_seconds() for until in self._postponed]
        waits += [self._rates.bot_wait(b) for b in self._messengers if not self._rates.room(b)]
        return min(waits, default=POLL)

    async def _drop(self) -> None:
        tasks = list(self._tasks.values())
        for number in self._tasks:
            self._held.pop(number, None)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _log_level(outcome: Outcome) -> tuple[int, str]:
    match outcome:
        case Delivered():
            return logging.INFO, "message_delivered"
        case Tended():
            return logging.INFO, "topic_tended"
        case Refused():
            return logging.ERROR, "message_refused"
        case _:
            return logging.WARNING, "message_not_delivered"
