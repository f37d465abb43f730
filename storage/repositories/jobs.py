"""What is to be made in the background."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, or_, select, update
from sqlmodel import col

from storage.database import Statements
from storage.tables import JobRow
from tickets.jobs import Job, JobKind
from tickets.ports.jobs import JOB_LEASE


class SqlJobs:
    """The port Jobs.

    Attributes:
        news: whether a job was noted.
    """

    def __init__(self, statements: Statements) -> None:
        self.news = False
        self._sql = statements

    async def add(self, job: Job) -> bool:
        """Note a job; whether it is new."""
        added = await self._sql.run(
            self._sql.insert(JobRow)
            .values(
                key=job.key,
                kind=job.kind,
                chat=job.chat,
                thread=job.thread,
                arguments=dict(job.arguments),
                attempts=0,
            )
            .on_conflict_do_nothing(index_elements=["key"])
        )
        self.news = self.news or bool(added)
        return bool(added)

    async def waits(self, key: str) -> bool:
        """Whether a job with this key waits or is under way."""
        found = await self._sql.first(select(col(JobRow.id)).where(col(JobRow.key) == key))
        return found is not None

    async def claim(self, now: datetime, limit: int) -> Sequence[Job]:
        """Take jobs that are due, the oldest first."""
        rows = await self._sql.all(
            select(JobRow)
            .where(or_(col(JobRow.due_at).is_(None), col(JobRow.due_at) <= now))
            .order_by(col(JobRow.id))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        if rows:
            await self._sql.run(
                update(JobRow)
                .where(col(JobRow.id).in_([row.id for row in rows]))
                .values(due_at=now + JOB_LEASE, attempts=col(JobRow.attempts) + 1)
            )
        return [
            Job(
                kind=JobKind(row.kind),
                key=row.key,
                chat=row.chat,
                thread=row.thread,
                arguments=row.arguments,
                attempts=row.attempts + 1,
            )
            for row in rows
        ]

    async def keep(self, key: str, until: datetime) -> bool:
        """Hold a claimed job for longer; False when it was cancelled meanwhile."""
        held = await self._sql.run(
            update(JobRow).where(col(JobRow.key) == key).values(due_at=until)
        )
        return bool(held)

    async def postpone(self, key: str, until: datetime) -> None:
        """It cannot be done yet; this attempt does not count."""
        await self._sql.run(
            update(JobRow)
            .where(col(JobRow.key) == key)
            .values(due_at=until, attempts=col(JobRow.attempts) - 1)
        )

    async def remove(self, key: str) -> bool:
        """It is done, given up or cancelled; whether it was still there."""
        return bool(await self._sql.run(delete(JobRow).where(col(JobRow.key) == key)))
