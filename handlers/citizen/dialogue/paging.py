"""Lists longer than a screen, a page at a time."""

from collections.abc import Sequence
from typing import TypeVar

from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from tickets.ports.delivery import Button

PAGE = 8
"""Rows of buttons that fit on a small phone's screen together with their question."""

_Row = TypeVar("_Row", Choice, Button)


def page_number(value: str) -> int:
    """The page that a button names, counted from 0; a forged one is the first."""
    return int(value) if value.isascii() and value.isdigit() and len(value) < 4 else 0


def paged(
    turn: CitizenTurn, choices: Sequence[Choice], page: int, what: str, prefix: str = ""
) -> list[list[Choice]]:
    """One row for each choice of a page, and a row that turns the pages.

    Args:
        page: counted from 0; one that is not there gives the last.
        what: what the buttons choose that turn the pages; their value is ``prefix`` and the page.
    """
    last = max(0, (len(choices) - 1) // PAGE)
    page = min(page, last)
    rows = [[choice] for choice in choices[page * PAGE : (page + 1) * PAGE]]
    turning = []
    if page > 0:
        turning.append(Choice(turn.label("button-earlier"), what, f"{prefix}{page - 1}"))
    if page < last:
        turning.append(Choice(turn.label("button-later"), what, f"{prefix}{page + 1}"))
    return [*rows, turning] if turning else rows
