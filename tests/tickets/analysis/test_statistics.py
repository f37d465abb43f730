"""Figures and the league of units."""

from datetime import timedelta
from typing import Any

import pytest

from tests.tickets.samples import FILED
from tickets.analysis.statistics import LEAGUE_FROM, TOP, Fact, figures, league
from tickets.ticket import Status

HOUR = timedelta(hours=1)
NOW = FILED + timedelta(days=30)


def a_fact(**changes: Any) -> Fact:
    facts: dict[str, Any] = {
        "status": Status.ASSIGNED,
        "category": "pothole",
        "area": None,
        "unit": "ROADS",
        "filed_at": FILED,
        "answer_due": FILED + timedelta(days=7),
        "due": None,
        "first_answered_at": None,
        "answered_at": None,
        "rating": None,
        "objected": False,
    }
    return Fact(**facts | changes)


def answered(after: timedelta, **changes: Any) -> Fact:
    return a_fact(
        status=Status.ANSWERED,
        first_answered_at=FILED + after,
        answered_at=FILED + after,
        **changes,
    )


def test_nothing_comes_to_nothing():
    empty = figures([], NOW)
    assert (empty.came, empty.open, empty.late, empty.ratings) == (0, 0, 0, 0)
    assert (empty.first_answer, empty.end, empty.rating) == (None, None, None)
    assert league([], NOW) == ()


def test_tickets_are_counted_by_what_became_of_them():
    found = figures(
        [
            a_fact(due=NOW - HOUR),
            a_fact(due=NOW + HOUR),
            a_fact(status=Status.CLOSED, rating=5, objected=True),
            a_fact(status=Status.REJECTED, rating=2),
        ],
        NOW,
    )
    assert (found.came, found.open, found.late, found.objections) == (4, 2, 1, 1)
    assert (found.rating, found.ratings) == (3.5, 2)
    assert found.statuses == {Status.ASSIGNED: 2, Status.CLOSED: 1, Status.REJECTED: 1}


def test_times_are_medians_so_that_one_forgotten_case_does_not_hide_the_rest():
    found = figures([answered(HOUR), answered(3 * HOUR), answered(900 * HOUR), a_fact()], NOW)
    assert (found.first_answer, found.end) == (3 * HOUR, 3 * HOUR)


def test_the_most_frequent_are_named_first():
    facts = [a_fact(category=f"c{n}", area=f"a{n}") for n in range(8) for _ in range(n + 1)]
    found = figures(facts, NOW)
    assert found.categories == (("c7", 8), ("c6", 7), ("c5", 6), ("c4", 5), ("c3", 4))
    assert len(found.areas) == TOP


def test_the_league_counts_first_answers_in_time():
    facts = [
        *[answered(HOUR, unit="FAST") for _ in range(3)],
        *[answered(2 * HOUR, unit="SLOWER") for _ in range(3)],
        *[answered(HOUR, unit="LATE") for _ in range(2)],
        a_fact(unit="LATE"),
        *[answered(timedelta(days=8), unit="NEVER") for _ in range(3)],
    ]
    places = league(facts, NOW)
    assert [(place.unit, place.percent) for place in places] == [
        ("FAST", 100),
        ("SLOWER", 100),
        ("LATE", 67),
        ("NEVER", 0),
    ]


@pytest.mark.parametrize(
    "left_out",
    [
        a_fact(answer_due=NOW + HOUR),
        a_fact(status=Status.MERGED),
        a_fact(status=Status.WITHDRAWN),
        a_fact(unit=None),
        a_fact(answer_due=None),
    ],
)
def test_what_is_not_yet_due_or_was_taken_back_is_held_against_nobody(left_out):
    places = league([*[answered(HOUR) for _ in range(3)], left_out], NOW)
    assert [(place.in_time, place.counted) for place in places] == [(3, 3)]


def test_a_unit_with_too_few_answers_has_no_place():
    assert league([answered(HOUR)] * (LEAGUE_FROM - 1), NOW) == ()
