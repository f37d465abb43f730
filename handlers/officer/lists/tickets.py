"""One ticket: its card, its history, its files."""

from collections.abc import Iterable

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.cards import card, card_slot, copy_slot
from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import listen, number_and_rest
from handlers.phrases import timeline
from tickets.actions.matching import support_of
from tickets.errors import InvalidInput
from tickets.events import AddendumGiven, Event, EvidenceAdded, ResultDenied, StatusChanged
from tickets.permissions import Action, reaches
from tickets.tracking import read_number

HISTORY_SHOWN = 10
"""Entries, the newest ones; with words cut short they fit into one message."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/lihat NUMBER, or as a reply to a message about the ticket."""
    turn, message = context.turn, update.message
    assert message is not None
    said = await listen(turn, message)
    number, said = number_and_rest(turn.rooms.city.prefix, said)
    if number is None or said.words:
        await show_usage(turn, "lihat")
        return
    await show_ticket(turn, number)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """The button that opens a ticket."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    try:
        number = read_number(turn.rooms.city.prefix, read_tap(query.data).arguments[0])
    except InvalidInput:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await show_ticket(turn, number)


async def show_ticket(turn: OfficerTurn, number: str) -> None:
    """Put the card into the chat anew, with its files, and its history below."""
    ticket = await turn.ticket(number)
    reporter = None
    if ticket.reporter is not None:
        reporter = await turn.tx.citizens.get(ticket.reporter)
    text, buttons = card(
        turn.rooms,
        turn.language,
        ticket,
        turn.readers,
        evidence_count=len(ticket.evidence),
        support=await support_of(turn.tx, ticket),
        reachable=reporter is None or reporter.reachable,
    )
    await turn.say(
        text,
        buttons=buttons,
        slot=copy_slot(number) if turn.tie and turn.tie.forum else card_slot(number),
        about=number,
        evidence=ticket.evidence,
    )
    buttons = tuple(
        (button(turn.label(label), verb, number),)
        for action, label, verb in (
            (Action.CORRECT, "officer-button-category", OfficerTap.CATEGORIES),
            (Action.STOP, "officer-button-stop", OfficerTap.STOP),
        )
        if any(reaches(post, action, ticket) for post in turn.readers)
    )
    history = await turn.tx.tickets.history(number)
    lines = list(timeline(turn.rooms, turn.language, history, staff=True))
    head = [turn.text("officer-history-head", number=number)]
    if len(lines) > HISTORY_SHOWN:
        head.append(turn.text("officer-history-earlier", count=len(lines) - HISTORY_SHOWN))
    await turn.say(
        "\n".join([*head, *lines[-HISTORY_SHOWN:]]),
        buttons=buttons,
        about=number,
        evidence=_files_in(history, besides=ticket.evidence),
    )


def _files_in(history: Iterable[Event], besides: tuple[int, ...]) -> tuple[int, ...]:
    """The files that came later, each once, in order."""
    files: dict[int, None] = {}
    for event in history:
        match event:
            case StatusChanged() | AddendumGiven() | EvidenceAdded() | ResultDenied():
                files.update(dict.fromkeys(event.evidence))
    return tuple(file for file in files if file not in besides)
