"""A whole conversation under every fault: a careful bot gets through each of them."""

import asyncio
import contextlib

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import TelegramNetworkError, TelegramRetryAfter, TelegramServerError
from telegram import Bot as TelegramBot
from telegram.error import NetworkError, RetryAfter

from playground.faults import CALL_KINDS, UPDATE_KINDS

TEXTS = [f"laporan {number}" for number in range(6)]
TROUBLE = (
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
    NetworkError,
    RetryAfter,
    aiohttp.ClientError,
)


async def insist(method, *args, **given):
    """Repeats a call until it is answered."""
    while True:
        with contextlib.suppress(*TROUBLE):
            return await method(*args, **given)


async def echo(client):
    """Answers every update once, confirming it afterwards; works with both libraries' clients."""
    answered, offset = set(), None
    while True:
        updates = await insist(client.get_updates, offset=offset, timeout=1)
        for update in updates:
            offset = max(offset or 0, update.update_id + 1)
            message = update.message
            if message is None or message.text is None or update.update_id in answered:
                continue
            answered.add(update.update_id)
            await insist(client.send_message, message.chat.id, f"diterima: {message.text}")


@pytest.fixture(params=["aiogram", "telegram"])
async def client(request, stage, bot):
    if request.param == "aiogram":
        session = AiohttpSession(api=TelegramAPIServer.from_base(stage.url))
        yield Bot(bot.token, session)
        await session.close()
    else:
        async with TelegramBot(bot.token, base_url=f"{stage.url}/bot") as made:
            yield made


@pytest.mark.parametrize("kind", CALL_KINDS + UPDATE_KINDS)
async def test_everything_is_answered(client, town, phone, kind, monkeypatch):
    monkeypatch.setenv("PTB_TIMEDELTA", "true")
    other = (await town.person("Siti")).chat_with("sahut_bot")
    await town.fault(kind, probability=0.4, seconds=0.01, retry_after=1)
    running = asyncio.ensure_future(echo(client))
    for text in TEXTS:
        await phone.says(text)
        await other.says(text)
    for text in TEXTS:
        phone.cursor = other.cursor = 0
        await phone.sees(f"diterima: {text}", within=20)
        await other.sees(f"diterima: {text}", within=20)
    running.cancel()
    answers = [m["text"] for m in await phone.messages() if not m["out"]]
    assert set(answers) == {f"diterima: {text}" for text in TEXTS}
    if kind != "lost":
        assert answers == [f"diterima: {text}" for text in TEXTS]
    assert (await town.call("GET", "faults"))["faults"][0]["struck"] > 0
