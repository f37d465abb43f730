"""Telegram's own replies, and words and files that come without a command."""

from telegram import Update

from handlers.callbacks import OfficerTap
from handlers.cards import RELAYED, card_slot
from handlers.officer.answers import approving
from handlers.officer.entries.own import heard as spoken_for
from handlers.officer.entries.telling import drop
from handlers.officer.lists.tickets import show_ticket
from handlers.officer.people import naming
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work import meaning, memory
from handlers.officer.work.deeds import DEEDS, Deed
from handlers.officer.work.listening import heard
from handlers.officer.work.performing import begin
from handlers.officer.work.said import Said, listen
from tickets.permissions import Action, instead, reaches
from tickets.ports.delivery import Sent
from tickets.tracking import find_number
from tickets.workflow import Move


async def on_reply(update: Update, context: OfficerContext) -> None:
    """A reply to a message about a ticket: to a prompt it does what was asked, to a card it is
    written to the reporter, in a group once its writer has said that this is meant.

    Somebody may be quicker than the note of which message went out under which id; then it is the
    answer to what they were just asked.
    """
    turn, message = context.turn, update.message
    assert message is not None
    said = await listen(turn, message)
    if await spoken_for(turn, message, said) or await naming.hears(turn, said):
        return
    if await _goes_on(turn, said) or await heard(turn, said):
        return
    if said.command:
        await _unknown_command(turn, said)
    elif said.to is not None and said.to.about is not None:
        deed = _meant(turn, said.to)
        if deed is None and await _only_helps(turn, said.to.about):
            deed = DEEDS[Action.NOTE]
        if deed is not None or not turn.group:
            await _answer(turn, deed or DEEDS[Move.REPLY], said.to.about, said)
        elif said.words or said.files:
            await meaning.ask_whom_for(turn, message, said.to.about, said)
        else:
            await turn.say(turn.text("officer-no-words"))
    elif said.to is None and (awaited := _awaited(turn)) and awaited.number == said.quoted:
        await _answer(turn, DEEDS[awaited.verb], awaited.number, said)
    elif said.to_bot or not turn.group:
        await _puzzle(turn, said)


def _meant(turn: OfficerTurn, replied_to: Sent) -> Deed | None:
    """What a reply does; None where it is written to the reporter, if the writer means it so.

    Only a card and what the reporter wrote invite that: talk about a reminder or about why a
    colleague gave a ticket back stays among officers.
    """
    on_card = replied_to.slot is not None and replied_to.slot.startswith(card_slot(""))
    to_reporter = on_card or replied_to.purpose == RELAYED
    meant = instead(turn.officer, Move.REPLY if to_reporter else Action.NOTE)
    if meant is Move.REPLY:
        return None
    return DEEDS.get(replied_to.purpose, DEEDS[meant])


async def _only_helps(turn: OfficerTurn, number: str) -> bool:
    """Whether another unit answers the reporter: then all that is written is a note."""
    ticket = await turn.ticket(number)
    posts = turn.officer.posts
    answers = any(reaches(post, Move.REPLY, ticket) for post in posts)
    return not answers and any(reaches(post, Action.NOTE, ticket) for post in posts)


async def on_message(update: Update, context: OfficerContext) -> None:
    """Words or files in a private chat that are no reply: the answer to the last prompt, if there
    is one, or a tracking number to be looked up."""
    turn, message = context.turn, update.message
    assert message is not None
    said = await listen(turn, message)
    if await spoken_for(turn, message, said) or await naming.hears(turn, said):
        return
    if await _goes_on(turn, said) or await heard(turn, said):
        return
    if said.command:
        await _unknown_command(turn, said)
        return
    awaited = _awaited(turn)
    if awaited is not None and (said.words or said.files):
        await _answer(turn, DEEDS[awaited.verb], awaited.number, said)
        return
    number = find_number(turn.rooms.city.prefix, said.words)
    if number is not None:
        await show_ticket(turn, number)
    else:
        await _puzzle(turn, said)


async def on_talk(update: Update, context: OfficerContext) -> None:
    """What officers write to each other in a group is left alone, but for an album's later pieces:
    they need not say that they are replies."""
    turn, message = context.turn, update.message
    assert message is not None
    if message.media_group_id is not None:
        await _goes_on(turn, await listen(turn, message))


async def on_edit(update: Update, context: OfficerContext) -> None:
    """An edited message: what was sent on stays as it was."""
    turn = context.turn
    await turn.say(turn.text("officer-edited"))


async def on_cancel(update: Update, context: OfficerContext) -> None:
    """/batal: the words that the bot waits for will not come."""
    turn = context.turn
    waited = memory.stop_waiting(turn.conversation) or await drop(turn)
    await turn.say(turn.text("officer-cancelled" if waited else "officer-nothing-to-cancel"))


async def _answer(turn: OfficerTurn, deed: Deed, number: str, said: Said) -> None:
    """Do what the words are for, with the files that came before them."""
    awaited = _awaited(turn)
    files = said.files
    if awaited is not None and (awaited.verb, awaited.number) == (deed.verb, number):
        files = tuple(dict.fromkeys((*awaited.files, *files)))
    if not said.words and not files:
        await turn.say(turn.text("officer-no-words"))
        return
    await begin(turn, deed, number, said.words, files, said.album)


def _awaited(turn: OfficerTurn) -> memory.Awaited | None:
    return memory.awaited(turn.conversation, turn.rooms.clock.now())


async def _goes_on(turn: OfficerTurn, said: Said) -> bool:
    """A further piece of an album whose first piece was understood already."""
    if await meaning.goes_on(turn, said):
        return True
    begun = memory.album_of(turn.conversation, said.album)
    if begun is None or not said.files:
        return False
    verb, number = begun
    if verb == OfficerTap.AMEND:
        await approving.on_more_files(turn, number, said.files)
        return True
    deed = DEEDS[verb]
    awaited = _awaited(turn)
    if awaited is not None and awaited.album == said.album:
        await _collect(turn, deed, awaited, said)
    elif deed.verb is Action.NOTE:
        await turn.handling.note(number, said.words, said.files)
    elif said.words:
        await begin(turn, DEEDS[Move.REPLY], number, said.words, said.files)
    elif deed.files:
        await turn.handling.attach(number, Move(verb), said.files)
    return True


async def _collect(turn: OfficerTurn, deed: Deed, awaited: memory.Awaited, said: Said) -> None:
    """The words that belong to the album are still to come: keep its pieces until then."""
    files = (*awaited.files, *said.files)
    if said.words:
        await begin(turn, deed, awaited.number, said.words, files, said.album)
        return
    kept = memory.Awaited(awaited.verb, awaited.number, files, awaited.album)
    memory.await_words(turn.conversation, kept, turn.rooms.clock.now())


async def _unknown_command(turn: OfficerTurn, said: Said) -> None:
    """A mistyped command must never reach a citizen; in groups it may be another bot's."""
    if not turn.group or said.to is not None:
        await turn.say(turn.text("officer-unknown-command"))


async def _puzzle(turn: OfficerTurn, said: Said) -> None:
    await turn.say(
        turn.text("officer-which-ticket-files" if said.files else "officer-which-ticket")
    )
