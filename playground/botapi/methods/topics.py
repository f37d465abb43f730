"""Topics of forums, and of private chats with bots that have them."""

from typing import Any

from playground.botapi.call import Call, method
from playground.botapi.errors import bad_request
from playground.life.membership import open_topic, topic_event
from playground.life.posting import delete, refresh, show
from playground.world.chats import TOPIC_COLOURS, Chat, Group, Topic

Json = dict[str, Any]

NAME_LIMIT = 128


def _forum(call: Call, right: str = "can_manage_topics") -> Chat:
    chat = call.chat()
    if isinstance(chat, Group):
        if not chat.forum:
            raise bad_request("the chat is not a forum")
        call.need(chat, right, "not enough rights to manage topics")
    elif not call.bot.private_topics:
        raise bad_request("the chat is not a forum")
    return chat


def _topic(call: Call, chat: Chat) -> Topic:
    topic = chat.topics.get(call["message_thread_id"])
    if topic is None:
        raise bad_request(
            "TOPIC_ID_INVALID" if isinstance(chat, Group) else "message thread not found"
        )
    return topic


def _name(call: Call) -> str:
    name: str = call["name"].strip()
    if not name:
        raise bad_request("TOPIC_TITLE_EMPTY")
    if len(name) > NAME_LIMIT:
        raise bad_request("TOPIC_TITLE_TOO_LONG")
    return name


def _count(call: Call, chat: Chat) -> None:
    """Each of these puts a message into the chat, which counts like any other."""
    call.gateway.rates.spend(call.bot.id, chat.id_for(call.bot))


@method("createForumTopic")
def create_forum_topic(call: Call) -> Json:
    chat = _forum(call)
    colour = call.get("icon_color")
    if colour is not None and colour not in TOPIC_COLOURS:
        raise bad_request("invalid topic icon color specified")
    name = _name(call)
    _count(call, chat)
    emoji = call.get("icon_custom_emoji_id")
    return open_topic(call.town, chat, call.bot, name, colour, emoji).as_json()


@method("editForumTopic")
def edit_forum_topic(call: Call) -> bool:
    chat = _forum(call)
    topic = _topic(call, chat)
    edited: Json = {}
    if "name" in call.given:
        edited["name"] = _name(call)
    if "icon_custom_emoji_id" in call.given:
        edited["icon_custom_emoji_id"] = call["icon_custom_emoji_id"]
    if not edited or all(getattr(topic, name) == value for name, value in edited.items()):
        raise bad_request("TOPIC_NOT_MODIFIED")
    _count(call, chat)
    topic.name = edited.get("name", topic.name)
    topic.icon_custom_emoji_id = edited.get("icon_custom_emoji_id", topic.icon_custom_emoji_id)
    said = f"{call.bot.name} changed the topic to “{topic.name}”"
    topic_event(call.town, chat, call.bot, topic, "forum_topic_edited", edited, said)
    return True


def _set_closed(call: Call, chat: Chat, topic: Topic, closed: bool) -> bool:
    if topic.closed == closed:
        raise bad_request("TOPIC_NOT_MODIFIED")
    _count(call, chat)
    topic.closed = closed
    word = "closed" if closed else "reopened"
    said = f"{call.bot.name} {word} the topic"
    topic_event(call.town, chat, call.bot, topic, f"forum_topic_{word}", {}, said)
    return True


@method("closeForumTopic")
def close_forum_topic(call: Call) -> bool:
    chat = _forum(call)
    return _set_closed(call, chat, _topic(call, chat), True)


@method("reopenForumTopic")
def reopen_forum_topic(call: Call) -> bool:
    chat = _forum(call)
    return _set_closed(call, chat, _topic(call, chat), False)


@method("deleteForumTopic")
def delete_forum_topic(call: Call) -> bool:
    """Deletes a topic with all its messages."""
    chat = _forum(call, "can_delete_messages")
    topic = _topic(call, chat)
    del chat.topics[topic.thread]
    delete(
        call.town,
        chat,
        [message for message in chat.messages.values() if message.thread == topic.thread],
    )
    refresh(call.town, chat)
    return True


@method("unpinAllForumTopicMessages")
def unpin_all_forum_topic_messages(call: Call) -> bool:
    chat = _forum(call, "can_pin_messages")
    topic = _topic(call, chat)
    for number in list(chat.pinned):
        if chat.messages[number].thread == topic.thread:
            chat.pinned.remove(number)
            show(call.town, "edited", chat.messages[number])
    refresh(call.town, chat)
    return True


def _general(call: Call) -> Group:
    chat = _forum(call)
    if not isinstance(chat, Group):
        raise bad_request("the chat is not a forum")
    return chat


@method("editGeneralForumTopic")
def edit_general_forum_topic(call: Call) -> bool:
    chat = _general(call)
    name = _name(call)
    if name == chat.general.name:
        raise bad_request("TOPIC_NOT_MODIFIED")
    chat.general.name = name
    said = f"{call.bot.name} changed the topic to “{name}”"
    topic_event(call.town, chat, call.bot, chat.general, "forum_topic_edited", {"name": name}, said)
    return True


@method("closeGeneralForumTopic")
def close_general_forum_topic(call: Call) -> bool:
    chat = _general(call)
    return _set_closed(call, chat, chat.general, True)


@method("reopenGeneralForumTopic")
def reopen_general_forum_topic(call: Call) -> bool:
    chat = _general(call)
    chat.general_hidden = False
    return _set_closed(call, chat, chat.general, False)


def _set_hidden(call: Call, hidden: bool) -> bool:
    chat = _general(call)
    if chat.general_hidden == hidden:
        raise bad_request("TOPIC_NOT_MODIFIED")
    chat.general_hidden = hidden
    chat.general.closed = chat.general.closed or hidden
    field, word = (
        ("general_forum_topic_hidden", "hid")
        if hidden
        else ("general_forum_topic_unhidden", "showed")
    )
    topic_event(
        call.town,
        chat,
        call.bot,
        chat.general,
        field,
        {},
        f"{call.bot.name} {word} the general topic",
    )
    return True


@method("hideGeneralForumTopic")
def hide_general_forum_topic(call: Call) -> bool:
    return _set_hidden(call, True)


@method("unhideGeneralForumTopic")
def unhide_general_forum_topic(call: Call) -> bool:
    return _set_hidden(call, False)


@method("unpinAllGeneralForumTopicMessages")
def unpin_all_general_forum_topic_messages(call: Call) -> bool:
    chat = _general(call)
    for number in list(chat.pinned):
        if chat.messages[number].thread is None:
            chat.pinned.remove(number)
            show(call.town, "edited", chat.messages[number])
    refresh(call.town, chat)
    return True


@method("getForumTopicIconStickers")
def get_forum_topic_icon_stickers(call: Call) -> list[Json]:
    return []
