"""The channel as the receiver sees it: receiving, answering, trouble."""

import json
from datetime import timedelta

import pytest
from telegram.error import TelegramError

from handlers.officer.channel import ALLOWED_UPDATES, OfficerChannel, UnreadableUpdateError
from handlers.officer.commands import COMMANDS
from handlers.officer.registration import ANSWERS
from handlers.officer.sifting import SiftingRequest
from handlers.turn import ChannelError
from tests.handlers.officer.network import TOKEN
from tickets.ports.delivery import Bot

A_POLL = {
    "message_id": 1,
    "date": 0,
    "chat": {"id": 5, "type": "private"},
    "from": {"id": 5, "is_bot": False, "first_name": "P"},
    "poll": {"id": "1", "question": "?", "options": []},
}
"""What an older Bot API server sends, and the library refuses to read."""


def a_message(update_id: int, text: str = "halo", user: int = 11):
    return {
        "update_id": update_id,
        "message": {
            "message_id": update_id,
            "date": 1772413200,
            "chat": {"id": user, "type": "private"},
            "from": {"id": user, "is_bot": False, "first_name": "P"},
            "text": text,
        },
    }


async def test_updates_are_asked_for_by_name_and_confirmed_by_offset(office, network):
    network.answers["getUpdates"] = [a_message(7), a_message(8, user=12)]
    first, second = await office.channel.poll(5, 0)
    (asked,) = [data for name, data in network.asked if name == "getUpdates"]
    assert asked["offset"] == 5
    assert list(asked["allowed_updates"]) == list(ALLOWED_UPDATES)
    assert (first.update_id, first.chat, first.user) == (7, 11, 11)
    assert second.user == 12
    assert json.loads(first.raw)["message"]["text"] == "halo"


async def test_a_webhook_brings_the_same(office):
    incoming = office.channel.read(json.dumps(a_message(9)).encode())
    assert (incoming.update_id, incoming.user) == (9, 11)


@pytest.mark.parametrize("body", [b"", b"halo", b"[]", b"{}", b'{"update_id": "x"}', b'"x"'])
async def test_what_is_no_update_is_called_so(office, body):
    with pytest.raises(ValueError, match=r"Expecting|an update is"):
        office.channel.read(body)


async def test_an_update_that_the_library_cannot_read_goes_to_the_dead_letters(office, liaison):
    incoming = office.channel.read(json.dumps({"update_id": 3, "message": A_POLL}).encode())
    assert incoming.update_id == 3
    with pytest.raises(UnreadableUpdateError):
        await office.receive(incoming)
    assert json.loads(incoming.raw)["unreadable"]["message"]["poll"]["question"] == "?"


def test_one_strange_update_does_not_hold_up_the_others():
    batch = [a_message(1), {"update_id": 2, "message": A_POLL}, a_message(3)]
    answer = SiftingRequest.parse_json_payload(json.dumps({"ok": True, "result": batch}).encode())
    assert [update["update_id"] for update in answer["result"]] == [1, 2, 3]
    assert answer["result"][0] == batch[0]
    assert "message" not in answer["result"][1]


def test_an_answer_that_is_no_json_is_trouble_and_is_not_logged(caplog):
    with pytest.raises(TelegramError):
        SiftingRequest.parse_json_payload(b"<html>Budi</html>")
    assert "Budi" not in caplog.text


async def test_a_handlers_defect_is_raised_to_the_receiver(office, liaison, monkeypatch):
    async def broken(*_):
        raise ZeroDivisionError

    monkeypatch.setattr("handlers.officer.lists.queue.show", broken)
    with pytest.raises(ZeroDivisionError):
        await liaison.says("/antrian")
    assert "tidak ada yang menunggu" not in office.read_by(liaison.id)


async def test_who_met_a_defect_is_told(office, liaison):
    incoming = office.channel.read(json.dumps(a_message(4)).encode())
    async with office.uow() as tx:
        conversation = await tx.conversations.load(Bot.OFFICER, 11, 11)
        await office.channel.apologise(incoming, tx, conversation)
    ((chat, shown),) = await office.deliver()
    assert chat == liaison.id
    assert "gangguan" in shown.text


async def test_a_spinner_is_stopped_after_the_commit(office, liaison, network):
    answer = await liaison.taps_data("nonsense")
    tap = {
        "update_id": 5,
        "callback_query": {
            "id": "77",
            "from": {"id": 11, "is_bot": False, "first_name": "P"},
            "chat_instance": "1",
            "data": "x",
        },
    }
    incoming = office.channel.read(json.dumps(tap).encode())
    assert not [name for name, _ in network.asked if name == "answerCallbackQuery"]
    network.answers["answerCallbackQuery"] = True
    await office.channel.answer(incoming, answer.turn)
    (sent,) = [data for name, data in network.asked if name == "answerCallbackQuery"]
    assert sent["callback_query_id"] == "77"
    assert sent["text"] == answer.toast
    network.answers["answerCallbackQuery"] = (
        400,
        {"ok": False, "error_code": 400, "description": "Bad Request: query is too old"},
    )
    await office.channel.answer(incoming, answer.turn)


@pytest.mark.parametrize(
    ("status", "answered", "fatal", "retry_after"),
    [
        (401, {"ok": False, "error_code": 401, "description": "Unauthorized"}, True, 0),
        (404, {"ok": False, "error_code": 404, "description": "Not Found"}, True, 0),
        (
            429,
            {"ok": False, "description": "Too Many", "parameters": {"retry_after": 7}},
            False,
            7,
        ),
        (409, {"ok": False, "description": "Conflict: terminated by other"}, False, 0),
        (502, {"ok": False, "description": "Bad Gateway"}, False, 0),
    ],
)
async def test_telegrams_trouble_is_told_apart(
    office, network, status, answered, fatal, retry_after
):
    network.answers["getUpdates"] = (status, answered)
    with pytest.raises(ChannelError) as trouble:
        await office.channel.poll(None, 0)
    assert (trouble.value.fatal, trouble.value.retry_after) == (fatal, retry_after)
    assert TOKEN not in str(trouble.value)


async def test_a_wrong_token_is_noticed_at_the_start(office, network):
    network.answers["getMe"] = (401, {"ok": False, "description": "Unauthorized"})
    channel = OfficerChannel(office.rooms, token=TOKEN, request=network)
    with pytest.raises(ChannelError) as trouble:
        await channel.open()
    assert trouble.value.fatal
    await channel.close()


async def test_webhooks_are_set_and_taken_away(office, network):
    network.answers |= {"setWebhook": True, "deleteWebhook": True}
    await office.channel.use_webhook("https://city.example/hook", "secret")
    await office.channel.use_webhook("", "")
    (sent,) = [data for name, data in network.asked if name == "setWebhook"]
    assert (sent["url"], sent["secret_token"]) == ("https://city.example/hook", "secret")
    assert list(sent["allowed_updates"]) == list(ALLOWED_UPDATES)
    assert network.asked[-1][0] == "deleteWebhook"


async def test_menus_are_set_for_private_chats_and_groups_in_each_language(office, network):
    await office.channel.introduce()
    menus = [data for name, data in network.asked if name == "setMyCommands"]
    assert {(m["scope"]["type"], m.get("language_code")) for m in menus} == {
        ("all_private_chats", None),
        ("all_group_chats", None),
        ("all_private_chats", "en"),
        ("all_group_chats", "en"),
    }
    private = next(m for m in menus if m["scope"]["type"] == "all_private_chats")
    assert [c["command"] for c in private["commands"]] == [c.name for c in COMMANDS]
    assert all(1 <= len(c["description"]) <= 256 for m in menus for c in m["commands"])


def test_every_command_has_its_answer():
    assert set(ANSWERS) == {command.name for command in COMMANDS}


async def test_a_long_wait_is_given_to_telegram(office, network):
    network.answers["getUpdates"] = []
    assert await office.channel.poll(None, 30) == []
    (asked,) = [data for name, data in network.asked if name == "getUpdates"]
    assert asked["timeout"] in (30, timedelta(seconds=30))
