"""Where something is: the area that a point lies in, and the places that a text names."""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING

import shapely
from rapidfuzz.distance import OSA
from rapidfuzz.process import extract_iter

from tickets.city.words import fold, plain

if TYPE_CHECKING:
    from tickets.city.pack import Area, City

EARTH_RADIUS_METRES = 6_371_008.8


@dataclass(frozen=True, slots=True)
class Point:
    """A place on earth in degrees, WGS 84.

    Raises:
        ValueError: not a number, or beyond the poles or the date line.
    """

    latitude: float
    longitude: float

    def __post_init__(self) -> None:
        # Written so that NaN fails too.
        if not (-90 <= self.latitude <= 90 and -180 <= self.longitude <= 180):
            raise ValueError(f"not a place on earth: {self.latitude}, {self.longitude}")

    def metres_to(self, other: "Point") -> float:
        """The distance along the ground, good to about half a percent."""
        north, other_north = math.radians(self.latitude), math.radians(other.latitude)
        half_north = math.sin((other_north - north) / 2)
        half_east = math.sin(math.radians(other.longitude - self.longitude) / 2)
        chord = half_north**2 + math.cos(north) * math.cos(other_north) * half_east**2
        return 2 * EARTH_RADIUS_METRES * math.asin(math.sqrt(min(1.0, chord)))


@dataclass(frozen=True, slots=True)
class Located:
    """What is known about a point. Exactly one of an area and being outside holds."""

    area: "Area | None"
    approximate: bool
    """The area is a guess by distance: ask whether it is right."""
    outside: bool
    neighbour: str | None
    """Whose area it is outside the city, if the pack knows."""


class AreaIndex:
    """Finds the area of a point by polygon where there are polygons, else by nearest centre.

    Immutable and quick: some ten thousand points a second and more.
    """

    def __init__(self, city: "City") -> None:
        self._extent = city.extent
        self._drawn = [area for area in city.areas if area.shape is not None]
        shapes = [area.shape for area in self._drawn]
        shapely.prepare(shapes)
        self._shapes = shapely.STRtree(shapes)
        self._centred = [a for a in city.areas if a.shape is None and a.centre is not None]
        centres = [area.centre for area in self._centred if area.centre is not None]
        # Degrees of longitude shrink towards the poles; scaled, the nearest is the nearest.
        self._scale = math.cos(math.radians(centres[0].latitude)) if centres else 1.0
        self._centres = shapely.STRtree([self._flat(centre) for centre in centres])
        self._beyond = [(point, n) for n in city.neighbours for point in n.points]

    def locate(self, point: Point) -> Located:
        """The area of a point, or that it is outside and whose area that is."""
        pin = shapely.Point(point.longitude, point.latitude)
        # The tree knows boxes; asking each prepared polygon then is quicker than its predicate.
        for candidate in sorted(self._shapes.query(pin)):
            area = self._drawn[candidate]
            if shapely.intersects_xy(area.shape, point.longitude, point.latitude):
                return Located(area, False, False, None)
        guess = self._at_the_edge(pin, point) or self._by_centre(point)
        if guess is not None:
            return Located(guess, True, False, None)
        return Located(None, False, True, self._neighbour(point))

    def _at_the_edge(self, pin: shapely.Point, point: Point) -> "Area | None":
        """The area whose polygon the point misses by no more than the pack tolerates."""
        if not self._drawn:
            return None
        nearest: Area = self._drawn[self._shapes.query_nearest(pin, all_matches=False)[0]]
        edge = shapely.shortest_line(nearest.shape, pin).coords[0]
        missed_by = point.metres_to(Point(edge[1], edge[0]))
        return nearest if missed_by <= self._extent.tolerance_metres else None

    def _by_centre(self, point: Point) -> "Area | None":
        """The area with the nearest centre, unless that is too far or a neighbour is nearer."""
        if not self._centred:
            return None
        nearest: Area = self._centred[self._centres.query_nearest(self._flat(point))[0]]
        metres = point.metres_to(nearest.centre or point)
        if metres > self._extent.reach_km * 1_000:
            return None
        if any(point.metres_to(beyond) < metres for beyond, _ in self._beyond):
            return None
        return nearest

    def _neighbour(self, point: Point) -> str | None:
        distances = [(point.metres_to(there), n) for there, n in self._beyond]
        metres, neighbour = min(distances, key=lambda pair: pair[0], default=(0.0, None))
        if neighbour is None or metres > neighbour.reach_km * 1_000:
            return None
        return neighbour.name

    def _flat(self, point: Point) -> shapely.Point:
        return shapely.Point(point.longitude * self._scale, point.latitude)


@lru_cache(maxsize=16)
def area_index(city: "City") -> AreaIndex:
    """The index of a city, made once."""
    return AreaIndex(city)


def locate(city: "City", point: Point) -> Located:
    """The area of a point, or that it is outside the city and whose area that is."""
    return area_index(city).locate(point)


@dataclass(frozen=True, slots=True)
class PlaceMatch:
    """A place that a text seems to name."""

    name: str
    kind: str
    """"area", "district", "landmark", "street" or "river"."""
    score: float
    """How sure, up to 100: that is every letter of the full name."""
    areas: "tuple[Area, ...]"
    """The areas that it lies in, as far as the pack knows; a district's are all of its own."""
    point: Point | None = None

    @property
    def area(self) -> "Area | None":
        """Its area, where it is only one."""
        return self.areas[0] if len(self.areas) == 1 else None


LEAST_LIKENESS = 0.79
"""One letter in five may be wrong, left out, or swapped with the next; a bit less for rounding."""
SHORT_NAME_WEIGHT = 0.85
"""For a name of which only the first part was written: "Kelayan" for "Kelayan Timur"."""
SHORTEST_SHORT_NAME = 4
LONGEST_NAME = 5
LONGEST_PLACE_TEXT = 400

_ABBREVIATIONS = {
    **dict.fromkeys(("jl", "jln", "jalanan"), "jalan"),
    **dict.fromkeys(("sei", "sui", "sungay"), "sungai"),
    **dict.fromkeys(("mesjid", "masigit"), "masjid"),
    **dict.fromkeys(("jbt", "jembt"), "jembatan"),
    "gg": "gang",
    "psr": "pasar",
    "tj": "tanjung",
    "tlk": "teluk",
    "smp": "simpang",
}
_ANNOUNCING = frozenset(("kel", "kelurahan", "kec", "kecamatan", "desa", "kota"))
_KINDS_OF_PLACE = frozenset(
    fold(word)
    for word in (
        *("gang", "jalan", "jembatan", "kampung", "kantor", "kompleks", "masjid", "pasar"),
        *("pelabuhan", "rumah", "sekolah", "simpang", "stadion", "sungai", "taman", "tanjung"),
        *("teluk", "terminal"),
    )
)
_TOKEN = re.compile(r"[a-z]+|\d+")


@dataclass(frozen=True, slots=True)
class _Spelling:
    """One way to write a place, without spaces, and how much of the place it tells."""

    match: PlaceMatch
    weight: float
    exact: bool
    """No errors allowed: it ends in a letter or number that tells it from its neighbours."""


class NameIndex:
    """Finds areas, districts, landmarks, streets and rivers by name, spelt well or badly."""

    def __init__(self, city: "City") -> None:
        self._spellings: list[_Spelling] = []
        self._written: list[str] = []
        self._abbreviations = {**_ABBREVIATIONS, **city.abbreviations}
        for area in city.areas:
            self._add(PlaceMatch(area.name, "area", 0, (area,), area.centre), area.aliases)
        for code, name in city.districts():
            self._add(PlaceMatch(name, "district", 0, city.areas_of(code)), ())
        for place in city.places:
            areas = tuple(city.area(code) for code in place.areas)
            self._add(PlaceMatch(place.name, place.kind, 0, areas, place.point), place.aliases)

    def _add(self, match: PlaceMatch, aliases: tuple[str, ...]) -> None:
        for name in (match.name, *aliases):
            for words, weight in _spellings(self._words(name), match.kind):
                self._written.append("".join(words))
                self._spellings.append(_Spelling(match, weight, exact=len(words[-1]) < 3))

    def _words(self, text: str) -> list[str]:
        words = _TOKEN.findall(plain(text))
        return [fold(self._abbreviations.get(w, w)) for w in words if w not in _ANNOUNCING]

    def match(self, text: str, limit: int) -> tuple[PlaceMatch, ...]:
        """The places that a text names, the surest first."""
        words = self._words(text[:LONGEST_PLACE_TEXT])
        best: dict[tuple[str, str], tuple[PlaceMatch, range]] = {}
        for span in _spans(len(words)):
            written = "".join(words[span.start : span.stop])
            for _, likeness, place in extract_iter(
                written,
                self._written,
                scorer=OSA.normalized_similarity,
                score_cutoff=LEAST_LIKENESS,
            ):
                spelling = self._spellings[place]
                if spelling.exact and likeness < 1:
                    continue
                score = round(100 * likeness * spelling.weight, 1)
                key = (spelling.match.kind, spelling.match.name)
                if key not in best or score > best[key][0].score:
                    best[key] = (replace(spelling.match, score=score), span)
        ranked = sorted(best.values(), key=lambda found: -found[0].score)
        kept = [match for match, span in ranked if not _told_better(match, span, ranked)]
        return tuple(kept[:limit])


def _told_better(match: PlaceMatch, span: range, ranked: list[tuple[PlaceMatch, range]]) -> bool:
    """Whether the same words are part of a longer or surer match: "Kuin" in "Kuin Utara"."""
    return any(
        set(span) <= set(other) and (better.score, len(other)) > (match.score, len(span))
        for better, other in ranked
        if better.score >= match.score
    )


def _spellings(words: list[str], kind: str) -> Iterator[tuple[list[str], float]]:
    """The full name, and what people leave of it."""
    yield words, 1.0
    if kind in ("district", "river"):
        return
    by_kind = words[0] in _KINDS_OF_PLACE
    left = [] if by_kind and kind == "area" else words[1:] if by_kind else words[:-1]
    if len("".join(left)) >= SHORTEST_SHORT_NAME:
        yield left, SHORT_NAME_WEIGHT


def _spans(count: int) -> Iterator[range]:
    for start in range(count):
        for length in range(1, min(LONGEST_NAME, count - start) + 1):
            yield range(start, start + length)


@lru_cache(maxsize=16)
def name_index(city: "City") -> NameIndex:
    """The names of a city, made ready once."""
    return NameIndex(city)


AREAS_MEANT = 4
SURE = 100
"""The score of a place whose full name was written without an error."""


def areas_meant(city: "City", words: str) -> "tuple[tuple[Area, ...], bool]":
    """The areas that somebody may mean, the likeliest first; True where it is one, plainly."""
    matches = match_place(city, words)
    plain = {match.area.code: match.area for match in matches if match.score >= SURE and match.area}
    if len(plain) == 1:
        return tuple(plain.values()), True
    areas = dict.fromkeys(area for match in matches for area in match.areas)
    return tuple(areas)[:AREAS_MEANT], False


def match_place(city: "City", text: str, limit: int = 5) -> tuple[PlaceMatch, ...]:
    """The areas, districts and places of the pack that a text names, the surest first.

    Stands spelling errors, abbreviations (jl, sei, kel) and missing spaces; none where nothing
    is near enough. It takes both a name alone and a name within a sentence.
    """
    return name_index(city).match(text, limit)
