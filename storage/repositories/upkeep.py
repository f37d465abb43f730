"""Throwing away what has had its time."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Delete,
    String,
    Update,
    and_,
    cast,
    delete,
    exists,
    inspect,
    or_,
    select,
    tuple_,
    update,
)
from sqlalchemy.orm import Mapped
from sqlmodel import col

from storage.database import Statements
from storage.tables import (
    Base,
    CitizenRow,
    ConversationRow,
    DeadLetterRow,
    EvidenceRow,
    FollowerRow,
    HearingRow,
    HistoryEvidenceRow,
    OutboxEvidenceRow,
    OutboxKeyRow,
    SentRow,
    TicketEvidenceRow,
    TicketRow,
    TimerRow,
    TopicRow,
)
from tickets.ports.upkeep import Stale
from tickets.ticket import Status

_ENDED = col(TicketRow.status).in_([status.value for status in Status if status.ended])
_USES_OF_FILES = (TicketEvidenceRow, HistoryEvidenceRow, OutboxEvidenceRow)


class SqlUpkeep:
    """The port Upkeep."""

    def __init__(self, statements: Statements) -> None:
        self._sql = statements

    async def clear(self, what: Stale, before: datetime, limit: int) -> int:
        """Throw away some of what is older."""
        changes: dict[Stale, list[Update | Delete]] = {
            Stale.DRAFTS: [_drafts(before, limit)],
            Stale.REPORTERS: [
                _reporters(before, limit),
                _of_ended(FollowerRow, col(FollowerRow.number), before, limit),
                _of_ended(HearingRow, col(HearingRow.number), before, limit),
                _of_ended(TopicRow, col(TopicRow.key), before, limit),
            ],
            Stale.CONTACTS: [_contacts(before, limit)],
            Stale.TIMERS: [_some(TimerRow, _rung(before), limit)],
            Stale.SENT_MESSAGES: [_some(SentRow, col(SentRow.sent_at) < before, limit)],
            Stale.DEDUPE_KEYS: [_some(OutboxKeyRow, col(OutboxKeyRow.used_at) < before, limit)],
            Stale.DEAD_LETTERS: [_some(DeadLetterRow, col(DeadLetterRow.at) < before, limit)],
        }
        return max([await self._sql.run(change) for change in changes[what]])

    async def clear_files(self, before: datetime, limit: int) -> tuple[int, Sequence[str]]:
        """Forget some files that nothing refers to."""
        talked_of = await self._in_conversations()
        unused = and_(
            col(EvidenceRow.added_at) < before,
            *(~exists().where(col(use.evidence) == col(EvidenceRow.id)) for use in _USES_OF_FILES),
        )
        rows = await self._sql.rows(
            select(col(EvidenceRow.id))
            .where(unused)
            .order_by(col(EvidenceRow.id))
            .limit(limit + len(talked_of))
        )
        ids = [id_ for (id_,) in rows if id_ not in talked_of][:limit]
        # The condition once more: one that was sent again meanwhile stays.
        return await self._forget(ids, unused)

    async def clear_made(self, now: datetime, limit: int) -> tuple[int, Sequence[str]]:
        """Forget some files that the program made and that are kept no longer."""
        waits = exists().where(col(OutboxEvidenceRow.evidence) == col(EvidenceRow.id))
        over = and_(col(EvidenceRow.kept_until) <= now, ~waits)
        ids = await self._sql.all(select(col(EvidenceRow.id)).where(over).limit(limit))
        return await self._forget(ids, over)

    async def _forget(
        self, ids: Collection[int | None], condition: ColumnElement[bool]
    ) -> tuple[int, Sequence[str]]:
        if not ids:
            return 0, []
        forgotten = await self._sql.returned(
            delete(EvidenceRow)
            .where(col(EvidenceRow.id).in_(ids), condition)
            .returning(col(EvidenceRow.sha256))
        )
        digests = {sha256 for (sha256,) in forgotten if sha256 is not None}
        kept = await self._sql.all(
            select(col(EvidenceRow.sha256)).where(col(EvidenceRow.sha256).in_(digests))
        )
        return len(forgotten), sorted(digests - set(kept))

    async def _in_conversations(self) -> set[int]:
        """Every number in what conversations remember: more than the files, never less."""
        remembered = await self._sql.all(select(col(ConversationRow.data)).where(_REMEMBERING))
        numbers: set[int] = set()
        for data in remembered:
            _gather_numbers(data, numbers)
        return numbers


_REMEMBERING = cast(col(ConversationRow.data), String) != "{}"


def _drafts(before: datetime, limit: int) -> Update:
    """The row stays: it knows how many questions were asked, so that old buttons stay old."""
    row = ConversationRow
    key = (col(row.bot), col(row.chat), col(row.user))
    stale = and_(col(row.updated_at) < before, or_(col(row.state).is_not(None), _REMEMBERING))
    some = select(*key).where(stale).limit(limit)
    return update(row).where(tuple_(*key).in_(some), stale).values(state=None, data={})


def _ended(before: datetime) -> ColumnElement[bool]:
    return and_(_ENDED, col(TicketRow.status_since) < before)


def _reporters(before: datetime, limit: int) -> Update:
    stale = and_(_ended(before), col(TicketRow.reporter).is_not(None))
    some = select(col(TicketRow.number)).where(stale).limit(limit)
    return (
        update(TicketRow)
        .where(col(TicketRow.number).in_(some), stale)
        .values(reporter=None, version=col(TicketRow.version) + 1)
    )


def _of_ended(table: type[Base], number: Mapped[str], before: datetime, limit: int) -> Delete:
    ended = select(col(TicketRow.number)).where(_ended(before))
    return _some(table, number.in_(ended), limit)


def _contacts(before: datetime, limit: int) -> Update:
    row = CitizenRow
    stale = and_(
        or_(col(row.name).is_not(None), col(row.phone).is_not(None)),
        col(row.consent_at) < before,
        ~exists().where(col(TicketRow.reporter) == col(row.id)),
    )
    some = select(col(row.id)).where(stale).limit(limit)
    return update(row).where(col(row.id).in_(some), stale).values(name=None, phone=None)


def _rung(before: datetime) -> ColumnElement[bool]:
    """One of a ticket that goes on is kept, or it would ring again."""
    goes_on = exists().where(col(TicketRow.number) == col(TimerRow.subject), ~_ENDED)
    return and_(col(TimerRow.rung_at) < before, ~goes_on)


def _some(table: type[Base], which: ColumnElement[bool], limit: int) -> Delete:
    key = list(inspect(table).primary_key)
    some = select(*key).where(which).limit(limit)
    return delete(table).where(tuple_(*key).in_(some))


def _gather_numbers(data: object, numbers: set[int]) -> None:
    match data:
        case int():
            numbers.add(data)
        case dict():
            for value in data.values():
                _gather_numbers(value, numbers)
        case list():
            for value in data:
                _gather_numbers(value, numbers)
