"""A report from its first word to the answer, told by clicks and typing on the demo's page."""

import asyncio
import re
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from playwright.async_api import Page, expect

from tests.browser.screen import PhoneOnScreen

ROOT = Path(__file__).parents[2]
ADDRESS = re.compile(r"http://127\.0\.0\.1:\d+")
NUMBER = re.compile(r"BJM-\w{4}-\w{4}")
STARTS_WITHIN = 60
ANSWERS_WITHIN = 15_000

WHAT_HAPPENED = (
    "Lubang sedalam lutut di depan SDN Kelayan Barat 2. Kemarin sore seorang pengendara "
    "motor jatuh."
)
ANSWER = "Terima kasih. Lubangnya kami tambal besok pagi; malam ini sudah diberi tanda."


@asynccontextmanager
async def demo(folder: Path) -> AsyncIterator[str]:
    """Runs `sahut demo` on a free port and gives the address that it prints."""
    command = [sys.executable, "-m", "bot", "demo", "--port", "0", "--keep", str(folder)]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout
    try:
        async with asyncio.timeout(STARTS_WITHIN):
            line = (await process.stdout.readline()).decode()
        address = ADDRESS.search(line)
        assert address, f"the demo said: {line!r}"
        yield address[0]
    finally:
        process.terminate()
        await process.wait()


class Report:
    """The story's two people on one page."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.citizen = PhoneOnScreen(page, "Siti Rahmah")
        self.officer = PhoneOnScreen(page, "Budi Santoso")

    async def _asked(self, question: str) -> None:
        newest = self.citizen.log.get_by_role("article").last
        await expect(newest).to_contain_text(question, timeout=ANSWERS_WITHIN)

    async def _taps(self, question: str, *names: str) -> None:
        await self._asked(question)
        for name in names:
            await self.citizen.button(name).last.click(timeout=ANSWERS_WITHIN)

    async def begins(self) -> None:
        """From the start button to the question for evidence."""
        citizen = self.citizen
        await citizen.button("MULAI").click()
        await self._taps("Halo", "Buat laporan")
        await self._taps("1 dari 6", "Pengaduan")
        await self._taps("2 dari 6", "Jalan dan jembatan ›", "Jalan berlubang atau rusak")
        await self._taps("3 dari 6", "📍 Kirim lokasi saya")
        keyboard = citizen.node.get_by_role("group", name="Papan jawaban")
        await keyboard.get_by_role("button").first.click(timeout=ANSWERS_WITHIN)
        await citizen.sheet.get_by_label("Wilayah").select_option(label="Kelayan Barat")
        await citizen.sheet.get_by_role("button", name="Kirim lokasi ini").click()
        await self._asked("4 dari 6")
        await citizen.says(WHAT_HAPPENED)
        await self._asked("5 dari 6")

    async def shows_a_photo(self) -> None:
        """A sample photo as evidence."""
        citizen = self.citizen
        await citizen.button("Lampirkan").click()
        await citizen.node.get_by_role("menuitem", name="Foto contoh").click()
        await citizen.sheet.get_by_role("button", name="Jalan berlubang").click()
        await citizen.sheet.get_by_role("button", name="Pakai").click()
        await citizen.sheet.get_by_role("button", name="Kirim", exact=True).click()
        await self._asked("1 bukti")

    async def sends_it(self) -> str:
        """From privacy over the review to the tracking number."""
        await self._taps("5 dari 6", "Sudah cukup, lanjut ›")
        await self._taps("6 dari 6", "Terbuka")
        await self._taps("Periksa sebelum dikirim", "Kirim laporan")
        await self._asked("Nomor laporan")
        number = NUMBER.search(await self.citizen.log.get_by_role("article").last.inner_text())
        assert number
        return number[0]

    async def is_answered(self, number: str) -> None:
        """The officer takes it, replies to the card, and says that this is for the citizen."""
        card = self.officer.log.get_by_role("article").filter(has_text="Tenggat").first
        await expect(card).to_contain_text(number, timeout=ANSWERS_WITHIN)
        await card.get_by_role("button", name="Ambil").click()
        await expect(self.officer.message("Anda ambil")).to_be_visible(timeout=ANSWERS_WITHIN)
        await card.hover()
        await card.get_by_role("button", name="Tindakan untuk pesan").click()
        await self.officer.node.get_by_role("menuitem", name="Balas").click()
        await self.officer.says(ANSWER)
        question = self.officer.message("untuk siapa")
        await question.get_by_role("button", name="Kirim ke pelapor").click(timeout=ANSWERS_WITHIN)
        await expect(self.officer.message("Balasan untuk pelapor")).to_be_visible(
            timeout=ANSWERS_WITHIN
        )
        await self._asked(ANSWER)
