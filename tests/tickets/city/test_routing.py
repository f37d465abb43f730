from typing import Any

import pytest

from tests.tickets.city.conftest import city_of, small_pack
from tickets.city import City, Route, route


def routed(routes: list[dict[str, Any]], **category: object) -> City:
    pack = small_pack()
    pack["categories"][0]["sub"][0].update(category)
    return city_of(pack | {"routes": routes})


def test_a_category_goes_to_its_unit_by_way_of_the_desk(contoh: City):
    assert route(contoh, contoh.category("jalan")) == Route("PU", direct=False)


def test_what_belongs_to_nobody_stays_at_the_desk(contoh: City):
    assert route(contoh, contoh.category("lain")) == Route("KOMINFO", direct=False)
    assert route(contoh, None) == Route("KOMINFO", direct=False)


def test_a_direct_category_passes_the_desk_by():
    city = routed([], direct=True)
    assert route(city, city.category("jalan")) == Route("PU", direct=True)


@pytest.mark.parametrize(
    ("area", "unit"),
    [("99.01.01.2001", "KOMINFO"), ("99.01.01.2002", "KOMINFO"), ("99.01.02.1001", "PU")],
)
def test_a_district_may_have_a_unit_of_its_own(area: str, unit: str):
    city = routed([{"category": "jalan", "unit": "KOMINFO", "districts": ["99.01.01"]}])
    assert route(city, city.category("jalan"), city.area(area)).unit == unit


def test_an_exception_for_the_upper_category_holds_for_all_below():
    city = routed([{"category": "prasarana", "unit": "KOMINFO", "areas": ["99.01.02.1001"]}])
    muara = city.area("99.01.02.1001")
    assert route(city, city.category("air"), muara).unit == "KOMINFO"
    assert route(city, city.category("lain"), muara).unit == "KOMINFO"
    assert route(city, city.category("air"), city.area("99.01.01.2001")).unit == "PU"


def test_the_first_exception_that_fits_counts():
    rules: list[dict[str, Any]] = [
        {"category": "jalan", "unit": "PU", "areas": ["99.01.01.2001"], "direct": True},
        {"category": "jalan", "unit": "KOMINFO", "districts": ["99.01.01"]},
    ]
    city = routed(rules)
    jalan = city.category("jalan")
    assert route(city, jalan, city.area("99.01.01.2001")) == Route("PU", direct=True)
    assert route(city, jalan, city.area("99.01.01.2002")) == Route("KOMINFO", direct=False)


def test_an_exception_keeps_the_categorys_way_unless_it_says_otherwise():
    rule: dict[str, Any] = {
        "category": "jalan",
        "unit": "KOMINFO",
        "districts": ["99.01.01"],
    }
    area = "99.01.01.2001"
    kept, changed = routed([rule], direct=True), routed([rule | {"direct": False}], direct=True)
    assert route(kept, kept.category("jalan"), kept.area(area)).direct
    assert not route(changed, changed.category("jalan"), changed.area(area)).direct


def test_without_a_known_area_no_exception_counts():
    city = routed([{"category": "jalan", "unit": "KOMINFO", "districts": ["99.01.01"]}])
    assert route(city, city.category("jalan"), None).unit == "PU"


@pytest.mark.parametrize("code", [None, "jalan-rusak", "korupsi", "kekerasan"])
def test_whistleblowing_goes_past_everybody_it_may_be_about(banjarmasin: City, code: str | None):
    category = banjarmasin.category(code) if code else None
    found = route(banjarmasin, category, banjarmasin.areas[0], kind="whistleblowing")
    assert found == Route("INSPEKTORAT", direct=True)


def test_violence_goes_to_the_unit_that_protects_and_not_to_the_desk(banjarmasin: City):
    for category in banjarmasin.children("perlindungan"):
        assert route(banjarmasin, category, kind="complaint") == Route("DP3A", direct=True)


def test_service_at_a_local_office_goes_to_its_district(banjarmasin: City):
    category = banjarmasin.category("layanan-kelurahan")
    units = {area.district: route(banjarmasin, category, area).unit for area in banjarmasin.areas}
    assert units == {
        "Banjarmasin Selatan": "KEC-SELATAN",
        "Banjarmasin Timur": "KEC-TIMUR",
        "Banjarmasin Barat": "KEC-BARAT",
        "Banjarmasin Utara": "KEC-UTARA",
        "Banjarmasin Tengah": "KEC-TENGAH",
    }
