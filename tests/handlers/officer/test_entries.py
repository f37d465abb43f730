"""Entering reports for others: put together, sent, spoken for, taken over."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from handlers.officer.channel import OfficerChannel
from handlers.texts import Texts
from handlers.turn import Rooms
from tests.fakes import FakeClock
from tests.handlers.officer.network import TOKEN, NoNetwork
from tests.handlers.officer.office import Office
from tests.handlers.officer.phone import Answer, Phone
from tickets.actions.reporters.entering import take_over
from tickets.city import City
from tickets.people import Actor, Post, Role
from tickets.ports.delivery import Bot
from tickets.ticket import Privacy, Status, Ticket

NAME, PHONE = "Aminah Fulanah", "081234567890"
FORWARDED: dict[str, Any] = {
    "forward_origin": {"type": "hidden_user", "date": 1, "sender_user_name": "Bu RT"}
}
CODE = re.compile(r"start=k-([\w-]+)")
AMBASSADOR = 21


@pytest.fixture
async def ambassador(office: Office) -> Phone:
    office.rooms.usernames[Bot.CITIZEN] = "lapor_bot"
    return await office.hire(AMBASSADOR, Post(Role.AMBASSADOR))


async def enters(phone: Phone) -> tuple[str, Ticket, Answer]:
    """A whole report; gives the code, the ticket and what was said at the end."""
    panel = await phone.says("/atasnama Jalan berlubang besar, sudah ada yang jatuh")
    panel = await phone.taps(panel.last, "Jalan berlubang atau rusak")
    panel = await phone.says("Pasar Lama")
    await phone.taps(panel.last, "👤 Pelapor")
    panel = await phone.says(f"{NAME}, 0812-3456-7890")
    sent = await phone.taps(panel.last, "📨 Kirim laporan")
    code = CODE.search(sent.text)
    assert code is not None
    number = re.search(r"BJM-\w{4}-\w{4}", sent.text)
    assert number is not None
    assert isinstance(phone.office, Office)
    return code[1], await phone.office.ticket(number[0]), sent


async def test_what_an_ambassador_entered_goes_to_the_successor_or_the_desk(
    office, ambassador, desk, liaison
):
    _, ticket, _ = await enters(ambassador)
    heir = await office.hire(502, Post(Role.AMBASSADOR))
    first, second = (await office.member(ambassador)).id, (await office.member(heir)).id
    await desk.taps_data(f"member:{first}:dismiss:ambassador.:{second}")
    assert (await office.ticket(ticket.number)).entered_by == second
    told = office.all_in(heir.id)[-1]
    assert "tidak lagi bertugas" in told.text
    assert NAME not in told.text
    assert NAME in (await heir.taps_data(f"own:{ticket.number}:contact")).text
    await desk.taps_data(f"member:{second}:suspend")
    administrator = (await office.member(desk)).id
    assert (await office.ticket(ticket.number)).entered_by == administrator
    assert any(ticket.number in shown.labels for shown in office.all_in(desk.id))
    assert ticket.number in (await desk.says("/titipan")).text
    await liaison.says(f"/tanya {ticket.number} Di sebelah mana?")
    assert "Di sebelah mana?" in office.read_by(desk.id)
    assert "Di sebelah mana?" not in office.read_by(heir.id)


async def test_an_ambassador_enters_a_report_for_a_neighbour(office, ambassador, liaison):
    panel = await ambassador.says("/atasnama Jalan berlubang besar, sudah ada yang jatuh")
    assert "Tentang apa?" in panel.text
    panel = await ambassador.taps(panel.last, "Jalan berlubang atau rusak")
    assert "Di mana?" in panel.text
    await ambassador.sends_photo()
    panel = await ambassador.says("Pasar Lama")
    assert "Pasar Lama, Kec. Banjarmasin Tengah" in panel.text
    assert "Bacakan kepada pelapor" in panel.text
    await ambassador.taps(panel.last, "👤 Pelapor")
    panel = await ambassador.says("0812-3456-7890 Aminah Fulanah")
    assert f"{NAME}, {PHONE}" in panel.text
    sent = await ambassador.taps(panel.last, "📨 Kirim laporan")
    code = CODE.search(sent.text)
    assert code is not None
    assert sent.last.message.qr == f"https://t.me/lapor_bot?start=k-{code[1]}"

    (ticket,) = office.uow.all_tickets
    assert ticket.place.area == "63.71.05.1006"
    assert ticket.privacy is Privacy.OPEN
    assert len(ticket.evidence) == 1
    member = await office.member(ambassador)
    assert ticket.entered_by == member.id
    async with office.uow() as tx:
        person = await tx.citizens.get(ticket.reporter)
        (filed,) = await tx.tickets.history(ticket.number)
    assert (person.name, person.phone, person.chat_id) == (NAME, PHONE, None)
    assert filed.actor == Actor(Role.AMBASSADOR, member.id)
    card = office.card(liaison.id, ticket.number)
    assert "Laporan titipan" in card.text
    seen = await liaison.says(f"/lihat {ticket.number}")
    assert "disampaikan Duta Lapor" in seen.text


async def test_nothing_of_the_person_is_shown_to_other_officers(
    office, ambassador, liaison, desk, leader
):
    await office.tie(-100, "PUPR")
    _, ticket, _ = await enters(ambassador)
    for phone in (liaison, desk, leader):
        await phone.says(f"/lihat {ticket.number}")
        await phone.says(f"/tanya {ticket.number} Di sisi mana?")
    read = office.read_by(liaison.id, desk.id, leader.id, -100)
    assert ticket.number in read
    for personal in ("Aminah", "Fulanah", "3456", str(AMBASSADOR)):
        assert personal not in read
    refused = await liaison.taps_data(f"own:{ticket.number}:contact")
    assert "tidak ditemukan" in refused.all
    assert "tidak ada laporan" in (await desk.says("/cari Aminah")).text
    async with office.uow() as tx:
        for conversation in tx.kept.conversations.by_key.values():
            assert "Fulanah" not in str(conversation.data)


async def test_who_entered_it_hears_and_answers_until_it_is_taken_over(office, ambassador, liaison):
    code, ticket, _ = await enters(ambassador)
    asked = await liaison.says(f"/tanya {ticket.number} Di sisi kiri atau kanan?")
    assert "Laporan titipan" in asked.text
    question = office.all_in(ambassador.id)[-1]
    assert "Untuk warga yang Anda wakili" in question.text
    assert "Di sisi kiri atau kanan?" in question.text
    answered = await ambassador.replies(question, "Sisi kiri, kata beliau")
    assert "Tersampaikan" in answered.text
    assert "Sisi kiri, kata beliau" in office.read_by(liaison.id)
    assert (await office.ticket(ticket.number)).status is Status.ASSIGNED

    async with office.uow() as tx:
        son = await tx.citizens.by_chat(7009, "id")
        await take_over(tx, office.clock, office.city, son, code)
    await office.deliver()
    assert "mengambil alih" in office.all_in(ambassador.id)[-1].text
    heard = len(office.all_in(ambassador.id))
    await liaison.says(f"/selesai {ticket.number} Sudah ditambal")
    assert len(office.all_in(ambassador.id)) == heard
    assert "Sudah ditambal" in office.to_reporter()[-1].text
    assert office.to_reporter()[-1].chat == 7009
    assert "Tidak ada laporan titipan" in (await ambassador.says("/titipan")).text
    gone = await ambassador.replies(question, "Satu lagi")
    assert "tidak ditemukan" in gone.text
    async with office.uow() as tx:
        assert (await tx.citizens.get(ticket.reporter)).name is None


async def test_an_ambassador_sees_their_own_entries_and_nothing_else(office, ambassador, liaison):
    other = await office.filed("jalan-rusak")
    _, mine, _ = await enters(ambassador)
    for command in ("/antrian", "/titipan"):
        listed = await ambassador.says(command)
        assert mine.number in listed.text
        assert other.number not in listed.text
    opened = await ambassador.taps(listed.last, "1")
    assert "sudah ada yang jatuh" in opened.text
    await liaison.says(f"/catatan {mine.number} Kontraktor lama, jangan disebut")
    again = await ambassador.taps_data(f"own:{mine.number}")
    assert "Kontraktor" not in again.text
    for words in (f"/lihat {other.number}", f"/lihat {mine.number}", "/cari jalan", "/statistik"):
        assert "berlubang" not in (await ambassador.says(words)).text
    assert "tidak ditemukan" in (await ambassador.taps_data(f"own:{other.number}")).all
    contact = await ambassador.taps(opened.last, "👤 Kontak")
    assert PHONE in contact.text
    assert "melihat kontak pelapor" in (await liaison.says(f"/lihat {mine.number}")).text


async def test_a_forwarded_album_becomes_a_report(office, ambassador):
    first = await forwards(ambassador, "Sampah menumpuk di TPS Veteran", "a1")
    assert "Jadikan laporan" in first.text
    second = await forwards(ambassador, "", "a2")
    assert second.last.id == first.last.id
    third = await ambassador.says("Sudah seminggu, baunya menyengat", **FORWARDED)
    assert "Sudah seminggu" in third.text
    panel = await ambassador.taps(third.last, "✅ Ya, jadikan laporan")
    assert "<b>Bukti:</b> 2" in panel.text
    assert "Sampah menumpuk" in panel.text
    assert "Sudah seminggu" in panel.text
    assert "Bu RT" not in panel.text
    assert "Tentang apa?" in panel.text


async def forwards(phone: Phone, caption: str, name: str) -> Answer:
    photo = {"file_id": name, "file_unique_id": name, "width": 9, "height": 9, "file_size": 99}
    body = {"photo": [photo], "media_group_id": "77", **FORWARDED}
    return await phone._message({**body, **({"caption": caption} if caption else {})}, None)


async def test_a_forwarded_message_is_left_alone_when_not_wanted(office, ambassador, leader):
    asked = await ambassador.says("Lampu mati di gang kami", **FORWARDED)
    await ambassador.taps(asked.last, "✖️ Batalkan")
    assert "Laporan mana" in (await ambassador.says("halo halo halo")).text
    assert "Laporan mana" in (await leader.says("Lampu mati di gang kami", **FORWARDED)).text


async def test_a_protected_case_is_closed_to_who_entered_it(office, ambassador, desk):
    shelter = await office.hire(31, Post(Role.LIAISON, "DP3A"))
    panel = await ambassador.says("/atasnama Ibu ini dipukul suaminya dan takut pulang")
    panel = await ambassador.taps(panel.last, "Kekerasan terhadap perempuan atau di rumah")
    panel = await ambassador.says("Pasar Lama")
    assert "Rahasia" in panel.text
    sent = await ambassador.taps(panel.last, "📨 Kirim laporan")
    assert "laporan terlindung" in sent.text
    (ticket,) = office.uow.all_tickets
    assert "tidak ditemukan" in (await ambassador.taps_data(f"own:{ticket.number}")).all
    assert ticket.number not in (await ambassador.says("/titipan")).text
    refused = await shelter.says(f"/tanya {ticket.number} Apakah aman?")
    assert "tidak ada yang dapat ditanya" in refused.text
    await shelter.says(f"/balas {ticket.number} Kami siap membantu")
    assert "Kami siap membantu" not in office.read_by(ambassador.id, desk.id)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("Bu Aminah 0812345", "keliru"), ("x" * 81, "terlalu panjang"), ("-", "nama pelapor")],
)
async def test_a_person_that_cannot_be(ambassador, text, expected):
    panel = await ambassador.says("/atasnama Jalan berlubang besar di depan pasar")
    await ambassador.taps(panel.last, "👤 Pelapor")
    assert expected in (await ambassador.says(text)).text
    assert "Aminah" in (await ambassador.says("Aminah")).text


async def test_old_buttons_and_second_taps(office, ambassador):
    panel = await ambassador.says("/atasnama Jalan berlubang besar di depan pasar")
    old = panel.last
    await ambassador.taps(old, "✖️ Batalkan")
    late = await ambassador.taps(old, "Jalan berlubang atau rusak")
    assert "Mulai lagi" in (late.toast or "")
    await enters(ambassador)
    assert len(office.uow.all_tickets) == 1
    for data in ("entry:x:send", "entry", "own", "own:x:link", "entries:zzz", "own::add"):
        await ambassador.taps_data(data)
    assert len(office.uow.all_tickets) == 1


async def test_cancelling_and_unfinished_ones(ambassador):
    await ambassador.says("/atasnama Jalan berlubang besar di depan pasar")
    again = await ambassador.says("/atasnama Lampu jalan mati di gang kami")
    assert "belum terkirim" in again.text
    assert "Lampu" not in again.text
    assert "dibatalkan" in (await ambassador.says("/batal")).text
    assert "Lampu" in (await ambassador.says("/atasnama Lampu jalan mati di gang kami")).text


async def test_for_whom_it_was_is_forgotten_with_what_was_not_sent(office, ambassador):
    panel = await ambassador.says("/atasnama Jalan berlubang besar di depan pasar")
    await ambassador.taps(panel.last, "👤 Pelapor")
    panel = await ambassador.says("Aminah")
    await ambassador.taps(panel.last, "👤 Pelapor")
    panel = await ambassador.says("Bu Aminah 0812 3456 7890")
    async with office.uow() as tx:
        known = list(tx.kept.citizens.by_id.values())
    assert [person.name for person in known] == ["Bu Aminah"]
    await ambassador.taps(panel.last, "✖️ Batalkan")
    async with office.uow() as tx:
        (forgotten,) = tx.kept.citizens.by_id.values()
    assert (forgotten.name, forgotten.phone) == (None, None)


async def test_a_move_that_is_taken_back_is_told_to_nobody(
    city: City, texts: Texts, network: NoNetwork
):
    minute = timedelta(minutes=1)
    slow = replace(city, limits=replace(city.limits, undo_within=minute))
    clock = FakeClock()
    rooms = Rooms(clock, slow, texts, {Bot.CITIZEN: "lapor_bot"})
    channel = OfficerChannel(rooms, token=TOKEN, request=network)
    await channel.open()
    office = Office(rooms, clock, channel)
    ambassador = await office.hire(AMBASSADOR, Post(Role.AMBASSADOR))
    liaison = await office.hire(11, Post(Role.LIAISON, "PUPR"))
    _, ticket, _ = await enters(ambassador)
    await liaison.says(f"/balas {ticket.number} Ini salah kirim")
    await liaison.says(f"/urung {ticket.number}")
    await liaison.says(f"/balas {ticket.number} Besok kami datang")
    assert "Besok kami datang" not in office.read_by(ambassador.id)
    await office.passes(minutes=2)
    assert "Besok kami datang" in office.read_by(ambassador.id)
    assert "salah kirim" not in office.read_by(ambassador.id)
    await channel.close()


async def test_a_pin_gives_the_place(ambassador):
    await ambassador.says("/atasnama Jalan berlubang besar di depan pasar")
    panel = await ambassador.sends("location", {"latitude": -3.309, "longitude": 114.591})
    assert "Pasar Lama" in panel.text
    far = await ambassador.sends("location", {"latitude": 1.0, "longitude": 100.0})
    assert "terlalu jauh" in far.text


async def test_objecting_and_withdrawing_for_the_reporter(office, ambassador, liaison):
    _, ticket, _ = await enters(ambassador)
    await liaison.says(f"/selesai {ticket.number} Sudah ditambal")
    opened = await ambassador.taps_data(f"own:{ticket.number}")
    prompt = await ambassador.taps(opened.last, "⚠️ Belum selesai")
    await ambassador.replies(prompt.last, "Masih berlubang, kata beliau")
    kept = await office.ticket(ticket.number)
    assert kept.reopen_requested_at is not None
    _, other, _ = await enters(ambassador)
    opened = await ambassador.taps_data(f"own:{other.number}")
    sure = await ambassador.taps(opened.last, "↩️ Cabut")
    await ambassador.taps(sure.last, "Ya, cabut laporan")
    assert (await office.ticket(other.number)).status is Status.WITHDRAWN


async def test_a_new_link_makes_the_old_one_void(office, ambassador):
    old, ticket, _ = await enters(ambassador)
    opened = await ambassador.taps_data(f"own:{ticket.number}")
    new = CODE.search((await ambassador.taps(opened.last, "🔗 Tautan dan QR baru")).text)
    assert new is not None
    assert new[1] != old
    async with office.uow() as tx:
        ((digest, _),) = tx.kept.takeovers.by_number.values()
    assert new[1] not in digest


async def test_in_a_group_nothing_is_entered(office, desk, ambassador):
    await office.tie(-100, "PUPR")
    assert "obrolan pribadi" in (await desk.says("/atasnama Jalan rusak di sana", -100)).text
    assert "obrolan pribadi" in (await desk.says("/titipan", -100)).text
    leader = await office.hire(41, Post(Role.LEADER))
    assert "tidak dapat melakukan ini" in (await leader.says("/atasnama Jalan rusak")).text


async def test_questions_are_not_asked_into_the_void(office, ambassador, liaison):
    _, ticket, _ = await enters(ambassador)
    member = await office.member(ambassador)
    async with office.uow() as tx:
        await tx.members.set_active(member.id, active=False)
    refused = await liaison.says(f"/tanya {ticket.number} Di mana?")
    assert "tidak ada yang dapat ditanya" in refused.text
