"""One answer to all who reported the same bridge, over HTTP."""

import pytest

from bot.demo import OFFICER_BOT, Cast
from playground.phone import Phone
from tests.acceptance.stories import reports, taps


@pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
async def test_one_answer_to_all_of_a_theme(citizen: Phone, cast: Cast):
    desk = cast.administrator.chat_with(OFFICER_BOT)
    numbers = [await reports(citizen) for _ in range(2)]
    await desk.says("/tema Jembatan Sungai Lulut")
    await desk.sees("belum ada laporan")
    await taps(desk, "Tambah laporan")
    await desk.sees("masuk tema")
    await desk.says(" ".join(numbers))
    await desk.sees("Lulut: 2 laporan")
    await taps(desk, "Jawaban untuk semua")
    await desk.sees("jawaban akhir")
    await desk.says("Jembatan sudah dapat dilalui lagi")
    await desk.sees("Akan dibaca")
    await taps(desk, "Kirim ke semua")
    await desk.sees("sampai pada 2 laporan")
    told = await citizen.sees("Jembatan sudah dapat dilalui lagi")
    assert "Apakah ini selesai" in told["text"]
    assert (await citizen.shown()).count("Jembatan sudah dapat dilalui lagi") == 1
