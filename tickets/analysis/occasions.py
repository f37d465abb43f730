"""When something happened, in the words in which people tell it: "tadi malam", "12/11", "3 minggu
lalu"; Indonesian, Banjarese and English."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta

from tickets.city.words import plain
from tickets.errors import InvalidInput
from tickets.ticket import Occasion, Span

YEARS_BACK = 100
"""What is said to have happened longer ago is a slip of the finger."""

_Reading = Callable[[re.Match[str], date], Occasion | None]

_NUMBERS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "se sa satu one a",
            "dua two",
            "tiga talu three",
            "empat ampat four",
            "lima five",
            "enam anam six",
            "tujuh pitu seven",
            "delapan walu eight",
            "sembilan sanga nine",
            "sepuluh sapuluh ten",
        ),
        start=1,
    )
    for word in words.split()
}
_UNITS: Mapping[str, Span] = {
    word: span
    for span, words in {
        Span.DAY: "hari malam day days night nights",
        Span.WEEK: "minggu pekan week weeks",
        Span.MONTH: "bulan month months",
        Span.YEAR: "tahun year years",
    }.items()
    for word in words.split()
}
_MONTHS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "januari january jan",
            "februari pebruari february feb",
            "maret march mar",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu ags aug",
            "september sept sep",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec",
        ),
        start=1,
    )
    for word in words.split()
}
_WEEKDAYS: Mapping[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "senin sanayan monday",
            "selasa salasa tuesday",
            "rabu arba wednesday",
            "kamis thursday",
            "jumat jum'at jumahat friday",
            "sabtu saturday",
            "minggu ahad sunday",
        )
    )
    for word in words.split()
}


def _one_of(words: Mapping[str, object]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_AGO = r"(?:(?:yang |yg |nang )?(?:lalu|lewat|silam|tadi|kemarin|kemaren)|ago)"


def read_occasion(text: str, today: date) -> Occasion:
    """The time that an answer to "when?" tells.

    Args:
        today: by the city's clock; what may be of this year or the last is the latest before.

    Raises:
        InvalidInput: ``date-unknown``, or ``date-in-future`` for what has not happened yet.
    """
    words = _words(text)
    found = _first(_TOLD, words, today)
    if found is None and _FUTURE.search(words):
        raise InvalidInput("date-in-future")
    found = found or _first(_ANSWERED, words, today)
    if found is None:
        raise InvalidInput("date-unknown")
    return past(found, today)


def find_occasion(text: str, today: date) -> Occasion | None:
    """The time that a description speaks of, as a guess; None where it speaks of none."""
    found = _first(_TOLD, _words(text), today)
    return found if found is not None and _possible(found, today) else None


def past(occasion: Occasion, today: date) -> Occasion:
    """The same, where it can have happened.

    Raises:
        InvalidInput: ``date-in-future``, or ``date-unknown`` for another century.
    """
    if occasion.day > today:
        raise InvalidInput("date-in-future")
    if not _possible(occasion, today):
        raise InvalidInput("date-unknown")
    return occasion


def this_week(today: date) -> Occasion:
    """Some day of the week that began on the latest Monday."""
    return Occasion(today).of(Span.WEEK)


def _possible(occasion: Occasion, today: date) -> bool:
    return occasion.day <= today and occasion.day.year >= today.year - YEARS_BACK


def _words(text: str) -> str:
    return " ".join(plain(text).replace("’", "'").split())


def _first(
    readings: Mapping[re.Pattern[str], _Reading], words: str, today: date
) -> Occasion | None:
    for pattern, reading in readings.items():
        if (match := pattern.search(words)) and (found := reading(match, today)):
            return found
    return None


def _day(year: int, month: int, day: int) -> Occasion | None:
    try:
        return Occasion(date(year, month, day))
    except ValueError:
        return None


def _whole(match: re.Match[str], today: date) -> Occasion | None:
    year = int(match["year"])
    if len(match["year"]) == 2:
        year += 2000 if year + 2000 <= today.year else 1900
    return _day(year, int(match["month"]), int(match["day"]))


def _without_year(match: re.Match[str], today: date) -> Occasion | None:
    return _latest(int(match["month"]), int(match["day"]), today)


def _named(match: re.Match[str], today: date) -> Occasion | None:
    month, day = _MONTHS[match["month"]], int(match["day"])
    return _day(int(match["year"]), month, day) if match["year"] else _latest(month, day, today)


def _latest(month: int, day: int, today: date) -> Occasion | None:
    """The last such day; one in eight years is the least often that a calendar has one."""
    for year in range(today.year, today.year - 9, -1):
        found = _day(year, month, day)
        if found is not None and found.day <= today:
            return found
    return None


def _day_of_month(match: re.Match[str], today: date) -> Occasion | None:
    month = Occasion(today).of(Span.MONTH)
    for back in range(4):
        first = _ago(Span.MONTH, back, month.day)
        found = first and _day(first.day.year, first.day.month, int(match["day"]))
        if found is not None and found.day <= today:
            return found
    return None


def _month(match: re.Match[str], today: date) -> Occasion | None:
    month = _MONTHS[match["month"]]
    found = _day(int(match["year"]), month, 1) if match["year"] else _latest(month, 1, today)
    return found and found.of(Span.MONTH)


def _so_long_ago(match: re.Match[str], today: date) -> Occasion | None:
    told = match["number"]
    number = int(told) if told.isdigit() else _NUMBERS[told]
    return _ago(_UNITS[match["unit"]], number, today)


def _last(match: re.Match[str], today: date) -> Occasion | None:
    return _ago(_UNITS[match["unit"] or match["other"]], 1, today)


def _current(match: re.Match[str], today: date) -> Occasion:
    return Occasion(today).of(_UNITS[match["unit"] or match["other"]])


def _ago(span: Span, number: int, today: date) -> Occasion | None:
    match span:
        case Span.DAY | Span.WEEK:
            days = number * (7 if span is Span.WEEK else 1)
            return Occasion(today - timedelta(days=days)).of(span)
        case Span.MONTH:
            months = today.year * 12 + today.month - 1 - number
            return Occasion(date(months // 12, months % 12 + 1, 1), span) if months > 12 else None
        case Span.YEAR:
            return Occasion(date(today.year - number, 1, 1), span) if number < today.year else None


def _weekday(match: re.Match[str], today: date) -> Occasion:
    """The latest one, today included."""
    return Occasion(today - timedelta(days=(today.weekday() - _WEEKDAYS[match["weekday"]]) % 7))


def _weekday_before(match: re.Match[str], today: date) -> Occasion:
    """The latest one that is over."""
    return _weekday(match, today - timedelta(days=1))


def _days_back(days: int) -> _Reading:
    return lambda match, today: Occasion(today - timedelta(days=days))


def _patterns(*readings: tuple[str, _Reading]) -> dict[re.Pattern[str], _Reading]:
    return {re.compile(rf"(?<![\w/])(?:{text})(?![\w/])"): reading for text, reading in readings}


_MONTH = f"(?P<month>{_one_of(_MONTHS)})"
_WEEKDAY = f"(?P<weekday>{_one_of(_WEEKDAYS)})"
_NUMBER_OF = rf"(?P<number>\d{{1,3}}|{_one_of(_NUMBERS)}) ?(?P<unit>{_one_of(_UNITS)})"

_TOLD = _patterns(
    (r"(?P<year>\d{4})-(?P<month>\d{1,2})-(?P<day>\d{1,2})", _whole),
    (r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4}|\d{2})", _whole),
    (rf"(?P<day>\d{{1,2}}) {_MONTH}(?:,? (?P<year>\d{{4}}))?", _named),
    (rf"{_MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<year>\d{{4}}))?", _named),
    (rf"{_NUMBER_OF} {_AGO}", _so_long_ago),
    (rf"hari {_WEEKDAY} {_AGO}", _weekday_before),
    (rf"last {_WEEKDAY}", _weekday_before),
    (rf"(?!minggu){_WEEKDAY} {_AGO}", _weekday_before),
    (rf"(?P<unit>minggu|pekan|bulan|tahun) {_AGO}|last (?P<other>week|month|year)", _last),
    (r"(?:kemarin|kemaren|kamarin) (?:lusa|dulu|dahulu)|day before yesterday", _days_back(2)),
    (
        r"tadi mal[ae]m|malam tadi|semalam|samalam|last night|kemarin|kemaren|kamarin|yesterday",
        _days_back(1),
    ),
    (
        r"(?:hari|pagi|siang|sore|malam) ini|tadi(?: (?:pagi|siang|sore))?|barusan|wayah ?ini",
        _days_back(0),
    ),
    (
        r"today|tonight|this (?:morning|afternoon|evening)",
        _days_back(0),
    ),
)
"""What can hardly mean anything else, the plainest first; these are looked for in descriptions."""

_ANSWERED = _patterns(
    (_NUMBER_OF, _so_long_ago),
    (r"(?:(?P<unit>minggu|pekan|bulan|tahun) ini|this (?P<other>week|month|year))", _current),
    (r"(?P<day>\d{1,2}) ?[/-] ?(?P<month>\d{1,2})", _without_year),
    (rf"{_MONTH}(?: (?P<year>\d{{4}}))?", _month),
    (r"^(?:tanggal |tgl\.? ?)?(?P<day>\d{1,2})$", _day_of_month),
    (_WEEKDAY, _weekday),
    (r"sekarang|now", _days_back(0)),
)
"""What means a time only where one was asked for."""

_FUTURE = re.compile(r"\b(?:besok|isuk|lusa|nanti|depan|tomorrow|next)\b")
