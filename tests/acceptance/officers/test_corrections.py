"""What an officer does besides answering: putting a report right, over HTTP."""

import pytest

from bot.demo import OFFICER_BOT, Cast
from playground.client import Town
from playground.phone import Phone
from tests.acceptance.stories import joins, reports, taps


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_a_report_gets_a_title_and_another_kind(citizen: Phone, cast: Cast):
    desk = cast.administrator.chat_with(OFFICER_BOT)
    number = await reports(citizen)
    await desk.says(f"/ubah {number}")
    await desk.sees("apa yang dibetulkan")
    await taps(desk, "Judul")
    await desk.sees("Judul singkat")
    await desk.says("Lubang SDN Kelayan")
    await desk.sees("kini: Lubang SDN Kelayan")
    await desk.says(f"/ubah {number}")
    await desk.sees("📝 Lubang SDN Kelayan")
    await taps(desk, "Jenis")
    await desk.sees("sebenarnya apa")
    await taps(desk, "Permintaan informasi")
    told = await citizen.sees("kini tercatat sebagai Permintaan informasi")
    assert "Batas penyelesaiannya" in told["text"]
    await desk.says("/cari sdn kelayan")
    await desk.sees(number)
    assert "Lubang SDN Kelayan" not in await citizen.shown()


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_what_the_desk_calls_urgent_goes_first(
    citizen: Phone, unit: Phone, leader: Phone, cast: Cast
):
    desk = cast.administrator.chat_with(OFFICER_BOT)
    number = await reports(citizen)
    await desk.says(f"/mendesak {number} Anak sekolah lewat sini")
    await desk.sees("paling atas di antrian")
    await unit.sees("Anak sekolah lewat sini")
    await leader.sees("Anak sekolah lewat sini")
    await taps(desk, "Tidak mendesak lagi")
    await unit.sees("tidak mendesak lagi")
    assert "mendesak" not in await citizen.shown()


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_one_unit_leads_and_another_helps(
    town: Town, citizen: Phone, unit: Phone, cast: Cast
):
    clinic = await joins(town, cast, "petugas DINKES", "Dewi")
    desk = cast.administrator.chat_with(OFFICER_BOT)
    number = await reports(citizen)
    await desk.says(f"/disposisi {number} {cast.unit} DINKES")
    await clinic.sees("diminta membantu")
    await unit.sees("membantu Anda")
    await clinic.says(f"/catatan {number} Ambulans sudah siap")
    await unit.sees("Ambulans sudah siap")
    await clinic.says(f"/balas {number} Halo")
    await clinic.sees("Peran Anda")
    assert "Ambulans" not in await citizen.shown()
