"""Correcting what a report is about: two levels of buttons, as the citizen had them."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import in_rows
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.choices import choice_slot
from handlers.officer.work.said import listen, number_and_rest
from handlers.phrases import category_phrase
from tickets.actions.officers.correcting import correct_category
from tickets.permissions import Action
from tickets.ticket import Ticket


async def on_command(update: Update, context: OfficerContext) -> None:
    """/kategori NUMBER."""
    turn, message = context.turn, update.message
    assert message is not None
    number, said = number_and_rest(turn.rooms.city.prefix, await listen(turn, message))
    if number is None or said.words:
        await show_usage(turn, "kategori")
        return
    await _offer(turn, await turn.ticket(number), "")


async def on_open_tap(update: Update, context: OfficerContext) -> None:
    """The headings, or what stands below one."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    number, heading = _read(turn, query.data)
    if number is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await _offer(turn, await turn.ticket(number), heading, anew=not heading)


async def on_choose_tap(update: Update, context: OfficerContext) -> None:
    """The right category was chosen."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    number, code = _read(turn, query.data)
    if number is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await turn.ticket(number)
    ticket = await correct_category(turn.handling, number, code)
    turn.tell("officer-toast-done", status=turn.label(f"status-{ticket.status}"))
    text = turn.text(
        "officer-done-protected" if ticket.sensitive else "officer-done-category",
        number=number,
        category=category_phrase(turn.rooms, turn.language, code),
    )
    await turn.say(text, about=number, slot=choice_slot(number), anew=False)


async def _offer(turn: OfficerTurn, ticket: Ticket, heading: str, *, anew: bool = True) -> None:
    turn.handling.check(ticket, Action.CORRECT)
    city, below = turn.rooms.city, turn.rooms.city.children(heading)
    if below:
        verb, shown = OfficerTap.CATEGORY, below
    else:
        verb, shown = OfficerTap.CATEGORIES, city.top_categories()
    buttons = [button(c.name(turn.language), verb, ticket.number, c.code) for c in shown]
    text = turn.text(
        "officer-choose-category",
        number=ticket.number,
        category=category_phrase(turn.rooms, turn.language, ticket.category),
    )
    back = button(turn.label("officer-page-before"), OfficerTap.CATEGORIES, ticket.number, "-")
    rows = (*in_rows(buttons, 2), *(((back,),) if below else ()))
    await turn.say(
        text, buttons=rows, about=ticket.number, slot=choice_slot(ticket.number), anew=anew
    )


def _read(turn: OfficerTurn, data: str | None) -> tuple[str | None, str]:
    typed, code, *_ = (*read_tap(data).arguments, "", "")
    return turn.number_in(typed), code
