"""Commands that do something to a ticket: the number, then what else is needed, in one line."""

from collections.abc import Callable, Coroutine
from typing import Any

from telegram import Update

from handlers.officer.commands import COMMAND_FOR
from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext
from handlers.officer.work.deeds import DEEDS, Needs
from handlers.officer.work.performing import begin
from handlers.officer.work.said import listen, number_and_rest
from tickets.permissions import Action, instead
from tickets.workflow import Move

Handler = Callable[[Update, OfficerContext], Coroutine[Any, Any, None]]


async def on_ask(update: Update, context: OfficerContext) -> None:
    """/tanya: an officer asks the reporter, a leader or an overseer asks the unit."""
    verb = instead(context.turn.officer, Move.ASK)
    await doing(verb)(update, context)


def doing(verb: Move | Action) -> Handler:
    """The handler of the command that does a deed."""
    deed = DEEDS[verb]
    command = COMMAND_FOR[verb]

    async def on_command(update: Update, context: OfficerContext) -> None:
        turn, message = context.turn, update.message
        assert message is not None
        said = await listen(turn, message)
        number, said = number_and_rest(turn.rooms.city.prefix, said)
        too_many = deed.needs is Needs.NOTHING and said.words
        if number is None or too_many:
            await show_usage(turn, command)
            return
        await begin(turn, deed, number, said.words, said.files, said.album)
        alone = said.album is not None and turn.group and not said.to_bot and not turn.hears_all
        if alone and deed.files:
            await turn.say(turn.text("officer-album-in-group"))

    return on_command
