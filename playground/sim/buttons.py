"""Taps on buttons: inline ones, whose bot answers, and those of the reply keyboard."""

import asyncio
from typing import Any

from aiohttp import web

from playground.life.tapping import tap
from playground.sim import belongings
from playground.sim.deeds import ACTION, find, note, perform, text_content
from playground.sim.plumbing import answer, chat_of, person_of, playground, read
from playground.world.chats import Chat
from playground.world.messages import Message
from playground.world.people import Bot, Person
from playground.world.town import NotThere

Json = dict[str, Any]

routes = web.RouteTableDef()


@routes.post(ACTION + "/tap")
async def tap_button(request: web.Request) -> web.Response:
    given = await read(request)
    town, person, chat = playground(request).town, person_of(request), chat_of(request)
    message, data = _button(chat, given)
    if message is None:
        return _tap_reply_button(request, chat, person, given)
    note(request, "taps", given)
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
        return perform(request, belongings.contact_content(person, {}), given, "shares contact")
    if button.get("request_location"):
        if "latitude" not in given:
            raise ValueError("the button asks for a location: give latitude and longitude")
        return perform(request, belongings.location_content(given), given, "shares location")
    return perform(request, text_content({"text": button["text"]}), given, "taps")
