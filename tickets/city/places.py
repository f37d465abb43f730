"""Where something is: points, and which area of a city a point lies in."""

import math
from dataclasses import dataclass

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
