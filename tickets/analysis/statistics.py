"""Figures: what came, what became of it, how fast, and which units answer in time."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, tzinfo
from statistics import median

from tickets.ticket import Status

TOP = 5
"""Categories and areas that are named."""
LEAGUE_FROM = 3
"""Answers that fell due; with fewer a place in the league would be an accident."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """What figures need to know of one ticket.

    Attributes:
        answered_at: when the unit said last that it is done.
        due: see Ticket.due.
    """

    status: Status
    category: str
    area: str | None
    unit: str | None
    filed_at: datetime
    answer_due: datetime | None
    due: datetime | None
    first_answered_at: datetime | None
    answered_at: datetime | None
    rating: int | None
    objected: bool


@dataclass(frozen=True, slots=True)
class Tally:
    """What the history and the followers of one ticket come to.

    Attributes:
        answered_at: when the unit said last that it is done.
        reopened: how often staff opened it again.
        supporters: citizens who follow it besides the reporter.
    """

    answered_at: datetime | None = None
    reopened: int = 0
    supporters: int = 0


@dataclass(frozen=True, slots=True)
class Figures:
    """What a number of tickets come to.

    Attributes:
        open: still expected to be dealt with.
        late: something that was owed is overdue now.
        first_answer: median time from filing to the first answer; None without any.
        end: median time from filing to the last final answer; None without any.
        rating: mean rating; None without any.
        categories: the most frequent ones with their number.
    """

    came: int
    open: int
    late: int
    objections: int
    first_answer: timedelta | None
    end: timedelta | None
    rating: float | None
    ratings: int
    statuses: dict[Status, int] = field(default_factory=dict)
    categories: tuple[tuple[str, int], ...] = ()
    areas: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """A unit's place in the league.

    Attributes:
        in_time: first answers that came before they were due.
        counted: first answers that came or fell due.
    """

    unit: str
    in_time: int
    counted: int
    first_answer: timedelta | None

    @property
    def percent(self) -> int:
        """First answers in time, of a hundred."""
        return round(100 * self.in_time / self.counted)


def figures(facts: Sequence[Fact], now: datetime) -> Figures:
    """What these tickets come to."""
    ratings = [fact.rating for fact in facts if fact.rating is not None]
    return Figures(
        came=len(facts),
        open=sum(not fact.status.ended for fact in facts),
        late=sum(fact.due is not None and fact.due < now for fact in facts),
        objections=sum(fact.objected for fact in facts),
        first_answer=_median(
            fact.first_answered_at - fact.filed_at for fact in facts if fact.first_answered_at
        ),
        end=_median(fact.answered_at - fact.filed_at for fact in facts if fact.answered_at),
        rating=sum(ratings) / len(ratings) if ratings else None,
        ratings=len(ratings),
        statuses=dict(Counter(fact.status for fact in facts)),
        categories=_most(fact.category for fact in facts),
        areas=_most(fact.area for fact in facts if fact.area is not None),
    )


def course(
    facts: Iterable[Fact], begin: datetime, end: datetime, timezone: tzinfo
) -> tuple[tuple[date, int], ...]:
    """How many came on each day, in each week or in each month, as the length of time suggests.

    Args:
        begin: of the first step.
        end: when the last step is cut off; both aware.

    Returns:
        The first day of each step and the number, steps without any among them.
    """
    first, last = begin.astimezone(timezone).date(), end.astimezone(timezone).date()
    step = next(step for step, days in _STEPS if (last - first).days <= days)
    counted = Counter(step(fact.filed_at.astimezone(timezone).date()) for fact in facts)
    steps = sorted({step(first + timedelta(days=n)) for n in range((last - first).days + 1)})
    return tuple((day, counted[day]) for day in steps)


def _itself(day: date) -> date:
    return day


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _first_of_month(day: date) -> date:
    return day.replace(day=1)


def _first_of_year(day: date) -> date:
    return day.replace(month=1, day=1)


_STEPS = ((_itself, 35), (_monday, 190), (_first_of_month, 1200), (_first_of_year, 366_000))
"""How long a step is, by the days that are shown at the most."""


def league(facts: Iterable[Fact], now: datetime) -> tuple[Standing, ...]:
    """The units by responsiveness, the best first.

    What counts is the share of first answers that came in time, among those that came or fell due:
    what is overdue without an answer counts against the unit, unless it waits for the reporter. Of
    two equal units the one with the shorter median time stands higher.
    """
    by_unit: dict[str, list[Fact]] = {}
    for fact in facts:
        if fact.unit is not None and fact.answer_due is not None and _counts(fact, now):
            by_unit.setdefault(fact.unit, []).append(fact)
    standings = [
        Standing(
            unit,
            sum(_in_time(fact) for fact in counted),
            len(counted),
            _median(f.first_answered_at - f.filed_at for f in counted if f.first_answered_at),
        )
        for unit, counted in by_unit.items()
        if len(counted) >= LEAGUE_FROM
    ]
    standings.sort(key=lambda s: (-s.in_time / s.counted, s.first_answer or timedelta.max, s.unit))
    return tuple(standings)


def _counts(fact: Fact, now: datetime) -> bool:
    owed = not fact.status.ended and fact.status is not Status.NEEDS_INFO
    over = owed and fact.answer_due is not None and fact.answer_due < now
    return fact.first_answered_at is not None or over


def _in_time(fact: Fact) -> bool:
    return (
        fact.first_answered_at is not None
        and fact.answer_due is not None
        and fact.first_answered_at <= fact.answer_due
    )


def _median(times: Iterable[timedelta]) -> timedelta | None:
    seconds = [time.total_seconds() for time in times]
    return timedelta(seconds=median(seconds)) if seconds else None


def _most(things: Iterable[str]) -> tuple[tuple[str, int], ...]:
    counted = Counter(things)
    return tuple(sorted(counted.items(), key=lambda item: (-item[1], item[0]))[:TOP])
