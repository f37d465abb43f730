"""The ticker's own timing is APScheduler's; here are what is asked of it and how it ends."""

import asyncio
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from scheduler.clock import SystemClock, Ticker

BANJARMASIN = ZoneInfo("Asia/Makassar")


@pytest.fixture
async def ticker():
    ticker = Ticker()
    yield ticker
    await ticker.stop()


class Job:
    """Counts its calls; holds them while its gate is shut."""

    def __init__(self) -> None:
        self.begun = 0
        self.ended = 0
        self.called = asyncio.Event()
        self.gate = asyncio.Event()
        self.gate.set()
        self.error: Exception | None = None

    async def __call__(self) -> None:
        """Count."""
        self.begun += 1
        self.called.set()
        await self.gate.wait()
        if self.error is not None:
            raise self.error
        self.ended += 1


async def called_anew(job: Job) -> None:
    job.called.clear()
    await job.called.wait()


def test_the_system_clock_is_aware_utc():
    assert SystemClock().now().tzinfo is UTC


async def test_it_calls_again_and_again(ticker):
    job = Job()
    ticker.every(0.01, "tick", job)
    ticker.start()
    await called_anew(job)
    await called_anew(job)
    assert job.ended >= 1


async def test_a_job_that_raises_is_called_again(ticker):
    job = Job()
    job.error = ZeroDivisionError()
    ticker.every(0.01, "tick", job)
    ticker.start()
    await called_anew(job)
    job.error = None
    while not job.ended:
        await called_anew(job)


async def test_a_slow_job_is_not_called_beside_itself_and_ends_before_the_ticker(ticker):
    slow, quick = Job(), Job()
    slow.gate.clear()
    ticker.every(0.01, "slow", slow)
    ticker.every(0.01, "quick", quick)
    ticker.start()
    await called_anew(slow)
    for _ in range(3):
        await called_anew(quick)
    assert slow.begun == 1

    stopping = asyncio.create_task(ticker.stop())
    await asyncio.sleep(0)
    assert not stopping.done()
    slow.gate.set()
    await stopping
    assert slow.ended == 1
    assert slow.begun == 1


async def test_stopping_leaves_nothing_behind(ticker):
    ticker.every(0.01, "tick", job := Job())
    ticker.start()
    await called_anew(job)
    await ticker.stop()
    assert asyncio.all_tasks() == {asyncio.current_task()}
    assert not ticker._scheduler.running


async def test_a_daily_job_follows_the_citys_time(ticker):
    ticker.daily(7, 30, BANJARMASIN, "digest", Job())
    ticker.start()
    [job] = ticker._scheduler.get_jobs()
    local = job.next_run_time.astimezone(BANJARMASIN)
    assert (local.hour, local.minute) == (7, 30)
    assert job.next_run_time - datetime.now(UTC) <= timedelta(days=1)


async def test_missed_times_are_made_up_for_once_and_never_dropped(ticker):
    ticker.every(1, "tick", Job())
    ticker.start()
    [job] = ticker._scheduler.get_jobs()
    assert (job.coalesce, job.max_instances, job.misfire_grace_time) == (True, 1, None)
