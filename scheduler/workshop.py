"""The workshop: makes in the background what takes too long for a transaction."""

import asyncio
import json
import traceback
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from datetime import datetime

import structlog

from scheduler.crew import Crew
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


class Workshop(Crew[Job]):
    """Works off the jobs.

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
        super().__init__("workshop", AT_A_TIME)
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._work = work
        self._given_up = given_up

    def stop(self) -> None:
        """Let ``run`` return; what is under way is dropped, and begun anew by the next process."""
        super().stop()
        self.drop()

    async def take(self, limit: int) -> Sequence[Job]:
        """Jobs whose time has come."""
        async with self._unit_of_work() as tx:
            return await tx.jobs.claim(self._clock.now(), limit)

    def key(self, piece: Job) -> Hashable:
        """The job's key."""
        return piece.key

    async def do(self, piece: Job) -> None:
        """Do a job while its lease is held."""
        heart = asyncio.create_task(self._hold(piece))
        try:
            if piece.attempts > TRIES:
                await self._give_up(piece, "the process ended each time it was begun")
                return
            again_at = await self._work[piece.kind](piece)
            if again_at is not None:
                await self._leave_until(piece, again_at)
        except asyncio.CancelledError:
            await self._leave_until(piece, self._clock.now())
            raise
        except StorageUnavailable:
            # Begun anew when the lease is over.
            log.warning("storage_unavailable", loop="workshop")
        except Exception:
            log.exception("job_failed", kind=piece.kind, tries=piece.attempts)
            if piece.attempts >= TRIES:
                await self._give_up(piece, traceback.format_exc())
        else:
            log.info("job_done", kind=piece.kind, again=again_at is not None)
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
