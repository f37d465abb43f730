"""An answer that the head of the unit reads first, over HTTP."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot.demo import OFFICER_BOT, Cast, eager
from bot.packs import load_pack
from playground.client import Town
from playground.phone import Phone
from tests.acceptance.conftest import PACK
from tests.acceptance.stories import reports, taps
from tickets.city import City
from tickets.city.answers import Answers

ENTRY = re.compile(r"start=([\w-]+)")


@pytest.fixture(scope="session")
def city() -> City:
    return replace(eager(load_pack(PACK), timedelta()), answers=Answers(approval=True))


@pytest.fixture
async def head(town: Town, cast: Cast) -> Phone:
    """The head of the unit, invited by the administrator in the chat."""
    desk = cast.administrator.chat_with(OFFICER_BOT)
    await desk.says(f"/undang pimpinan {cast.unit}")
    found = ENTRY.search((await desk.sees("t.me"))["text"])
    assert found is not None
    phone = (await town.person("Hasan", "Basri")).chat_with(OFFICER_BOT)
    await phone.starts(found[1])
    await phone.sees("Kepala")
    return phone


async def test_the_head_reads_the_answer_before_the_citizen(
    citizen: Phone, unit: Phone, head: Phone, cast: Cast
):
    budi = cast.liaison.chat_with(OFFICER_BOT)
    number = await reports(citizen)
    await unit.sees(number)
    await unit.sends_photo(caption=f"/selesai {number} Sudah ditambal")
    await unit.sees("menunggu persetujuan atasan")

    await head.sees("Sudah ditambal")
    await head.says("/antrian menunggu persetujuan")
    await head.sees(number)
    await head.says(f"/setujui {number}")
    await head.sees("Sudah ditambal")
    await taps(head, "Kembalikan")
    await head.sees("dikembalikan?")
    await head.says("Sebutkan tanggalnya")
    await budi.sees("Sebutkan tanggalnya")
    assert "Sudah ditambal" not in await citizen.shown()

    await budi.says(f"/selesai {number} Sudah ditambal 3 Maret")
    await head.sees("3 Maret")
    await taps(head, "Setujui")
    await citizen.sees("Sudah ditambal 3 Maret")
    await budi.sees("disetujui Kepala")
    await unit.sees("Dijawab")
    assert "Hasan" not in await citizen.shown()
