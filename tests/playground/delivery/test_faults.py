"""Every fault, and that a seed makes them come again."""

import asyncio

import aiohttp
import pytest

from playground.client import SimError
from playground.faults import CALL_KINDS, UPDATE_KINDS, Faults


async def send(api, phone, text="halo"):
    return await api.answer("sendMessage", chat_id=phone.who.id, text=text)


async def seen(phone):
    return [message["text"] for message in await phone.messages() if not message["out"]]


@pytest.mark.parametrize(
    ("kind", "details", "answer"),
    [
        (
            "429",
            {"retry_after": 3},
            {
                "error_code": 429,
                "description": "Too Many Requests: retry after 3",
                "parameters": {"retry_after": 3},
            },
        ),
        ("500", {}, {"error_code": 500, "description": "Internal Server Error"}),
        ("502", {}, {"error_code": 502, "description": "Bad Gateway"}),
    ],
)
async def test_errors_have_no_effect(api, town, phone, kind, details, answer):
    await town.fault(kind, count=1, **details)
    assert await send(api, phone) == {"ok": False} | answer
    assert await seen(phone) == []
    assert (await send(api, phone))["ok"]


@pytest.mark.parametrize(("kind", "effect"), [("reset", []), ("lost", ["halo"])])
async def test_broken_connections_before_and_after_the_effect(api, town, phone, kind, effect):
    await town.fault(kind, count=1, method="sendMessage")
    with pytest.raises(aiohttp.ClientConnectionError):
        await send(api, phone)
    assert await seen(phone) == effect
    assert f"[fault: {kind}]" in await town.transcript()


async def test_slow_answers(api, stage, town, phone):
    await town.fault("slow", count=1, seconds=30)
    waits, go_on = asyncio.get_running_loop().create_future(), asyncio.Event()

    async def pause(seconds):
        waits.set_result(seconds)
        await go_on.wait()

    stage.faults.pause = pause
    call = asyncio.ensure_future(send(api, phone))
    assert await waits == 30
    assert await seen(phone) == []
    go_on.set()
    assert (await call)["ok"]
    assert await seen(phone) == ["halo"]


async def test_an_update_is_delivered_again_after_it_was_confirmed(api, town, phone):
    await town.fault("duplicate", count=1)
    await phone.says("satu")
    await phone.says("dua")
    first = await api("getUpdates")
    offset = first[-1]["update_id"] + 1
    assert await api("getUpdates", offset=offset) == first[:1]
    assert await api("getUpdates", offset=offset) == []


async def test_an_update_may_be_overtaken_by_one_of_another_lane(api, town, phone):
    other = (await town.person("Siti")).chat_with("sahut_bot")
    await town.fault("reorder", count=1)
    await phone.says("satu")
    await other.says("dua")
    await phone.says("tiga")
    updates = await api("getUpdates")
    assert [update["message"]["text"] for update in updates] == ["dua", "satu", "tiga"]
    numbers = [update["update_id"] for update in updates]
    assert numbers == sorted(numbers)


async def test_within_a_lane_the_order_stays(api, town, phone):
    await town.fault("reorder", count=1)
    await phone.says("satu")
    await phone.says("dua")
    assert [u["message"]["text"] for u in await api("getUpdates")] == ["satu", "dua"]


async def test_what_is_held_back_comes_though_nothing_overtakes_it(api, town, phone):
    await town.fault("reorder", count=1)
    await phone.says("sendirian")
    assert [u["message"]["text"] for u in await api("getUpdates", timeout=10)] == ["sendirian"]


async def test_faults_are_chosen_by_bot_method_and_count(api, stage, town, phone):
    await town.fault("500", bot="lain_bot")
    await town.fault("502", method="editMessageText")
    await town.fault("500", method="sendMessage", after=1, count=2)
    codes = [(await send(api, phone)).get("error_code", 200) for _ in range(5)]
    assert codes == [200, 500, 500, 200, 200]
    assert (await town.call("GET", "faults"))["faults"][2]["struck"] == 2
    await town.heal()
    assert (await town.call("GET", "faults"))["faults"] == []


async def test_one_fault_can_be_switched_off(api, town, phone):
    first = await town.fault("500")
    second = await town.fault("502", method="getMe")
    left = await town.call("DELETE", f"faults/{first}")
    assert [fault["id"] for fault in left["faults"]] == [second]
    assert (await send(api, phone))["ok"]


def strikes(seed):
    faults = Faults(seed)
    faults.add({"kind": "500", "probability": 0.3})
    return [faults.for_call("a_bot", "getMe") is not None for _ in range(200)]


def test_the_same_seed_strikes_the_same_calls():
    assert strikes(4) == strikes(4)
    assert strikes(4) != strikes(5)
    assert 30 < sum(strikes(4)) < 90


async def test_a_fault_must_be_one(town):
    with pytest.raises(SimError, match="a fault's kind is one of"):
        await town.fault("earthquake")
    with pytest.raises(SimError, match="a fault has no place"):
        await town.fault("500", place="here")


def test_there_are_no_kinds_that_these_tests_leave_out():
    assert CALL_KINDS + UPDATE_KINDS == (
        "429",
        "500",
        "502",
        "reset",
        "slow",
        "lost",
        "duplicate",
        "reorder",
    )
