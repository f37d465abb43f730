"""A message, and how the Bot API writes it for one bot."""

from dataclasses import dataclass, field
from typing import Any

from playground.world.chats import Chat, Group
from playground.world.files import FileStore, Media
from playground.world.people import Bot, Sender

Json = dict[str, Any]


@dataclass(eq=False, slots=True)
class Content:
    """What a message says: text (or caption), media, other fields as the Bot API writes them."""

    text: str = ""
    entities: list[Json] = field(default_factory=list)
    media: Media | None = None
    fields: Json = field(default_factory=dict)
    service: str | None = None


@dataclass(eq=False, slots=True)
class Message:
    """One message of one chat."""

    id: int
    chat: Chat
    sender: Sender
    date: int
    content: Content
    buttons: list[list[Json]] | None = None
    thread: int | None = None
    reply_to: "Message | None" = None
    album: str | None = None
    origin: Json | None = None
    edit_date: int | None = None
    protected: bool = False
    reactions: dict[int, list[Json]] = field(default_factory=dict)
    deleted: bool = False
    editable: bool = True

    @property
    def text(self) -> str:
        return self.content.text


def link_preview(text: str, entities: list[Json]) -> Json | None:
    """Kept for the page: the first address of a text."""
    for entity in entities:
        if entity["type"] == "text_link":
            return {"url": entity["url"]}
        if entity["type"] == "url":
            return {"url": text[entity["offset"] : entity["offset"] + entity["length"]]}
    return None


def for_bot(message: Message, bot: Bot, files: FileStore, *, with_reply: bool = True) -> Json:
    """The Message object that this bot gets; a reply is shown one level deep."""
    content = message.content
    shown: Json = {
        "message_id": message.id,
        "from": message.sender.user,
        "chat": message.chat.for_bot(),
        "date": message.date,
    }
    if message.thread is not None:
        shown["message_thread_id"] = message.thread
        shown["is_topic_message"] = True
    if message.edit_date is not None:
        shown["edit_date"] = message.edit_date
    if message.origin is not None:
        shown["forward_origin"] = message.origin
    if with_reply:
        reply = _reply(message)
        if reply is not None:
            shown["reply_to_message"] = for_bot(reply, bot, files, with_reply=False)
    if message.protected:
        shown["has_protected_content"] = True
    if message.album is not None:
        shown["media_group_id"] = message.album
    if content.media is not None:
        shown[content.media.kind] = files.render(bot, content.media)
        if content.media.kind == "animation":
            shown["document"] = {
                k: v
                for k, v in shown["animation"].items()
                if k not in ("width", "height", "duration")
            }
        if content.text:
            shown["caption"] = content.text
            if content.entities:
                shown["caption_entities"] = content.entities
    elif content.text:
        shown["text"] = content.text
        if content.entities:
            shown["entities"] = content.entities
    if content.fields:
        shown |= content.fields
        if isinstance(content.fields.get("pinned_message"), Message):
            shown["pinned_message"] = for_bot(
                content.fields["pinned_message"], bot, files, with_reply=False
            )
    if message.buttons:
        shown["reply_markup"] = {"inline_keyboard": message.buttons}
    return shown


def _reply(message: Message) -> Message | None:
    """What the message answers; in a topic at least the message that opened the topic."""
    if message.reply_to is not None and not message.reply_to.deleted:
        return message.reply_to
    if (
        message.thread is not None
        and message.thread != message.id
        and isinstance(message.chat, Group)
    ):
        return message.chat.messages.get(message.thread)
    return None


def origin_of(message: Message) -> Json:
    """A MessageOrigin; what was forwarded before keeps its first origin."""
    if message.origin is not None:
        return message.origin
    return {"type": "user", "sender_user": message.sender.user, "date": message.date}
