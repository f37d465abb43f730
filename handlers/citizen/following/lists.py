"""The citizen's own and followed reports, a page at a time."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.callbacks import CitizenTap, button
from handlers.citizen.commands import ways_in
from handlers.citizen.dialogue.paging import PAGE, page_number
from handlers.citizen.dialogue.taps import Tapped
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.phrases import category_phrase
from tickets.ports.delivery import Button
from tickets.ticket import Status, Ticket
from tickets.timers import reporter_has_until

MINE = "mine"
"""The verb that turns the pages of the list, and the slot in which the list stands."""


def register(router: Router) -> None:
    """The list."""
    router.message.register(first_page, Command("laporan", "mine"))
    router.callback_query.register(other_page, Tapped(MINE))


async def first_page(message: Message, turn: CitizenTurn) -> None:
    """The newest reports."""
    await show_list(turn, 0, anew=True)


async def other_page(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """Another page, in place of this one."""
    await show_list(turn, page_number(number), anew=False)


def _due(turn: CitizenTurn, ticket: Ticket) -> str:
    """How many days the city still has, or the reporter; nothing where nobody owes anything. What
    is over and has days left is being decided on."""
    zone, now = turn.rooms.city.timezone, turn.rooms.clock.now()
    due, awaited = ticket.due, False
    if due is None and ticket.status in {Status.NEEDS_INFO, Status.ANSWERED}:
        awaited = ticket.reporter == turn.citizen.id
        due = reporter_has_until(ticket, turn.rooms.city) if awaited else None
    if due is None:
        return ""
    days = (due.astimezone(zone).date() - now.astimezone(zone).date()).days
    if ticket.status.concluded and not awaited:
        return turn.text("list-deciding", days=max(0, days))
    if awaited:
        return turn.text("list-your-turn", days=max(0, days))
    if days < 0:
        return turn.text("list-late", days=-days)
    return turn.text("list-left", days=days)


def _about(turn: CitizenTurn, ticket: Ticket) -> str:
    """The category; of a protected case nothing that somebody else may read on the phone."""
    if ticket.sensitive:
        return turn.label("list-neutral")
    return category_phrase(turn.rooms, turn.language, ticket.category)


async def show_list(turn: CitizenTurn, page: int, *, anew: bool) -> None:
    """A page of the list, each report a button that opens it."""
    found = await turn.tx.tickets.of_reporter(turn.citizen.id, limit=PAGE, offset=page * PAGE)
    if not found.total:
        await turn.say(turn.text("list-empty"), buttons=ways_in(turn))
        return
    lines = [
        turn.text(
            "list-line",
            number=ticket.number,
            status=turn.text(f"status-{ticket.status}"),
            category=_about(turn, ticket),
            followed=int(ticket.reporter != turn.citizen.id),
            due=_due(turn, ticket),
        )
        for ticket in found.tickets
    ]
    rows: list[tuple[Button, ...]] = [
        (button(turn.label("list-button", number=t.number), CitizenTap.SHOW, t.number),)
        for t in found.tickets
    ]
    turning = []
    if page > 0:
        turning.append(button(turn.label("button-earlier"), MINE, page - 1))
    if (page + 1) * PAGE < found.total:
        turning.append(button(turn.label("button-later"), MINE, page + 1))
    if turning:
        rows.append(tuple(turning))
    text = turn.text("list", total=found.total, lines=type(lines[0])("\n".join(lines)))
    await turn.say(text, buttons=tuple(rows), slot=MINE, anew=anew)
