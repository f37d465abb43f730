"""A reply in a group that may be meant for the citizen or for colleagues: its writer is asked.

What one thumb sends by mistake cannot be taken back, and a group talks below a card as it talks
anywhere. Until the writer has tapped, nothing reaches the citizen.
"""

from dataclasses import replace
from datetime import timedelta

from telegram import Message, Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work import memory
from handlers.officer.work.deeds import DEEDS
from handlers.officer.work.performing import perform
from handlers.officer.work.said import Said, command_words
from handlers.phrases import shortened
from tickets.actions.wording import maybe_words
from tickets.permissions import Action
from tickets.workflow import Move

KEPT_FOR = timedelta(hours=3)
"""Later the citizen may have been told something else meanwhile."""
WORDS_SHOWN = 200
"""UTF-16 units of the reply in the question about it."""
_DEEDS = {OfficerTap.PASS: DEEDS[Move.REPLY], OfficerTap.KEEP: DEEDS[Action.NOTE]}


async def ask_whom_for(turn: OfficerTurn, message: Message, number: str, said: Said) -> None:
    """Keep a reply, and ask its writer whether the citizen shall read it.

    Raises:
        RuleError: they could not write to the citizen now.
    """
    ticket = await turn.ticket(number)
    turn.handling.check(ticket, Move.REPLY)
    now = turn.rooms.clock.now()
    words = maybe_words(said.words)
    reply = memory.Undecided(number, message.message_id, words, said.files, said.album, now)
    memory.keep_reply(turn.conversation, reply)
    await _ask(turn, reply)


async def goes_on(turn: OfficerTurn, said: Said) -> bool:
    """A further piece of an album whose first piece waits to be decided on."""
    reply = memory.album_waiting(turn.conversation, said.album)
    if reply is None or not said.files:
        return False
    words = "\n".join(filter(None, (reply.words, said.words)))
    files = tuple(dict.fromkeys((*reply.files, *said.files)))
    reply = replace(reply, words=maybe_words(words), files=files)
    memory.keep_reply(turn.conversation, reply)
    await _ask(turn, reply, anew=False)
    return True


async def on_tap(update: Update, context: OfficerContext) -> None:
    """The writer says whom the reply is for; anybody else only learns that it is not theirs."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    verb, arguments = read_tap(query.data)
    number, message, writer = (*arguments, "", "", "")[:3]
    if not (message.isdecimal() and writer.isdecimal()):
        turn.tell("officer-tap-unknown", alert=True)
        return
    if int(writer) != turn.conversation.user:
        turn.tell("officer-reply-of-another", alert=True)
        return
    reply = memory.reply_of(turn.conversation, int(message))
    if reply is not None and reply.decided:
        turn.tell("officer-toast-twice")
        return
    if reply is None or turn.rooms.clock.now() - reply.since > KEPT_FOR:
        turn.tell("officer-reply-over", number=number)
        text = turn.text("officer-reply-over", number=number)
        await turn.say(text, about=number, slot=_slot(int(message)), anew=False)
        return
    ticket = await turn.ticket(reply.number)
    place = _slot(reply.message)
    deed = _DEEDS[OfficerTap(verb)]
    await perform(turn, deed, ticket, reply.words, reply.files, reply.album, place=place)
    memory.keep_reply(turn.conversation, replace(reply, words="", files=(), decided=True))


async def on_edit(update: Update, context: OfficerContext) -> None:
    """Words that are edited before they went anywhere count as edited; later it is too late."""
    turn, message = context.turn, update.edited_message
    assert message is not None
    reply = memory.reply_of(turn.conversation, message.message_id)
    if reply is None:
        return
    if reply.decided:
        await turn.say(turn.text("officer-edited"))
        return
    words = maybe_words(command_words(message.text or message.caption or ""))
    reply = replace(reply, words=words)
    memory.keep_reply(turn.conversation, reply)
    await _ask(turn, reply, anew=False)


async def _ask(turn: OfficerTurn, reply: memory.Undecided, *, anew: bool = True) -> None:
    mention = turn.text("officer-mention", user=str(turn.conversation.user))
    lines = [turn.text("officer-reply-whom-for", number=reply.number, mention=mention)]
    if reply.words:
        lines.append(turn.text("officer-quoted", words=shortened(reply.words, WORDS_SHOWN)))
    if reply.files:
        lines.append(turn.text("officer-reply-files", count=len(reply.files)))
    buttons = tuple(
        (button(turn.label(label), verb, reply.number, reply.message, turn.conversation.user),)
        for label, verb in (
            ("officer-button-to-reporter", OfficerTap.PASS),
            ("officer-button-as-note", OfficerTap.KEEP),
        )
    )
    await turn.say(
        "\n".join(lines),
        buttons=buttons,
        about=reply.number,
        slot=_slot(reply.message),
        anew=anew,
    )


def _slot(message: int) -> str:
    """The place of the question about a reply."""
    return f"reply:{message}"
