"""What all that a person does has in common: writing into a chat, finding a message, answering."""

from typing import Any

from aiohttp import web

from playground.life.posting import post
from playground.life.views import message_view
from playground.sim.plumbing import answer, chat_of, person_of, playground
from playground.text.spotting import spot
from playground.text.utf16 import length
from playground.world.chats import Chat, Group, PrivateChat
from playground.world.messages import Content, Message
from playground.world.people import Person
from playground.world.town import NotThere, Town

Json = dict[str, Any]

ACTION = "/sim/people/{person}/chats/{chat}"
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


def own_message(chat: Chat, person: Person, number: int) -> Message:
    """A message that the person wrote."""
    message = find(chat, number)
    if message.sender is not person:
        raise ValueError("one can only change one's own messages")
    return message


def written(request: web.Request, seq: int, message: Message) -> web.Response:
    """The answer to a deed: the event's number, and the message as its writer sees it."""
    return answer(
        {
            "seq": seq,
            "message": message_view(playground(request).town, message, person_of(request).id),
        }
    )


def note(request: web.Request, what: str, given: Json) -> None:
    """Writes into the transcript what a person does."""
    stage = playground(request)
    stage.transcript.add(
        "act", stage.town.clock.timestamp(), who=person_of(request).name, what=what, given=given
    )


def perform(request: web.Request, content: Content, given: Json, what: str) -> web.Response:
    """Writes a message and answers with it."""
    town = playground(request).town
    note(request, what, given)
    seq = town.feed.seq + 1
    return written(request, seq, write(town, chat_of(request), person_of(request), content, given))


def text_content(given: Json) -> Content:
    """What is said, with the entities that Telegram finds in it."""
    text = str(given["text"]).strip()
    if not text:
        raise ValueError("there is nothing to say")
    if length(text) > TEXT_LIMIT:
        raise ValueError(f"a message has at most {TEXT_LIMIT} characters")
    return Content(text, spot(text, []))
