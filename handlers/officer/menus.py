"""The command menus that Telegram shows beside the text field."""

import telegram
from telegram import BotCommand, BotCommandScopeAllGroupChats, BotCommandScopeAllPrivateChats

from handlers.officer.commands import COMMANDS
from handlers.texts import Texts

ISO_CODE_LENGTH = 2
"""Telegram takes menus for languages with a two-letter code only."""


async def set_menus(bot: telegram.Bot, texts: Texts) -> None:
    """Give Telegram the menus for private chats and for groups, in every language.

    Raises:
        TelegramError: it did not work.
    """
    own = texts.language_for(None)
    for language in texts.languages:
        default = language == own
        if not default and len(language) != ISO_CODE_LENGTH:
            continue
        for scope, in_groups in (
            (BotCommandScopeAllPrivateChats(), False),
            (BotCommandScopeAllGroupChats(), True),
        ):
            await bot.set_my_commands(
                [
                    BotCommand(c.name, texts.label(language, f"officer-command-{c.name}"))
                    for c in COMMANDS
                    if c.in_groups or not in_groups
                ],
                scope=scope,
                language_code=None if default else language,
            )
