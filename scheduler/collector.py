"""The collector: fetches the bytes of files that people sent, while Telegram still has them."""

import asyncio
from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import timedelta
from typing import Protocol

import structlog

from scheduler.crew import Crew
from scheduler.settling import TRIES, jittered, pause
from tickets.analysis.metadata import without_metadata
from tickets.analysis.photos import print_of
from tickets.ports import Clock, StorageUnavailable, UnitOfWork
from tickets.ports.delivery import Bot, Messenger, Refused, Throttled, Unreachable
from tickets.ports.mail import LEASE, Unfetched
from tickets.report import EVIDENCE_BYTES_AT_MOST

AT_A_TIME = 4
"""Files under way; each may be 20 MB in memory, and the machine is small."""
TRY_AT_MOST = LEASE.total_seconds() * 2 / 3
"""Seconds; within the lease, so that no other process fetches the same file meanwhile."""

log: structlog.stdlib.BoundLogger = structlog.get_logger()


class EvidenceFolder(Protocol):
    """Where the bytes are kept, by their digest."""

    def put(self, content: bytes) -> str:
        """Keep bytes, waiting for the disk; returns their SHA-256 in hexadecimal."""
        ...


class Collector(Crew[Unfetched]):
    """Fetches what people sent.

    Args:
        settled: called when a file came or was given up: messages may have waited for it.
    """

    def __init__(
        self,
        unit_of_work: UnitOfWork,
        clock: Clock,
        messengers: Mapping[Bot, Messenger],
        folder: EvidenceFolder,
        settled: Callable[[], None] = lambda: None,
    ) -> None:
        super().__init__("collector", AT_A_TIME)
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._messengers = messengers
        self._folder = folder
        self._settled = settled

    async def take(self, limit: int) -> Sequence[Unfetched]:
        """Files that are still at Telegram."""
        async with self._unit_of_work() as tx:
            return await tx.evidence.unfetched(self._clock.now(), limit)

    def key(self, piece: Unfetched) -> Hashable:
        """The id of the file."""
        return piece.evidence

    async def do(self, piece: Unfetched) -> None:
        """Fetch a file and keep it."""
        try:
            got = await self._fetch(piece)
            if isinstance(got, bytes):
                got = await asyncio.to_thread(without_metadata, got)
                digest = await asyncio.to_thread(self._folder.put, got)
                print_ = await asyncio.to_thread(print_of, got)
                async with self._unit_of_work() as tx:
                    await tx.evidence.fetched(piece.evidence, digest, len(got), print_)
            elif not await self._leave_for_later(piece, got):
                return
        except StorageUnavailable:
            # Fetched again when the lease is over; the folder keeps the same bytes only once.
            log.warning("storage_unavailable", loop="collector")
            return
        except Exception:
            # Such as a full disk: the lease runs out and it is tried again, others meanwhile.
            log.exception("evidence_failed", evidence=piece.evidence)
            return
        self._settled()

    async def _fetch(self, file: Unfetched) -> bytes | Refused | Unreachable | Throttled:
        try:
            async with asyncio.timeout(TRY_AT_MOST):
                got = await self._messengers[file.bot].fetch(file.file_id)
        except TimeoutError:
            return Unreachable("no answer in time")
        if isinstance(got, bytes) and len(got) > EVIDENCE_BYTES_AT_MOST:
            return Refused("too large")
        return got

    async def _leave_for_later(
        self, file: Unfetched, failure: Refused | Unreachable | Throttled
    ) -> bool:
        """Postpone the file, or give it up; whether it was given up."""
        kind = type(failure).__name__.lower()
        given_up = isinstance(failure, Refused) or file.attempts + 1 >= TRIES
        log.warning("evidence_unfetched", evidence=file.evidence, outcome=kind, given_up=given_up)
        async with self._unit_of_work() as tx:
            if given_up:
                await tx.evidence.give_up(file.evidence)
            elif isinstance(failure, Throttled):
                until = self._clock.now() + timedelta(seconds=failure.retry_after)
                await tx.evidence.postpone(file.evidence, until)
            else:
                until = self._clock.now() + jittered(pause(file.attempts + 1))
                await tx.evidence.postpone(file.evidence, until)
        return given_up
