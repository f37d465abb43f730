"""Officers among themselves and those above them, over HTTP: leave, another post, escalations."""

import re
from datetime import timedelta

import pytest

from bot.demo import OFFICER_BOT, Cast
from playground.client import Town
from playground.phone import Phone
from playground.server import Playground
from tests.acceptance.stories import joins, reports, taps

REPORTER = re.compile(r"Siti|Rahmah|0001111|7000000001")


@pytest.fixture
async def ani(town: Town, cast: Cast) -> Phone:
    """Budi's colleague."""
    return await joins(town, cast, f"petugas {cast.unit}", "Ani", "Rahmawati")


@pytest.fixture
async def overseer(town: Town, cast: Cast) -> Phone:
    """The Ombudsman."""
    return await joins(town, cast, "pengawas", "Hadi", "Saputra")


async def test_budi_goes_on_leave_ani_works_his_tickets_and_he_returns(
    citizen: Phone, cast: Cast, ani: Phone, playground: Playground
):
    budi = cast.liaison.chat_with(OFFICER_BOT)
    number = await reports(citizen)
    await budi.says(f"/ambil {number}")
    await budi.sees("Anda ambil")
    await budi.says("/cuti besok Ani")
    await budi.sees("Selamat cuti")
    await ani.sees(re.compile(r"Budi .*cuti sampai"))
    await ani.says("/antrian saya tangani")
    await ani.sees(number)
    await ani.says(f"/selesai {number} Sudah ditambal dan rata")
    await ani.sees("Yang dibaca pelapor")
    await citizen.sees("Sudah ditambal dan rata")
    second = await reports(citizen, "Lubang baru lagi di depan pasar Antasari, makin lebar")
    await budi.says(f"/ambil {second}")
    await budi.sees("Anda ambil")
    playground.clock.move_to(playground.clock.now() + timedelta(days=3))
    await budi.sees("Selamat bertugas kembali")
    await ani.sees("sudah bertugas kembali")
    await ani.says("/antrian saya tangani")
    await ani.sees("tidak ada yang menunggu")
    assert not re.search("Budi|Ani ", await citizen.shown())


async def test_budi_changes_post_and_ani_goes_on(
    citizen: Phone, unit: Phone, cast: Cast, ani: Phone
):
    desk = cast.administrator.chat_with(OFFICER_BOT)
    budi = cast.liaison.chat_with(OFFICER_BOT)
    number = await reports(citizen)
    await budi.says(f"/ambil {number}")
    await budi.sees("Anda ambil")
    await desk.says(f"/serahkan {cast.unit}")
    await desk.sees("Petugas: 2")
    await taps(desk, "1")
    await desk.sees("Budi")
    await taps(desk, "Cabut")
    await desk.sees("diserahkan kepada siapa")
    await taps(desk, "Ani")
    await desk.sees("tanpa jabatan")
    await budi.sees("tidak lagi bertugas")
    await ani.sees(re.compile("Anda menggantikan Budi"))
    await unit.sees("penggantinya Ani")
    await budi.says(f"/lihat {number}")
    await budi.sees("hanya untuk petugas")
    await unit.says(f"/lihat {number}")
    await unit.sees("hanya untuk petugas")
    await ani.says("/antrian saya tangani")
    await ani.sees(number)


async def test_an_overdue_ticket_reaches_the_ombudsman_who_asks_and_the_unit_answers(
    citizen: Phone, unit: Phone, cast: Cast, overseer: Phone, playground: Playground
):
    number = await reports(citizen)
    await overseer.says(f"/lihat {number}")
    await overseer.sees("tidak ditemukan")
    playground.clock.move_to(playground.clock.now() + timedelta(days=45))
    await overseer.sees("dieskalasi kepada Anda karena sudah 10 hari kerja")
    await overseer.says(f"/tanya {number} Mengapa belum ada kabar?")
    await overseer.sees("dikirim kepada")
    await unit.sees("Mengapa belum ada kabar?")
    await unit.says(f"/jawab {number} Menunggu aspal, datang hari Senin")
    await unit.sees("dikirim kepada yang bertanya")
    await overseer.sees("Menunggu aspal, datang hari Senin")
    await overseer.says(f"/selesai {number} Beres")
    await overseer.sees("Peran Anda tidak dapat")
    said = await citizen.shown()
    assert "Mengapa belum ada kabar?" not in said
    assert "Menunggu aspal" not in said
    assert not REPORTER.search(await overseer.shown())
    assert "Budi" not in await overseer.shown()


async def test_a_leader_instructs_and_sees_that_the_unit_acts(
    citizen: Phone, unit: Phone, leader: Phone, cast: Cast
):
    number = await reports(citizen)
    await leader.says(f"/instruksi {number} sampai besok: pasang rambu malam ini")
    await leader.sees("dikirim kepada")
    await unit.sees("pasang rambu malam ini")
    await unit.says(f"/proses {number}")
    await leader.sees("menindaklanjuti instruksi Anda")
    assert "rambu" not in await citizen.shown()


async def test_the_desk_finds_a_reporter_by_phone_and_the_unit_calls_them(
    citizen: Phone, cast: Cast
):
    budi = cast.liaison.chat_with(OFFICER_BOT)
    number = await reports(citizen)
    await budi.says(f"/kontak {number}")
    await budi.sees("tidak meninggalkan nama")
    await cast.administrator.chat_with(OFFICER_BOT).says("/cari pelapor 0811 0000 9999")
    await cast.administrator.chat_with(OFFICER_BOT).sees("Tidak ada laporan atas nama")


async def test_an_officer_for_one_kelurahan_has_its_reports_and_no_others(
    citizen: Phone, town: Town, cast: Cast, unit: Phone
):
    there = await joins(
        town, cast, f"petugas {cast.unit} kelurahan Kertak Baru Ilir", "Ani", "Rahmawati"
    )
    elsewhere = await joins(town, cast, f"petugas {cast.unit} kelurahan Mantuil", "Udin", "Noor")
    await elsewhere.says("/bantuan")
    await elsewhere.sees("hanya Mantuil")
    number = await reports(citizen)
    await unit.sees(number)
    await elsewhere.says(f"/ambil {number}")
    await elsewhere.sees("tidak ditemukan")
    await elsewhere.says("/antrian")
    await elsewhere.sees("tidak ada yang menunggu")
    await there.says("/antrian")
    await there.sees(number)
    await there.says(f"/ambil {number}")
    await there.sees("Anda ambil")
    assert "SDN Kelayan" not in await elsewhere.shown()
