"""Which units help the one that has a ticket: chosen by buttons, and let go again."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.corrections.asking import put
from handlers.officer.lists.listing import page_in, turners
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.choices import UNITS_A_PAGE, unit_label
from handlers.phrases import unit_name
from tickets.actions.sharing import add_helper, remove_helper
from tickets.permissions import Action
from tickets.ports.delivery import Rows
from tickets.ticket import Ticket


async def on_tap(update: Update, context: OfficerContext) -> None:
    """The units to choose from, or one that was chosen."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    typed, what, value, *_ = (*read_tap(query.data).arguments, "", "", "")
    number = turn.number_in(typed)
    if number is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
    ticket = await turn.ticket(number)
    match what:
        case "add":
            await _done(turn, await add_helper(turn.handling, ticket.number, value))
        case "drop":
            await _done(turn, await remove_helper(turn.handling, ticket.number, value))
        case _:
            await _offer(turn, ticket, page_in(value), anew=not what)


async def _offer(turn: OfficerTurn, ticket: Ticket, page: int, *, anew: bool) -> None:
    """Those that help, to be let go, and a page of those that could."""
    turn.handling.check(ticket, Action.SHARE)
    city = turn.rooms.city
    there = {ticket.unit, city.desk_unit, *ticket.helpers}
    units = [unit for unit in city.units if unit.code not in there]
    pages = max(1, -(-len(units) // UNITS_A_PAGE))
    start = min(page, pages - 1) * UNITS_A_PAGE
    rows: Rows = tuple(
        (button(unit_label(unit), OfficerTap.SHARE, ticket.number, "add", unit.code),)
        for unit in units[start : start + UNITS_A_PAGE]
    )
    rows += turners(turn, page, pages, OfficerTap.SHARE, ticket.number, "page")
    dropping = tuple(
        (
            button(
                turn.label("officer-button-unshare", unit=unit),
                OfficerTap.SHARE,
                ticket.number,
                "drop",
                unit,
            ),
        )
        for unit in ticket.helpers
    )
    lead = unit_name(turn.rooms, ticket.unit)
    text = turn.text("officer-choose-helper", number=ticket.number, unit=lead)
    await put(turn, ticket, text, (*dropping, *rows), anew=anew)


async def _done(turn: OfficerTurn, ticket: Ticket) -> None:
    turn.tell("officer-toast-corrected")
    units = ", ".join(unit_name(turn.rooms, unit) for unit in ticket.helpers)
    text = turn.text(
        "officer-done-share" if units else "officer-done-unshared",
        number=ticket.number,
        unit=unit_name(turn.rooms, ticket.unit),
        units=units,
    )
    label = turn.label("officer-button-share")
    more = button(label, OfficerTap.SHARE, ticket.number, "page", 0)
    await put(turn, ticket, text, ((more,),))
