"""A flood in one group with topics: what is urgent first, and never more than Telegram takes."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.packs import load_pack
from handlers.announcements import Announcer
from handlers.texts import Texts
from handlers.turn import Rooms
from scheduler.courier import Courier
from scheduler.rates import GROUP_PER_MINUTE, Rates
from storage.database import Database
from storage.evidence_folder import EvidenceFolder
from storage.sealing import Sealer
from storage.unit_of_work import SqlUnitOfWork
from tests.databases import SqliteTemplate
from tests.scheduler.doubles import RecordingMessenger, Time
from tickets.actions.officers.handling import Handling
from tickets.actions.reporters.filing import file_report
from tickets.people import Post, Role
from tickets.ports.delivery import Bot, Message, Messenger, Priority
from tickets.report import Draft
from tickets.ticket import Kind, Place, Privacy

PACK = Path(__file__).parents[2] / "packs" / "banjarmasin.toml"
GROUP = -500
TICKETS, CHANGES = 40, 60


class Flood:
    """The rules, the news and the courier with Telegram's rates, on a time of their own."""

    def __init__(self, database: Database, folder: EvidenceFolder) -> None:
        self.time, self.city = Time(), load_pack(PACK)
        rooms = Rooms(self.time.clock, self.city, Texts(self.city))
        sealer = Sealer(Fernet.generate_key().decode())
        self.uow = SqlUnitOfWork(database, sealer, folder, Announcer(rooms))
        self.officers = RecordingMessenger()
        messengers: dict[Bot, Messenger] = {
            Bot.OFFICER: self.officers,
            Bot.CITIZEN: RecordingMessenger(),
        }
        self.courier = Courier(self.uow, self.time.clock, messengers, Rates(self.time.monotonic))
        self.calls: list[float] = []
        self.numbers: list[str] = []

    async def files(self) -> None:
        """One more report for the unit."""
        draft = Draft(
            id=f"draft-{len(self.numbers)}",
            started_at=self.time.clock.now(),
            kind=Kind.COMPLAINT,
            category="jalan-rusak",
            place=Place(words="depan SDN Kelayan"),
            description="Air masuk ke rumah, jalan tidak dapat dilewati",
            evidence_done=True,
            privacy=Privacy.OPEN,
        )
        async with self.uow() as tx:
            citizen = await tx.citizens.by_chat(7000 + len(self.numbers), "id")
            ticket, _ = await file_report(tx, self.time.clock, self.city, citizen, draft)
        self.numbers.append(ticket.number)

    async def changes(self, number: str, words: str) -> None:
        """The unit tells how far it is."""
        async with self.uow() as tx:
            [member] = await tx.members.holding(Role.LIAISON, "PUPR")
            await Handling(tx, self.time.clock, self.city, member).start(number, words)

    async def works(self, seconds: int, step: float = 1) -> int:
        """The courier sends what it may for so long; returns how much."""
        began = len(self.calls)
        for _ in range(int(seconds / step)):
            before = len(self.officers.handed) + len(self.officers.tended)
            await self.courier.work_off()
            after = len(self.officers.handed) + len(self.officers.tended)
            self.calls += [self.time.seconds] * (after - before)
            self.time.pass_by(step)
        return len(self.calls) - began


@pytest.fixture
async def flood(tmp_path: Path) -> AsyncIterator[Flood]:
    template = SqliteTemplate(tmp_path / "tables.db")
    database = Database(await template.copy_to(tmp_path / "flood.db"))
    flood = Flood(database, EvidenceFolder(tmp_path / "evidence"))
    async with flood.uow() as tx:
        await tx.members.join(11, Post(Role.LIAISON, "PUPR"), "id")
        await tx.members.tie(GROUP, "PUPR")
        await tx.members.note_group(GROUP, forum=True, lacks=())
    yield flood
    await database.close()


async def test_forty_tickets_and_sixty_changes_in_a_minute(flood):
    for index in range(CHANGES):
        if index < TICKETS:
            await flood.files()
        await flood.changes(flood.numbers[index % TICKETS], f"Kabar ke-{index}")
        await flood.works(1)
    while await flood.works(60, step=3):
        pass

    late = flood.calls[GROUP_PER_MINUTE:]
    assert all(b - a >= 60 for a, b in zip(flood.calls, late, strict=False))
    shown = {
        h.message.about: h.message.text
        for h in flood.officers.handed
        if (h.message.slot or "").startswith("card:")
    }
    assert set(shown) == set(flood.numbers)
    assert all("Diproses" in text for text in shown.values())
    for number in flood.numbers:
        async with flood.uow() as tx:
            state = await tx.topics.of(Bot.OFFICER, GROUP, number)
        assert state is not None
        assert "Diproses" in state.title
        assert state.pinned is not None
    opened_shown_pinned = 3 * TICKETS
    assert len(flood.calls) < opened_shown_pinned + CHANGES, "changes that wait become one"


async def test_somebody_who_waits_for_an_answer_comes_before_everything(flood):
    for _ in range(TICKETS):
        await flood.files()
    await flood.works(66, step=6)
    answer = Message(bot=Bot.OFFICER, chat=GROUP, text="Antrean: 40 laporan")
    assert answer.priority is Priority.CONVERSATION
    async with flood.uow() as tx:
        await tx.outbox.put(answer)
    await flood.works(6, step=2)
    assert "Antrean: 40 laporan" in flood.officers.texts


async def test_a_new_ticket_comes_before_what_is_only_brought_up_to_date(flood):
    for _ in range(5):
        await flood.files()
    await flood.works(180, step=6)
    for number in flood.numbers:
        await flood.changes(number, "Tim berangkat")
    await flood.files()
    before = len(flood.officers.handed)
    await flood.works(60, step=6)
    assert flood.officers.handed[before].message.about == flood.numbers[-1]
