"""Pieces of stories that several tests tell."""

import re

from bot.demo import OFFICER_BOT, Cast
from playground.client import Town
from playground.phone import Phone

ENTRY = re.compile(r"start=([\w-]+)")
NUMBER = re.compile(r"BJM-[0-9A-Z]{4}-[0-9A-Z]{4}")
IN_THE_CITY = (-3.3285, 114.59)


async def taps(phone: Phone, part: str) -> None:
    """Tap the first button of the newest buttons whose label has this in it."""
    label = next((label for label in await phone.buttons() if part in label), part)
    await phone.taps(label)


async def reports(
    citizen: Phone, text: str = "Jalan berlubang besar depan SDN Kelayan, sudah ada yang jatuh"
) -> str:
    """The citizen reports a hole in the road, with a photo and a pin; gives the tracking number."""
    await citizen.says(text)
    await citizen.sees("1 dari 6")
    await taps(citizen, "Pengaduan")
    await citizen.sees("2 dari 6")
    await taps(citizen, "Jalan berlubang")
    await citizen.sees("3 dari 6")
    await citizen.shares_location(*IN_THE_CITY)
    await citizen.sees("5 dari 6")
    await citizen.sends_photo()
    await citizen.sees("1 bukti")
    await taps(citizen, "cukup")
    await citizen.sees("6 dari 6")
    await taps(citizen, "Terbuka")
    shown = await citizen.sees(re.compile("Periksa|sudah ada yang melaporkan"))
    if "melaporkan" in shown["text"]:
        await taps(citizen, "Bukan, lanjutkan")
        await citizen.sees("Periksa")
    return await sends(citizen)


async def sends(citizen: Phone) -> str:
    """Send the report that stands in review."""
    await taps(citizen, "Kirim")
    return number_in(await citizen.sees(NUMBER))


def number_in(message: dict[str, object]) -> str:
    """The tracking number in a message."""
    found = NUMBER.search(str(message["text"]))
    assert found is not None
    return found[0]


async def stranger(town: Town, bot: str) -> Phone:
    """Somebody whom no bot knows."""
    somebody = await town.person("Orang", "Asing")
    return somebody.chat_with(bot)


async def joins(town: Town, cast: Cast, post: str, *name: str) -> Phone:
    """The administrator invites somebody in the chat, who joins."""
    desk = cast.administrator.chat_with(OFFICER_BOT)
    await desk.says(f"/undang {post}")
    found = ENTRY.search((await desk.sees("t.me"))["text"])
    assert found is not None
    person = await town.person(*name)
    phone = person.chat_with(OFFICER_BOT)
    await phone.starts(found[1])
    await phone.sees("Selamat bergabung")
    return phone
