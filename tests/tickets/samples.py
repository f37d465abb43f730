"""A small city and tickets in it, for tests of the rules."""

from dataclasses import replace
from datetime import UTC, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from tests.fakes import FakeClock, MemoryUnitOfWork
from tickets.actions.officers.handling import Handling
from tickets.actions.reporters.filing import file_report
from tickets.actions.reporters.following import Following
from tickets.city import Area, Category, City, Hours, Limits, Unit
from tickets.people import Citizen, Member, Part, Post, Role
from tickets.report import Draft
from tickets.ticket import Kind, Place, Privacy, Status, Ticket

NUMBER = "TST-0000-0000"
OTHER = "TST-1111-1111"
FILED = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
"""2 March 2026, 09.00 in the city: a Monday."""

ADMINISTRATOR = Post(Role.ADMINISTRATOR)
LEADER = Post(Role.LEADER)
HEAD = Post(Role.LEADER, "ROADS")
OVERSEER = Post(Role.OVERSEER)
AMBASSADOR = Post(Role.AMBASSADOR)
ROADS = Post(Role.LIAISON, "ROADS")
HEALTH = Post(Role.LIAISON, "HEALTH")
SHELTER = Post(Role.LIAISON, "SHELTER")
POTHOLES = Post(Role.LIAISON, "ROADS", frozenset({Part(categories=frozenset({"pothole"}))}))
WORKS = Post(Role.LIAISON, "ROADS", frozenset({Part(categories=frozenset({"roadworks"}))}))
KELAYAN = Post(Role.LIAISON, "ROADS", frozenset({Part(areas=frozenset({"A1"}))}))
POSTS = (ADMINISTRATOR, LEADER, HEAD, OVERSEER, AMBASSADOR, ROADS, HEALTH, SHELTER, POTHOLES)


def category(code: str, unit: str | None, handling: str = "simple", **more: Any) -> Category:
    return Category(code, {"id": code}, unit, None, handling, **more)


def a_city(**changes: Any) -> City:
    office = Hours(time(8), time(16, 30))
    city = City(
        name="Kota Uji",
        prefix="TST",
        region="Uji",
        timezone=ZoneInfo("Asia/Makassar"),
        languages=("id",),
        default_language="id",
        office_hours=dict.fromkeys(range(5), office),
        desk_unit="DESK",
        categories=(
            category("pothole", "ROADS", "inspection", direct=True),
            category("roadworks", "ROADS", "inspection"),
            category("clinic", "HEALTH"),
            category("whatever", None),
            category("violence", "SHELTER", sensitive=True, direct=True),
        ),
        units=(
            Unit("DESK", "Desk"),
            Unit("ROADS", "Roads"),
            Unit("HEALTH", "Health"),
            Unit("SHELTER", "Shelter"),
        ),
        areas=(Area("A1", "Kelayan", "D1", "Selatan"),),
        rejection_reasons={
            "not-ours": {"id": "Bukan wewenang"},
            "lapsed": {"id": "Tidak dijawab"},
        },
        limits=Limits(reminder_before=(2, 1)),
        quiet_hours=Hours(time(21), time(6)),
    )
    return replace(city, **changes)


def a_ticket(status: Status = Status.ASSIGNED, **changes: Any) -> Ticket:
    ticket = Ticket(
        number=NUMBER,
        draft="draft",
        kind=Kind.COMPLAINT,
        category="pothole",
        privacy=Privacy.OPEN,
        status=status,
        description="Lubang besar di depan pasar",
        place=Place(words="depan pasar"),
        reporter=1,
        filed_at=FILED,
        status_since=FILED,
        finish_due=datetime(2026, 6, 10, 8, 30, tzinfo=UTC),
        unit=None if status is Status.RECEIVED else "ROADS",
    )
    return replace(ticket, **changes)


def a_member(*posts: Post, active: bool = True) -> Member:
    return Member(7, 77, posts, active=active)


class World:
    """People who act on tickets, one transaction each."""

    def __init__(self, city: City | None = None) -> None:
        self.city = city or a_city()
        self.clock = FakeClock(FILED)
        self.uow = MemoryUnitOfWork()
        self._drafts = 0
        self._telegram_ids: dict[tuple[Post, ...], int] = {}

    async def member(self, *posts: Post) -> Member:
        """A member with these posts, the same one each time."""
        telegram_id = self._telegram_ids.setdefault(posts, 1000 + len(self._telegram_ids))
        async with self.uow() as tx:
            for post in posts:
                member = await tx.members.join(telegram_id, post, None)
        return member

    async def citizen(self, chat: int = 5001) -> Citizen:
        async with self.uow() as tx:
            return await tx.citizens.by_chat(chat)

    def draft(self, category: str = "pothole", **changes: Any) -> Draft:
        self._drafts += 1
        draft = Draft(
            id=f"draft-{self._drafts}",
            started_at=self.clock.now(),
            kind=Kind.COMPLAINT,
            category=category,
            place=Place(words="depan pasar"),
            description="Lubang besar di depan pasar",
            evidence_done=True,
            privacy=Privacy.OPEN,
        )
        return replace(draft, **changes)

    async def files(self, category: str = "pothole", chat: int = 5001, **changes: Any) -> str:
        """A report is filed; returns its number."""
        citizen = await self.citizen(chat)
        async with self.uow() as tx:
            draft = self.draft(category, **changes)
            ticket, _ = await file_report(tx, self.clock, self.city, citizen, draft)
        return ticket.number

    async def does(self, post: Post, deed: str, *arguments: Any) -> Ticket:
        """The holder of a post does something to a ticket."""
        member = await self.member(post)
        async with self.uow() as tx:
            handling = Handling(tx, self.clock, self.city, member)
            ticket: Ticket = await getattr(handling, deed)(*arguments)
        return ticket

    async def citizen_does(self, deed: str, *arguments: Any, chat: int = 5001) -> Ticket:
        """A citizen does something to a ticket of theirs."""
        citizen = await self.citizen(chat)
        async with self.uow() as tx:
            following = Following(tx, self.clock, self.city, citizen)
            ticket: Ticket = await getattr(following, deed)(*arguments)
        return ticket

    async def ticket(self, number: str) -> Ticket:
        async with self.uow() as tx:
            return await tx.tickets.get(number)

    async def history(self, number: str) -> list[Any]:
        async with self.uow() as tx:
            return list(await tx.tickets.history(number))
