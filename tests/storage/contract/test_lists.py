"""Lists of tickets, narrowed to what somebody wants to see."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.storage.samples import DAY, NOW, a_member, a_ticket
from tickets.analysis.statistics import Fact
from tickets.events import StatusChanged
from tickets.people import Actor, Post, Role
from tickets.permissions import Scope
from tickets.ports import Among, UnitOfWork
from tickets.ticket import Place, Privacy, Status
from tickets.workflow import Move

EVERY_STATUS = tuple(Status)
CITY = Scope(city=True)


@pytest.mark.parametrize(
    ("among", "wanted"),
    [
        (Among(), {"taken", "late", "objected", "elsewhere"}),
        (Among(untaken=True), {"late", "objected", "elsewhere"}),
        (Among(due_before=NOW), {"late"}),
        (Among(due_before=NOW + 3 * DAY), {"late", "taken"}),
        (Among(due_from=NOW, due_before=NOW + 3 * DAY), {"taken"}),
        (Among(objected=True), {"objected"}),
        (Among(proposed=True), {"late"}),
        (Among(words="GOT mampet"), {"late"}),
        (Among(words="kelayan"), {"taken"}),
        (Among(words="100%"), {"elsewhere"}),
        (Among(words="_"), set()),
        (Among(words="nothing", areas=frozenset({"A1"})), {"objected"}),
        (Among(words="nothing", categories=frozenset({"drain"})), {"late"}),
        (Among(areas=frozenset({"A1"})), {"taken", "late", "objected", "elsewhere"}),
        (Among(words="got", untaken=True, due_before=NOW), {"late"}),
        (Among(words="got", objected=True), set()),
    ],
)
async def test_a_list_holds_what_is_wanted(uow: UnitOfWork, among: Among, wanted: set[str]) -> None:
    async with uow() as tx:
        tickets = {
            "taken": a_ticket(
                description="Lampu padam",
                assignee=await a_member(tx),
                place=Place(words="Jalan Kelayan B"),
                verify_due=NOW + 2 * DAY,
            ),
            "late": a_ticket(
                description="Got mampet total",
                category="drain",
                proposed_at=NOW,
                verify_due=NOW - timedelta(seconds=1),
            ),
            "objected": a_ticket(
                description="Jalan rusak",
                status=Status.ANSWERED,
                place=Place(area="A1"),
                reopen_requested_at=NOW,
            ),
            "elsewhere": a_ticket(description="Rusak 100% parah", status=Status.CLOSED),
        }
        for ticket in tickets.values():
            await tx.tickets.add(ticket)
    async with uow() as tx:
        page = await tx.tickets.waiting(CITY, EVERY_STATUS, limit=10, among=among)
    assert {t.number for t in page.tickets} == {tickets[name].number for name in wanted}
    assert page.total == len(wanted)


async def test_a_list_can_be_narrowed_to_who_took_it(uow: UnitOfWork) -> None:
    async with uow() as tx:
        mine, theirs = await a_member(tx), await a_member(tx)
        ticket = await tx.tickets.add(a_ticket(assignee=mine))
        await tx.tickets.add(a_ticket(assignee=theirs))
        page = await tx.tickets.waiting(
            CITY, EVERY_STATUS, limit=10, among=Among(assignees=frozenset({mine}))
        )
    assert page.tickets == (ticket,)


async def test_a_number_is_found_by_a_part_of_it(uow: UnitOfWork) -> None:
    async with uow() as tx:
        ticket = await tx.tickets.add(a_ticket())
        part = ticket.number[2:8].lower()
        page = await tx.tickets.waiting(CITY, EVERY_STATUS, limit=10, among=Among(words=part))
    assert page.tickets == (ticket,)


async def test_what_a_group_reads_holds_no_protected_case(uow: UnitOfWork) -> None:
    unit = frozenset({"DP3A"})
    async with uow() as tx:
        await tx.tickets.add(a_ticket(unit="DP3A", privacy=Privacy.SECRET, sensitive=True))
        ordinary = await tx.tickets.add(a_ticket(unit="DP3A"))
        for protected, total in ((True, 2), (False, 1)):
            scope = Scope(units=unit, protected=protected)
            page = await tx.tickets.waiting(scope, EVERY_STATUS, limit=10)
            assert page.total == total
            assert sum((await tx.tickets.counts(scope)).values()) == total
            assert ordinary in page.tickets


async def test_figures_know_of_each_ticket_what_they_need(uow: UnitOfWork) -> None:
    async with uow() as tx:
        answered = await tx.tickets.add(
            a_ticket(
                status=Status.CLOSED,
                unit="PUPR",
                place=Place(area="A1"),
                answer_due=NOW + 5 * DAY,
                first_answered_at=NOW + DAY,
                rating=4,
                objections=1,
            )
        )
        old = await tx.tickets.add(a_ticket(filed_at=NOW - 40 * DAY, verify_due=NOW - DAY))
        await tx.tickets.add(a_ticket(privacy=Privacy.SECRET))
        actor = Actor(Role.LIAISON, None, "PUPR")
        for days, move in ((2, Move.RESOLVE), (3, Move.RESOLVE), (4, Move.RATE)):
            event = StatusChanged(
                number=answered.number,
                at=NOW + days * DAY,
                actor=actor,
                move=move,
                before=Status.ASSIGNED,
                after=Status.ANSWERED,
            )
            tx.record(event)
    async with uow() as tx:
        facts = await tx.tickets.facts(CITY)
        recent = await tx.tickets.facts(CITY, Among(filed_from=NOW - DAY))
    assert len(facts) == 2
    assert recent == [
        Fact(
            status=Status.CLOSED,
            category=answered.category,
            area="A1",
            unit="PUPR",
            filed_at=answered.filed_at,
            answer_due=answered.answer_due,
            due=None,
            first_answered_at=answered.first_answered_at,
            answered_at=NOW + 3 * DAY,
            rating=4,
            objected=True,
        )
    ]
    (other,) = [fact for fact in facts if fact not in recent]
    assert (other.answered_at, other.due, other.objected) == (None, old.verify_due, False)


async def test_what_is_urgent_stands_first_while_something_is_owed(uow: UnitOfWork) -> None:
    late = a_ticket(verify_due=NOW - DAY)
    urgent = a_ticket(verify_due=NOW + 9 * DAY, urgent_at=NOW)
    over = a_ticket(status=Status.CLOSED, urgent_at=NOW)
    async with uow() as tx:
        for ticket in (late, over, urgent):
            await tx.tickets.add(ticket)
    async with uow() as tx:
        page = await tx.tickets.waiting(CITY, EVERY_STATUS, limit=10)
        assert [ticket.number for ticket in page.tickets] == [
            urgent.number,
            late.number,
            over.number,
        ]


async def test_units_that_help_find_a_ticket_where_the_list_is_theirs_too(
    uow: UnitOfWork,
) -> None:
    helped = a_ticket(unit="PUPR", helpers=("DLH", "DISHUB"), privacy=Privacy.SECRET)
    other = a_ticket(unit="PUPR", helpers=("DLH-2",))
    protected = a_ticket(unit="PUPR", helpers=("DLH",), sensitive=True)
    async with uow() as tx:
        for ticket in (helped, other, protected):
            await tx.tickets.add(ticket)
    among = Among(helpers=frozenset({"DLH"}))
    async with uow() as tx:
        for role in (Role.LIAISON, Role.LEADER):
            scope = Scope(helping=frozenset({Post(role, "DLH")}))
            page = await tx.tickets.waiting(scope, EVERY_STATUS, limit=10)
            assert [ticket.number for ticket in page.tickets] == [helped.number]
            page = await tx.tickets.waiting(scope, EVERY_STATUS, limit=10, among=among)
            assert page.total == 1
            assert (await tx.tickets.count(replace(scope, helping=frozenset()), Among())) == 0
