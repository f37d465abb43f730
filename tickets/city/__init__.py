"""A city as the core knows it: its pack, its calendar, its places, who is responsible for what."""

from tickets.city.calendar import WorkCalendar, calendar_of
from tickets.city.links import Link
from tickets.city.pack import (
    HANDLING_CLASSES,
    KINDS,
    LAPSED,
    ORDINARY_KINDS,
    STOP_DAYS_AT_MOST,
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
from tickets.city.places import Located, PlaceMatch, Point, areas_meant, locate, match_place
from tickets.city.reading import PackError, Problem
from tickets.city.routing import Route, route
from tickets.city.suggestions import Suggestion, suggest_categories

__all__ = [
    "HANDLING_CLASSES",
    "KINDS",
    "LAPSED",
    "ORDINARY_KINDS",
    "STOP_DAYS_AT_MOST",
    "Area",
    "Category",
    "City",
    "Extent",
    "Hours",
    "Limits",
    "Link",
    "Located",
    "Neighbour",
    "PackError",
    "Place",
    "PlaceMatch",
    "Point",
    "Problem",
    "Route",
    "RouteRule",
    "Suggestion",
    "Unit",
    "WorkCalendar",
    "areas_meant",
    "calendar_of",
    "locate",
    "match_place",
    "parse_pack",
    "route",
    "suggest_categories",
]
