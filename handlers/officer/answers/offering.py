"""Texts that the city prepared: which fit a ticket, and what they say with its fields filled in."""

from collections.abc import Iterable

from handlers.callbacks import OfficerTap, button
from handlers.officer.lists.listing import turners
from handlers.officer.turn import OfficerTurn
from handlers.phrases import category_phrase, place_phrase, unit_name
from tickets.city.answers import Template
from tickets.permissions import possible_moves
from tickets.ports.delivery import Rows
from tickets.ticket import Ticket
from tickets.workflow import Move

PAGE = 6
"""Buttons at once; the one with which the words are asked for has to stay in sight."""
ANY = "-"
"""Stands for whatever can be done now, in the data of a button."""
_LABEL_AT_MOST = 48
"""Characters; more are cut off by phones anyway."""


def fitting(
    turn: OfficerTurn, ticket: Ticket, moves: Iterable[Move]
) -> list[tuple[Move, Template]]:
    """The prepared texts that may go with one of the moves on this ticket, in the pack's order."""
    city = turn.rooms.city
    category = city.find_category(ticket.category)
    parent = category.parent if category else None
    return [
        (move, template)
        for move in moves
        for template in city.templates
        if template.suits(move, ticket.kind, ticket.category, parent)
    ]


def template_rows(turn: OfficerTurn, ticket: Ticket, move: Move | None, page: int = 0) -> Rows:
    """Buttons for the prepared texts that fit a move, or any that can be made now."""
    moves = (move,) if move else possible_moves(turn.officer.posts, ticket)
    found = fitting(turn, ticket, moves)
    pages = max(1, -(-len(found) // PAGE))
    page = min(page, pages - 1)
    rows = tuple(
        (button(_label(turn, template, None if move else to), OfficerTap.TEMPLATE, *arguments),)
        for to, template in found[page * PAGE : (page + 1) * PAGE]
        for arguments in [(ticket.number, to, template.code)]
    )
    where = (ticket.number, move or ANY)
    return (*rows, *turners(turn, page, pages, OfficerTap.TEMPLATES, *where))


async def filled(turn: OfficerTurn, ticket: Ticket, template: Template) -> str:
    """What the text says of this ticket, in the reporter's language; of who wants to stay unknown
    not even that is told, so there it is the city's own."""
    rooms, language = turn.rooms, turn.rooms.city.default_language
    if ticket.reporter is not None and not ticket.privacy.hides_reporter:
        reporter = await turn.tx.citizens.get(ticket.reporter)
        language = rooms.texts.language_for(reporter.language)
    return template.filled(
        language,
        {
            "number": ticket.number,
            "unit": unit_name(rooms, ticket.unit),
            "category": category_phrase(rooms, language, ticket.category),
            "place": place_phrase(rooms, language, ticket.place),
            "due": rooms.texts.day(language, ticket.due or ticket.finish_due),
        },
    )


def _label(turn: OfficerTurn, template: Template, move: Move | None) -> str:
    name = template.names.get(turn.language) or next(iter(template.names.values()))
    label = f"{turn.label(f'move-{move}')}: {name}" if move else f"📄 {name}"
    return label if len(label) <= _LABEL_AT_MOST else label[: _LABEL_AT_MOST - 1] + "…"
