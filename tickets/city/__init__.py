"""A city as the core knows it: its pack, its calendar, its places, who is responsible for what."""

from tickets.city.pack import (
    HANDLING_CLASSES,
    KINDS,
    LAPSED,
    Area,
    Category,
    City,
    Extent,
    Hours,
    Limits,
    Neighbour,
    Place,
    RouteRule,
    Unit,
)
from tickets.city.parsing import parse_pack
from tickets.city.places import Point
from tickets.city.reading import PackError, Problem

__all__ = [
    "HANDLING_CLASSES",
    "KINDS",
    "LAPSED",
    "Area",
    "Category",
    "City",
    "Extent",
    "Hours",
    "Limits",
    "Neighbour",
    "PackError",
    "Place",
    "Point",
    "Problem",
    "RouteRule",
    "Unit",
    "parse_pack",
]
