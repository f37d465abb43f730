"""Several units at one ticket, through the chat."""

import pytest

from tickets.events import NoteAdded
from tickets.people import Post, Role
from tickets.ticket import Privacy, Status

GROUP = -700


@pytest.fixture
async def helper(office):
    """An officer of another unit."""
    return await office.hire(31, Post(Role.LIAISON, "DLH"))


async def test_a_unit_that_helps_gets_the_card_and_its_notes_reach_the_lead(
    office, desk, liaison, helper
):
    number = (await office.filed("galian", Privacy.SECRET)).number
    assert "tidak ditemukan" in (await helper.says(f"/lihat {number}")).text
    done = await desk.says(f"/disposisi {number} pupr DLH mohon bersama")
    assert "✅" in done.text
    ticket = await office.ticket(number)
    assert (ticket.unit, ticket.helpers) == ("PUPR", ("DLH",))
    card = office.card(helper.id, number)
    assert set(card.labels) == {"Catatan", "Lihat"}
    assert "Dibantu" in card.text
    assert "diminta membantu" in office.read_by(helper.id)
    assert "mohon bersama" in office.read_by(liaison.id)
    noted = await helper.replies(card, "Truk kami siap besok")
    assert "✅" in noted.text
    assert "Truk kami siap besok" in office.read_by(liaison.id)
    assert not office.to_reporter() or "Truk" not in office.to_reporter()[-1].text
    await liaison.says(f"/catatan {number} Pukul delapan")
    assert "Pukul delapan" in office.read_by(helper.id)
    assert "Peran Anda" in (await helper.says(f"/balas {number} Halo warga")).text
    assert number in (await helper.says("/antrian kami bantu")).text
    assert number not in (await helper.says("/antrian tugas unit")).text
    await liaison.says(f"/proses {number}")
    assert "Diproses" in office.card(helper.id, number).text
    assert (await office.ticket(number)).status is Status.IN_PROGRESS


async def test_a_unit_is_added_and_let_go_by_buttons(office, desk, liaison, helper):
    number = (await office.filed("jalan-rusak")).number
    shown = await desk.says(f"/lihat {number}")
    units = await desk.taps(shown.with_button("🤝 Tambah unit"), "🤝 Tambah unit")
    label = next((one for one in units.last.labels if one.startswith("DLH ")), None)
    while label is None:
        units = await desk.taps(units.last, "Berikutnya ▶")
        label = next((one for one in units.last.labels if one.startswith("DLH ")), None)
    done = await desk.taps(units.last, label)
    assert "dibantu" in done.all
    assert "membantu Anda" in office.read_by(liaison.id)
    twice = await desk.taps_data(f"share:{number}:add:DLH")
    assert "memang sudah membantu" in twice.toast
    menu = await desk.taps_data(f"share:{number}:page:0")
    await desk.taps(menu.last, "✖️ Lepas DLH")
    assert "tidak perlu membantu lagi" in office.read_by(helper.id)
    assert "Lubang" not in office.card(helper.id, number).text
    assert "tidak ditemukan" in (await helper.says(f"/lihat {number}")).text
    refused = await liaison.taps_data(f"share:{number}:add:DLH")
    assert "Peran Anda" in refused.toast


async def test_a_helping_units_group_reads_and_notes(office, desk, helper):
    await office.tie(GROUP, "DLH", forum=True)
    number = (await office.filed("jalan-rusak")).number
    await desk.taps_data(f"share:{number}:add:DLH")
    card = office.card(GROUP, number)
    assert not (await office.topic(GROUP, number)).closed
    before = len(office.uow.events)
    await helper.replies(card, "Kami ke sana", chat=GROUP)
    assert any(isinstance(event, NoteAdded) for event in office.uow.events[before:])
    await desk.taps_data(f"share:{number}:drop:DLH")
    assert (await office.topic(GROUP, number)).closed


async def test_the_desk_learns_that_nobody_of_a_helping_unit_is_there(office, desk):
    number = (await office.filed("jalan-rusak")).number
    await desk.taps_data(f"share:{number}:add:DLH")
    assert "belum punya petugas di sini" in office.read_by(desk.id)
