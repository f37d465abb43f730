"""The codes by which reports are taken over."""

from datetime import datetime

from sqlalchemy import select
from sqlmodel import col

from storage.database import Statements
from storage.tables import TakeoverRow


class SqlTakeovers:
    """The port Takeovers."""

    def __init__(self, statements: Statements) -> None:
        self._sql = statements

    async def offer(self, number: str, digest: str, expires_at: datetime) -> None:
        """Keep a ticket's code in place of an earlier one."""
        offered = self._sql.insert(TakeoverRow).values(
            number=number, digest=digest, expires_at=expires_at
        )
        await self._sql.run(
            offered.on_conflict_do_update(
                index_elements=["number"],
                set_={
                    "digest": offered.excluded.digest,
                    "expires_at": offered.excluded.expires_at,
                },
            )
        )

    async def offered(self, digest: str, now: datetime) -> str | None:
        """The number of the ticket that a code is for."""
        return await self._sql.first(
            select(col(TakeoverRow.number)).where(
                col(TakeoverRow.digest) == digest, col(TakeoverRow.expires_at) > now
            )
        )
