"""News with manners: gathered, muted, stopped, not at night; and moves that are taken back."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.packs import load_pack
from playground.client import Town
from playground.phone import Phone
from tests.acceptance.conftest import PACK
from tests.acceptance.stories import reports, taps
from tickets.city import City

MINUTE = timedelta(minutes=1)


@pytest.fixture(scope="session")
def city() -> City:
    """The city with a minute to undo, and five to gather."""
    city = load_pack(PACK)
    limits = replace(city.limits, undo_within=MINUTE, news_gathered=5 * MINUTE)
    return replace(city, limits=limits)


async def test_two_quick_changes_are_one_message(citizen: Phone, unit: Phone, town: Town):
    number = await reports(citizen)
    await unit.sees(number)
    await unit.says(f"/proses {number}")
    await unit.sees("detik")
    await unit.says(f"/proses {number} Tim kami berangkat siang ini")
    await unit.sees("Tim kami berangkat")
    await citizen.never_sees("ditangani")
    await town.advance(2 * MINUTE)
    both = await citizen.sees("sedang ditangani")
    assert "Tim kami berangkat siang ini" in both["text"]

    await unit.says(f"/proses {number} Sudah di lokasi")
    await unit.says(f"/proses {number} Aspal datang besok")
    await unit.sees("Aspal datang besok")
    await town.advance(2 * MINUTE)
    await citizen.never_sees("lokasi")
    await unit.says(f"/selesai {number} Sudah ditambal")
    await unit.sees("Sudah ditambal")
    await town.advance(2 * MINUTE)
    everything = await citizen.sees("Sudah ditambal")
    assert everything["text"].index("Sudah di lokasi") < everything["text"].index("Aspal datang")
    await taps(citizen, "5⭐")
    await unit.sees("nilai 5 dari 5")


async def test_a_move_is_taken_back_before_anybody_heard_of_it(
    citizen: Phone, unit: Phone, desk: Phone, town: Town
):
    number = await reports(citizen)
    await unit.sees(number)
    await unit.says(f"/selesai {number} Salah ketik, untuk laporan lain")
    await unit.sees("Dapat dibatalkan dalam 60 detik")
    await taps(unit, "↩️ Batalkan")
    await unit.sees("Status kembali: Diteruskan ke unit")
    await town.advance(2 * MINUTE)
    await citizen.says(f"/status {number}")
    card = await citizen.sees("Diteruskan ke unit")
    assert "Salah ketik" not in card["text"]
    assert "Salah ketik" not in await citizen.shown()

    await desk.says(f"/disposisi {number} DISHUB")
    await desk.sees("detik")
    await unit.sees("tidak lagi ditangani di sini")
    await desk.says(f"/urung {number}")
    await desk.sees("Dibatalkan pada")
    await unit.sees(re.compile(f"{number}.*Diteruskan ke unit", re.DOTALL))


async def test_a_move_that_the_citizen_heard_of_stays(citizen: Phone, unit: Phone, town: Town):
    number = await reports(citizen)
    await unit.sees(number)
    await unit.says(f"/selesai {number} Sudah ditambal")
    await unit.sees("detik")
    await town.advance(2 * MINUTE)
    await citizen.sees("Sudah ditambal")
    await taps(unit, "↩️ Batalkan")
    await unit.sees("waktunya sudah lewat")
    await unit.says(f"/urung {number}")
    await unit.sees("waktunya sudah lewat")
    await unit.says("/urung")
    await unit.sees("/urung BJM")


async def test_a_muted_report_says_nothing_but_questions(citizen: Phone, unit: Phone, town: Town):
    number = await reports(citizen)
    await unit.sees(number)
    await citizen.says(f"/status {number}")
    await citizen.sees(number)
    await taps(citizen, "Senyapkan")
    await citizen.sees("kecuali pertanyaan")
    await unit.says(f"/proses {number} Kami datang besok")
    await unit.sees("Kami datang besok")
    await unit.says(f"/tanya {number} Di sisi mana?")
    await unit.sees("Di sisi mana?")
    await town.advance(2 * MINUTE)
    await citizen.sees("Di sisi mana?")
    assert "Kami datang besok" not in await citizen.shown()
    await citizen.says("Sisi kiri")
    await unit.sees("Sisi kiri")
    await citizen.says(f"/status {number}")
    await citizen.sees("Kami datang besok")
    await taps(citizen, "Kabari lagi")
    await citizen.sees("kami kirim lagi")
    await unit.says(f"/balas {number} Terima kasih, sudah jelas")
    await unit.sees("sudah jelas")
    await town.advance(2 * MINUTE)
    await citizen.sees("sudah jelas")


async def test_who_stopped_the_news_still_gets_answers(citizen: Phone, unit: Phone, town: Town):
    number = await reports(citizen)
    await unit.sees(number)
    await citizen.says("/berhenti")
    await citizen.sees("Yang masih kami kirim")
    await unit.says(f"/proses {number}")
    await unit.sees("detik")
    await town.advance(2 * MINUTE)
    await unit.says(f"/selesai {number} Sudah ditambal")
    await unit.sees("detik")
    await town.advance(2 * MINUTE)
    await citizen.sees("Sudah ditambal")
    assert "sedang ditangani" not in await citizen.shown()
    await citizen.says("/data")
    await citizen.sees("hanya pertanyaan dan jawaban")
    await citizen.says("/berhenti")
    await citizen.sees("memang sudah berhenti")
    await taps(citizen, "Kabari saya lagi")
    await citizen.sees("semua kabar")


async def test_nothing_rings_at_night_but_for_who_is_awake(citizen: Phone, unit: Phone, town: Town):
    number = await reports(citizen)
    await unit.sees(number)
    await town.advance(timedelta(hours=14))
    await unit.says(f"/proses {number} Kami kerjakan malam ini")
    await unit.sees("malam ini")
    await unit.says(f"/balas {number} Jalan ditutup sampai pagi")
    await unit.sees("sampai pagi")
    await town.advance(2 * MINUTE)
    await citizen.never_sees("malam ini")
    await citizen.says(f"/status {number}")
    card = await citizen.sees(number)
    await citizen.says("Apakah motor boleh lewat?", reply_to=card)
    await unit.sees("motor boleh lewat")
    await unit.says(f"/balas {number} Boleh, lewat sisi kanan")
    await unit.sees("sisi kanan")
    await town.advance(2 * MINUTE)
    told = await citizen.sees("sisi kanan")
    assert told["text"].index("malam ini") < told["text"].index("sampai pagi")
    await town.advance(20 * MINUTE)
    await unit.says(f"/proses {number} Selesai pukul dua")
    await unit.sees("pukul dua")
    await town.advance(timedelta(hours=1))
    await citizen.never_sees("pukul dua")
    await town.advance(timedelta(hours=7))
    await citizen.sees("pukul dua")


async def test_news_in_plain_mode_is_one_thing_at_a_time_and_reads_aloud(
    citizen: Phone, unit: Phone, town: Town
):
    await citizen.says("/bantuan")
    await citizen.sees("Cara melapor")
    await taps(citizen, "Mode sederhana")
    await citizen.sees("Mode sederhana menyala")
    number = await reports(citizen)
    await unit.sees(number)
    await unit.sends_photo(caption=f"/selesai {number} Sudah ditambal")
    await unit.sees("detik")
    await town.advance(2 * MINUTE)
    answer = await citizen.sees("Sudah ditambal")
    assert "1 foto atau berkas" in answer["text"]
    assert not answer["buttons"]
    await citizen.sees("selesai bagi Anda?")
    labels = await citizen.buttons()
    assert "Nilai 4 dari 5" in labels
    assert not re.search("[⭐✅‹›•]", " ".join(labels) + answer["text"])
    await citizen.taps("Nilai 4 dari 5")
    await unit.sees("nilai 4 dari 5")


async def test_a_follower_reads_no_name_that_an_officer_wrote(
    citizen: Phone, unit: Phone, town: Town
):
    number = await reports(citizen)
    await unit.sees(number)
    follower = (await town.person("Aluh")).chat_with(citizen.chat)
    await follower.starts(f"t-{number}")
    await follower.sees(number)
    await unit.says(f"/selesai {number} Sudah kami tambal, Bu Siti di 0812-5000-1111 puas")
    await unit.sees("detik")
    await town.advance(2 * MINUTE)
    told = await follower.sees("Sudah kami tambal")
    assert "Siti" not in told["text"]
    assert "5000" not in told["text"]
    await citizen.sees("Bu Siti di 0812-5000-1111")
