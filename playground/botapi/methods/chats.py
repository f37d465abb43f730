"""What a bot can learn of a chat and change about it."""

import secrets
from typing import Any

from playground.botapi.call import Call, method
from playground.botapi.compose import written
from playground.botapi.errors import bad_request
from playground.life.membership import change, rename
from playground.life.posting import post, refresh, show
from playground.world.chats import Chat, Group, PrivateChat
from playground.world.messages import Content, Message
from playground.world.people import Person

Json = dict[str, Any]

TITLE_LIMIT = 128
DESCRIPTION_LIMIT = 255
GIFTS = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription")
COMMON = {
    "accent_color_id": 0,
    "max_reaction_count": 11,
    "accepted_gift_types": dict.fromkeys((*GIFTS, "gifts_from_channels"), True),
}


@method("getChat")
def get_chat(call: Call) -> Json:
    chat = call.chat(reading=True)
    shown = chat.for_bot() | COMMON
    if isinstance(chat, Group):
        shown["permissions"] = chat.permissions
        shown["join_to_send_messages"] = True
        if chat.description:
            shown["description"] = chat.description
    elif isinstance(chat, PrivateChat) and chat.person.username:
        shown["active_usernames"] = [chat.person.username]
    if chat.pinned:
        shown["pinned_message"] = written(call, chat.messages[chat.pinned[-1]])
    return shown


@method("getChatMember")
def get_chat_member(call: Call) -> Json:
    chat = call.chat()
    who = call.user()
    if isinstance(chat, Group):
        return chat.member(who).as_json()
    if who not in (chat.bots() + chat.people()):
        raise bad_request("PARTICIPANT_ID_INVALID")
    return {"user": who.user, "status": "member"}


@method("getChatAdministrators")
def get_chat_administrators(call: Call) -> list[Json]:
    chat = call.chat()
    if not isinstance(chat, Group):
        raise bad_request("there are no administrators in the private chat")
    return [
        m.as_json()
        for m in chat.members.values()
        if m.rules and (isinstance(m.who, Person) or m.who is call.bot)
    ]


@method("getChatMemberCount")
def get_chat_member_count(call: Call) -> int:
    return len(call.chat().people()) + len(call.chat().bots())


@method("setChatTitle")
def set_chat_title(call: Call) -> bool:
    chat = _group_with_right(call, "can_change_info")
    title = call["title"].strip()
    if not 1 <= len(title) <= TITLE_LIMIT:
        raise bad_request("chat title is empty" if not title else "chat title is too long")
    if title == chat.title:
        raise bad_request("chat title is not modified")
    rename(call.town, chat, call.bot, title)
    return True


@method("setChatDescription")
def set_chat_description(call: Call) -> bool:
    chat = _group_with_right(call, "can_change_info")
    description = call.get("description", "").strip()
    if len(description) > DESCRIPTION_LIMIT:
        raise bad_request("chat description is too long")
    if description == chat.description:
        raise bad_request("chat description is not modified")
    chat.description = description
    refresh(call.town, chat)
    return True


@method("setChatPermissions")
def set_chat_permissions(call: Call) -> bool:
    chat = _group_with_right(call, "can_restrict_members")
    permissions: Json = call["permissions"]
    chat.permissions = {name: bool(permissions.get(name, False)) for name in chat.permissions}
    return True


@method("leaveChat")
def leave_chat(call: Call) -> bool:
    chat = call.chat()
    if not isinstance(chat, Group):
        raise bad_request("chat member status can't be changed in private chats")
    change(call.town, chat, call.bot, call.bot, "left")
    return True


@method("pinChatMessage")
def pin_chat_message(call: Call) -> bool:
    chat = call.chat()
    call.need(chat, "can_pin_messages", "not enough rights to manage pinned messages in the chat")
    message = call.message(chat, "message to pin")
    if message.id not in chat.pinned:
        call.gateway.rates.spend(call.bot.id, chat.id_for(call.bot))
        chat.pinned.append(message.id)
        show(call.town, "edited", message)
        content = Content(
            fields={"pinned_message": message}, service=f"{call.bot.name} pinned a message"
        )
        post(call.town, chat, call.bot, content, thread=message.thread)
        refresh(call.town, chat)
    return True


@method("unpinChatMessage")
def unpin_chat_message(call: Call) -> bool:
    chat = call.chat()
    call.need(chat, "can_pin_messages", "not enough rights to manage pinned messages in the chat")
    number = call.get("message_id", chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad_request("message to unpin not found")
    _unpin(call, chat, [chat.messages[number]])
    return True


@method("unpinAllChatMessages")
def unpin_all_chat_messages(call: Call) -> bool:
    chat = call.chat()
    call.need(chat, "can_pin_messages", "not enough rights to manage pinned messages in the chat")
    _unpin(call, chat, [chat.messages[number] for number in chat.pinned])
    return True


def _unpin(call: Call, chat: Chat, messages: list[Message]) -> None:
    for message in messages:
        chat.pinned.remove(message.id)
        show(call.town, "edited", message)
    refresh(call.town, chat)


def _group_with_right(call: Call, right: str) -> Group:
    chat = call.chat()
    if not isinstance(chat, Group):
        raise bad_request("can't change private chat")
    call.need(chat, right)
    return chat


@method("exportChatInviteLink")
def export_chat_invite_link(call: Call) -> str:
    return str(_invite_link(call)["invite_link"])


@method("createChatInviteLink")
def create_chat_invite_link(call: Call) -> Json:
    return _invite_link(call)


def _invite_link(call: Call) -> Json:
    chat = _group_with_right(call, "can_invite_users")
    link: Json = {
        "invite_link": f"https://t.me/+{secrets.token_urlsafe(12)}",
        "creator": call.bot.user,
        "creates_join_request": call.get("creates_join_request", False),
        "is_primary": call.name == "exportChatInviteLink",
        "is_revoked": False,
    }
    link |= {name: call[name] for name in ("name", "expire_date", "member_limit") if call.get(name)}
    chat.invite_links.append(link)
    return link
