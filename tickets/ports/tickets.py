"""What the rules need of storage: the tickets, their history, and lists of them."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tickets.analysis.likeness import Surroundings
from tickets.analysis.statistics import Fact, Tally
from tickets.events import Event
from tickets.permissions import Scope
from tickets.ticket import Status, Ticket


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a longer list.

    Attributes:
        total: how many there are in all.
    """

    tickets: tuple[Ticket, ...]
    total: int


@dataclass(frozen=True, slots=True)
class Among:
    """Which tickets of a scope are wanted; what is left as it is does not matter.

    Attributes:
        assignees: taken by one of these members.
        untaken: taken by nobody.
        due_from: something is owed, but not before then.
        due_before: something is owed before then.
        filed_from: filed then or later.
        filed_before: filed before then.
        helpers: one of these units helps with it.
        unit: handled by this unit.
        objected: staff have to decide on an objection.
        proposed: a superior has to decide on a proposed answer.
        undecided: besides what stands in the statuses, objections that holders of the scope have
            to decide on: all that they see in the city, of their units only protected cases.
        escalated: was put before leaders and overseers.
        called: a question or an instruction of theirs waits for an answer.
        reporters: one of these citizens reported it, and not anonymously.
        theme: gathered under this theme.
        reporter: reported by this citizen.
        words: stand in the number, the title, the description or the words of the place, in
            whatever case; or the ticket is in one of ``areas``, or of one of ``categories``.
    """

    assignees: frozenset[int] = frozenset()
    untaken: bool = False
    due_from: datetime | None = None
    due_before: datetime | None = None
    filed_from: datetime | None = None
    filed_before: datetime | None = None
    helpers: frozenset[str] = frozenset()
    unit: str | None = None
    objected: bool = False
    proposed: bool = False
    undecided: bool = False
    escalated: bool = False
    called: bool = False
    reporters: frozenset[int] | None = None
    theme: int | None = None
    reporter: int | None = None
    words: str = ""
    areas: frozenset[str] = frozenset()
    categories: frozenset[str] = frozenset()


ALL = Among()


class Tickets(Protocol):
    """The tickets and their history."""

    async def add(self, ticket: Ticket) -> Ticket:
        """Keep a new ticket. If its draft was filed before, that ticket is returned instead."""
        ...

    async def of_draft(self, draft: str) -> Ticket | None:
        """The ticket that was made from a draft."""
        ...

    async def get(self, number: str) -> Ticket:
        """One ticket, locked against other writers until the commit.

        Raises:
            NotFound: there is none with this number.
        """
        ...

    async def save(self, ticket: Ticket) -> Ticket:
        """Keep a changed ticket; returns it with its version counted on.

        Raises:
            Changed: somebody else saved it since it was read.
        """
        ...

    async def of_reporter(self, citizen: int, *, limit: int, offset: int = 0) -> Page:
        """What a citizen reported or follows, newest first."""
        ...

    async def entered_by(self, member: int, *, limit: int, offset: int = 0) -> Page:
        """What a member entered for others who have not taken it over, newest first."""
        ...

    async def waiting(
        self,
        scope: Scope,
        statuses: Collection[Status],
        *,
        limit: int,
        offset: int = 0,
        among: Among = ALL,
    ) -> Page:
        """What stands in one of the statuses, by Ticket.due: what is pressing first, none last."""
        ...

    async def filed(
        self, scope: Scope, among: Among, *, after: Ticket | None, limit: int
    ) -> Sequence[Ticket]:
        """The next tickets in the order of filing, for reading any number of them in pages."""
        ...

    async def count(self, scope: Scope, among: Among) -> int:
        """How many tickets there are."""
        ...

    async def tallies(self, numbers: Collection[str]) -> Mapping[str, Tally]:
        """What became of these tickets, by number."""
        ...

    async def history(self, number: str) -> Sequence[Event]:
        """All events of a ticket, oldest first."""
        ...

    async def open_near(self, around: Surroundings, *, limit: int) -> Sequence[Ticket]:
        """What the city still works on and everybody may know of, newest first.

        At most ``limit`` in the box, and as many anywhere.
        """
        ...

    async def follow(self, number: str, citizen: int) -> bool:
        """Make a citizen a follower; whether they were not one before."""
        ...

    async def unfollow(self, number: str, citizen: int) -> bool:
        """Make a citizen no follower any more; whether they were one."""
        ...

    async def followers(self, number: str) -> Sequence[int]:
        """Ids of the citizens who follow."""
        ...

    async def any_in(self, theme: int) -> bool:
        """Whether a theme holds a ticket, whoever may see it."""
        ...

    async def themes(self, scope: Scope) -> Mapping[int, int]:
        """How many tickets of a scope each theme holds; themes without any are left out."""
        ...

    async def counts(self, scope: Scope) -> Mapping[Status, int]:
        """How many tickets stand where."""
        ...

    async def corrected(self, limit: int) -> Sequence[tuple[str, str]]:
        """Description and category of what the desk corrected last, the newest first.

        What is secret or protected is left out: not even its words may be learned from.
        """
        ...

    async def facts(self, scope: Scope, among: Among = ALL) -> Sequence[Fact]:
        """What figures need of the tickets, in no certain order."""
        ...
