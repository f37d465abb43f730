"""Tickets as a file. Only ever in a private chat, for a group's members may not all have it."""

from telegram import Update

from handlers.callbacks import read_tap
from handlers.exporting.forms import Form
from handlers.exporting.tables import Format
from handlers.jobs.exports import (
    SLOT,
    STOP,
    Order,
    described,
    key,
    read_order,
    stop_button,
)
from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.periods import USUAL, period_named
from tickets.permissions import Action, require

FORMS = {
    "nasional": Form.NATIONAL,
    "national": Form.NATIONAL,
    "lengkap": Form.COMPLETE,
    "complete": Form.COMPLETE,
}


async def on_command(update: Update, context: OfficerContext) -> None:
    """/ekspor, with a format, a form, a period and a unit as far as they are named."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.EXPORT)
    if turn.group:
        await turn.say(turn.text("officer-only-private"))
        return
    order = _order(turn, command_words(message.text or message.caption or "").split())
    if order is None:
        await show_usage(turn, "ekspor")
        return
    await _make(turn, order, anew=True)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """The same in another format or form, of another period; or call it off."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.EXPORT)
    if turn.group:
        turn.tell("officer-tap-unknown", alert=True)
        return
    form, *rest = read_tap(query.data).arguments
    if form == STOP:
        await _stop(turn)
        return
    order = read_order(turn.rooms, form, *rest) if len(rest) == _FURTHER else None
    if order is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await _make(turn, order, anew=False)


_FURTHER = 3
"""What the data of a button names besides the form."""


def _order(turn: OfficerTurn, words: list[str]) -> Order | None:
    """Each word in its own place, whatever the order; None where one makes no sense."""
    named: dict[str, str] = {}
    for word in words:
        small = word.lower()
        if small in set(Format):
            what, value = "format", small
        elif small in FORMS:
            what, value = "form", FORMS[small].value
        elif period_named(turn.rooms, small):
            what, value = "period", small
        else:
            what, value = "unit", word.upper()
        if what in named:
            return None
        named[what] = value
    return read_order(
        turn.rooms,
        named.get("form", Form.NATIONAL),
        named.get("format", Format.CSV),
        named.get("period", USUAL),
        named.get("unit", ""),
    )


async def _make(turn: OfficerTurn, order: Order, *, anew: bool) -> None:
    chat = turn.conversation.chat
    new = await turn.tx.jobs.add(order.job(chat))
    what = described(turn.rooms, turn.language, order)
    text = turn.text("officer-export-begun", what=what) if new else turn.text("officer-export-busy")
    await turn.say(text, buttons=stop_button(turn.rooms, turn.language), slot=SLOT, anew=anew)


async def _stop(turn: OfficerTurn) -> None:
    if await turn.tx.jobs.remove(key(turn.conversation.chat)):
        await turn.say(turn.text("officer-export-stopped"), slot=SLOT, anew=False)
    else:
        turn.tell("officer-export-nothing-to-stop")
