"""The timekeeper: lets ring what falls due. What ringing means is a rule of the core."""

import asyncio
import json
import traceback
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from tickets.city import City
from tickets.ports import Clock, StorageUnavailable, Tx, UnitOfWork
from tickets.timers import Timer

Ring = Callable[[Tx, Clock, City, Timer], Awaitable[None]]
"""The rule: what happens when a timer rings, in the transaction that takes it."""
Begin = Callable[[Tx, Clock, City], Awaitable[None]]

TRIES = 3
"""A rule may fail because an officer changed the same ticket at that moment; a third time it is a
defect: it goes to the dead letters, and the timer waits."""
PAUSES = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=30),
    timedelta(hours=2),
    timedelta(hours=6),
)
"""Before each further try, the last one for ever: when the defect is mended, nothing that was owed
to somebody must have been forgotten."""
LONGEST_STORAGE_PAUSE = timedelta(seconds=30)

log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Timekeeper:
    """Rings due timers, each in a transaction of its own, so that one takes no other with it.

    Args:
        rung: called after timers rang, as there may be something to send.
        begin: called once, before the first tick: sets timers that no event would set.
    """

    def __init__(
        self,
        unit_of_work: UnitOfWork,
        clock: Clock,
        city: City,
        ring: Ring,
        rung: Callable[[], None] = lambda: None,
        *,
        begin: Begin | None = None,
    ) -> None:
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._city = city
        self._ring = ring
        self._rung = rung
        self._begin = begin
        self._one_at_a_time = asyncio.Lock()
        self._failures: dict[Timer, int] = {}
        self._storage_pause = timedelta()
        self._not_before: datetime | None = None

    async def tick(self) -> None:
        """Ring what is due; the clock calls this. A database that is away is left in peace."""
        if self._not_before is not None and self._clock.now() < self._not_before:
            return
        try:
            if self._begin is not None:
                async with self._unit_of_work() as tx:
                    await self._begin(tx, self._clock, self._city)
                self._begin = None
            await self.ring_all_due()
        except StorageUnavailable:
            self._storage_pause = min(
                LONGEST_STORAGE_PAUSE, self._storage_pause * 2 or timedelta(seconds=1)
            )
            self._not_before = self._clock.now() + self._storage_pause
            log.warning("storage_unavailable", loop="timekeeper")
        else:
            self._storage_pause, self._not_before = timedelta(), None

    async def ring_all_due(self) -> int:
        """Ring everything that is due now, also what falls due by the ringing; returns how many.

        Raises:
            StorageUnavailable: the rest stays due.
        """
        async with self._one_at_a_time:
            count = 0
            try:
                while (rang := await self._ring_one()) is not None:
                    count += rang
            finally:
                if count:
                    self._rung()
            return count

    async def next_due(self) -> datetime | None:
        """When the next timer rings."""
        async with self._unit_of_work() as tx:
            return await tx.timers.next_due()

    async def _ring_one(self) -> bool | None:
        """Take the earliest timer that is due; whether it rang, None when there is none."""
        timer: Timer | None = None
        try:
            async with self._unit_of_work() as tx:
                claimed = await tx.timers.claim(self._clock.now(), 1)
                if not claimed:
                    return None
                timer = claimed[0]
                await self._ring(tx, self._clock, self._city, timer)
        except StorageUnavailable:
            raise
        except Exception:
            if timer is None:
                raise
            # Whatever the defect in one rule is, the other timers have to ring.
            failures = self._failures.get(timer, 0) + 1
            log.exception("timer_failed", **_named(timer), tries=failures)
            if failures >= TRIES:
                await self._put_aside(timer, failures, traceback.format_exc())
            self._failures[timer] = failures
            return False
        self._failures.pop(timer, None)
        log.info("timer_rang", **_named(timer))
        return True

    async def _put_aside(self, timer: Timer, failures: int, trace: str) -> None:
        """Let a timer wait that failed so often; the first time it goes to the dead letters too."""
        pause = PAUSES[min(failures - TRIES, len(PAUSES) - 1)]
        described = {"timer": timer.kind, "subject": timer.subject, "due": timer.due.isoformat()}
        async with self._unit_of_work() as tx:
            await tx.timers.postpone(timer, self._clock.now() + pause)
            if failures == TRIES:
                await tx.dead_letters.keep(bot=None, update=json.dumps(described), trace=trace)


def _named(timer: Timer) -> dict[str, str]:
    return {"kind": timer.kind.value, "subject": timer.subject}
