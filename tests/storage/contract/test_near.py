"""Open tickets nearby, and who follows which."""

from datetime import timedelta
from typing import Any

import pytest

from tests.storage.samples import DAY, NOW, a_ticket
from tickets.analysis.likeness import Box, Surroundings
from tickets.city import Point
from tickets.permissions import Scope
from tickets.ports import Among, UnitOfWork
from tickets.ticket import UNDER_WAY, Place, Privacy, Status

HERE = Place(Point(-3.32, 114.59))
THERE = Place(Point(-3.40, 114.59))
BOX = Box(south=-3.322, west=114.588, north=-3.318, east=114.592)
ROADS = frozenset({"road", "road.hole"})


def around(box: Box | None = BOX) -> Surroundings:
    return Surroundings(ROADS, NOW - 90 * DAY, box)


@pytest.mark.parametrize(
    ("changes", "found"),
    [
        ({}, True),
        ({"place": THERE}, True),
        ({"place": Place()}, True),
        ({"category": "light.dark"}, False),
        ({"filed_at": NOW - 91 * DAY}, False),
        ({"privacy": Privacy.ANONYMOUS}, True),
        ({"privacy": Privacy.SECRET}, False),
        ({"privacy": Privacy.ANONYMOUS_SECRET}, False),
        ({"sensitive": True}, False),
        *(({"status": status}, status in UNDER_WAY) for status in Status),
    ],
)
async def test_what_is_open_and_for_all_to_see_is_found(
    uow: UnitOfWork, changes: dict[str, Any], found: bool
) -> None:
    async with uow() as tx:
        ticket = await tx.tickets.add(a_ticket(**{"place": HERE, **changes}))
    async with uow() as tx:
        for box in (BOX, None):
            assert await tx.tickets.open_near(around(box), limit=5) == ([ticket] if found else [])


async def test_what_is_near_is_found_however_much_is_newer_elsewhere(uow: UnitOfWork) -> None:
    async with uow() as tx:
        near = await tx.tickets.add(a_ticket(place=HERE, filed_at=NOW - 30 * DAY))
        far = [
            await tx.tickets.add(a_ticket(place=THERE, filed_at=NOW + timedelta(minutes=n)))
            for n in range(4)
        ]
    async with uow() as tx:
        assert await tx.tickets.open_near(around(), limit=2) == [far[3], far[2], near]
        assert await tx.tickets.open_near(around(None), limit=2) == [far[3], far[2]]


async def test_the_edges_belong_to_the_box(uow: UnitOfWork) -> None:
    corner = Place(Point(BOX.south, BOX.east))
    async with uow() as tx:
        ticket = await tx.tickets.add(a_ticket(place=corner, filed_at=NOW - DAY))
        newest = await tx.tickets.add(a_ticket(place=THERE))
        assert await tx.tickets.open_near(around(), limit=1) == [newest, ticket]


async def test_following_begins_and_ends_once(uow: UnitOfWork) -> None:
    async with uow() as tx:
        me, other = await tx.citizens.by_chat(1), await tx.citizens.by_chat(2)
        ticket = await tx.tickets.add(a_ticket(reporter=other.id))
        assert await tx.tickets.follow(ticket.number, me.id)
        assert not await tx.tickets.follow(ticket.number, me.id)
    async with uow() as tx:
        assert await tx.tickets.unfollow(ticket.number, me.id)
        assert not await tx.tickets.unfollow(ticket.number, me.id)
        assert list(await tx.tickets.followers(ticket.number)) == []
        assert (await tx.tickets.of_reporter(me.id, limit=5)).total == 0


async def test_a_list_can_hold_what_its_readers_decide_on(uow: UnitOfWork) -> None:
    objected = {"status": Status.ANSWERED, "unit": "DP3A", "reopen_requested_at": NOW}
    async with uow() as tx:
        work = await tx.tickets.add(
            a_ticket(status=Status.ASSIGNED, unit="DP3A", answer_due=NOW + 2 * DAY)
        )
        plain = await tx.tickets.add(a_ticket(**objected, decide_due=NOW + DAY))
        protected = await tx.tickets.add(
            a_ticket(**objected, decide_due=NOW + 3 * DAY, privacy=Privacy.SECRET, sensitive=True)
        )
        await tx.tickets.add(a_ticket(status=Status.ANSWERED, unit="DP3A"))
    among = Among(undecided=True)
    async with uow() as tx:
        unit = Scope(units=frozenset({"DP3A"}))
        for scope, wanted in ((unit, (work, protected)), (Scope(city=True), (plain, work))):
            page = await tx.tickets.waiting(scope, [Status.ASSIGNED], limit=9, among=among)
            assert page.tickets == wanted
            assert page.total == 2
            page = await tx.tickets.waiting(scope, [Status.ASSIGNED], limit=9)
            assert page.tickets == (work,)
