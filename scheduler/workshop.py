"""The workshop: makes in the background what takes too long for a transaction."""

import asyncio
import json
import traceback
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime
from functools import partial

import structlog

from scheduler.loop import Loop
from tickets.jobs import Job, JobKind
from tickets.ports import Clock, StorageUnavailable, UnitOfWork
from tickets.ports.jobs import JOB_LEASE

Work = Callable[[Job], Awaitable[datetime | None]]
"""Does a job in transactions of its own; the one that queues what came of it takes the job away.

Returns when to come again where it is too early.
"""

AT_A_TIME = 2
"""Jobs under way: a long export lets a picture pass, and the machine is small."""
TRIES = 3
"""A job that failed so often, or that ended the process so often, is a defect."""
HEARTBEAT = JOB_LEASE.total_seconds() / 3

log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Workshop:
    """Works off the jobs. Several processes may each have one.

    A job whose process is killed begins anew elsewhere when its lease is over; while it is under
    way its lease is held.

    Args:
        work: how each kind is done.
        given_up: called for a job that failed TRIES times, after it went to the dead letters.
    """

    def __init__(
        self,
        unit_of_work: UnitOfWork,
        clock: Clock,
        work: Mapping[JobKind, Work],
        given_up: Callable[[Job], Awaitable[None]],
    ) -> None:
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._work = work
        self._given_up = given_up
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._loop = Loop("workshop", self._round, busy=lambda: bool(self._tasks))

    def wake(self) -> None:
        """Look for jobs at once."""
        self._loop.wake()

    def stop(self) -> None:
        """Let ``run`` return; what is under way is dropped, and begun anew by the next process."""
        self._loop.stop()
        for task in self._tasks.values():
            task.cancel()

    async def run(self) -> None:
        """Work until stopped or cancelled."""
        try:
            await self._loop.run()
        except asyncio.CancelledError:
            tasks = list(self._tasks.values())
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise

    async def work_off(self) -> None:
        """Do everything that can be done now.

        Raises:
            StorageUnavailable: the rest is still to be done.
        """
        while await self._round() or self._tasks:
            if self._tasks:
                await asyncio.wait(self._tasks.values(), return_when=asyncio.FIRST_COMPLETED)

    async def _round(self) -> bool:
        """Begin as many jobs as may be under way; whether there may be more."""
        free = AT_A_TIME - len(self._tasks)
        if self._loop.stopping or free <= 0:
            return False
        async with self._unit_of_work() as tx:
            jobs = await tx.jobs.claim(self._clock.now(), free)
        for job in jobs:
            if job.key not in self._tasks:
                task = asyncio.create_task(self._do(job))
                self._tasks[job.key] = task
                task.add_done_callback(partial(self._finish, job.key))
        return bool(jobs)

    def _finish(self, key: str, _task: asyncio.Task[None]) -> None:
        self._tasks.pop(key, None)
        self._loop.wake()

    async def _do(self, job: Job) -> None:
        heart = asyncio.create_task(self._hold(job))
        try:
            if job.attempts > TRIES:
                await self._give_up(job, "the process ended each time it was begun")
                return
            again_at = await self._work[job.kind](job)
            if again_at is not None:
                await self._leave_until(job, again_at)
        except asyncio.CancelledError:
            await self._leave_until(job, self._clock.now())
            raise
        except StorageUnavailable:
            # Begun anew when the lease is over.
            log.warning("storage_unavailable", loop="workshop")
        except Exception:
            log.exception("job_failed", kind=job.kind, tries=job.attempts)
            if job.attempts >= TRIES:
                await self._give_up(job, traceback.format_exc())
        else:
            log.info("job_done", kind=job.kind, again=again_at is not None)
        finally:
            heart.cancel()

    async def _leave_until(self, job: Job, until: datetime) -> None:
        async with self._unit_of_work() as tx:
            await tx.jobs.postpone(job.key, until)

    async def _hold(self, job: Job) -> None:
        """Prolong the lease now and then; a job that was cancelled is no longer there."""
        while True:
            await asyncio.sleep(HEARTBEAT)
            try:
                async with self._unit_of_work() as tx:
                    await tx.jobs.keep(job.key, self._clock.now() + JOB_LEASE)
            except StorageUnavailable:
                log.warning("storage_unavailable", loop="workshop")

    async def _give_up(self, job: Job, trace: str) -> None:
        described = {"job": job.kind, "arguments": dict(job.arguments)}
        try:
            async with self._unit_of_work() as tx:
                await tx.jobs.remove(job.key)
                await tx.dead_letters.keep(bot=None, update=json.dumps(described), trace=trace)
            await self._given_up(job)
        except StorageUnavailable:
            log.warning("storage_unavailable", loop="workshop")
