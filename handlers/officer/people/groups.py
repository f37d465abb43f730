"""Groups: where the bot was put, which unit it serves there, and when a group gets another id."""

from telegram import ChatMember, Update

from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext
from handlers.officer.work.said import command_words
from handlers.phrases import unit_name
from tickets.actions.losing import lose_officers_chat
from tickets.actions.membership import tie_group
from tickets.permissions import Action, require


async def on_tie(update: Update, context: OfficerContext) -> None:
    """/pasang UNIT: this group is where a unit's tickets arrive."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.TIE_GROUP)
    if not turn.group:
        await turn.say(turn.text("officer-tie-in-private"))
        return
    unit = command_words(message.text or "").upper()
    if not unit or len(unit.split()) > 1:
        await show_usage(turn, "pasang")
        return
    before = await turn.tx.members.group_of(unit)
    await tie_group(turn.tx, turn.rooms.city, turn.officer, message.chat.id, unit)
    lines = [turn.text("officer-tied", unit=unit_name(turn.rooms, unit))]
    if before is not None and before.chat != message.chat.id:
        lines.append(turn.text("officer-tied-elsewhere"))
    await turn.say("\n".join(lines))


async def on_membership(update: Update, context: OfficerContext) -> None:
    """The bot was put into a group, or put out of it."""
    turn, change = context.turn, update.my_chat_member
    assert change is not None
    if not turn.group:
        return
    before, after = change.old_chat_member, change.new_chat_member
    if after.status in (ChatMember.LEFT, ChatMember.BANNED):
        chat, now = turn.conversation.chat, turn.rooms.clock.now()
        await lose_officers_chat(turn.tx, chat, now, "the bot was put out of the group")
        return
    if before.status in (ChatMember.LEFT, ChatMember.BANNED):
        message = "officer-group-tied-already" if turn.tie else "officer-group-hello"
        unit = unit_name(turn.rooms, turn.tie.unit) if turn.tie else ""
        await turn.say(turn.text(message, unit=unit))


async def on_migration(update: Update, context: OfficerContext) -> None:
    """The group became a supergroup: what was kept under the old id goes to the new one."""
    turn, message = context.turn, update.message
    assert message is not None
    if message.migrate_to_chat_id:
        await turn.tx.members.move_group(message.chat.id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id:
        await turn.tx.members.move_group(message.migrate_from_chat_id, message.chat.id)
