"""Where something is: points, and which area of a city a point lies in."""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import shapely  # type: ignore[import-untyped] # shapely ships no types

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
        self._shapes = shapely.STRtree([area.shape for area in self._drawn])
        self._centred = [a for a in city.areas if a.shape is None and a.centre is not None]
        centres = [area.centre for area in self._centred if area.centre is not None]
        # Degrees of longitude shrink towards the poles; scaled, the nearest is the nearest.
        self._scale = math.cos(math.radians(centres[0].latitude)) if centres else 1.0
        self._centres = shapely.STRtree([self._flat(centre) for centre in centres])
        self._beyond = [(point, n) for n in city.neighbours for point in n.points]

    def locate(self, point: Point) -> Located:
        """The area of a point, or that it is outside and whose area that is."""
        pin = shapely.Point(point.longitude, point.latitude)
        hits = self._shapes.query(pin, predicate="intersects")
        if len(hits):
            return Located(self._drawn[hits.min()], False, False, None)
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
