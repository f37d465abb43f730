"""The live stream: one person's view, several people's, coming back after a break."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest


class Stream:
    """Reads server-sent events."""

    def __init__(self, response: aiohttp.ClientResponse) -> None:
        self.response = response
        self.last_id: str | None = None

    async def next(self) -> dict[str, Any]:
        fields: dict[str, str] = {}
        while True:
            line = (
                (await asyncio.wait_for(self.response.content.readline(), 5)).decode().rstrip("\n")
            )
            if not line and "data" in fields:
                data: dict[str, Any] = json.loads(fields["data"])
                assert data["type"] == fields["event"]
                self.last_id = fields.get("id", self.last_id)
                return data
            name, _, value = line.partition(": ")
            if name:
                fields[name] = value


@pytest.fixture
async def listen(stage, session):
    opened = []

    async def open_stream(query: str = "", **headers: str) -> Stream:
        response = await session.get(f"{stage.url}/sim/events{query}", headers=headers)
        assert response.content_type == "text/event-stream"
        assert await response.content.readline() == b": here\n"
        opened.append(response)
        return Stream(response)

    yield open_stream
    for response in opened:
        response.close()


async def test_a_chat_is_seen_live(api, phone, listen):
    stream = await listen(f"?person={phone.who.id}")
    markup = {"keyboard": [["Ya"]], "one_time_keyboard": True}
    sent = await api("sendMessage", chat_id=phone.who.id, text="satu", reply_markup=markup)
    await phone.taps("Ya")
    where = {"chat_id": phone.who.id, "message_id": sent["message_id"]}
    await api("deleteMessage", **where)
    seen = [await stream.next() for _ in range(5)]
    assert [event["type"] for event in seen] == [
        "message",
        "keyboard",
        "message",
        "keyboard",
        "deleted",
    ]
    assert seen[0]["message"]["text"] == "satu"
    assert seen[0]["chat"] == api.bot.id
    assert seen[1]["keyboard"]["rows"] == [[{"text": "Ya", "kind": "text"}]]
    assert seen[2]["message"]["out"] is True
    assert seen[3]["keyboard"] is None
    assert seen[4]["message_ids"] == [sent["message_id"]]
    assert [event["seq"] for event in seen] == sorted(event["seq"] for event in seen)


async def test_others_chats_are_not_seen(api, town, phone, listen):
    siti = await town.person("Siti")
    stream = await listen(f"?person={siti.id}")
    await api("sendMessage", chat_id=phone.who.id, text="untuk Warga")
    await siti.chat_with("sahut_bot").says("halo")
    event = await stream.next()
    assert (event["person"], event["message"]["text"]) == (siti.id, "halo")


async def test_what_two_people_see_comes_for_each_and_names_its_number_once(
    api, town, phone, listen
):
    siti = await town.person("Siti")
    group = await town.group("PUPR", [phone.who, siti, "sahut_bot"])
    stream = await listen(f"?person={phone.who.id}&person={siti.id}")
    await api("sendMessage", chat_id=group, text="untuk semua")
    numbers = []
    for _ in range(2):
        event = await stream.next()
        numbers.append((event["person"], event["seq"], stream.last_id))
    first, second = numbers
    assert {first[0], second[0]} == {phone.who.id, siti.id}
    assert (first[1:], second[2]) == ((second[1], None), str(second[1]))


async def test_who_comes_back_gets_what_was_missed(api, phone, listen):
    stream = await listen(f"?person={phone.who.id}")
    await api("sendMessage", chat_id=phone.who.id, text="satu")
    await stream.next()
    stream.response.close()
    await api("sendMessage", chat_id=phone.who.id, text="dua")
    headers = {"Last-Event-ID": str(stream.last_id)}
    again = await listen(f"?person={phone.who.id}", **headers)
    assert (await again.next())["message"]["text"] == "dua"


async def test_who_is_too_far_behind_is_told_to_read_anew(stage, town, phone):
    for number in range(stage.town.feed._events.maxlen + 5):
        stage.town.feed.publish("clock", None, lambda _, n=number: {"now": n})
    answer = await town.call("GET", "wait", params={"after": 0})
    assert [event["type"] for event in answer["events"]] == ["reset"]


async def test_an_event_shows_the_message_as_it_was(api, phone):
    sent = await api("sendMessage", chat_id=phone.who.id, text="sebelum")
    await api(
        "editMessageText", chat_id=phone.who.id, message_id=sent["message_id"], text="sesudah"
    )
    assert (await phone.sees("sebelum"))["text"] == "sebelum"
    assert (await phone.sees("sesudah"))["edit_date"]


async def test_waiting_ends_with_the_first_event_or_the_time(api, town, phone):
    query = {"person": phone.who.id, "within": 20}
    waiting = asyncio.ensure_future(town.call("GET", "wait", params=query))
    await town.state()
    await api("sendMessage", chat_id=phone.who.id, text="akhirnya")
    answer = await waiting
    assert [event["message"]["text"] for event in answer["events"]] == ["akhirnya"]
    query = {"person": phone.who.id, "after": answer["seq"], "within": 0.01}
    assert (await town.call("GET", "wait", params=query))["events"] == []


async def test_the_town_itself_is_told_to_all(town, bot, listen):
    stream = await listen()
    await town.person("Siti")
    await town.call("POST", "clock/advance", json={"seconds": 60})
    await town.call("POST", "reset")
    seen = [await stream.next() for _ in range(3)]
    assert [event["type"] for event in seen] == ["person", "clock", "reset"]
    assert seen[0]["shown"]["name"] == "Siti"
    assert [event["person"] for event in seen] == [None] * 3


async def test_groups_tell_of_themselves(api, town, phone, listen):
    stream = await listen(f"?person={phone.who.id}")
    group = await town.group("PUPR", [phone.who, "sahut_bot"])
    made = [await stream.next(), await stream.next()]
    assert [event["type"] for event in made] == ["message", "chat"]
    assert made[1]["summary"]["title"] == "PUPR"
    moved = (await town.call("POST", f"groups/{group}/upgrade", json={}))["id"]
    seen = [await stream.next() for _ in range(4)]
    gone = next(event for event in seen if event["type"] == "chat_gone")
    assert (gone["chat"], gone["moved_to"]) == (group, moved)
