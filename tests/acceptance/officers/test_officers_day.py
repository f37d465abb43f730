"""A day of the staff over HTTP: a unit's group, the desk, a leader, somebody of another unit."""

import re

import pytest

from bot.demo import CITIZEN_BOT, OFFICER_BOT, Cast
from playground.client import Citizen, Town
from playground.phone import Phone
from tests.acceptance.stories import NUMBER, reports, taps

REPORTER = re.compile(r"Siti|Rahmah|0001111|7000000001")
ENTRY = re.compile(r"start=([\w-]+)")


@pytest.fixture
async def outsider(town: Town, cast: Cast) -> Citizen:
    """An officer of another unit, invited by the administrator in the chat."""
    desk = cast.administrator.chat_with(OFFICER_BOT)
    await desk.says("/undang petugas DINKES")
    found = ENTRY.search((await desk.sees("t.me"))["text"])
    assert found is not None
    person = await town.person("Dewi", "Lestari")
    phone = person.chat_with(OFFICER_BOT)
    await phone.starts(found[1])
    await phone.sees("Selamat bergabung")
    return person


async def test_a_day_of_a_unit(
    citizen: Phone, unit: Phone, town: Town, cast: Cast, outsider: Citizen
):
    desk = cast.administrator.chat_with(OFFICER_BOT)
    leader = cast.leader.chat_with(OFFICER_BOT)
    budi = cast.liaison.chat_with(OFFICER_BOT)
    dewi = outsider.chat_with(OFFICER_BOT)
    numbers = [await reports(citizen) for _ in range(3)]
    hole, done, wrong = numbers

    await budi.says("/antrian")
    queue = await budi.sees("3 laporan")
    assert set(NUMBER.findall(queue["text"])) == set(numbers)

    await budi.says(f"/proses {hole}")
    await budi.sees("sedang ditangani")
    await unit.sees("Diproses")
    await budi.says(f"/selesai {done}")
    await budi.sees("Apa yang sudah dikerjakan")
    await budi.sends_album(3, caption="Sudah rata kembali")
    await budi.sees("Yang dibaca pelapor")
    await citizen.sees("Sudah rata kembali")
    await citizen.sees("menambahkan bukti")
    await taps(citizen, "Belum selesai")
    await citizen.sees(re.compile("keberatan|belum selesai", re.IGNORECASE))
    await citizen.says("Lubangnya masih ada di sisi kiri")
    await desk.says("/antrian keberatan")
    await desk.sees(done)
    await desk.says(f"/buka {done} Akan dikerjakan ulang")
    await desk.sees("dibuka kembali")
    await citizen.sees("dibuka kembali")

    await unit.says(f"/kembalikan {wrong} Ini jalan provinsi")
    await unit.sees("kembali ke meja pengaduan")
    await desk.says(f"/disposisi {wrong} DINKES mohon dilihat")
    await desk.sees("Dinas Kesehatan")
    await dewi.sees("mohon dilihat")
    await budi.says(f"/lihat {wrong}")
    await budi.sees("tidak ditemukan")

    for words in (f"/lihat {hole}", f"/balas {hole} Halo semua", f"/cari {hole[4:8]}", hole):
        await dewi.says(words)
        answer = await dewi.sees(re.compile("tidak ditemukan|tidak ada laporan"))
        assert "berlubang besar" not in answer["text"]
    await dewi.taps_data(f"start:{hole}", forged=True)
    await leader.says(f"/lihat {hole}")
    await leader.sees("Riwayat")
    await leader.says(f"/balas {hole} Segera!")
    await leader.sees("Peran Anda tidak dapat")
    await leader.says("/ekspor")
    file = await leader.sees(kind="document")
    exported = (await town.file(file["media"]["url"])).decode("utf-8-sig")
    assert exported.count("BJM-") == 3

    chats = (desk, leader, budi, dewi, unit, cast.administrator.chat_in(cast.desk_group))
    for phone in chats:
        assert not REPORTER.search(await phone.shown())
    assert not REPORTER.search(exported)
    officers = re.compile(r"Budi|Santoso|Rina|Wulandari|Dewi|Lestari")
    assert not officers.search(await cast.citizen.chat_with(CITIZEN_BOT).shown())


async def test_an_officer_who_changes_post(citizen: Phone, cast: Cast, outsider: Citizen):
    desk = cast.administrator.chat_with(OFFICER_BOT)
    dewi = outsider.chat_with(OFFICER_BOT)
    number = await reports(citizen)
    await desk.says(f"/disposisi {number} DINKES")
    await dewi.sees(number)
    await dewi.says(f"/ambil {number}")
    await dewi.sees("Anda ambil")
    await desk.says("/petugas DINKES")
    await desk.sees("Petugas: 1")
    await taps(desk, "1")
    await desk.sees("Dinas Kesehatan")
    await taps(desk, "Nonaktifkan")
    await desk.sees("nonaktif")
    await dewi.sees("tidak lagi ditangani di sini")
    await dewi.says(f"/lihat {number}")
    await dewi.sees("hanya untuk petugas")
