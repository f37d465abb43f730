"""How citizens hear of tickets."""

from sqlalchemy import delete, select
from sqlmodel import col

from storage.database import Statements
from storage.tables import HearingRow
from tickets.hearing import Hearing


class SqlHearings:
    """The port Hearings."""

    def __init__(self, statements: Statements) -> None:
        self._sql = statements

    async def get(self, number: str, citizen: int) -> Hearing:
        """How one citizen hears of one ticket."""
        row = await self._sql.first(
            select(HearingRow).where(
                col(HearingRow.number) == number, col(HearingRow.citizen) == citizen
            )
        )
        if row is None:
            return Hearing(number, citizen)
        return Hearing(number, citizen, row.muted, row.told_at, row.no_later)

    async def save(self, hearing: Hearing) -> None:
        """Keep it."""
        values = {
            "muted": hearing.muted,
            "told_at": hearing.told_at,
            "no_later": hearing.no_later,
        }
        await self._sql.run(
            self._sql.insert(HearingRow)
            .values(number=hearing.number, citizen=hearing.citizen, **values)
            .on_conflict_do_update(index_elements=["number", "citizen"], set_=values)
        )

    async def forget(self, citizen: int) -> None:
        """Keep nothing of what a citizen heard."""
        await self._sql.run(delete(HearingRow).where(col(HearingRow.citizen) == citizen))
