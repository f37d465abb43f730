"""The same story with updates that Telegram brings instead of being asked."""

import asyncio
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.demo import CITIZEN_BOT, Cast, play_settings, staged
from playground.client import Town
from playground.server import Playground
from tests.acceptance.stories import reports
from tickets.city import City


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture
async def brought(playground: Playground, city: City, tmp_path: Path) -> AsyncIterator[Cast]:
    port = free_port()
    settings = play_settings(playground, tmp_path).model_copy(
        update={
            "webhook_url": f"http://127.0.0.1:{port}",
            "webhook_port": port,
            "webhook_secret": SecretStr("s" * 32),
        }
    )
    ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    async with staged(playground, settings, city, ended) as cast:
        yield cast


async def test_a_report_over_webhooks(brought: Cast, playground: Playground):
    number = await reports(brought.citizen.chat_with(CITIZEN_BOT))
    await brought.liaison.chat_in(brought.unit_group).sees(number)
    async with Town(playground.url) as town:
        bots = (await town.state())["bots"]
    assert {bot["delivery"] for bot in bots} == {"webhook"}
