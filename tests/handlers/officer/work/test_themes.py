"""Themes in the chats: made by the desk, filled in three ways, answered at once."""

from dataclasses import replace

import pytest

from tests.handlers.officer.office import REPORTER_CHAT
from tickets.people import Post, Role
from tickets.ticket import Privacy, Status

NAME = "Jembatan Sungai Lulut"
TO_ALL, NEWS, SEND = "✅ Jawaban untuk semua", "🛠 Kabar untuk semua", "✅ Kirim ke semua"
GROUP = -100300


async def a_theme(office, desk, *numbers):
    await desk.says(f"/tema {NAME}")
    shown = await desk.says("/tema jembatan sungai lulut")
    if numbers:
        prompt = await desk.taps(shown.last, "➕ Tambah laporan")
        shown = await desk.replies(prompt.last, " ".join(numbers))
    return shown


async def works(office):
    """The portions of an answer to all."""
    for _ in range(5):
        await office.passes(seconds=2)


async def test_the_desk_gathers_by_number(office, desk):
    one, two = [(await office.filed("jalan-rusak")).number for _ in range(2)]
    shown = await a_theme(office, desk, one, two.lower().replace("-", ""), "BJM-7K3M-Q2XZ")
    assert "Ditambahkan: 2" in shown.text
    assert "salah ketik" in shown.text
    listed = shown.with_button("➖ Keluarkan")
    assert one in listed.text
    assert two in listed.text
    await desk.taps(listed, "➖ Keluarkan")
    left = await desk.says(one)
    assert "Dikeluarkan: 1" in left.text
    assert one not in left.with_button("➖ Keluarkan").text
    listed = await desk.says("/tema")
    assert f"{NAME} (1)" in listed.last.labels


async def test_from_a_ticket_and_from_a_search(office, desk):
    one = (await office.filed("jalan-rusak", description="Jembatan Lulut miring")).number
    two = (await office.filed("jalan-rusak", description="Jembatan Lulut retak")).number
    await a_theme(office, desk)
    opened = await desk.says(f"/lihat {one}")
    choice = await desk.taps(opened.with_button("🧵 Tema"), "🧵 Tema")
    assert "Ditambahkan: 1" in (await desk.taps(choice.last, NAME)).text
    found = await desk.says("/cari jembatan lulut")
    choice = await desk.taps(found.last, "🧵 Halaman ini ke tema…")
    assert "Ditambahkan: 1" in (await desk.taps(choice.last, NAME)).text
    shown = await desk.says(f"/tema {NAME}")
    assert one in shown.text
    assert two in shown.text
    opened = await desk.says(f"/lihat {one}")
    assert NAME in opened.text
    choice = await desk.taps(opened.with_button("🧵 Tema"), "🧵 Tema")
    assert "Dikeluarkan: 1" in (await desk.taps(choice.last, "✖️ Keluarkan dari tema")).text


async def test_one_answer_to_all(office, desk, liaison):
    one, two = [(await office.filed("jalan-rusak")).number for _ in range(2)]
    waiting = (await office.filed("galian")).number
    shown = await a_theme(office, desk, one, two, waiting)
    await desk.taps(shown.with_button(TO_ALL), TO_ALL)
    look = await desk.sends_photo("Jembatan <b>selesai</b>")
    assert "2 laporan" in look.text
    assert f"{waiting}: belum diteruskan" in look.text
    assert "&lt;b&gt;" in look.text
    assert not office.to_reporter()
    assert "Sedang dikirim" in (await desk.taps(look.with_button(SEND), SEND)).text
    await works(office)
    for number in (one, two):
        assert (await office.ticket(number)).status is Status.ANSWERED
    told = [m for m in office.to_reporter() if "selesai" in m.text]
    assert len(told) == 1
    assert len([m for m in office.to_reporter() if m.evidence]) == 1
    assert "sampai pada 2 laporan" in office.read_by(desk.id)
    office.clock.advance(minutes=1)
    assert "Sudah dikirim" in (await desk.taps(look.with_button(SEND), SEND)).toast
    await works(office)
    assert len([m for m in office.to_reporter() if "selesai" in m.text]) == 1


async def test_who_follows_several_hears_it_once(office, desk):
    numbers = [(await office.filed("jalan-rusak")).number for _ in range(3)]
    async with office.uow() as tx:
        follower = await tx.citizens.by_chat(8008, "id")
        for number in numbers:
            await tx.tickets.follow(number, follower.id)
    shown = await a_theme(office, desk, *numbers)
    await desk.taps(shown.with_button(NEWS), NEWS)
    look = await desk.says("Rangka sudah terpasang")
    await desk.taps(look.with_button(SEND), SEND)
    await works(office)
    for chat in (8008, REPORTER_CHAT):
        told = [m for m in office.to_reporter() if m.chat == chat and "Rangka" in m.text]
        assert len(told) == 1


async def test_who_reports_one_and_follows_another_is_asked_about_their_own(office, desk):
    followed, own = [(await office.filed("jalan-rusak")).number for _ in range(2)]
    async with office.uow() as tx:
        person = await tx.citizens.by_chat(8008, "id")
        await tx.tickets.save(replace(await tx.tickets.get(own), reporter=person.id))
        await tx.tickets.follow(followed, person.id)
    shown = await a_theme(office, desk, followed, own)
    await desk.taps(shown.with_button(TO_ALL), TO_ALL)
    look = await desk.says("Jembatan selesai")
    await desk.taps(look.with_button(SEND), SEND)
    await works(office)
    (told,) = [m for m in office.to_reporter() if m.chat == 8008]
    assert own in told.text
    assert "Apakah ini selesai" in told.text


async def test_a_liaison_sees_and_answers_their_part(office, desk, liaison, outsider, leader):
    mine = (await office.filed("jalan-rusak")).number
    secret = (await office.filed("jalan-rusak", Privacy.SECRET)).number
    desks = (await office.filed("galian")).number
    await a_theme(office, desk, mine, secret, desks)
    seen = (await liaison.says(f"/tema {NAME}")).text
    assert mine in seen
    assert secret in seen
    assert desks not in seen
    assert secret not in (await leader.says(f"/tema {NAME}")).text
    assert NAME not in (await outsider.says("/tema")).text
    assert "Peran Anda" in (await outsider.says(f"/tema {NAME}")).text
    for phone in (outsider, leader):
        before = len(office.uow.events)
        await phone.taps_data("themedo:1:resolve")
        await phone.taps_data(f"themeput:{mine}:-")
        assert len(office.uow.events) == before
    assert "tidak ada lagi" in (await outsider.taps_data("theme:1:0")).toast


async def test_a_group_reads_only_what_is_its_own(office, desk, liaison):
    await office.tie(GROUP, "PUPR")
    mine = (await office.filed("jalan-rusak")).number
    other = (await office.filed("galian")).number
    await a_theme(office, desk, mine, other)
    shown = (await liaison.says(f"/tema {NAME}", chat=GROUP)).text
    assert mine in shown
    assert other not in shown


@pytest.mark.parametrize(
    "data",
    ["theme:99:0", "theme:x", "themedo:1:fly", "themesend:99", "themeput:nonsense:1", "themes:"],
)
async def test_forged_and_old_buttons(office, desk, data):
    await a_theme(office, desk)
    before = len(office.uow.events)
    answer = await desk.taps_data(data)
    assert answer.all.strip()
    assert len(office.uow.events) == before


async def test_names_and_numbers_that_are_none(office, desk, liaison):
    assert "3 sampai 60" in (await desk.says("/tema ab")).text
    shown = await a_theme(office, desk)
    await desk.taps(shown.last, "➕ Tambah laporan")
    assert "bukan nomor" in (await desk.says("yang di jalan itu")).text
    gone = await desk.taps(shown.last, "✖️ Hapus tema")
    assert "dihapus" in gone.toast
    assert "belum ada" in (await desk.says("/tema")).text


async def test_two_roles_in_one_person_change_nothing_in_the_history(office):
    both = await office.hire(31, Post(Role.ADMINISTRATOR), Post(Role.LIAISON, "PUPR"))
    number = (await office.filed("jalan-rusak")).number
    await both.says(f"/selesai {number} Sudah ditambal")
    last = [e for e in office.uow.events if getattr(e, "number", "") == number][-1]
    assert last.actor.role is Role.LIAISON
