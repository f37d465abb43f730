"""The jobs of the ports, in memory."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from tickets.jobs import Job
from tickets.ports.jobs import JOB_LEASE


class MemoryJobs:
    """The port Jobs.

    Attributes:
        adds: how many jobs were noted, ever.
    """

    def __init__(self) -> None:
        self.adds = 0
        self._jobs: dict[str, tuple[Job, datetime | None]] = {}

    async def add(self, job: Job) -> bool:
        """Note a job; whether it is new."""
        if job.key in self._jobs:
            return False
        self.adds += 1
        self._jobs[job.key] = (job, None)
        return True

    async def waits(self, key: str) -> bool:
        """Whether a job with this key waits or is under way."""
        return key in self._jobs

    async def claim(self, now: datetime, limit: int) -> Sequence[Job]:
        """Take jobs that are due, the oldest first."""
        due = [job for job, at in self._jobs.values() if at is None or at <= now][:limit]
        claimed = [replace(job, attempts=job.attempts + 1) for job in due]
        self._jobs |= {job.key: (job, now + JOB_LEASE) for job in claimed}
        return claimed

    async def keep(self, key: str, until: datetime) -> bool:
        """Hold a claimed job for longer."""
        if key not in self._jobs:
            return False
        self._jobs[key] = (self._jobs[key][0], until)
        return True

    async def postpone(self, key: str, until: datetime) -> None:
        """It cannot be done yet; this attempt does not count."""
        if key in self._jobs:
            job, _ = self._jobs[key]
            self._jobs[key] = (replace(job, attempts=job.attempts - 1), until)

    async def remove(self, key: str) -> bool:
        """It is done, given up or cancelled."""
        return self._jobs.pop(key, None) is not None
