"""A city as the core knows it: what its pack says, read once, never changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from typing import Any, TypeVar
from zoneinfo import ZoneInfo

from tickets.city.answers import Answers, Template
from tickets.city.links import Link
from tickets.city.places import Point

KINDS = ("complaint", "aspiration", "information", "whistleblowing")
ORDINARY_KINDS = KINDS[:3]
HANDLING_CLASSES = ("information", "simple", "inspection")
REGISTRATION_RULES = ("required", "optional", "never")
PLACE_KINDS = ("landmark", "street", "river")
STOP_DAYS_AT_MOST = 365
"""Calendar days; nobody is kept out for good."""
LAPSED = "lapsed"
"""The rejection reason that the system itself gives when a reporter never answered a question."""

_Coded = TypeVar("_Coded", "Category", "Unit", "Area", Link)


@dataclass(frozen=True, slots=True)
class Category:
    """What a report is about. The tree has two levels; only the lower one takes reports.

    What a sub-category leaves out (unit, handling, direct, sensitive, kinds, hotline) is already
    filled in from its parent, and names are there in each of the city's languages.
    """

    code: str
    names: Mapping[str, str]
    unit: str | None
    parent: str | None
    handling: str
    direct: bool = False
    sensitive: bool = False
    keywords: tuple[str, ...] = ()
    hints: Mapping[str, str] = field(default_factory=dict)
    kinds: tuple[str, ...] = ()
    """Kinds of report that may choose it; empty means all but whistleblowing."""
    hotline: str | None = None
    """Id of the text with the number to call at once; the pack has it in every language."""
    asks_date: bool = False
    """Whether it matters when it happened, so that the reporter is asked."""
    approval: bool | None = None
    """Whether a superior reads its answers first; None leaves that to the unit and the city."""

    def name(self, language: str) -> str:
        """The name in `language`, or in the city's own where it does not speak that."""
        return _in_language(self.names, language)

    def hint(self, language: str) -> str | None:
        """What to tell about such a thing, for the description step; None if nothing is set."""
        return _in_language(self.hints, language) if self.hints else None

    def suits(self, kind: str | None) -> bool:
        """Whether a report of `kind` may be of this category; None stands for any kind."""
        return kind is None or kind in (self.kinds or ORDINARY_KINDS)


@dataclass(frozen=True, slots=True)
class Unit:
    """An agency that handles reports. A parent sees what its children do."""

    code: str
    name: str
    parent: str | None = None
    approval: bool | None = None


@dataclass(frozen=True, slots=True)
class Area:
    """The smallest administrative area (kelurahan or desa) in its district (kecamatan)."""

    code: str
    name: str
    district_code: str
    district: str
    centre: Point | None = None
    aliases: tuple[str, ...] = ()
    shape: Any = field(default=None, repr=False, compare=False)
    """Its polygon, longitude first, or None where the pack has only centres."""


@dataclass(frozen=True, slots=True)
class Neighbour:
    """A region around the city, known by points in it, so that a stray pin can be named."""

    name: str
    points: tuple[Point, ...]
    reach_km: float = 25.0


@dataclass(frozen=True, slots=True)
class Place:
    """Something people name instead of a kelurahan: a landmark, a street, a river."""

    name: str
    kind: str
    areas: tuple[str, ...]
    aliases: tuple[str, ...] = ()
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class RouteRule:
    """An exception to a category's unit for certain districts or areas."""

    category: str
    unit: str
    districts: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    direct: bool | None = None
    """None leaves to the category whether the desk is passed by."""


@dataclass(frozen=True, slots=True)
class Hours:
    """From `start` to `end` by the city's clock; a night ends the next day."""

    start: time
    end: time

    def covers(self, moment: time) -> bool:
        """Whether `moment` lies in it; the start belongs to it, the end does not."""
        if self.start <= self.end:
            return self.start <= moment < self.end
        return moment >= self.start or moment < self.end


@dataclass(frozen=True, slots=True)
class Limits:
    """How long each side may take. Fields in `days` of a unit or the desk are working days."""

    verification_days: int = 3
    first_answer_days: int = 5
    urgent_answer_days: int = 1
    """Instead, for what officers marked as urgent; never more than is usual."""
    handling_days: Mapping[str, int] = field(
        default_factory=lambda: {"information": 5, "simple": 14, "inspection": 60}
    )
    reminder_before: tuple[int, ...] = (1,)
    """Working days before a deadline on which its unit is reminded, the earliest first."""
    overdue_repeat: tuple[int, ...] = (2, 5, 10)
    """Working days after a deadline on which it is called overdue again; then no more."""
    escalate_overdue_days: int = 10
    """Working days after a deadline until overseers are called in too; 0 for never."""
    escalate_objections: int = 2
    """Objections of a reporter until then; 0 for never."""
    reporter_days: int = 10
    """Calendar days that a reporter has to answer a question, to rate, or to object."""
    reporter_reminder_days: int = 3
    """Calendar days before those are over on which the reporter is reminded, once."""
    takeover_days: int = 30
    """Calendar days in which a report that was entered for somebody can be taken over by link."""
    draft_nudge_after: timedelta = timedelta(hours=3)
    draft_kept_days: int = 14
    personal_data_days: int = 730
    consent_version: int = 1
    """Counts the notices under which people send reports; see the texts ask-review and data."""
    """Calendar days after the end of a ticket until its reporter is forgotten."""
    similar_within_metres: int = 250
    similar_within_days: int = 90
    similar_words_percent: int = 75
    """How alike two reports have to be in words, where only the area says that they are near."""
    evidence_count: int = 10
    evidence_megabytes: int = 20
    updates_a_minute: int = 60
    """Messages and taps of one citizen; an album counts once."""
    reports_a_day: int = 20
    """Reports of one citizen within 24 hours."""
    stop_days: int = 7
    """Calendar days that the desk takes no reports from somebody, unless it says how many."""
    undo_within: timedelta = timedelta()
    """How long an officer can take a move back; what citizens hear of it waits that long."""
    news_gathered: timedelta = timedelta(minutes=5)
    """Within this after a piece of news, further ones of the same ticket become one message."""


@dataclass(frozen=True, slots=True)
class Extent:
    """How far the city goes beyond what is drawn or listed."""

    reach_km: float = 3.0
    """A point farther than this from each area's centre is outside; used without polygons."""
    tolerance_metres: float = 150.0
    """How far outside the polygons a pin is still taken for the nearest area (rivers, GPS)."""


@dataclass(frozen=True, slots=True, eq=False)
class City:
    """All that makes one city. One object per program, so it is compared and hashed by identity."""

    name: str
    prefix: str
    region: str
    timezone: ZoneInfo
    languages: tuple[str, ...]
    default_language: str
    office_hours: Mapping[int, Hours]
    """By weekday, Monday is 0; a weekday that is not in it is never a working day."""
    desk_unit: str
    categories: tuple[Category, ...]
    units: tuple[Unit, ...]
    areas: tuple[Area, ...]
    rejection_reasons: Mapping[str, Mapping[str, str]]
    kinds: tuple[str, ...] = ORDINARY_KINDS
    quiet_hours: Hours | None = None
    days_off: Mapping[date, str] = field(default_factory=dict)
    neighbours: tuple[Neighbour, ...] = ()
    places: tuple[Place, ...] = ()
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    """Short forms used in names of places, in small letters, and what they stand for."""
    routes: tuple[RouteRule, ...] = ()
    limits: Limits = field(default_factory=Limits)
    extent: Extent = field(default_factory=Extent)
    answers: Answers = field(default_factory=Answers)
    templates: tuple[Template, ...] = ()
    registration: Mapping[str, str] = field(default_factory=dict)
    links: tuple[Link, ...] = ()
    morning_digest: bool = True
    """Whether officers are told at the opening of offices what is due that day."""
    texts: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What replaces the built-in texts: language, then id of the text."""
    leader: str | None = None
    """The office that gets escalations, as it is called when people read of it."""
    overseer: str | None = None
    channel: str | None = None
    """The public channel, as Telegram knows it."""
    whistleblowing_unit: str | None = None
    """Who gets whistleblowing, past the desk; set wherever that kind is among `kinds`."""
    _categories: Mapping[str, Category] = field(init=False, repr=False)
    _units: Mapping[str, Unit] = field(init=False, repr=False)
    _areas: Mapping[str, Area] = field(init=False, repr=False)
    _links: Mapping[str, Link] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_categories", _by_code(self.categories))
        object.__setattr__(self, "_units", _by_code(self.units))
        object.__setattr__(self, "_areas", _by_code(self.areas))
        object.__setattr__(self, "_links", _by_code(self.links))

    def find_category(self, code: str) -> Category | None:
        """The category with that code, or None."""
        return self._categories.get(code)

    def category(self, code: str) -> Category:
        """The category with that code.

        Raises:
            LookupError: the pack has none.
        """
        return _found(self._categories.get(code), "category", code)

    def top_categories(self, kind: str | None = None) -> tuple[Category, ...]:
        """The upper level in the pack's order, for a kind of report where one is given."""
        return tuple(c for c in self.categories if c.parent is None and c.suits(kind))

    def children(self, parent_code: str, kind: str | None = None) -> tuple[Category, ...]:
        """The sub-categories of a category in the pack's order."""
        return tuple(c for c in self.categories if c.parent == parent_code and c.suits(kind))

    def find_unit(self, code: str) -> Unit | None:
        """The unit with that code, or None."""
        return self._units.get(code)

    def unit(self, code: str) -> Unit:
        """The unit with that code.

        Raises:
            LookupError: the pack has none.
        """
        return _found(self._units.get(code), "unit", code)

    def find_area(self, code: str) -> Area | None:
        """The area with that code, or None."""
        return self._areas.get(code)

    def area(self, code: str) -> Area:
        """The area with that code.

        Raises:
            LookupError: the pack has none.
        """
        return _found(self._areas.get(code), "area", code)

    def find_link(self, code: str) -> Link | None:
        """The link or poster with that code, or None."""
        return self._links.get(code)

    @property
    def centre(self) -> Point | None:
        """The middle of its areas; None where the pack has no centres of them."""
        centres = [area.centre for area in self.areas if area.centre is not None]
        if not centres:
            return None
        latitude = sum(centre.latitude for centre in centres) / len(centres)
        longitude = sum(centre.longitude for centre in centres) / len(centres)
        return Point(latitude, longitude)

    def districts(self) -> tuple[tuple[str, str], ...]:
        """Code and name of each district, in the pack's order."""
        return tuple({a.district_code: (a.district_code, a.district) for a in self.areas}.values())

    def areas_of(self, district_code: str) -> tuple[Area, ...]:
        """The areas of a district, in the pack's order."""
        return tuple(a for a in self.areas if a.district_code == district_code)

    def rejection_reason(self, code: str, language: str) -> str:
        """A reason for rejecting, in words for the reporter.

        Raises:
            LookupError: the pack has none with that code.
        """
        return _in_language(
            _found(self.rejection_reasons.get(code), "rejection reason", code), language
        )

    def registration_for(self, kind: str) -> str:
        """Whether reporters of `kind` register: "required", "optional" or "never"."""
        return self.registration.get(kind, "optional")


_Found = TypeVar("_Found")


def _by_code(things: Sequence[_Coded]) -> Mapping[str, _Coded]:
    return {thing.code: thing for thing in things}


def _found(thing: _Found | None, what: str, code: str) -> _Found:
    if thing is None:
        raise LookupError(f"the city has no {what} {code!r}")
    return thing


def _in_language(texts: Mapping[str, str], language: str) -> str:
    return texts[language] if language in texts else next(iter(texts.values()))
