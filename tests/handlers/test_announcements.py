"""Who hears of what: the right chats, in plain words, and nobody else."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from bot.packs import load_pack
from handlers.announcements import Announcer
from handlers.texts import Texts
from handlers.turn import Rooms
from tests.fakes import FakeClock, MemoryUnitOfWork
from tickets.actions.officers.handling import Handling
from tickets.actions.reporters.filing import file_report
from tickets.actions.reporters.following import Following
from tickets.actions.timed.due import ring
from tickets.city import City
from tickets.errors import InvalidInput
from tickets.events import Deadline, DeadlineNear, GroupLost, MemberJoined
from tickets.people import SYSTEM, Citizen, Member, Post, Role
from tickets.ports.delivery import Bot, Message
from tickets.report import Draft
from tickets.ticket import Kind, Place, Privacy, Ticket

CITIZEN_CHAT, FOLLOWER_CHAT = 7001, 7002
DESK_GROUP, UNIT_GROUP = -100, -200
LIAISON, ADMINISTRATOR, LEADER, PROTECTOR, OTHER = 11, 12, 13, 14, 15


@pytest.fixture(scope="module")
def city() -> City:
    return load_pack(Path(__file__).parents[2] / "packs" / "banjarmasin.toml")


class Office:
    """A city at work: who sees what is looked up in the outbox."""

    def __init__(self, city: City, clock: FakeClock) -> None:
        self.city, self.clock = city, clock
        self.unit_of_work = MemoryUnitOfWork(Announcer(Rooms(clock, city, Texts(city))))
        self.direct = next(c for c in city.categories if c.direct and c.parent and not c.sensitive)
        self.through_desk = next(
            c for c in city.categories if c.parent and c.unit and not c.direct and not c.sensitive
        )
        self.protected = next(c for c in city.categories if c.sensitive and c.parent)
        self.members: dict[int, Member] = {}
        self.seen = 0

    async def open(self) -> None:
        async with self.unit_of_work() as tx:
            for telegram_id, post in (
                (ADMINISTRATOR, Post(Role.ADMINISTRATOR)),
                (LEADER, Post(Role.LEADER)),
                (LIAISON, Post(Role.LIAISON, self.direct.unit)),
                (PROTECTOR, Post(Role.LIAISON, self.protected.unit)),
                (OTHER, Post(Role.LIAISON, self.through_desk.unit)),
            ):
                self.members[telegram_id] = await tx.members.join(telegram_id, post, "id")
            await tx.members.tie(DESK_GROUP, self.city.desk_unit)
            await tx.members.tie(UNIT_GROUP, self.direct.unit or "")

    async def files(self, category: str, privacy: Privacy = Privacy.OPEN) -> Ticket:
        draft = Draft(
            id=f"{category}-{privacy}",
            started_at=self.clock.now(),
            kind=Kind.COMPLAINT,
            category=category,
            place=Place(words="depan pasar"),
            description="Lubang besar <b>sekali</b> & dalam",
            evidence_done=True,
            privacy=privacy,
        )
        async with self.unit_of_work() as tx:
            citizen = await tx.citizens.by_chat(CITIZEN_CHAT, "id")
            await tx.citizens.save(replace(citizen, name="Siti Rahmah", phone="+628111"))
            ticket, _ = await file_report(tx, self.clock, self.city, citizen, draft)
        return ticket

    async def does(self, telegram_id: int, move: str, *arguments: str) -> None:
        async with self.unit_of_work() as tx:
            member = self.members[telegram_id]
            await getattr(Handling(tx, self.clock, self.city, member), move)(*arguments)

    async def citizen_does(self, move: str, *arguments: object) -> None:
        async with self.unit_of_work() as tx:
            citizen: Citizen = await tx.citizens.by_chat(CITIZEN_CHAT)
            await getattr(Following(tx, self.clock, self.city, citizen), move)(*arguments)

    async def passes(self, **time: float) -> None:
        self.clock.advance(timedelta(**time))
        async with self.unit_of_work() as tx:
            for timer in await tx.timers.claim(self.clock.now(), 100):
                await ring(tx, self.clock, self.city, timer)

    def news(self, chat: int | None = None) -> list[Message]:
        """What is new in the outbox since the last look."""
        new = self.unit_of_work.messages[self.seen :]
        self.seen += len(new)
        return [message for message in new if chat in {None, message.chat}]

    def all_for(self, *chats: int) -> str:
        return "\n".join(m.text for m in self.unit_of_work.messages if m.chat in chats)


@pytest.fixture
async def office(city: City) -> Office:
    office = Office(city, FakeClock())
    await office.open()
    office.news()
    return office


async def test_a_directly_routed_report_reaches_its_units_group_alone(office):
    ticket = await office.files(office.direct.code)
    (card,) = office.news()
    assert (card.bot, card.chat, card.about) == (Bot.OFFICER, UNIT_GROUP, ticket.number)
    assert "Lubang besar &lt;b&gt;sekali&lt;/b&gt; &amp; dalam" in card.text
    labels = [button.label for row in card.buttons for button in row]
    assert ", ".join(labels) == (
        "Ambil, Proses, Tanya pelapor, Balas, Selesai, Bukan wewenang, Catatan, Lihat"
    )


async def test_another_report_goes_to_the_desk_and_then_to_its_officers(office):
    ticket = await office.files(office.through_desk.code)
    assert [message.chat for message in office.news()] == [DESK_GROUP]
    await office.does(ADMINISTRATOR, "verify", ticket.number)
    chats = [message.chat for message in office.news()]
    assert OTHER in chats
    assert CITIZEN_CHAT in chats
    assert UNIT_GROUP not in chats


async def test_a_unit_with_nobody_in_it_is_called_to_the_desks_attention(office):
    ticket = await office.files(office.through_desk.code)
    peopled = {member.posts[0].unit for member in office.members.values()}
    peopled.add(office.city.desk_unit)
    lonely = next(unit for unit in office.city.units if unit.code not in peopled)
    office.news()
    await office.does(ADMINISTRATOR, "assign", ticket.number, lonely.code)
    (notice,) = (m for m in office.news(DESK_GROUP) if ticket.number in m.text)
    assert lonely.name in notice.text
    (card,) = (m for m in office.unit_of_work.messages if m.slot and m.chat == DESK_GROUP)
    assert lonely.name in card.text


async def test_the_reporter_hears_every_move_in_plain_words(office):
    ticket = await office.files(office.direct.code)
    office.news()
    await office.does(LIAISON, "start", ticket.number)
    (started,) = office.news(CITIZEN_CHAT)
    assert "sedang ditangani" in started.text
    await office.does(LIAISON, "ask", ticket.number, "Di sisi mana?")
    (asked,) = office.news(CITIZEN_CHAT)
    assert "Di sisi mana?" in asked.text
    assert asked.purpose == "ask"
    await office.citizen_does("inform", ticket.number, "Sisi kiri")
    news = office.news()
    assert [m.chat for m in news if "Sisi kiri" in m.text] == [UNIT_GROUP]
    await office.does(LIAISON, "resolve", ticket.number, "Sudah ditambal")
    (resolved,) = office.news(CITIZEN_CHAT)
    assert [len(row) for row in resolved.buttons] == [5, 1, 2]


async def test_the_card_follows_the_ticket_and_leaves_with_it(office):
    ticket = await office.files(office.direct.code)
    await office.does(LIAISON, "hand_back", ticket.number, "Bukan jalan kota")
    cards = {m.chat: m for m in office.unit_of_work.messages if m.slot}
    assert "tidak lagi ditangani" in cards[UNIT_GROUP].text
    assert cards[UNIT_GROUP].buttons == ()
    assert "Lubang besar" not in cards[UNIT_GROUP].text
    assert cards[DESK_GROUP].buttons != ()


async def test_a_protected_case_reaches_named_officers_only(office):
    ticket = await office.files(office.protected.code, Privacy.SECRET)
    assert {message.chat for message in office.news()} == {PROTECTOR}
    await office.does(PROTECTOR, "reply", ticket.number, "Kami mendampingi Ibu")
    (neutral,) = [m for m in office.unit_of_work.messages if m.chat == CITIZEN_CHAT]
    assert neutral.text == "Ada kabar."
    await office.passes(days=120)
    assert office.all_for(UNIT_GROUP, LEADER, ADMINISTRATOR, OTHER) == ""
    assert ticket.number not in office.all_for(DESK_GROUP)
    assert "Lubang" not in office.all_for(DESK_GROUP)


async def test_a_secret_report_never_reaches_the_leaders(office):
    await office.files(office.direct.code, Privacy.SECRET)
    await office.passes(days=60)
    assert "terlewati" in office.all_for(UNIT_GROUP)
    assert "Mohon meja pengaduan mengingatkan" in office.all_for(DESK_GROUP)
    assert "Lubang" not in office.all_for(DESK_GROUP)
    assert office.all_for(LEADER) == ""


@pytest.mark.parametrize("privacy", Privacy)
async def test_no_officer_ever_reads_who_reported(office, privacy):
    ticket = await office.files(office.direct.code, privacy)
    await office.does(LIAISON, "ask", ticket.number, "Di sisi mana?")
    await office.citizen_does("inform", ticket.number, "Sisi kiri")
    await office.does(LIAISON, "resolve", ticket.number, "Sudah")
    await office.citizen_does("object", ticket.number, "Belum rata")
    read = "\n".join(str(m) for m in office.unit_of_work.messages if m.bot is Bot.OFFICER)
    assert "Belum rata" in read
    for personal in ("Siti", "Rahmah", "628111", str(CITIZEN_CHAT)):
        assert personal not in read


async def test_a_deadline_is_announced_before_and_after_and_to_the_leader_once(office):
    ticket = await office.files(office.direct.code)
    office.news()
    days = (ticket.answer_due - office.clock.now()).days
    await office.passes(days=days)
    (near,) = office.news()
    assert near.chat == UNIT_GROUP
    assert "Tenggat jawaban pertama" in near.text
    await office.passes(days=1)
    missed = office.news()
    assert sorted(m.chat for m in missed if m.slot is None) == [UNIT_GROUP, LEADER]
    await office.passes(days=4)
    assert LEADER not in {m.chat for m in office.news()}


async def test_an_answer_stands_after_ten_days_and_the_reporter_was_reminded(office):
    ticket = await office.files(office.direct.code)
    await office.does(LIAISON, "resolve", ticket.number, "Sudah ditambal")
    office.news()
    await office.passes(days=8)
    (reminder,) = office.news(CITIZEN_CHAT)
    assert "masih dapat memberi nilai" in reminder.text
    await office.passes(days=3)
    (closed,) = office.news(CITIZEN_CHAT)
    assert "kami tutup" in closed.text


async def test_an_objection_comes_to_the_desk_with_a_decision_to_take(office):
    ticket = await office.files(office.direct.code)
    await office.does(LIAISON, "resolve", ticket.number, "Sudah ditambal")
    await office.citizen_does("object", ticket.number, "Belum rata")
    cards = [m for m in office.unit_of_work.messages if m.chat == DESK_GROUP and m.slot]
    labels = [button.label for row in cards[-1].buttons for button in row]
    assert "Buka kembali" in labels
    assert "Jawaban tetap" in labels


async def test_somebody_who_blocked_the_bot_is_not_written_to_and_officers_see_it(office):
    ticket = await office.files(office.direct.code)
    async with office.unit_of_work() as tx:
        citizen = await tx.citizens.by_chat(CITIZEN_CHAT)
        await tx.citizens.save(replace(citizen, reachable=False))
    await office.does(LIAISON, "start", ticket.number)
    assert office.all_for(CITIZEN_CHAT) == ""
    assert "memblokir bot" in office.all_for(UNIT_GROUP)


async def test_followers_hear_the_result_but_not_the_dialogue(office):
    ticket = await office.files(office.direct.code)
    async with office.unit_of_work() as tx:
        follower = await tx.citizens.by_chat(FOLLOWER_CHAT)
        await tx.tickets.follow(ticket.number, follower.id)
    await office.does(LIAISON, "reply", ticket.number, "Ibu Siti, kami datang besok")
    await office.does(LIAISON, "resolve", ticket.number, "Sudah ditambal")
    (told,) = [m for m in office.unit_of_work.messages if m.chat == FOLLOWER_CHAT]
    assert "Sudah ditambal" in told.text
    assert "Ibu Siti" not in office.all_for(FOLLOWER_CHAT)


async def test_each_reminder_of_a_deadline_is_sent(office):
    ticket = await office.files(office.direct.code)
    office.news()
    near = DeadlineNear(
        number=ticket.number,
        at=office.clock.now(),
        actor=SYSTEM,
        deadline=Deadline.FIRST_ANSWER,
        due=ticket.answer_due,
    )
    for days in (0, 1):
        async with office.unit_of_work() as tx:
            tx.record(replace(near, at=near.at + timedelta(days=days)))
    assert len(office.news(UNIT_GROUP)) == 2


async def test_a_followed_report_goes_on_when_its_reporter_withdraws(office):
    ticket = await office.files(office.direct.code)
    async with office.unit_of_work() as tx:
        follower = await tx.citizens.by_chat(FOLLOWER_CHAT)
        await tx.tickets.follow(ticket.number, follower.id)
    await office.citizen_does("withdraw", ticket.number)
    assert "mohon penanganan diteruskan" in office.all_for(UNIT_GROUP)
    with pytest.raises(InvalidInput, match="nobody-to-ask"):
        await office.does(LIAISON, "ask", ticket.number, "Di mana?")
    await office.does(LIAISON, "resolve", ticket.number, "Sudah ditambal")
    assert "Sudah ditambal" in office.all_for(FOLLOWER_CHAT)
    assert "Sudah ditambal" not in office.all_for(CITIZEN_CHAT)


async def test_a_lost_group_is_told_to_the_desk_and_its_officers_get_the_cards(office):
    ticket = await office.files(office.direct.code)
    async with office.unit_of_work() as tx:
        await tx.members.untie(UNIT_GROUP)
        tx.record(GroupLost(unit=office.direct.unit, at=office.clock.now()))
    assert "tidak lagi dapat menulis di grup" in office.all_for(DESK_GROUP)
    assert ticket.number in office.all_for(LIAISON)


async def test_who_joins_a_unit_is_told_to_its_officers(office):
    async with office.unit_of_work() as tx:
        newcomer = await tx.members.join(99, Post(Role.LIAISON, office.protected.unit), "id")
        tx.record(
            MemberJoined(
                member=newcomer.id,
                role=Role.LIAISON,
                unit=office.protected.unit,
                at=office.clock.now(),
            )
        )
    assert {m.chat for m in office.news()} == {DESK_GROUP, PROTECTOR}
