"""The clock: APScheduler says when to look; what is due stands in the database."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, tzinfo

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

Job = Callable[[], Awaitable[None]]

log: structlog.stdlib.BoundLogger = structlog.get_logger()


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        """The time as aware UTC."""
        return datetime.now(UTC)


class Ticker:
    """Calls jobs at their times, each at most once at a time, and never makes up for missed times.

    Every process may have one: the jobs themselves see to it that a thing is done once.
    """

    def __init__(self) -> None:
        self._running: set[asyncio.Task[None]] = set()
        self._scheduler = AsyncIOScheduler(
            job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
            timezone=UTC,
        )

    def every(self, seconds: float, name: str, job: Job) -> None:
        """Call ``job`` every so many seconds."""
        self._add(name, job, "interval", seconds=seconds)

    def daily(self, hour: int, minute: int, timezone: tzinfo, name: str, job: Job) -> None:
        """Call ``job`` once a day at this time of the city's."""
        self._add(name, job, "cron", hour=hour, minute=minute, timezone=timezone)

    def start(self) -> None:
        """Begin to tick; needs the running event loop."""
        self._scheduler.start()

    async def stop(self) -> None:
        """Tick no more, and let jobs in progress finish."""
        if not self._scheduler.running:
            return
        self._scheduler.pause()
        while self._running:
            await asyncio.wait(self._running)
        self._scheduler.shutdown(wait=False)
        # The scheduler only asks the event loop to shut it down.
        await asyncio.sleep(0)

    def _add(self, name: str, job: Job, trigger: str, **times: object) -> None:
        async def guarded() -> None:
            task = asyncio.current_task()
            assert task is not None
            self._running.add(task)
            try:
                await job()
            except Exception:
                # A job that fails is called again at its next time.
                log.exception("job_failed", job=name)
            finally:
                self._running.discard(task)

        self._scheduler.add_job(guarded, trigger, id=name, name=name, **times)
