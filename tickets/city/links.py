"""Links and posters of a city: what somebody who scans one need not tell any more."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tickets.city.places import Point


@dataclass(frozen=True, slots=True)
class Link:
    """A way into the citizens' bot from a certain place: a lamp post, a school, an office counter.

    Attributes:
        code: stands in the link; what is printed stays true as long as the code does.
        name: what stands on the poster, and how the place is called.
        headings: the poster's heading per language; empty for the usual one.
        words: how the place is described in a report; the name where there is only a point or an
            area.
    """

    code: str
    name: str
    headings: Mapping[str, str] = field(default_factory=dict)
    point: Point | None = None
    area: str | None = None
    words: str | None = None
    category: str | None = None

    @property
    def payload(self) -> str:
        """What stands behind ``?start=``."""
        return f"p-{self.code}"

    @property
    def place_words(self) -> str | None:
        """The place in words; None where the link stands for no place."""
        return self.words or (self.name if self.point or self.area else None)
