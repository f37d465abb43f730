"""A citizens' bot whose private chats have topics: each report has its own, over HTTP."""

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo import Cast, play_settings, staged
from playground.phone import Phone
from playground.server import Playground
from scheduler.rates import Rates
from tests.acceptance.stories import number_in, reports, taps
from tickets.city import City


@pytest.fixture
async def cast(playground: Playground, city: City, tmp_path: Path) -> AsyncIterator[Cast]:
    settings = play_settings(playground, tmp_path, private_topics=True)
    ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    hurried = Rates(lambda: time.monotonic() * 1000)
    async with staged(playground, settings, city, ended, hurried) as cast:
        yield cast


async def topics(citizen: Phone) -> dict[str, int]:
    """The topics of the chat, by the number in their names."""
    found = (await citizen.view())["topics"]
    return {topic["name"][:13]: topic["thread"] for topic in found}


async def test_news_and_talk_of_a_report_stay_in_its_topic(citizen: Phone, unit: Phone):
    number = await reports(citizen)
    await unit.sees(number)
    other = await reports(citizen, "Jalan rusak parah di depan pasar, sudah sebulan")
    await unit.sees(other)
    for each in (number, other):
        await unit.says(f"/balas {each} Kami datang besok")
        await citizen.sees("Kami datang besok")
    known = await topics(citizen)
    assert set(known) == {number, other}
    topic = citizen.topic(known[number])
    await topic.says("Terima kasih, lubangnya di sisi kiri")
    assert number in (await topic.sees("sudah kami teruskan"))["text"]
    assert number_in(await unit.sees("lubangnya di sisi kiri")) == number

    await unit.says(f"/selesai {number} Sudah ditambal")
    await topic.sees("Sudah ditambal")
    await taps(topic, "Belum selesai")
    await topic.sees("belum selesai")
    await topic.says("Tambalannya lepas lagi")
    await topic.sees("eberatan")
    await unit.sees("Tambalannya lepas lagi")
