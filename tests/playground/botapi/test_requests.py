"""How requests may be written, and what is refused before a method looks at them."""

import aiohttp
import pytest

MARKED = {"chat_id": 1, "text": "a"}
BUTTON = "can't parse inline keyboard button: "
JSON_BUTTONS = '{"inline_keyboard":[[{"text":"Kirim","callback_data":"k"}]]}'


@pytest.mark.parametrize("way", ["json", "form", "multipart", "query", "get"])
async def test_parameters_come_in_every_way_that_telegram_takes(api, phone, way):
    given = {"chat_id": str(phone.who.id), "text": "halo", "reply_markup": JSON_BUTTONS}
    address = f"{api.base}/sendMessage"
    if way == "json":
        call = api.session.post(address, json=given)
    elif way == "form":
        call = api.session.post(address, data=given)
    elif way == "multipart":
        with aiohttp.MultipartWriter("form-data") as form:
            for name, value in given.items():
                form.append(value).set_content_disposition("form-data", name=name)
        call = api.session.post(address, data=form)
    elif way == "query":
        call = api.session.post(address, params=given)
    else:
        call = api.session.get(address, params=given)
    async with call as response:
        answer = await response.json()
    assert answer["ok"], answer
    assert answer["result"]["text"] == "halo"
    assert answer["result"]["reply_markup"]["inline_keyboard"][0][0]["callback_data"] == "k"


async def test_the_case_of_a_method_does_not_matter(api):
    assert (await api("GETME"))["username"] == "sahut_bot"


async def test_an_unknown_token_is_401(api, stage, session):
    async with session.get(f"{stage.url}/bot999:AAwrong/getMe") as response:
        assert response.status == 401
        assert await response.json() == {
            "ok": False,
            "error_code": 401,
            "description": "Unauthorized",
        }


async def test_unknown_and_unplayed_methods_are_501_and_in_the_transcript(api, town):
    assert await api.refused("sendTelepathy") == "Not Implemented: method not found"
    assert (
        await api.refused("getMyStarBalance")
        == "Not Implemented: the playground does not play getMyStarBalance"
    )
    assert "the playground does not play getMyStarBalance" in await town.transcript()


@pytest.mark.parametrize(
    ("method", "given", "complaint"),
    [
        ("sendMessage", {"text": "a"}, "chat_id is empty"),
        ("sendMessage", {"chat_id": 1}, "message text is empty"),
        ("sendMessage", {"chat_id": 1, "text": ""}, "message text is empty"),
        ("sendMessage", MARKED | {"txet": "b"}, 'unknown parameter "txet"'),
        (
            "sendMessage",
            {"chat_id": [1], "text": "a"},
            'field "chat_id" must be of type Number or String',
        ),
        (
            "sendMessage",
            MARKED | {"message_thread_id": "x"},
            'field "message_thread_id" must be of type Number',
        ),
        (
            "sendMessage",
            MARKED | {"disable_notification": "maybe"},
            'field "disable_notification" must be of type Boolean',
        ),
        (
            "sendMessage",
            MARKED | {"reply_markup": "{"},
            "can't parse reply keyboard markup JSON object",
        ),
        ("sendMessage", MARKED | {"reply_markup": "[]"}, "object expected as reply markup"),
        (
            "sendMessage",
            MARKED | {"reply_markup": {"inline_keyboard": [{}]}},
            'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
        ),
        (
            "sendMessage",
            MARKED | {"reply_markup": {"inline_keyboard": [["x"]]}},
            BUTTON + "InlineKeyboardButton must be an Object",
        ),
        (
            "sendMessage",
            MARKED | {"reply_markup": {"inline_keyboard": [[{"callback_data": "x"}]]}},
            BUTTON + 'Can\'t find field "text"',
        ),
        (
            "sendMessage",
            MARKED | {"reply_markup": {"inline_keyboard": [[{"text": "x", "calback_data": "x"}]]}},
            BUTTON + 'InlineKeyboardButton has no field "calback_data"',
        ),
        (
            "sendMessage",
            MARKED | {"entities": [{"type": "bold", "offset": 0}]},
            "can't parse MessageEntity: Can't find field \"length\"",
        ),
        (
            "sendMessage",
            MARKED | {"entities": [{"type": "bold", "offset": "x", "length": 1}]},
            'can\'t parse MessageEntity: Field "offset" must be of type Number',
        ),
        ("sendPhoto", {"chat_id": 1}, "there is no photo in the request"),
        ("sendLocation", {"chat_id": 1, "latitude": 1}, "longitude is empty"),
        (
            "sendLocation",
            {"chat_id": 1, "latitude": "north", "longitude": 1},
            'field "latitude" must be of type Number',
        ),
        (
            "sendVenue",
            {"chat_id": 1, "latitude": 1, "longitude": 1, "title": "a"},
            'parameter "address" is required',
        ),
        (
            "sendMediaGroup",
            {"chat_id": 1, "media": [{"type": "photo"}]},
            "can't parse InputMedia: Can't find field \"media\"",
        ),
        (
            "sendMediaGroup",
            {"chat_id": 1, "media": [{"type": "poem", "media": "x"}]},
            "can't parse InputMedia: Unsupported type specified",
        ),
        ("getChatMember", {"chat_id": 1}, "invalid user_id specified"),
        ("deleteMessages", {"chat_id": 1}, "message identifiers are not specified"),
        (
            "deleteMessages",
            {"chat_id": 1, "message_ids": ["x"]},
            'field "message_ids" must be of type Number',
        ),
        ("setMyCommands", {}, "can't parse commands JSON object"),
        (
            "setMyCommands",
            {"commands": [{"command": "a"}]},
            "can't parse BotCommand: Can't find field \"description\"",
        ),
        (
            "setMyCommands",
            {"commands": [], "scope": {"type": "chat"}},
            "can't parse BotCommandScope: Can't find field \"chat_id\"",
        ),
        (
            "setMyCommands",
            {"commands": [], "scope": {"type": "moon"}},
            "can't parse BotCommandScope: Unsupported type specified",
        ),
        (
            "setMessageReaction",
            {"chat_id": 1, "message_id": 1, "reaction": [{"type": "emoji"}]},
            "can't parse ReactionType: Can't find field \"emoji\"",
        ),
    ],
)
async def test_what_does_not_fit_the_schema_is_refused(api, method, given, complaint):
    assert await api.refused(method, **given) == f"Bad Request: {complaint}"


async def test_a_body_that_is_no_json_or_no_utf8_is_refused(api):
    for body, kind, complaint in [
        (b"{", "application/json", "can't parse JSON object"),
        (b"[]", "application/json", "can't parse JSON object: expected an Object"),
        (b"text=\xff", "application/x-www-form-urlencoded", "strings must be encoded in UTF-8"),
        (b"a", "text/plain", "unsupported content type text/plain"),
    ]:
        async with api.session.post(
            f"{api.base}/getMe", data=body, headers={"Content-Type": kind}
        ) as response:
            assert (await response.json())["description"] == f"Bad Request: {complaint}"
