"""Doing a deed and saying what was done, whichever way it was asked for."""

from datetime import timedelta

from handlers.callbacks import OfficerTap, button
from handlers.officer.answers.offering import template_rows
from handlers.officer.turn import OfficerTurn
from handlers.officer.work import memory
from handlers.officer.work.choices import ask_for, choice_slot, offer_units
from handlers.officer.work.deeds import Deed, Needs
from handlers.officer.work.undoing import undo_button
from handlers.phrases import unit_name
from handlers.texts import Html
from tickets.actions.officers.proposals import waiting_proposal
from tickets.errors import InvalidInput, WrongState
from tickets.people import Citizen
from tickets.permissions import Action
from tickets.ports.delivery import Rows
from tickets.ticket import Status, Ticket
from tickets.workflow import Move

_HEARS = {
    Move.VERIFY,
    Move.ASSIGN,
    Move.START,
    Move.ASK,
    Move.REPLY,
    Move.RESOLVE,
    Move.REJECT,
    Move.HAND_BACK,
    Move.MERGE,
    Move.REOPEN,
    Move.UPHOLD,
}
"""Deeds that the reporter is told of."""
OVER = "over"
"""Says in the data of a button that a ticket shall be taken from whoever has it."""
JUST_NOW = timedelta(seconds=15)
"""Within this, a second tap on "in progress" means the first, and tells no progress."""


async def begin(
    turn: OfficerTurn,
    deed: Deed,
    number: str,
    words: str = "",
    files: tuple[int, ...] = (),
    album: str | None = None,
) -> None:
    """Do the deed, or ask for what it still needs.

    What cannot be done now is refused before anybody writes a long answer for nothing.
    """
    ticket = await turn.ticket(number)
    if _enough(deed, words, files):
        await perform(turn, deed, ticket, words, files, album)
        return
    turn.handling.check(ticket, deed.verb)
    await ask_for(turn, deed, ticket, files, album)
    memory.begin_album(turn.conversation, album, deed.verb, number)


async def perform(
    turn: OfficerTurn,
    deed: Deed,
    ticket: Ticket,
    words: str = "",
    files: tuple[int, ...] = (),
    album: str | None = None,
    *,
    place: str | None = None,
) -> None:
    """Do the deed and say what was done; for ``place`` see confirm."""
    if deed.verb is Action.TAKE and _of_somebody_else(turn, ticket) and not words:
        await _offer_taking_over(turn, ticket)
        return
    proposed = turn.handling.needs_approval(ticket, deed.verb)
    try:
        done = await deed.do(turn.handling, ticket.number, words, files if deed.files else ())
    except InvalidInput as error:
        if error.problem != "unit-not-evident":
            raise
        await offer_units(turn, ticket)
        return
    memory.stop_waiting(turn.conversation)
    memory.begin_album(turn.conversation, album, deed.verb, ticket.number)
    if proposed:
        await _confirm_proposal(turn, done, words, files, place=place, album=album is not None)
    else:
        await confirm(turn, deed, done, words, files, place=place, album=album is not None)


async def confirm(
    turn: OfficerTurn,
    deed: Deed,
    ticket: Ticket,
    words: str,
    files: tuple[int, ...] = (),
    *,
    place: str | None = None,
    album: bool = False,
) -> None:
    """Say what was done, and what the reporter now reads.

    Args:
        place: the slot of the question with buttons that led here, which this answer takes.
        album: more files are on their way, nobody knows how many.
    """
    turn.tell("officer-toast-done", status=turn.label(f"status-{ticket.status}"))
    lines = [
        turn.text(
            f"officer-done-{deed.verb}",
            number=ticket.number,
            unit=unit_name(turn.rooms, ticket.unit),
            other=ticket.merged_into or "",
            status=turn.label(f"status-{ticket.status}"),
        )
    ]
    if deed.heard and words:
        lines.append(turn.text("officer-done-words", words=words))
    if files:
        with_files = "officer-done-files" if deed.heard else "officer-done-note-files"
        message = with_files if deed.files else "officer-done-no-files"
        message = "officer-done-album" if album and deed.files else message
        lines.append(turn.text(message, count=len(files)))
    undoing = turn.rooms.city.limits.undo_within if deed.verb in _HEARS else None
    if deed.verb in _HEARS:
        hindrance = await _about_the_reporter(turn, ticket)
        lines += hindrance
        if undoing:
            untold = "-untold" if hindrance else ""
            lines.append(turn.text(f"officer-done-undoable{untold}", seconds=undoing.seconds))
        elif not hindrance:
            lines.append(turn.text("officer-done-told"))
    buttons: Rows = ()
    if deed.verb is Action.TAKE:
        release = turn.label("officer-button-release")
        buttons = ((button(release, OfficerTap.RELEASE, ticket.number),),)
    elif deed.verb is Action.URGE:
        calm = turn.label("action-calm")
        buttons = ((button(calm, OfficerTap.CALM, ticket.number),),)
    elif deed.verb is Move.START and not words and place is None:
        buttons = template_rows(turn, ticket, Move.START)
    if undoing:
        buttons = (undo_button(turn, ticket),)
    await turn.say(
        "\n".join(lines),
        buttons=buttons,
        about=ticket.number,
        slot=place or (choice_slot(ticket.number) if buttons else None),
        anew=place is None,
    )


async def _confirm_proposal(
    turn: OfficerTurn,
    ticket: Ticket,
    words: str,
    files: tuple[int, ...],
    *,
    place: str | None,
    album: bool,
) -> None:
    """Say that a superior reads it first."""
    turn.tell("officer-toast-proposed")
    lines = [turn.text("officer-done-proposed", number=ticket.number)]
    if words:
        lines.append(turn.text("officer-done-proposed-words", words=words))
    if files:
        message = "officer-done-album" if album else "officer-done-proposed-files"
        lines.append(turn.text(message, count=len(files)))
    proposal = await waiting_proposal(turn.tx, ticket)
    assert proposal is not None
    label = turn.label("officer-button-recall")
    recall = button(label, OfficerTap.RECALL, ticket.number, proposal.place)
    await turn.say(
        "\n".join(lines),
        buttons=((recall,),),
        about=ticket.number,
        slot=place,
        anew=place is None,
    )


async def _about_the_reporter(turn: OfficerTurn, ticket: Ticket) -> list[Html]:
    """What keeps the reporter from reading all of it."""
    reporter: Citizen | None = None
    if ticket.reporter is not None:
        reporter = await turn.tx.citizens.get(ticket.reporter)
    if ticket.entered_by is not None and not ticket.sensitive:
        return [turn.text("officer-reporter-by-proxy")]
    if reporter is None or reporter.chat_id is None:
        return [turn.text("officer-reporter-gone")]
    if not reporter.reachable:
        return [turn.text("officer-reporter-unreachable")]
    if ticket.sensitive:
        return [turn.text("officer-reporter-neutral")]
    return []


def _enough(deed: Deed, words: str, files: tuple[int, ...]) -> bool:
    match deed.needs:
        case Needs.NOTHING | Needs.MAYBE_WORDS:
            return True
        case Needs.WORDS if deed.verb is Move.REPLY:
            return bool(words or files)
        case _:
            return bool(words)


def _of_somebody_else(turn: OfficerTurn, ticket: Ticket) -> bool:
    return ticket.assignee not in (None, turn.officer.id) and not ticket.status.ended


async def _offer_taking_over(turn: OfficerTurn, ticket: Ticket) -> None:
    over = button(turn.label("officer-take-over"), OfficerTap.TAKE, ticket.number, OVER)
    turn.tell("officer-toast-taken")
    await turn.say(
        turn.text("officer-taken", number=ticket.number),
        buttons=((over,),),
        about=ticket.number,
        slot=choice_slot(ticket.number),
    )


async def progress_or_prompt(turn: OfficerTurn, deed: Deed, ticket: Ticket) -> None:
    """The button for progress: the first time it says that work began, later it asks how far it is.

    Raises:
        WrongState: it was begun a moment ago, by a second tap or by somebody else.
    """
    if ticket.status is not Status.IN_PROGRESS:
        await perform(turn, deed, ticket)
        return
    turn.handling.check(ticket, deed.verb)
    since = turn.rooms.clock.now() - ticket.status_since
    if since < JUST_NOW:
        raise WrongState(ticket.number, ticket.status, deed.verb)
    await ask_for(turn, deed, ticket)
