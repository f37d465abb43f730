"""Pins that come as links: geo: and what map programs share, as far as they carry coordinates.

A shortened link says nothing without asking the network, which handlers never do; it stays text.
"""

import re

from tickets.city import Point

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


def find_pin(text: str) -> tuple[Point, str] | None:
    """The point of the first map link in a text, and the text without that link."""
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
    return None
