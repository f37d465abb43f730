from collections.abc import Awaitable, Callable

import aiogram
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram.request import HTTPXRequest

from handlers.citizen.messenger import CitizenMessenger
from handlers.officer.messenger import OfficerMessenger
from playground.client import Town
from playground.server import Playground
from tests.handlers.messengers.lines import Line, file
from tickets.ports.delivery import Bot, File, Messenger
from tickets.ticket import Medium

Connect = Callable[[str, str], Awaitable[Messenger]]


@pytest.fixture(params=list(Bot))
def bot(request: pytest.FixtureRequest) -> Bot:
    return Bot(request.param)


@pytest.fixture
async def connect(bot):
    """Makes messengers for an address and a token."""
    opened: list[AiohttpSession | HTTPXRequest] = []

    async def connect(url: str, token: str) -> Messenger:
        if bot is Bot.CITIZEN:
            session = AiohttpSession(api=TelegramAPIServer.from_base(url))
            opened.append(session)
            return CitizenMessenger(aiogram.Bot(token, session=session))
        request = HTTPXRequest(connection_pool_size=8)
        opened.append(request)
        return OfficerMessenger(
            telegram.Bot(
                token, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot", request=request
            )
        )

    yield connect
    for thing in opened:
        if isinstance(thing, HTTPXRequest):
            await thing.shutdown()
        else:
            # Its own close() would rest a quarter of a second after each test.
            await (await thing.create_session()).close()


@pytest.fixture
async def line(bot, connect: Connect):
    async with Playground(rates=False) as server, Town(server.url) as town:
        token = server.add_bot("sahut_bot").token
        person = await town.person("Siti")
        phone = person.chat_with("sahut_bot")
        await phone.starts()
        messenger = await connect(server.url, token)
        yield Line(server, town, bot, token, messenger, phone)


@pytest.fixture
def photo(tmp_path) -> File:
    return file(tmp_path, Medium.PHOTO, "image/jpeg")
