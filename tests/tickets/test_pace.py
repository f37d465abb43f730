"""How fast one citizen may come."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tickets.samples import FILED, a_city
from tickets.city import Limits
from tickets.errors import InvalidInput
from tickets.pace import Pace

CITY = replace(a_city(), limits=Limits(updates_a_minute=10, reports_a_day=2))
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)


def test_the_eleventh_message_of_a_minute_is_too_many_and_the_next_minute_is_new():
    pace = Pace()
    assert [pace.comes(FILED + n * SECOND, CITY) for n in range(11)] == [False] * 10 + [True]
    assert pace.goes_on == (FILED + 60 * SECOND).timestamp()
    assert not pace.comes(FILED + 60 * SECOND, CITY)


def test_an_album_counts_once():
    pace = Pace()
    assert not any(pace.comes(FILED, CITY, "album") for _ in range(30))
    assert pace.count == 1


def test_what_piled_up_over_hours_is_no_flood():
    pace = Pace()
    assert not any(pace.comes(FILED + n * 7 * SECOND, CITY) for n in range(100))


def test_a_clock_that_went_back_locks_nobody_out():
    pace = Pace()
    for _ in range(20):
        pace.comes(FILED, CITY)
    assert not pace.comes(FILED - HOUR, CITY)


def test_the_third_report_of_a_day_waits_until_the_first_is_a_day_old():
    pace = Pace()
    pace.files(FILED, CITY)
    pace.files(FILED + HOUR, CITY)
    with pytest.raises(InvalidInput, match="too-many-reports") as refusal:
        pace.files(FILED + 2 * HOUR, CITY)
    assert refusal.value.values == {"most": 2, "hours": 23}
    pace.files(FILED + 24 * HOUR, CITY)
    with pytest.raises(InvalidInput):
        pace.files(FILED + 24 * HOUR + SECOND, CITY)
