"""The tickets."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, delete, func, or_, select, update
from sqlmodel import col

from storage.database import Statements
from storage.repositories.history import SqlHistory
from storage.repositories.ticket_filters import HIDDEN, narrowed, to_decide, undone, within
from storage.repositories.ticket_rows import restored_ticket, row_values
from storage.tables import FollowerRow, TicketEventRow, TicketEvidenceRow, TicketRow
from tickets.analysis.likeness import Surroundings
from tickets.analysis.statistics import Fact, Tally
from tickets.errors import Changed, NotFound
from tickets.events import CategoryCorrected, Event, StatusChanged
from tickets.permissions import Scope
from tickets.ports import ALL, Among, Page
from tickets.ticket import UNDER_WAY, Status, Ticket
from tickets.workflow import Move

_made_a_move = col(TicketEventRow.type) == StatusChanged.__name__

_move = col(TicketEventRow.payload)["move"].as_string()

_NEWEST_FIRST = (col(TicketRow.filed_at).desc(), col(TicketRow.number))


class SqlTickets:
    """The port Tickets."""

    def __init__(self, statements: Statements, history: SqlHistory) -> None:
        self._sql = statements
        self._history = history
        self._evidence: dict[str, tuple[int, ...]] = {}

    async def add(self, ticket: Ticket) -> Ticket:
        """Keep a new ticket, or return the one that its draft became before."""
        added = await self._sql.run(
            self._sql.insert(TicketRow)
            .values(number=ticket.number, draft=ticket.draft, **row_values(ticket))
            .on_conflict_do_nothing(index_elements=["draft"])
        )
        if not added:
            earlier = await self.of_draft(ticket.draft)
            assert earlier is not None
            return earlier
        await self._keep_evidence(ticket)
        return ticket

    async def of_draft(self, draft: str) -> Ticket | None:
        """The ticket that was made from a draft."""
        tickets = await self._load(select(TicketRow).where(col(TicketRow.draft) == draft))
        return tickets[0] if tickets else None

    async def get(self, number: str) -> Ticket:
        """One ticket, locked against other writers until the commit."""
        tickets = await self._load(
            select(TicketRow).where(col(TicketRow.number) == number).with_for_update()
        )
        if not tickets:
            raise NotFound("ticket", number)
        return tickets[0]

    async def save(self, ticket: Ticket) -> Ticket:
        """Keep a changed ticket, with its version counted on."""
        saved = replace(ticket, version=ticket.version + 1)
        changed = await self._sql.run(
            update(TicketRow)
            .where(
                col(TicketRow.number) == ticket.number,
                col(TicketRow.version) == ticket.version,
            )
            .values(**row_values(saved))
        )
        if not changed:
            raise Changed(ticket.number)
        await self._keep_evidence(saved)
        return saved

    async def of_reporter(self, citizen: int, *, limit: int, offset: int = 0) -> Page:
        """What a citizen reported or follows, newest first."""
        followed = select(col(FollowerRow.number)).where(col(FollowerRow.citizen) == citizen)
        theirs = or_(col(TicketRow.reporter) == citizen, col(TicketRow.number).in_(followed))
        return await self._page(theirs, _NEWEST_FIRST, limit, offset)

    async def entered_by(self, member: int, *, limit: int, offset: int = 0) -> Page:
        """What a member entered for others who have not taken it over, newest first."""

        return await self._page(col(TicketRow.entered_by) == member, _NEWEST_FIRST, limit, offset)

    async def waiting(
        self,
        scope: Scope,
        statuses: Collection[Status],
        *,
        limit: int,
        offset: int = 0,
        among: Among = ALL,
    ) -> Page:
        """What stands in one of the statuses, most urgent first."""
        standing = col(TicketRow.status).in_([s.value for s in statuses])
        wanted = and_(
            or_(standing, to_decide(scope)) if among.undecided else standing,
            within(scope),
            *narrowed(among),
        )
        most_urgent_first = (
            or_(col(TicketRow.urgent_at).is_(None), col(TicketRow.due).is_(None)),
            col(TicketRow.due).nulls_last(),
            col(TicketRow.filed_at),
            col(TicketRow.number),
        )
        return await self._page(wanted, most_urgent_first, limit, offset)

    async def history(self, number: str) -> Sequence[Event]:
        """All events of a ticket, oldest first, those of this transaction among them."""
        return await self._history.of(number)

    async def open_near(self, around: Surroundings, *, limit: int) -> Sequence[Ticket]:
        """What the city still works on and everybody may know of, newest first."""
        alike = and_(
            col(TicketRow.category).in_(sorted(around.categories)),
            col(TicketRow.filed_at) >= around.since,
            col(TicketRow.status).in_(sorted(UNDER_WAY)),
            col(TicketRow.privacy).not_in(HIDDEN),
            ~col(TicketRow.sensitive),
        )
        wanted = [alike]
        if (box := around.box) is not None:
            latitude, longitude = col(TicketRow.latitude), col(TicketRow.longitude)
            inside = and_(
                latitude.between(box.south, box.north), longitude.between(box.west, box.east)
            )
            wanted.append(and_(alike, inside))
        found: dict[str, Ticket] = {}
        for condition in wanted:
            newest = select(TicketRow).where(condition).order_by(*_NEWEST_FIRST).limit(limit)
            found |= {ticket.number: ticket for ticket in await self._load(newest)}
        ordered = sorted(found.values(), key=lambda ticket: ticket.number)
        return sorted(ordered, key=lambda ticket: ticket.filed_at, reverse=True)

    async def follow(self, number: str, citizen: int) -> bool:
        """Make a citizen a follower."""
        added = await self._sql.run(
            self._sql.insert(FollowerRow)
            .values(number=number, citizen=citizen)
            .on_conflict_do_nothing()
        )
        return bool(added)

    async def unfollow(self, number: str, citizen: int) -> bool:
        """Make a citizen no follower any more."""
        removed = await self._sql.run(
            delete(FollowerRow).where(
                col(FollowerRow.number) == number, col(FollowerRow.citizen) == citizen
            )
        )
        return bool(removed)

    async def followers(self, number: str) -> Sequence[int]:
        """Ids of the citizens who follow, the first one first."""
        return await self._sql.all(
            select(col(FollowerRow.citizen))
            .where(col(FollowerRow.number) == number)
            .order_by(col(FollowerRow.id))
        )

    async def any_in(self, theme: int) -> bool:
        """Whether a theme holds a ticket."""
        one = select(col(TicketRow.number)).where(col(TicketRow.theme) == theme).limit(1)
        return await self._sql.first(one) is not None

    async def themes(self, scope: Scope) -> Mapping[int, int]:
        """How many tickets of a scope each theme holds."""
        rows = await self._sql.rows(
            select(col(TicketRow.theme), func.count())
            .where(within(scope), col(TicketRow.theme).is_not(None))
            .group_by(col(TicketRow.theme))
        )
        return {theme: number for theme, number in rows if theme is not None}

    async def counts(self, scope: Scope) -> Mapping[Status, int]:
        """How many tickets stand where; statuses without any are left out."""
        rows = await self._sql.rows(
            select(col(TicketRow.status), func.count())
            .where(within(scope))
            .group_by(col(TicketRow.status))
        )
        return {Status(status): number for status, number in rows}

    async def corrected(self, limit: int) -> Sequence[tuple[str, str]]:
        """Description and category of what the desk corrected last, the newest first."""
        newest = func.max(col(TicketEventRow.id))
        rows = await self._sql.rows(
            select(col(TicketRow.description), col(TicketRow.category))
            .join(TicketEventRow, col(TicketEventRow.number) == col(TicketRow.number))
            .where(
                col(TicketEventRow.type) == CategoryCorrected.__name__,
                col(TicketRow.privacy).not_in(HIDDEN),
                ~col(TicketRow.sensitive),
            )
            .group_by(col(TicketRow.number), col(TicketRow.description), col(TicketRow.category))
            .order_by(newest.desc())
            .limit(limit)
        )
        return [(row.description, row.category) for row in rows]

    async def filed(
        self, scope: Scope, among: Among, *, after: Ticket | None, limit: int
    ) -> Sequence[Ticket]:
        """The next tickets in the order of filing."""
        query = select(TicketRow).where(within(scope), *narrowed(among))
        if after is not None:
            query = query.where(
                or_(
                    col(TicketRow.filed_at) > after.filed_at,
                    and_(
                        col(TicketRow.filed_at) == after.filed_at,
                        col(TicketRow.number) > after.number,
                    ),
                )
            )
        return await self._load(
            query.order_by(col(TicketRow.filed_at), col(TicketRow.number)).limit(limit)
        )

    async def count(self, scope: Scope, among: Among) -> int:
        """How many tickets there are."""
        counted = select(func.count()).select_from(TicketRow)
        return await self._sql.first(counted.where(within(scope), *narrowed(among))) or 0

    async def tallies(self, numbers: Collection[str]) -> Mapping[str, Tally]:
        """What became of these tickets, by number."""
        moves = await self._sql.rows(
            select(
                col(TicketEventRow.number),
                _move,
                func.max(col(TicketEventRow.at)).label("at"),
                func.count().label("times"),
            )
            .where(
                col(TicketEventRow.number).in_(numbers),
                _made_a_move,
                ~undone(),
                _move.in_([Move.RESOLVE.value, Move.REOPEN.value]),
            )
            .group_by(col(TicketEventRow.number), _move)
        )
        followed = await self._sql.rows(
            select(col(FollowerRow.number), func.count())
            .where(col(FollowerRow.number).in_(numbers))
            .group_by(col(FollowerRow.number))
        )
        supporters = {row[0]: row[1] for row in followed}
        answered = {n: at for n, move, at, _ in moves if move == Move.RESOLVE}
        reopened = {n: times for n, move, _, times in moves if move == Move.REOPEN}
        return {
            number: Tally(answered.get(number), reopened.get(number, 0), supporters.get(number, 0))
            for number in numbers
        }

    async def facts(self, scope: Scope, among: Among = ALL) -> Sequence[Fact]:
        """What figures need of the tickets."""
        wanted = and_(within(scope), *narrowed(among))
        answered = (
            select(col(TicketEventRow.number), func.max(col(TicketEventRow.at)).label("at"))
            .where(_made_a_move, ~undone(), _move == Move.RESOLVE.value)
            .group_by(col(TicketEventRow.number))
            .subquery()
        )
        rows = await self._sql.rows(
            select(
                col(TicketRow.status),
                col(TicketRow.category),
                col(TicketRow.area),
                col(TicketRow.unit),
                col(TicketRow.filed_at),
                col(TicketRow.answer_due),
                col(TicketRow.due),
                col(TicketRow.first_answered_at),
                answered.c.at,
                col(TicketRow.rating),
                col(TicketRow.objections),
            )
            .outerjoin(answered, answered.c.number == col(TicketRow.number))
            .where(wanted)
        )
        return [
            Fact(
                status=Status(row.status),
                category=row.category,
                area=row.area,
                unit=row.unit,
                filed_at=row.filed_at,
                answer_due=row.answer_due,
                due=row.due,
                first_answered_at=row.first_answered_at,
                answered_at=row.at,
                rating=row.rating,
                objected=row.objections > 0,
            )
            for row in rows
        ]

    async def _page(
        self, wanted: ColumnElement[bool], order: Collection[Any], limit: int, offset: int
    ) -> Page:
        total = await self._sql.first(select(func.count()).select_from(TicketRow).where(wanted))
        page = select(TicketRow).where(wanted).order_by(*order).limit(limit).offset(offset)
        return Page(tuple(await self._load(page)), total or 0)

    async def _load(self, query: Select[TicketRow]) -> Sequence[Ticket]:
        rows = await self._sql.all(query)
        if not rows:
            return []
        evidence: dict[str, list[int]] = {row.number: [] for row in rows}
        for number, file in await self._sql.rows(
            select(col(TicketEvidenceRow.number), col(TicketEvidenceRow.evidence))
            .where(col(TicketEvidenceRow.number).in_(evidence))
            .order_by(col(TicketEvidenceRow.number), col(TicketEvidenceRow.position))
        ):
            evidence[number].append(file)
        tickets = [restored_ticket(row, tuple(evidence[row.number])) for row in rows]
        self._evidence |= {ticket.number: ticket.evidence for ticket in tickets}
        return tickets

    async def _keep_evidence(self, ticket: Ticket) -> None:
        """Most changes of a ticket leave its files alone and cost no statement here."""
        known = self._evidence.get(ticket.number, ())
        if ticket.evidence == known:
            return
        if known:
            await self._sql.run(
                delete(TicketEvidenceRow).where(col(TicketEvidenceRow.number) == ticket.number)
            )
        if ticket.evidence:
            await self._sql.run(
                self._sql.insert(TicketEvidenceRow).values(
                    [
                        {"number": ticket.number, "position": position, "evidence": file}
                        for position, file in enumerate(ticket.evidence)
                    ]
                )
            )
        self._evidence[ticket.number] = ticket.evidence
