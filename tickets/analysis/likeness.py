"""Which tickets may be about the same thing: near each other, alike in category and words."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from rapidfuzz import fuzz

from tickets.city import City, Point
from tickets.ticket import Place, Ticket

SUGGESTED = 3
"""Tickets; more are a list, not a suggestion."""
SAME_PLACE_FROM = 80
"""Of 100: how alike two descriptions of a place are that mean the same one."""
METRES_A_DEGREE = 111_000
"""Of latitude, rounded down, so that a box is never too small."""


@dataclass(frozen=True, slots=True)
class Matter:
    """What a report is about, as far as it can be compared.

    Attributes:
        at: when it was filed, or is about to be.
        number: the tracking number of one that is a ticket already.
    """

    category: str
    place: Place
    words: str
    at: datetime
    number: str = ""


@dataclass(frozen=True, slots=True)
class Box:
    """A piece of the map between two parallels and two meridians, its edges included."""

    south: float
    west: float
    north: float
    east: float


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Where tickets about the same matter can be; which of them are is told by ``alike``.

    Attributes:
        box: around the pin; None where there is none.
    """

    categories: frozenset[str]
    since: datetime
    box: Box | None


def matter_of(ticket: Ticket) -> Matter:
    """What a ticket is about."""
    return Matter(ticket.category, ticket.place, ticket.description, ticket.filed_at, ticket.number)


def surroundings(matter: Matter, city: City) -> Surroundings:
    """Where to look for what is alike."""
    heading = _heading(matter.category, city)
    below = frozenset(category.code for category in city.children(heading))
    point = matter.place.point
    return Surroundings(
        categories=below | {heading, matter.category},
        since=matter.at - timedelta(days=city.limits.similar_within_days),
        box=_around(point, city.limits.similar_within_metres) if point else None,
    )


def alike(matter: Matter, others: Iterable[Ticket], city: City) -> tuple[Ticket, ...]:
    """The tickets that are probably about the same, the likeliest first."""
    scored = [
        (likeness, other)
        for other in others
        if other.number != matter.number and (likeness := _likeness(matter, other, city)) > 0
    ]
    scored.sort(key=lambda pair: (-pair[0], pair[1].filed_at, pair[1].number))
    return tuple(other for _, other in scored[:SUGGESTED])


def _likeness(matter: Matter, other: Ticket, city: City) -> float:
    """How alike they are, of 200; 0 where they cannot be about the same."""
    if abs(matter.at - other.filed_at) > timedelta(days=city.limits.similar_within_days):
        return 0
    if _heading(matter.category, city) != _heading(other.category, city):
        return 0
    words = fuzz.token_set_ratio(matter.words.lower(), other.description.lower())
    if _near(matter.place, other.place, city):
        return 100 + words
    may_be_near = matter.place.area == other.place.area and not _apart(matter.place, other.place)
    return words if may_be_near and words >= city.limits.similar_words_percent else 0


def _near(one: Place, other: Place, city: City) -> bool:
    if one.point is not None and other.point is not None:
        return one.point.metres_to(other.point) <= city.limits.similar_within_metres
    if not one.words or not other.words:
        return False
    if one.area is not None and other.area is not None and one.area != other.area:
        return False
    return fuzz.token_sort_ratio(one.words.lower(), other.words.lower()) >= SAME_PLACE_FROM


def _apart(one: Place, other: Place) -> bool:
    """Whether neither has an area and what else is known of them already told them apart."""
    return one.area is None and any((one.point, other.point, one.words, other.words))


def _heading(code: str, city: City) -> str:
    category = city.find_category(code)
    return category.parent or category.code if category else code


def _around(point: Point, metres: float) -> Box:
    high = metres / METRES_A_DEGREE
    wide = high / max(0.01, math.cos(math.radians(point.latitude)))
    return Box(
        south=point.latitude - high,
        west=point.longitude - wide,
        north=point.latitude + high,
        east=point.longitude + wide,
    )
