"""Which handler hears what. The order is the order of asking: the first one that fits answers."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import MessageEntity, Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ExtBot,
    MessageHandler,
    TypeHandler,
    filters,
)

from handlers.callbacks import OfficerTap
from handlers.officer.answers import approving, templates
from handlers.officer.commands import COMMANDS
from handlers.officer.corrections import categories, helpers, menu
from handlers.officer.entries import own, telling
from handlers.officer.entries import taps as panel_taps
from handlers.officer.lists import export, league, queue, search, statistics, tickets
from handlers.officer.people import (
    groups,
    guidance,
    helping,
    invitations,
    joining,
    leave,
    naming,
    staff,
)
from handlers.officer.themes import gathering
from handlers.officer.turn import Data, OfficerContext
from handlers.officer.work import (
    commands,
    contacts,
    meaning,
    replies,
    stopping,
    taps,
    undoing,
)
from tickets.permissions import Action
from tickets.workflow import Move

Handler = Callable[[Update, OfficerContext], Coroutine[Any, Any, None]]

ANSWERS: dict[str, Handler] = {
    "antrian": queue.on_command,
    "lihat": tickets.on_command,
    "cari": search.on_command,
    "ambil": commands.doing(Action.TAKE),
    "lepas": commands.doing(Action.RELEASE),
    "verifikasi": commands.doing(Move.VERIFY),
    "ubah": menu.on_command,
    "kategori": categories.on_command,
    "mendesak": commands.doing(Action.URGE),
    "biasa": commands.doing(Action.CALM),
    "disposisi": commands.doing(Move.ASSIGN),
    "proses": commands.doing(Move.START),
    "tanya": commands.on_ask,
    "balas": commands.doing(Move.REPLY),
    "selesai": commands.doing(Move.RESOLVE),
    "templat": templates.on_command,
    "setujui": approving.on_command,
    "kembalikan": commands.doing(Move.HAND_BACK),
    "tolak": commands.doing(Move.REJECT),
    "gabung": commands.doing(Move.MERGE),
    "buka": commands.doing(Move.REOPEN),
    "tetap": commands.doing(Move.UPHOLD),
    "catatan": commands.doing(Action.NOTE),
    "hentikan": stopping.on_command,
    "urung": undoing.on_command,
    "kontak": contacts.on_command,
    "jawab": commands.doing(Action.RESPOND),
    "tanyaunit": commands.doing(Action.ENQUIRE),
    "instruksi": commands.doing(Action.INSTRUCT),
    "eskalasi": commands.doing(Action.ESCALATE),
    "tema": gathering.on_command,
    "statistik": statistics.on_command,
    "peringkat": league.on_command,
    "ekspor": export.on_command,
    "atasnama": telling.on_command,
    "titipan": own.on_command,
    "pasang": groups.on_tie,
    "undang": invitations.on_invite,
    "undangan": invitations.on_list,
    "petugas": staff.on_command,
    "serahkan": staff.on_hand_over,
    "cuti": leave.on_command,
    "nama": naming.on_command,
    "bahasa": guidance.on_language,
    "batal": replies.on_cancel,
    "bantuan": helping.on_command,
}
"""What answers each command of handlers.officer.commands."""

APPROVALS = (
    OfficerTap.PROPOSAL,
    OfficerTap.APPROVE,
    OfficerTap.SEND_BACK,
    OfficerTap.AMEND,
    OfficerTap.RECALL,
)
TEMPLATED = (OfficerTap.TEMPLATE, OfficerTap.SEND, OfficerTap.EDIT)
NEW = filters.UpdateType.MESSAGE
PRIVATE = filters.ChatType.PRIVATE
GROUPS = filters.ChatType.GROUPS


class CaptionedCommandHandler(CommandHandler[OfficerContext, None]):
    """A CommandHandler that also hears a command in the caption of a photo or a file."""

    def check_update(self, update: object) -> Any:
        """Whether the update carries one of the commands, addressed to this bot."""
        message = update.message if isinstance(update, Update) else None
        if message is None:
            return None
        text, entities = (
            (message.text, message.entities)
            if message.text
            else (message.caption, message.caption_entities)
        )
        if not text or not entities:
            return None
        first = entities[0]
        if first.type != MessageEntity.BOT_COMMAND or first.offset != 0:
            return None
        name, _, addressed = text[1 : first.length].lower().partition("@")
        if addressed and addressed != message.get_bot().username.lower():
            return None
        return ([], {}) if name in self.commands else None


def register(
    application: Application[ExtBot[None], OfficerContext, Data, Data, Data, None],
) -> None:
    """Put all handlers in their places."""
    application.add_handler(TypeHandler(Update, joining.gate), group=-1)

    add = application.add_handler
    add(CaptionedCommandHandler("start", joining.on_start))
    for command in COMMANDS:
        names = {command.name, command.alias}
        add(CaptionedCommandHandler(names, ANSWERS[command.name]))
    add(CaptionedCommandHandler(guidance.CITIZENS_COMMANDS, guidance.on_citizens_command))

    add(CallbackQueryHandler(queue.on_tap, pattern=rf"^{OfficerTap.QUEUE}(:|$)"))
    add(CallbackQueryHandler(search.on_tap, pattern=rf"^{OfficerTap.SEARCH}:"))
    add(CallbackQueryHandler(statistics.on_tap, pattern=rf"^{OfficerTap.STATISTICS}:"))
    add(CallbackQueryHandler(league.on_tap, pattern=rf"^{OfficerTap.LEAGUE}:"))
    add(CallbackQueryHandler(export.on_tap, pattern=rf"^{OfficerTap.EXPORT}:"))
    add(CallbackQueryHandler(tickets.on_tap, pattern=rf"^{OfficerTap.VIEW}:"))
    add(CallbackQueryHandler(invitations.on_invite_tap, pattern=rf"^{OfficerTap.INVITE}:"))
    add(CallbackQueryHandler(invitations.on_revoke_tap, pattern=rf"^{OfficerTap.REVOKE}:"))
    add(CallbackQueryHandler(staff.on_page_tap, pattern=rf"^{OfficerTap.STAFF}:"))
    add(CallbackQueryHandler(staff.on_member_tap, pattern=rf"^{OfficerTap.MEMBER}:"))
    add(CallbackQueryHandler(leave.on_tap, pattern=rf"^{OfficerTap.LEAVE}(:|$)"))
    add(CallbackQueryHandler(contacts.on_tap, pattern=rf"^{OfficerTap.CONTACT}:"))
    add(CallbackQueryHandler(helping.on_tap, pattern=rf"^{OfficerTap.HELP}(:|$)"))
    add(CallbackQueryHandler(guidance.on_language_tap, pattern=rf"^{OfficerTap.LANGUAGE}:"))
    add(CallbackQueryHandler(helpers.on_tap, pattern=rf"^{OfficerTap.SHARE}:"))
    add(CallbackQueryHandler(menu.on_tap, pattern=rf"^{OfficerTap.CORRECT}:"))
    add(CallbackQueryHandler(categories.on_open_tap, pattern=rf"^{OfficerTap.CATEGORIES}:"))
    add(CallbackQueryHandler(categories.on_choose_tap, pattern=rf"^{OfficerTap.CATEGORY}:"))
    add(CallbackQueryHandler(approving.on_tap, pattern=rf"^({'|'.join(APPROVALS)}):"))
    add(CallbackQueryHandler(stopping.on_stop_tap, pattern=rf"^{OfficerTap.STOP}:"))
    add(CallbackQueryHandler(stopping.on_lift_tap, pattern=rf"^{OfficerTap.LIFT}:"))
    add(CallbackQueryHandler(templates.on_list_tap, pattern=rf"^{OfficerTap.ALL_TEMPLATES}:"))
    add(CallbackQueryHandler(templates.on_offer_tap, pattern=rf"^{OfficerTap.TEMPLATES}:"))
    add(CallbackQueryHandler(templates.on_tap, pattern=rf"^({'|'.join(TEMPLATED)}):"))
    add(CallbackQueryHandler(panel_taps.on_tap, pattern=rf"^{OfficerTap.ENTRY}:"))
    add(CallbackQueryHandler(own.on_tap, pattern=rf"^{OfficerTap.OWN}:"))
    add(CallbackQueryHandler(own.on_page_tap, pattern=rf"^{OfficerTap.ENTRIES}:"))
    add(CallbackQueryHandler(undoing.on_tap, pattern=rf"^{OfficerTap.UNDO}:"))
    add(CallbackQueryHandler(meaning.on_tap, pattern=rf"^({OfficerTap.PASS}|{OfficerTap.KEEP}):"))
    add(CallbackQueryHandler(gathering.on_tap, pattern=r"^theme"))
    add(CallbackQueryHandler(taps.on_units, pattern=rf"^{OfficerTap.UNITS}:"))
    add(CallbackQueryHandler(taps.on_tap))

    add(ChatMemberHandler(groups.on_membership, ChatMemberHandler.MY_CHAT_MEMBER))
    add(MessageHandler(filters.StatusUpdate.MIGRATE, groups.on_migration))
    add(MessageHandler(NEW & filters.REPLY & ~filters.StatusUpdate.ALL, replies.on_reply))
    add(MessageHandler(NEW & PRIVATE & ~filters.StatusUpdate.ALL, replies.on_message))
    add(MessageHandler(NEW & GROUPS & ~filters.StatusUpdate.ALL, replies.on_talk))
    add(MessageHandler(filters.UpdateType.EDITED_MESSAGE & PRIVATE, replies.on_edit))
    add(MessageHandler(filters.UpdateType.EDITED_MESSAGE & GROUPS, meaning.on_edit))
