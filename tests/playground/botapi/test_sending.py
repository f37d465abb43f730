"""Messages that bots send: what people see of them, and what Telegram refuses."""

import pytest

LONG = "a" * 4097
WEB_APP_URL = "inline keyboard button Web App URL"


async def test_a_text_arrives_with_its_entities_and_buttons(api, phone):
    sent = await api(
        "sendMessage",
        chat_id=phone.who.id,
        text="<b>Halo</b> 😀 <i>Warga</i>",
        parse_mode="HTML",
        reply_markup={"inline_keyboard": [[{"text": "Kirim", "callback_data": "k"}]]},
    )
    assert sent["text"] == "Halo 😀 Warga"
    assert sent["entities"] == [
        {"type": "bold", "offset": 0, "length": 4},
        {"type": "italic", "offset": 8, "length": 5},
    ]
    assert sent["from"]["is_bot"]
    assert sent["chat"] == {
        "id": phone.who.id,
        "type": "private",
        "first_name": "Warga",
        "last_name": "Banjar",
        "username": "warga",
    }
    seen = await phone.sees("Halo")
    assert seen["entities"] == sent["entities"]
    assert seen["buttons"] == [[{"text": "Kirim", "kind": "callback", "data": "k"}]]


@pytest.mark.parametrize("length", [1, 4096])
async def test_a_text_has_up_to_4096_units_after_parsing(api, phone, length):
    text = f"<b>{'a' * length}</b>"
    sent = await api("sendMessage", chat_id=phone.who.id, text=text, parse_mode="HTML")
    assert len(sent["text"]) == length


async def test_characters_beyond_the_basic_plane_count_twice(api, phone):
    await api("sendMessage", chat_id=phone.who.id, text="😀" * 2048)
    refusal = await api.refused("sendMessage", chat_id=phone.who.id, text="😀" * 2048 + "a")
    assert refusal == "Bad Request: message is too long"


def inline(**button):
    return {"inline_keyboard": [[{"text": "x", **button}]]}


def reply(**button):
    return {"keyboard": [[{"text": "x", **button}]]}


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"text": LONG}, "message is too long"),
        ({"text": "   \n "}, "message text is empty"),
        ({"text": "<b> </b>", "parse_mode": "HTML"}, "message text is empty"),
        ({"text": "a" * 33000}, "text is too long"),
        (
            {"text": "<b>a", "parse_mode": "HTML"},
            "can't parse entities: Can't find end tag corresponding to start tag \"b\"",
        ),
        ({"text": "a", "parse_mode": "LaTeX"}, "unsupported parse_mode"),
        ({"reply_markup": inline(callback_data="x" * 65)}, "BUTTON_DATA_INVALID"),
        ({"reply_markup": inline(callback_data="é" * 33)}, "BUTTON_DATA_INVALID"),
        (
            {"reply_markup": inline()},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"reply_markup": inline(callback_data="")},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
        (
            {"reply_markup": inline(url="not an address")},
            "inline keyboard button URL 'not an address' is invalid: Wrong HTTP URL",
        ),
        (
            {"reply_markup": inline(web_app={"url": "http://sahut.id"})},
            f"{WEB_APP_URL} 'http://sahut.id' is invalid: Only HTTPS links are allowed",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}] * 9]}},
            "reply markup is too long",
        ),
        (
            {"reply_markup": {"inline_keyboard": [[{"text": "x", "callback_data": "x"}]] * 101}},
            "reply markup is too long",
        ),
        (
            {"reply_markup": {"force_reply": True, "input_field_placeholder": "x" * 65}},
            "reply keyboard input field placeholder is too long",
        ),
        ({"reply_markup": {"keyboard": [[" "]]}}, "keyboard button text must be non-empty"),
        ({"reply_parameters": {"message_id": 999}}, "message to be replied not found"),
        ({"reply_parameters": {"message_id": 1, "quote": "elsewhere"}}, "QUOTE_TEXT_INVALID"),
        ({"message_thread_id": 5}, "message thread not found"),
    ],
)
async def test_what_telegram_refuses_to_send(api, phone, given, complaint):
    refusal = await api.refused("sendMessage", **{"chat_id": phone.who.id, "text": "a"} | given)
    assert refusal == f"Bad Request: {complaint}"
    assert len(await phone.messages()) == 1


@pytest.mark.parametrize(
    "button",
    [
        {"callback_data": "x" * 64},
        {"url": "https://sahut.id/BJM?x=1"},
        {"url": "tg://user?id=1"},
        {"url": "sahut.id"},
        {"web_app": {"url": "https://sahut.id"}},
        {"copy_text": {"text": "BJM-7K2M-X4QP"}},
        {"switch_inline_query": ""},
    ],
)
async def test_buttons_that_telegram_takes(api, phone, button):
    await api("sendMessage", chat_id=phone.who.id, text="a", reply_markup=inline(**button))


async def test_a_missing_message_may_be_replied_to_when_that_is_allowed(api, phone):
    reply_to = {"message_id": 999, "allow_sending_without_reply": True}
    sent = await api("sendMessage", chat_id=phone.who.id, text="a", reply_parameters=reply_to)
    assert "reply_to_message" not in sent


async def test_a_reply_shows_what_it_answers(api, phone):
    said = await phone.says("jalan rusak")
    reply_to = {"message_id": said["message_id"]}
    sent = await api(
        "sendMessage", chat_id=phone.who.id, text="di mana?", reply_parameters=reply_to
    )
    assert sent["reply_to_message"]["text"] == "jalan rusak"
    seen = await phone.sees("di mana?")
    assert seen["reply_to"] == {
        "message_id": said["message_id"],
        "name": "Warga Banjar",
        "text": "jalan rusak",
    }


async def test_a_bot_cannot_write_first(api, town):
    stranger = await town.person("Siti")
    for _ in range(2):
        refusal = await api.refused("sendMessage", chat_id=stranger.id, text="halo")
        assert refusal == "Bad Request: chat not found"
        await stranger.chat_with("sahut_bot").view()
    assert await api.refused("sendMessage", chat_id=1, text="halo") == "Bad Request: chat not found"
    assert (
        await api.refused("sendMessage", chat_id="@nobody", text="a")
        == "Bad Request: chat not found"
    )


async def test_a_blocked_bot_is_forbidden_until_it_is_let_in_again(api, phone):
    await phone.blocks()
    calls: dict[str, dict[str, object]] = {
        "sendMessage": {"text": "halo"},
        "sendLocation": {"latitude": 1, "longitude": 1},
        "sendChatAction": {"action": "typing"},
    }
    for method, given in calls.items():
        refusal = await api.refused(method, chat_id=phone.who.id, **given)
        assert refusal == "Forbidden: bot was blocked by the user"
    await phone.unblocks()
    await api("sendMessage", chat_id=phone.who.id, text="halo")
    kinds = [next(kind for kind in update if kind != "update_id") for update in await api.updates()]
    assert kinds == ["my_chat_member", "my_chat_member"]


async def test_bots_do_not_write_to_bots(api, stage):
    other = stage.add_bot("lain_bot")
    refusal = await api.refused("sendMessage", chat_id=other.id, text="halo")
    assert refusal == "Forbidden: bot can't send messages to bots"


async def test_a_reply_keyboard_is_shown_used_and_taken_away(api, phone):
    markup = {
        "keyboard": [
            [{"text": "Lokasi", "request_location": True}, "Batal"],
            [{"text": "Nomor", "request_contact": True}],
        ],
        "one_time_keyboard": True,
        "input_field_placeholder": "tulis di sini",
    }
    await api("sendMessage", chat_id=phone.who.id, text="di mana?", reply_markup=markup)
    keyboard = (await phone.view())["keyboard"]
    assert [[b["kind"] for b in row] for row in keyboard["rows"]] == [
        ["location", "text"],
        ["contact"],
    ]
    assert keyboard["placeholder"] == "tulis di sini"
    assert await phone.buttons() == ["Lokasi", "Batal", "Nomor"]
    await phone.taps("Lokasi", at=(-3.32, 114.59))
    assert (await phone.view())["keyboard"] is None
    update = (await api.updates())[-1]["message"]
    assert update["location"] == {"latitude": -3.32, "longitude": 114.59}
    markup["one_time_keyboard"] = False
    await api("sendMessage", chat_id=phone.who.id, text="siapa?", reply_markup=markup)
    await phone.taps("Nomor")
    contact = (await api.updates())[-1]["message"]["contact"]
    assert contact == {
        "phone_number": phone.who.phone_number,
        "first_name": "Warga",
        "last_name": "Banjar",
        "user_id": phone.who.id,
    }
    assert (await phone.view())["keyboard"] is not None
    await api(
        "sendMessage", chat_id=phone.who.id, text="ok", reply_markup={"remove_keyboard": True}
    )
    assert (await phone.view())["keyboard"] is None


async def test_a_reply_can_be_asked_for(api, phone):
    markup = {"force_reply": True, "input_field_placeholder": "keterangan"}
    sent = await api("sendMessage", chat_id=phone.who.id, text="?", reply_markup=markup)
    shown = (await phone.view())["force_reply"]
    assert shown == {"message_id": sent["message_id"], "placeholder": "keterangan"}
    await phone.says("rusak", reply_to=sent)
    assert (await phone.view())["force_reply"] is None


async def test_places_contacts_and_dice(api, phone):
    place = {"chat_id": phone.who.id, "latitude": -3.3, "longitude": 114.6}
    location = await api("sendLocation", **place, horizontal_accuracy=20)
    assert location["location"]["horizontal_accuracy"] == 20
    venue = await api("sendVenue", **place, title="Balai Kota", address="Jl. RE Martadinata")
    assert venue["venue"]["title"] == "Balai Kota"
    contact = await api("sendContact", chat_id=phone.who.id, phone_number="129", first_name="SAPA")
    assert contact["contact"] == {"phone_number": "129", "first_name": "SAPA"}
    dice = await api("sendDice", chat_id=phone.who.id)
    assert 1 <= dice["dice"]["value"] <= 6
    for given, complaint in [
        ({"latitude": 91}, "invalid location specified"),
        ({"live_period": 10}, "wrong live location period specified"),
        ({"heading": 400}, "wrong live location heading specified"),
    ]:
        assert await api.refused("sendLocation", **place | given) == f"Bad Request: {complaint}"


async def test_typing_and_drafts_are_shown_and_leave_nothing(api, phone, town):
    before = len(await phone.messages())
    after = (await town.state())["seq"]
    await api("sendChatAction", chat_id=phone.who.id, action="typing")
    await api("sendMessageDraft", chat_id=phone.who.id, draft_id=1, text="Lapor…")
    query = {"person": phone.who.id, "after": after}
    events = (await town.call("GET", "wait", params=query))["events"]
    assert [event["type"] for event in events] == ["action", "draft"]
    assert events[0]["action"] == "typing"
    assert events[1]["text"] == "Lapor…"
    assert len(await phone.messages()) == before
    refusal = await api.refused("sendChatAction", chat_id=phone.who.id, action="thinking")
    assert refusal == "Bad Request: wrong parameter action in request"
