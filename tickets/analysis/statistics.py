"""Figures: what came, what became of it, how fast, and which units answer in time."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
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


def league(facts: Iterable[Fact], now: datetime) -> tuple[Standing, ...]:
    """The units by responsiveness, the best first.

    What counts is the share of first answers that came in time, among those that came or fell due;
    of two equal units the one with the shorter median time stands higher.
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
    over = fact.answer_due is not None and fact.answer_due < now and not fact.status.ended
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
