"""The answers to "already known?": it is the same, or it is not."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.callbacks import CitizenTap, button
from handlers.citizen.dialogue.taps import Chosen
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.following.hushing import what_comes
from handlers.citizen.intake.drafting import current, drop
from handlers.citizen.intake.prompts import ask_to_send
from handlers.citizen.known.showing import known
from handlers.citizen.person.consenting import note_consent
from tickets.errors import InvalidInput
from tickets.report import Draft


def register(router: Router) -> None:
    """Each is a button of the newest question."""
    router.callback_query.register(join, Chosen("join"))
    router.callback_query.register(enclose, Chosen("enclose"))
    router.callback_query.register(unlike, Chosen("unlike"))
    router.callback_query.register(include, Chosen("include"))
    router.callback_query.register(only_follow, Chosen("only-follow"))
    router.callback_query.register(not_this, Chosen("not-this"))


async def join(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """The same: follow it, and ask what shall become of what was told."""
    if not await _still_known(turn, current(turn), value):
        return
    await turn.following.follow(value)
    turn.memory.joined = value
    await ask_to_send(turn)


async def enclose(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """The same as what the citizen reported or follows already: it goes there."""
    draft = current(turn)
    if await _still_known(turn, draft, value):
        await _enclose(turn, draft, value)


async def unlike(query: CallbackQuery, turn: CitizenTurn) -> None:
    """None of them: go on, and do not ask again unless it is about something else."""
    draft = current(turn)
    if draft.category is not None and draft.place is not None:
        turn.memory.unlike = (draft.category, draft.place)
    await ask_to_send(turn)


async def include(query: CallbackQuery, turn: CitizenTurn) -> None:
    """What was told and sent goes to the ticket, without who it is from."""
    await _enclose(turn, current(turn), _joined(turn))


async def only_follow(query: CallbackQuery, turn: CitizenTurn) -> None:
    """It is left out."""
    number = _joined(turn)
    await drop(turn)
    await _done(turn, "told-joined", number)


async def not_this(query: CallbackQuery, turn: CitizenTurn) -> None:
    """It was another one after all."""
    await turn.following.unfollow(_joined(turn))
    turn.memory.joined = None
    await ask_to_send(turn)


async def _enclose(turn: CitizenTurn, draft: Draft, number: str) -> None:
    album = turn.memory.album
    await turn.following.add(number, draft.description or "", draft.evidence)
    await note_consent(turn)
    await drop(turn)
    turn.memory.album, turn.memory.album_about = album, number if album else None
    await _done(turn, "told-enclosed", number)


async def _done(turn: CitizenTurn, message: str, number: str) -> None:
    show = button(turn.label("button-show-report"), CitizenTap.SHOW, number)
    comes = what_comes(turn, await turn.following.view(number))
    await turn.ask(turn.text(message, number=number, comes=comes), [[show]], about=number)


async def _still_known(turn: CitizenTurn, draft: Draft, number: str) -> bool:
    """Whether it can still be chosen; it may have been closed, merged or hidden meanwhile."""
    if any(ticket.number == number for ticket in await known(turn, draft)):
        return True
    turn.toast, turn.alert = turn.label("toast-known-no-more"), True
    await ask_to_send(turn)
    return False


def _joined(turn: CitizenTurn) -> str:
    if turn.memory.joined is None:
        raise InvalidInput("tap-unknown")
    return turn.memory.joined
