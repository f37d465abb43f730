import asyncio
from datetime import timedelta

import pytest

from scheduler.workshop import TRIES, Workshop
from tests.fakes import FakeClock, MemoryUnitOfWork
from tickets.jobs import Job, JobKind
from tickets.ports.jobs import JOB_LEASE

SECOND = timedelta(seconds=1)


def a_job(key: str = "export:5") -> Job:
    return Job(kind=JobKind.EXPORT, key=key, chat=5)


class Maker:
    """Does jobs, or whatever a test puts into ``then``."""

    def __init__(self, uow: MemoryUnitOfWork) -> None:
        self.uow = uow
        self.begun: list[Job] = []
        self.given_up: list[str] = []
        self.then = self.done

    async def __call__(self, job):
        self.begun.append(job)
        return await self.then(job)

    async def done(self, job):
        async with self.uow() as tx:
            await tx.jobs.remove(job.key)

    async def give_up(self, job):
        self.given_up.append(job.key)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def maker(unit_of_work) -> Maker:
    return Maker(unit_of_work)


@pytest.fixture
def workshop(unit_of_work, clock, maker) -> Workshop:
    return Workshop(unit_of_work, clock, {JobKind.EXPORT: maker}, maker.give_up)


async def add(uow, *keys: str) -> None:
    async with uow() as tx:
        for key in keys:
            await tx.jobs.add(a_job(key))


async def waits(uow: MemoryUnitOfWork, key: str = "export:5") -> bool:
    async with uow() as tx:
        return await tx.jobs.waits(key)


async def test_jobs_are_done_once(unit_of_work, workshop, maker):
    await add(unit_of_work, "export:1", "export:2", "export:3")
    await workshop.work_off()
    await workshop.work_off()
    assert [job.key for job in maker.begun] == ["export:1", "export:2", "export:3"]
    assert not await waits(unit_of_work, "export:1")


async def test_a_wake_begins_at_once(unit_of_work, clock, maker):
    done = asyncio.Event()

    async def finish(job):
        await maker.done(job)
        done.set()

    maker.then = finish
    workshop = Workshop(unit_of_work, clock, {JobKind.EXPORT: maker}, maker.give_up)
    running = asyncio.create_task(workshop.run())
    await asyncio.sleep(0)
    await add(unit_of_work, "export:5")
    workshop.wake()
    await done.wait()
    workshop.stop()
    await running
    assert [job.key for job in maker.begun] == ["export:5"]


async def test_too_early_is_tried_later_and_does_not_count(unit_of_work, workshop, clock, maker):
    async def too_early(job):
        return clock.now() + SECOND

    maker.then = too_early
    await add(unit_of_work, "export:5")
    for _ in range(TRIES + 2):
        await workshop.work_off()
        clock.advance(seconds=1)
    assert [job.attempts for job in maker.begun] == [1] * (TRIES + 2)
    assert not maker.given_up


async def test_what_fails_again_and_again_is_given_up(unit_of_work, workshop, clock, maker):
    async def fails(job):
        raise ValueError("a defect")

    maker.then = fails
    await add(unit_of_work, "export:5")
    for _ in range(TRIES + 1):
        await workshop.work_off()
        clock.advance(seconds=JOB_LEASE.total_seconds())
    assert len(maker.begun) == TRIES
    assert maker.given_up == ["export:5"]
    ((bot, letter, trace),) = unit_of_work.dead_letters
    assert bot is None
    assert "export" in letter
    assert "a defect" in trace


async def test_what_kills_the_process_is_given_up(unit_of_work, workshop, clock, maker):
    await add(unit_of_work, "export:5")
    for _ in range(TRIES):
        async with unit_of_work() as tx:
            await tx.jobs.claim(clock.now(), 1)
        clock.advance(seconds=JOB_LEASE.total_seconds())
    await workshop.work_off()
    assert not maker.begun
    assert maker.given_up == ["export:5"]


async def test_a_stopped_program_leaves_its_job_to_the_next(unit_of_work, workshop, clock, maker):
    begun = asyncio.Event()

    async def for_ever(job):
        begun.set()
        await asyncio.Event().wait()

    maker.then = for_ever
    await add(unit_of_work, "export:5")
    running = asyncio.create_task(workshop.run())
    await begun.wait()
    workshop.stop()
    await running
    maker.then = maker.done
    await Workshop(unit_of_work, clock, {JobKind.EXPORT: maker}, maker.give_up).work_off()
    assert [job.attempts for job in maker.begun] == [1, 1]
    assert not await waits(unit_of_work)
