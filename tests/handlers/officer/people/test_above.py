"""Leaders and overseers: called in, asking, instructing; and what they never see."""

from dataclasses import replace

import pytest

from tests.handlers.officer.office import REPORTER_NAME, REPORTER_PHONE, Office
from tests.handlers.officer.phone import Phone
from tickets.people import Post, Role
from tickets.ticket import Privacy


@pytest.fixture
async def overseer(office):
    return await office.hire(60, Post(Role.OVERSEER))


async def escalated(office: Office, desk: Phone, privacy: Privacy = Privacy.OPEN) -> str:
    number = (await office.filed("jalan-rusak", privacy)).number
    await desk.says(f"/eskalasi {number} Sudah tiga kali diingatkan")
    return number


async def test_an_overseer_sees_what_was_escalated_and_why_and_nothing_else(
    office, desk, liaison, leader, overseer
):
    other = (await office.filed("jalan-rusak", description="Lampu lalu lintas mati")).number
    assert "tidak ditemukan" in (await overseer.says(f"/lihat {other}")).text
    assert "tidak ada yang menunggu" in (await overseer.says("/antrian")).text
    number = await escalated(office, desk)
    for phone in (overseer, leader):
        told = office.all_in(phone.id)[-1].text
        assert "dieskalasi kepada Anda karena keputusan Admin Pengaduan" in told
        assert "Sudah tiga kali diingatkan" in told
        shown = await phone.says(f"/lihat {number}")
        assert "Dieskalasi kepada Anda karena keputusan" in shown.text
    assert f"{number}</b> dieskalasi kepada pimpinan" in office.read_by(liaison.id)
    queue = await overseer.says("/antrian")
    assert number in queue.text
    assert other not in queue.text
    assert other not in (await overseer.says("/cari lampu lalu")).text
    assert "Peran Anda" in (await overseer.says("/statistik")).text
    assert "Peran Anda" in (await overseer.says("/ekspor")).text
    assert "Lampu lalu lintas" not in office.read_by(overseer.id)


async def test_an_overseer_asks_the_unit_answers_and_the_reporter_hears_nothing(
    office, desk, liaison, overseer
):
    number = await escalated(office, desk)
    heard = len(office.to_reporter())
    await liaison.says(f"/catatan {number} Hanya di antara kita")
    asked = await overseer.replies(office.all_in(overseer.id)[-1], "Mengapa belum dikerjakan?")
    assert "dikirim kepada" in asked.text
    [question] = [s for s in office.all_in(liaison.id) if "Mengapa belum dikerjakan?" in s.text]
    assert "Pengawas bertanya" in question.text
    assert "belum dijawab" in office.card(liaison.id, number).text
    assert number in (await liaison.says("/antrian dari atasan")).text
    await liaison.replies(question, "Alat berat datang Senin")
    assert "menjawab Anda" in office.read_by(overseer.id)
    assert "Alat berat datang Senin" in office.read_by(overseer.id)
    assert "belum dijawab" not in office.card(liaison.id, number).text
    assert "tidak ada" in (await liaison.says("/antrian dari atasan")).text
    assert "belum dijawab" in (await liaison.says(f"/jawab {number} Sekali lagi")).text
    assert len(office.to_reporter()) == heard
    history = (await overseer.says(f"/lihat {number}")).text
    assert "Mengapa belum dikerjakan?" in history
    assert "Hanya di antara kita" not in office.read_by(overseer.id)


@pytest.mark.parametrize("command", ["/tanya", "/tanyaunit", "/enquire"])
async def test_whichever_command_an_overseer_uses_the_unit_is_asked(
    office, desk, liaison, overseer, command
):
    number = await escalated(office, desk)
    await overseer.says(f"{command} {number} Kapan selesai?")
    assert "Kapan selesai?" in office.read_by(liaison.id)
    assert "Kapan selesai?" in office.read_by(desk.id)
    assert all("Kapan selesai?" not in m.text for m in office.to_reporter())


async def test_a_leader_instructs_with_a_day_and_hears_that_the_unit_acts(
    office, desk, liaison, leader
):
    number = (await office.filed("jalan-rusak")).number
    assert (
        "sudah lewat"
        in (await leader.says(f"/instruksi {number} sampai 1/1/2026: pasang rambu")).text
    )
    told = await leader.says(f"/instruksi {number} sampai 4 Maret: pasang rambu malam ini")
    assert "dikirim kepada" in told.text
    assert "pasang rambu malam ini" in office.read_by(liaison.id)
    assert "sampai 4 Maret" not in office.read_by(liaison.id)
    assert "belum ditindaklanjuti, batasnya" in office.card(liaison.id, number).text
    await office.passes(days=3)
    assert "belum ditindaklanjuti sampai batasnya" in office.read_by(liaison.id)
    assert "Instruksi Anda belum ditindaklanjuti" in office.read_by(leader.id)
    await liaison.says(f"/proses {number}")
    assert "menindaklanjuti instruksi Anda. Status sekarang: Diproses" in office.read_by(leader.id)
    assert "batasnya" not in office.card(liaison.id, number).text


async def test_what_is_long_overdue_is_escalated_once_by_itself(office, desk, liaison, overseer):
    number = (await office.filed("jalan-rusak")).number
    for _ in range(60):
        await office.passes(days=1)
    told = [s for s in office.all_in(overseer.id) if "dieskalasi kepada Anda" in s.text]
    assert len(told) == 1
    assert "10 hari kerja melewati tenggat" in told[0].text
    assert number in told[0].text


async def test_the_second_objection_is_escalated(office, desk, liaison, overseer):
    number = (await office.filed("jalan-rusak")).number
    for _ in range(2):
        await liaison.says(f"/selesai {number} Sudah ditambal")
        await office.citizen_does("object", number, "Masih berlubang")
        await desk.says(f"/buka {number} Kerjakan ulang")
    assert "berkeberatan 2 kali" in office.read_by(overseer.id)


@pytest.mark.parametrize(
    ("category", "privacy"),
    [
        ("jalan-rusak", Privacy.SECRET),
        ("jalan-rusak", Privacy.ANONYMOUS_SECRET),
        ("kekerasan", Privacy.OPEN),
    ],
)
async def test_nothing_confidential_is_ever_escalated(
    office, desk, leader, overseer, category, privacy
):
    shelter = await office.hire(31, Post(Role.LIAISON, "DP3A"))
    number = (await office.filed(category, privacy)).number
    refused = (await desk.says(f"/eskalasi {number} Penting")).text
    assert "tidak dapat dieskalasi" in refused or "tidak ditemukan" in refused
    for _ in range(40):
        await office.passes(days=1)
    assert (await office.ticket(number)).escalated_at is None
    assert number not in office.read_by(leader.id, overseer.id)
    assert shelter.id


async def test_what_becomes_secret_after_its_escalation_is_seen_no_more(
    office, desk, overseer, leader
):
    number = await escalated(office, desk)
    async with office.uow() as tx:
        ticket = await tx.tickets.get(number)
        await tx.tickets.save(replace(ticket, privacy=Privacy.SECRET))
    for phone in (overseer, leader):
        for answer in (
            await phone.says(f"/lihat {number}"),
            await phone.says(f"/tanyaunit {number} Apa?"),
            await phone.taps_data(f"enquire:{number}"),
        ):
            assert "tidak ditemukan" in answer.all
        assert number not in (await phone.says("/antrian")).text


async def test_the_anonymous_stay_so_for_those_above(office, desk, leader, overseer):
    number = await escalated(office, desk, privacy=Privacy.ANONYMOUS)
    await overseer.says(f"/lihat {number}")
    assert "Peran Anda" in (await overseer.says(f"/kontak {number}")).text
    assert "Peran Anda" in (await leader.says(f"/kontak {number}")).text
    read = office.read_by(leader.id, overseer.id)
    assert REPORTER_NAME not in read
    assert REPORTER_PHONE not in read


async def test_what_was_escalated_stays_in_sight_when_it_is_merged(office, desk, overseer):
    number = await escalated(office, desk)
    main = (await office.filed("jalan-rusak", description="Aspal terkelupas di depan pasar")).number
    await desk.says(f"/gabung {number} {main}")
    told = office.read_by(overseer.id)
    assert f"laporan {number}, yang sudah dieskalasi, digabung ke laporan ini" in told
    assert "Aspal terkelupas" in (await overseer.says(f"/lihat {main}")).text
    assert f"Digabung ke <b>{main}</b>" in office.card(overseer.id, number).text


async def test_a_merge_of_what_nobody_was_called_in_for_calls_nobody_in(office, desk, overseer):
    number = (await office.filed("jalan-rusak")).number
    main = (await office.filed("jalan-rusak", description="Aspal terkelupas di depan pasar")).number
    await desk.says(f"/gabung {number} {main}")
    assert not office.all_in(overseer.id)
