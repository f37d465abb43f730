"""The server goes away and comes back: the page says so and catches up by itself."""

import pytest
from playwright.async_api import Browser, expect

from playground.server import Playground
from tests.browser.conftest import Opener, Place
from tests.browser.screen import PhoneOnScreen
from tests.browser.tiny_bot import TinyBot

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_page_says_so_and_catches_up(opened: Opener, place: Place):
    page = await opened(gone=True)
    citizen = PhoneOnScreen(page, "Siti Aminah")
    await citizen.button("MULAI").click()
    banner = page.get_by_role("alert")
    await expect(banner).to_have_count(0)

    await place.playground.stop()
    await expect(banner).to_contain_text("Server tidak terjangkau")
    await citizen.says("Tidak sampai")
    await expect(citizen.node.get_by_text("tidak ada yang dikirim")).to_be_visible()
    await expect(citizen.input).to_have_value("Tidak sampai")

    place.playground.closing = False
    await place.playground.start()
    async with place.bot("kota_bot") as bot:
        await bot.hears_text("/start")
        await bot.says(place.siti.id, "Selagi Anda pergi")
        await citizen.sees("Selagi Anda pergi")
        await expect(banner).to_have_count(0)
        await bot.says(place.siti.id, "Dan langsung lagi")
        await citizen.sees("Dan langsung lagi")


async def test_another_town_at_the_same_address_is_shown_when_it_is_ready(
    opened: Opener, place: Place
):
    page = await opened(gone=True)
    await place.playground.stop()
    await expect(page.get_by_role("alert")).to_contain_text("Server tidak terjangkau")
    port = place.playground.port
    async with Playground(port=port, page_settings={"title": "Kota Baru"}) as other:
        other.add_bot("baru_bot")
        other.add_person("Dewi")
        late = other.add_person("Joko")
        await expect(page.get_by_text("Memuat…")).to_be_visible()
        other.page_settings["phones"] = [{"person": late.id, "role": "Warga", "chat": "baru_bot"}]
        joko = PhoneOnScreen(page, "Joko")
        await expect(joko.node.get_by_role("heading", name="baru_bot")).to_be_visible()
        await expect(PhoneOnScreen(page, "Dewi").node).to_have_count(0)


async def test_somebody_moves_in_where_nobody_lives(browser: Browser):
    async with Playground() as empty:
        page = await browser.new_page()
        await page.goto(empty.url)
        await expect(PhoneOnScreen(page, "Warga").node).to_be_visible()
        await page.close()


async def test_everything_is_read_anew_after_a_reset(
    citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.hears()
    await bot.says(place.siti.id, "Sebelum reset")
    await citizen.sees("Sebelum reset")
    place.playground.reset()
    await expect(citizen.log.get_by_text("Sebelum reset")).to_have_count(0)
