"""How a person sees chats and messages: the shapes of the control interface."""

from typing import Any

from playground.world.chats import Chat, Group, PrivateChat
from playground.world.commands import commands_for
from playground.world.messages import Message, link_preview
from playground.world.people import Bot, Person
from playground.world.town import Town, bot_card, member_card, topics_card

Json = dict[str, Any]


def message_view(town: Town, message: Message, viewer: int | None) -> Json:
    """A message as one person sees it."""
    content, chat = message.content, message.chat
    person = town.people.get(viewer) if viewer is not None else None
    fields = content.fields
    location = fields.get("location")
    venue, contact = fields.get("venue"), fields.get("contact")
    preview = None
    if isinstance(message.sender, Bot) and not fields.get("link_preview_options", {}).get(
        "is_disabled"
    ):
        preview = link_preview(content.text, content.entities)
    return {
        "message_id": message.id,
        "date": message.date,
        "edit_date": message.edit_date,
        "from": {
            "id": message.sender.id,
            "name": message.sender.name,
            "bot": isinstance(message.sender, Bot),
            "username": message.sender.username,
        },
        "chat": chat.id_for(person) if person else (chat.id if isinstance(chat, Group) else None),
        "thread": message.thread,
        "out": message.sender.id == viewer,
        "text": content.text,
        "entities": content.entities,
        "media": media_view(message),
        "album": message.album,
        "location": location_view(message, venue["location"] if venue else location),
        "venue": {"title": venue["title"], "address": venue["address"]} if venue else None,
        "contact": contact
        and {k: contact.get(k) for k in ("phone_number", "first_name", "last_name", "user_id")},
        "reply_to": reply_view(message),
        "forwarded_from": forwarded_from(message),
        "buttons": [[button_view(button) for button in row] for row in message.buttons or []],
        "service": content.service,
        "reactions": reactions_view(message, viewer),
        "pinned": message.id in chat.pinned,
        "spoiler": bool(fields.get("has_media_spoiler")),
        "link_preview": preview,
    }


def media_view(message: Message) -> Json | None:
    media = message.content.media
    if media is None:
        return None
    return {
        "kind": media.kind,
        "url": f"/sim/files/{media.file.key}" if media.file.content is not None else None,
        "width": media.width,
        "height": media.height,
        "duration": media.duration,
        "file_name": media.file_name,
        "mime_type": media.file.mime_type,
        "size": media.file.size,
        "emoji": media.emoji,
    }


def location_view(message: Message, location: Json | None) -> Json | None:
    if location is None:
        return None
    period = location.get("live_period")
    return {
        "latitude": location["latitude"],
        "longitude": location["longitude"],
        "live_until": message.date + period if period else None,
        "heading": location.get("heading"),
    }


def reply_view(message: Message) -> Json | None:
    reply = message.reply_to
    if reply is None:
        return None
    text = (
        ""
        if reply.deleted
        else reply.text or (reply.content.media.kind if reply.content.media else "")
    )
    return {"message_id": reply.id, "name": reply.sender.name, "text": text[:120]}


def forwarded_from(message: Message) -> str | None:
    origin = message.origin
    if origin is None:
        return None
    if "sender_user" in origin:
        user = origin["sender_user"]
        return " ".join(filter(None, [user["first_name"], user.get("last_name")]))
    return str(origin.get("sender_user_name") or origin.get("sender_chat", {}).get("title", ""))


def button_view(button: Json) -> Json:
    """An inline button."""
    shown = {"text": button["text"], "kind": "other"}
    if "callback_data" in button:
        shown |= {"kind": "callback", "data": button["callback_data"]}
    elif "url" in button:
        shown |= {"kind": "url", "url": button["url"]}
    elif "web_app" in button:
        shown |= {"kind": "web_app", "url": button["web_app"]["url"]}
    elif "copy_text" in button:
        shown |= {"kind": "copy_text", "copy": button["copy_text"]["text"]}
    if "style" in button:
        shown["style"] = button["style"]
    return shown


def reactions_view(message: Message, viewer: int | None) -> list[Json]:
    counted: dict[str, Json] = {}
    for who, reactions in message.reactions.items():
        for reaction in reactions:
            emoji = reaction.get("emoji", "⭐")
            entry = counted.setdefault(emoji, {"emoji": emoji, "count": 0, "mine": False})
            entry["count"] += 1
            entry["mine"] = entry["mine"] or who == viewer
    return list(counted.values())


def keyboard_view(chat: Chat, person: Person) -> Json:
    """The reply keyboard, or the reply asked for, that a person has in a chat."""
    keyboard = chat.keyboards.get(person.id)
    shown: Json = {"keyboard": None, "force_reply": None}
    if keyboard is None:
        return shown
    markup, placeholder = keyboard.markup, keyboard.markup.get("input_field_placeholder")
    if markup.get("force_reply"):
        shown["force_reply"] = {"message_id": keyboard.message_id, "placeholder": placeholder}
        return shown
    shown["keyboard"] = {
        "rows": [[reply_button_view(button) for button in row] for row in markup["keyboard"]],
        "one_time": bool(markup.get("one_time_keyboard")),
        "resize": bool(markup.get("resize_keyboard")),
        "persistent": bool(markup.get("is_persistent")),
        "placeholder": placeholder,
        "message_id": keyboard.message_id,
    }
    return shown


def reply_button_view(button: Json) -> Json:
    """A button of a reply keyboard."""
    for field, kind in (("request_contact", "contact"), ("request_location", "location")):
        if button.get(field):
            return {"text": button["text"], "kind": kind}
    if "web_app" in button:
        return {"text": button["text"], "kind": "web_app", "url": button["web_app"]["url"]}
    asks = any(field.startswith("request_") for field in button)
    return {"text": button["text"], "kind": "other" if asks else "text"}


def summary(town: Town, chat: Chat, person: Person) -> Json:
    """A line of a person's list of chats."""
    last = chat.messages[max(chat.messages)] if chat.messages else None
    shown: Json = {
        "chat": chat.id_for(person),
        "type": chat.type,
        "title": chat.bot.name if isinstance(chat, PrivateChat) else "",
        "started": True,
        "blocked": False,
        "bot": None,
        "forum": False,
        "topics": topics_card(chat),
        "last": message_view(town, last, person.id) if last else None,
    }
    if isinstance(chat, PrivateChat):
        bot = chat.bot
        card = {name: bot_card(town, bot)[name] for name in ("id", "username", "name")}
        shown |= {"started": chat.started, "blocked": chat.blocked}
        shown["bot"] = card | {"description": bot.description(person.language)}
    elif isinstance(chat, Group):
        shown |= {"title": chat.title, "forum": chat.forum}
    return shown


def view(town: Town, chat: Chat, person: Person, *, limit: int, thread: int | None) -> Json:
    """A chat as a person has it before them."""
    shown = [m for m in chat.messages.values() if thread is None or m.thread == thread][-limit:]
    bots = chat.bots()
    menu_button: Json = {"type": "commands"}
    if isinstance(chat, PrivateChat):
        menu_button = (
            chat.bot.menu_buttons.get(person.id) or chat.bot.menu_buttons.get(0) or menu_button
        )
    return {
        "seq": town.feed.seq,
        **summary(town, chat, person),
        "messages": [message_view(town, message, person.id) for message in shown],
        **keyboard_view(chat, person),
        "commands": [
            {**command, "bot": bot.username}
            for bot in bots
            for command in commands_for(bot, chat, person)
        ],
        "menu_button": menu_button,
        "pinned": list(chat.pinned),
        "members": [member_card(m) for m in chat.members.values() if m.present]
        if isinstance(chat, Group)
        else [],
        "can_write": not (isinstance(chat, PrivateChat) and chat.blocked),
    }
