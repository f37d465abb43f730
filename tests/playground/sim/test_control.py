"""The control interface: who there is, what people do, what is refused with a sentence."""

from datetime import datetime, timedelta

import pytest

from playground.client import SimError


async def test_the_state_shows_everybody(town, stage, bot, phone, citizen):
    group = await town.group("PUPR", [citizen, "sahut_bot"])
    state = await town.state()
    assert [b["username"] for b in state["bots"]] == ["sahut_bot"]
    assert "token" not in state["bots"][0]
    assert state["bots"][0]["delivery"] == "none"
    assert state["people"][0]["name"] == "Warga Banjar"
    assert state["people"][0]["language"] == "id"
    assert [g["id"] for g in state["groups"]] == [group]
    assert [m["status"] for m in state["groups"][0]["members"]] == ["creator", "member"]
    assert state["rates"] is False


async def test_bots_are_added_with_or_without_a_token(town):
    made = await town.call("POST", "bots", json={"username": "@petugas_bot", "name": "Petugas"})
    assert made["token"].startswith(f"{made['id']}:AA")
    for given, complaint in [
        ({"username": "petugas"}, "is no user name for a bot"),
        ({"username": "lain_bot", "token": "x"}, "token looks like"),
        ({"username": "petugas_bot"}, "already"),
        ({}, "the field 'username' is needed"),
    ]:
        with pytest.raises(SimError, match=complaint):
            await town.call("POST", "bots", json=given)


@pytest.mark.parametrize(
    ("verb", "path", "given", "complaint"),
    [
        ("GET", "people/1/chats", None, "there is no person 1"),
        ("GET", "people/x/chats", None, "there is no person x"),
        ("POST", "people", {"first_name": " "}, "a person needs a first name"),
        ("POST", "groups", {"title": "x", "members": ["nobody"]}, "there is no bot nobody"),
        ("POST", "groups/-1/upgrade", {}, "there is no group -1"),
        ("POST", "clock/advance", {"seconds": -1}, "the clock cannot go back"),
        ("POST", "clock/advance", {}, "the field 'seconds' is needed"),
        ("POST", "people", [], "a JSON object is expected"),
        ("POST", "updates/repeat", {"bot": "sahut_bot"}, "the bot has had no update yet"),
        ("GET", "files/none", None, "there are no bytes of this file"),
    ],
)
async def test_what_is_wrong_is_said(town, bot, verb, path, given, complaint):
    with pytest.raises(SimError, match=complaint):
        await town.call(verb, path, json=given)


@pytest.mark.parametrize(
    ("what", "given", "complaint"),
    [
        ("say", {"text": " "}, "there is nothing to say"),
        ("say", {"text": "a" * 4097}, "at most 4096"),
        ("say", {"text": "a", "reply_to": 99}, "there is no message 99 here"),
        ("say", {"text": "a", "thread": 99}, "there is no topic 99 here"),
        ("start", {"payload": "x" * 65}, "at most 64"),
        ("start", {"payload": "a b"}, "at most 64 of"),
        ("send/poem", {}, "there is no poem"),
        ("send/location", {"latitude": 91, "longitude": 0}, "no such place on Earth"),
        ("send/photo", {"colour": "red"}, "a colour looks like"),
        ("send/photo", {"content": "bm8gcGljdHVyZQ=="}, "a photo must be"),
        ("send/album", {"items": [{"kind": "photo"}]}, "two to ten"),
        ("edit", {"message_id": 2, "text": "x"}, "only change one's own messages"),
        ("move", {"message_id": 1}, "this is no live location"),
        ("leave", {}, "one can only leave a group"),
        ("tap", {"text": "Kirim"}, "no button 'Kirim'"),
    ],
)
async def test_what_a_person_cannot_do(api, town, phone, what, given, complaint):
    await api("sendMessage", chat_id=phone.who.id, text="halo")
    with pytest.raises(SimError, match=complaint):
        await town.call("POST", f"people/{phone.who.id}/chats/sahut_bot/{what}", json=given)


async def test_a_person_sees_only_their_chats(town, bot, citizen):
    stranger = await town.person("Siti")
    group = await town.group("PUPR", [citizen])
    for path in (f"chats/{group}", "chats/unknown_bot"):
        with pytest.raises(SimError):
            await town.call("GET", f"people/{stranger.id}/{path}")
    chats = await town.call("GET", f"people/{stranger.id}/chats")
    assert [(chat["title"], chat["started"]) for chat in chats] == [("Sahut", False)]


async def test_a_chat_opens_with_the_first_message(api, town, citizen):
    chat = citizen.chat_with("sahut_bot")
    assert (await chat.view())["started"] is False
    await chat.starts("BJM-7")
    assert (await chat.view())["started"] is True
    assert (await api.updates())[-1]["message"]["text"] == "/start BJM-7"


async def test_everything_a_person_can_send_reaches_the_bot(api, town, phone):
    await phone.sends_photo(caption="jalan")
    await phone.sends_album(3, caption="tiga")
    for kind in ("video", "voice", "audio", "animation", "video_note", "sticker", "document"):
        await phone.sends(kind)
    await phone.shares_location(-3.3, 114.6)
    await phone.sends("venue", latitude=-3.3, longitude=114.6, title="Pasar", address="Jl. A")
    await phone.shares_contact()
    await phone.shares_contact(phone_number="0811", first_name="Ani")
    await phone.sends("web-app-data", data="{}", button_text="Peta")
    messages = [update["message"] for update in await api.updates()]
    kinds = [
        set(message) - {"message_id", "from", "chat", "date", "caption"} for message in messages
    ]
    assert kinds == [
        {"photo"},
        *[{"photo", "media_group_id"}] * 3,
        {"video"},
        {"voice"},
        {"audio"},
        {"animation", "document"},
        {"video_note"},
        {"sticker"},
        {"document"},
        {"location"},
        {"location", "venue"},
        {"contact"},
        {"contact"},
        {"web_app_data"},
    ]
    assert [message.get("caption") for message in messages[:4]] == ["jalan", "tiga", None, None]
    assert messages[-3]["contact"]["user_id"] == phone.who.id
    assert messages[-2]["contact"] == {"phone_number": "0811", "first_name": "Ani"}


async def test_a_live_location_is_moved_and_stopped(api, town, phone):
    sent = await phone.shares_location(1.0, 2.0, live_period=900)
    assert sent["location"]["live_until"] == sent["date"] + 900
    path = f"people/{phone.who.id}/chats/sahut_bot/move"
    number = {"message_id": sent["message_id"]}
    await town.call("POST", path, json=number | {"latitude": 1.5, "longitude": 2.5})
    await town.call("POST", path, json=number | {"stop": True})
    _, moved, stopped = await api.updates()
    assert moved["edited_message"]["location"] == {
        "latitude": 1.5,
        "longitude": 2.5,
        "live_period": 900,
    }
    assert "live_period" not in stopped["edited_message"]["location"]


async def test_a_person_deletes_and_the_bot_hears_nothing(api, town, phone):
    said = await phone.says("salah kirim")
    await api.updates()
    await town.call(
        "POST",
        f"people/{phone.who.id}/chats/sahut_bot/delete",
        json={"message_ids": [said["message_id"]]},
    )
    assert [m["text"] for m in await phone.messages()] == ["/start"]
    assert await api.updates() == []


async def test_a_blocked_bot_gets_nothing_until_it_is_unblocked(api, town, phone):
    await phone.blocks()
    with pytest.raises(AssertionError, match="unblock it first"):
        await phone.says("halo")
    assert (await phone.view())["can_write"] is False
    await phone.starts()
    assert (await phone.view())["can_write"] is True


async def test_the_clock_works_off_what_falls_due_on_the_way(stage, town, phone):
    seen = []

    async def every_hour(target: datetime) -> None:
        due = stage.clock.now() + timedelta(hours=1)
        while due <= target:
            stage.clock.move_to(due)
            seen.append((await town.now()).replace(microsecond=0))
            due += timedelta(hours=1)

    stage.clock.on_advance(every_hour)
    before = stage.clock.now()
    after = await town.advance(timedelta(hours=3, minutes=30))
    assert len(seen) == 3
    assert seen == sorted(seen)
    assert timedelta(hours=3, minutes=29) < after - before < timedelta(hours=3, minutes=31)
    said = await phone.says("nanti")
    assert said["date"] == pytest.approx(after.timestamp(), abs=5)


async def test_reset_forgets_all_but_the_bots(api, town, phone):
    await town.call("POST", "faults", json={"kind": "500", "count": 0})
    await town.call("POST", "reset")
    state = await town.state()
    assert (len(state["bots"]), state["people"], state["groups"]) == (1, [], [])
    assert await api("getUpdates") == []
    assert (await town.call("GET", "faults"))["faults"] == []


async def test_a_group_is_renamed_and_becomes_a_forum(town, citizen, bot):
    group = await town.group("PUPR", [citizen, "sahut_bot"], supergroup=True)
    changed = await town.call("PATCH", f"groups/{group}", json={"title": "Dinas", "forum": True})
    assert (changed["title"], changed["forum"]) == ("Dinas", True)
    plain = await town.group("Kecil", [citizen])
    with pytest.raises(SimError, match="upgrade it first"):
        await town.call("PATCH", f"groups/{plain}", json={"forum": True})
    stranger = await town.person("Siti")
    with pytest.raises(SimError, match="is not in the group"):
        await town.call("POST", f"groups/{group}/admins", json={"who": stranger.id})


async def test_page_settings_and_the_page(stage, town, session):
    stage.page_settings = {"title": "Sahut", "phones": [1, 2]}
    assert await town.call("GET", "page-settings") == stage.page_settings


async def test_a_bug_in_what_falls_due_is_told_to_who_moved_the_clock(stage, town, caplog):
    async def broken(target: datetime) -> None:
        raise RuntimeError("due and broken")

    stage.clock.on_advance(broken)
    with pytest.raises(SimError, match="500 Internal Server Error"):
        await town.advance(timedelta(hours=1))
    assert "due and broken" in caplog.text
