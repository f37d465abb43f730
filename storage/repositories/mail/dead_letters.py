"""What went wrong and has to be looked at."""

from collections.abc import Sequence

from sqlalchemy import delete, insert, select
from sqlmodel import col

from storage.database import Statements
from storage.sealing import Sealer
from storage.tables import DeadLetterRow
from tickets.ports import DeadLetter
from tickets.ports.delivery import Bot


class SqlDeadLetters:
    """The port DeadLetters."""

    def __init__(self, statements: Statements, sealer: Sealer) -> None:
        self._sql = statements
        self._sealer = sealer

    async def keep(self, *, bot: Bot | None, update: str, trace: str) -> None:
        """Keep an update whose handler raised, a timer whose rule did, or a refused message."""
        await self.keep_sealed(bot=bot, content=self._sealer.seal(update), trace=trace)

    async def keep_sealed(self, *, bot: Bot | None, content: str, trace: str) -> None:
        """The same for what is sealed already."""
        await self._sql.run(
            insert(DeadLetterRow).values(bot=bot, content=content, trace=self._sealer.seal(trace))
        )

    async def all(self) -> Sequence[DeadLetter]:
        """All of them, oldest first."""
        rows = await self._sql.all(select(DeadLetterRow).order_by(col(DeadLetterRow.id)))
        return [self._letter(row) for row in rows]

    async def drop(self, letter: int) -> None:
        """Throw one away that was seen to."""
        await self._sql.run(delete(DeadLetterRow).where(col(DeadLetterRow.id) == letter))

    def _letter(self, row: DeadLetterRow) -> DeadLetter:
        assert row.id is not None
        assert row.at is not None
        return DeadLetter(
            id=row.id,
            at=row.at,
            bot=Bot(row.bot) if row.bot else None,
            content=self._sealer.unseal(row.content),
            trace=self._sealer.unseal(row.trace),
        )
