"""Sending limits, by a clock that the test moves."""

import pytest

from playground.botapi import rates
from playground.botapi.errors import ApiError


@pytest.fixture
def now(monkeypatch):
    """The real time of the limits, in seconds."""
    moment = [1000.0]
    monkeypatch.setattr("playground.botapi.rates.time.monotonic", lambda: moment[0])
    return moment


def refused(limits, *where):
    with pytest.raises(ApiError) as error:
        limits.spend(*where)
    seconds = error.value.parameters["retry_after"]
    assert error.value.description == f"Too Many Requests: retry after {seconds}"
    return seconds


def test_a_chat_takes_a_short_burst_and_then_one_a_second(now):
    limits = rates.Rates(enabled=True)
    for _ in range(rates.CHAT_BURST):
        limits.spend(1, 5)
    assert refused(limits, 1, 5) == 1
    limits.spend(1, 6)
    now[0] += 1
    limits.spend(1, 5)
    assert refused(limits, 1, 5) == 1


def test_a_bot_sends_30_a_second_over_all_chats(now):
    limits = rates.Rates(enabled=True)
    for chat in range(1, 31):
        limits.spend(1, chat)
    assert refused(limits, 1, 99) == 1
    limits.spend(2, 99)
    now[0] += 0.5
    for chat in range(31, 46):
        limits.spend(1, chat)
    refused(limits, 1, 99)


def test_a_group_takes_20_a_minute(now):
    limits = rates.Rates(enabled=True)
    for _ in range(20):
        limits.spend(1, -5)
        now[0] += 1
    assert refused(limits, 1, -5) == 40
    now[0] += 40
    limits.spend(1, -5)
    assert refused(limits, 1, -5) == 1


def test_an_album_counts_all_its_parts(now):
    limits = rates.Rates(enabled=True)
    limits.spend(1, -5, 10)
    now[0] += 30
    limits.spend(1, -5, 10)
    now[0] += 20
    assert refused(limits, 1, -5, 2) == 10


def test_what_is_refused_does_not_count(now):
    limits = rates.Rates(enabled=True)
    for _ in range(rates.CHAT_BURST):
        limits.spend(1, 5)
    for _ in range(50):
        refused(limits, 1, 5)
    now[0] += 1
    limits.spend(1, 5)


def test_limits_can_be_off(now):
    limits = rates.Rates(enabled=False)
    for _ in range(1000):
        limits.spend(1, 5)


async def test_a_call_over_the_limit_is_429_and_has_no_effect(api, stage, town, phone):
    await town.call("POST", "rates", json={"enabled": True})
    refusals = []
    for number in range(rates.CHAT_BURST + 2):
        answer = await api.answer("sendMessage", chat_id=phone.who.id, text=str(number))
        if not answer["ok"]:
            refusals.append(answer)
    assert refusals[0] == {
        "ok": False,
        "error_code": 429,
        "description": "Too Many Requests: retry after 1",
        "parameters": {"retry_after": 1},
    }
    sent = [message for message in await phone.messages() if not message["out"]]
    assert len(sent) == rates.CHAT_BURST + 2 - len(refusals)
    assert (await town.state())["rates"] is True


async def test_answers_to_taps_and_deletes_are_not_counted(api, stage, town, phone):
    sent = [await api("sendMessage", chat_id=phone.who.id, text=str(n)) for n in range(10)]
    await town.call("POST", "rates", json={"enabled": True})
    for message in sent:
        await api("deleteMessage", chat_id=phone.who.id, message_id=message["message_id"])
        await api("sendChatAction", chat_id=phone.who.id, action="typing")


async def test_edits_and_topics_count(api, stage, town, phone):
    sent = await api("sendMessage", chat_id=phone.who.id, text="0")
    await town.call("POST", "rates", json={"enabled": True})
    where = {"chat_id": phone.who.id, "message_id": sent["message_id"]}
    answers = [await api.answer("editMessageText", **where, text=f"e{n}") for n in range(8)]
    assert [answer["ok"] for answer in answers][:5] == [True] * 5
    assert 429 in [answer.get("error_code") for answer in answers]
