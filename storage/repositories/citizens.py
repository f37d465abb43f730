"""The citizens, with names and phones sealed."""

from collections.abc import Collection, Sequence

from sqlalchemy import delete, or_, select, update
from sqlmodel import col

from storage.database import Statements
from storage.sealing import Sealer
from storage.tables import CitizenRow, StopRow
from tickets.analysis.identity import identity_of, name_of, phone_of
from tickets.errors import NotFound
from tickets.people import Citizen, Stop, StopReason


class SqlCitizens:
    """The port Citizens."""

    def __init__(self, statements: Statements, sealer: Sealer) -> None:
        self._sql = statements
        self._sealer = sealer

    async def add(self) -> Citizen:
        """Somebody without a chat, for whom a member enters a report."""
        [(citizen,)] = await self._sql.returned(
            self._sql.insert(CitizenRow).values(reachable=True).returning(col(CitizenRow.id))
        )
        return await self.get(citizen)

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
                name_digest=self._sealer.digest(name_of(citizen.name) if citizen.name else None),
                phone_digest=self._sealer.digest(
                    phone_of(citizen.phone) if citizen.phone else None
                ),
                consent_at=citizen.consent_at,
                consent_version=citizen.consent_version,
                reachable=citizen.reachable,
                stopped_until=citizen.stopped_until,
                plain=citizen.plain,
                answers_only=citizen.answers_only,
            )
        )
        if not changed:
            raise NotFound("citizen", str(citizen.id))

    async def known_as(self, name_or_phone: str) -> Collection[int]:
        """Ids of the citizens whose registered name or phone this is."""
        if not (identity := identity_of(name_or_phone)):
            return []
        digests = self._sealer.digests(identity)
        columns = (col(CitizenRow.name_digest), col(CitizenRow.phone_digest))
        rows = await self._sql.rows(
            select(col(CitizenRow.id)).where(or_(*(column.in_(digests) for column in columns)))
        )
        return [citizen for (citizen,) in rows if citizen is not None]

    async def mark_unreachable(self, chat: int) -> None:
        """Whoever has this private chat blocked the bot; nothing else of them is changed."""
        await self._sql.run(
            update(CitizenRow).where(col(CitizenRow.chat_id) == chat).values(reachable=False)
        )

    async def keep_stop(self, stop: Stop) -> None:
        """Keep a stop, new or changed."""
        content = {
            "citizen": stop.citizen,
            "reason": stop.reason,
            "by": stop.by,
            "at": stop.at,
            "until": stop.until,
            "disputed": stop.disputed,
        }
        await self._sql.run(
            self._sql.insert(StopRow)
            .values(number=stop.number, **content)
            .on_conflict_do_update(index_elements=["number"], set_=content)
        )

    async def stops(self) -> Sequence[Stop]:
        """All that are kept, the newest first."""
        rows = await self._sql.all(
            select(StopRow).order_by(col(StopRow.at).desc(), col(StopRow.number))
        )
        return [
            Stop(
                number=row.number,
                citizen=row.citizen,
                reason=StopReason(row.reason),
                by=row.by,
                at=row.at,
                until=row.until,
                disputed=row.disputed,
            )
            for row in rows
        ]

    async def drop_stop(self, number: str) -> None:
        """Keep the stop over this ticket no longer."""
        await self._sql.run(delete(StopRow).where(col(StopRow.number) == number))

    def _citizen(self, row: CitizenRow) -> Citizen:
        assert row.id is not None
        return Citizen(
            id=row.id,
            chat_id=row.chat_id,
            language=row.language,
            name=self._sealer.unseal(row.name),
            phone=self._sealer.unseal(row.phone),
            consent_at=row.consent_at,
            consent_version=row.consent_version,
            reachable=row.reachable,
            stopped_until=row.stopped_until,
            plain=row.plain,
            answers_only=row.answers_only,
        )
