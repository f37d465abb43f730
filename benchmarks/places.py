"""How many points and place names a second can be looked up."""

import json
import math
import random
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from tickets.city import City, Point, locate, match_place, parse_pack

PACK = Path(__file__).parents[1] / "packs" / "banjarmasin.toml"
LOOKUPS = 20_000
WANTED = 10_000
"""Look-ups of points a second that are asked for."""
CORNERS = 400
"""Corners of a made-up area's polygon, about as many as a real boundary has."""
SEED = 20260317
TYPED = ("kuin utra", "jl sultan adam dkt masjid", "sei andai gg 3", "dpn pasar lama", "kelayan b")


def drawn_city(text: str) -> City:
    """The city with made-up polygons: a chequerboard with frayed edges over its 52 areas."""
    listed = parse_pack(text)
    chance = random.Random(SEED)
    side = 8
    features = []
    for number, area in enumerate(listed.areas):
        row, column = divmod(number, side)
        west, south = 114.52 + column * 0.017, -3.38 + row * 0.016
        ring = [
            [west + (0.5 + 0.48 * x) * 0.017, south + (0.5 + 0.48 * y) * 0.016]
            for x, y in _frayed_circle(chance)
        ]
        features.append(
            {
                "properties": {
                    "code": area.code,
                    "name": area.name,
                    "district_code": area.district_code,
                    "district": area.district,
                },
                "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
            }
        )
    content = json.dumps({"type": "FeatureCollection", "features": features})
    return parse_pack(f'{text}\n[areas]\ngeojson = "made-up"\n', lambda _: content)


def _frayed_circle(chance: random.Random) -> list[tuple[float, float]]:
    return [
        (radius * math.cos(angle), radius * math.sin(angle))
        for radius, angle in (
            (chance.uniform(0.9, 1.0), 2 * math.pi * n / CORNERS) for n in range(CORNERS)
        )
    ]


def throughput(look_up: Callable[[Point], object], points: Sequence[Point]) -> float:
    """Look-ups a second."""
    look_up(points[0])
    started = time.process_time()
    for point in points:
        look_up(point)
    return len(points) / (time.process_time() - started)


def main() -> None:
    """Print look-ups a second by polygon and by centre, and the time of a typed name."""
    text = PACK.read_text(encoding="utf-8")
    chance = random.Random(SEED)
    points = [
        Point(chance.uniform(-3.39, -3.26), chance.uniform(114.51, 114.67)) for _ in range(LOOKUPS)
    ]
    cities = {"polygons": drawn_city(text), "centres": parse_pack(text)}
    for way, city in cities.items():
        rate = throughput(partial(locate, city), points)
        print(
            f"places, by {way}: {rate:,.0f} look-ups a second of processor time, "
            f"{rate / WANTED:.1f} x the wanted"
        )
    city = cities["centres"]
    match_place(city, TYPED[0])
    started = time.process_time()
    for typed in TYPED * 20:
        match_place(city, typed)
    each = (time.process_time() - started) / (len(TYPED) * 20)
    print(f"places, typed: {each * 1000:.2f} ms of processor time a name")


if __name__ == "__main__":
    main()
