"""The channel as the receiver meets it: polling, webhooks, menus, answers, groups, trouble."""

import json
from typing import Any

import pytest
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramConflictError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import GetMe, SetMyCommands
from aiogram.types import User

from handlers.citizen.channel import CitizenChannel
from handlers.citizen.dispatching import ALLOWED_UPDATES
from handlers.turn import ChannelError
from tests.fakes import MemoryUnitOfWork
from tests.handlers.citizen.office import files
from tests.handlers.citizen.phone import Phone
from tests.handlers.citizen.screens import RecordingSession
from tickets.ports.delivery import Bot

GROUP: dict[str, Any] = {"id": -100_123, "type": "supergroup", "title": "Warga RT 12"}
PERSON: dict[str, Any] = {"id": 4711, "is_bot": False, "first_name": "Siti"}


def member(status: str) -> dict[str, Any]:
    bot = {"id": 42, "is_bot": True, "first_name": "Sahut"}
    until = {"until_date": 0} if status == "kicked" else {}
    return {"status": status, "user": bot, **until}


def membership(chat: dict[str, Any], old: str, new: str) -> dict[str, Any]:
    change = {"chat": chat, "from": PERSON, "date": 1}
    return {
        "my_chat_member": change | {"old_chat_member": member(old), "new_chat_member": member(new)}
    }


def in_group(text: str, user: int = 4711) -> dict[str, Any]:
    message = {"message_id": 5, "date": 1, "chat": GROUP, "from": PERSON | {"id": user}}
    return {"message": message | {"text": text}}


async def test_polling_asks_for_what_it_needs(
    channel: CitizenChannel, session: RecordingSession
) -> None:
    message = {"message_id": 1, "date": 1, "from": PERSON, "text": "halo"}
    update = {"update_id": 7, "message": message | {"chat": {"id": 4711, "type": "private"}}}
    session.answers["getUpdates"] = [update, {"update_id": 8, "message": {"odd": True}}]
    first, second = await channel.poll(7, 25)
    (request,) = session.requests
    assert request.model_dump() == {
        "offset": 7, "timeout": 25, "allowed_updates": ALLOWED_UPDATES
    }  # fmt: skip
    assert (first.update_id, first.chat, first.user) == (7, 4711, 4711)
    assert json.loads(first.raw) == update
    assert (second.update_id, second.chat, second.user) == (8, 0, 0)


async def test_an_odd_update_is_a_defect_and_not_the_batchs_end(
    channel: CitizenChannel, uow: MemoryUnitOfWork
) -> None:
    odd = channel.read(b'{"update_id": 8, "message": {"odd": true}}')
    async with uow() as tx:
        conversation = await tx.conversations.load(Bot.CITIZEN, 0, 0)
        with pytest.raises(ValueError, match="unknown form"):
            await channel.handle(odd, tx, conversation)
        await channel.apologise(odd, tx, conversation)
    assert uow.messages == ()


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"update_id": "x"}', b"\xff"])
def test_a_webhook_body_that_is_no_update(channel: CitizenChannel, body: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 any ValueError will do
        channel.read(body)


@pytest.mark.parametrize(
    ("error", "fatal", "retry_after"),
    [
        (TelegramUnauthorizedError(GetMe(), "Unauthorized"), True, 0),
        (TelegramConflictError(GetMe(), "Conflict: terminated by other getUpdates"), False, 0),
        (TelegramNetworkError(GetMe(), "gone"), False, 0),
        (TelegramRetryAfter(GetMe(), "Too Many Requests", 17), False, 17),
    ],
    ids=lambda value: type(value).__name__,
)
async def test_trouble_at_telegram(
    channel: CitizenChannel,
    session: RecordingSession,
    error: Exception,
    fatal: bool,
    retry_after: float,
) -> None:
    session.answers["getUpdates"] = error
    with pytest.raises(ChannelError) as raised:
        await channel.poll(None, 0)
    assert (raised.value.fatal, raised.value.retry_after) == (fatal, retry_after)


async def test_opening_sets_the_menus_by_language(
    channel: CitizenChannel, session: RecordingSession
) -> None:
    session.answers |= {
        "getMe": User(id=42, is_bot=True, first_name="Sahut", username="sahut_bot"),
        "setMyCommands": True,
        "setMyDescription": True,
        "setMyShortDescription": True,
    }
    await channel.open()
    await channel.introduce()
    menus = {
        request.language_code: [command.command for command in request.commands]
        for request in session.requests
        if isinstance(request, SetMyCommands)
    }
    assert menus["id"] == menus[None]
    assert menus["id"][:2] == ["lapor", "laporan"]
    assert menus["en"][:2] == ["report", "mine"]
    assert "bjn" not in menus, "Telegram knows languages of two letters only"


async def test_a_server_without_descriptions_will_do(
    channel: CitizenChannel, session: RecordingSession
) -> None:
    session.answers |= {
        "getMe": User(id=42, is_bot=True, first_name="Sahut"),
        "setMyCommands": True,
        "setMyDescription": TelegramBadRequest(GetMe(), "not implemented"),
    }
    await channel.introduce()


async def test_webhooks_are_set_and_taken_away(
    channel: CitizenChannel, session: RecordingSession
) -> None:
    session.answers |= {"setWebhook": True, "deleteWebhook": True}
    await channel.use_webhook("https://lapor.example/citizen", "secret")
    await channel.use_webhook("", "")
    assert session.requests[0].model_dump()["secret_token"] == "secret"
    assert session.requests[1].model_dump()["drop_pending_updates"] is False


async def test_a_stale_tap_harms_nobody(siti: Phone, session: RecordingSession) -> None:
    session.answers["answerCallbackQuery"] = TelegramBadRequest(GetMe(), "query is too old")
    await siti.says("/lapor")
    await siti.taps("Pengaduan")
    siti.sees("2 dari 6")


async def test_a_group_is_told_once_where_reports_go(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await siti.brings(membership(GROUP, "left", "member"))
    (said,) = siti.screens.chats[GROUP["id"]]
    assert "chat pribadi" in said.text
    for text in ("/lapor", "/lapor", "halo semua", "/start"):
        await siti.brings(in_group(text))
    await siti.brings(in_group("/lapor", user=99))
    await siti.brings(membership(GROUP, "member", "left"))
    assert len(siti.screens.chats[GROUP["id"]]) == 3
    assert siti.screen == []
    async with uow() as tx:
        assert (await tx.citizens.by_chat(4711)).id == 1, "a group makes no citizen"


async def test_who_stopped_the_bot_cannot_be_reached_until_they_come_back(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    chat = {"id": siti.user, "type": "private"}

    async def reachable() -> bool:
        async with uow() as tx:
            return (await tx.citizens.by_chat(siti.user)).reachable

    await siti.brings(membership(chat, "member", "kicked"))
    assert not await reachable()
    await siti.brings(membership(chat, "kicked", "member"))
    assert await reachable()
    await siti.brings(membership(chat, "member", "kicked"))
    await siti.says("/start")
    assert await reachable()


async def test_an_apology_speaks_the_persons_language(john: Phone, uow: MemoryUnitOfWork) -> None:
    await john.says("/start")
    incoming = john.channel.read(json.dumps({"update_id": 1} | await _message(john)).encode())
    async with uow() as tx:
        conversation = await tx.conversations.load(Bot.CITIZEN, john.user, john.user)
        await john.channel.apologise(incoming, tx, conversation)
    await john.screens.deliver()
    john.sees("Sorry, something went wrong on our side")


async def _message(phone: Phone) -> dict[str, Any]:
    chat = {"id": phone.user, "type": "private"}
    person = PERSON | {"id": phone.user}
    return {"message": {"message_id": 1, "date": 1, "chat": chat, "from": person, "text": "boom"}}


async def test_nothing_but_answers_to_taps_goes_out_directly(
    siti: Phone, session: RecordingSession
) -> None:
    await files(siti)
    assert {request.__api_method__ for request in session.requests} == {"answerCallbackQuery"}
