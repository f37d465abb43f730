from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tickets.city import City, Hours, WorkCalendar, calendar_of

WITA = ZoneInfo("Asia/Makassar")
OFFICE = {**dict.fromkeys(range(4), Hours(time(8), time(16, 30))), 4: Hours(time(8), time(11, 30))}
NIGHT = Hours(time(21), time(6))
CALENDAR = WorkCalendar(WITA, OFFICE, NIGHT, days_off=[date(2026, 9, 24)])

moments = st.timedeltas(timedelta(0), timedelta(days=6 * 365)).map(
    lambda since: datetime(2024, 1, 1, tzinfo=UTC) + since
)
few_days = st.integers(1, 60)
properties = settings(max_examples=60, deadline=None)


def wita(year: int, month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=WITA)


def test_five_working_days_over_nyepi_and_lebaran():
    assert CALENDAR.add_working_days(wita(2026, 3, 17), 5) == wita(2026, 3, 31, 16, 30)


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        # An ordinary week; the day of filing does not count, however early.
        (wita(2026, 2, 2, 0, 1), 1, wita(2026, 2, 3, 16, 30)),
        # Friday ends earlier.
        (wita(2026, 2, 4), 2, wita(2026, 2, 6, 11, 30)),
        # A weekend in between, and one that it begins in.
        (wita(2026, 2, 6), 1, wita(2026, 2, 9, 16, 30)),
        (wita(2026, 2, 7), 1, wita(2026, 2, 9, 16, 30)),
        # Cuti bersama of Lunar New Year on Monday the 16th, the holiday on the 17th.
        (wita(2026, 2, 13), 1, wita(2026, 2, 18, 16, 30)),
        # The city's own day off on Thursday the 24th.
        (wita(2026, 9, 23), 1, wita(2026, 9, 25, 11, 30)),
        # Late in the evening in UTC it is the next day in the city.
        (datetime(2026, 2, 2, 17, 0, tzinfo=UTC), 1, wita(2026, 2, 4, 16, 30)),
    ],
)
def test_working_days_are_counted_by_the_citys_calendar(start: datetime, days: int, end: datetime):
    assert CALENDAR.add_working_days(start, days) == end


def test_reminders_come_when_offices_open():
    deadline = CALENDAR.add_working_days(wita(2026, 3, 17), 5)
    assert CALENDAR.subtract_working_days(deadline, 1) == wita(2026, 3, 30, 8)
    assert CALENDAR.subtract_working_days(deadline, 3) == wita(2026, 3, 26, 8)


@properties
@given(start=moments, days=few_days)
def test_a_deadline_is_utc_the_end_of_a_working_day_and_later(start: datetime, days: int):
    end = CALENDAR.add_working_days(start, days)
    local = end.astimezone(WITA)
    assert end.tzinfo is UTC
    assert end > start
    assert CALENDAR.is_working_day(local.date())
    assert local.time() == OFFICE[local.weekday()].end
    assert local.weekday() < 5


@properties
@given(start=moments, days=few_days)
def test_counting_undoes_adding(start: datetime, days: int):
    end = CALENDAR.add_working_days(start, days)
    assert CALENDAR.working_days_between(start, end) == days
    assert CALENDAR.working_days_between(end, start) == -days


@properties
@given(start=moments, first=few_days, second=few_days)
def test_adding_twice_is_adding_the_sum(start: datetime, first: int, second: int):
    once = CALENDAR.add_working_days(start, first + second)
    assert CALENDAR.add_working_days(CALENDAR.add_working_days(start, first), second) == once


@properties
@given(start=moments, more=st.timedeltas(timedelta(0), timedelta(days=30)), days=few_days)
def test_who_starts_later_is_not_due_earlier(start: datetime, more: timedelta, days: int):
    assert CALENDAR.add_working_days(start, days) <= CALENDAR.add_working_days(start + more, days)


@properties
@given(start=moments, days=few_days, before=few_days)
def test_a_reminder_lies_before_its_deadline_on_a_working_day(
    start: datetime, days: int, before: int
):
    end = CALENDAR.add_working_days(start, days)
    reminder = CALENDAR.subtract_working_days(end, before)
    assert CALENDAR.is_working_time(reminder)
    assert CALENDAR.working_days_between(reminder, end) == before
    assert (reminder > start) or before >= days


@properties
@given(moment=moments)
def test_the_next_working_time_is_the_first_one(moment: datetime):
    found = CALENDAR.next_working_time(moment)
    assert found >= moment
    assert CALENDAR.is_working_time(found)
    steps = [moment + (found - moment) * n / 7 for n in range(7)]
    assert not any(CALENDAR.is_working_time(step) for step in steps if step < found)


@properties
@given(moment=moments)
def test_the_next_opening_begins_a_working_day(moment: datetime):
    found = CALENDAR.next_opening(moment)
    local = found.astimezone(WITA)
    assert found > moment
    assert CALENDAR.is_working_day(local.date())
    assert local.time() == OFFICE[local.weekday()].start
    between = (moment + timedelta(days=n) for n in range(1, (found - moment).days))
    assert not any(CALENDAR.is_working_day(day.astimezone(WITA).date()) for day in between)


@properties
@given(moment=moments)
def test_nobody_is_woken(moment: datetime):
    waking = CALENDAR.next_waking_time(moment)
    assert waking.tzinfo is UTC
    assert timedelta(0) <= waking - moment <= timedelta(hours=9)
    assert not NIGHT.covers(waking.astimezone(WITA).time())
    assert CALENDAR.next_waking_time(waking) == waking


@pytest.mark.parametrize(
    ("moment", "waking"),
    [
        (wita(2026, 2, 2, 20, 59), wita(2026, 2, 2, 20, 59)),
        (wita(2026, 2, 2, 21, 0), wita(2026, 2, 3, 6, 0)),
        (wita(2026, 2, 3, 5, 59), wita(2026, 2, 3, 6, 0)),
        (wita(2026, 2, 3, 6, 0), wita(2026, 2, 3, 6, 0)),
    ],
)
def test_the_night_ends_the_next_morning(moment: datetime, waking: datetime):
    assert CALENDAR.next_waking_time(moment) == waking


def test_quiet_hours_may_lie_within_a_day():
    noon = WorkCalendar(WITA, OFFICE, Hours(time(12), time(13)))
    assert noon.next_waking_time(wita(2026, 2, 2, 12, 30)) == wita(2026, 2, 2, 13)
    assert noon.next_waking_time(wita(2026, 2, 2, 23)) == wita(2026, 2, 2, 23)


def test_without_quiet_hours_nothing_waits(contoh: City):
    midnight = wita(2026, 2, 2, 0)
    assert calendar_of(contoh).next_waking_time(midnight) == midnight


@pytest.mark.parametrize(
    ("moment", "working"),
    [
        (wita(2026, 2, 2, 8), True),
        (wita(2026, 2, 2, 16, 29), True),
        (wita(2026, 2, 2, 16, 30), False),
        (wita(2026, 2, 6, 13), False),
        (wita(2026, 2, 7, 10), False),
        (wita(2026, 3, 20, 10), False),
    ],
)
def test_offices_are_open_in_their_hours_only(moment: datetime, working: bool):
    assert CALENDAR.is_working_time(moment) is working


def test_a_city_may_work_on_saturdays():
    six_days = WorkCalendar(WITA, OFFICE | {5: Hours(time(8), time(12))})
    assert six_days.add_working_days(wita(2026, 2, 6), 1) == wita(2026, 2, 7, 12)


def test_hours_follow_the_clock_of_the_zone_through_a_change():
    berlin = WorkCalendar(ZoneInfo("Europe/Berlin"), OFFICE)
    ends = [berlin.add_working_days(datetime(2025, 3, day, 12, tzinfo=UTC), 1) for day in (26, 31)]
    assert [end.hour for end in ends] == [15, 14]


def test_what_makes_no_sense_is_refused():
    with pytest.raises(ValueError, match="at least one"):
        CALENDAR.add_working_days(wita(2026, 2, 2), 0)
    with pytest.raises(ValueError, match="at least one"):
        CALENDAR.subtract_working_days(wita(2026, 2, 2), -1)
    with pytest.raises(ValueError, match="without a zone"):
        CALENDAR.next_waking_time(datetime(2026, 2, 2))  # noqa: DTZ001 - what is refused
    with pytest.raises(ValueError, match="never works"):
        WorkCalendar(WITA, {})


def test_a_citys_calendar_is_made_once(banjarmasin: City):
    assert calendar_of(banjarmasin) is calendar_of(banjarmasin)
    friday = calendar_of(banjarmasin).add_working_days(wita(2026, 2, 5), 1)
    assert friday == wita(2026, 2, 6, 11, 30)


def test_deadlines_of_one_week_come_in_order():
    ends = [CALENDAR.add_working_days(wita(2026, 3, 16), n) for n in range(1, 8)]
    assert all(one < other for one, other in pairwise(ends))
