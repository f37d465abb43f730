"""Somebody finds that it is reported already, stands behind it, and is asked whether it is done."""

import re

import pytest

from bot.demo import CITIZEN_BOT, OFFICER_BOT, Cast
from playground.client import Town
from playground.phone import Phone
from tests.acceptance.stories import IN_THE_CITY, NUMBER, reports, taps

JOINS = "Sama, saya ikut"
NEIGHBOUR = re.compile(r"Ani|Lestari|Melati")


@pytest.fixture
async def ani(town: Town) -> Phone:
    """A neighbour who comes by the same hole."""
    return (await town.person("Ani", "Lestari")).chat_with(CITIZEN_BOT)


async def tells(phone: Phone, words: str) -> None:
    """Words, photo, pin and category."""
    await phone.says(words)
    await phone.sees("1 dari 6")
    await phone.sends_photo()
    await phone.sees("1 bukti")
    await phone.shares_location(*IN_THE_CITY)
    await phone.sees("Lokasi dicatat")
    await taps(phone, "Jalan berlubang")


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_a_neighbour_joins_denies_the_result_and_it_is_reopened(
    citizen: Phone, ani: Phone, unit: Phone, town: Town, cast: Cast
):
    number = await reports(citizen)
    await unit.sees(number)

    await tells(ani, "Lubang besar di depan SDN, motor saya masuk lubang. WA 0812 3456 7890")
    known = await ani.sees("sudah ada yang melaporkan")
    assert number not in known["text"]
    await taps(ani, JOINS)
    await ani.sees("Anda sekarang mendukung laporan")
    await taps(ani, "Sertakan keterangan")
    await ani.sees("sudah masuk ke laporan")
    await unit.sees("1 pendukung")
    await unit.sees(re.compile("Pendukung menambahkan.*motor saya masuk lubang", re.DOTALL))

    await unit.says(f"/proses {number} Tim berangkat siang ini")
    await ani.sees("Tim berangkat siang ini")
    await unit.says(f"/selesai {number} Lubang sudah ditambal")
    await ani.sees("Apakah ini selesai bagi Anda?")
    await citizen.sees("Lubang sudah ditambal")
    await taps(ani, "Belum")
    await ani.sees("Apa yang belum selesai")
    await ani.sends_photo(caption="Masih menganga, lihat fotonya")
    await ani.sees("tanpa nama Anda")

    desk = cast.administrator.chat_in(cast.desk_group)
    await desk.sees("1 pendukung: 0 sudah, 1 belum")
    await desk.sees(re.compile("Seorang pendukung menyatakan belum selesai:.*menganga", re.DOTALL))
    await desk.says("/antrian keberatan")
    await desk.sees(number)
    await desk.says(f"/buka {number} Akan dikerjakan ulang")
    await ani.sees("dibuka kembali")
    await citizen.sees("dibuka kembali")

    officers = await town.transcript(bot=OFFICER_BOT)
    assert not NEIGHBOUR.search(officers)
    others = await citizen.shown()
    for words in ("menganga", "motor saya", "Lestari", "0812"):
        assert words not in others


async def test_not_the_same_makes_a_report_of_its_own(citizen: Phone, ani: Phone):
    first = await reports(citizen)
    await tells(ani, "Jalan berlubang di depan toko, aspalnya lepas semua")
    await ani.sees("sudah ada yang melaporkan")
    await taps(ani, "Bukan, lanjutkan")
    await ani.sees("pilih cara mengirimnya")
    await taps(ani, "Kirim: Terbuka")
    filed = await ani.sees("Nomor laporan")
    second = NUMBER.search(filed["text"])
    assert second is not None
    assert second[0] != first


async def test_a_secret_report_is_shown_to_nobody(citizen: Phone, ani: Phone):
    await tells(citizen, "Jalan berlubang besar depan SDN Kelayan, sudah ada yang jatuh")
    await citizen.sees("pilih cara mengirimnya")
    await taps(citizen, "Kirim: Rahasia")
    await citizen.sees("Nomor laporan")
    await tells(ani, "Jalan berlubang besar depan SDN Kelayan, sudah ada yang jatuh")
    await ani.sees("pilih cara mengirimnya")
    assert JOINS not in await ani.shown()


async def test_ones_own_report_is_added_to_and_left_by_who_follows(
    citizen: Phone, ani: Phone, unit: Phone
):
    number = await reports(citizen)
    await tells(citizen, "Lubangnya makin besar sesudah hujan semalam")
    await citizen.sees("Laporan Anda sendiri")
    await taps(citizen, "Tambahkan ke laporan itu")
    await citizen.sees("sudah masuk ke laporan")
    await unit.sees("makin besar sesudah hujan")

    await ani.starts(f"t-{number}")
    await ani.sees("Riwayat")
    await ani.says("/laporan")
    await ani.sees("Anda dukung")
    await taps(ani, number)
    await ani.sees("Riwayat")
    await taps(ani, "Berhenti mengikuti")
    await ani.sees("tidak lagi mengikuti")
    await unit.says(f"/proses {number} Tim berangkat")
    await citizen.sees("Tim berangkat")
    assert "Tim berangkat" not in await ani.shown()
