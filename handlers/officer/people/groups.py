"""Groups: where the bot was put, which unit it serves there, and when a group gets another id."""

from dataclasses import replace

from telegram import Chat, ChatMember, ChatMemberAdministrator, ChatMemberOwner, Update

from handlers.callbacks import OfficerTap, button
from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.phrases import unit_name
from handlers.texts import Html
from tickets.actions.staff.groups import see_group
from tickets.actions.staff.losing import lose_officers_chat
from tickets.actions.staff.membership import tie_group
from tickets.events import Right
from tickets.permissions import Action, require
from tickets.ports import Tie, Tx

_GONE = (ChatMember.LEFT, ChatMember.BANNED)


async def seen_tie(tx: Tx, chat: Chat) -> Tie | None:
    """The unit that a group belongs to. Whether it has topics can change at any time, and shows
    only in what comes from there."""
    tie, forum = await tx.members.tied_to(chat.id), bool(chat.is_forum)
    if tie is not None and tie.forum != forum:
        await see_group(tx, chat.id, forum=forum)
        tie = replace(tie, forum=forum)
    return tie


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
    before, elsewhere = turn.tie, await turn.tx.members.group_of(unit)
    await tie_group(turn.tx, turn.rooms.city, turn.officer, message.chat.id, unit)
    turn.tie = await seen_tie(turn.tx, message.chat)
    again = before is not None and before.unit == unit
    tied = "officer-tied-again" if again else "officer-tied"
    lines = [turn.text(tied, unit=unit_name(turn.rooms, unit))]
    if before is not None and not again:
        former = unit_name(turn.rooms, before.unit)
        lines.append(turn.text("officer-tied-before", unit=former, code=before.unit))
    if elsewhere is not None and not again:
        lines.append(turn.text("officer-tied-elsewhere"))
    queue = button(turn.label("officer-button-queue"), OfficerTap.QUEUE)
    await turn.say("\n".join([*lines, "", *_what_works(turn)]), buttons=((queue,),))


async def on_membership(update: Update, context: OfficerContext) -> None:
    """The bot was put into a group, or put out of it, or may do more or less there."""
    turn, change = context.turn, update.my_chat_member
    assert change is not None
    if not turn.group:
        return
    before, after = change.old_chat_member, change.new_chat_member
    if after.status in _GONE:
        chat, now = turn.conversation.chat, turn.rooms.clock.now()
        await lose_officers_chat(turn.tx, chat, now, "the bot was put out of the group")
        return
    lacks = _lacking(after)
    await see_group(turn.tx, change.chat.id, forum=bool(change.chat.is_forum), lacks=lacks)
    if turn.tie is not None:
        turn.tie = replace(turn.tie, lacks=lacks)
    if before.status in _GONE:
        message = "officer-group-tied-already" if turn.tie else "officer-group-hello"
        unit = unit_name(turn.rooms, turn.tie.unit) if turn.tie else ""
        await turn.say(turn.text(message, unit=unit))
    elif turn.tie is not None and turn.tie.forum and lacks != _lacking(before):
        await turn.say("\n".join(_what_works(turn)))


async def on_migration(update: Update, context: OfficerContext) -> None:
    """The group became a supergroup: what was kept under the old id goes to the new one."""
    turn, message = context.turn, update.message
    assert message is not None
    if message.migrate_to_chat_id:
        await turn.tx.members.move_group(message.chat.id, message.migrate_to_chat_id)
    elif message.migrate_from_chat_id:
        await turn.tx.members.move_group(message.migrate_from_chat_id, message.chat.id)


def _lacking(member: ChatMember) -> frozenset[Right]:
    """What the bot may not do."""
    if isinstance(member, ChatMemberOwner):
        return frozenset()
    if not isinstance(member, ChatMemberAdministrator):
        return frozenset(Right)
    return frozenset(right for right in Right if not getattr(member, right))


def _what_works(turn: OfficerTurn) -> list[Html]:
    """How tickets come into the group, which rights the bot lacks, and what goes without them."""
    assert turn.tie is not None
    if not turn.tie.forum:
        return [turn.text("officer-group-plain")]
    lacks = turn.tie.lacks
    lines = [turn.text("officer-group-topics")]
    if lacks is None:
        return [*lines, turn.text("officer-group-rights-unknown")]
    lines += [
        turn.text(f"officer-group-lacks-{right.name.lower()}") for right in Right if right in lacks
    ]
    if lacks:
        return [*lines, turn.text("officer-group-make-admin")]
    return [*lines, turn.text("officer-group-rights")]
