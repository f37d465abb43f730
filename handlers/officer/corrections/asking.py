"""A question of what something really is, in the one place where the ticket's choices stand."""

from handlers.callbacks import OfficerTap, button
from handlers.officer.turn import OfficerTurn
from handlers.officer.work.choices import choice_slot
from handlers.texts import Html
from tickets.ports.delivery import Button, Rows
from tickets.ticket import Ticket


async def put(
    turn: OfficerTurn, ticket: Ticket, text: Html, rows: Rows, *, anew: bool = False
) -> None:
    """Ask, in place of the question before unless it shall stand below all that was said."""
    slot = choice_slot(ticket.number)
    await turn.say(text, buttons=rows, about=ticket.number, slot=slot, anew=anew)


def tap(label: str, ticket: Ticket, what: str = "", value: str = "") -> Button:
    """A button that names what is to be put right, and what it is instead."""
    return button(label, OfficerTap.CORRECT, ticket.number, what, value)
