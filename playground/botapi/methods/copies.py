"""Forwarding and copying messages."""

from dataclasses import replace
from typing import Any

from playground.botapi.call import Call, method
from playground.botapi.compose import read_caption, read_markup, read_reply, read_thread, written
from playground.botapi.errors import bad_request
from playground.life.posting import post
from playground.world.chats import Chat
from playground.world.messages import Message, origin_of

Json = dict[str, Any]

MANY_IDS = 100


def _source(call: Call, what: str) -> tuple[Chat, Message]:
    source = call.chat(name="from_chat_id")
    message = call.message(source, f"message to {what}")
    if message.content.service or message.protected:
        raise bad_request(f"message can't be {'forwarded' if what == 'forward' else 'copied'}")
    return source, message


def _pass_on(call: Call, chat: Chat, message: Message, *, forward: bool, **details: Any) -> Message:
    call.gateway.rates.spend(call.bot.id, chat.id_for(call.bot))
    return post(
        call.town,
        chat,
        call.bot,
        details.pop("content", message.content),
        thread=read_thread(call, chat),
        origin=origin_of(message) if forward else None,
        protected=call.get("protect_content", False),
        **details,
    )


@method("forwardMessage")
def forward_message(call: Call) -> Json:
    chat = call.chat(sending=True)
    _, message = _source(call, "forward")
    return written(call, _pass_on(call, chat, message, forward=True))


@method("copyMessage")
def copy_message(call: Call) -> Json:
    chat = call.chat(sending=True)
    _, message = _source(call, "copy")
    content = message.content
    if content.media is not None and ("caption" in call.given or "caption_entities" in call.given):
        text, entities = read_caption(call)
        content = replace(content, text=text, entities=entities)
    details = {
        "content": content,
        "reply_to": read_reply(call, chat),
        "markup": read_markup(call, chat),
    }
    return {"message_id": _pass_on(call, chat, message, forward=False, **details).id}


def _several(call: Call, *, forward: bool) -> list[Json]:
    chat = call.chat(sending=True)
    source = call.chat(name="from_chat_id")
    numbers: list[int] = call["message_ids"]
    if len(numbers) > MANY_IDS:
        raise bad_request("too many message identifiers specified")
    if numbers != sorted(set(numbers)):
        raise bad_request("message identifiers must be in a strictly increasing order")
    kept = [source.messages[n] for n in numbers if n in source.messages]
    kept = [message for message in kept if not message.content.service and not message.protected]
    if not kept:
        raise bad_request(f"there are no messages to {'forward' if forward else 'copy'}")
    return [{"message_id": _pass_on(call, chat, message, forward=forward).id} for message in kept]


@method("forwardMessages")
def forward_messages(call: Call) -> list[Json]:
    return _several(call, forward=True)


@method("copyMessages")
def copy_messages(call: Call) -> list[Json]:
    return _several(call, forward=False)
