"""The main job, end to end: a citizen reports, an officer answers, reminders come by themselves."""

import re
from datetime import timedelta

import pytest

from bot.demo import OFFICER_BOT, Cast
from playground.client import Town
from playground.phone import Phone
from tests.acceptance.stories import NUMBER, reports, sends, stranger, taps
from tickets.city import City


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_a_report_is_answered_and_rated(citizen: Phone, unit: Phone):
    number = await reports(citizen)

    card = await unit.sees(number)
    assert "Jalan berlubang besar" in card["text"]
    photo = await unit.sees(re.compile("^$"))
    assert photo["media"]["kind"] == "photo"
    await taps(unit, "Ambil")
    await unit.sees("Diambil oleh")
    await unit.says("Kami datang siang ini", reply_to=card)
    await unit.sees("untuk siapa")
    await taps(unit, "Kirim ke pelapor")
    await citizen.sees("Kami datang siang ini")
    await unit.says(f"/tanya {number} Di sisi kiri atau kanan?")
    await citizen.sees("Di sisi kiri atau kanan?")
    await citizen.says("Sisi kiri, dekat tiang listrik")
    await unit.sees("Sisi kiri, dekat tiang listrik")
    await unit.sends_photo(caption=f"/selesai {number} Lubang sudah ditambal")
    await citizen.sees("Lubang sudah ditambal")
    await taps(citizen, "5⭐")
    await citizen.sees(re.compile("[Tt]erima kasih"))
    await unit.sees("nilai 5 dari 5")
    await citizen.says(f"/status {number.lower().replace('-', '')}")
    await citizen.sees("Selesai")


async def test_the_desk_verifies_what_is_not_routed_directly(
    citizen: Phone, desk: Phone, cast: Cast
):
    await citizen.says("Parkir liar di depan ruko, jukir menarik sepuluh ribu")
    await citizen.sees("1 dari 6")
    await taps(citizen, "Pengaduan")
    await citizen.sees("2 dari 6")
    await taps(citizen, "Parkir")
    await citizen.sees("3 dari 6")
    await citizen.says("Pasar Lama")
    await citizen.sees("Pasar Lama, Kec. Banjarmasin Tengah")
    await taps(citizen, "lanjut")
    await citizen.sees("6 dari 6")
    await taps(citizen, "Anonim")
    await citizen.sees("Kirim")
    number = await sends(citizen)

    await desk.sees(number)
    await taps(desk, "Verifikasi")
    await citizen.sees("sudah kami periksa dan teruskan ke Dinas Perhubungan")
    await desk.sees("belum punya grup atau petugas")


async def test_sending_twice_and_updates_twice_make_one_ticket(
    citizen: Phone, town: Town, desk: Phone, unit: Phone
):
    await town.fault("duplicate", probability=1)
    number = await reports(citizen)
    await citizen.says("/laporan")
    mine = await citizen.sees(number)
    assert len(set(NUMBER.findall(mine["text"]))) == 1
    cards = [m for m in await unit.messages() if m["text"].startswith("BJM-")]
    assert [card["text"][:13] for card in cards] == [number]


async def test_a_stranger_learns_nothing(citizen: Phone, town: Town):
    number = await reports(citizen)
    somebody = await stranger(town, OFFICER_BOT)
    answers = set()
    for words in ("/start", "/antrian", f"/lihat {number}", f"/balas {number} halo", "halo"):
        await somebody.says(words)
        answers.add((await somebody.sees(re.compile(".")))["text"])
    assert len(answers) == 1
    assert number not in answers.pop()


async def test_an_officer_of_another_unit_does_not_find_the_ticket(
    citizen: Phone, town: Town, cast: Cast
):
    number = await reports(citizen)
    leader = cast.leader.chat_with(OFFICER_BOT)
    await leader.says(f"/selesai {number} beres")
    refusal = await leader.sees(re.compile("."))
    assert "Jalan berlubang" not in refusal["text"]
    await citizen.says(f"/status {number}")
    await citizen.sees("Diteruskan ke unit")


async def test_deadlines_run_by_themselves(
    citizen: Phone, unit: Phone, leader: Phone, town: Town, city: City
):
    number = await reports(citizen)
    await unit.sees(number)
    await town.advance(timedelta(weeks=3))
    await unit.sees(re.compile(rf"⏰ {number} Tenggat jawaban pertama"))
    await unit.sees(re.compile(rf"🔴 {number} Tenggat jawaban pertama terlewati"))
    await leader.sees(re.compile(rf"🔴 {number} .*sebagai pimpinan", re.DOTALL))
    reminded = [m for m in await unit.messages() if m["text"].startswith(f"⏰ {number}")]
    assert len(reminded) == len(city.limits.reminder_before)


async def test_an_answer_without_a_word_from_the_reporter_is_closed_after_ten_days(
    citizen: Phone, unit: Phone, town: Town
):
    number = await reports(citizen)
    await unit.sees(number)
    await unit.says(f"/selesai {number} Lubang sudah ditambal")
    await citizen.sees("Lubang sudah ditambal")
    await town.advance(timedelta(days=8))
    await citizen.sees("masih dapat memberi nilai")
    await town.advance(timedelta(days=3))
    await citizen.sees("kami tutup")


async def test_an_unfinished_report_is_asked_about_once(citizen: Phone, town: Town):
    await citizen.says("Lampu jalan mati di gang kami")
    await citizen.sees("1 dari 6")
    await town.advance(timedelta(hours=5))
    await citizen.sees("belum terkirim")
    await town.advance(timedelta(days=2))
    nudges = [m for m in await citizen.messages() if "belum terkirim" in m["text"]]
    assert len(nudges) == 1
    await taps(citizen, "Lanjutkan")
    await citizen.sees("1 dari 6")


async def test_officers_and_their_groups_receive_nothing_of_the_person(
    citizen: Phone, unit: Phone, town: Town, cast: Cast
):
    number = await reports(citizen)
    await unit.sees(number)
    await unit.says(f"/lihat {number}")
    await unit.sees("Laporan masuk")
    transcript = await town.transcript(bot=OFFICER_BOT)
    assert number in transcript
    for personal in (*cast.citizen.name.split(), str(cast.citizen.id), "81250001111"):
        assert personal not in transcript
