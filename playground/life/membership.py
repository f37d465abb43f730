"""Who is in a group, with which rights; blocks; topics; the move to a supergroup."""

from typing import Any

from playground.life.posting import post, refresh
from playground.world.chats import (
    ADMIN_RIGHTS,
    TOPIC_COLOURS,
    Chat,
    Group,
    Member,
    PrivateChat,
    Topic,
)
from playground.world.messages import Content, Message
from playground.world.people import Bot, Person, Sender
from playground.world.town import FIRST_SUPERGROUP, Town

Json = dict[str, Any]

FULL_RIGHTS = {right: True for right in ADMIN_RIGHTS if right != "can_promote_members"}


def found(
    town: Town, title: str, members: list[Sender], *, supergroup: bool = False, forum: bool = False
) -> Group:
    """Makes a group; its first person created it."""
    group = town.new_group(title, supergroup=supergroup, forum=forum)
    creator = next((who for who in members if isinstance(who, Person)), None)
    for who in members:
        group.members[who.id] = Member(who, "creator" if who is creator else "member")
    opener: Sender | None = creator or (members[0] if members else None)
    if opener is not None:
        created = {
            "supergroup_chat_created" if group.type == "supergroup" else "group_chat_created": True
        }
        post(
            town, group, opener, Content(fields=created, service=f"{opener.name} created the group")
        )
    for who in members:
        if isinstance(who, Bot):
            _tell_members(town, group, opener or who, Member(who, "left"), group.members[who.id])
    refresh(town, group)
    return group


def change(
    town: Town, group: Group, by: Sender, who: Sender, status: str, **details: Any
) -> Member:
    """Gives somebody another place in the group and lets those hear of it who may."""
    before = group.member(who)
    after = Member(who, status, **details)
    if not details.get("title") and before.rules and after.rules:
        after.title = before.title
    group.members[who.id] = after
    if before.present and not after.present:
        text = f"{who.name} left the group" if by is who else f"{by.name} removed {who.name}"
        content = Content(
            fields={"left_chat_member": who.user, "left_chat_participant": who.user}, service=text
        )
        post(town, group, by, content)
        if isinstance(who, Person):
            group.keyboards.pop(who.id, None)
            town.feed.publish("chat_gone", [who.id], lambda _: {"chat": group.id})
    elif after.present and not before.present:
        text = f"{who.name} joined the group" if by is who else f"{by.name} added {who.name}"
        post(town, group, by, Content(fields={"new_chat_members": [who.user]}, service=text))
    _tell_members(town, group, by, before, after)
    refresh(town, group)
    return after


def _tell_members(town: Town, group: Group, by: Sender, before: Member, after: Member) -> None:
    payload = {
        "chat": group.for_bot(),
        "from": by.user,
        "date": town.clock.timestamp(),
        "old_chat_member": before.as_json(),
        "new_chat_member": after.as_json(),
    }
    if isinstance(after.who, Bot):
        town.queues[after.who.id].add("my_chat_member", payload, f"chat{group.id}")
    for bot in group.bots():
        if bot is not after.who and bot is not by and group.member(bot).rules:
            town.queues[bot.id].add("chat_member", payload, f"chat{group.id}")


def set_blocked(town: Town, chat: PrivateChat, blocked: bool) -> int:
    """A person blocks a bot or lets it in again."""
    if chat.blocked != blocked:
        chat.blocked = blocked
        statuses = [
            Member(chat.bot, "kicked" if b else "member").as_json() for b in (not blocked, blocked)
        ]
        payload = {
            "chat": chat.for_bot(),
            "from": chat.person.user,
            "date": town.clock.timestamp(),
            "old_chat_member": statuses[0],
            "new_chat_member": statuses[1],
        }
        town.queues[chat.bot.id].add("my_chat_member", payload, f"chat{chat.person.id}")
    return refresh(town, chat)


def rename(town: Town, group: Group, by: Sender, title: str) -> None:
    """Gives a group another title."""
    group.title = title
    text = f"{by.name} named the group “{title}”"
    post(town, group, by, Content(fields={"new_chat_title": title}, service=text))
    refresh(town, group)


def upgrade(town: Town, group: Group, *, forum: bool = False) -> Group:
    """Turns a group into a supergroup, which is another chat with another number.

    Raises:
        ValueError: it is one already.
    """
    if group.type == "supergroup" or group.moved_to is not None:
        raise ValueError(f"the group {group.id} is a supergroup already")
    moved = Group(FIRST_SUPERGROUP - len(town.groups), group.title, supergroup=True, forum=forum)
    moved.members, moved.description = group.members, group.description
    town.groups[moved.id] = moved
    by = next((member.who for member in group.members.values() if member.status == "creator"), None)
    sender = by or next(member.who for member in group.members.values() if member.present)
    moving = "The group became a supergroup"
    post(town, group, sender, Content(fields={"migrate_to_chat_id": moved.id}, service=moving))
    post(town, moved, sender, Content(fields={"migrate_from_chat_id": group.id}, service=moving))
    group.moved_to = moved.id
    town.feed.publish(
        "chat_gone",
        [p.id for p in group.people()],
        lambda _: {"chat": group.id, "moved_to": moved.id},
    )
    refresh(town, moved)
    return moved


def open_topic(
    town: Town,
    chat: Chat,
    by: Sender,
    name: str,
    colour: int | None = None,
    emoji: str | None = None,
) -> Topic:
    """Opens a topic; its number is that of the message that says so."""
    colour = colour if colour is not None else TOPIC_COLOURS[len(chat.topics) % len(TOPIC_COLOURS)]
    topic = Topic(chat.last_id + 1, name, colour, emoji)
    chat.topics[topic.thread] = topic
    created = {key: value for key, value in topic.as_json().items() if key != "message_thread_id"}
    service = f"{by.name} opened the topic “{name}”"
    post(
        town,
        chat,
        by,
        Content(fields={"forum_topic_created": created}, service=service),
        thread=topic.thread,
    )
    refresh(town, chat)
    return topic


def topic_event(
    town: Town, chat: Chat, by: Sender, topic: Topic, field: str, value: Json, service: str
) -> Message:
    """Says in a topic that it was edited, closed or reopened."""
    thread = topic.thread if topic is not getattr(chat, "general", None) else None
    message = post(town, chat, by, Content(fields={field: value}, service=service), thread=thread)
    refresh(town, chat)
    return message
