"""What is to be made in the background."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Protocol

from tickets.jobs import Job

JOB_LEASE = timedelta(seconds=90)
"""How long a claimed job belongs to who claimed it; one that takes longer is kept now and then."""


class Jobs(Protocol):
    """The jobs that wait or are under way. One that is done is no longer there."""

    async def add(self, job: Job) -> bool:
        """Note a job; whether it is new: one with the same key drops it."""
        ...

    async def waits(self, key: str) -> bool:
        """Whether a job with this key waits or is under way."""
        ...

    async def claim(self, now: datetime, limit: int) -> Sequence[Job]:
        """Take jobs that are due, the oldest first, for a JOB_LEASE; it counts as an attempt."""
        ...

    async def keep(self, key: str, until: datetime) -> bool:
        """Hold a claimed job for longer; False when it was cancelled meanwhile."""
        ...

    async def postpone(self, key: str, until: datetime) -> None:
        """It cannot be done yet, through nobody's fault: this attempt does not count."""
        ...

    async def remove(self, key: str) -> bool:
        """It is done, given up or cancelled; whether it was still there."""
        ...
