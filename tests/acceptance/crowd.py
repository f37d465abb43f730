"""Many tickets at once, as a year would bring them."""

from sqlalchemy import insert, select
from sqlmodel import col

from storage.database import Database
from storage.tables import TicketRow


async def crowd(url: str, like: str, count: int, *, unit: str | None = None) -> None:
    """Put so many copies of a ticket beside it in the database.

    Args:
        unit: which has them; the ticket's own where it is None.
    """
    database = Database(url)
    async with database.transaction() as sql:
        row = await sql.first(select(TicketRow).where(col(TicketRow.number) == like))
        assert row is not None
        values = row.model_dump()
        changed = {"unit": unit or row.unit}
        for start in range(0, count, 500):
            await sql.run(
                insert(TicketRow).values(
                    [
                        {**values, **changed, "number": f"BJM-{n:04}-COPY", "draft": f"copy-{n}"}
                        for n in range(start, min(start + 500, count))
                    ]
                )
            )
    await database.close()
