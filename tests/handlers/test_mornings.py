"""What officers read when offices open: each what waits for them, or nothing."""

from datetime import timedelta

import pytest

from handlers.announcements import Announcer
from handlers.texts import Texts
from handlers.turn import Rooms
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.tickets.samples import a_city, a_ticket
from tickets.city import City
from tickets.events import OfficesOpened
from tickets.people import Leave, Post, Role
from tickets.ports.delivery import Message, Priority
from tickets.ticket import Privacy, Status, Ticket

DESK, LIAISON, LEADER, CARER = 11, 12, 13, 14
ROADS_GROUP = -100


class Town:
    """A city with its officers, of whom those of the roads have a group."""

    def __init__(self) -> None:
        self.city: City = a_city()
        self.clock = FakeClock()
        self.uow = MemoryUnitOfWork(Announcer(Rooms(self.clock, self.city, Texts(self.city))))

    async def open(self) -> None:
        async with self.uow() as tx:
            for telegram_id, post in (
                (DESK, Post(Role.ADMINISTRATOR)),
                (LIAISON, Post(Role.LIAISON, "ROADS")),
                (LEADER, Post(Role.LEADER)),
                (CARER, Post(Role.LIAISON, "SHELTER")),
            ):
                await tx.members.join(telegram_id, post, "id")
            await tx.members.tie(ROADS_GROUP, "ROADS")

    async def has(self, name: str, *, due: timedelta, **changes: object) -> Ticket:
        """A ticket whose unit owes something in that time from now."""
        at = self.clock.now() + due
        ticket = a_ticket(
            number=f"TST-{name:0>4}-0000", draft=name, answer_due=at, verify_due=at, reporter=None
        )
        async with self.uow() as tx:
            return await tx.tickets.add(
                Ticket(**{n: getattr(ticket, n) for n in ticket.__slots__} | changes)
            )

    async def wakes(self) -> dict[int, Message]:
        """Offices open; what each chat is told."""
        async with self.uow() as tx:
            tx.record(OfficesOpened(at=self.clock.now()))
        return {message.chat: message for message in self.uow.messages}


@pytest.fixture
async def town() -> Town:
    town = Town()
    await town.open()
    return town


async def test_a_day_without_anything_begins_in_silence(town):
    await town.has("1", due=timedelta(days=3), assignee=2)
    assert await town.wakes() == {}


async def test_a_unit_reads_what_is_late_due_today_and_nobodys(town):
    await town.has("1", due=-timedelta(days=2))
    await town.has("2", due=timedelta(hours=5))
    await town.has("3", due=timedelta(days=4))
    message = (await town.wakes())[ROADS_GROUP]
    assert message.priority is Priority.DIGEST
    late, today = message.text.index("Terlambat: 1"), message.text.index("Tenggat hari ini: 1")
    assert late < message.text.index("TST-0001-0000") < today < message.text.index("TST-0002-0000")
    assert "Belum diambil siapa pun: 3" in message.text
    assert [row[0].data for row in message.buttons] == [
        "queue:late",
        "queue:today",
        "queue:untaken",
    ]


async def test_what_is_urgent_today_is_not_called_late(town):
    await town.has("1", due=timedelta(hours=5), urgent_at=town.clock.now())
    for number in range(2, 14):
        await town.has(str(number), due=-timedelta(days=number))
    text = (await town.wakes())[ROADS_GROUP].text
    late, today = text.index("Terlambat: 12"), text.index("Tenggat hari ini: 1")
    assert late < today < text.index("TST-0001-0000")


async def test_everybody_reads_of_what_is_theirs_alone(town):
    await town.has("1", due=-timedelta(days=2), status=Status.RECEIVED, unit=None)
    await town.has("2", due=-timedelta(days=1), privacy=Privacy.SECRET)
    await town.has("3", due=-timedelta(days=1), unit="SHELTER", sensitive=True)
    told = await town.wakes()
    assert set(told) == {DESK, ROADS_GROUP, LEADER, CARER}
    numbers = {
        chat: {n for n in ("0001", "0002", "0003") if f"TST-{n}" in message.text}
        for chat, message in told.items()
    }
    assert numbers == {
        DESK: {"0001", "0002"},
        ROADS_GROUP: {"0002"},
        LEADER: {"0001"},
        CARER: {"0003"},
    }


async def test_an_objection_is_the_desks_to_decide(town):
    await town.has(
        "1",
        due=timedelta(days=9),
        status=Status.ANSWERED,
        assignee=2,
        reopen_requested_at=town.clock.now(),
    )
    told = await town.wakes()
    assert "Keberatan yang menunggu keputusan: 1" in told[DESK].text
    assert set(told) == {DESK}


async def test_a_long_list_names_the_first_and_counts_the_rest(town):
    for number in range(1, 13):
        await town.has(str(number), due=-timedelta(days=number))
    text = (await town.wakes())[ROADS_GROUP].text
    assert "Terlambat: 12" in text
    assert text.count("• TST-") == 5
    assert "dan 7 lagi" in text


async def test_the_same_morning_is_told_once(town):
    await town.has("1", due=-timedelta(days=2))
    await town.wakes()
    await town.wakes()
    assert len([m for m in town.uow.messages if m.chat == ROADS_GROUP]) == 1


async def test_a_leader_on_leave_sleeps_on(town):
    async with town.uow() as tx:
        await tx.members.join(15, Post(Role.LEADER), "id")
        absent, there = await tx.members.find(LEADER), await tx.members.find(15)
        leave = Leave(town.clock.now() + timedelta(days=3), there.id)
        await tx.members.set_leave(absent.id, leave)
    await town.has("1", due=-timedelta(days=2))
    told = await town.wakes()
    assert 15 in told
    assert LEADER not in told


async def test_a_word_that_could_not_go_out_gives_way_to_the_next_mornings(town):
    await town.has("1", due=-timedelta(days=2))
    await town.wakes()
    town.clock.advance(timedelta(days=1))
    await town.wakes()
    [message] = [m for m in town.uow.messages if m.chat == ROADS_GROUP]
    assert "Selasa, 3 Maret 2026" in message.text
