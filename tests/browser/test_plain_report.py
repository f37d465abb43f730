"""A whole report in plain mode on a narrow phone, as somebody with a screen reader tells it."""

import re
from itertools import cycle
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import Browser, expect

from tests.browser.conftest import Watch
from tests.browser.screen import NARROW
from tests.browser.story import ANSWERS_WITHIN, WHAT_HAPPENED, Report, demo
from tests.browser.test_access import faults

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

DECORATION = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf•‹›]|\\(\\s*\\)")
Theme = Literal["light", "dark"]
THEMES: tuple[Theme, ...] = ("light", "dark")


async def is_accessible(report: Report, question: str, theme: Theme) -> None:
    """The newest message asks this, plainly, and axe finds nothing."""
    newest = report.citizen.log.get_by_role("article").last
    await expect(newest).to_contain_text(question, timeout=ANSWERS_WITHIN)
    assert not DECORATION.search(await newest.inner_text())
    await report.page.emulate_media(color_scheme=theme)
    assert await faults(report.page) == [], f"{question}, {theme}"


async def test_a_whole_report_in_plain_mode(browser: Browser, tmp_path: Path):
    async with demo(tmp_path) as address:
        page = await browser.new_page(viewport=NARROW, locale="id-ID", reduced_motion="reduce")
        watch = Watch(address)
        watch.over(page, gone=False)
        await page.goto(address)
        report, themes = Report(page), cycle(THEMES)
        citizen = report.citizen

        async def taps(name: str, question: str) -> None:
            await citizen.button(name).last.click(timeout=ANSWERS_WITHIN)
            await is_accessible(report, question, next(themes))

        async def says(words: str, question: str) -> None:
            await citizen.says(words)
            await is_accessible(report, question, next(themes))

        await citizen.button("MULAI").click()
        await taps("Mode sederhana", "Mode sederhana menyala")
        await taps("Buat laporan", "1 dari 6")
        await taps("Pengaduan", "2 dari 6")
        await taps("Jalan dan jembatan", "Jalan dan jembatan")
        await taps("Jalan berlubang atau rusak", "3 dari 6")
        await says("Kelayan Barat", "4 dari 6")
        await says(WHAT_HAPPENED, "5 dari 6")
        await report.shows_a_photo()
        await taps("Sudah cukup, lanjut", "6 dari 6")
        await taps("Terbuka", "Periksa sebelum dikirim")
        await taps("Kirim laporan", "Nomor laporan")
        await taps("Lihat laporan", "Riwayat")
        for theme in THEMES:
            await is_accessible(report, "Riwayat", theme)
        await page.close()
        assert watch.troubles == []
