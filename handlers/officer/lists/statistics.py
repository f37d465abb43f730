"""Figures about the tickets that those who read the chat may see."""

from telegram import Update

from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext
from handlers.officer.work.said import command_words
from tickets.permissions import Action, require
from tickets.ticket import Status


async def on_command(update: Update, context: OfficerContext) -> None:
    """/statistik: how many tickets stand where."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.STATISTICS)
    if command_words(message.text or message.caption or ""):
        await show_usage(turn, "statistik")
        return
    counts = await turn.tx.tickets.counts(turn.scope(Action.STATISTICS))
    total = sum(counts.values())
    lines = [turn.text("officer-statistics-head", total=total)]
    lines += [
        turn.text("officer-statistics-line", status=turn.label(f"status-{s}"), count=counts[s])
        for s in Status
        if counts.get(s)
    ]
    still_open = sum(count for status, count in counts.items() if not status.ended)
    lines.append(turn.text("officer-statistics-open", count=still_open))
    await turn.say("\n".join(lines))
