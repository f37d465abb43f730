"""The citizens, with names and phones sealed."""

from sqlalchemy import select, update
from sqlmodel import col

from storage.database import Statements
from storage.sealing import Sealer
from storage.tables import CitizenRow
from tickets.errors import NotFound
from tickets.people import Citizen


class SqlCitizens:
    """The port Citizens."""

    def __init__(self, statements: Statements, sealer: Sealer) -> None:
        self._sql = statements
        self._sealer = sealer

    async def by_chat(self, chat: int, language: str | None = None) -> Citizen:
        """The citizen of a private chat, locked until the commit; made on the first contact."""
        query = select(CitizenRow).where(col(CitizenRow.chat_id) == chat)
        # Tickets of theirs may still be written meanwhile: those only need the row to stay.
        query = query.with_for_update(key_share=True)
        row = await self._sql.first(query)
        if row is None:
            # Somebody else may make them at the same moment: then theirs is taken.
            await self._sql.run(
                self._sql.insert(CitizenRow)
                .values(chat_id=chat, language=language, reachable=True)
                .on_conflict_do_nothing(index_elements=["chat_id"])
            )
            row = await self._sql.first(query)
            assert row is not None
        return self._citizen(row)

    async def get(self, citizen: int) -> Citizen:
        """One citizen."""
        row = await self._sql.first(select(CitizenRow).where(col(CitizenRow.id) == citizen))
        if row is None:
            raise NotFound("citizen", str(citizen))
        return self._citizen(row)

    async def save(self, citizen: Citizen) -> None:
        """Keep changes."""
        changed = await self._sql.run(
            update(CitizenRow)
            .where(col(CitizenRow.id) == citizen.id)
            .values(
                chat_id=citizen.chat_id,
                language=citizen.language,
                name=self._sealer.seal(citizen.name),
                phone=self._sealer.seal(citizen.phone),
                consent_at=citizen.consent_at,
                reachable=citizen.reachable,
            )
        )
        if not changed:
            raise NotFound("citizen", str(citizen.id))

    async def mark_unreachable(self, chat: int) -> None:
        """Whoever has this private chat blocked the bot; nothing else of them is changed."""
        await self._sql.run(
            update(CitizenRow).where(col(CitizenRow.chat_id) == chat).values(reachable=False)
        )

    def _citizen(self, row: CitizenRow) -> Citizen:
        assert row.id is not None
        return Citizen(
            id=row.id,
            chat_id=row.chat_id,
            language=row.language,
            name=self._sealer.unseal(row.name),
            phone=self._sealer.unseal(row.phone),
            consent_at=row.consent_at,
            reachable=row.reachable,
        )
