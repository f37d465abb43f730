"""One report of the citizen's: where it stands, what happened, what can be done."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from aiogram import Router
from aiogram.filters import Command, CommandObject, Filter
from aiogram.types import CallbackQuery, Message

from handlers.callbacks import CitizenTap, button
from handlers.citizen.dialogue.taps import Tapped
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.following.hushing import hush_row
from handlers.citizen.following.lists import show_list
from handlers.citizen.intake.erasing import erase_button
from handlers.phrases import category_phrase, happened_line, place_phrase, unit_name
from handlers.ratings import rating_rows
from handlers.texts import Html
from handlers.timeline import timeline
from tickets.analysis.masking import masked, public_words
from tickets.analysis.support import verdicts
from tickets.events import Deadline, Event, StatusChanged, TicketFiled, standing
from tickets.people import Actor, Role
from tickets.ports.delivery import Button, Rows
from tickets.ticket import Status, Ticket
from tickets.timers import deadlines_of, reporter_has_until
from tickets.tracking import BODY_LENGTH, find_number, read_number
from tickets.workflow import Move, moves

WORDS_SHOWN = 600
"""Characters of the description; the citizen knows what they wrote."""
HAPPENINGS_SHOWN = 8
"""The newest lines of the time line."""

_PUBLIC_MOVES = {
    Move.VERIFY,
    Move.ASSIGN,
    Move.START,
    Move.RESOLVE,
    Move.REJECT,
    Move.REOPEN,
    Move.CLOSE,
    Move.LAPSE,
    Move.MERGE,
    Move.WITHDRAW,
}
_DIALOGUE = {Move.ASK, Move.INFORM, Move.UPHOLD}


class BareNumber(Filter):
    """A message that is a tracking number and nothing else, while nothing is being told."""

    async def __call__(self, message: Message, turn: CitizenTurn) -> bool | dict[str, Any]:
        """Whether it is one."""
        text = (message.text or "").strip()
        prefix = turn.rooms.city.prefix
        if turn.conversation.state is not None or len(text) > len(prefix) + BODY_LENGTH + 3:
            return False
        number = find_number(prefix, text)
        return {"number": number} if number else False


def register(router: Router) -> None:
    """By command, by button, and by the number alone."""
    router.message.register(status, Command("status"))
    router.callback_query.register(shown, Tapped(CitizenTap.SHOW))
    router.message.register(named, BareNumber())


async def status(message: Message, turn: CitizenTurn, command: CommandObject) -> None:
    """The report with the number, or the list without one."""
    if command.args:
        await show(turn, read_number(turn.rooms.city.prefix, command.args))
    else:
        await show_list(turn, 0, anew=True)


async def shown(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """The report of a button."""
    await show(turn, read_number(turn.rooms.city.prefix, number))


async def named(message: Message, turn: CitizenTurn, number: str) -> None:
    """The report whose number was written."""
    await show(turn, number)


async def show(turn: CitizenTurn, number: str, note: str = "") -> None:
    """The card.

    Args:
        note: stands above it.

    Raises:
        NotFound: it is neither the citizen's own nor followed by them.
    """
    ticket = await turn.following.view(number)
    history = standing(await turn.tx.tickets.history(number))
    said = verdicts(history).get(turn.citizen.id)
    words, place = ticket.description, place_phrase(turn.rooms, turn.language, ticket.place)
    if ticket.reporter != turn.citizen.id:
        history = tuple(_public(history, turn.citizen.id))
        words, place = public_words(ticket), masked(place)
    lines = list(timeline(turn.rooms, turn.language, history, staff=False, reader=turn.citizen.id))
    if len(words) > WORDS_SHOWN:
        words = words[:WORDS_SHOWN].rstrip() + "…"
    text = turn.text(
        "my-card",
        number=ticket.number,
        status=turn.text(f"status-{ticket.status}"),
        kind=turn.text(f"kind-{ticket.kind}"),
        category=category_phrase(turn.rooms, turn.language, ticket.category),
        place=place,
        happened=happened_line(turn.rooms, turn.language, ticket.happened),
        privacy=turn.text(f"privacy-{ticket.privacy}"),
        unit=unit_name(turn.rooms, ticket.unit),
        due=_due(turn, ticket),
        words=words,
        lines=Html("\n".join(lines[-HAPPENINGS_SHOWN:])),
    )
    buttons = (
        _buttons(turn, ticket)
        if ticket.reporter == turn.citizen.id
        else _followers_buttons(turn, ticket, said)
    )
    if ticket.merged_into is not None:
        label = turn.label("button-show-other", number=ticket.merged_into)
        buttons = (*buttons, (button(label, CitizenTap.SHOW, ticket.merged_into),))
    hearing = await turn.tx.hearings.get(number, turn.citizen.id)
    hush = hush_row(turn, ticket, muted=hearing.muted)
    erase = ((erase_button(turn, turn.message_id),),) if ticket.sensitive else ()
    await turn.say(
        f"{note}\n\n{text}" if note else text,
        buttons=(*buttons, *hush, *erase),
        about=ticket.number,
    )


def _public(history: Iterable[Event], citizen: int) -> Iterator[Event]:
    """What a follower sees: what became of the ticket, that its reporter was asked, and what the
    follower did; never the words between officers and reporter, nor a name in the others."""
    for event in history:
        if isinstance(event, StatusChanged) and event.move in _DIALOGUE:
            yield replace(event, text="", evidence=())
        elif isinstance(event, StatusChanged) and event.move in _PUBLIC_MOVES:
            yield replace(event, text=masked(event.text))
        elif isinstance(event, TicketFiled) or event.actor == Actor(Role.FOLLOWER, citizen):
            yield event


def _due(turn: CitizenTurn, ticket: Ticket) -> Html:
    """Who has to do something by when."""
    day = turn.rooms.texts.day
    decision = deadlines_of(ticket).get(Deadline.DECISION)
    if decision is not None:
        mine = ticket.reporter_objects and ticket.reporter == turn.citizen.id
        message = "my-card-deciding" if mine else "my-card-challenged"
        return turn.text(message, due=day(turn.language, decision))
    if ticket.status is Status.MERGED:
        return turn.text("my-card-merged", other=ticket.merged_into or "")
    if ticket.due is not None:
        return turn.text("my-card-due", due=day(turn.language, ticket.due))
    theirs = ticket.reporter == turn.citizen.id
    if theirs and ticket.status in {Status.NEEDS_INFO, Status.ANSWERED}:
        until = reporter_has_until(ticket, turn.rooms.city)
        return turn.text("my-card-your-turn", due=day(turn.language, until))
    return Html()


def _buttons(turn: CitizenTurn, ticket: Ticket) -> Rows:
    """What the reporter may do now."""
    possible = moves(ticket, Role.REPORTER)
    rows: list[tuple[Button, ...]] = []

    def row(label: str, verb: CitizenTap) -> None:
        rows.append((button(turn.label(label), verb, ticket.number),))

    if Move.RATE in possible:
        rows += rating_rows(turn.label, ticket.number, plain=turn.citizen.plain)
    if Move.INFORM in possible:
        row("button-answer", CitizenTap.ADD)
    elif not ticket.status.ended:
        row("button-add", CitizenTap.ADD)
    if ticket.rating is not None:
        row("button-comment", CitizenTap.COMMENT)
    if Move.OBJECT in possible:
        closed = ticket.status is Status.CLOSED
        row("button-reopen" if closed else "button-objection", CitizenTap.OBJECT)
    if Move.WITHDRAW in possible:
        row("button-withdraw", CitizenTap.WITHDRAW)
    return tuple(rows)


def _followers_buttons(turn: CitizenTurn, ticket: Ticket, said: bool | None) -> Rows:
    """What a follower may do now.

    Args:
        said: whether they said that it is done; None while they said nothing.
    """
    rows: list[tuple[Button, ...]] = []
    if ticket.status.concluded:
        verdict = []
        if said is not True:
            verdict.append(("button-confirm", CitizenTap.CONFIRM))
        verdict.append(("button-deny", CitizenTap.OBJECT))
        rows.append(tuple(button(turn.label(text), tap, ticket.number) for text, tap in verdict))
    if not ticket.status.ended:
        rows.append((button(turn.label("button-add"), CitizenTap.ADD, ticket.number),))
    rows.append((button(turn.label("button-unfollow"), CitizenTap.UNFOLLOW, ticket.number),))
    return tuple(rows)
