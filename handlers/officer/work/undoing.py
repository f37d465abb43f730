"""Taking a move back within the pack's time, by button or by command."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work import memory
from handlers.officer.work.said import listen, number_and_rest
from tickets.actions.officers.undoing import take_back, undoable
from tickets.errors import NotFound
from tickets.ports.delivery import Bot, Button
from tickets.ticket import Ticket


async def on_command(update: Update, context: OfficerContext) -> None:
    """/urung NUMBER, or as a reply to a message about the ticket."""
    turn, message = context.turn, update.message
    assert message is not None
    said = await listen(turn, message)
    number, said = number_and_rest(turn.rooms.city.prefix, said)
    if number is None or said.words:
        await show_usage(turn, "urung")
        return
    await _undo(turn, number, None, None)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """The button under the confirmation of a move; it counts for that move only."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    _, arguments = read_tap(query.data)
    typed, version = (*arguments, "", "")[:2]
    number = turn.number_in(typed)
    if number is None or not (version.isascii() and version.isdigit()):
        turn.tell("officer-tap-unknown", alert=True)
        return
    message, shown = query.message, None
    if message is not None:
        shown = await turn.tx.outbox.sent(Bot.OFFICER, message.chat.id, message.message_id)
    await _undo(turn, number, int(version[:9]), shown.slot if shown else None)


def undo_button(turn: OfficerTurn, ticket: Ticket) -> tuple[Button, ...]:
    """The button that takes the move back that was just made."""
    return (
        button(turn.label("officer-button-undo"), OfficerTap.UNDO, ticket.number, ticket.version),
    )


async def _undo(turn: OfficerTurn, number: str, version: int | None, slot: str | None) -> None:
    """Take it back; what was done no longer stands in the slot where that was said."""
    found = await undoable(turn.handling, number, version)
    if not turn.may_show(found.undo.before):
        raise NotFound("ticket", number)
    memory.stop_waiting(turn.conversation)
    restored = await take_back(turn.handling, found)
    turn.tell("officer-toast-undone")
    await turn.say(
        turn.text(
            "officer-done-undo",
            number=number,
            what=turn.label(f"move-{found.undo.move}"),
            status=turn.label(f"status-{restored.status}"),
        ),
        about=number,
        slot=slot,
        anew=False,
    )
