"""Telling officers how something is used."""

from functools import lru_cache

from handlers.officer.commands import COMMAND_FOR
from handlers.officer.turn import OfficerTurn
from handlers.texts import Html
from tickets.permissions import Action
from tickets.tracking import new_number
from tickets.workflow import Move

_EXAMPLE = "7K3MQ2X"


@lru_cache(maxsize=16)
def example_number(prefix: str) -> str:
    """A tracking number for examples, with the check character that belongs to it."""
    characters = iter(_EXAMPLE)
    return new_number(prefix, lambda alphabet: next(characters))


def usage(turn: OfficerTurn, command: str) -> Html:
    """How a command is used, with an example that could be sent as it stands."""
    example = example_number(turn.rooms.city.prefix)
    city = turn.rooms.city
    unit = next((c.unit for c in city.categories if c.unit), city.desk_unit)
    return turn.text(f"officer-command-{command}.usage", number=example, unit=unit)


async def show_usage(turn: OfficerTurn, command: str) -> None:
    """Answer a command that cannot be understood."""
    how = usage(turn, command)
    lines = [turn.text("officer-usage", what=turn.text(f"officer-command-{command}"), usage=how)]
    if example_number(turn.rooms.city.prefix) in how:
        lines.append(turn.text("officer-usage-number"))
    await turn.say("\n".join(lines))


def name_of(turn: OfficerTurn, right: str) -> str:
    """What a move or an action is called on its button, with its command where it has one."""
    for known in (*Move, *Action):
        if known == right and known in COMMAND_FOR:
            return f"/{COMMAND_FOR[known]}"
    return right
