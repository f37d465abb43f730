"""What falls due."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import delete, func, or_, select, update
from sqlmodel import col

from storage.database import Statements
from storage.tables import TimerRow
from tickets.timers import Timer, TimerKind

_STILL_TO_RING = col(TimerRow.rung_at).is_(None)


class SqlTimers:
    """The port Timers."""

    def __init__(self, statements: Statements) -> None:
        self._sql = statements

    async def replace(self, subject: str, timers: Collection[Timer]) -> None:
        """Make these the subject's timers, without those that rang.

        One that is being claimed at this moment is left alone instead of waited for: who claimed
        it may be waiting for the very ticket that is locked here.
        """
        known = await self._sql.rows(
            select(
                col(TimerRow.id), col(TimerRow.kind), col(TimerRow.due), col(TimerRow.rung_at)
            ).where(col(TimerRow.subject) == subject)
        )
        wanted = {(timer.kind.value, timer.due) for timer in timers}
        stale = [id_ for id_, kind, due, rung in known if not rung and (kind, due) not in wanted]
        missing = sorted(wanted - {(kind, due) for _, kind, due, _ in known})
        if stale:
            unclaimed = (
                select(col(TimerRow.id))
                .where(col(TimerRow.id).in_(stale), _STILL_TO_RING)
                .with_for_update(skip_locked=True)
            )
            await self._sql.run(delete(TimerRow).where(col(TimerRow.id).in_(unclaimed)))
        if missing:
            await self._sql.run(
                self._sql.insert(TimerRow)
                .values([{"subject": subject, "kind": kind, "due": due} for kind, due in missing])
                .on_conflict_do_nothing()
            )

    async def claim(self, now: datetime, limit: int) -> Sequence[Timer]:
        """Take what is due, earliest first."""
        rows = await self._sql.all(
            select(TimerRow)
            .where(
                col(TimerRow.due) <= now,
                _STILL_TO_RING,
                or_(col(TimerRow.retry_at).is_(None), col(TimerRow.retry_at) <= now),
            )
            .order_by(col(TimerRow.due), col(TimerRow.subject), col(TimerRow.kind))
            .limit(limit)
            .with_for_update(skip_locked=True)
        )
        if rows:
            await self._sql.run(
                update(TimerRow)
                .where(col(TimerRow.id).in_([row.id for row in rows]))
                .values(rung_at=now)
            )
        return [Timer(TimerKind(row.kind), row.subject, row.due) for row in rows]

    async def postpone(self, timer: Timer, until: datetime) -> None:
        """Its rule failed: it stays due, but is not taken before then."""
        await self._sql.run(
            update(TimerRow)
            .where(
                col(TimerRow.subject) == timer.subject,
                col(TimerRow.kind) == timer.kind,
                col(TimerRow.due) == timer.due,
            )
            .values(retry_at=until)
        )

    async def next_due(self) -> datetime | None:
        """When the next timer rings, or is tried again."""
        taken_from = func.coalesce(col(TimerRow.retry_at), col(TimerRow.due))
        return await self._sql.first(select(func.min(taken_from)).where(_STILL_TO_RING))
