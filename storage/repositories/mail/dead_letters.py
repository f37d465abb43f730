"""What went wrong and has to be looked at."""

from sqlalchemy import insert

from storage.database import Statements
from storage.sealing import Sealer
from storage.tables import DeadLetterRow
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
