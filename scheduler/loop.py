"""Rounds of work, one after another, with rests that a wake cuts short."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

from tickets.ports import StorageUnavailable

POLL = 1.0
"""Seconds; what another process left to be done, or what waited for its hour, is found so late at
most. What this process leaves comes with a wake."""
LONGEST_STORAGE_PAUSE = 30.0

log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Loop:
    """Calls ``work`` until stopped.

    Args:
        work: one round; returns whether there may be more to do at once.
        rest: seconds until there may be something to do without being woken.
        busy: whether something is still under way, which stopping waits for.
    """

    def __init__(
        self,
        name: str,
        work: Callable[[], Awaitable[bool]],
        rest: Callable[[], float] = lambda: POLL,
        busy: Callable[[], bool] = lambda: False,
    ) -> None:
        self.stopping = False
        self._name = name
        self._work = work
        self._rest = rest
        self._busy = busy
        self._stir = asyncio.Event()

    def wake(self) -> None:
        """Begin the next round at once."""
        self._stir.set()

    def stop(self) -> None:
        """Let ``run`` return as soon as what is under way is done."""
        self.stopping = True
        self._stir.set()

    async def run(self) -> None:
        """Work until stopped; a database that is away is asked ever more rarely."""
        storage_pause = 0.0
        while True:
            self._stir.clear()
            try:
                more = await self._work()
            except StorageUnavailable:
                storage_pause = min(LONGEST_STORAGE_PAUSE, storage_pause * 2 or POLL)
                log.warning("storage_unavailable", loop=self._name, again_in=storage_pause)
                if self.stopping:
                    return
                await self._sleep(storage_pause)
                continue
            storage_pause = 0.0
            if self.stopping and not self._busy():
                return
            if not more:
                await self._sleep(min(POLL, self._rest()))

    async def _sleep(self, seconds: float) -> None:
        try:
            await asyncio.wait_for(self._stir.wait(), seconds)
        except TimeoutError:
            return
