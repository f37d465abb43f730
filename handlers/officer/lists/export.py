"""Tickets as a file. Only ever in a private chat, for a group's members may not all have it."""

from datetime import datetime

from telegram import Update

from handlers.exporting import MIME_TYPE, csv_of, exportable
from handlers.officer.guiding import show_usage
from handlers.officer.lists.statistics import PERIODS, USUAL, since
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from tickets.permissions import Action, require
from tickets.ticket import Status, Ticket

AT_A_TIME = 500
"""Tickets read at once."""
AT_MOST = 20_000
"""Tickets in a file made while people wait; more are for the command line."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/ekspor, with a period if one is named."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.EXPORT)
    if turn.group:
        await turn.say(turn.text("officer-only-private"))
        return
    words = command_words(message.text or message.caption or "").split()
    period = words[0] if words else USUAL
    if len(words) > 1 or period not in PERIODS:
        await show_usage(turn, "ekspor")
        return
    tickets = await _tickets(turn, since(turn, period))
    name = turn.label(f"officer-period-{period}")
    if not tickets:
        await turn.say(turn.text("officer-export-empty", period=name))
        return
    content = csv_of(turn.rooms, tickets)
    file = await turn.tx.evidence.put(content, MIME_TYPE)
    text = turn.text("officer-export", period=name, count=len(tickets))
    await turn.say(text, evidence=(file,))


async def _tickets(turn: OfficerTurn, begin: datetime | None) -> list[Ticket]:
    found: list[Ticket] = []
    for offset in range(0, AT_MOST, AT_A_TIME):
        page = await turn.tx.tickets.waiting(
            turn.scope(Action.EXPORT), tuple(Status), limit=AT_A_TIME, offset=offset
        )
        found += page.tickets
        if offset + AT_A_TIME >= page.total:
            break
    return [t for t in found if exportable(t) and (begin is None or t.filed_at >= begin)]
