"""Retention: every night what has had its time is thrown away, in portions that hold up nobody."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

import structlog

from tickets.city import City
from tickets.ports import Clock, StorageUnavailable, UnitOfWork
from tickets.ports.upkeep import Stale

PORTION = 500
"""Rows that one transaction throws away."""
AT_HOUR = 3
"""Of the city's night."""
FILES_KEPT = timedelta(days=30)
"""Files that belong to no ticket: of reports that were never sent, and copies that were fetched."""
_USUAL = {
    Stale.TIMERS: timedelta(days=365),
    Stale.SENT_MESSAGES: timedelta(days=365),
    Stale.DEDUPE_KEYS: timedelta(days=90),
    Stale.DEAD_LETTERS: timedelta(days=180),
}
"""What no city needs to choose. A reply to a message of a year ago is still understood, a reminder
of three months ago cannot come again, and a defect of half a year ago was looked at or never is."""

log: structlog.stdlib.BoundLogger = structlog.get_logger()


class EvidenceFolder(Protocol):
    """Where the bytes of files are."""

    def erase(self, sha256: str) -> None:
        """Erase bytes, waiting for the disk."""
        ...


class Retention:
    """Throws away what is older than it may be; any number of processes may do so at once."""

    def __init__(
        self, unit_of_work: UnitOfWork, clock: Clock, city: City, folder: EvidenceFolder
    ) -> None:
        limits = city.limits
        personal = timedelta(days=limits.personal_data_days)
        drafts = timedelta(days=limits.draft_kept_days)
        self._ages = {
            Stale.DRAFTS: drafts,
            Stale.REPORTERS: personal,
            Stale.CONTACTS: personal,
            **_USUAL,
        }
        self._files_kept = max(FILES_KEPT, 2 * drafts)
        self._unit_of_work = unit_of_work
        self._clock = clock
        self._folder = folder

    async def clear(self) -> None:
        """Throw away everything that has had its time. A database that is away: the next night."""
        now = self._clock.now()
        try:
            for what, age in self._ages.items():
                count = 0
                while portion := await self._clear_some(what, now - age):
                    count += portion
                if count:
                    log.info("cleared", what=what.value, count=count)
            while count := await self._clear_files():
                log.info("cleared", what="files", count=count)
        except StorageUnavailable:
            log.warning("storage_unavailable", loop="retention")

    async def clear_made(self) -> None:
        """Throw away exports and pictures that were sent; called far more often than each night."""
        try:
            while count := await self._clear_made():
                log.info("cleared", what="made files", count=count)
        except StorageUnavailable:
            log.warning("storage_unavailable", loop="retention")

    async def _clear_made(self) -> int:
        async with self._unit_of_work() as tx:
            count, digests = await tx.upkeep.clear_made(self._clock.now(), PORTION)
        await self._erase(digests)
        return count

    async def _clear_some(self, what: Stale, before: datetime) -> int:
        async with self._unit_of_work() as tx:
            return await tx.upkeep.clear(what, before, PORTION)

    async def _clear_files(self) -> int:
        async with self._unit_of_work() as tx:
            count, digests = await tx.upkeep.clear_files(
                self._clock.now() - self._files_kept, PORTION
            )
        await self._erase(digests)
        return count

    async def _erase(self, digests: Sequence[str]) -> None:
        for sha256 in digests:
            await asyncio.to_thread(self._folder.erase, sha256)
