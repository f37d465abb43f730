"""What citizens write about their tickets: answers, additions, objections, comments."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

from aiogram import Router
from aiogram.filters import Filter, StateFilter
from aiogram.types import CallbackQuery, Message

from handlers.callbacks import CitizenTap, button
from handlers.citizen.dialogue.gathering import gather, with_more
from handlers.citizen.dialogue.memory import Held
from handlers.citizen.dialogue.states import Talk
from handlers.citizen.dialogue.taps import AboutTicket, Chosen
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.intake.drafting import begun
from handlers.citizen.intake.erasing import erase_button
from handlers.citizen.intake.pieces import ask_where, take
from handlers.phrases import category_phrase, place_phrase
from tickets.actions.officers.stopping import dispute_stop
from tickets.errors import InvalidInput
from tickets.permissions import Action
from tickets.ports.delivery import Rows
from tickets.ticket import Status, Ticket

FRESH = timedelta(hours=24)
"""How long what somebody writes is taken for what they were asked for."""


class Awaited(Filter):
    """Nothing is being told and officers wait for answers; gives the ``tickets``."""

    async def __call__(self, message: Message, turn: CitizenTurn) -> bool | dict[str, Any]:
        """Whether there are any."""
        if turn.conversation.state is not None:
            return False
        tickets = await turn.following.awaited()
        return {"tickets": tickets} if tickets else False


class LatePiece(Filter):
    """A piece of the album whose first pieces went to a ticket; gives its ``number``."""

    async def __call__(self, message: Message, turn: CitizenTurn) -> bool | dict[str, Any]:
        """Whether it is one."""
        album, number = turn.memory.album, turn.memory.album_about
        if album is None or number is None or message.media_group_id != album:
            return False
        return {"number": number}


def register(router: Router) -> None:
    """A reply decides; then what was asked for; then a question that is open."""
    router.message.register(late_piece, LatePiece())
    router.message.register(reply, AboutTicket())
    router.message.register(asked, StateFilter(Talk))
    router.message.register(answer, Awaited())
    router.callback_query.register(held_answer, Chosen("answer"))
    router.callback_query.register(held_report, Chosen("report"))


async def late_piece(message: Message, turn: CitizenTurn, number: str) -> None:
    """It belongs to the ticket too, and its first piece was thanked for."""
    said = await _read(message, turn)
    await turn.following.add(number, said.text, said.evidence)


async def reply(message: Message, turn: CitizenTurn, number: str, purpose: str) -> None:
    """A reply to one of our messages about a ticket goes to that ticket."""
    if turn.memory.about == number:
        await _done(turn)
    await _WRITE.get(purpose, _add)(turn, number, await _read(message, turn))


async def asked(message: Message, turn: CitizenTurn, raw_state: str) -> None:
    """What the citizen had wanted to write; after a day it may well be something else."""
    if turn.memory.about is None:
        raise InvalidInput("tap-unknown")
    number, write = turn.memory.about, _WRITE[_PURPOSE_IN[raw_state]]
    said, last = await _read(message, turn), turn.conversation.updated_at
    long_ago = last is not None and turn.rooms.clock.now() - last > FRESH
    if long_ago or turn.memory.held is not None:
        await _ask_which(turn, [await turn.following.view(number)], said)
        return
    await _done(turn)
    await write(turn, number, said)


async def answer(message: Message, turn: CitizenTurn, tickets: tuple[Ticket, ...]) -> None:
    """The answer to the one open question; where there are several, or it is older, ask to which:
    it may well be a new report, and would be read by the wrong unit."""
    said = await _read(message, turn)
    fresh = turn.rooms.clock.now() - tickets[0].status_since <= FRESH
    if len(tickets) == 1 and fresh:
        await _add(turn, tickets[0].number, said)
        return
    await _ask_which(turn, tickets, said)


async def _ask_which(turn: CitizenTurn, tickets: Sequence[Ticket], said: Held) -> None:
    turn.memory.held = with_more(turn.memory.held, said)
    choices = [
        [
            Choice(
                turn.label(
                    "button-which",
                    number=ticket.number,
                    category=category_phrase(turn.rooms, turn.language, ticket.category),
                ),
                "answer",
                ticket.number,
            )
        ]
        for ticket in tickets
    ]
    neither = Choice(turn.label("button-new-report"), "report")
    await turn.ask(turn.text("ask-which", count=len(tickets)), [*choices, [neither]])


async def held_answer(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """It was the answer to this question, or what they had wanted to write about this report."""
    said, turn.memory.held = turn.memory.held, None
    if said is None:
        turn.toast = turn.label("toast-twice")
        return
    purpose = _PURPOSE_IN.get(turn.before) if turn.memory.about == value else None
    await _done(turn)
    await _WRITE[purpose or CitizenTap.ADD](turn, value, said)


async def held_report(query: CallbackQuery, turn: CitizenTurn) -> None:
    """It was none of the answers but the beginning of a report."""
    said = turn.memory.held
    if said is None:
        turn.toast = turn.label("toast-twice")
        return
    await _done(turn)
    if turn.memory.telling:
        await ask_where(turn)
        return
    turn.memory.held = None
    await take(turn, begun(turn), said)


async def _add(turn: CitizenTurn, number: str, said: Held) -> None:
    before = await turn.following.view(number)
    asked = before.status is Status.NEEDS_INFO and before.reporter == turn.citizen.id
    ticket = await turn.following.add(number, said.text, said.evidence)
    _remember_album(turn, number)
    turn.memory.pass_on(said.words, number)
    await thank(turn, "told-answer" if asked else "told-addition", ticket)


async def _object(turn: CitizenTurn, number: str, said: Held) -> None:
    ticket = await turn.following.object(number, said.text, said.evidence)
    _remember_album(turn, number)
    turn.memory.pass_on(said.words, number)
    if ticket.reporter == turn.citizen.id:
        await thank(turn, "told-objection", ticket)
    else:
        decided = ticket.reopen_requested_at is not None
        await thank(turn, "told-denial" if decided else "told-denial-noted", ticket)


async def _comment(turn: CitizenTurn, number: str, said: Held) -> None:
    ticket = await turn.following.comment(number, said.text)
    await thank(turn, "told-comment", ticket)


async def _dispute(turn: CitizenTurn, number: str, said: Held) -> None:
    await dispute_stop(turn.tx, turn.rooms.clock, turn.citizen, number, said.text)
    await turn.say(turn.text("told-dispute"), about=number)


def _remember_album(turn: CitizenTurn, number: str) -> None:
    if turn.album is not None:
        turn.memory.album, turn.memory.album_about = turn.album, number


async def _read(message: Message, turn: CitizenTurn) -> Held:
    """The message as words and files; a pin becomes words."""
    said = await gather(message, turn)
    if said is None:
        raise InvalidInput("message-unusable")
    if said.place is None:
        return said
    place = place_phrase(turn.rooms, turn.language, said.place)
    return replace(said, words=said.words | {-message.message_id: place})


async def thank(turn: CitizenTurn, message: str, ticket: Ticket) -> None:
    """Say that it arrived."""
    due = turn.rooms.texts.day(turn.language, ticket.due) if ticket.due else ""
    text = turn.text(message, number=ticket.number, due=due)
    erase = ((erase_button(turn, turn.message_id),),) if ticket.sensitive else ()
    await turn.say(text, buttons=(*way_back(turn), *erase), about=ticket.number)


def way_back(turn: CitizenTurn) -> Rows:
    """The button that leads back to a half-told report, if there is one."""
    if not turn.memory.telling:
        return ()
    return ((button(turn.label("button-resume"), CitizenTap.CONTINUE_DRAFT),),)


async def _done(turn: CitizenTurn) -> None:
    turn.memory.about = None
    await turn.go(None)


_WRITE: dict[str, Callable[[CitizenTurn, str, Held], Awaitable[None]]] = {
    CitizenTap.ADD: _add,
    CitizenTap.OBJECT: _object,
    CitizenTap.COMMENT: _comment,
    Action.STOP: _dispute,
}
STATE_FOR = {
    CitizenTap.ADD: Talk.adding,
    CitizenTap.OBJECT: Talk.objecting,
    CitizenTap.COMMENT: Talk.commenting,
}
_PURPOSE_IN = {state.state: purpose for purpose, state in STATE_FOR.items()}
