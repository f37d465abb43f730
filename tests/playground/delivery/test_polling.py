"""Long polling: holding, confirming, redelivery, competing pollers, kinds of updates."""

import asyncio
import contextlib
from datetime import timedelta

import aiohttp
import pytest

CONFLICT = (
    "Conflict: terminated by other getUpdates request; "
    "make sure that only one bot instance is running"
)


def texts(updates):
    return [update["message"]["text"] for update in updates]


class Pollers(dict[int, "asyncio.Future[None]"]):
    """The calls that wait, and an event for the next one."""

    def __init__(self) -> None:
        self.held = asyncio.Event()

    def __setitem__(self, bot, call):
        super().__setitem__(bot, call)
        self.held.set()


@pytest.fixture
def pollers(stage):
    stage.gateway.pollers = Pollers()
    return stage.gateway.pollers


async def test_a_call_is_held_until_something_comes(api, pollers, phone):
    polling = asyncio.ensure_future(api("getUpdates", timeout=30))
    await pollers.held.wait()
    await phone.says("akhirnya")
    assert texts(await polling) == ["akhirnya"]


async def test_a_call_ends_empty_when_its_time_is_over(api, phone):
    assert await api("getUpdates", timeout=0) == []
    assert await api("getUpdates", timeout=1) == []


async def test_what_is_not_confirmed_comes_again(api, phone):
    for text in ("satu", "dua", "tiga"):
        await phone.says(text)
    first = await api("getUpdates")
    assert texts(first) == ["satu", "dua", "tiga"]
    assert await api("getUpdates") == first
    numbers = [update["update_id"] for update in first]
    assert numbers == list(range(numbers[0], numbers[0] + 3))
    assert texts(await api("getUpdates", offset=numbers[1])) == ["dua", "tiga"]
    assert texts(await api("getUpdates", offset=numbers[0])) == ["dua", "tiga"]
    assert await api("getUpdates", offset=numbers[2] + 1) == []


async def test_a_limit_and_a_negative_offset(api, phone):
    for number in range(5):
        await phone.says(str(number))
    assert texts(await api("getUpdates", limit=2)) == ["0", "1"]
    assert texts(await api("getUpdates", limit=0)) == ["0"]
    assert texts(await api("getUpdates", offset=-2)) == ["3", "4"]
    assert texts(await api("getUpdates")) == ["3", "4"]
    for number in range(120):
        await phone.says(f"n{number}")
    assert len(await api("getUpdates", limit=500)) == 100


async def test_a_second_poller_ends_the_first(api, pollers, phone):
    first = asyncio.ensure_future(api.answer("getUpdates", timeout=30))
    await pollers.held.wait()
    second = asyncio.ensure_future(api("getUpdates", timeout=30))
    answer = await first
    assert (answer["error_code"], answer["description"]) == (409, CONFLICT)
    await phone.says("untuk yang kedua")
    assert texts(await second) == ["untuk yang kedua"]


async def test_updates_are_kept_for_a_day(api, stage, phone):
    await phone.says("kemarin")
    await stage.clock.advance(timedelta(hours=23))
    await phone.says("sejam lalu")
    await stage.clock.advance(timedelta(hours=1, minutes=1))
    assert texts(await api("getUpdates")) == ["sejam lalu"]


async def test_kinds_that_were_not_asked_for_do_not_come(api, phone):
    await api("getUpdates", allowed_updates=["callback_query"])
    await phone.says("tidak didengar")
    assert await api("getUpdates") == []
    await api("getUpdates", allowed_updates=[])
    await phone.says("didengar lagi")
    assert texts(await api("getUpdates")) == ["didengar lagi"]


async def test_an_update_can_be_delivered_twice_on_purpose(api, town, phone):
    await phone.says("sekali saja")
    (first,) = await api.updates()
    await town.call("POST", "updates/repeat", json={"bot": "sahut_bot"})
    assert await api.updates() == [first]


async def test_each_bot_has_a_queue_of_its_own(api, stage, session, phone):
    other = stage.add_bot("lain_bot")
    await phone.who.chat_with("lain_bot").says("untuk yang lain")
    assert await api("getUpdates") == []
    async with session.get(f"{stage.url}/bot{other.token}/getUpdates") as response:
        assert texts((await response.json())["result"]) == ["untuk yang lain"]


async def test_stopping_the_playground_ends_waiting_calls(api, stage, pollers, phone):
    polling = asyncio.ensure_future(api.answer("getUpdates", timeout=50))
    await pollers.held.wait()
    await stage.stop()
    with contextlib.suppress(aiohttp.ClientError):
        assert (await polling)["ok"] is False


@pytest.mark.parametrize("method", ["logOut", "close"])
async def test_leaving_is_allowed(api, method):
    assert await api(method) is True
