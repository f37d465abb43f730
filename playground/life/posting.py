"""What happens to messages: written, changed, deleted, pinned, reacted to; and who hears of it."""

from copy import copy
from typing import Any

from playground.life.views import keyboard_view, message_view, summary
from playground.text.utf16 import cut
from playground.world import messages as writing
from playground.world.chats import Chat, Group, Keyboard, PrivateChat
from playground.world.messages import Content, Message
from playground.world.people import Bot, Person, Sender
from playground.world.town import Town

Json = dict[str, Any]


def post(
    town: Town,
    chat: Chat,
    sender: Sender,
    content: Content,
    *,
    markup: Json | None = None,
    thread: int | None = None,
    reply_to: Message | None = None,
    album: str | None = None,
    origin: Json | None = None,
    protected: bool = False,
) -> Message:
    """Puts a message into a chat, shows it to the people there and tells the bots that may know."""
    message = Message(
        chat.next_id(),
        chat,
        sender,
        town.clock.timestamp(),
        content,
        thread=thread,
        reply_to=reply_to,
        album=album,
        origin=origin,
        protected=protected,
    )
    if markup and "inline_keyboard" in markup:
        message.buttons = markup["inline_keyboard"] or None
    chat.messages[message.id] = message
    show(town, "message", message)
    if markup and "inline_keyboard" not in markup:
        _show_keyboard(town, message, markup)
    if isinstance(sender, Person):
        _put_away_keyboard(town, chat, sender)
    for bot in chat.bots():
        if bot is not sender and may_read(bot, message):
            tell(town, bot, "message", message)
    return message


def show(town: Town, event: str, message: Message) -> int:
    """Publishes a message, as it is now, to the people of its chat."""
    chat, seen = message.chat, copy(message)
    return town.feed.publish(
        event,
        [person.id for person in chat.people()],
        lambda viewer: {
            "chat": _key(town, chat, viewer),
            "message": message_view(town, seen, viewer),
        },
    )


def _key(town: Town, chat: Chat, viewer: int | None) -> int:
    return chat.id_for(town.people[viewer]) if viewer in town.people else 0


def tell(town: Town, bot: Bot, kind: str, message: Message) -> None:
    """Queues a message for a bot."""
    town.queues[bot.id].add(
        kind, writing.for_bot(message, bot, town.files), f"chat{message.chat.id_for(bot)}"
    )


def may_read(bot: Bot, message: Message) -> bool:
    """Whether a bot gets a message: never another bot's, with privacy on only what concerns it."""
    chat = message.chat
    if isinstance(message.sender, Bot):
        return message.content.service is not None and isinstance(chat, Group)
    if (
        not isinstance(chat, Group)
        or not bot.privacy
        or chat.member(bot).rules
        or message.content.service
    ):
        return True
    if message.reply_to is not None and message.reply_to.sender is bot:
        return True
    mention = f"@{bot.username.lower()}"
    for entity in message.content.entities:
        word = cut(message.text, entity["offset"], entity["length"]).lower()
        if entity["type"] == "mention" and word == mention:
            return True
        if entity["type"] == "bot_command" and ("@" not in word or word.endswith(mention)):
            return True
    return False


def edit(
    town: Town, message: Message, *, content: Content | None = None, silently: bool = False
) -> None:
    """Shows a change; `silently` leaves the date of editing alone, as changed buttons do."""
    if content is not None:
        message.content = content
    if not silently:
        message.edit_date = town.clock.timestamp()
    show(town, "edited", message)
    if isinstance(message.sender, Person):
        for bot in message.chat.bots():
            if may_read(bot, message):
                tell(town, bot, "edited_message", message)


def delete(town: Town, chat: Chat, messages: list[Message]) -> int:
    """Takes messages out of a chat; bots hear nothing of it."""
    gone = [message.id for message in messages]
    for message in messages:
        message.deleted = True
        chat.messages.pop(message.id, None)
        if message.id in chat.pinned:
            chat.pinned.remove(message.id)
    return town.feed.publish(
        "deleted",
        [person.id for person in chat.people()],
        lambda viewer: {"chat": _key(town, chat, viewer), "message_ids": gone},
    )


def react(town: Town, message: Message, sender: Sender, reactions: list[Json]) -> int:
    """Sets somebody's reactions to a message."""
    before = message.reactions.get(sender.id, [])
    message.reactions[sender.id] = reactions
    if isinstance(sender, Person) and before != reactions:
        for bot in message.chat.bots():
            chat = message.chat
            if isinstance(chat, PrivateChat) or (
                isinstance(chat, Group) and chat.member(bot).rules
            ):
                payload = {
                    "chat": chat.for_bot(),
                    "message_id": message.id,
                    "user": sender.user,
                    "date": town.clock.timestamp(),
                    "old_reaction": before,
                    "new_reaction": reactions,
                }
                town.queues[bot.id].add("message_reaction", payload, f"chat{chat.id_for(bot)}")
    return show(town, "edited", message)


def act(town: Town, chat: Chat, bot: Bot, action: str, thread: int | None) -> None:
    """Shows what a bot is doing, for five seconds."""
    who = {"id": bot.id, "name": bot.name}
    town.feed.publish(
        "action",
        [person.id for person in chat.people()],
        lambda viewer: {
            "chat": _key(town, chat, viewer),
            "from": who,
            "action": action,
            "thread": thread,
            "seconds": 5,
        },
    )


def draft(town: Town, chat: Chat, bot: Bot, shown: Json) -> None:
    """Shows a message that is being written."""
    who = {"id": bot.id, "name": bot.name}
    town.feed.publish(
        "draft",
        [person.id for person in chat.people()],
        lambda viewer: {"chat": _key(town, chat, viewer), "from": who, **shown},
    )


def refresh(town: Town, chat: Chat) -> int:
    """Shows that something about the chat itself is new."""
    return town.feed.publish(
        "chat",
        [person.id for person in chat.people()],
        lambda viewer: {
            "chat": _key(town, chat, viewer),
            "summary": summary(town, chat, town.people[viewer]) if viewer in town.people else None,
        },
    )


def _show_keyboard(town: Town, message: Message, markup: Json) -> None:
    """Gives reply buttons to those whom they are meant for, or takes them away."""
    people = message.chat.people()
    if markup.get("selective") and isinstance(message.chat, Group):
        meant = {e["user"]["id"] for e in message.content.entities if e["type"] == "text_mention"}
        if message.reply_to is not None:
            meant.add(message.reply_to.sender.id)
        people = [person for person in people if person.id in meant]
    for person in people:
        if markup.get("remove_keyboard"):
            message.chat.keyboards.pop(person.id, None)
        else:
            message.chat.keyboards[person.id] = Keyboard(markup, message.id)
        _keyboard_changed(town, message.chat, person)


def _put_away_keyboard(town: Town, chat: Chat, person: Person) -> None:
    """A one-time keyboard and a request for a reply are over when the person wrote."""
    keyboard = chat.keyboards.get(person.id)
    if keyboard and (
        keyboard.markup.get("one_time_keyboard") or keyboard.markup.get("force_reply")
    ):
        del chat.keyboards[person.id]
        _keyboard_changed(town, chat, person)


def _keyboard_changed(town: Town, chat: Chat, person: Person) -> None:
    town.feed.publish(
        "keyboard",
        [person.id],
        lambda _: {"chat": chat.id_for(person), **keyboard_view(chat, person)},
    )
