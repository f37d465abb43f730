"""What the rules refuse and what nobody understood, as sentences that say what to do next."""

from aiogram import Router
from aiogram.filters import ExceptionTypeFilter
from aiogram.types import CallbackQuery, ErrorEvent

from handlers.callbacks import read_tap
from handlers.citizen.dialogue.memory import recall
from handlers.citizen.dialogue.states import step_of
from handlers.citizen.dialogue.taps import prompt_of
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.intake.prompts import ask_step
from handlers.citizen.intake.tails import remember_cut
from tickets.errors import (
    Changed,
    InvalidInput,
    NotAllowed,
    NotFound,
    RuleError,
    Stopped,
    WrongState,
)

TOAST_AT_MOST = 200
"""Characters that Telegram takes as the answer to a tap."""
SAID_WITHIN = 5.0
"""Seconds between files that a phone sends in one go."""


def register(router: Router) -> None:
    """After everything else."""
    router.callback_query.register(lost_tap)
    router.errors.register(refuse, ExceptionTypeFilter(RuleError))


async def refuse(event: ErrorEvent, turn: CitizenTurn) -> None:
    """Say what was wrong, and leave the conversation where it was; what was being written about a
    ticket that takes it no more is over."""
    assert isinstance(event.exception, RuleError)
    turn.memory = recall(await turn.state.get_data())
    over = _takes_no_more(event.exception) if event.update.message is not None else None
    if over is not None and over == turn.memory.about and step_of(turn.before) is None:
        turn.memory.about = turn.before = None
    await turn.state.set_state(turn.before)
    if event.exception.args == ("description-too-long",) and event.update.message is not None:
        remember_cut(turn, event.update.message)
    if _said_already(turn, event):
        return
    message, values = _sentence(turn, event.exception)
    shown = turn.label(message, **values)
    if event.update.callback_query is not None and len(shown) <= TOAST_AT_MOST:
        turn.toast, turn.alert = shown, True
    else:
        await turn.say(turn.text(message, **values))


def _takes_no_more(error: RuleError) -> str | None:
    """Tracking number of the ticket about which other words would be refused as well."""
    match error:
        case WrongState(number) | NotFound("ticket", number):
            return number
        case InvalidInput("ticket-ended", {"number": str(number)}):
            return number
        case _:
            return None


def _said_already(turn: CitizenTurn, event: ErrorEvent) -> bool:
    """Whether it was just said of another piece of the same album, or of files sent at once."""
    message, error = event.update.message, event.exception
    if message is None or error.args not in (("too-many-files",), ("file-too-large",)):
        return False
    at, last = message.date.timestamp(), turn.memory.pace.full_at
    turn.memory.pace.full_at = at
    return last is not None and 0 <= at - last <= SAID_WITHIN


async def lost_tap(query: CallbackQuery, turn: CitizenTurn) -> None:
    """A button of an earlier question, or data that none of our buttons has."""
    number = prompt_of(query.data)
    if number is None or number >= turn.conversation.prompt:
        turn.toast = turn.label("toast-unknown")
        return
    _, what, *value = read_tap(query.data).arguments
    if what == "send" and (filed := await _filed(turn, ":".join(value))) is not None:
        turn.toast, turn.alert = turn.label("toast-sent-already", number=filed), True
        return
    step = step_of(turn.conversation.state)
    twice = query.message is not None and query.message.message_id == turn.memory.tapped
    if twice or step is None:
        turn.toast = turn.label("toast-twice" if twice else "toast-over")
        return
    turn.toast = turn.label("toast-earlier")
    await ask_step(turn, step)


async def _filed(turn: CitizenTurn, draft: str) -> str | None:
    ticket = await turn.tx.tickets.of_draft(draft)
    mine = ticket is not None and ticket.reporter == turn.citizen.id
    return ticket.number if ticket is not None and mine else None


def _sentence(turn: CitizenTurn, error: RuleError) -> tuple[str, dict[str, str | int]]:
    match error:
        case InvalidInput(problem, values):
            return f"problem-{problem}", values
        case WrongState(number, status):
            return "wrong-state", {"number": number, "status": turn.label(f"status-{status}")}
        case NotFound("takeover"):
            return "takeover-wrong", {}
        case NotFound("ticket", number):
            return "ticket-not-found", {"number": number}
        case NotFound() | NotAllowed():
            return "not-allowed", {}
        case Stopped(until):
            return "stopped-until", {"until": turn.rooms.texts.day(turn.language, until)}
        case Changed(number):
            return "changed-meanwhile", {"number": number}
        case _:
            raise error
