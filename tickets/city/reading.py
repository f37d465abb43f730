"""Reading a pack's tables key by key, noting everything that is wrong instead of stopping."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from difflib import get_close_matches
from typing import Any

from tickets.city.pack import Hours
from tickets.city.places import Point


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing to mend in a pack: where it is, and a sentence on what is wrong and what to do."""

    file: str
    key: str
    remedy: str

    def __str__(self) -> str:
        return (
            f"{self.file}: {self.key}: {self.remedy}" if self.key else f"{self.file}: {self.remedy}"
        )


class PackError(ValueError):
    """A pack that cannot be used. Holds all problems found, not only the first."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)


@dataclass(slots=True)
class Findings:
    """The problems of one file, and the tables read, so that keys nobody read are found too."""

    file: str
    problems: list[Problem] = field(default_factory=list)
    tables: list["Table"] = field(default_factory=list)

    def note(self, key: str, remedy: str) -> None:
        """Remember a problem at a dotted key, with a full sentence that says what to do."""
        self.problems.append(Problem(self.file, key, remedy))

    def note_unread_keys(self) -> None:
        """Note every key that no one asked for: mostly a typing error that would go unnoticed."""
        for table in self.tables:
            for key in table.values.keys() - table.asked:
                meant = get_close_matches(key, table.asked, n=1)
                remedy = f'Did you mean "{meant[0]}"?' if meant else "Remove it."
                self.note(table.path(key), f"This key is not known here. {remedy}")


class Table:
    """One table of a pack.

    Each method reads one key. Where the value is missing or wrong, it notes a problem and returns
    a harmless value of the right type, so that all problems of a file come out in one go. The
    result is only fit for use if there were none.
    """

    def __init__(self, values: Mapping[str, Any], at: str, findings: Findings) -> None:
        self.values = values
        self.at = at
        self.findings = findings
        self.asked: set[str] = set()
        findings.tables.append(self)

    def path(self, key: str) -> str:
        """The dotted path of a key of this table from the top of the file."""
        return f"{self.at}.{key}" if self.at else key

    def note(self, key: str, remedy: str) -> None:
        """Remember a problem with a key of this table."""
        self.findings.note(self.path(key), remedy)

    def has(self, key: str) -> bool:
        """Whether the pack sets the key at all."""
        self.asked.add(key)
        return key in self.values

    def _value(self, key: str, wanted: type | tuple[type, ...], described: str, must: bool) -> Any:
        if not self.has(key):
            if must:
                self.note(key, f"This is missing. Give {described}.")
            return None
        value = self.values[key]
        # TOML's true and false are numbers to Python, never to the person who wrote them.
        if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
            self.note(key, f"{_shown(value)} does not fit here. Give {described}.")
            return None
        return value

    def text(
        self,
        key: str,
        default: str | None = None,
        *,
        pattern: str | None = None,
        described: str = "a text in quotation marks",
    ) -> str:
        """A text that is not blank; required where there is no default."""
        value = self._value(key, str, described, must=default is None)
        if value is None:
            return default or ""
        if not value.strip() or (pattern and not re.fullmatch(pattern, value)):
            self.note(key, f"{_shown(value)} does not fit here. Give {described}.")
        return str(value)

    def optional_text(self, key: str, **rules: Any) -> str | None:
        """A text that may be left out."""
        return self.text(key, **rules) if self.has(key) else None

    def choice(self, key: str, options: Sequence[str], default: str | None = None) -> str:
        """One of a few words."""
        return self.text(
            key, default, pattern="|".join(map(re.escape, options)), described=_one_of(options)
        )

    def integer(self, key: str, default: int, *, least: int = 0, most: int = 36_500) -> int:
        """A whole number within bounds."""
        described = f"a whole number from {least} to {most}"
        value = self._value(key, int, described, must=False)
        if value is None:
            return default
        if not least <= value <= most:
            self.note(key, f"{value} does not fit here. Give {described}.")
        return int(value)

    def number(self, key: str, default: float, *, most: float = 1_000) -> float:
        """A number above nothing."""
        described = f"a number above 0 and up to {most:g}"
        value = self._value(key, (int, float), described, must=False)
        if value is None:
            return default
        if not 0 < value <= most:
            self.note(key, f"{value} does not fit here. Give {described}.")
        return float(value)

    def flag(self, key: str, default: bool) -> bool:
        """True or false."""
        value = self._value(key, bool, "true or false, without quotation marks", must=False)
        return default if value is None else bool(value)

    def day(self, key: str) -> date:
        """A date, required."""
        value = self._value(key, date, "a date such as 2026-08-14, without quotation marks", True)
        return value if isinstance(value, date) else date.min

    def list_of(self, key: str, wanted: type, described: str) -> tuple[Any, ...]:
        """A list whose members are all of one type; empty where the key is left out."""
        values = self._value(key, list, f"a list of {described} in square brackets", must=False)
        for place, value in enumerate(values or ()):
            if not isinstance(value, wanted) or isinstance(value, bool) or value == "":
                self.note(
                    f"{key}[{place}]", f"{_shown(value)} does not fit here. Give {described}."
                )
        return tuple(v for v in values or () if isinstance(v, wanted))

    def days(self, key: str, usual: tuple[int, ...], *, falling: bool = False) -> tuple[int, ...]:
        """Distinct numbers of days in the order in which their moments come."""
        if not self.has(key):
            return usual
        days = self.list_of(key, int, "whole numbers of days")
        for place, count in enumerate(days):
            if count < 1:
                self.note(f"{key}[{place}]", f"{count} does not fit here. Give 1 or more days.")
        return tuple(sorted(set(days), reverse=falling))

    def words(self, key: str) -> tuple[str, ...]:
        """A list of texts; empty where the key is left out."""
        return self.list_of(key, str, "texts in quotation marks")

    def codes(self, key: str, known: Collection[str], what: str) -> tuple[str, ...]:
        """A list of codes that must stand elsewhere in the pack."""
        found = self.words(key)
        for place, code in enumerate(found):
            if code not in known:
                self.note(f"{key}[{place}]", unknown_code(code, known, what))
        return found

    def code(self, key: str, known: Collection[str], what: str, *, must: bool = True) -> str | None:
        """A code that must stand elsewhere in the pack."""
        if not must and not self.has(key):
            return None
        code = self.text(key, described=f"the code of {what}")
        if code and code not in known:
            self.note(key, unknown_code(code, known, what))
        return code

    def names(self, key: str, languages: Sequence[str], *, must: bool = True) -> dict[str, str]:
        """A text per language. The first language is required and stands in for the others."""
        if not must and not self.has(key):
            return {}
        example = f'{{ {languages[0]} = "…" }}'
        given = Table(
            self._value(key, dict, f"a text per language, such as {example}", must=True) or {},
            self.path(key),
            self.findings,
        )
        if not given.values:
            return dict.fromkeys(languages, "")
        first = given.text(languages[0])
        return {language: given.text(language, first) for language in languages}

    def table(self, key: str) -> "Table":
        """A table in this one; an empty one where it is left out."""
        value = self._value(key, dict, f"a table: [{self.path(key)}]", must=False)
        return Table(value or {}, self.path(key), self.findings)

    def tables(self, key: str, *, must: bool = False) -> list["Table"]:
        """A list of tables, as written with double square brackets."""
        described = f"at least one table: [[{self.path(key)}]]"
        values = self._value(key, list, described, must=must)
        if must and values == []:
            self.note(key, f"This is empty. Give {described}.")
        tables = []
        for place, value in enumerate(values or ()):
            if isinstance(value, dict):
                tables.append(Table(value, f"{self.path(key)}[{place}]", self.findings))
            else:
                self.note(f"{key}[{place}]", f"{_shown(value)} does not fit here. Give a table.")
        return tables

    def point(self, key: str) -> Point | None:
        """A point as latitude and longitude, or None where it is left out."""
        values = self._value(key, list, _POINT, must=False)
        return None if values is None else self._as_point(key, values)

    def points(self, key: str) -> tuple[Point, ...]:
        """A list of points, at least one."""
        values = self._value(key, list, f"a list of points, each {_POINT}", must=True) or ()
        found = (self._as_point(f"{key}[{place}]", v) for place, v in enumerate(values))
        return tuple(point for point in found if point is not None)

    def _as_point(self, key: str, values: Any) -> Point | None:
        try:
            latitude, longitude = values
            return Point(float(latitude), float(longitude))
        except (TypeError, ValueError):
            self.note(key, f"{_shown(values)} does not fit here. Give {_POINT}.")
            return None

    def hours(self, key: str) -> Hours | None:
        """Hours such as "08:00-16:00", or None where the key is left out."""
        if not self.has(key):
            return None
        described = 'hours such as "08:00-16:00"'
        value = self.text(key, described=described)
        try:
            start, end = (time.fromisoformat(part.strip()) for part in value.split("-"))
            hours = Hours(start, end)
        except ValueError:
            self.note(key, f"{_shown(value)} does not fit here. Give {described}.")
            return None
        if hours.start == hours.end:
            self.note(key, f"{_shown(value)} lasts no time. Give two different times.")
        return hours


_POINT = "latitude and longitude in degrees, such as [-3.319, 114.592]"


def unknown_code(code: str, known: Collection[str], what: str) -> str:
    """The sentence for a code that stands nowhere in the pack."""
    meant = get_close_matches(code, known, n=1)
    remedy = f'Did you mean "{meant[0]}"?' if meant else f"Add {what} with this code, or mend it."
    return f'There is no {what.split(maxsplit=1)[1]} "{code}" in this pack. {remedy}'


def _one_of(options: Sequence[str]) -> str:
    return "one of " + ", ".join(f'"{option}"' for option in options)


def _shown(value: object) -> str:
    if isinstance(value, str):
        return f'"{value}"'
    return str(value).lower() if isinstance(value, bool) else str(value)
