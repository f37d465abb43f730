"""More messages in a minute than a person sends: the rest is left, and that is told once."""

from datetime import UTC, datetime

from aiogram.types import Update

from handlers.callbacks import read_tap
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.intake.drafting import ERASE


async def too_many(turn: CitizenTurn, update: Update) -> bool:
    """Count what came; says whether it has to be left.

    What takes a conversation off the screen always works, and a position that moves by itself is
    nobody's hand.
    """
    message, tap = update.message or update.edited_message, update.callback_query
    if tap is not None and read_tap(tap.data).verb == ERASE:
        return False
    if tap is not None:
        at, album = turn.rooms.clock.now(), None
    elif message is not None and not (update.edited_message and message.location):
        at, album = message.date, message.media_group_id
        if update.edited_message is not None:
            at = turn.rooms.clock.now()
    else:
        return False
    pace, city = turn.memory.pace, turn.rooms.city
    if not pace.comes(at, city, album):
        return False
    goes_on = datetime.fromtimestamp(pace.goes_on, UTC)
    values: dict[str, str | int] = {
        "most": city.limits.updates_a_minute,
        "when": turn.rooms.texts.moment(turn.language, goes_on),
    }
    if tap is not None:
        turn.toast = turn.label("too-fast", **values)
    elif not pace.told:
        pace.told = True
        await turn.say(turn.text("too-fast", **values))
    return True
