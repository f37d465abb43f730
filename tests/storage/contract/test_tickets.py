from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from tests.storage.samples import DAY, NOW, a_file, a_full_ticket, a_ticket
from tickets import corrections, events
from tickets.city import Point
from tickets.errors import Changed, NotFound
from tickets.events import Deadline, Event, NoteAdded, StatusChanged
from tickets.people import SYSTEM, Actor, Part, Post, Role, StopReason
from tickets.permissions import Scope
from tickets.ports import UnitOfWork
from tickets.ticket import Kind, Place, Privacy, Status, Ticket
from tickets.workflow import Move

CITY = Scope(city=True)
EVERY_STATUS = tuple(Status)


async def test_a_ticket_comes_back_as_it_was_kept(uow: UnitOfWork) -> None:
    async with uow() as tx:
        ticket = await a_full_ticket(tx)
        plain = a_ticket()
        assert await tx.tickets.add(ticket) == ticket
        assert await tx.tickets.add(plain) == plain
    async with uow() as tx:
        assert await tx.tickets.get(ticket.number) == ticket
        assert await tx.tickets.get(plain.number) == plain
        assert await tx.tickets.of_draft(ticket.draft) == ticket
        assert await tx.tickets.of_draft("no such draft") is None


async def test_an_unknown_number_is_not_found(uow: UnitOfWork) -> None:
    async with uow() as tx:
        with pytest.raises(NotFound):
            await tx.tickets.get("BJM-0000-0000")


async def test_a_draft_becomes_one_ticket(uow: UnitOfWork) -> None:
    first = a_ticket()
    async with uow() as tx:
        await tx.tickets.add(first)
    async with uow() as tx:
        second = a_ticket(draft=first.draft, description="sent a second time")
        assert await tx.tickets.add(second) == first
        with pytest.raises(NotFound):
            await tx.tickets.get(second.number)


async def test_saving_counts_the_version_and_keeps_everything(uow: UnitOfWork) -> None:
    ticket = a_ticket()
    async with uow() as tx:
        await tx.tickets.add(ticket)
        full = replace(await a_full_ticket(tx), number=ticket.number, draft=ticket.draft)
        saved = await tx.tickets.save(full)
        assert saved == replace(full, version=1)
    async with uow() as tx:
        assert await tx.tickets.get(ticket.number) == saved
        emptied = await tx.tickets.save(replace(ticket, version=1))
    async with uow() as tx:
        assert await tx.tickets.get(ticket.number) == emptied == replace(ticket, version=2)


async def test_files_are_added_and_taken_away_in_their_order(uow: UnitOfWork) -> None:
    async with uow() as tx:
        one, two, three = await a_file(tx), await a_file(tx), await a_file(tx)
        ticket = await tx.tickets.add(a_ticket(evidence=(two, one)))
    async with uow() as tx:
        kept = await tx.tickets.get(ticket.number)
        assert kept.evidence == (two, one)
        await tx.tickets.save(replace(kept, evidence=(two, one, three)))
    async with uow() as tx:
        kept = await tx.tickets.get(ticket.number)
        assert kept.evidence == (two, one, three)
        await tx.tickets.save(replace(kept, evidence=(three,)))
    async with uow() as tx:
        assert (await tx.tickets.get(ticket.number)).evidence == (three,)


async def test_who_saves_an_outdated_ticket_is_told(uow: UnitOfWork) -> None:
    ticket = a_ticket()
    async with uow() as tx:
        await tx.tickets.add(ticket)
        await tx.tickets.save(replace(ticket, unit="PUPR"))
    async with uow() as tx:
        with pytest.raises(Changed):
            await tx.tickets.save(replace(ticket, unit="DLH"))
        assert (await tx.tickets.get(ticket.number)).unit == "PUPR"


async def test_a_citizen_sees_what_they_reported_or_follow_newest_first(uow: UnitOfWork) -> None:
    async with uow() as tx:
        me, other = await tx.citizens.by_chat(1), await tx.citizens.by_chat(2)
        old = await tx.tickets.add(a_ticket(reporter=me.id, filed_at=NOW - DAY))
        new = await tx.tickets.add(a_ticket(reporter=me.id, filed_at=NOW + DAY))
        followed = await tx.tickets.add(a_ticket(reporter=other.id))
        await tx.tickets.add(a_ticket(reporter=other.id))
        await tx.tickets.follow(followed.number, me.id)
        await tx.tickets.follow(followed.number, me.id)
        await tx.tickets.follow(followed.number, other.id)
    async with uow() as tx:
        page = await tx.tickets.of_reporter(me.id, limit=10)
        assert page.tickets == (new, followed, old)
        assert page.total == 3
        rest = await tx.tickets.of_reporter(me.id, limit=2, offset=2)
        assert (rest.tickets, rest.total) == ((old,), 3)
        beyond = await tx.tickets.of_reporter(me.id, limit=2, offset=5)
        assert (beyond.tickets, beyond.total) == ((), 3)
        assert list(await tx.tickets.followers(followed.number)) == [me.id, other.id]
        assert list(await tx.tickets.followers(new.number)) == []


async def test_the_queue_begins_with_what_is_most_urgent(uow: UnitOfWork) -> None:
    async with uow() as tx:
        later = await tx.tickets.add(a_ticket(verify_due=NOW + 2 * DAY))
        sooner = await tx.tickets.add(a_ticket(verify_due=NOW + DAY))
        never = await tx.tickets.add(a_ticket(status=Status.ANSWERED))
        unit = await tx.tickets.add(
            a_ticket(status=Status.ASSIGNED, unit="PUPR", answer_due=NOW + DAY + DAY / 2)
        )
        await tx.tickets.add(a_ticket(status=Status.CLOSED))
    async with uow() as tx:
        wanted = [Status.RECEIVED, Status.ANSWERED, Status.ASSIGNED]
        page = await tx.tickets.waiting(CITY, wanted, limit=10)
        assert page.tickets == (sooner, unit, later, never)
        assert page.total == 4
        part = await tx.tickets.waiting(CITY, wanted, limit=2, offset=1)
        assert (part.tickets, part.total) == ((unit, later), 4)
        nothing = await tx.tickets.waiting(CITY, [], limit=2)
        assert (nothing.tickets, nothing.total) == ((), 0)


async def test_a_changed_ticket_takes_its_new_place_in_the_queue(uow: UnitOfWork) -> None:
    async with uow() as tx:
        first = await tx.tickets.add(a_ticket(verify_due=NOW + DAY))
        second = await tx.tickets.add(a_ticket(verify_due=NOW + 2 * DAY))
        first = await tx.tickets.save(replace(first, verify_due=NOW + 3 * DAY))
        page = await tx.tickets.waiting(CITY, [Status.RECEIVED], limit=10)
        assert page.tickets == (second, first)


def part(**only: str) -> Post:
    """A post for some of a unit's work."""
    chosen = {name: frozenset({code}) for name, code in only.items()}
    return Post(Role.LIAISON, "PUPR", frozenset({Part(**chosen)}))


@pytest.mark.parametrize(
    ("scope", "seen"),
    [
        (Scope(), set()),
        (Scope(city=True), {"open", "anonymous"}),
        (Scope(secret=True), {"secret", "anonymous secret"}),
        (Scope(city=True, secret=True), {"open", "anonymous", "secret", "anonymous secret"}),
        (Scope(units=frozenset({"PUPR"})), {"secret", "protected"}),
        (Scope(headed=frozenset({"PUPR"})), {"secret"}),
        (Scope(parts=frozenset({part(areas="A1")})), {"secret"}),
        (Scope(parts=frozenset({part(areas="A2")})), {"protected"}),
        (Scope(parts=frozenset({part(areas="A3")})), set()),
        (Scope(parts=frozenset({part(areas="A1", categories="banjir")})), set()),
        (
            Scope(parts=frozenset({part(categories="jalan")}), city=True),
            {"open", "anonymous", "secret"},
        ),
        (Scope(parts=frozenset({part(areas="A2", categories="banjir")})), {"protected"}),
        (Scope(parts=frozenset({part(areas="A1"), part(areas="A2")})), {"secret", "protected"}),
        (
            Scope(parts=frozenset({part(areas="A2")}), protected=False, secret=True),
            {"secret", "anonymous secret"},
        ),
        (
            Scope(units=frozenset({"PUPR", "DLH"}), city=True),
            {"open", "anonymous", "secret", "protected", "anonymous secret"},
        ),
    ],
)
async def test_a_scope_shows_what_it_may(uow: UnitOfWork, scope: Scope, seen: set[str]) -> None:
    tickets = {
        "open": a_ticket(),
        "anonymous": a_ticket(privacy=Privacy.ANONYMOUS),
        "secret": a_ticket(
            privacy=Privacy.SECRET, unit="PUPR", category="jalan", place=Place(area="A1")
        ),
        "anonymous secret": a_ticket(privacy=Privacy.ANONYMOUS_SECRET, unit="DLH"),
        "protected": a_ticket(
            privacy=Privacy.SECRET,
            unit="PUPR",
            sensitive=True,
            category="banjir",
            place=Place(area="A2"),
        ),
        "protected at the desk": a_ticket(privacy=Privacy.OPEN, sensitive=True),
    }
    async with uow() as tx:
        for ticket in tickets.values():
            await tx.tickets.add(ticket)
    async with uow() as tx:
        page = await tx.tickets.waiting(scope, EVERY_STATUS, limit=10)
        assert {t.number for t in page.tickets} == {tickets[name].number for name in seen}
        assert page.total == len(seen)
        assert sum((await tx.tickets.counts(scope)).values()) == len(seen)


async def test_tickets_are_counted_where_they_stand(uow: UnitOfWork) -> None:
    async with uow() as tx:
        for status in (Status.RECEIVED, Status.RECEIVED, Status.CLOSED):
            await tx.tickets.add(a_ticket(status=status))
        assert await tx.tickets.counts(CITY) == {Status.RECEIVED: 2, Status.CLOSED: 1}


ALL_EVENTS = [
    thing
    for thing in (vars(events) | vars(corrections)).values()
    if isinstance(thing, type) and issubclass(thing, Event) and thing is not Event
]
FIELDS: dict[str, Any] = {
    "at": NOW + timedelta(microseconds=7),
    "actor": Actor(Role.LIAISON, 12, "PUPR"),
    "unit": "PUPR",
    "left": "DISHUB",
    "move": Move.HAND_BACK,
    "before": Status.ASSIGNED,
    "after": Status.RECEIVED,
    "text": "Bukan wewenang kami <b>{}</b> \N{BEAR FACE}",
    "rating": 5,
    "deadline": Deadline.FINISH,
    "due": NOW + DAY,
    "finish_due": NOW + 9 * DAY,
    "verify_due": NOW + 1 * DAY,
    "answer_due": NOW + 2 * DAY,
    "verify_was": NOW + 3 * DAY,
    "answer_was": NOW + 5 * DAY,
    "until": NOW + 2 * DAY,
    "since": NOW + DAY,
    "theme": "Jembatan Sungai Lulut",
    "theme_answer": 3,
    "again": True,
    "protected": True,
    "reason": StopReason.ABUSE,
    "cause": events.Cause.OVERDUE,
    "count": 10,
    "entered_by": 3,
}
OWN_FIELDS: dict[type[Event], dict[str, Any]] = {
    events.CategoryCorrected: {"before": "road.hole", "after": "light.dark"},
    corrections.TitleGiven: {"before": "", "after": "Lubang depan sekolah"},
    corrections.KindCorrected: {"before": Kind.COMPLAINT, "after": Kind.INFORMATION},
    corrections.HandlingCorrected: {"before": "simple", "after": "inspection"},
    corrections.PlaceCorrected: {
        "before": Place(words="pasar"),
        "after": Place(Point(-3.3, 114.5), "63.71.01", "Pasar Lama", approximate=True),
    },
}


@pytest.mark.parametrize("event_type", ALL_EVENTS)
async def test_an_event_comes_back_as_it_was(uow: UnitOfWork, event_type: type[Event]) -> None:
    ticket = a_ticket()
    names = event_type.__dataclass_fields__
    fields = FIELDS | OWN_FIELDS.get(event_type, {}) | {"number": ticket.number}
    async with uow() as tx:
        await tx.tickets.add(ticket)
        one, two, three = await a_file(tx), await a_file(tx), await a_file(tx)
        fields["evidence"] = (three, one, two)
        event = event_type(**{name: fields[name] for name in names})
        tx.record(event)
    async with uow() as tx:
        [kept] = await tx.tickets.history(ticket.number)
        assert kept == event
        assert type(kept) is event_type
        assert [type(getattr(kept, name)) for name in names] == [
            type(getattr(event, name)) for name in names
        ]


async def test_the_history_is_in_order_and_of_one_ticket(uow: UnitOfWork) -> None:
    mine, other = a_ticket(), a_ticket()

    def note(number: str, text: str) -> NoteAdded:
        return NoteAdded(number=number, at=NOW, actor=SYSTEM, text=text)

    async with uow() as tx:
        await tx.tickets.add(mine)
        await tx.tickets.add(other)
        tx.record(note(mine.number, "first"))
        tx.record(note(other.number, "elsewhere"))
    async with uow() as tx:
        tx.record(note(mine.number, "second"))
        in_the_middle = list(await tx.tickets.history(mine.number))
        tx.record(note(mine.number, "third"))
    first, second, third = (note(mine.number, text) for text in ("first", "second", "third"))
    async with uow() as tx:
        assert in_the_middle == [first, second]
        assert list(await tx.tickets.history(mine.number)) == [first, second, third]
        assert list(await tx.tickets.history("BJM-0000-0000")) == []


async def test_an_event_may_lack_what_has_a_default(uow: UnitOfWork) -> None:
    ticket = a_ticket()
    event = StatusChanged(
        number=ticket.number,
        at=NOW,
        actor=SYSTEM,
        move=Move.LAPSE,
        before=Status.NEEDS_INFO,
        after=Status.REJECTED,
    )
    async with uow() as tx:
        await tx.tickets.add(ticket)
        tx.record(event)
        assert list(await tx.tickets.history(ticket.number)) == [event]


async def test_what_the_desk_corrected_is_told_without_what_is_hidden(uow: UnitOfWork) -> None:
    def correction(ticket: Ticket) -> events.CategoryCorrected:
        return events.CategoryCorrected(
            number=ticket.number, at=NOW, actor=SYSTEM, before="road.hole", after=ticket.category
        )

    first, second, third = (a_ticket(description=f"Nomor {n}", category=f"c{n}") for n in range(3))
    hidden = a_ticket(privacy=Privacy.SECRET)
    protected = a_ticket(sensitive=True)
    async with uow() as tx:
        for ticket in (first, second, third, hidden, protected, a_ticket()):
            await tx.tickets.add(ticket)
        for ticket in (first, second, hidden, protected, first, third):
            tx.record(correction(ticket))
    async with uow() as tx:
        told = [("Nomor 2", "c2"), ("Nomor 0", "c0"), ("Nomor 1", "c1")]
        assert list(await tx.tickets.corrected(10)) == told
        assert list(await tx.tickets.corrected(2)) == told[:2]
