"""Stretches of time that figures and files are about: so many days back, or a month."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.turn import Rooms

PERIODS = {"7": 7, "30": 30, "90": 90, "365": 365, "all": None}
"""What buttons offer: days back from now, by the name in the button's data."""
USUAL = "30"
_MONTH = re.compile(r"(20\d\d)-(0[1-9]|1[0-2])")


@dataclass(frozen=True, slots=True)
class Period:
    """From ``begin`` until before ``end``; None where it is open.

    Attributes:
        name: a key of PERIODS, or a month as "2026-10".
    """

    name: str
    begin: datetime | None
    end: datetime | None = None


def period_named(rooms: Rooms, name: str) -> Period | None:
    """The period with this name, seen from now; None for a word that is none."""
    if name in PERIODS:
        days = PERIODS[name]
        return Period(name, None if days is None else rooms.clock.now() - timedelta(days=days))
    if month := _MONTH.fullmatch(name):
        year, number = int(month[1]), int(month[2])
        begin = datetime(year, number, 1, tzinfo=rooms.city.timezone)
        end = datetime(year + number // 12, number % 12 + 1, 1, tzinfo=rooms.city.timezone)
        return Period(name, begin, end)
    return None


def period_phrase(rooms: Rooms, language: str, period: Period) -> str:
    """The period in words: "30 hari", "Oktober 2026"."""
    if period.name in PERIODS:
        return rooms.texts.label(language, f"officer-period-{period.name}")
    assert period.begin is not None
    return rooms.texts.month(language, period.begin)
