"""One ticket: its card, its history, its files."""

from collections.abc import Iterable

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.cards import card, card_slot, copy_slot, holder
from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import listen, number_and_rest
from handlers.phrases import why_escalated
from handlers.texts import Html
from handlers.timeline import timeline
from tickets.actions.reporters.matching import support_of
from tickets.events import (
    AddendumGiven,
    AnswerProposed,
    AnswerReturned,
    Event,
    EvidenceAdded,
    NoteAdded,
    ResultDenied,
    StatusChanged,
    TicketEscalated,
)
from tickets.people import Role
from tickets.permissions import Action, reaches
from tickets.ports.delivery import Rows
from tickets.ticket import Ticket

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
    number = turn.number_in(read_tap(query.data).arguments[0])
    if number is None:
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
        taken_by=await holder(turn.tx, turn.rooms, turn.language, ticket),
        reachable=reporter is None or reporter.reachable,
    )
    await turn.say(
        text,
        buttons=buttons,
        slot=copy_slot(number) if turn.tie and turn.tie.forum else card_slot(number),
        about=number,
        evidence=ticket.evidence,
    )
    history = [e for e in await turn.tx.tickets.history(number) if _may_read(turn, e)]
    lines = list(timeline(turn.rooms, turn.language, history, staff=True))
    head = [turn.text("officer-history-head", number=number)]
    if ticket.theme is not None:
        theme = await turn.tx.themes.get(ticket.theme)
        head.insert(0, turn.text("officer-theme-of", theme=theme.name))
    if (why := _why_seen(turn, history)) is not None:
        head.insert(0, why)
    if len(lines) > HISTORY_SHOWN:
        head.append(turn.text("officer-history-earlier", count=len(lines) - HISTORY_SHOWN))
    await turn.say(
        "\n".join([*head, *lines[-HISTORY_SHOWN:]]),
        buttons=_besides(turn, ticket),
        about=number,
        evidence=_files_in(history, besides=ticket.evidence),
    )


def _besides(turn: OfficerTurn, ticket: Ticket) -> Rows:
    """What is done more seldom than what stands on the card."""
    urgency = (Action.URGE, "action-urge", OfficerTap.URGE)
    if ticket.urgent_at is not None:
        urgency = (Action.CALM, "action-calm", OfficerTap.CALM)
    shareable = ticket.unit is not None and not ticket.status.ended
    wanted = [
        *(() if ticket.status.ended else (urgency,)),
        (Action.DESCRIBE, "officer-button-correct", OfficerTap.CORRECT),
        *(((Action.SHARE, "officer-button-share", OfficerTap.SHARE),) if shareable else ()),
        (Action.GATHER, "officer-button-theme", OfficerTap.THEME_OF),
        (Action.STOP, "officer-button-stop", OfficerTap.STOP),
        (Action.ESCALATE, "action-escalate", OfficerTap.ESCALATE),
    ]
    if not turn.group and not ticket.privacy.hides_reporter and not ticket.status.ended:
        wanted.append((Action.CONTACT, "officer-button-contact", OfficerTap.CONTACT))
    return tuple(
        (button(turn.label(label), verb, ticket.number),)
        for action, label, verb in wanted
        if any(reaches(post, action, ticket) for post in turn.readers)
    )


def _why_seen(turn: OfficerTurn, history: Iterable[Event]) -> Html | None:
    """Why leaders and overseers were called in, for those who were."""
    if not any(post.role in {Role.LEADER, Role.OVERSEER} for post in turn.readers):
        return None
    escalations = [event for event in history if isinstance(event, TicketEscalated)]
    if not escalations:
        return None
    why = why_escalated(turn.rooms, turn.language, escalations[-1])
    return turn.text("officer-why-seen", why=why)


_INSIDE = (NoteAdded, AnswerProposed, AnswerReturned)


def _may_read(turn: OfficerTurn, event: Event) -> bool:
    """Notes and drafted answers are for the city's own officers."""
    inside = any(post.role is not Role.OVERSEER for post in turn.readers)
    return inside or not isinstance(event, _INSIDE)


def _files_in(history: Iterable[Event], besides: tuple[int, ...]) -> tuple[int, ...]:
    """The files that came later, each once, in order."""
    files: dict[int, None] = {}
    for event in history:
        match event:
            case StatusChanged() | AddendumGiven() | EvidenceAdded() | ResultDenied() | NoteAdded():
                files.update(dict.fromkeys(event.evidence))
    return tuple(file for file in files if file not in besides)
