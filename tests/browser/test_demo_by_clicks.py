"""The whole product through its page, as a newcomer meets it after `make demo`."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from tests.browser.conftest import Watch
from tests.browser.screen import WIDE
from tests.browser.story import ANSWER, Report, demo

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_report_is_told_taken_and_answered(browser: Browser, tmp_path: Path):
    async with demo(tmp_path) as address:
        page = await browser.new_page(viewport=WIDE, locale="id-ID")
        watch = Watch(address)
        watch.over(page, gone=False)
        await page.goto(address)
        report = Report(page)
        await report.begins()
        await report.shows_a_photo()
        number = await report.sends_it()
        await report.is_answered(number)
        answer = report.citizen.message(ANSWER)
        await expect(answer).to_contain_text(number)
        await page.close()
        assert watch.troubles == []
