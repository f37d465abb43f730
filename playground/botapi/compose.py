"""What all sending methods share: text, buttons and replies with their limits, and the sending."""

from typing import Any

from playground.botapi.call import Call
from playground.botapi.errors import bad_request, forbidden
from playground.botapi.keyboards import check_markup
from playground.life.posting import post
from playground.text import formatting
from playground.text.utf16 import length
from playground.world import messages as writing
from playground.world.chats import Chat, Group, PrivateChat
from playground.world.messages import Content, Message

Json = dict[str, Any]

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
SEND_RIGHTS = {
    "photo": "can_send_photos", "video": "can_send_videos", "document": "can_send_documents",
    "audio": "can_send_audios", "voice": "can_send_voice_notes",
    "video_note": "can_send_video_notes", "sticker": "can_send_other_messages",
    "animation": "can_send_other_messages",
}  # fmt: skip


def read_text(call: Call, given: Json | None = None) -> tuple[str, list[Json]]:
    """The text of a message, parsed and measured."""
    given = call.given if given is None else given
    text, entities = _formatted(
        call, given.get("text", ""), given.get("parse_mode"), given.get("entities")
    )
    if not text:
        raise bad_request("message text is empty")
    if length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return text, entities


def read_caption(call: Call, given: Json | None = None) -> tuple[str, list[Json]]:
    """The caption of media, parsed and measured."""
    given = call.given if given is None else given
    parse_mode, marked = given.get("parse_mode"), given.get("caption_entities")
    text, entities = _formatted(call, given.get("caption", ""), parse_mode, marked)
    if length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return text, entities


def _formatted(call: Call, text: str, parse_mode: Any, marked: Any) -> tuple[str, list[Json]]:
    try:
        text, entities = formatting.read(text, parse_mode, marked)
    except formatting.BadText as bad:
        raise bad_request(str(bad)) from None
    known = []
    for entity in entities:
        if entity["type"] == "text_mention":
            person = call.town.people.get(entity["user"]["id"])
            if person is None:
                continue
            entity = {**entity, "user": person.user}
        known.append(entity)
    return text, known


def read_markup(call: Call, chat: Chat) -> Json | None:
    """The keyboard of a message, measured."""
    markup: Json | None = call.get("reply_markup")
    if markup is not None:
        check_markup(markup, private=isinstance(chat, PrivateChat))
    return markup


def read_reply(call: Call, chat: Chat) -> Message | None:
    """The message that is replied to."""
    reply: Json | None = call.get("reply_parameters")
    if not reply:
        return None
    if "chat_id" in reply and str(reply["chat_id"]) != str(chat.id_for(call.bot)):
        raise bad_request("chat not found")
    message = chat.messages.get(reply.get("message_id", 0))
    if message is None:
        if reply.get("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
    quote = reply.get("quote")
    if quote and quote not in message.text:
        raise bad_request("QUOTE_TEXT_INVALID")
    return message


def read_thread(call: Call, chat: Chat) -> int | None:
    """The topic that a message goes to."""
    thread: int | None = call.get("message_thread_id")
    if thread is None or (isinstance(chat, Group) and chat.forum and thread == 1):
        return None
    topic = chat.topics.get(thread)
    if topic is None:
        raise bad_request("message thread not found")
    if (
        topic.closed
        and isinstance(chat, Group)
        and not chat.member(call.bot).may("can_manage_topics")
    ):
        raise bad_request("TOPIC_CLOSED")
    return thread


def may_send(call: Call, chat: Chat, content: Content) -> None:
    """Refuses what the group does not let its members send."""
    if not isinstance(chat, Group):
        return
    member = chat.member(call.bot)
    if member.rules:
        return
    kind = content.media.kind if content.media else ""
    right = SEND_RIGHTS.get(kind, "can_send_messages")
    granted = member.permissions if member.status == "restricted" else chat.permissions
    if not granted.get(right, False):
        if right == "can_send_messages":
            raise bad_request("have no rights to send a message")
        raise bad_request(f"not enough rights to send {kind}s to the chat")
    if chat.forum and chat.general.closed and call.get("message_thread_id") in (None, 1):
        raise bad_request("TOPIC_CLOSED")


def send(call: Call, content: Content, *, chat: Chat | None = None) -> Json:
    """Checks the rest of a send call, sends, and returns the message."""
    chat = chat or call.chat(sending=True)
    if isinstance(chat, PrivateChat) and chat.blocked:
        raise forbidden("bot was blocked by the user")
    thread = read_thread(call, chat)
    reply_to = read_reply(call, chat)
    markup = read_markup(call, chat)
    may_send(call, chat, content)
    call.gateway.rates.spend(call.bot.id, chat.id_for(call.bot))
    message = post(
        call.town,
        chat,
        call.bot,
        content,
        markup=markup,
        thread=thread,
        reply_to=reply_to,
        protected=call.get("protect_content", False),
    )
    if markup and "inline_keyboard" not in markup and not markup.get("remove_keyboard"):
        message.editable = False
    return written(call, message)


def written(call: Call, message: Message) -> Json:
    """The message as this bot gets it."""
    return writing.for_bot(message, call.bot, call.town.files)
