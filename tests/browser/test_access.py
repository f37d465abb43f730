"""Usable by everybody: by keyboard alone, with a screen reader, in both themes, when narrow."""

from importlib.resources import files
from typing import Any

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Opener, Place
from tests.browser.screen import NARROW, WIDE, PhoneOnScreen
from tests.browser.tiny_bot import TinyBot, buttons

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


async def faults(page: Page) -> list[str]:
    """What axe finds wrong on a page that is drawn and at rest, one line for each element."""
    await page.evaluate(
        "new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))"
    )
    await page.evaluate("Promise.allSettled(document.getAnimations().map((each) => each.finished))")
    await page.evaluate(AXE)
    found: dict[str, Any] = await page.evaluate(
        "(tags) => axe.run({ runOnly: { type: 'tag', values: tags } })", RULES
    )
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize(
    ("theme", "size"), [("light", WIDE), ("dark", NARROW)], ids=["light-wide", "dark-narrow"]
)
async def test_axe_finds_nothing(
    opened: Opener, bot: TinyBot, place: Place, theme: str, size: dict[str, int]
):
    page = await opened(color_scheme=theme, viewport=size, reduced_motion="reduce")
    citizen = PhoneOnScreen(page, "Siti Aminah")
    assert await faults(page) == []
    await citizen.button("MULAI").click()
    await bot.call("setMyCommands", commands=[{"command": "lapor", "description": "Lapor"}])
    await bot.hears()
    await bot.says(
        place.siti.id,
        "<b>Pilih</b> <tg-spoiler>satu</tg-spoiler> https://example.org <code>x</code> /lapor"
        "<blockquote>kutipan</blockquote><pre>pre</pre>",
        **buttons(["Jalan", "Sampah"]),
    )
    first = await bot.says(
        place.siti.id,
        "Atau tulis",
        reply_markup={"keyboard": [[{"text": "Lokasi", "request_location": True}]]},
    )
    await bot.call(
        "sendLocation",
        chat_id=place.siti.id,
        latitude=-3.3,
        longitude=114.6,
        reply_parameters={"message_id": first},
    )
    await bot.call("sendContact", chat_id=place.siti.id, phone_number="+62811", first_name="Budi")
    await citizen.says("Baik")
    await citizen.sees("Baik")
    await citizen.menu_of("Atau tulis")
    assert await faults(page) == []
    await citizen.button("Beri reaksi 👍").click()
    await expect(citizen.button("👍, 1 reaksi")).to_be_visible()
    await citizen.button("Lokasi").click()
    await expect(citizen.sheet).to_be_visible()
    assert await faults(page) == []
    await page.keyboard.press("Escape")
    await citizen.input.fill("/")
    await expect(citizen.node.get_by_role("option")).to_have_count(1)
    assert await faults(page) == []
    await page.keyboard.press("Escape")
    await citizen.button("Kembali").click()
    await citizen.opens("petugas_bot")
    await citizen.button("Kembali").click()
    assert await faults(page) == []


async def test_axe_finds_nothing_in_a_group_and_the_drawers(
    page: Page, officer: PhoneOnScreen, office: TinyBot, place: Place
):
    await office.says(place.group.id, "Kartu", **buttons(["Ambil"]))
    await officer.says("Siap")
    await page.get_by_role("button", name="Transkrip").click()
    await expect(page.get_by_role("complementary").get_by_role("listitem").first).to_be_visible()
    await page.get_by_role("button", name="Rahmat Hidayat, Petugas").click()
    await expect(page.get_by_role("menuitemradio").first).to_be_focused()
    assert await faults(page) == []


async def test_a_story_by_keyboard_alone(page: Page, bot: TinyBot, place: Place):
    """Only Tab, arrows, Enter, Space and Escape: start, tap a button, reply to a message."""
    keys = page.keyboard

    async def tabs_to(name: str, role: str = "button") -> None:
        target = page.get_by_role(role, name=name, exact=True).first  # type: ignore[arg-type]
        for _ in range(40):
            if await target.evaluate("(node) => node === document.activeElement"):
                return
            await keys.press("Tab")
        raise AssertionError(f"the Tab key never reaches {name}")

    citizen = PhoneOnScreen(page, "Siti Aminah")
    await tabs_to("MULAI")
    await keys.press("Enter")
    await bot.hears()
    await expect(citizen.input).to_be_focused()
    await bot.says(place.siti.id, "Pertama")
    await bot.says(place.siti.id, "Kedua", **buttons(["Jalan", "Sampah"]))
    await citizen.sees("Kedua")

    await keys.press("Shift+Tab")
    await expect(citizen.button("Sampah")).to_be_focused()
    await keys.press("Space")
    tap = await bot.hears("callback_query")
    assert tap["data"] == "Sampah"
    await bot.call("answerCallbackQuery", callback_query_id=tap["id"])

    await citizen.message("Kedua").focus()
    await keys.press("ArrowUp")
    await expect(citizen.message("Pertama")).to_be_focused()
    await keys.press("Enter")
    await expect(citizen.node.get_by_role("menu")).to_be_visible()
    await expect(citizen.node.get_by_role("menuitem").first).to_be_visible()
    await keys.press("Escape")
    await expect(citizen.message("Pertama")).to_be_focused()
    await keys.press("Enter")
    for _ in range(20):
        if await page.evaluate("document.activeElement.textContent") == "Balas":
            break
        await keys.press("Tab")
    await keys.press("Enter")
    await expect(citizen.input).to_be_focused()
    await keys.type("Jawaban saya")
    await keys.press("Enter")
    heard = await bot.hears()
    assert heard["reply_to_message"]["text"] == "Pertama"
    await keys.press("Escape")
    await expect(citizen.node.get_by_role("heading", name="Siti Aminah")).to_be_visible()


async def test_new_messages_are_read_out_and_every_bubble_names_its_writer(
    citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.hears()
    await bot.says(place.siti.id, "Halo")
    await expect(citizen.log).to_have_attribute("aria-live", "polite")
    await expect(await citizen.sees("Halo")).to_contain_text("kota_bot: Halo")
    await expect(citizen.message("/start")).to_contain_text("Anda: /start")


async def test_focus_is_always_visible(page: Page):
    seen: set[str] = set()
    unseen = []
    for _ in range(24):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement === document.body"):
            continue
        outline, name = await page.evaluate(
            """() => { const node = document.activeElement, look = getComputedStyle(node);
                return [parseFloat(look.outlineWidth) * (look.outlineStyle !== "none"),
                        node.getAttribute("aria-label") ?? node.textContent]; }"""
        )
        seen.add(name)
        if outline < 2:
            unseen.append(name)
    assert unseen == []
    assert len(seen) > 10
