"""What can still be undone."""

from datetime import datetime

from pydantic import TypeAdapter
from sqlalchemy import delete, or_, select
from sqlmodel import col

from storage.database import Statements
from storage.sealing import Sealer
from storage.tables import UndoRow
from tickets.ports.news import Undo
from tickets.ticket import Ticket
from tickets.workflow import Move

_TICKET = TypeAdapter(Ticket)


class SqlUndos:
    """The port Undos."""

    def __init__(self, statements: Statements, sealer: Sealer) -> None:
        self._sql = statements
        self._sealer = sealer

    async def keep(self, undo: Undo, now: datetime) -> None:
        """Keep it in place of an earlier one, and none that is over."""
        number = undo.before.number
        over = (
            select(col(UndoRow.number))
            .where(or_(col(UndoRow.until) < now, col(UndoRow.number) == number))
            .with_for_update(skip_locked=True)
        )
        await self._sql.run(delete(UndoRow).where(col(UndoRow.number).in_(over)))
        await self._sql.run(
            self._sql.insert(UndoRow).values(
                number=number,
                version=undo.version,
                move=undo.move,
                member=undo.member,
                until=undo.until,
                joined=list(undo.joined),
                before=self._sealer.seal(_TICKET.dump_json(undo.before).decode()),
            )
        )

    async def get(self, number: str) -> Undo | None:
        """The last undoable move of a ticket."""
        row = await self._sql.first(select(UndoRow).where(col(UndoRow.number) == number))
        if row is None:
            return None
        return Undo(
            before=_TICKET.validate_json(self._sealer.unseal(row.before)),
            version=row.version,
            move=Move(row.move),
            member=row.member,
            until=row.until,
            joined=tuple(row.joined),
        )

    async def drop(self, number: str) -> None:
        """It was undone."""
        await self._sql.run(delete(UndoRow).where(col(UndoRow.number) == number))
