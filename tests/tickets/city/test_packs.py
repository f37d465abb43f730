import re
from datetime import time, timedelta

import pytest

from tickets.city import City, Hours, Limits, Point, locate, route


def test_banjarmasin_has_all_its_districts_and_areas(banjarmasin: City):
    assert [name for _, name in banjarmasin.districts()] == [
        "Banjarmasin Selatan",
        "Banjarmasin Timur",
        "Banjarmasin Barat",
        "Banjarmasin Utara",
        "Banjarmasin Tengah",
    ]
    counts = [len(banjarmasin.areas_of(code)) for code, _ in banjarmasin.districts()]
    assert counts == [12, 9, 9, 10, 12]
    assert all(re.fullmatch(r"63\.71\.0[1-5]\.10\d\d", a.code) for a in banjarmasin.areas)
    assert all(a.code.startswith(a.district_code) and a.centre for a in banjarmasin.areas)
    assert banjarmasin.area("63.71.01.1006").name == "Kelayan Dalam"


def test_banjarmasin_is_as_rich_as_a_city(banjarmasin: City):
    assert banjarmasin.prefix == "BJM"
    assert banjarmasin.languages == ("id", "en", "bjn")
    assert len(banjarmasin.top_categories()) >= 10
    assert len(banjarmasin.categories) - len(banjarmasin.top_categories()) >= 40
    assert len(banjarmasin.units) >= 12
    assert "whistleblowing" in banjarmasin.kinds


def test_every_name_in_banjarmasin_is_in_every_language(banjarmasin: City):
    for category in banjarmasin.categories:
        assert set(category.names) == {"id", "en", "bjn"}
        assert category.names["id"] != category.names["en"], category.code
        assert len(category.keywords) >= 1, category.code
    for names in banjarmasin.rejection_reasons.values():
        assert len(set(names.values())) == 3
    assert len({frozenset(texts) for texts in banjarmasin.texts.values()}) == 1


def test_categories_that_the_programme_relies_on(banjarmasin: City):
    road = banjarmasin.category("jalan-rusak")
    assert (road.unit, road.direct, road.handling) == ("PUPR", True, "inspection")
    for child in banjarmasin.children("perlindungan"):
        assert (child.unit, child.sensitive, child.direct) == ("DP3A", True, True)
        assert child.hotline == "hotline-sapa129"
        assert "129" in banjarmasin.texts["bjn"]["hotline-sapa129"]
    corruption = banjarmasin.category("korupsi")
    assert route(banjarmasin, corruption, kind="whistleblowing").unit == "INSPEKTORAT"


def test_only_whistleblowing_sees_its_categories(banjarmasin: City):
    assert [c.code for c in banjarmasin.top_categories("whistleblowing")] == ["integritas"]
    assert "korupsi" not in {c.code for c in banjarmasin.children("integritas", "complaint")}
    assert "pungli" in {c.code for c in banjarmasin.children("integritas", "complaint")}
    assert "integritas" not in {c.code for c in banjarmasin.top_categories("aspiration")}


def test_every_upper_category_offers_something_to_each_of_its_kinds(banjarmasin: City):
    for kind in banjarmasin.kinds:
        tops = banjarmasin.top_categories(kind)
        assert tops
        assert all(banjarmasin.children(top.code, kind) for top in tops)


def test_codes_fit_into_buttons_and_links(banjarmasin: City):
    assert max(len(c.code.encode()) for c in banjarmasin.categories) <= 24
    assert max(len(u.code.encode()) for u in banjarmasin.units) <= 20
    assert max(len(a.code.encode()) for a in banjarmasin.areas) <= 24


def test_banjarmasin_knows_what_is_inside(banjarmasin: City):
    assert not locate(banjarmasin, Point(-3.32, 114.59)).outside
    for area in banjarmasin.areas:
        assert area.centre is not None
        assert locate(banjarmasin, area.centre).area is area


@pytest.mark.parametrize(
    ("latitude", "longitude", "neighbour"),
    [
        (-3.44, 114.83, "Kota Banjarbaru"),
        (-3.41, 114.85, "Kabupaten Banjar"),
        (-3.25, 114.59, "Kabupaten Barito Kuala"),
        (-6.2, 106.8, None),
        (51.5, -0.12, None),
        (0.0, 0.0, None),
    ],
)
def test_banjarmasin_refuses_what_is_outside(
    banjarmasin: City, latitude: float, longitude: float, neighbour: str | None
):
    found = locate(banjarmasin, Point(latitude, longitude))
    assert (found.outside, found.area, found.neighbour) == (True, None, neighbour)


def test_banjarmasin_sets_its_deadlines_as_the_domain_has_them(banjarmasin: City):
    limits = banjarmasin.limits
    assert limits.verification_days == 3
    assert limits.first_answer_days == 5
    assert limits.reporter_days == 10
    assert limits.handling_days == {"information": 5, "simple": 14, "inspection": 60}
    assert limits.reminder_before == (2, 1)
    assert banjarmasin.quiet_hours == Hours(time(21), time(6))


def test_the_example_needs_none_of_the_optional_parts(contoh: City):
    assert contoh.languages == ("id",)
    assert contoh.default_language == "id"
    assert contoh.limits == Limits()
    assert contoh.limits.draft_nudge_after == timedelta(hours=3)
    assert contoh.kinds == ("complaint", "aspiration", "information")
    assert sorted(contoh.office_hours) == [0, 1, 2, 3, 4]
    assert contoh.quiet_hours is None
    assert contoh.registration_for("complaint") == "optional"
    assert (contoh.places, contoh.neighbours, contoh.routes, contoh.texts) == ((), (), (), {})
    assert contoh.category("jalan").name("en") == "Jalan rusak"
    assert contoh.category("lain").unit is None


def test_what_is_not_there_is_said_or_none(contoh: City):
    assert contoh.find_category("bulan") is None
    assert contoh.find_unit("NASA") is None
    assert contoh.find_area("00") is None
    with pytest.raises(LookupError, match="no category 'bulan'"):
        contoh.category("bulan")
    with pytest.raises(LookupError, match="no unit 'NASA'"):
        contoh.unit("NASA")
    with pytest.raises(LookupError, match="no area '00'"):
        contoh.area("00")
    with pytest.raises(LookupError, match="no rejection reason"):
        contoh.rejection_reason("because", "id")


def test_hints_help_with_what_is_worth_telling(banjarmasin: City):
    road = banjarmasin.category("jalan-rusak")
    assert "deep" in (road.hint("en") or "")
    assert road.hint("fr") == road.hint("id")
    assert banjarmasin.category("pkl").hint("id") is None
