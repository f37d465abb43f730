"""Pins that come as links: geo: and what map programs share, as far as they carry coordinates,
and plus codes.

A shortened link says nothing without asking the network, which handlers never do: its sender is
told how a pin is sent.
"""

import re

from tickets.city import Point
from tickets.city.pluscodes import find_plus_code

_NUMBER = r"(-?\d{1,3}(?:\.\d+)?)"
_LINK = re.compile(r"(?:https?://|geo:)\S+")
_MAPS = re.compile(r"^geo:|^https?://[^/]*(?:google|goo\.gl|openstreetmap|waze|apple|here)\b[^/]*/")
_COORDINATES = (
    re.compile(rf"!3d{_NUMBER}!4d{_NUMBER}"),
    re.compile(rf"^geo:{_NUMBER},{_NUMBER}"),
    re.compile(rf"[?&](?:q|query|ll|destination|daddr|center|viewpoint)=(?:loc:)?{_NUMBER}(?:,|%2C){_NUMBER}"),
    re.compile(rf"[?&]mlat={_NUMBER}&mlon={_NUMBER}"),
    re.compile(rf"/@{_NUMBER},{_NUMBER}"),
    re.compile(rf"/(?:place|search|dir)/[^@]*?{_NUMBER},(?:\+|%20)?{_NUMBER}"),
    re.compile(rf"#map=\d+/{_NUMBER}/{_NUMBER}"),
)  # fmt: skip
"""The surest first: a place's own coordinates before those of the map's middle."""
_SHORT = re.compile(r"https?://(?:maps\.app\.goo\.gl|goo\.gl/maps|waze\.to)\S*", re.IGNORECASE)


def has_short_link(text: str) -> bool:
    """Whether a text has a map's link in it that nobody can read without opening it."""
    return _SHORT.search(text) is not None


def without_short_links(text: str) -> str:
    """The words around such links."""
    return " ".join(_SHORT.sub("", text).split())


def find_pin(text: str, near: Point | None) -> tuple[Point, str] | None:
    """The point of the first map link or plus code in a text, and the text without it.

    Args:
        near: the middle of the city, which short plus codes are near to.
    """
    for link in _LINK.finditer(text):
        if not _MAPS.match(link[0]):
            continue
        for pattern in _COORDINATES:
            found = pattern.search(link[0])
            if found is None:
                continue
            try:
                point = Point(float(found[1]), float(found[2]))
            except ValueError:
                continue
            rest = text[: link.start()] + text[link.end() :]
            return point, " ".join(rest.split())
    if (code := find_plus_code(_LINK.sub(_blank, text), near)) is not None:
        point, start, end = code
        return point, " ".join((text[:start] + text[end:]).split())
    return None


def _blank(link: re.Match[str]) -> str:
    return " " * len(link[0])
