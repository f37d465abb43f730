"""What the rules do not allow, as a sentence that says what to do instead: the one place for it."""

from handlers.officer.commands import COMMANDS
from handlers.officer.guiding import example_number, name_of, show_usage
from handlers.officer.turn import TOAST_AT_MOST, OfficerTurn
from handlers.timeline import what_happened
from tickets.errors import Changed, InvalidInput, NotAllowed, NotFound, RuleError, WrongState
from tickets.events import StatusChanged, standing
from tickets.workflow import Move

_NO_NUMBER = {"number-malformed", "number-mistyped"}
"""What is wrong where a tracking number must stand: perhaps it was left out."""


async def refuse(turn: OfficerTurn, error: RuleError, *, tapped: bool, command: str | None) -> None:
    """Say why: under the finger for a tap where it fits there, else in the chat.

    Args:
        command: the name with which the message began; None without one.
    """
    message, arguments = await _explain(turn, error)
    if tapped and message == "officer-wrong-state-since":
        message = "officer-wrong-state-tapped"  # what is possible now stands on the card
    if tapped and len(turn.label(message, **arguments)) <= TOAST_AT_MOST:
        turn.tell(message, alert=True, **arguments)
        return
    if tapped:
        turn.tell("officer-toast-refused")
    await turn.say(turn.text(message, **arguments))
    known = next((c for c in COMMANDS if command in (c.name, c.alias)), None)
    if known is not None and isinstance(error, InvalidInput) and error.problem in _NO_NUMBER:
        await show_usage(turn, known.name)


async def _explain(turn: OfficerTurn, error: RuleError) -> tuple[str, dict[str, str | int]]:
    match error:
        case NotFound(what="ticket"):
            message = "officer-not-found-group" if turn.group else "officer-not-found"
            return message, {"number": error.name}
        case NotFound(what="theme" | "theme-answer"):
            return "officer-theme-gone", {}
        case NotFound(what="open-invitation"):
            return "officer-invitation-gone", {}
        case NotFound():
            return "officer-invitation-wrong", {}
        case NotAllowed():
            return "officer-not-allowed", {"what": _called(turn, error.action)}
        case WrongState():
            return await _wrong_state(turn, error)
        case Changed():
            return "officer-changed", {"number": error.number}
        case InvalidInput():
            return _invalid(turn, error)
        case _:
            raise error


async def _wrong_state(turn: OfficerTurn, error: WrongState) -> tuple[str, dict[str, str | int]]:
    """Who did what last, where that leaves the ticket, and what this officer can do now."""
    history = standing(await turn.tx.tickets.history(error.number))
    last = next((event for event in reversed(history) if isinstance(event, StatusChanged)), None)
    possible = ", ".join(name_of(turn, move) for move in error.possible)
    arguments: dict[str, str | int] = {
        "number": error.number,
        "status": turn.label(f"status-{error.status}"),
        "what": _called(turn, error.move),
        "possible": possible or turn.label("officer-nothing-possible"),
        "last": what_happened(turn.rooms, turn.language, last) if last else "",
        "when": turn.rooms.texts.moment(turn.language, last.at) if last else "",
    }
    return ("officer-wrong-state-since" if last else "officer-wrong-state"), arguments


def _invalid(turn: OfficerTurn, error: InvalidInput) -> tuple[str, dict[str, str | int]]:
    city = turn.rooms.city
    extras: dict[str, str | int] = {"example": example_number(city.prefix)}
    if error.problem == "unit-unknown":
        extras["units"] = ", ".join(unit.code for unit in city.units)
    return f"officer-problem-{error.problem}", {**error.values, **extras}


def _called(turn: OfficerTurn, what: str) -> str:
    """What a move or an action is called."""
    return turn.label(f"move-{what}" if what in set(Move) else f"officer-action-{what}")
