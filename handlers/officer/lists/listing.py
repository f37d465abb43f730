"""Lists of tickets as messages: numbered lines, a button to open each, buttons to turn pages."""

from collections.abc import Sequence
from dataclasses import dataclass

from handlers.callbacks import OfficerTap, button
from handlers.cards import time_left
from handlers.officer.turn import OfficerTurn
from handlers.phrases import category_phrase, place_phrase
from handlers.texts import Html
from tickets.ports import Page
from tickets.ports.delivery import Button, Rows
from tickets.ticket import Ticket

PAGE = 8
"""Tickets a page: what fits on a phone without scrolling."""
_ROW = 4
"""Buttons side by side."""
_PLACE_AT_MOST = 60
"""Characters of a place in a line."""


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a list.

    Attributes:
        page: counted from 0.
        verb: what the buttons that turn pages bring back, with the page as the last argument.
    """

    found: Page
    page: int
    verb: OfficerTap
    arguments: tuple[str, ...] = ()

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, -(-self.found.total // PAGE))

    def lines(self, turn: OfficerTurn) -> list[Html]:
        """A numbered line for each ticket that may be shown in the chat."""
        return [_line(turn, ticket, place) for place, ticket in self._numbered(turn)]

    def buttons(self, turn: OfficerTurn) -> Rows:
        """A button to open each ticket, and those that turn the page."""
        openers = [
            button(str(place), OfficerTap.VIEW, ticket.number)
            for place, ticket in self._numbered(turn)
        ]
        turning = turners(turn, self.page, self.pages, self.verb, *self.arguments)
        return (*in_rows(openers, _ROW), *turning)

    def _numbered(self, turn: OfficerTurn) -> list[tuple[int, Ticket]]:
        shown = [ticket for ticket in self.found.tickets if turn.may_show(ticket)]
        return list(enumerate(shown, self.page * PAGE + 1))


def turners(turn: OfficerTurn, page: int, pages: int, verb: OfficerTap, *arguments: str) -> Rows:
    """A row with the buttons that turn a page; none where there is but one."""
    turning = tuple(
        button(turn.label(label), verb, *arguments, to)
        for label, to in (("officer-page-before", page - 1), ("officer-page-after", page + 1))
        if 0 <= to < pages
    )
    return (turning,) if turning else ()


def page_in(text: str) -> int:
    """The page that a button names; 0 for what cannot be one."""
    return int(text[:4]) if text.isdecimal() else 0


def in_rows(buttons: Sequence[Button], wide: int) -> Rows:
    """Buttons in rows of so many."""
    return tuple(tuple(buttons[start : start + wide]) for start in range(0, len(buttons), wide))


def _line(turn: OfficerTurn, ticket: Ticket, place: int) -> Html:
    due = ticket.due
    return turn.text(
        "officer-queue-line",
        place=place,
        number=ticket.number,
        title=ticket.headline,
        urgent=int(ticket.pressing),
        category=category_phrase(turn.rooms, turn.language, ticket.category),
        where=place_phrase(turn.rooms, turn.language, ticket.place)[:_PLACE_AT_MOST],
        status=turn.label(f"status-{ticket.status}"),
        left=time_left(turn.rooms, turn.language, due) if due else turn.label("officer-not-due"),
    )
