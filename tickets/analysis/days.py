"""Days as people write them in a chat: "3 Desember", "3/12/2026", "2026-12-03", "besok"."""

import re
from contextlib import suppress
from datetime import date, timedelta

_MONTHS = (
    ("januari", "january", "jan"),
    ("februari", "february", "pebruari", "feb"),
    ("maret", "march", "mar"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "agu", "agt", "ags", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nopember", "nov", "nop"),
    ("desember", "december", "des", "dec"),
)
_MONTH = {name: month for month, names in enumerate(_MONTHS, 1) for name in names}
_AWAY = {
    **dict.fromkeys(("hari ini", "today", "hari ngini"), 0),
    **dict.fromkeys(("besok", "tomorrow", "isuk"), 1),
    **dict.fromkeys(("lusa",), 2),
}
_UNTIL = r"(?:sampai(?:\s+dengan)?|hingga|s\.?d\.?|s/d|until|paling lambat|sebelum|by|till)"
_DAY = re.compile(
    rf"\s*(?:{_UNTIL}\s+)?(?:tanggal\s+|tgl\.?\s+)?(?:"
    rf"(?P<away>{'|'.join(_AWAY)})"
    r"|(?P<y1>\d{4})-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})"
    r"|(?P<d2>\d{1,2})[/.-](?P<m2>\d{1,2})(?:[/.-](?P<y2>\d{4}))?"
    r"|(?P<d3>\d{1,2})\s+(?P<name>[a-z]+)\.?(?:\s+(?P<y3>\d{4}))?"
    r")(?!\w)[\s:,;–-]*",
    re.IGNORECASE,
)


def leading_day(text: str, today: date) -> tuple[date | None, str]:
    """The day that a text begins with, and the rest of the text.

    A day without a year is the next one that comes, today among them.

    Returns:
        None and the whole text where it begins with no day that there is.
    """
    found = _DAY.match(text)
    day = _day(found, today) if found else None
    return (day, text[found.end() :].strip()) if found and day else (None, text.strip())


def _day(found: "re.Match[str]", today: date) -> date | None:
    if found["away"]:
        return today + timedelta(days=_AWAY[found["away"].lower()])
    day = int(found["d1"] or found["d2"] or found["d3"])
    named = _MONTH.get((found["name"] or "").lower())
    month = named if found["name"] else int(found["m1"] or found["m2"])
    year = found["y1"] or found["y2"] or found["y3"]
    if month is None:
        return None
    with suppress(ValueError):
        if year:
            return date(int(year), month, day)
        this = date(today.year, month, day)
        return this if this >= today else date(today.year + 1, month, day)
    return None
