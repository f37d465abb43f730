"""Plus codes: places as a few letters and digits, as map programs show them.

"7JR5+2X Banjarmasin" leaves out what is clear near the city; a whole code has eight characters
before the plus. See Open Location Code 1.0.
"""

import re

from tickets.city.places import Point

_DIGITS = "23456789CFGHJMPQRVWX"
_BASE = 20
_LEVELS = (20.0, 1.0, 0.05, 0.0025, 0.000125)
"""Degrees of a pair's cell, pair after pair."""
_CODE = re.compile(
    rf"(?<![\w+])([{_DIGITS}]{{4}}|[{_DIGITS}]{{6}}|[{_DIGITS}]{{8}})\+([{_DIGITS}]{{2,3}})(?![\w+])",
    re.IGNORECASE,
)


def find_plus_code(text: str, near: Point | None) -> tuple[Point, int, int] | None:
    """The middle of the first plus code's square in a text, and where the code stands there.

    Args:
        near: what short codes are near to; without it they are passed over.
    """
    for found in _CODE.finditer(text):
        before, after = found[1].upper(), found[2].upper()
        if (before + after).isdecimal():
            continue  # a sum
        if len(before) < 8:
            if near is None:
                continue
            before = _beginning(near, 8 - len(before)) + before
            point = _nearest(_middle(before + after), near, 8 - len(found[1]))
        else:
            point = _middle(before + after)
        if point is not None:
            return point, found.start(), found.end()
    return None


def _beginning(near: Point, length: int) -> str:
    """The first characters of the code of a point."""
    latitude, longitude = near.latitude + 90, near.longitude + 180
    code = ""
    for size in _LEVELS[: length // 2]:
        code += _DIGITS[int(latitude // size) % _BASE] + _DIGITS[int(longitude // size) % _BASE]
    return code


def _middle(code: str) -> Point | None:
    latitude, longitude, size = -90.0, -180.0, _LEVELS[0]
    for place in range(0, 10, 2):
        size = _LEVELS[place // 2]
        latitude += _DIGITS.index(code[place]) * size
        longitude += _DIGITS.index(code[place + 1]) * size
    height, width = size, size
    if len(code) > 10:
        row, column = divmod(_DIGITS.index(code[10]), 4)
        height, width = size / 5, size / 4
        latitude, longitude = latitude + row * height, longitude + column * width
    try:
        return Point(latitude + height / 2, longitude + width / 2)
    except ValueError:
        return None


def _nearest(point: Point | None, near: Point, left_out: int) -> Point | None:
    """The same place in the square next door, where that is nearer to what it is near to."""
    if point is None:
        return None
    size = _LEVELS[left_out // 2 - 1]

    def shifted(value: float, wanted: float) -> float:
        return value + size * round((wanted - value) / size)

    try:
        return Point(
            shifted(point.latitude, near.latitude), shifted(point.longitude, near.longitude)
        )
    except ValueError:
        return point
