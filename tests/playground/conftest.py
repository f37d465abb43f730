"""A playground for each test, with a bot to call by hand and a person who wrote to it."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from playground.client import Citizen, Phone, Town
from playground.server import Playground
from playground.world.people import Bot

Json = dict[str, Any]


class Api:
    """Calls the Bot API as a library would, without one."""

    def __init__(self, session: aiohttp.ClientSession, url: str, bot: Bot) -> None:
        self.session = session
        self.bot = bot
        self.base = f"{url}/bot{bot.token}"

    async def answer(self, method: str, **given: Any) -> Json:
        """The whole answer."""
        async with self.session.post(f"{self.base}/{method}", json=given) as response:
            answer: Json = await response.json()
            assert response.status == (200 if answer["ok"] else answer["error_code"])
            return answer

    async def __call__(self, method: str, **given: Any) -> Any:
        """The result; a refusal fails the test."""
        answer = await self.answer(method, **given)
        assert answer["ok"], answer
        return answer["result"]

    async def refused(self, method: str, **given: Any) -> str:
        """The description of an error that has to come."""
        answer = await self.answer(method, **given)
        assert not answer["ok"], answer
        return str(answer["description"])

    async def updates(self, **given: Any) -> list[Json]:
        """All updates that wait, confirmed at once."""
        found: list[Json] = await self("getUpdates", **given)
        if found:
            await self("getUpdates", offset=found[-1]["update_id"] + 1)
        return found


@pytest.fixture
async def stage() -> AsyncIterator[Playground]:
    async with Playground(rates=False, seed=7) as running:
        yield running


@pytest.fixture
def bot(stage: Playground) -> Bot:
    return stage.add_bot("sahut_bot", "Sahut", "123456:AAtesttesttesttesttesttesttesttest")


@pytest.fixture
async def session() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as opened:
        yield opened


@pytest.fixture
def api(session: aiohttp.ClientSession, stage: Playground, bot: Bot) -> Api:
    return Api(session, stage.url, bot)


@pytest.fixture
async def town(stage: Playground) -> AsyncIterator[Town]:
    async with Town(stage.url) as driver:
        yield driver


@pytest.fixture
async def citizen(town: Town) -> Citizen:
    return await town.person("Warga", "Banjar", username="warga")


@pytest.fixture
async def phone(citizen: Citizen, api: Api) -> Phone:
    """The citizen's chat with the bot, opened, its first update taken."""
    chat = citizen.chat_with("sahut_bot")
    await chat.starts()
    await api.updates()
    return chat
