"""Takes the pictures of the README anew: `python -m tests.browser.pictures`."""

import asyncio
import tempfile
from pathlib import Path

from playwright.async_api import Browser, Page, async_playwright, expect

from tests.browser.conftest import SWITCHES, chromium
from tests.browser.screen import NARROW, WIDE
from tests.browser.story import ROOT, Report, demo

IMAGES = ROOT / "docs" / "images"


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


async def main() -> None:
    """One demo for each picture."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=SWITCHES)
        for take in (_wide, _narrow):
            with tempfile.TemporaryDirectory() as folder:
                async with demo(Path(folder)) as address:
                    await take(browser, address)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(main())
