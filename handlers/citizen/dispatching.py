"""Which handler gets which update: the table of contents of the citizens' bot."""

from aiogram import Dispatcher, F, Router
from aiogram.enums import ChatType

from handlers.citizen import commands, contacts, entering, refusals
from handlers.citizen.following import acting, cards, hushing, lists, writing
from handlers.citizen.intake import choices, erasing, location, navigation, pieces, sending, tails
from handlers.citizen.known import joining
from handlers.citizen.person import data, registering

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")
"""What Telegram shall bring; its default leaves out some of these."""


def build_dispatcher() -> Dispatcher:
    """All handlers; the first that fits gets the update.

    Aiogram's own state storage stays off: the conversation is loaded before the dispatcher sees
    the update, and state and raw_state are passed to it.
    """
    dispatcher = Dispatcher(disable_fsm=True)
    dispatcher.include_routers(_private(), _groups())
    return dispatcher


def _private() -> Router:
    router = Router(name="private")
    for observer in (router.message, router.edited_message, router.my_chat_member):
        observer.filter(F.chat.type == ChatType.PRIVATE)
    router.callback_query.filter(F.message.chat.type == ChatType.PRIVATE)

    entering.register(router)
    commands.register(router)
    data.register(router)
    navigation.register(router)
    lists.register(router)
    cards.register(router)
    hushing.register(router)
    commands.register_unknown(router)

    tails.register(router)
    registering.register(router)
    erasing.register(router)
    acting.register(router)
    writing.register(router)

    choices.register(router)
    joining.register(router)
    sending.register(router)
    location.register(router)
    pieces.register(router)

    contacts.register(router)
    refusals.register(router)
    return router


def _groups() -> Router:
    router = Router(name="groups")
    contacts.register_groups(router)
    return router
