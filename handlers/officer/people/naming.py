"""What colleagues call somebody: chosen by the officer, or by the desk."""

from telegram import Update

from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work import memory
from handlers.officer.work.said import Said, command_words
from handlers.phrases import member_name
from tickets.actions.staff.posts import rename
from tickets.people import Member
from tickets.ports.delivery import Reply

RENAME = "rename"
"""The purpose of the prompt, and what the words are awaited for."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/nama NAME: say what colleagues shall call one."""
    turn, message = context.turn, update.message
    assert message is not None
    if turn.group:
        await turn.say(turn.text("officer-only-private"))
        return
    name = command_words(message.text or message.caption or "")
    if not name:
        await show_usage(turn, "nama")
        return
    await _rename(turn, turn.officer.id, name)


async def ask(turn: OfficerTurn, member: Member) -> None:
    """Ask the desk for another name of somebody."""
    awaited = memory.Awaited(RENAME, str(member.id))
    memory.await_words(turn.conversation, awaited, turn.rooms.clock.now())
    name = member_name(turn.rooms, turn.language, member)
    text = turn.text("officer-prompt-name", name=name)
    await turn.say(text, keyboard=Reply.FORCE, purpose=RENAME)


async def hears(turn: OfficerTurn, said: Said) -> bool:
    """Whether the words are the name that was asked for; then it is changed."""
    awaited = memory.awaited(turn.conversation, turn.rooms.clock.now())
    if awaited is None or awaited.verb != RENAME or said.command:
        return False
    if turn.group or (said.to is not None and said.to.purpose != RENAME):
        return False
    await _rename(turn, int(awaited.number), said.words)
    memory.stop_waiting(turn.conversation)
    return True


async def _rename(turn: OfficerTurn, member: int, name: str) -> None:
    renamed = await rename(turn.tx, turn.officer, member, name)
    name = member_name(turn.rooms, turn.language, renamed)
    await turn.say(turn.text("officer-done-name", name=name))
