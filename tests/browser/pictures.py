"""Takes the pictures of the README anew: `python -m tests.browser.pictures`."""

import asyncio
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright, expect

from bot.demo import CITIZEN_BOT, OFFICER_BOT, Cast, eager, next_morning, play_settings, staged
from bot.packs import load_pack
from playground.client import Citizen, Town
from playground.server import Playground
from scheduler.rates import Rates
from tests.acceptance.stories import reports
from tests.browser.conftest import SWITCHES, chromium
from tests.browser.screen import NARROW, WIDE
from tests.browser.story import ROOT, Report, demo

IMAGES = ROOT / "docs" / "images"
PACK = ROOT / "packs" / "banjarmasin.toml"
REPORTED = (
    "Jalan berlubang besar depan SDN Kelayan Barat 2, kemarin ada yang jatuh",
    "Jalan rusak di ujung jembatan, besinya menonjol dan ban motor saya sobek",
    "Aspal jalan mengelupas dan berlubang setelah hujan kemarin",
)
ANSWER = "Terima kasih. Lubangnya kami tutup papan siang ini, besok pagi ditambal."


async def _settled(page: Page) -> None:
    """The pointer is out of the way, nothing has the focus, and nothing moves any more."""
    await page.mouse.move(1, 1)
    await page.evaluate("document.activeElement.blur()")
    await page.evaluate("Promise.all(document.getAnimations().map((each) => each.finished))")
    await expect(page.locator(".toast, .is-acting")).to_have_count(0, timeout=15_000)


async def _wide(browser: Browser, address: str) -> None:
    page = await browser.new_page(viewport=WIDE, locale="id-ID", color_scheme="light")
    await page.goto(address)
    report = Report(page)
    await report.begins()
    await report.shows_a_photo()
    await report.is_answered(await report.sends_it())
    await _settled(page)
    await page.screenshot(path=IMAGES / "demo.png")


async def _narrow(browser: Browser, address: str) -> None:
    page = await browser.new_page(viewport=NARROW, locale="id-ID", color_scheme="dark")
    await page.goto(address)
    report = Report(page)
    await report.begins()
    await report.shows_a_photo()
    await _settled(page)
    await page.screenshot(path=IMAGES / "demo-phone.png")


async def _forum(cast: Cast, town: Town) -> tuple[int, str]:
    """A group with topics after a morning's work, and the number of the ticket to look at."""
    members: list[Citizen | str] = [cast.liaison, cast.administrator, OFFICER_BOT]
    chat = await town.group("Dinas PUPR", members, forum=True)
    await town.call("POST", f"groups/{chat}/admins", json={"who": OFFICER_BOT})
    await cast.administrator.chat_in(chat).says(f"/pasang {cast.unit}")
    group = cast.liaison.chat_in(chat)
    await group.sees("✅")
    numbers = [await reports(cast.citizen.chat_with(CITIZEN_BOT), text) for text in REPORTED]
    await group.says(f"/tanya {numbers[1]} Di sisi kiri atau kanan jembatan?")
    await group.sees(f"{numbers[1]} · Menunggu")
    topics = {topic["name"][:13]: topic["thread"] for topic in (await group.view())["topics"]}
    topic = group.topic(topics[numbers[0]])
    await topic.says("Siapa yang dekat ke sana? Tolong tutup dulu pakai papan")
    await topic.says(f"/balas {ANSWER}")
    await topic.sees("Yang dibaca pelapor")
    await town.advance(timedelta(days=1))
    return chat, numbers[0]


async def _topics(browser: Browser) -> None:
    """An officer's phone with a group with topics: the list of them, and one of them opened."""
    city = eager(load_pack(PACK))
    page_settings = {"language": "id", "time_zone": city.timezone.key, "title": city.name}
    ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    hurried = Rates(lambda: time.monotonic() * 1000)
    with tempfile.TemporaryDirectory() as folder:
        async with Playground(rates=False, page_settings=page_settings) as play:
            play.clock.move_to(next_morning(city, play.clock))
            settings = play_settings(play, Path(folder))
            async with (
                staged(play, settings, city, ended, hurried) as cast,
                Town(play.url) as town,
            ):
                chat, number = await _forum(cast, town)
                play.page_settings["phones"] = [
                    {"person": cast.liaison.id, "role": "Petugas", "chat": chat}
                ]
                await _take_topics(browser, play.url, number)


async def _take_topics(browser: Browser, address: str, number: str) -> None:
    page = await browser.new_page(viewport=NARROW, locale="id-ID", color_scheme="light")
    await page.goto(address)
    topic = page.get_by_role("listitem").filter(has_text=number)
    await expect(topic).to_be_visible()
    await _settled(page)
    await topic.get_by_role("button").click()
    await expect(page.get_by_role("log")).to_contain_text("Yang dibaca pelapor")
    await _settled(page)
    await page.screenshot(path=IMAGES / "topic.png")
    await page.close()


async def main() -> None:
    """One demo for each picture."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=SWITCHES)
        for take in (_wide, _narrow):
            with tempfile.TemporaryDirectory() as folder:
                async with demo(Path(folder)) as address:
                    await take(browser, address)
        await _topics(browser)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
