"""The page around the phones: switches, clock, people, tabs, and what it remembers."""

import asyncio
import re
from datetime import datetime

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Opener, Place
from tests.browser.screen import NARROW, PhoneOnScreen
from tests.browser.tiny_bot import TinyBot

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_clock_moves_on_and_is_busy_until_all_is_done(page: Page, place: Place):
    worked_off = asyncio.Event()

    async def works(target: datetime) -> None:
        await worked_off.wait()

    clock = page.get_by_role("group", name="Jam simulasi")
    before = await clock.locator("time").get_attribute("datetime")
    place.playground.clock.on_advance(works)
    await clock.get_by_role("button", name="+1 hari").click()
    await expect(clock).to_have_attribute("aria-busy", "true")
    worked_off.set()
    await expect(clock).to_have_attribute("aria-busy", "false")
    after = await clock.locator("time").get_attribute("datetime")
    assert before
    assert after
    moved = datetime.fromisoformat(after) - datetime.fromisoformat(before)
    assert moved.days == 1


async def test_dates_stand_between_messages_of_different_days(
    page: Page, citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.hears()
    await page.get_by_role("button", name="+1 minggu").click()
    clock = page.get_by_role("group", name="Jam simulasi")
    await expect(clock).to_have_attribute("aria-busy", "false")
    await bot.says(place.siti.id, "Seminggu kemudian")
    await citizen.sees("Seminggu kemudian")
    await expect(citizen.log.locator(".day")).to_have_count(2)


async def test_theme_follows_the_system_until_chosen(opened: Opener):
    page = await opened(color_scheme="dark")
    root = page.locator("html")
    await expect(root).to_have_attribute("data-theme", "dark")
    await page.get_by_role("button", name="Terang").click()
    await expect(root).to_have_attribute("data-theme", "light")
    await page.reload()
    await expect(root).to_have_attribute("data-theme", "light")


async def test_words_of_the_page_change_with_the_language(page: Page, citizen: PhoneOnScreen):
    await citizen.button("MULAI").click()
    await expect(citizen.input).to_be_visible()
    await page.get_by_role("button", name="English").click()
    await expect(page.get_by_label("Siti Aminah's phone")).to_be_visible()
    await expect(page.get_by_role("button", name="+1 week")).to_be_visible()
    await expect(page.locator("html")).to_have_attribute("lang", "en")
    await page.reload()
    await expect(page.get_by_role("button", name="+1 week")).to_be_visible()


async def test_browsers_ask_for_every_part_of_the_page_again(page: Page, place: Place):
    for part in ("/", "/app/main.js", "/styles/tokens.css"):
        answer = await page.request.get(place.playground.url + part)
        assert answer.headers["cache-control"] == "no-cache", part


async def test_both_languages_have_the_same_words_with_the_same_places(page: Page):
    words = await page.evaluate("async () => (await import('/app/language.js')).words")
    places = {
        code: {key: sorted(re.findall(r"\{\w+\}", text)) for key, text in known.items()}
        for code, known in words.items()
    }
    assert places["id"] == places["en"]
    assert all(text.strip() for known in words.values() for text in known.values())


async def test_open_chat_is_remembered_over_a_reload(
    page: Page, citizen: PhoneOnScreen, bot: TinyBot
):
    await citizen.button("MULAI").click()
    await citizen.button("Kembali").click()
    await citizen.opens("petugas_bot")
    await page.reload()
    await expect(citizen.node.get_by_role("heading", name="petugas_bot")).to_be_visible()


async def test_new_person_gets_a_phone(page: Page, bot: TinyBot):
    await page.get_by_role("button", name="Tambah ponsel").click()
    await page.get_by_role("menuitem", name="Tambah orang").click()
    form = page.get_by_role("dialog", name="Tambah orang")
    await form.get_by_label("Nama depan").fill("Budi <b>")
    await form.get_by_role("button", name="Tambah orang").click()
    budi = PhoneOnScreen(page, "Budi <b>")
    await budi.opens("kota_bot")
    await budi.button("MULAI").click()
    assert (await bot.hears())["from"]["first_name"] == "Budi <b>"
    await page.get_by_role("button", name="Budi <b>. Ganti orang").click()
    await page.get_by_role("menuitem", name="Singkirkan ponsel ini").click()
    await expect(budi.node).to_have_count(0)


async def test_phone_is_handed_to_somebody_else(page: Page, citizen: PhoneOnScreen):
    await page.get_by_role("button", name="Rahmat Hidayat, Petugas").click()
    await page.get_by_role("menuitemradio", name="Siti Aminah").click()
    await expect(citizen.node).to_have_count(2)


async def test_narrow_window_shows_one_phone_at_a_time(opened: Opener, place: Place):
    page = await opened(viewport=NARROW)
    siti, rahmat = PhoneOnScreen(page, "Siti Aminah"), PhoneOnScreen(page, "Rahmat Hidayat")
    await expect(siti.node).to_be_visible()
    await expect(rahmat.node).to_be_hidden()
    async with place.bot("petugas_bot") as office:
        await office.says(place.group.id, "Ada laporan baru")
    tab = page.get_by_role("tab", name="Rahmat")
    await expect(tab.get_by_label("1 belum dibaca")).to_be_visible()
    await page.get_by_role("tab", name="Siti").focus()
    await page.keyboard.press("ArrowRight")
    await expect(tab).to_be_focused()
    await rahmat.sees("Ada laporan baru")
    await expect(siti.node).to_be_hidden()
    await expect(tab.get_by_label("belum dibaca")).to_have_count(0)
    await page.get_by_role("button", name="Menu halaman").click()
    await expect(page.get_by_role("button", name="+1 jam")).to_be_visible()
    width = await page.evaluate("document.documentElement.scrollWidth")
    assert width == NARROW["width"]


async def test_topics_of_a_forum_are_opened_one_by_one(
    page: Page, officer: PhoneOnScreen, office: TinyBot, place: Place
):
    playground = place.playground
    desk = playground.add_group("Meja", [place.rahmat, "petugas_bot"], forum=True, supergroup=True)
    await page.request.post(
        f"{playground.url}/sim/groups/{desk.id}/topics", data={"name": "Laporan baru"}
    )
    await officer.button("Kembali").click()
    await officer.opens("Meja")
    await officer.opens("Laporan baru")
    await officer.says("Siapa yang ambil?")
    heard = await office.hears_text("Siapa yang ambil?")
    await office.says(desk.id, "Saya", message_thread_id=heard["message_thread_id"])
    await office.says(desk.id, "Untuk semua")
    await officer.sees("Saya")
    await expect(officer.log.get_by_text("Untuk semua")).to_have_count(0)
    await officer.button("Kembali").click()
    await officer.opens("Umum")
    await officer.sees("Untuk semua")
    await expect(officer.log.get_by_text("Saya", exact=True)).to_have_count(0)


async def test_transcript_tells_what_bots_said(page: Page, bot: TinyBot, citizen: PhoneOnScreen):
    await citizen.button("MULAI").click()
    await bot.hears()
    await page.get_by_role("button", name="Transkrip").click()
    drawer = page.get_by_role("complementary", name="Transkrip")
    await drawer.get_by_text("getUpdates").first.click()
    await expect(drawer.locator("pre").first).to_contain_text("offset")
    await drawer.get_by_role("button", name="Tutup").click()
    await expect(drawer).to_be_hidden()
