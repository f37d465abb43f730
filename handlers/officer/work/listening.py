"""Words that the bot asked for and that are no deed of handlers.officer.work.deeds."""

from collections.abc import Awaitable, Callable

from handlers.callbacks import OfficerTap
from handlers.officer.answers import approving
from handlers.officer.corrections import menu
from handlers.officer.themes import gathering
from handlers.officer.turn import OfficerTurn
from handlers.officer.work import memory
from handlers.officer.work.said import Said

Listener = Callable[[OfficerTurn, str, str, Said], Awaitable[None]]
"""Takes the ticket's number ("" where it is about none), what the prompt was for, and the words."""

LISTENERS: dict[str, Listener] = {
    OfficerTap.AMEND: approving.on_other_words,
    OfficerTap.SEND_BACK: approving.on_reason,
    OfficerTap.THEME_DO: gathering.on_words,
    OfficerTap.CORRECT: menu.on_words,
}
"""By the topic of a prompt's purpose; what stands behind its colon goes to the listener."""


async def heard(turn: OfficerTurn, said: Said) -> bool:
    """Whether the words were asked for by one of these, as a reply to its prompt or after it."""
    asked = _asked(turn, said)
    if asked is None or said.command:
        return False
    purpose, number = asked
    topic, _, argument = purpose.partition(":")
    if topic not in LISTENERS:
        return False
    await LISTENERS[topic](turn, number, argument, said)
    memory.stop_waiting(turn.conversation)
    return True


def _asked(turn: OfficerTurn, said: Said) -> tuple[str, str] | None:
    if said.to is not None:
        return said.to.purpose, said.to.about or ""
    waiting = memory.awaited(turn.conversation, turn.rooms.clock.now())
    if waiting is None or (said.to_bot and waiting.number != (said.quoted or "")):
        return None
    return waiting.verb, waiting.number
