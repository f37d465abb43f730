"""How a bot shows itself: commands by scope and language, name, descriptions, menu button."""

import re
from typing import Any

from playground.botapi.call import Call, method
from playground.botapi.errors import bad_request
from playground.life.posting import refresh
from playground.world.chats import ADMIN_RIGHTS
from playground.world.commands import scope_key
from playground.world.town import bot_card

Json = dict[str, Any]

COMMAND = re.compile(r"[a-z0-9_]{1,32}")
COMMANDS_LIMIT = 100
LIMITS = {"name": 64, "description": 512, "short_description": 120}
LANGUAGE = re.compile(r"[a-z]{2}")


def _language(call: Call) -> str:
    language: str = call.get("language_code", "")
    if language and not LANGUAGE.fullmatch(language):
        raise bad_request("invalid language code specified")
    return language


def _scope(call: Call) -> str:
    scope: Json | None = call.get("scope")
    if scope and "chat_id" in scope:
        call.given["scope_chat"] = scope["chat_id"]
        chat = call.chat(name="scope_chat")
        scope = scope | {"chat_id": chat.id_for(call.bot)}
    return scope_key(scope)


@method("setMyCommands")
def set_my_commands(call: Call) -> bool:
    commands: list[Json] = call["commands"]
    if len(commands) > COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    kept = []
    for given in commands:
        command, description = given["command"].removeprefix("/"), given["description"].strip()
        if not COMMAND.fullmatch(command):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= len(description) <= 256:
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
        kept.append({"command": command, "description": description})
    call.bot.commands[_scope(call), _language(call)] = kept
    _show_everywhere(call)
    return True


@method("getMyCommands")
def get_my_commands(call: Call) -> list[Json]:
    return call.bot.commands.get((_scope(call), _language(call)), [])


@method("deleteMyCommands")
def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop((_scope(call), _language(call)), None)
    _show_everywhere(call)
    return True


def _show_everywhere(call: Call) -> None:
    bot, town = call.bot, call.town
    for chat in [*town.private.values(), *town.groups.values()]:
        if bot in chat.bots():
            refresh(town, chat)


def _set_profile(call: Call, field: str) -> bool:
    text: str = call.get(field, "").strip()
    if len(text) > LIMITS[field]:
        raise bad_request(f"{field.replace('_', ' ')} is too long")
    language = _language(call)
    call.bot.profile[field, language] = text
    if field == "name" and not language:
        call.bot.rename(text or call.bot.username)
    bot, town = call.bot, call.town
    town.feed.publish("bot", None, lambda _: {"shown": bot_card(town, bot)})
    return True


def _get_profile(call: Call, field: str) -> Json:
    found = call.bot.profile.get((field, _language(call))) or call.bot.profile.get((field, ""))
    return {field: found or (call.bot.name if field == "name" else "")}


@method("setMyName")
def set_my_name(call: Call) -> bool:
    return _set_profile(call, "name")


@method("getMyName")
def get_my_name(call: Call) -> Json:
    return _get_profile(call, "name")


@method("setMyDescription")
def set_my_description(call: Call) -> bool:
    return _set_profile(call, "description")


@method("getMyDescription")
def get_my_description(call: Call) -> Json:
    return _get_profile(call, "description")


@method("setMyShortDescription")
def set_my_short_description(call: Call) -> bool:
    return _set_profile(call, "short_description")


@method("getMyShortDescription")
def get_my_short_description(call: Call) -> Json:
    return _get_profile(call, "short_description")


@method("setChatMenuButton")
def set_chat_menu_button(call: Call) -> bool:
    button: Json = call.get("menu_button", {"type": "default"})
    if button["type"] == "web_app" and not button["web_app"]["url"].startswith("https://"):
        raise bad_request("BUTTON_URL_INVALID")
    chat = call.chat() if "chat_id" in call.given else None
    key = chat.id_for(call.bot) if chat is not None else 0
    if button["type"] == "default":
        call.bot.menu_buttons.pop(key, None)
    else:
        call.bot.menu_buttons[key] = button
    if chat is not None:
        refresh(call.town, chat)
    return True


@method("getChatMenuButton")
def get_chat_menu_button(call: Call) -> Json:
    key = call.chat().id_for(call.bot) if "chat_id" in call.given else 0
    buttons = call.bot.menu_buttons
    return (
        buttons.get(key)
        or buttons.get(0)
        or {"type": "commands" if call.bot.commands else "default"}
    )


@method("setMyDefaultAdministratorRights")
def set_my_default_administrator_rights(call: Call) -> bool:
    call.bot.default_rights[call.get("for_channels", False)] = call.get("rights", {})
    return True


@method("getMyDefaultAdministratorRights")
def get_my_default_administrator_rights(call: Call) -> Json:
    rights = call.bot.default_rights.get(call.get("for_channels", False), {})
    return {"is_anonymous": False} | {right: rights.get(right, False) for right in ADMIN_RIGHTS}


@method("getUserProfilePhotos")
def get_user_profile_photos(call: Call) -> Json:
    call.user()
    return {"total_count": 0, "photos": []}
