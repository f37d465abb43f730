from dataclasses import replace
from datetime import timedelta

from tests.storage.samples import NOW
from tickets.jobs import Job, JobKind
from tickets.ports import UnitOfWork
from tickets.ports.jobs import JOB_LEASE

MINUTE = timedelta(minutes=1)
EXPORT = Job(kind=JobKind.EXPORT, key="export:5", chat=5, thread=7, arguments={"unit": "PUPR"})
PICTURE = Job(kind=JobKind.STATISTICS, key="statistics:-100", chat=-100)


async def test_a_job_waits_once_and_is_claimed_for_its_lease(uow: UnitOfWork) -> None:
    async with uow() as tx:
        assert await tx.jobs.add(EXPORT)
        assert await tx.jobs.add(PICTURE)
        assert not await tx.jobs.add(EXPORT)
    async with uow() as tx:
        assert list(await tx.jobs.claim(NOW, 1)) == [replace(EXPORT, attempts=1)]
        assert list(await tx.jobs.claim(NOW, 5)) == [replace(PICTURE, attempts=1)]
        assert list(await tx.jobs.claim(NOW + JOB_LEASE - MINUTE, 5)) == []
        assert not await tx.jobs.add(EXPORT)
    async with uow() as tx:
        again = await tx.jobs.claim(NOW + JOB_LEASE, 5)
        assert [job.attempts for job in again] == [2, 2]


async def test_a_job_is_kept_postponed_and_removed(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.jobs.add(EXPORT)
        await tx.jobs.claim(NOW, 1)
        assert await tx.jobs.keep(EXPORT.key, NOW + 2 * JOB_LEASE)
        assert list(await tx.jobs.claim(NOW + JOB_LEASE, 1)) == []
        await tx.jobs.postpone(EXPORT.key, NOW + MINUTE)
        assert list(await tx.jobs.claim(NOW, 1)) == []
        (job,) = await tx.jobs.claim(NOW + MINUTE, 1)
        assert job.attempts == 1
        assert await tx.jobs.waits(EXPORT.key)
        assert await tx.jobs.remove(EXPORT.key)
    async with uow() as tx:
        assert not await tx.jobs.remove(EXPORT.key)
        assert not await tx.jobs.keep(EXPORT.key, NOW)
        assert not await tx.jobs.waits(EXPORT.key)
        await tx.jobs.postpone(EXPORT.key, NOW)
        assert await tx.jobs.add(EXPORT)
