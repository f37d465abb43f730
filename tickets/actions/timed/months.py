"""When a month is over, the unit that answered best in it gets a certificate."""

from datetime import datetime, timedelta

from tickets.city import City
from tickets.city.calendar import calendar_of
from tickets.jobs import Job, JobKind
from tickets.ports import Clock, Tx
from tickets.timers import MONTHS, Timer, TimerKind

ONE_DAY = timedelta(days=1)


async def expect_months(tx: Tx, clock: Clock, city: City) -> None:
    """See that the end of this month is waited for; to be called whenever the program starts.

    This month's beginning is among what is waited for, in case the program was down then: where it
    rang, it does not ring again.
    """
    first = _first_of_month(clock.now(), city)
    following = _first_of_month(first + 32 * ONE_DAY, city)
    await tx.timers.replace(MONTHS, {_begins(first, city), _begins(following, city)})


async def begin_month(tx: Tx, clock: Clock, city: City, began: datetime) -> None:
    """Have the certificate of the month before made, and wait for the next month.

    Args:
        began: when the month did, however late this is noticed.
    """
    await tx.jobs.add(certificate_job(month_before(began, city)))
    await expect_months(tx, clock, city)


def certificate_job(month: str, chat: int = 0, thread: int | None = None) -> Job:
    """The job that draws a month's certificate.

    Args:
        month: as "2026-10".
        chat: who asked for it; 0 is for the leaders and the desk.
    """
    key = f"certificate:{month}:{chat}:{thread}"
    return Job(
        kind=JobKind.CERTIFICATE, key=key, chat=chat, thread=thread, arguments={"month": month}
    )


def month_before(moment: datetime, city: City) -> str:
    """The last month that is over, as "2026-10"."""
    return f"{_first_of_month(moment, city) - ONE_DAY:%Y-%m}"


def _first_of_month(moment: datetime, city: City) -> datetime:
    local = moment.astimezone(city.timezone)
    return datetime(local.year, local.month, 1, tzinfo=city.timezone)


def _begins(first: datetime, city: City) -> Timer:
    """When offices open for the first time in a month."""
    opening = calendar_of(city).next_working_time(first)
    return Timer(TimerKind.MONTH_BEGINS, MONTHS, opening)
