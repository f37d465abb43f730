import json
import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tickets.city.conftest import city_of, small_pack
from tickets.city import City, Located, PackError, Point, locate, match_place

WEST, EAST, NORTH, SOUTH = 110.0, 110.02, -1.0, -1.02


def box(west: float, south: float, east: float, north: float) -> dict[str, Any]:
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


def feature(code: str, name: str, geometry: object) -> dict[str, Any]:
    properties = {"KODE": code, "NAMA": name, "KD_KEC": "9.1", "KEC": "Kotak"}
    return {"type": "Feature", "properties": properties, "geometry": geometry}


# Two boxes of about 1.1 km side by side; between 110.01 and 110.011 runs a river.
BOXES = [
    feature("9.1.1", "Barat", box(WEST, SOUTH, 110.01, NORTH)),
    feature("9.1.2", "Timur", box(110.011, SOUTH, EAST, NORTH)),
]


def drawn_pack(features: list[dict[str, Any]] | None = None, **areas: object) -> City:
    content = {"type": "FeatureCollection", "features": BOXES if features is None else features}
    pack = small_pack()
    del pack["districts"]
    pack["areas"] = {
        "geojson": "peta/kotak.geojson",
        "code_property": "KODE",
        "name_property": "NAMA",
        "district_code_property": "KD_KEC",
        "district_property": "KEC",
    } | areas
    pack["neighbours"] = [{"name": "Kota Tetangga", "points": [[-1.01, 110.06]], "reach_km": 10}]
    return city_of(pack, {"peta/kotak.geojson": json.dumps(content)}.__getitem__)


@pytest.fixture(scope="module")
def drawn() -> City:
    return drawn_pack()


def test_a_point_in_a_polygon_is_certain(drawn: City):
    found = locate(drawn, Point(-1.005, 110.005))
    assert found == Located(drawn.area("9.1.1"), approximate=False, outside=False, neighbour=None)
    assert locate(drawn, Point(-1.005, 110.015)).area is drawn.area("9.1.2")


@pytest.mark.parametrize(
    ("longitude", "code"), [(110.0103, "9.1.1"), (110.0107, "9.1.2"), (110.021, "9.1.2")]
)
def test_a_point_just_beside_a_polygon_is_a_guess(drawn: City, longitude: float, code: str):
    found = locate(drawn, Point(-1.01, longitude))
    assert (found.area, found.approximate, found.outside) == (drawn.area(code), True, False)


def test_a_point_beyond_the_tolerance_is_outside_and_named(drawn: City):
    assert locate(drawn, Point(-1.01, 110.03)) == Located(None, False, True, "Kota Tetangga")
    assert locate(drawn, Point(-1.01, 110.3)) == Located(None, False, True, None)


@pytest.mark.parametrize("place", [(51.5, -0.1), (40.7, -74.0), (90, 0), (-33.9, 151.2), (0, 180)])
def test_another_continent_is_plainly_outside(
    drawn: City, banjarmasin: City, contoh: City, place: tuple[float, float]
):
    for city in (drawn, banjarmasin, contoh):
        assert locate(city, Point(*place)) == Located(None, False, True, None)


def test_a_point_on_a_shared_border_always_has_the_same_answer():
    touching = [
        feature("1", "A", box(WEST, SOUTH, 110.01, NORTH)),
        feature("2", "B", box(110.01, SOUTH, EAST, NORTH)),
    ]
    city = drawn_pack(touching)
    assert locate(city, Point(-1.01, 110.01)) == Located(city.area("1"), False, False, None)


def test_an_island_belongs_to_its_area_and_a_hole_does_not():
    lake = box(110.002, -1.018, 110.008, -1.012)["coordinates"][0]
    mainland = [box(WEST, SOUTH, 110.01, NORTH)["coordinates"][0], lake]
    island = box(110.1, SOUTH, 110.101, NORTH)["coordinates"]
    shape = {"type": "MultiPolygon", "coordinates": [mainland, island]}
    city = drawn_pack([feature("1", "A", shape)])
    assert locate(city, Point(-1.01, 110.1005)).area is city.area("1")
    assert locate(city, Point(-1.015, 110.005)).outside


def test_an_area_without_a_polygon_is_found_by_its_centre(drawn: City):
    content = {"type": "FeatureCollection", "features": BOXES}
    areas = [
        {"code": "9.1.1", "name": "Barat"},
        {"code": "9.1.2", "name": "Timur"},
        {"code": "9.1.3", "name": "Jauh", "centre": [-1.01, 110.05]},
    ]
    pack = small_pack()
    pack["districts"] = [{"code": "9.1", "name": "Kotak", "areas": areas}]
    pack["areas"] = {"geojson": "a"} | {
        f"{ours}_property": theirs for ours, theirs in BOX_PROPERTIES.items()
    }
    city = city_of(pack, lambda _: json.dumps(content))
    assert locate(city, Point(-1.01, 110.049)) == Located(city.area("9.1.3"), True, False, None)
    assert locate(city, Point(-1.01, 110.005)) == Located(city.area("9.1.1"), False, False, None)
    assert city.area("9.1.1").centre == drawn.area("9.1.1").centre


BOX_PROPERTIES = {
    "code": "KODE",
    "name": "NAMA",
    "district_code": "KD_KEC",
    "district": "KEC",
}


@pytest.mark.parametrize(
    ("features", "remedy"),
    [
        ([], "has no features"),
        ([feature("", "A", box(0, 0, 1, 1))], "has no KODE"),
        ([feature("1", "A", box(0, 0, 1, 1)), feature("1", "B", box(1, 0, 2, 1))], "repeats"),
        ([feature("1", "A", {"type": "Point", "coordinates": [1, 1]})], "valid polygon"),
        ([feature("1", "A", None)], "valid polygon"),
        ([feature("1", "A", box(500_000, 9_600_000, 500_100, 9_600_100))], "in degrees"),
        ([feature("1", "A", {"type": "Polygon", "coordinates": [[[0, 0], [1, 1]]]})], "polygon"),
        (
            # A bow tie crosses itself.
            [feature("1", "A", {"type": "Polygon",
                                "coordinates": [[[0, 0], [1, 1], [1, 0], [0, 1], [0, 0]]]})],
            "valid polygon",
        ),
    ],
)  # fmt: skip
def test_a_bad_boundary_file_is_explained(features: list[dict[str, Any]], remedy: str):
    with pytest.raises(PackError, match=remedy) as caught:
        drawn_pack(features)
    assert {problem.key for problem in caught.value.problems} == {"areas.geojson"}


@pytest.mark.parametrize(
    ("content", "remedy"), [("{", "not GeoJSON"), ("[]", "not GeoJSON"), ("{}", "not GeoJSON")]
)
def test_a_file_that_is_no_geojson_is_named(content: str, remedy: str):
    pack = small_pack() | {"areas": {"geojson": "peta.geojson"}}
    with pytest.raises(PackError, match=f"peta.geojson is {remedy}"):
        city_of(pack, lambda _: content)


def test_a_missing_boundary_file_is_named():
    def missing(path: str) -> str:
        raise FileNotFoundError(2, "No such file or directory", path)

    pack = small_pack() | {"areas": {"geojson": "peta.geojson"}}
    with pytest.raises(PackError, match="cannot be read: No such file"):
        city_of(pack, missing)


def test_an_area_that_only_the_boundary_file_has_is_noted():
    pack = small_pack()
    pack["areas"] = {"geojson": "a"} | {f"{k}_property": v for k, v in BOX_PROPERTIES.items()}
    content = json.dumps({"type": "FeatureCollection", "features": BOXES})
    with pytest.raises(PackError, match=r'area "9.1.2" that stands in no \[\[districts\]\]'):
        city_of(pack, lambda _: content)


def test_by_centres_the_nearest_is_a_guess(contoh: City):
    found = locate(contoh, Point(-2.503, 115.403))
    assert found == Located(contoh.area("99.01.01.2001"), True, False, None)
    assert locate(contoh, Point(-2.6, 115.4)).outside


def test_the_nearest_is_so_on_the_ground_and_not_in_degrees():
    pack = small_pack() | {"extent": {"reach_km": 5}}
    east, north, away = [60.0, 10.02], [60.012, 10.0], [61.0, 10.0]
    areas = [*pack["districts"][0]["areas"], *pack["districts"][1]["areas"]]
    for area, centre in zip(areas, (east, north, away), strict=True):
        area["centre"] = centre
    found = locate(city_of(pack), Point(60.0, 10.0)).area
    assert found is not None
    assert found.centre == Point(*east)


def test_a_nearer_neighbour_wins_over_a_far_centre():
    pack = small_pack()
    pack["neighbours"] = [{"name": "Kota Lain", "points": [[-2.58, 115.395]]}]
    city = city_of(pack)
    assert locate(city, Point(-2.578, 115.395)) == Located(None, False, True, "Kota Lain")
    assert locate(city, Point(-2.566, 115.395)).area is city.area("99.01.02.1001")


def test_a_city_without_centres_and_polygons_finds_nothing_but_does_not_break():
    pack = small_pack()
    for district in pack["districts"]:
        for area in district["areas"]:
            area.pop("centre")
    assert locate(city_of(pack), Point(-2.5, 115.4)).outside


@settings(max_examples=100, deadline=None)
@given(latitude=st.floats(-90, 90), longitude=st.floats(-180, 180))
def test_every_point_on_earth_is_either_inside_or_outside(latitude: float, longitude: float):
    city = drawn_pack()
    found = locate(city, Point(latitude, longitude))
    assert found.outside is (found.area is None)
    assert not (found.outside and found.approximate)


@pytest.mark.parametrize("place", [(math.nan, 0), (0, math.inf), (91, 0), (0, -181)])
def test_what_is_no_place_on_earth_is_refused(place: tuple[float, float]):
    with pytest.raises(ValueError, match="not a place on earth"):
        Point(*place)


def test_distances_are_metres():
    here = Point(-3.32, 114.59)
    assert here.metres_to(here) == 0
    assert here.metres_to(Point(-3.33, 114.59)) == pytest.approx(1_112, abs=1)
    assert here.metres_to(Point(3.32, -65.41)) == pytest.approx(20_015_000, abs=5_000)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Kuin Utara", "area", "Kuin Utara"),
        ("kuin utra", "area", "Kuin Utara"),
        ("kel. sei andai", "area", "Sungai Andai"),
        ("SUNGAIANDAI", "area", "Sungai Andai"),
        ("telok dalam", "area", "Teluk Dalam"),
        ("di dpn masjid kelayan timr gang 3", "area", "Kelayan Timur"),
        ("bjm utara", "district", "Banjarmasin Utara"),
        ("jln a. yani km 5", "street", "Jalan Ahmad Yani"),
        ("kayutangi ujung", "street", "Jalan Brigjen H. Hasan Basri"),
        ("dekat dutamal", "landmark", "Duta Mall"),
        ("kelayan b", "street", "Jalan Kelayan B"),
        ("pinggir sungai martapura", "river", "Sungai Martapura"),
    ],
)
def test_a_typed_place_is_found_however_it_is_spelt(
    banjarmasin: City, text: str, kind: str, name: str
):
    best = match_place(banjarmasin, text)[0]
    assert (best.kind, best.name) == (kind, name)
    assert 80 <= best.score <= 100


@pytest.mark.parametrize("text", ["", "😀", "di sini", "jalan", "sungai", "Surabaya", "12345", "a"])
def test_what_names_no_place_finds_none(banjarmasin: City, text: str):
    assert match_place(banjarmasin, text) == ()


def test_half_a_name_offers_all_that_it_may_mean(banjarmasin: City):
    names = {found.name for found in match_place(banjarmasin, "kelayan", limit=10)}
    assert {"Kelayan Timur", "Kelayan Barat", "Kelayan Dalam", "Kelayan Selatan"} <= names
    assert len(match_place(banjarmasin, "kelayan", limit=2)) == 2


def test_the_full_name_drops_what_it_contains(banjarmasin: City):
    assert [m.name for m in match_place(banjarmasin, "basirih selatan")] == ["Basirih Selatan"]


def test_two_places_in_a_sentence_are_both_found(banjarmasin: City):
    found = match_place(banjarmasin, "jl veteran simpang kuripan")
    assert [m.name for m in found] == ["Jalan Veteran", "Kuripan"]
    assert found[0].area is None
    assert {area.name for area in found[0].areas} >= {"Kuripan", "Sungai Bilu"}
    assert found[1].area is banjarmasin.area("63.71.02.1001")


def test_one_letter_tells_streets_apart(banjarmasin: City):
    assert [m.name for m in match_place(banjarmasin, "jalan kelayan a")] == ["Jalan Kelayan A"]


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=600))
def test_no_text_breaks_the_search(banjarmasin: City, text: str):
    scores = [found.score for found in match_place(banjarmasin, text)]
    assert scores == sorted(scores, reverse=True)
