"""Deciding on proposed answers: approve, give back with a reason, or word anew."""

from telegram import Update

from handlers.callbacks import OfficerTap, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists import queue
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work import memory
from handlers.officer.work.choices import ask_words
from handlers.officer.work.said import Said, listen, number_and_rest
from handlers.proposals import proposal_shown, proposal_slot
from tickets.actions.officers.approving import Approving
from tickets.errors import InvalidInput
from tickets.permissions import Action, require


async def on_command(update: Update, context: OfficerContext) -> None:
    """/setujui: what waits for consent; with a number, that one with its buttons."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.APPROVE)
    number, said = number_and_rest(turn.rooms.city.prefix, await listen(turn, message))
    if said.words:
        await show_usage(turn, "setujui")
    elif number is None:
        await queue.show(turn, queue.APPROVAL, 0)
    else:
        await _show(turn, number)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """A button under a proposed answer."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    verb, (typed, place, *_) = read_tap(query.data)[0], (*read_tap(query.data)[1], "", "")
    number = turn.number_in(typed)
    if number is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
    message = query.message.message_id if query.message else 0
    if memory.tapped_again(turn.conversation, message, query.data or "", turn.rooms.clock.now()):
        turn.tell("officer-toast-twice")
        return
    await turn.ticket(number)
    which = _place(place)
    match verb:
        case OfficerTap.APPROVE:
            await _approving(turn).approve(number, which)
            turn.tell("officer-toast-approved")
        case OfficerTap.RECALL:
            await _approving(turn).recall(number, which)
            turn.tell("officer-toast-recalled")
            text = turn.text("officer-done-recalled", number=number)
            await turn.say(text, about=number)
        case OfficerTap.AMEND | OfficerTap.SEND_BACK:
            await _ask(turn, OfficerTap(verb), number, which)
        case _:
            await _show(turn, number)


async def on_other_words(turn: OfficerTurn, number: str, place: str, said: Said) -> None:
    """The words as the citizen shall read them: they go out at once.

    Raises:
        InvalidInput: ``text-missing``; files that came without words wait for them.
    """
    await turn.ticket(number)
    purpose, now = f"{OfficerTap.AMEND}:{place}", turn.rooms.clock.now()
    waiting = memory.awaited(turn.conversation, now)
    files = said.files
    if waiting is not None and (waiting.verb, waiting.number) == (purpose, number):
        files = tuple(dict.fromkeys((*waiting.files, *files)))
    if not said.words:
        memory.await_words(turn.conversation, memory.Awaited(purpose, number, files), now)
        raise InvalidInput("text-missing")
    await _approving(turn).approve(number, _place(place), said.words, files)
    memory.begin_album(turn.conversation, said.album, OfficerTap.AMEND, number)
    lines = [
        turn.text("officer-done-approved", number=number),
        turn.text("officer-done-words", words=said.words),
    ]
    if files:
        lines.append(turn.text("officer-done-files", count=len(files)))
    await turn.say("\n".join(lines), about=number)


async def on_more_files(turn: OfficerTurn, number: str, files: tuple[int, ...]) -> None:
    """A later piece of the album that such words were the caption of."""
    await turn.ticket(number)
    await _approving(turn).attach(number, files)


async def on_reason(turn: OfficerTurn, number: str, place: str, said: Said) -> None:
    """Why a proposed answer goes back to who wrote it."""
    await turn.ticket(number)
    await _approving(turn).send_back(number, _place(place), said.words)
    await turn.say(turn.text("officer-done-returned", number=number), about=number)


async def _show(turn: OfficerTurn, number: str) -> None:
    await turn.ticket(number)
    ticket, proposal = await _approving(turn).waiting(number)
    text, buttons = proposal_shown(turn.rooms, turn.language, ticket, proposal)
    await turn.say(
        text,
        buttons=buttons,
        slot=proposal_slot(number),
        about=number,
        evidence=proposal.evidence,
    )


async def _ask(turn: OfficerTurn, verb: OfficerTap, number: str, place: int) -> None:
    _, proposal = await _approving(turn).waiting(number)
    if proposal.place != place:
        raise InvalidInput("proposal-over", number=number)
    text = turn.text(f"officer-prompt-{verb}", number=number)
    await ask_words(turn, text, f"{verb}:{place}", number)


def _approving(turn: OfficerTurn) -> Approving:
    return Approving(turn.tx, turn.rooms.clock, turn.rooms.city, turn.officer)


def _place(text: str) -> int:
    """Which proposal a button names; 0, which none is, for what cannot be one."""
    return int(text[:6]) if text.isdecimal() else 0
