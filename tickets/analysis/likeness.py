"""Which tickets may be about the same thing: near each other, alike in category and words."""

from collections.abc import Iterable
from datetime import timedelta

from rapidfuzz import fuzz

from tickets.city import City
from tickets.ticket import Place, Ticket

SUGGESTED = 3
"""Tickets; more are a list, not a suggestion."""
SAME_PLACE_FROM = 80
"""Of 100: how alike two descriptions of a place are that mean the same one."""
SAME_WORDS_FROM = 45
"""Of 100: how alike two reports have to be that are only in the same area."""


def alike(ticket: Ticket, others: Iterable[Ticket], city: City) -> tuple[Ticket, ...]:
    """The tickets that this one is probably a duplicate of, the likeliest first."""
    scored = [
        (likeness, other)
        for other in others
        if other.number != ticket.number and (likeness := _likeness(ticket, other, city)) > 0
    ]
    scored.sort(key=lambda pair: (-pair[0], pair[1].filed_at, pair[1].number))
    return tuple(other for _, other in scored[:SUGGESTED])


def _likeness(ticket: Ticket, other: Ticket, city: City) -> float:
    """How alike two tickets are, of 200; 0 where they cannot be about the same."""
    apart = abs(ticket.filed_at - other.filed_at)
    if apart > timedelta(days=city.limits.similar_within_days):
        return 0
    if _heading(ticket, city) != _heading(other, city):
        return 0
    words = fuzz.token_set_ratio(ticket.description.lower(), other.description.lower())
    if _near(ticket.place, other.place, city):
        return 100 + words
    same_area = ticket.place.area is not None and ticket.place.area == other.place.area
    return words if same_area and words >= SAME_WORDS_FROM else 0


def _near(one: Place, other: Place, city: City) -> bool:
    if one.point is not None and other.point is not None:
        return one.point.metres_to(other.point) <= city.limits.similar_within_metres
    if not one.words or not other.words:
        return False
    return fuzz.token_sort_ratio(one.words.lower(), other.words.lower()) >= SAME_PLACE_FROM


def _heading(ticket: Ticket, city: City) -> str:
    category = city.find_category(ticket.category)
    return category.parent or category.code if category else ticket.category
