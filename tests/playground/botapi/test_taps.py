"""Taps on buttons, their answers, and reactions."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest

from playground.client import NotSeen

TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"
BUTTONS = {
    "inline_keyboard": [
        [{"text": "Kirim", "callback_data": "send"}, {"text": "Buka", "url": "https://sahut.id"}]
    ]
}


@pytest.fixture
async def sent(api, phone):
    return await api("sendMessage", chat_id=phone.who.id, text="siap?", reply_markup=BUTTONS)


async def tapped(api, tap):
    """Runs a tap beside the bot, which takes the query."""
    running = asyncio.ensure_future(tap)
    updates: list[dict[str, Any]] = []
    while not updates:
        updates = await api("getUpdates", timeout=5)
    await api("getUpdates", offset=updates[-1]["update_id"] + 1)
    return running, updates[-1]["callback_query"]


async def test_a_tap_waits_for_its_answer(api, phone, sent):
    running, query = await tapped(api, phone.taps("Kirim"))
    assert query["data"] == "send"
    assert query["message"]["message_id"] == sent["message_id"]
    assert query["from"]["id"] == phone.who.id
    assert query["chat_instance"]
    await api(
        "answerCallbackQuery", callback_query_id=query["id"], text="Terkirim", show_alert=True
    )
    assert await running == {"text": "Terkirim", "show_alert": True, "url": None}
    await phone.sees("Terkirim")


async def test_a_tap_that_nobody_answers_ends_without(api, phone, sent):
    assert await phone.taps("Kirim", wait=0.01) is None


async def test_an_answer_is_refused_when_it_is_late_unknown_or_too_long(api, stage, phone, sent):
    running, query = await tapped(api, phone.taps("Kirim", wait=0.01))
    await running
    given = {"callback_query_id": query["id"]}
    assert await api.refused("answerCallbackQuery", **given, text="a" * 201) == (
        "Bad Request: MESSAGE_TOO_LONG"
    )
    assert await api.refused("answerCallbackQuery", **given, url="https://elsewhere.id") == (
        "Bad Request: URL_INVALID"
    )
    await stage.clock.advance(timedelta(seconds=151))
    assert await api.refused("answerCallbackQuery", **given) == TOO_OLD
    assert await api.refused("answerCallbackQuery", callback_query_id="77") == TOO_OLD


async def test_data_may_be_forged(api, phone, sent):
    running, query = await tapped(api, phone.taps_data("admin:delete", forged=True, wait=0.01))
    await running
    assert query["data"] == "admin:delete"
    with pytest.raises(NotSeen, match="there is no such button"):
        await phone.taps_data("admin:delete")


async def test_the_newest_button_with_a_text_is_meant_unless_a_message_is_named(api, phone, sent):
    await api("sendMessage", chat_id=phone.who.id, text="lagi?", reply_markup=BUTTONS)
    _, query = await tapped(api, phone.taps("Kirim", wait=0.01))
    assert query["message"]["text"] == "lagi?"
    _, query = await tapped(api, phone.taps("Kirim", message=sent, wait=0.01))
    assert query["message"]["text"] == "siap?"


async def test_there_must_be_such_a_button(api, phone, sent):
    with pytest.raises(NotSeen, match=r"no button 'Batal' to tap(?s:.*)\[Kirim\]"):
        await phone.taps("Batal")
    with pytest.raises(NotSeen, match="opens something"):
        await phone.taps("Buka")


async def test_old_taps_are_forgotten_after_150_seconds(api, stage, phone, sent):
    await phone.taps("Kirim", wait=0)
    await phone.says("masih ada")
    await stage.clock.advance(timedelta(seconds=151))
    assert [update["message"]["text"] for update in await api.updates()] == ["masih ada"]


async def test_reactions_go_both_ways(api, phone, sent):
    await api("getUpdates", allowed_updates=["message", "message_reaction"])
    await phone.reacts(sent, "👍")
    await phone.reacts(sent, None)
    first, second = [update["message_reaction"] for update in await api.updates()]
    assert first["new_reaction"] == [{"type": "emoji", "emoji": "👍"}]
    assert (second["old_reaction"], second["new_reaction"]) == (first["new_reaction"], [])
    said = await phone.says("terima kasih")
    where = {"chat_id": phone.who.id, "message_id": said["message_id"]}
    await api("setMessageReaction", **where, reaction=[{"type": "emoji", "emoji": "❤"}])
    shown = (await phone.messages())[-1]["reactions"]
    assert shown == [{"emoji": "❤", "count": 1, "mine": False}]
    for reaction, complaint in [
        ([{"type": "emoji", "emoji": "x"}], "REACTION_INVALID"),
        ([{"type": "emoji", "emoji": "👍"}] * 2, "REACTIONS_TOO_MANY"),
    ]:
        refusal = await api.refused("setMessageReaction", **where, reaction=reaction)
        assert refusal == f"Bad Request: {complaint}"


async def test_reactions_are_only_told_on_request(api, phone, sent):
    await phone.reacts(sent, "👍")
    assert await api.updates() == []
