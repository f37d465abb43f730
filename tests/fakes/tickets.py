"""The tickets of the ports, in memory."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime

from tickets.analysis.likeness import Box, Surroundings
from tickets.analysis.statistics import Fact, Tally
from tickets.city import Point
from tickets.errors import Changed, NotFound
from tickets.events import CategoryCorrected, Event, StatusChanged, standing
from tickets.people import Post
from tickets.permissions import Scope
from tickets.ports import ALL, Among, Page
from tickets.ticket import UNDER_WAY, Status, Ticket
from tickets.workflow import Move

LAST = datetime.max.replace(tzinfo=UTC)


class MemoryTickets:
    """The port Tickets."""

    def __init__(self) -> None:
        self.by_number: dict[str, Ticket] = {}
        self.events: list[Event] = []
        self._followers: dict[str, list[int]] = {}

    async def add(self, ticket: Ticket) -> Ticket:
        """Keep a new ticket, or return the one that its draft became before."""
        if (earlier := await self.of_draft(ticket.draft)) is not None:
            return earlier
        assert ticket.number not in self.by_number, "the number is taken"
        self.by_number[ticket.number] = ticket
        return ticket

    async def of_draft(self, draft: str) -> Ticket | None:
        """The ticket that was made from a draft."""
        return next((t for t in self.by_number.values() if t.draft == draft), None)

    async def get(self, number: str) -> Ticket:
        """One ticket."""
        try:
            return self.by_number[number]
        except KeyError:
            raise NotFound("ticket", number) from None

    async def save(self, ticket: Ticket) -> Ticket:
        """Keep a changed ticket, with its version counted on."""
        if (await self.get(ticket.number)).version != ticket.version:
            raise Changed(ticket.number)
        saved = replace(ticket, version=ticket.version + 1)
        self.by_number[ticket.number] = saved
        return saved

    async def of_reporter(self, citizen: int, *, limit: int, offset: int = 0) -> Page:
        """What a citizen reported or follows, newest first."""
        theirs = [
            ticket
            for ticket in self.by_number.values()
            if ticket.reporter == citizen or citizen in self._followers.get(ticket.number, ())
        ]
        theirs.sort(key=lambda t: t.number)
        theirs.sort(key=lambda t: t.filed_at, reverse=True)
        return Page(tuple(theirs[offset : offset + limit]), len(theirs))

    async def entered_by(self, member: int, *, limit: int, offset: int = 0) -> Page:
        """What a member entered for others who have not taken it over, newest first."""
        theirs = [ticket for ticket in self.by_number.values() if ticket.entered_by == member]
        theirs.sort(key=lambda t: t.number)
        theirs.sort(key=lambda t: t.filed_at, reverse=True)
        return Page(tuple(theirs[offset : offset + limit]), len(theirs))

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
        found = [
            ticket
            for ticket in self._in(scope)
            if (ticket.status in statuses or (among.undecided and _to_decide(ticket, scope)))
            and _is_among(ticket, among)
        ]
        found.sort(key=lambda t: (not t.pressing, t.due or LAST, t.filed_at, t.number))
        return Page(tuple(found[offset : offset + limit]), len(found))

    async def history(self, number: str) -> Sequence[Event]:
        """All events of a ticket, oldest first."""
        return tuple(event for event in self.events if event.number == number)

    async def open_near(self, around: Surroundings, *, limit: int) -> Sequence[Ticket]:
        """What the city still works on and everybody may know of, newest first."""
        found = [
            ticket
            for ticket in self.by_number.values()
            if ticket.status in UNDER_WAY
            and not ticket.privacy.hides_ticket
            and not ticket.sensitive
            and ticket.category in around.categories
            and ticket.filed_at >= around.since
        ]
        found.sort(key=lambda t: t.number)
        found.sort(key=lambda t: t.filed_at, reverse=True)
        near = [t for t in found if around.box and _lies_in(t.place.point, around.box)]
        wanted = [*near[:limit], *found[:limit]]
        return [ticket for ticket in found if ticket in wanted]

    async def follow(self, number: str, citizen: int) -> bool:
        """Make a citizen a follower."""
        followers = self._followers.setdefault(number, [])
        if new := citizen not in followers:
            followers.append(citizen)
        return new

    async def unfollow(self, number: str, citizen: int) -> bool:
        """Make a citizen no follower any more."""
        followers = self._followers.get(number, [])
        if known := citizen in followers:
            followers.remove(citizen)
        return known

    async def followers(self, number: str) -> Sequence[int]:
        """Ids of the citizens who follow, the first one first."""
        return tuple(self._followers.get(number, ()))

    async def any_in(self, theme: int) -> bool:
        """Whether a theme holds a ticket."""
        return any(ticket.theme == theme for ticket in self.by_number.values())

    async def themes(self, scope: Scope) -> Mapping[int, int]:
        """How many tickets of a scope each theme holds."""
        held = [ticket.theme for ticket in self._in(scope) if ticket.theme is not None]
        return {theme: held.count(theme) for theme in held}

    async def counts(self, scope: Scope) -> Mapping[Status, int]:
        """How many tickets stand where; statuses without any are left out."""
        counts: dict[Status, int] = {}
        for ticket in self._in(scope):
            counts[ticket.status] = counts.get(ticket.status, 0) + 1
        return counts

    async def corrected(self, limit: int) -> Sequence[tuple[str, str]]:
        """Description and category of what the desk corrected last, the newest first."""
        numbers = [e.number for e in reversed(self.events) if isinstance(e, CategoryCorrected)]
        tickets = [self.by_number[number] for number in dict.fromkeys(numbers)]
        public = [t for t in tickets if not (t.sensitive or t.privacy.hides_ticket)]
        return [(ticket.description, ticket.category) for ticket in public[:limit]]

    async def filed(
        self, scope: Scope, among: Among, *, after: Ticket | None, limit: int
    ) -> Sequence[Ticket]:
        """The next tickets in the order of filing."""
        found = sorted(
            (t for t in self._in(scope) if _is_among(t, among)),
            key=lambda t: (t.filed_at, t.number),
        )
        later = [
            t
            for t in found
            if after is None or (t.filed_at, t.number) > (after.filed_at, after.number)
        ]
        return later[:limit]

    async def count(self, scope: Scope, among: Among) -> int:
        """How many tickets there are."""
        return sum(_is_among(t, among) for t in self._in(scope))

    async def tallies(self, numbers: Collection[str]) -> Mapping[str, Tally]:
        """What became of these tickets, by number."""
        return {
            number: Tally(
                max(self._moved(number, Move.RESOLVE), default=None),
                len(self._moved(number, Move.REOPEN)),
                len(self._followers.get(number, ())),
            )
            for number in numbers
        }

    def _moved(self, number: str, move: Move) -> list[datetime]:
        return [
            event.at
            for event in standing(event for event in self.events if event.number == number)
            if isinstance(event, StatusChanged) and event.move is move
        ]

    async def facts(self, scope: Scope, among: Among = ALL) -> Sequence[Fact]:
        """What figures need of the tickets."""
        return [
            Fact(
                status=t.status,
                category=t.category,
                area=t.place.area,
                unit=t.unit,
                filed_at=t.filed_at,
                answer_due=t.answer_due,
                due=t.due,
                first_answered_at=t.first_answered_at,
                answered_at=max(self._moved(t.number, Move.RESOLVE), default=None),
                rating=t.rating,
                objected=t.objections > 0,
            )
            for t in self._in(scope)
            if _is_among(t, among)
        ]

    def _in(self, scope: Scope) -> Iterator[Ticket]:
        for ticket in self.by_number.values():
            shown = scope.city or (scope.escalated and ticket.escalated_at is not None)
            seen = scope.secret if ticket.privacy.hides_ticket else shown
            if ticket.sensitive and not scope.protected:
                continue
            seen = seen or ticket.unit in scope.headed
            seen = seen or any(
                post.unit in ticket.helpers and _lies_in_part(ticket, post)
                for post in scope.helping
            )
            own = ticket.unit in scope.units or any(
                post.unit == ticket.unit and _lies_in_part(ticket, post) for post in scope.parts
            )
            if own or (seen and not ticket.sensitive):
                yield ticket


def _helped_by(ticket: Ticket, units: frozenset[str]) -> bool:
    return not units.isdisjoint(ticket.helpers)


def _lies_in(point: Point | None, box: Box) -> bool:
    return (
        point is not None
        and box.south <= point.latitude <= box.north
        and box.west <= point.longitude <= box.east
    )


def _lies_in_part(ticket: Ticket, post: Post) -> bool:
    return not post.only or any(
        (not part.areas or ticket.place.area in part.areas)
        and (not part.categories or ticket.category in part.categories)
        for part in post.only
    )


def _to_decide(ticket: Ticket, scope: Scope) -> bool:
    return ticket.reopen_requested_at is not None and (scope.city or ticket.sensitive)


def _is_among(ticket: Ticket, among: Among) -> bool:
    place = ticket.place
    words = " ".join((ticket.number, ticket.title, ticket.description, place.words or ""))
    return (
        (not among.assignees or ticket.assignee in among.assignees)
        and not (among.untaken and ticket.assignee is not None)
        and (among.due_from is None or (ticket.due is not None and ticket.due >= among.due_from))
        and (among.due_before is None or (ticket.due or LAST) < among.due_before)
        and (among.filed_from is None or ticket.filed_at >= among.filed_from)
        and (among.filed_before is None or ticket.filed_at < among.filed_before)
        and (not among.helpers or _helped_by(ticket, among.helpers))
        and among.unit in (None, ticket.unit)
        and not (among.objected and ticket.reopen_requested_at is None)
        and among.theme in (None, ticket.theme)
        and among.reporter in (None, ticket.reporter)
        and not (among.proposed and ticket.proposed_at is None)
        and not (among.escalated and ticket.escalated_at is None)
        and not (among.called and ticket.enquired_at is None and ticket.instructed_at is None)
        and (
            among.reporters is None
            or (ticket.reporter in among.reporters and not ticket.privacy.hides_reporter)
        )
        and (
            not among.words
            or among.words.lower() in words.lower()
            or place.area in among.areas
            or ticket.category in among.categories
        )
    )
