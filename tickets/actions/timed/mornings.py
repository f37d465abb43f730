"""Every working day begins with a word to officers on what is due."""

from datetime import timedelta

from tickets.city import City
from tickets.events import OfficesOpened
from tickets.ports import Clock, Tx
from tickets.timers import MORNINGS, next_morning

STILL_MORNING = timedelta(hours=3)
"""A program that was down when offices opened makes up for it so long, then leaves it."""


async def expect_mornings(tx: Tx, clock: Clock, city: City) -> None:
    """See that the next morning is waited for; to be called whenever the program starts.

    This day's one is among them: where it rang, it does not ring again.
    """
    now = clock.now()
    moments = (now - STILL_MORNING, now)
    mornings = {next_morning(moment, city) for moment in moments} if city.morning_digest else ()
    await tx.timers.replace(MORNINGS, mornings)


async def begin_day(tx: Tx, clock: Clock, city: City) -> None:
    """Note that offices opened, and wait for the next morning."""
    now = clock.now()
    tx.record(OfficesOpened(at=now))
    await tx.timers.replace(MORNINGS, {next_morning(now, city)})
