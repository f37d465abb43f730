"""Plus codes against examples of the specification and of the city."""

import pytest

from tickets.city import Point
from tickets.city.pluscodes import find_plus_code

BANJARMASIN = Point(-3.32, 114.59)


@pytest.mark.parametrize(
    ("text", "latitude", "longitude"),
    [
        ("7FG49Q00+", None, None),
        ("7FG49QCJ+2V", 20.3700625, 2.7821875),
        ("7FG49QCJ+2VX", 20.3701125, 2.782234375),
        ("7fg49qcj+2v", 20.3700625, 2.7821875),
        ("di 8FVC9G8F+6X, Zürich", 47.3655625, 8.5249375),
        ("2345+67", None, None),
        ("halo+dunia", None, None),
        ("A7FG49QCJ+2V", None, None),
        ("", None, None),
    ],
)
def test_whole_codes(text, latitude, longitude):
    found = find_plus_code(text, None)
    if latitude is None:
        assert found is None
        return
    assert found is not None
    assert found[0].latitude == pytest.approx(latitude, abs=1e-6)
    assert found[0].longitude == pytest.approx(longitude, abs=1e-6)


def test_a_short_code_is_near_the_city():
    zurich = Point(47.4, 8.6)
    found = find_plus_code("9G8F+6X Zürich", zurich)
    assert found is not None
    assert found[0].latitude == pytest.approx(47.3655625, abs=1e-6)
    assert found[0].longitude == pytest.approx(8.5249375, abs=1e-6)
    assert find_plus_code("9G8F+6X", None) is None


def test_a_short_code_in_the_square_next_door_is_still_near():
    # Just across the whole degree, where the left-out characters are others.
    found = find_plus_code("X2XX+XX", Point(-4.001, 115.001))
    assert found is not None
    assert found[0].metres_to(Point(-4.001, 115.001)) < 80_000
