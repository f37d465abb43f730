"""Who reported: shown to those who handle it, found by the desk, each time on record."""

import pytest

from tests.handlers.officer.office import REPORTER_NAME, REPORTER_PHONE
from tickets.events import ContactSeen
from tickets.people import Post, Role
from tickets.staff_events import ReporterSearched
from tickets.ticket import Privacy

GROUP = -700


def seen(office) -> list[str]:
    return [event.number for event in office.uow.events if isinstance(event, ContactSeen)]


@pytest.mark.parametrize("privacy", [Privacy.OPEN, Privacy.SECRET])
async def test_the_unit_and_the_desk_can_reach_a_reporter_and_it_is_on_record(
    office, desk, liaison, privacy
):
    number = (await office.filed("jalan-rusak", privacy)).number
    for phone in (liaison, desk):
        answer = await phone.says(f"/kontak {number}")
        assert REPORTER_NAME in answer.text
        assert REPORTER_PHONE in answer.text
    shown = await liaison.says(f"/lihat {number}")
    assert REPORTER_NAME in (await liaison.taps(shown.last, "📇 Kontak pelapor")).text
    assert seen(office) == [number] * 3
    assert "melihat kontak pelapor" in (await desk.says(f"/lihat {number}")).text


@pytest.mark.parametrize("privacy", [Privacy.ANONYMOUS, Privacy.ANONYMOUS_SECRET])
async def test_nobody_can_reach_the_anonymous(office, desk, liaison, privacy):
    number = (await office.filed("jalan-rusak", privacy)).number
    for phone in (liaison, desk):
        assert "anonim" in (await phone.says(f"/kontak {number}")).text
        assert "anonim" in (await phone.taps_data(f"contact:{number}")).all
        assert "📇 Kontak pelapor" not in (await phone.says(f"/lihat {number}")).last.labels
    assert seen(office) == []
    assert REPORTER_NAME not in office.read_by(desk.id, liaison.id)


async def test_who_does_not_handle_it_sees_no_contact(office, desk, outsider, leader):
    number = (await office.filed("jalan-rusak")).number
    assert "tidak ditemukan" in (await outsider.says(f"/kontak {number}")).text
    assert "Peran Anda" in (await leader.says(f"/kontak {number}")).text
    assert seen(office) == []


async def test_a_contact_is_never_shown_in_a_group_nor_after_the_end(office, desk, liaison):
    number = (await office.filed("jalan-rusak")).number
    await office.tie(GROUP, "PUPR")
    for answer in (
        await liaison.says(f"/kontak {number}", chat=GROUP),
        await liaison.taps_data(f"contact:{number}", chat=GROUP),
    ):
        assert "obrolan pribadi" in answer.text
    await desk.says(f"/tolak {number} Bukan wewenang kota")
    assert REPORTER_NAME not in (await liaison.says(f"/kontak {number}")).text
    assert seen(office) == []
    assert REPORTER_NAME not in office.read_by(GROUP, liaison.id)


@pytest.mark.parametrize("words", ["/kontak", "/kontak BJM-0000-0000 lagi"])
async def test_how_a_contact_is_asked_for(office, liaison, words):
    assert (
        "Caranya" in (await liaison.says(words)).text or "nomor" in (await liaison.says(words)).text
    )


@pytest.mark.parametrize(
    "person", ["08115 4321", "+62 811-54321", REPORTER_NAME, "siti  RAHMAH", "Siti Rahmah."]
)
async def test_the_desk_finds_what_somebody_reported_under_their_name(office, desk, person):
    open_one = (await office.filed("jalan-rusak")).number
    secret = (await office.filed("jalan-rusak", Privacy.SECRET)).number
    hidden = [
        (await office.filed("jalan-rusak", Privacy.ANONYMOUS)).number,
        (await office.filed("jalan-rusak", Privacy.ANONYMOUS_SECRET)).number,
        (await office.filed("kekerasan")).number,
    ]
    answer = await desk.says(f"/cari pelapor {person}")
    assert "Laporan pelapor itu: 2" in answer.text
    assert open_one in answer.text
    assert secret in answer.text
    assert not any(number in answer.text for number in hidden)
    (event,) = [e for e in office.uow.events if isinstance(e, ReporterSearched)]
    assert set(event.found) == {open_one, secret}
    assert REPORTER_NAME not in str(event)


async def test_pages_of_a_persons_reports_remember_no_name(office, desk):
    for _ in range(9):
        await office.filed("jalan-rusak")
    answer = await desk.says(f"/cari pelapor {REPORTER_NAME}")
    later = await desk.taps(answer.last, "Berikutnya ▶")
    assert "halaman 2 dari 2" in later.text
    async with office.uow() as tx:
        kept = str(tx.kept.conversations.by_key)
    assert REPORTER_NAME not in kept
    assert len([e for e in office.uow.events if isinstance(e, ReporterSearched)]) == 2


@pytest.mark.parametrize("person", ["Siti", "Rahmah", "0811 5432", "Orang Lain"])
async def test_only_the_whole_name_or_number_finds_somebody(office, desk, person):
    await office.filed("jalan-rusak")
    assert "Tidak ada laporan atas nama" in (await desk.says(f"/cari pelapor {person}")).text


async def test_only_the_desk_looks_for_people_and_only_in_private(office, desk, liaison, leader):
    overseer = await office.hire(60, Post(Role.OVERSEER))
    await office.filed("jalan-rusak")
    await office.tie(GROUP, office.city.desk_unit)
    for phone in (liaison, leader, overseer):
        assert "Peran Anda" in (await phone.says(f"/cari pelapor {REPORTER_NAME}")).text
    said = await desk.says(f"/cari pelapor {REPORTER_NAME}", chat=GROUP)
    assert "obrolan pribadi" in said.text
    assert "Tulis nama lengkap" in (await desk.says("/cari pelapor 12")).text
    assert not [e for e in office.uow.events if isinstance(e, ReporterSearched)]
