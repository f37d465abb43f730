"""The door: who is no member gets one refusal and nothing else, unless they bring an invitation."""

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop

from handlers.officer.commands import COMMANDS
from handlers.officer.people.guidance import welcome
from handlers.officer.turn import OfficerContext
from handlers.officer.work.said import command_words
from tickets.actions.staff.membership import join
from tickets.actions.staff.posts import NAME_AT_MOST, plain_name, rename

_KNOWN = {"start", *(name for c in COMMANDS for name in (c.name, c.alias))}


async def gate(update: Update, context: OfficerContext) -> None:
    """Let members through, and strangers with an invitation; all others learn nothing.

    In groups people talk to each other: only who speaks to the bot is answered there. What comes
    from no chat (a message sent by way of the bot) can be answered nowhere.
    """
    turn, message = context.turn, update.message
    if update.effective_chat is None:
        raise ApplicationHandlerStop
    if update.effective_chat.type == ChatType.CHANNEL:
        raise ApplicationHandlerStop
    if turn.member is not None or update.my_chat_member is not None:
        return
    if message is not None and (message.migrate_to_chat_id or message.migrate_from_chat_id):
        return
    name, code = _command(message)
    if update.callback_query is not None:
        turn.tell("officer-stranger-tap", alert=True)
    elif not turn.group and name == "start" and code:
        return
    elif message is not None and message.sender_chat is not None and name in _KNOWN:
        await turn.say(turn.text("officer-anonymous"))
    elif message is not None and (not turn.group or name in _KNOWN):
        await turn.say(turn.text("officer-stranger"))
    raise ApplicationHandlerStop


def _command(message: Message | None) -> tuple[str, str]:
    """Name and argument of the command in a message; "" without one, or for another bot's."""
    if message is None or not message.text or not message.text.startswith("/"):
        return "", ""
    name, _, addressed = message.text.split()[0][1:].lower().partition("@")
    ours = not addressed or addressed == message.get_bot().username.lower()
    return (name, command_words(message.text)) if ours else ("", "")


async def on_start(update: Update, context: OfficerContext) -> None:
    """/start: come in with an invitation, or be welcomed again."""
    turn, message, user = context.turn, update.message, update.effective_user
    assert message is not None
    assert user is not None
    code = command_words(message.text or "")
    if turn.group:
        await turn.say(turn.text("officer-start-in-group"))
        return
    name = plain_name(user.full_name)[:NAME_AT_MOST]
    if not code:
        if turn.officer.name is None and name:
            await rename(turn.tx, turn.officer, turn.officer.id, name)
        await welcome(turn)
        return
    language = turn.rooms.texts.language_for(user.language_code)
    turn.member, post = await join(turn.tx, turn.rooms.clock, code, user.id, language, name)
    await welcome(turn, joined=post)
