"""Changing and deleting messages."""

from datetime import timedelta

import pytest

BUTTONS = {"inline_keyboard": [[{"text": "Kirim", "callback_data": "k"}]]}
NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are "
    "exactly the same as a current content and reply markup of the message"
)


@pytest.fixture
async def sent(api, phone):
    return await api("sendMessage", chat_id=phone.who.id, text="satu", reply_markup=BUTTONS)


@pytest.fixture
def ids(sent):
    return {"chat_id": sent["chat"]["id"], "message_id": sent["message_id"]}


async def test_an_edit_changes_text_and_takes_buttons_that_are_not_named(api, phone, ids):
    edited = await api("editMessageText", **ids, text="<b>dua</b>", parse_mode="HTML")
    assert edited["text"] == "dua"
    assert edited["edit_date"] >= edited["date"]
    assert "reply_markup" not in edited
    seen = await phone.sees("dua")
    assert (seen["message_id"], seen["buttons"]) == (ids["message_id"], [])


async def test_an_edit_that_changes_nothing_is_refused(api, ids):
    same = {**ids, "text": "satu", "reply_markup": BUTTONS}
    assert await api.refused("editMessageText", **same) == NOT_MODIFIED
    refusal = await api.refused("editMessageReplyMarkup", **ids, reply_markup=BUTTONS)
    assert refusal == NOT_MODIFIED
    await api("editMessageReplyMarkup", **ids)
    assert await api.refused("editMessageReplyMarkup", **ids) == NOT_MODIFIED


async def test_only_buttons_change_without_a_new_date(api, ids):
    other = {"inline_keyboard": [[{"text": "Batal", "callback_data": "b"}]]}
    edited = await api("editMessageReplyMarkup", **ids, reply_markup=other)
    assert "edit_date" not in edited
    assert edited["reply_markup"] == other


async def test_what_cannot_be_edited(api, phone, ids):
    theirs = await phone.says("punya saya")
    keyed = await api(
        "sendMessage", chat_id=phone.who.id, text="?", reply_markup={"keyboard": [["a"]]}
    )
    place = await api("sendLocation", chat_id=phone.who.id, latitude=1, longitude=1)
    for message_id, complaint in [
        (999, "message to edit not found"),
        (theirs["message_id"], "message can't be edited"),
        (keyed["message_id"], "message can't be edited"),
        (place["message_id"], "there is no text in the message to edit"),
    ]:
        given = {"chat_id": phone.who.id, "message_id": message_id, "text": "x"}
        assert await api.refused("editMessageText", **given) == f"Bad Request: {complaint}"
    for given, complaint in [
        ({"chat_id": phone.who.id, "text": "x"}, "message to edit not found"),
        ({"text": "x"}, "message identifier is not specified"),
        ({"message_id": 1, "text": "x"}, "chat_id is empty"),
        ({"inline_message_id": "abc", "text": "x"}, "MESSAGE_ID_INVALID"),
        ({**ids, "text": "a" * 4097}, "message is too long"),
        (
            {
                **ids,
                "text": "x",
                "reply_markup": {"inline_keyboard": [[{"text": "a", "callback_data": "b" * 65}]]},
            },
            "BUTTON_DATA_INVALID",
        ),
    ]:
        assert await api.refused("editMessageText", **given) == f"Bad Request: {complaint}"


async def test_captions_and_media(api, phone, ids):
    await phone.sends_photo()
    file_id = (await api.updates())[-1]["message"]["photo"][-1]["file_id"]
    photo = await api("sendPhoto", chat_id=phone.who.id, photo=file_id, caption="lama")
    where = {"chat_id": phone.who.id, "message_id": photo["message_id"]}
    assert (await api("editMessageCaption", **where, caption="baru"))["caption"] == "baru"
    media = {"type": "photo", "media": file_id, "caption": "lain"}
    assert (await api("editMessageMedia", **where, media=media))["caption"] == "lain"
    refusal = await api.refused("editMessageCaption", **ids, caption="x")
    assert refusal == "Bad Request: there is no caption in the message to edit"


async def test_a_live_location_moves_and_stops(api, phone):
    place = {"chat_id": phone.who.id, "latitude": 1.0, "longitude": 1.0}
    sent = await api("sendLocation", **place, live_period=600)
    where = {"chat_id": phone.who.id, "message_id": sent["message_id"]}
    moved = await api("editMessageLiveLocation", **where, latitude=2, longitude=2, heading=90)
    assert moved["location"] == {"latitude": 2, "longitude": 2, "heading": 90, "live_period": 600}
    stopped = await api("stopMessageLiveLocation", **where)
    assert "live_period" not in stopped["location"]
    refusal = await api.refused("editMessageLiveLocation", **where, latitude=3, longitude=3)
    assert refusal == "Bad Request: message can't be edited"


async def test_a_live_location_is_over_after_its_time(api, phone, stage):
    sent = await api("sendLocation", chat_id=phone.who.id, latitude=1, longitude=1, live_period=60)
    await stage.clock.advance(timedelta(seconds=70))
    where = {"chat_id": phone.who.id, "message_id": sent["message_id"]}
    refusal = await api.refused("editMessageLiveLocation", **where, latitude=3, longitude=3)
    assert refusal == "Bad Request: message can't be edited"


async def test_deleting_shows_at_once(api, phone, ids):
    await api("deleteMessage", **ids)
    assert ids["message_id"] not in [m["message_id"] for m in await phone.messages()]
    refusal = await api.refused("deleteMessage", **ids)
    assert refusal == "Bad Request: message to delete not found"
    assert await api.refused("editMessageText", **ids, text="x") == (
        "Bad Request: message to edit not found"
    )


async def test_messages_older_than_48_hours_stay(api, phone, stage, ids):
    theirs = await phone.says("lama")
    await stage.clock.advance(timedelta(hours=48, minutes=1))
    refusal = await api.refused("deleteMessage", **ids)
    assert refusal == "Bad Request: message can't be deleted for everyone"
    where = {"chat_id": phone.who.id, "message_id": theirs["message_id"]}
    assert await api.refused("deleteMessage", **where) == "Bad Request: message can't be deleted"


async def test_several_are_deleted_and_missing_ones_skipped(api, phone, ids):
    said = await phone.says("hapus")
    numbers = [ids["message_id"], said["message_id"], 999]
    assert await api("deleteMessages", chat_id=phone.who.id, message_ids=numbers) is True
    assert [m["text"] for m in await phone.messages()] == ["/start"]
    for given, complaint in [
        ([], "message identifiers are not specified"),
        ([0], "invalid message identifier specified"),
        (list(range(1, 102)), "too many message identifiers specified"),
    ]:
        refusal = await api.refused("deleteMessages", chat_id=phone.who.id, message_ids=given)
        assert refusal == f"Bad Request: {complaint}"


async def test_a_persons_edit_reaches_the_bot(api, phone):
    said = await phone.says("jalan ruska")
    await phone.edits(said, "jalan rusak")
    updates = await api.updates()
    assert updates[-1]["edited_message"]["text"] == "jalan rusak"
    assert updates[-1]["edited_message"]["edit_date"] > 0
