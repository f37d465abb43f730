"""Who reported an open ticket, for those who have to call them. Only ever in a private chat."""

from telegram import Update

from handlers.callbacks import read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import listen, number_and_rest
from tickets.actions.officers.contacts import show_contact


async def on_command(update: Update, context: OfficerContext) -> None:
    """/kontak NUMBER, or as a reply to a message about the ticket."""
    turn, message = context.turn, update.message
    assert message is not None
    number, said = number_and_rest(turn.rooms.city.prefix, await listen(turn, message))
    if number is None or said.words:
        await show_usage(turn, "kontak")
        return
    await _show(turn, number)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """The button that shows it."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    number = turn.number_in(read_tap(query.data).arguments[0])
    if number is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await _show(turn, number)


async def _show(turn: OfficerTurn, number: str) -> None:
    await turn.ticket(number)
    if turn.group:
        turn.tell("officer-toast-refused")
        await turn.say(turn.text("officer-only-private"))
        return
    reporter = await show_contact(turn.handling, number)
    none = turn.label("officer-contact-none")
    text = turn.text(
        "officer-contact", number=number, name=reporter.name or none, phone=reporter.phone or none
    )
    await turn.say(text, about=number)
