"""Changing and deleting messages."""

from typing import Any

from playground.botapi.call import Call, method
from playground.botapi.compose import read_caption, read_markup, read_text, written
from playground.botapi.errors import NOT_MODIFIED, bad_request
from playground.botapi.methods.sending import location_fields
from playground.botapi.uploads import media_from
from playground.life.posting import delete, edit
from playground.world.chats import Chat, Group, PrivateChat
from playground.world.messages import Content, Message

Json = dict[str, Any]

DELETE_WITHIN = 48 * 3600
MANY_IDS = 100


def _own_message(call: Call) -> Message:
    """The message to edit, which must be this bot's and have no reply keyboard."""
    if "chat_id" not in call.given:
        if "message_id" in call.given:
            raise bad_request("chat_id is empty")
        inline = call.get("inline_message_id")
        raise bad_request("MESSAGE_ID_INVALID" if inline else "message identifier is not specified")
    chat = call.chat(sending=True)
    call.given.setdefault("message_id", 0)
    message = call.message(chat, "message to edit")
    if message.sender is not call.bot or not message.editable or message.content.service:
        raise bad_request("message can't be edited")
    return message


def _apply(call: Call, message: Message, content: Content, *, keep_buttons: bool = False) -> Json:
    """Makes the change, unless there is none; buttons that are not named go away."""
    markup = read_markup(call, message.chat)
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    buttons = (
        (markup["inline_keyboard"] or None)
        if markup
        else (message.buttons if keep_buttons else None)
    )
    same_content = _comparable(content) == _comparable(message.content)
    if same_content and buttons == message.buttons:
        raise bad_request(NOT_MODIFIED)
    call.gateway.rates.spend(call.bot.id, message.chat.id_for(call.bot))
    message.buttons = buttons
    edit(call.town, message, content=content, silently=same_content)
    return written(call, message)


def _comparable(content: Content) -> tuple[Any, ...]:
    return content.text, content.entities, content.media and content.media.file.key, content.fields


@method("editMessageText")
def edit_message_text(call: Call) -> Json:
    text, entities = read_text(call)
    message = _own_message(call)
    if message.content.media is not None or not message.text:
        raise bad_request("there is no text in the message to edit")
    fields = (
        {"link_preview_options": call["link_preview_options"]}
        if call.get("link_preview_options")
        else {}
    )
    return _apply(call, message, Content(text, entities, fields=fields))


@method("editMessageCaption")
def edit_message_caption(call: Call) -> Json:
    text, entities = read_caption(call)
    message = _own_message(call)
    if message.content.media is None:
        raise bad_request("there is no caption in the message to edit")
    return _apply(
        call, message, Content(text, entities, message.content.media, message.content.fields)
    )


@method("editMessageMedia")
def edit_message_media(call: Call) -> Json:
    message = _own_message(call)
    given: Json = call["media"]
    text, entities = read_caption(call, given)
    media = media_from(call, given["type"], given["media"], given)
    fields = {"has_media_spoiler": True} if given.get("has_spoiler") else {}
    return _apply(call, message, Content(text, entities, media, fields))


@method("editMessageReplyMarkup")
def edit_message_reply_markup(call: Call) -> Json:
    message = _own_message(call)
    return _apply(call, message, message.content)


@method("editMessageLiveLocation")
def edit_message_live_location(call: Call) -> Json:
    message = _live(call)
    location = message.content.fields["location"] | location_fields(call)
    return _apply(call, message, Content(fields={"location": location}))


@method("stopMessageLiveLocation")
def stop_message_live_location(call: Call) -> Json:
    message = _live(call)
    location = {k: v for k, v in message.content.fields["location"].items() if k != "live_period"}
    return _apply(call, message, Content(fields={"location": location}))


def _live(call: Call) -> Message:
    message = _own_message(call)
    location = message.content.fields.get("location", {})
    if "live_period" not in location:
        raise bad_request("message can't be edited")
    if message.date + location["live_period"] < call.town.clock.timestamp():
        raise bad_request("message can't be edited")
    return message


def _may_delete(call: Call, chat: Chat, message: Message) -> bool:
    """Within 48 hours, and somebody else's in a group only with the right to."""
    if isinstance(chat, Group):
        if chat.member(call.bot).may("can_delete_messages"):
            return True
        if message.sender is not call.bot or (
            message.content.service and message.sender is not call.bot
        ):
            return False
    fresh = call.town.clock.timestamp() - message.date <= DELETE_WITHIN
    return fresh and (isinstance(chat, PrivateChat) or message.sender is call.bot)


@method("deleteMessage")
def delete_message(call: Call) -> bool:
    chat = call.chat()
    message = call.message(chat, "message to delete")
    if not _may_delete(call, chat, message):
        raise bad_request(
            "message can't be deleted for everyone"
            if message.sender is call.bot
            else "message can't be deleted"
        )
    delete(call.town, chat, [message])
    return True


@method("deleteMessages")
def delete_messages(call: Call) -> bool:
    """Deletes what can be deleted; what is missing is skipped."""
    chat = call.chat()
    numbers: list[int] = call["message_ids"]
    if not numbers:
        raise bad_request("message identifiers are not specified")
    if len(numbers) > MANY_IDS:
        raise bad_request("too many message identifiers specified")
    if min(numbers) <= 0:
        raise bad_request("invalid message identifier specified")
    found = [chat.messages[number] for number in dict.fromkeys(numbers) if number in chat.messages]
    if any(not _may_delete(call, chat, message) for message in found):
        raise bad_request("message can't be deleted")
    if found:
        delete(call.town, chat, found)
    return True
