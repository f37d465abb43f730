"""What a person does in a chat."""

import re
from typing import Any

from aiohttp import web

from playground.life import membership
from playground.life.posting import delete, edit, react
from playground.life.views import message_view
from playground.schema.checks import Upload
from playground.sim import belongings
from playground.sim.deeds import (
    ACTION,
    find,
    note,
    own_message,
    perform,
    text_content,
    write,
    written,
)
from playground.sim.plumbing import answer, chat_of, person_of, playground, read
from playground.text.spotting import spot
from playground.world.chats import Group, PrivateChat
from playground.world.messages import Content, origin_of

Json = dict[str, Any]

routes = web.RouteTableDef()

PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


@routes.post(ACTION + "/say")
async def say(request: web.Request) -> web.Response:
    given = await read(request)
    return perform(request, text_content(given), given, "says")


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
    return perform(request, text_content({"text": f"/start {payload}"}), given, "starts")


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
    return perform(request, content, given, f"sends {kind}")


def _forward(request: web.Request, given: Json) -> web.Response:
    town, person = playground(request).town, person_of(request)
    message = find(town.chat_of(person, given["from_chat"]), given["message_id"])
    if message.protected or message.content.service:
        raise ValueError("this message cannot be forwarded")
    note(request, "forwards", given)
    seq = town.feed.seq + 1
    chat = chat_of(request)
    return written(
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
    note(request, "sends album", {"items": len(items)})
    seq, album = town.feed.seq + 1, town.digits(17)
    messages = [write(town, chat, person, content, given, album=album) for content in contents]
    return answer(
        {"seq": seq, "messages": [message_view(town, message, person.id) for message in messages]}
    )


@routes.post(ACTION + "/edit")
async def edit_message(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    message = own_message(chat_of(request), person_of(request), given["message_id"])
    if message.content.media is None:
        content = text_content(given)
    else:
        content = Content(
            given["text"], spot(given["text"], []), message.content.media, message.content.fields
        )
    note(request, "edits", given)
    seq = town.feed.seq + 1
    edit(town, message, content=content)
    return written(request, seq, message)


@routes.post(ACTION + "/move")
async def move(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    message = own_message(chat_of(request), person_of(request), given["message_id"])
    location = dict(message.content.fields.get("location", {}))
    if "live_period" not in location:
        raise ValueError("this is no live location")
    if given.get("latitude") is not None:
        location |= {"latitude": float(given["latitude"]), "longitude": float(given["longitude"])}
    if given.get("stop"):
        del location["live_period"]
    seq = town.feed.seq + 1
    edit(town, message, content=Content(fields={"location": location}))
    return written(request, seq, message)


@routes.post(ACTION + "/delete")
async def delete_messages(request: web.Request) -> web.Response:
    given = await read(request)
    town, chat = playground(request).town, chat_of(request)
    note(request, "deletes", given)
    return answer(
        {"seq": delete(town, chat, [find(chat, number) for number in given["message_ids"]])}
    )


@routes.post(ACTION + "/react")
async def react_to(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    message = find(chat_of(request), given["message_id"])
    reactions = [{"type": "emoji", "emoji": given["emoji"]}] if given.get("emoji") else []
    note(request, "reacts", given)
    return answer({"seq": react(town, message, person_of(request), reactions)})


def _private(request: web.Request) -> PrivateChat:
    chat = chat_of(request)
    if not isinstance(chat, PrivateChat):
        raise ValueError("only a bot can be blocked")
    return chat


@routes.post(ACTION + "/block")
async def block(request: web.Request) -> web.Response:
    note(request, "blocks", {})
    return answer(
        {"seq": membership.set_blocked(playground(request).town, _private(request), True)}
    )


@routes.post(ACTION + "/unblock")
async def unblock(request: web.Request) -> web.Response:
    note(request, "unblocks", {})
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
