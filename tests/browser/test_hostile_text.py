"""Texts that try to break the page, and entities counted in UTF-16 units."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import Opener, Place
from tests.browser.screen import NARROW, PhoneOnScreen
from tests.browser.tiny_bot import TinyBot, buttons

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

MARKUP = "<img src=x onerror=\"document.title='rusak'\"><b>{tebal}</b> {{ 7*7 }} &amp; </article>"
ARABIC = "شكرا على البلاغ، رقم BJM-0001 قيد المعالجة"
LONG_WORD = "w" * 600


async def too_wide(page: Page) -> list[str]:
    """Boxes whose content is wider than they are."""
    wide: list[str] = await page.evaluate(
        """(boxes) => [...document.querySelectorAll(boxes)]
            .filter((node) => node.scrollWidth > node.clientWidth + 1)
            .map((node) => node.className)""",
        "html, .log, .scroller, .reply-keyboard, .bubble__text, .chat-row",
    )
    return wide


async def test_markup_in_a_text_stays_text(citizen: PhoneOnScreen, bot: TinyBot, place: Place):
    await citizen.button("MULAI").click()
    await citizen.says(MARKUP)
    await expect(await citizen.sees("{tebal}")).to_contain_text(MARKUP)
    await bot.call("sendMessage", chat_id=place.siti.id, text=MARKUP, **buttons([MARKUP[:60]]))
    await expect(citizen.button(MARKUP[:60])).to_be_visible()
    await expect(citizen.log.locator("img, b")).to_have_count(0)
    assert await citizen.page.title() == "Sahut · Kota Contoh"


async def test_entities_are_counted_in_utf16_units(
    citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.says(
        place.siti.id,
        "🙈🙉 <b>tebal <i>dan miring</i></b> 👨‍👩‍👧 <code>kode</code> "
        '<a href="https://example.org/a?b=1">tautan</a> <tg-spoiler>rahasia</tg-spoiler>'
        "\n<pre>a  b</pre>\n<blockquote>kutipan</blockquote>",
    )
    message = await citizen.sees("tebal")
    await expect(message.locator("strong")).to_have_text("tebal dan miring")
    await expect(message.locator("strong em")).to_have_text("dan miring")
    await expect(message.locator("code").first).to_have_text("kode")
    await expect(message.locator("pre")).to_have_text("a  b")
    await expect(message.locator("blockquote")).to_have_text("kutipan")
    link = message.get_by_role("link", name="tautan")
    await expect(link).to_have_attribute("href", "https://example.org/a?b=1")
    await expect(link).to_have_attribute("rel", "noopener noreferrer")
    cover = message.get_by_role("button", name="Isi tersembunyi")
    await cover.focus()
    await citizen.page.keyboard.press("Enter")
    await expect(cover).to_have_count(0)


async def test_entities_that_overlap_or_lie_about_their_length(citizen: PhoneOnScreen):
    drawn = await citizen.page.evaluate(
        """async () => {
            const { richText } = await import("/app/message/entities.js");
            const none = () => {};
            const deeds = { follow: none, command: none, copy: none, mention: none };
            const html = (text, entities) => {
                const box = document.createElement("div");
                box.append(...richText(text, entities, deeds));
                return box.innerHTML;
            };
            return [
                html("abcdefgh", [{ type: "bold", offset: 0, length: 5 },
                                  { type: "italic", offset: 3, length: 5 }]),
                html("abc", [{ type: "bold", offset: 1, length: 99 },
                             { type: "italic", offset: -4, length: 2 }]),
                html("a\\nb\\n\\nc", [{ type: "blockquote", offset: 2, length: 1 }]),
                html("klik", [{ type: "text_link", offset: 0, length: 4,
                                url: "javascript:alert(1)" }]),
                html("klik", [{ type: "text_link", offset: 0, length: 4,
                                url: "data:text/html,<script>" }]),
            ];
        }"""
    )
    assert drawn == [
        "<strong>abc<em>de</em></strong><em>fgh</em>",
        "a<strong>bc</strong>",
        "a\n<blockquote>b</blockquote>\nc",
        "<span>klik</span>",
        "<span>klik</span>",
    ]


async def test_long_words_and_long_texts_never_scroll_sideways(
    opened: Opener, bot: TinyBot, place: Place
):
    page = await opened(viewport=NARROW)
    phone = PhoneOnScreen(page, "Siti Aminah")
    await phone.button("MULAI").click()
    await bot.hears()
    await phone.says("Keluhan panjang. " * 240)
    await phone.says(LONG_WORD)
    await bot.says(place.siti.id, LONG_WORD, **buttons([LONG_WORD[:64], "Ya"], ["Tidak"] * 8))
    await bot.says(
        place.siti.id, "Jawab", reply_markup={"keyboard": [[{"text": LONG_WORD[:120]}] * 3]}
    )
    await phone.sees("Jawab")
    assert await too_wide(page) == []
    place.playground.add_group("Dinas yang namanya panjang " * 4, [place.siti])
    await phone.button("Kembali").click()
    await expect(phone.node.get_by_role("listitem")).to_have_count(3)
    assert await too_wide(page) == []


async def test_text_from_right_to_left_is_laid_out_so(
    citizen: PhoneOnScreen, bot: TinyBot, place: Place
):
    await citizen.button("MULAI").click()
    await bot.says(place.siti.id, ARABIC)
    message = await citizen.sees(ARABIC)
    direction = "node => getComputedStyle(node).direction"
    assert await message.locator(".bubble__text").evaluate(direction) == "rtl"
    assert await message.evaluate(direction) == "ltr"
