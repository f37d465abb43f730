"""A chat of the officers' bot is closed to it: what is to be done about whom it served."""

from datetime import datetime

from tickets.events import GroupLost
from tickets.ports import Tx
from tickets.ports.delivery import Bot


async def lose_officers_chat(tx: Tx, chat: int, at: datetime, reason: str) -> None:
    """Keep what could not be said there; a group is its unit's no more, and the desk hears of it.

    What a unit should have read must not be dropped in silence: it would be nobody's work.
    """
    await tx.outbox.discard_chat(Bot.OFFICER, chat, reason, keep=True)
    unit = await tx.members.untie(chat) if chat < 0 else None
    if unit is not None:
        tx.record(GroupLost(unit=unit, at=at))
