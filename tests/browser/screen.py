"""The page as a person uses it: phones, messages and buttons by what they say."""

import re

from playwright.async_api import Locator, Page, ViewportSize, expect

WIDE: ViewportSize = {"width": 1440, "height": 900}
NARROW: ViewportSize = {"width": 390, "height": 844}


class PhoneOnScreen:
    """One phone of the page."""

    def __init__(self, page: Page, name: str) -> None:
        self.page = page
        self.node = page.get_by_label(f"Ponsel {name}", exact=True)

    @property
    def input(self) -> Locator:
        return self.node.get_by_role("textbox", name="Tulis pesan")

    @property
    def log(self) -> Locator:
        return self.node.get_by_role("log")

    @property
    def sheet(self) -> Locator:
        return self.node.get_by_role("dialog")

    def message(self, text: str | re.Pattern[str]) -> Locator:
        """The last bubble with this text."""
        return self.log.get_by_role("article").filter(has_text=text).last

    def button(self, name: str) -> Locator:
        """A button anywhere on the phone."""
        return self.node.get_by_role("button", name=name, exact=True)

    async def says(self, text: str) -> None:
        """Types a text and presses Enter."""
        await self.input.fill(text)
        await self.input.press("Enter")

    async def opens(self, chat: str) -> None:
        """Opens a chat from the list."""
        await self.node.get_by_role("listitem").filter(has_text=chat).get_by_role("button").click()

    async def menu_of(self, text: str) -> Locator:
        """Opens the menu of a message."""
        message = self.message(text)
        await message.hover()
        await message.get_by_role("button", name="Tindakan untuk pesan").click()
        return self.node.get_by_role("menu", name="Tindakan untuk pesan")

    async def sees(self, text: str | re.Pattern[str]) -> Locator:
        """Waits until a message says this."""
        message = self.message(text)
        await expect(message).to_be_visible()
        return message
