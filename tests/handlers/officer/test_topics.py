"""Groups with topics: what is called what, what belongs where, and what the bot may do there."""

import pytest

from tests.handlers.officer.test_groups import DESK_GROUP, GROUP
from tickets.events import Right
from tickets.people import Post, Role
from tickets.ports.delivery import Bot
from tickets.ports.topics import TOPIC_TITLE_AT_MOST
from tickets.ticket import Privacy, Status, Ticket

FULL = {"can_manage_topics": True, "can_pin_messages": True}


@pytest.fixture
async def number(office) -> str:
    await office.tie(GROUP, "PUPR", forum=True)
    ticket: Ticket = await office.filed("jalan-rusak", photos=1)
    return ticket.number


async def test_a_topic_says_number_state_and_days_left_and_pins_the_card(office, number):
    topic = await office.topic(GROUP, number)
    assert topic.title == f"{number} · Diteruskan · 7 hari"
    assert (topic.pinned, topic.closed) == (office.card(GROUP, number).id, False)
    assert all(shown.message.topic for shown in office.all_in(GROUP))


async def test_the_title_follows_the_state_and_every_morning_the_days(office, liaison, number):
    await office.passes(days=1)
    assert (await office.topic(GROUP, number)).title.endswith("· 6 hari")
    await office.passes(days=5)
    assert (await office.topic(GROUP, number)).title.endswith("· besok")
    await office.passes(days=3)
    assert "terlambat" in (await office.topic(GROUP, number)).title
    await liaison.says(f"/tanya {number} RT berapa?")
    assert (await office.topic(GROUP, number)).title == f"{number} · Menunggu"


async def test_a_day_without_anything_owed_changes_nothing(office, liaison, number):
    await liaison.says(f"/selesai {number} Sudah rata kembali")
    topic = await office.topic(GROUP, number)
    assert (topic.title, topic.closed) == (f"{number} · Dijawab", True)
    before = len(office.all_in(GROUP))
    await office.passes(days=2)
    assert len(office.all_in(GROUP)) == before


async def test_an_objection_opens_the_topic_again_and_the_end_closes_it(office, desk, number):
    await office.tie(DESK_GROUP, office.city.desk_unit, forum=True)
    worker = await office.hire(16, Post(Role.LIAISON, "PUPR"))
    await worker.says(f"/selesai {number} Sudah rata kembali")
    await office.citizen_does("object", number, "Masih berlubang di sisi kiri")
    assert not (await office.topic(GROUP, number)).closed
    assert not (await office.topic(DESK_GROUP, number)).closed
    await desk.says(f"/tetap {number} Sisi kiri milik provinsi")
    assert (await office.topic(GROUP, number)).closed
    assert (await office.topic(DESK_GROUP, number)).closed


async def test_the_desks_topic_is_closed_with_a_word_when_a_unit_has_the_ticket(office, desk):
    await office.tie(DESK_GROUP, office.city.desk_unit, forum=True)
    for telegram_id, unit in ((31, "DISHUB"), (32, "DLH")):
        await office.hire(telegram_id, Post(Role.LIAISON, unit))
    number = (await office.filed("galian")).number
    await desk.says(f"/disposisi {number} DISHUB", chat=DESK_GROUP)
    unit = office.city.unit("DISHUB").name
    topic = await office.topic(DESK_GROUP, number)
    assert topic.closed
    assert topic.title == f"{number} · di {unit}"[:TOPIC_TITLE_AT_MOST]
    words = [s.text for s in office.all_in(DESK_GROUP) if "Topik ini ditutup" in s.text]
    assert len(words) == 1
    assert unit in words[0]
    await desk.says(f"/disposisi {number} DLH")
    assert len([s for s in office.all_in(DESK_GROUP) if "Topik ini ditutup" in s.text]) == 1


async def test_a_unit_that_gave_a_ticket_back_is_not_told_who_has_it(office, desk, liaison, number):
    await liaison.says(f"/kembalikan {number} Jalan provinsi")
    await desk.says(f"/disposisi {number} DINKES")
    topic = await office.topic(GROUP, number)
    assert (topic.title, topic.closed) == (f"{number} · dipindahkan", True)
    assert office.city.unit("DINKES").name not in office.read_by(GROUP)
    await desk.says(f"/disposisi {number} PUPR tolong")
    topic = await office.topic(GROUP, number)
    assert not topic.closed
    assert topic.title.startswith(f"{number} · Diteruskan")


async def test_a_case_that_becomes_protected_leaves_the_desks_topic(office, desk):
    await office.tie(DESK_GROUP, office.city.desk_unit, forum=True)
    await office.hire(20, Post(Role.LIAISON, "DP3A"))
    number = (await office.filed("galian", Privacy.SECRET)).number
    category = next(c for c in office.city.categories if c.sensitive and c.parent)
    await desk.taps_data(f"category:{number}:{category.code}", chat=DESK_GROUP)
    topic = await office.topic(DESK_GROUP, number)
    assert (topic.title, topic.closed) == (f"{number} · dipindahkan", True)
    assert "tidak lagi ditangani" in office.card(DESK_GROUP, number).text


async def test_in_a_topic_commands_need_no_number_and_talk_is_left_alone(office, liaison, number):
    thread = (await office.topic(GROUP, number)).thread
    assert not (await liaison.writes_in(thread, "Siapa yang ke sana?", GROUP)).shown
    assert not office.to_reporter()
    answer = await liaison.writes_in(thread, "/balas Kami akan ke lokasi", GROUP)
    assert "Yang dibaca pelapor" in answer.text
    assert answer.last.message.thread == thread
    assert "Kami akan ke lokasi" in office.to_reporter()[-1].text
    other = (await office.filed("jalan-rusak")).number
    await liaison.writes_in(thread, f"/tanya {other} RT berapa?", GROUP)
    assert (await office.ticket(other)).status is Status.NEEDS_INFO
    assert "Caranya" in (await liaison.says("/proses", chat=GROUP)).text


async def test_looking_at_a_ticket_leaves_its_card_where_it_is(office, liaison, number):
    before = office.card(GROUP, number)
    seen = await liaison.says(f"/lihat {number}", chat=GROUP)
    assert "Riwayat" in seen.text
    await liaison.says(f"/proses {number}", chat=GROUP)
    assert office.card(GROUP, number).id == before.id
    assert "Diproses" in office.card(GROUP, number).text


async def test_a_group_gets_topics_and_loses_them(office, liaison, number):
    office.forums.clear()
    await liaison.says("/antrian", chat=GROUP)
    plain = (await office.filed("jalan-rusak")).number
    async with office.uow() as tx:
        assert await tx.topics.of(Bot.OFFICER, GROUP, plain) is None
    assert office.card(GROUP, plain)
    office.forums.add(GROUP)
    await liaison.says("/antrian", chat=GROUP)
    again = (await office.filed("jalan-rusak")).number
    assert await office.topic(GROUP, again)
    await liaison.says(f"/proses {plain}")
    assert "Diproses" in office.card(GROUP, plain).text


async def test_tying_says_what_the_bot_lacks_and_what_works_without(office, desk):
    office.forums.add(GROUP)
    await desk.changes_the_bot(GROUP, "left", "member")
    answer = await desk.says("/pasang PUPR", chat=GROUP)
    for words in ("memakai topik", "mengelola topik", "menyematkan pesan", "Administrator"):
        assert words in answer.text
    promoted = await desk.changes_the_bot(GROUP, "member", "administrator", **FULL)
    assert "lengkap" in promoted.text
    answer = await desk.says("/pasang PUPR", chat=GROUP)
    assert "memang sudah grup" in answer.text
    assert "lengkap" in answer.text
    demoted = await desk.changes_the_bot(
        GROUP, "administrator", "administrator", can_manage_topics=True
    )
    assert "menyematkan" in demoted.text
    assert "mengelola" not in demoted.text
    async with office.uow() as tx:
        tie = await tx.members.tied_to(GROUP)
    assert tie.lacks == {Right.PINS}


async def test_tying_a_group_whose_rights_nobody_saw(office, desk):
    office.forums.add(GROUP)
    assert "belum diketahui" in (await desk.says("/pasang PUPR", chat=GROUP)).text


async def test_tying_a_plain_group_asks_for_no_rights(office, desk):
    await desk.changes_the_bot(GROUP, "left", "member")
    answer = await desk.says("/pasang PUPR", chat=GROUP)
    assert "tanpa topik" in answer.text
    assert "tidak boleh" not in answer.text
    assert not (await desk.changes_the_bot(GROUP, "member", "administrator", **FULL)).shown


async def test_a_group_that_had_another_unit_and_a_unit_that_had_another_group(office, desk):
    await desk.says("/pasang PUPR", chat=GROUP)
    await desk.says("/pasang DLH", chat=-6)
    answer = await desk.says("/pasang DLH", chat=GROUP)
    assert "Sebelumnya ini grup Dinas Pekerjaan Umum" in answer.text
    assert "/pasang PUPR" in answer.text
    assert "Grup lama unit itu tidak lagi menerima" in answer.text
