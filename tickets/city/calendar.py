"""When a city works, sleeps and rests: the days that deadlines count."""

from collections.abc import Collection, Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

import holidays

from tickets.city.pack import City, Hours

ONE_DAY = timedelta(days=1)


class WorkCalendar:
    """Counts working days: weekdays with office hours that are no holiday.

    Holidays are the national ones with *cuti bersama*, and the city's own. Every datetime that
    goes in must be aware; every one that comes out is UTC. Which day a moment belongs to is
    decided by the city's clock.

    The government decrees *cuti bersama* year by year, so deadlines in a year that has not been
    decreed yet may come out a few days early until the holidays package is brought up to date.
    """

    def __init__(
        self,
        timezone: ZoneInfo,
        office_hours: Mapping[int, Hours],
        quiet_hours: Hours | None = None,
        days_off: Collection[date] = (),
    ) -> None:
        if not office_hours:
            raise ValueError("a city without office hours never works")
        self._timezone = timezone
        self._office_hours = office_hours
        self._quiet_hours = quiet_hours
        self._days_off = frozenset(days_off)
        self._holidays = holidays.country_holidays("ID", categories=("public", "government"))

    def is_working_day(self, day: date) -> bool:
        """Whether offices are open on that day at all."""
        return (
            day.weekday() in self._office_hours
            and day not in self._days_off
            and day not in self._holidays
        )

    def add_working_days(self, start: datetime, days: int) -> datetime:
        """The end of office hours on the last of so many working days after `start`'s day.

        The day of `start` itself never counts, however early it is.

        Raises:
            ValueError: fewer than one day, or a naive datetime.
        """
        day = self._walk(self._local(start).date(), days, ONE_DAY)
        return self._moment(day, self._office_hours[day.weekday()].end)

    def subtract_working_days(self, end: datetime, days: int) -> datetime:
        """The beginning of office hours so many working days before `end`'s day: for reminders.

        Raises:
            ValueError: fewer than one day, or a naive datetime.
        """
        day = self._walk(self._local(end).date(), days, -ONE_DAY)
        return self._moment(day, self._office_hours[day.weekday()].start)

    def working_days_between(self, start: datetime, end: datetime) -> int:
        """How many working days come after `start`'s day, up to and with `end`'s day.

        Negative where `end` comes first, so that it can say "two days late".

        Raises:
            ValueError: a naive datetime.
        """
        first, last = self._local(start).date(), self._local(end).date()
        if last < first:
            return -self.working_days_between(end, start)
        days = (first + ONE_DAY * n for n in range(1, (last - first).days + 1))
        return sum(map(self.is_working_day, days))

    def is_working_time(self, moment: datetime) -> bool:
        """Whether offices are open at that moment.

        Raises:
            ValueError: a naive datetime.
        """
        local = self._local(moment)
        return self.is_working_day(local.date()) and self._office_hours[local.weekday()].covers(
            local.time()
        )

    def next_working_time(self, moment: datetime) -> datetime:
        """The moment itself while offices are open, else when they open next.

        Raises:
            ValueError: a naive datetime.
        """
        local = self._local(moment)
        if self.is_working_time(moment):
            return local.astimezone(UTC)
        day = local.date()
        if not self.is_working_day(day) or local.time() >= self._office_hours[day.weekday()].start:
            day = self._walk(day, 1, ONE_DAY)
        return self._moment(day, self._office_hours[day.weekday()].start)

    def next_opening(self, moment: datetime) -> datetime:
        """When offices open next after that moment.

        Raises:
            ValueError: a naive datetime.
        """
        day = self._local(moment).date()
        while True:
            if self.is_working_day(day):
                opening = self._moment(day, self._office_hours[day.weekday()].start)
                if opening > moment:
                    return opening
            day += ONE_DAY

    def next_waking_time(self, moment: datetime) -> datetime:
        """The moment itself, or the end of the quiet hours that it falls into.

        Raises:
            ValueError: a naive datetime.
        """
        local = self._local(moment)
        quiet = self._quiet_hours
        if quiet is None or not quiet.covers(local.time()):
            return local.astimezone(UTC)
        ends_today = local.time() < quiet.end
        return self._moment(local.date() if ends_today else local.date() + ONE_DAY, quiet.end)

    def _walk(self, day: date, days: int, step: timedelta) -> date:
        if days < 1:
            raise ValueError(f"at least one working day, not {days}")
        while days:
            day += step
            days -= self.is_working_day(day)
        return day

    def _local(self, moment: datetime) -> datetime:
        if moment.tzinfo is None:
            raise ValueError("a time without a zone")
        return moment.astimezone(self._timezone)

    def _moment(self, day: date, clock: time) -> datetime:
        return datetime.combine(day, clock, self._timezone).astimezone(UTC)


@lru_cache(maxsize=16)
def calendar_of(city: City) -> WorkCalendar:
    """The calendar of a city, made once."""
    return WorkCalendar(city.timezone, city.office_hours, city.quiet_hours, city.days_off.keys())
