"""What a person does in a chat."""

import asyncio
import re
from typing import Any

from aiohttp import web

from playground.life import membership
from playground.life.posting import delete, edit, post, react
from playground.life.tapping import tap
from playground.life.views import message_view
from playground.schema.checks import Upload
from playground.sim import belongings
from playground.sim.plumbing import answer, chat_of, person_of, playground, read
from playground.text.spotting import spot
from playground.text.utf16 import length
from playground.world.chats import Chat, Group, PrivateChat
from playground.world.messages import Content, Message, origin_of
from playground.world.people import Bot, Person
from playground.world.town import NotThere, Town

Json = dict[str, Any]

routes = web.RouteTableDef()

ACTION = "/sim/people/{person}/chats/{chat}"
PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")
TEXT_LIMIT = 4096


def write(
    town: Town, chat: Chat, person: Person, content: Content, given: Json, **details: Any
) -> Message:
    """Puts a person's message into a chat; the first one in a private chat opens it."""
    if isinstance(chat, PrivateChat):
        if chat.blocked:
            raise ValueError("the bot is blocked: unblock it first")
        chat.started = True
    thread = given.get("thread")
    if thread is not None and thread not in chat.topics:
        raise NotThere(f"there is no topic {thread} here")
    if thread is not None and chat.topics[thread].closed and not _rules(chat, person):
        raise ValueError("the topic is closed")
    reply_to = find(chat, given["reply_to"]) if given.get("reply_to") else None
    return post(town, chat, person, content, thread=thread, reply_to=reply_to, **details)


def _rules(chat: Chat, person: Person) -> bool:
    return isinstance(chat, Group) and chat.member(person).rules


def find(chat: Chat, number: int) -> Message:
    """A message of the chat."""
    message = chat.messages.get(int(number))
    if message is None:
        raise NotThere(f"there is no message {number} here")
    return message


def _own(chat: Chat, person: Person, number: int) -> Message:
    message = find(chat, number)
    if message.sender is not person:
        raise ValueError("one can only change one's own messages")
    return message


def _written(request: web.Request, seq: int, message: Message) -> web.Response:
    return answer(
        {
            "seq": seq,
            "message": message_view(playground(request).town, message, person_of(request).id),
        }
    )


def _note(request: web.Request, what: str, given: Json) -> None:
    stage = playground(request)
    stage.transcript.add(
        "act", stage.town.clock.timestamp(), who=person_of(request).name, what=what, given=given
    )


def _say(request: web.Request, content: Content, given: Json, what: str) -> web.Response:
    town = playground(request).town
    _note(request, what, given)
    seq = town.feed.seq + 1
    return _written(request, seq, write(town, chat_of(request), person_of(request), content, given))


def _text(given: Json) -> Content:
    text = str(given["text"]).strip()
    if not text:
        raise ValueError("there is nothing to say")
    if length(text) > TEXT_LIMIT:
        raise ValueError(f"a message has at most {TEXT_LIMIT} characters")
    return Content(text, spot(text, []))


@routes.post(ACTION + "/say")
async def say(request: web.Request) -> web.Response:
    given = await read(request)
    return _say(request, _text(given), given, "says")


@routes.post(ACTION + "/start")
async def start(request: web.Request) -> web.Response:
    """Follows a deep link, or presses the start button."""
    given = await read(request)
    payload = str(given.get("payload") or "")
    if not PAYLOAD.fullmatch(payload):
        raise ValueError("a deep link's payload has at most 64 of A-Z a-z 0-9 _ -")
    chat = chat_of(request)
    if isinstance(chat, PrivateChat) and chat.blocked:
        membership.set_blocked(playground(request).town, chat, False)
    return _say(request, _text({"text": f"/start {payload}"}), given, "starts")


@routes.post(ACTION + "/send/{kind}")
async def send(request: web.Request) -> web.Response:
    kind = request.match_info["kind"]
    if kind == "album":
        return await _send_album(request)
    town, person = playground(request).town, person_of(request)
    uploads: list[Upload] = []
    if request.content_type == "multipart/form-data":
        given, uploads = await belongings.read_form(request)
    else:
        given = await read(request)
    if kind == "location":
        content = belongings.location_content(given)
    elif kind == "venue":
        content = belongings.venue_content(given)
    elif kind == "contact":
        content = belongings.contact_content(person, given)
    elif kind == "web-app-data":
        web_app = {"data": str(given["data"]), "button_text": str(given["button_text"])}
        said = f"{person.name} sent data from “{web_app['button_text']}”"
        content = Content(fields={"web_app_data": web_app}, service=said)
    elif kind == "forward":
        return _forward(request, given)
    else:
        content = belongings.media_content(town, kind, given, uploads[0] if uploads else None)
    return _say(request, content, given, f"sends {kind}")


def _forward(request: web.Request, given: Json) -> web.Response:
    town, person = playground(request).town, person_of(request)
    message = find(town.chat_of(person, given["from_chat"]), given["message_id"])
    if message.protected or message.content.service:
        raise ValueError("this message cannot be forwarded")
    _note(request, "forwards", given)
    seq = town.feed.seq + 1
    chat = chat_of(request)
    return _written(
        request, seq, write(town, chat, person, message.content, given, origin=origin_of(message))
    )


async def _send_album(request: web.Request) -> web.Response:
    town, person, chat = playground(request).town, person_of(request), chat_of(request)
    if request.content_type == "multipart/form-data":
        given, uploads = await belongings.read_form(request)
        items: list[Any] = [({"kind": "photo"}, upload) for upload in uploads]
    else:
        given = await read(request)
        items = [(item, None) for item in given["items"]]
    if not 2 <= len(items) <= 10:
        raise ValueError("an album has two to ten parts")
    items[0][0].setdefault("caption", given.get("caption"))
    contents = [
        belongings.media_content(town, item.get("kind", "photo"), item, upload)
        for item, upload in items
    ]
    _note(request, "sends album", {"items": len(items)})
    seq, album = town.feed.seq + 1, town.digits(17)
    messages = [write(town, chat, person, content, given, album=album) for content in contents]
    return answer(
        {"seq": seq, "messages": [message_view(town, message, person.id) for message in messages]}
    )


@routes.post(ACTION + "/tap")
async def tap_button(request: web.Request) -> web.Response:
    given = await read(request)
    town, person, chat = playground(request).town, person_of(request), chat_of(request)
    message, data = _button(chat, given)
    if message is None:
        return _tap_reply_button(request, chat, person, given)
    _note(request, "taps", given)
    seq = town.feed.seq
    made = tap(town, person, message, data)
    done, _ = await asyncio.wait({made.answered}, timeout=float(given.get("wait", 10)))
    result = made.answered.result() if done else None
    return answer({"seq": seq, "callback_query_id": made.id, "answer": result})


def _button(chat: Chat, given: Json) -> tuple[Message | None, str]:
    """The message and data of the inline button that is meant; no message if there is none."""
    numbered = given.get("message_id")
    messages = [find(chat, numbered)] if numbered else list(reversed(chat.messages.values()))
    if given.get("forged"):
        ours = [m for m in messages if isinstance(m.sender, Bot)]
        if not ours:
            raise NotThere("there is no message of a bot here")
        return ours[0], str(given["data"])
    for message in messages:
        for button in (button for row in message.buttons or [] for button in row):
            if "data" in given and button.get("callback_data") == given["data"]:
                return message, str(given["data"])
            if "data" not in given and button["text"] == given["text"]:
                if "callback_data" not in button:
                    raise ValueError(
                        f"the button {button['text']!r} opens something; a bot does not hear of it"
                    )
                return message, str(button["callback_data"])
    if numbered or "data" in given:
        raise NotThere("there is no such button: " + str(given.get("text", given.get("data"))))
    return None, ""


def _tap_reply_button(
    request: web.Request, chat: Chat, person: Person, given: Json
) -> web.Response:
    keyboard = chat.keyboards.get(person.id)
    rows = keyboard.markup.get("keyboard", []) if keyboard else []
    button = next(
        (button for row in rows for button in row if button["text"] == given["text"]), None
    )
    if button is None:
        raise NotThere(f"there is no button {given['text']!r} to tap")
    if button.get("request_contact"):
        return _say(request, belongings.contact_content(person, {}), given, "shares contact")
    if button.get("request_location"):
        if "latitude" not in given:
            raise ValueError("the button asks for a location: give latitude and longitude")
        return _say(request, belongings.location_content(given), given, "shares location")
    return _say(request, _text({"text": button["text"]}), given, "taps")


@routes.post(ACTION + "/edit")
async def edit_message(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    message = _own(chat_of(request), person_of(request), given["message_id"])
    if message.content.media is None:
        content = _text(given)
    else:
        content = Content(
            given["text"], spot(given["text"], []), message.content.media, message.content.fields
        )
    _note(request, "edits", given)
    seq = town.feed.seq + 1
    edit(town, message, content=content)
    return _written(request, seq, message)


@routes.post(ACTION + "/move")
async def move(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    message = _own(chat_of(request), person_of(request), given["message_id"])
    location = dict(message.content.fields.get("location", {}))
    if "live_period" not in location:
        raise ValueError("this is no live location")
    if given.get("latitude") is not None:
        location |= {"latitude": float(given["latitude"]), "longitude": float(given["longitude"])}
    if given.get("stop"):
        del location["live_period"]
    seq = town.feed.seq + 1
    edit(town, message, content=Content(fields={"location": location}))
    return _written(request, seq, message)


@routes.post(ACTION + "/delete")
async def delete_messages(request: web.Request) -> web.Response:
    given = await read(request)
    town, chat = playground(request).town, chat_of(request)
    _note(request, "deletes", given)
    return answer(
        {"seq": delete(town, chat, [find(chat, number) for number in given["message_ids"]])}
    )


@routes.post(ACTION + "/react")
async def react_to(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    message = find(chat_of(request), given["message_id"])
    reactions = [{"type": "emoji", "emoji": given["emoji"]}] if given.get("emoji") else []
    _note(request, "reacts", given)
    return answer({"seq": react(town, message, person_of(request), reactions)})


def _private(request: web.Request) -> PrivateChat:
    chat = chat_of(request)
    if not isinstance(chat, PrivateChat):
        raise ValueError("only a bot can be blocked")
    return chat


@routes.post(ACTION + "/block")
async def block(request: web.Request) -> web.Response:
    _note(request, "blocks", {})
    return answer(
        {"seq": membership.set_blocked(playground(request).town, _private(request), True)}
    )


@routes.post(ACTION + "/unblock")
async def unblock(request: web.Request) -> web.Response:
    _note(request, "unblocks", {})
    return answer(
        {"seq": membership.set_blocked(playground(request).town, _private(request), False)}
    )


@routes.post(ACTION + "/leave")
async def leave(request: web.Request) -> web.Response:
    town, person, chat = playground(request).town, person_of(request), chat_of(request)
    if not isinstance(chat, Group):
        raise ValueError("one can only leave a group")
    membership.change(town, chat, person, person, "left")
    return answer({"seq": town.feed.seq})
