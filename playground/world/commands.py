"""Bot commands by scope and language: which list a person sees where."""

from typing import Any

from playground.world.chats import Chat, Group
from playground.world.people import Bot, Person

Json = dict[str, Any]


def scope_key(scope: Json | None) -> str:
    """One text for a BotCommandScope, its chat and member included."""
    scope = scope or {"type": "default"}
    return ":".join(str(scope[name]) for name in ("type", "chat_id", "user_id") if name in scope)


def commands_for(bot: Bot, chat: Chat, person: Person) -> list[Json]:
    """The narrowest list that is set, in the person's language before the one without."""
    for scope in _scopes(bot, chat, person):
        for language in (person.language.split("-")[0], ""):
            commands = bot.commands.get((scope, language))
            if commands:
                return commands
    return []


def _scopes(bot: Bot, chat: Chat, person: Person) -> list[str]:
    here = chat.id_for(bot)
    if not isinstance(chat, Group):
        return [f"chat:{here}", "all_private_chats", "default"]
    scopes = [f"chat_member:{here}:{person.id}"]
    if chat.member(person).rules:
        scopes += [f"chat_administrators:{here}", f"chat:{here}", "all_chat_administrators"]
    else:
        scopes.append(f"chat:{here}")
    return [*scopes, "all_group_chats", "default"]
