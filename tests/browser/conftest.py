"""Chromium, a playground with two bots and three people, and the page that shows it."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio
from playwright.async_api import (
    Browser,
    BrowserContext,
    ConsoleMessage,
    Error,
    Page,
    Request,
    async_playwright,
    expect,
)

from playground.server import Playground
from tests.browser.screen import WIDE, PhoneOnScreen
from tests.browser.tiny_bot import TinyBot

Json = dict[str, Any]
Opener = Callable[..., Awaitable[Page]]

SWITCHES = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]
AREAS = [
    {"name": "Ulu", "parent": "Utara", "latitude": -3.29, "longitude": 114.58},
    {"name": "Pasar", "parent": "Utara", "latitude": -3.30, "longitude": 114.60},
    {"name": "Dermaga", "parent": "Selatan", "latitude": -3.32, "longitude": 114.59},
    {"name": "Rawa", "parent": "Selatan", "latitude": -3.33, "longitude": 114.61},
]
PATIENCE = 10_000
CLOSING_SECONDS = 20

expect.set_options(timeout=PATIENCE)


def chromium() -> str:
    """Where Chromium is; without one these tests are skipped, but not where `CI` is set."""
    names = ["chromium", "chromium-browser", "google-chrome"]
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)
    if found:
        return found
    if os.environ.get("CI"):
        raise RuntimeError("the browser tests need Chromium: apt-get install chromium")
    pytest.skip("no Chromium here: install the package `chromium`, or name one in CHROMIUM")


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = chromium()
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=path, args=SWITCHES)
        yield launched
        await closed(launched)


async def closed(what: Browser | BrowserContext) -> None:
    """Close it, but do not wait for ever: once in many runs Chromium never says that it did."""
    try:
        async with asyncio.timeout(CLOSING_SECONDS):
            await what.close()
    except TimeoutError:
        print(f"Chromium did not close {type(what).__name__} in {CLOSING_SECONDS} s")


class Place:
    """A playground with people and bots in it."""

    def __init__(self, playground: Playground) -> None:
        self.playground = playground
        citizens = playground.add_bot("kota_bot")
        officers = playground.add_bot("petugas_bot", privacy=False)
        self.tokens = {bot.username: bot.token for bot in (citizens, officers)}
        self.siti = playground.add_person("Siti", "Aminah", phone="+628111111111")
        self.rahmat = playground.add_person("Rahmat", "Hidayat", phone="+628222222222")
        self.group = playground.add_group("Dinas PUPR", [self.rahmat, officers])
        playground.page_settings.update(
            title="Kota Contoh",
            time_zone="Asia/Makassar",
            areas=AREAS,
            phones=[
                {"person": self.siti.id, "role": "Warga", "chat": "kota_bot"},
                {"person": self.rahmat.id, "role": "Petugas", "chat": self.group.id},
            ],
        )

    def bot(self, username: str) -> TinyBot:
        return TinyBot(self.playground, username, self.tokens[username])


@pytest_asyncio.fixture(loop_scope="session")
async def place() -> AsyncIterator[Place]:
    async with Playground(rates=False) as playground:
        yield Place(playground)


@pytest_asyncio.fixture(loop_scope="session")
async def bot(place: Place) -> AsyncIterator[TinyBot]:
    async with place.bot("kota_bot") as tiny:
        yield tiny


@pytest_asyncio.fixture(loop_scope="session")
async def office(place: Place) -> AsyncIterator[TinyBot]:
    async with place.bot("petugas_bot") as tiny:
        yield tiny


class Watch:
    """Notes what should never happen on the page."""

    def __init__(self, home: str) -> None:
        self.at_home = (home, "data:", "blob:")
        self.troubles: list[str] = []

    def over(self, page: Page, *, gone: bool) -> None:
        """With `gone` the server will go away, about which a browser complains."""
        page.on("pageerror", self._error)
        page.on("request", self._request)
        if not gone:
            page.on("console", self._line)

    def _error(self, error: Error) -> None:
        self.troubles.append(f"error on the page: {error}")

    def _line(self, line: ConsoleMessage) -> None:
        if line.type == "error":
            self.troubles.append(f"in the console: {line.text}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith(self.at_home):
            self.troubles.append(f"a request to {request.url}")


@pytest_asyncio.fixture(loop_scope="session")
async def opened(browser: Browser, place: Place) -> AsyncIterator[Opener]:
    """Opens the page; an error on it or a request to another host fails the test."""
    watch = Watch(place.playground.url)
    contexts: list[BrowserContext] = []

    async def opened_page(*, gone: bool = False, **options: Any) -> Page:
        context = await browser.new_context(**({"viewport": WIDE, "locale": "id-ID"} | options))
        contexts.append(context)
        page = await context.new_page()
        watch.over(page, gone=gone)
        await page.goto(place.playground.url)
        await expect(page.locator("#page[aria-busy]")).to_have_count(0)
        return page

    yield opened_page
    for context in contexts:
        await closed(context)
    assert watch.troubles == []


@pytest_asyncio.fixture(loop_scope="session")
async def page(opened: Opener) -> Page:
    return await opened()


@pytest_asyncio.fixture(loop_scope="session")
async def citizen(page: Page) -> PhoneOnScreen:
    return PhoneOnScreen(page, "Siti Aminah")


@pytest_asyncio.fixture(loop_scope="session")
async def officer(page: Page) -> PhoneOnScreen:
    return PhoneOnScreen(page, "Rahmat Hidayat")
