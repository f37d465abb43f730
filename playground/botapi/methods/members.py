"""Members of a group: bans, restrictions, administrators."""

from typing import Any

from playground.botapi.call import Call, method
from playground.botapi.errors import bad_request
from playground.life.membership import change
from playground.world.chats import ADMIN_RIGHTS, PERMISSIONS, Group, Member

Json = dict[str, Any]

TITLE_LIMIT = 16


def _subject(call: Call, right: str) -> tuple[Group, Member]:
    """The group and the member that is dealt with, who must not be above the bot."""
    chat = call.chat()
    if not isinstance(chat, Group):
        raise bad_request("chat member status can't be changed in private chats")
    who = call.user()
    member = chat.member(who)
    if who is call.bot:
        raise bad_request("can't restrict self")
    if not chat.member(call.bot).may(right):
        raise bad_request("not enough rights to restrict/unrestrict chat member")
    if member.status == "creator":
        raise bad_request("can't remove chat owner")
    return chat, member


@method("banChatMember")
def ban_chat_member(call: Call) -> bool:
    chat, member = _subject(call, "can_restrict_members")
    if member.status == "administrator":
        raise bad_request("user is an administrator of the chat")
    change(call.town, chat, call.bot, member.who, "kicked", until=call.get("until_date", 0))
    return True


@method("unbanChatMember")
def unban_chat_member(call: Call) -> bool:
    chat, member = _subject(call, "can_restrict_members")
    if call.get("only_if_banned") and member.status != "kicked":
        return True
    if member.status != "left":
        change(call.town, chat, call.bot, member.who, "left")
    return True


@method("restrictChatMember")
def restrict_chat_member(call: Call) -> bool:
    chat, member = _subject(call, "can_restrict_members")
    if chat.type != "supergroup":
        raise bad_request("method is available only for supergroups")
    if member.status == "administrator":
        raise bad_request("user is an administrator of the chat")
    permissions = {name: bool(call["permissions"].get(name, False)) for name in PERMISSIONS}
    status = "member" if all(permissions.values()) else "restricted"
    change(
        call.town,
        chat,
        call.bot,
        member.who,
        status,
        permissions=permissions,
        until=call.get("until_date", 0),
    )
    return True


@method("promoteChatMember")
def promote_chat_member(call: Call) -> bool:
    chat, member = _subject(call, "can_promote_members")
    if not member.present:
        raise bad_request("USER_NOT_PARTICIPANT")
    rights = {right: bool(call.get(right, False)) for right in ADMIN_RIGHTS}
    granting = chat.member(call.bot)
    if any(
        wanted and not granting.may(right)
        for right, wanted in rights.items()
        if right != "can_manage_chat"
    ):
        raise bad_request("RIGHT_FORBIDDEN")
    if any(rights.values()):
        change(
            call.town,
            chat,
            call.bot,
            member.who,
            "administrator",
            rights=rights | {"can_manage_chat": True},
        )
    else:
        change(call.town, chat, call.bot, member.who, "member")
    return True


@method("setChatAdministratorCustomTitle")
def set_chat_administrator_custom_title(call: Call) -> bool:
    _, member = _subject(call, "can_promote_members")
    if not member.rules:
        raise bad_request("user is not an administrator")
    if len(call["custom_title"]) > TITLE_LIMIT:
        raise bad_request("custom title is too long")
    member.title = call["custom_title"]
    return True
