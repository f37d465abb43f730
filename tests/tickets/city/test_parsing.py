from collections.abc import Callable
from copy import deepcopy
from datetime import date, time, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.tickets.city.conftest import city_of, pack_text, small_pack
from tickets.city import City, Hours, PackError, Problem, parse_pack

Change = Callable[[dict[str, Any]], object]


def problems_of(change: Change) -> dict[str, str]:
    """Key and remedy of each problem in the example pack after a change."""
    values = small_pack()
    change(values)
    with pytest.raises(PackError) as caught:
        city_of(values)
    assert {problem.file for problem in caught.value.problems} == {"coba.toml"}
    return {problem.key: problem.remedy for problem in caught.value.problems}


def sub(pack: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = pack["categories"][0]["sub"][1]
    return found


def template(text: str = "Hai {unit}", **changes: Any) -> dict[str, Any]:
    usual = {"code": "hai", "names": {"id": "Hai"}, "moves": ["reply"], "texts": {"id": text}}
    return usual | changes


BROKEN: list[tuple[str, Change, str, str]] = [
    ("no name", lambda p: p["city"].pop("name"), "city.name", "missing"),
    ("blank name", lambda p: p["city"].update(name=" "), "city.name", "does not fit"),
    ("number for a name", lambda p: p["city"].update(name=7), "city.name", "quotation marks"),
    ("true for a number", lambda p: p.update(limits={"reporter_days": True}),
     "limits.reporter_days", "whole number"),
    ("small prefix", lambda p: p["city"].update(prefix="bjm"), "city.prefix", "capital letters"),
    ("unknown zone", lambda p: p["city"].update(timezone="Asia/Kalimantan"),
     "city.timezone", "Asia/Makassar"),
    ("zone outside its folder", lambda p: p["city"].update(timezone="../../etc/passwd"),
     "city.timezone", "not a known time zone"),
    ("unknown desk", lambda p: p["city"].update(desk_unit="KOMINF"),
     "city.desk_unit", 'Did you mean "KOMINFO"?'),
    ("odd language", lambda p: p["city"].update(languages=["id", "EN-us"]),
     "city.languages[1]", "language code"),
    ("default is no language", lambda p: p["city"].update(default_language="en"),
     "city.default_language", '"id"'),
    ("unknown kind", lambda p: p["city"].update(kinds=["complaint", "gossip"]),
     "city.kinds[1]", "gossip"),
    ("odd channel", lambda p: p["city"].update(channel="lapor"), "city.channel", "@lapor_contoh"),
    ("whistleblowing for nobody", lambda p: p["city"].update(kinds=["whistleblowing"]),
     "city.whistleblowing_unit", "missing"),
    ("whistleblowing about nothing", lambda p: p["city"].update(kinds=["whistleblowing"]),
     "city.kinds", "no category for whistleblowing"),
    ("unknown section", lambda p: p.update(limit={}), "limit", 'Did you mean "limits"?'),
    ("unknown key", lambda p: sub(p).update(kewords=["air"]),
     "categories[0].sub[1].kewords", 'Did you mean "keywords"?'),
    ("key like nothing", lambda p: p["city"].update(xyzzy=1), "city.xyzzy", "Remove it"),
    ("unknown unit", lambda p: sub(p).update(unit="PDAM"),
     "categories[0].sub[1].unit", 'no unit "PDAM"'),
    ("code with a blank", lambda p: sub(p).update(code="air bersih"),
     "categories[0].sub[1].code", "small letters"),
    ("code too long", lambda p: sub(p).update(code="a" * 25),
     "categories[0].sub[1].code", "at most 24"),
    ("code twice", lambda p: sub(p).update(code="jalan"),
     "categories[0].sub[1].code", "already stands at categories[0].sub[0]"),
    ("odd handling", lambda p: sub(p).update(handling="fast"),
     "categories[0].sub[1].handling", '"inspection"'),
    ("no sub-categories", lambda p: p["categories"][0].pop("sub"),
     "categories[0].sub", "at least one table"),
    ("empty sub-categories", lambda p: p["categories"][0].update(sub=[]),
     "categories[0].sub", "at least one table"),
    ("text for tables", lambda p: p["categories"][0].update(sub=["air"]),
     "categories[0].sub[0]", "Give a table"),
    ("name in no own language", lambda p: sub(p).update(names={"en": "Water"}),
     "categories[0].sub[1].names.id", "missing"),
    ("name as text", lambda p: sub(p).update(names="Air"),
     "categories[0].sub[1].names", "text per language"),
    ("keyword of another type", lambda p: sub(p).update(keywords=["air", 5]),
     "categories[0].sub[1].keywords[1]", "quotation marks"),
    ("direct to nobody", lambda p: p["categories"][1].update(direct=True),
     "categories[1].direct", "Give its unit"),
    ("protected by nobody", lambda p: p["categories"][1].update(sensitive=True),
     "categories[1].sensitive", "unit of its own"),
    ("a date in words", lambda p: p["categories"][0].update(asks_date="ya"),
     "categories[0].asks_date", "true or false"),
    ("approval in words", lambda p: p["units"][0].update(approval="ya"),
     "units[0].approval", "true or false"),
    ("no day of a reminder", lambda p: p.update(answers={"reminder_days": [0]}),
     "answers.reminder_days[0]", "1 or more days"),
    ("template with an unknown field", lambda p: p.update(templates=[template(text="Hai {name}")]),
     "templates[0].texts.id", '"{name}" is no field'),
    ("template that reads more", lambda p: p.update(templates=[template(text="{unit.__class__}")]),
     "templates[0].texts.id", "is no field"),
    ("template with a lone brace", lambda p: p.update(templates=[template(text="Hai {unit")]),
     "templates[0].texts.id", "A brace stands alone"),
    ("template for nothing", lambda p: p.update(templates=[template(moves=[])]),
     "templates[0].moves", "Say what it is for"),
    ("template for an unknown move", lambda p: p.update(templates=[template(moves=["merge"])]),
     "templates[0].moves[0]", '"merge"'),
    ("template for an unknown category", lambda p: p.update(templates=[template(categories=["x"])]),
     "templates[0].categories[0]", '"x"'),
    ("template twice", lambda p: p.update(templates=[template(), template()]),
     "templates[1].code", "given twice"),
    ("template too long", lambda p: p.update(templates=[template(text="a" * 2001)]),
     "templates[0].texts.id", "at most 2000"),
    ("text for a flag", lambda p: sub(p).update(direct="true"),
     "categories[0].sub[1].direct", "without quotation marks"),
    ("hotline without text", lambda p: sub(p).update(hotline="hotline-112"),
     "categories[0].sub[1].hotline", "[texts.id]"),
    ("unit in a circle", lambda p: p["units"][0].update(parent="KOMINFO"),
     "units[0].parent", "above itself"),
    ("unknown parent", lambda p: p["units"][1].update(parent="SETDA"),
     "units[1].parent", 'no unit "SETDA"'),
    ("unit twice", lambda p: p["units"][1].update(code="KOMINFO"),
     "units[1].code", "already stands at units[0]"),
    ("no units", lambda p: p.pop("units"), "units", "[[units]]"),
    ("no areas", lambda p: p.pop("districts"), "districts", "[[districts]]"),
    ("area twice", lambda p: p["districts"][1]["areas"][0].update(code="99.01.01.2001"),
     "districts[1].areas[0].code", "already stands at districts[0].areas[0]"),
    ("longitude first", lambda p: p["districts"][1]["areas"][0].update(centre=[115.4, -2.5]),
     "districts[1].areas[0].centre", "latitude and longitude"),
    ("half a point", lambda p: p["districts"][1]["areas"][0].update(centre=[2.5]),
     "districts[1].areas[0].centre", "latitude and longitude"),
    ("no lapsed reason", lambda p: p["rejection_reasons"].pop(), "rejection_reasons", '"lapsed"'),
    ("reason twice", lambda p: p["rejection_reasons"][0].update(code="lapsed"),
     "rejection_reasons[1].code", "given twice"),
    ("no days", lambda p: p.update(limits={"first_answer_days": 0}),
     "limits.first_answer_days", "from 1 to"),
    ("more than Telegram gives", lambda p: p.update(limits={"evidence_megabytes": 50}),
     "limits.evidence_megabytes", "from 1 to 20"),
    ("reminder too late", lambda p: p.update(limits={"reminder_before": [1, 0]}),
     "limits.reminder_before[1]", "1 or more"),
    ("nudge at once", lambda p: p.update(limits={"draft_nudge_after_hours": 0}),
     "limits.draft_nudge_after_hours", "above 0"),
    ("odd quiet hours", lambda p: p.update(hours={"quiet": "nine to five"}),
     "hours.quiet", "08:00-16:00"),
    ("quiet for no time", lambda p: p.update(hours={"quiet": "09:00-09:00"}),
     "hours.quiet", "two different times"),
    ("office by night", lambda p: p.update(hours={"office": {"monday": "22:00-06:00"}}),
     "hours.office.monday", "end after it begins"),
    ("text for a day off", lambda p: p.update(hours={"days_off": [{"date": "1 Mei", "name": "x"}]}),
     "hours.days_off[0].date", "2026-08-14"),
    ("odd registration", lambda p: p.update(registration={"complaint": "always"}),
     "registration.complaint", '"required"'),
    ("text in no language", lambda p: p.update(texts={"en": {"a": "b"}}), "texts.en", "not known"),
    ("route for nowhere",
     lambda p: p.update(routes=[{"category": "air", "unit": "PU"}]),
     "routes[0].districts", "Give districts or areas"),
    ("route from an unknown district",
     lambda p: p.update(routes=[{"category": "air", "unit": "PU", "districts": ["99.01.03"]}]),
     "routes[0].districts[0]", "Did you mean"),
    ("link with an odd code", lambda p: p.update(links=[{"code": "Lampu 1", "name": "Lampu"}]),
     "links[0].code", "lampu-0417"),
    ("link to no category",
     lambda p: p.update(links=[{"code": "lampu", "name": "Lampu", "category": "lampo"}]),
     "links[0].category", "no sub-category"),
    ("two links with one code",
     lambda p: p.update(links=[{"code": "aa", "name": "A"}, {"code": "aa", "name": "B"}]),
     "links[1].code", "given twice"),
    ("link with a long name",
     lambda p: p.update(links=[{"code": "aa", "name": "A" * 121, "point": [-2.5, 115.4]}]),
     "links[0].name", "too long"),
    ("neighbour without points", lambda p: p.update(neighbours=[{"name": "Kabupaten Lain"}]),
     "neighbours[0].points", "missing"),
    ("place of an odd kind", lambda p: p.update(places=[{"name": "Bukit", "kind": "hill"}]),
     "places[0].kind", '"landmark"'),
    ("boundary file nobody reads", lambda p: p.update(areas={"geojson": "a.geojson"}),
     "areas.geojson", "cannot be read here"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("change", "key", "remedy"), [case[1:] for case in BROKEN], ids=[case[0] for case in BROKEN]
)
def test_a_mistake_is_named_with_its_key_and_its_remedy(change: Change, key: str, remedy: str):
    problems = problems_of(change)
    assert remedy in problems[key]
    assert problems[key].endswith((".", "?"))


def test_all_mistakes_come_out_at_once():
    def break_three(pack: dict[str, Any]) -> None:
        pack["city"]["prefix"] = 1
        pack["units"][0]["nama"] = "x"
        sub(pack)["unit"] = "PDAM"

    assert set(problems_of(break_three)) == {
        "city.prefix",
        "units[0].nama",
        "categories[0].sub[1].unit",
    }


def test_a_message_has_file_key_and_remedy_on_one_line():
    with pytest.raises(PackError) as caught:
        parse_pack("", file="kosong.toml")
    lines = str(caught.value).splitlines()
    assert len(lines) == len(caught.value.problems)
    assert "kosong.toml: city.name: This is missing. Give a text in quotation marks." in lines


def test_broken_toml_is_one_sentence_with_its_line():
    with pytest.raises(PackError, match=r"coba.toml: This is not valid TOML: .*line 2"):
        parse_pack("[city]\nname = Banjarmasin\n", file="coba.toml")


leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**6), 10**6),
    st.floats(-1e6, 1e6),
    st.text("aZ9 .-é\"'\\{", max_size=8),
    st.just([]),
    st.just({}),
    st.lists(st.integers(0, 3), max_size=3),
    st.just([{"code": "x"}]),
    st.just({"id": 3}),
    st.just(date(2026, 2, 3)),
)


def _places(value: object, at: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The path of every value in a pack, tables and lists included."""
    inside: dict[Any, Any] = {}
    if isinstance(value, dict):
        inside = value
    elif isinstance(value, list):
        inside = dict(enumerate(value))
    found = [at] if at else []
    for key, inner in inside.items():
        found += _places(inner, (*at, key))
    return found


def _full_pack() -> dict[str, Any]:
    pack = small_pack()
    pack["city"] |= {"languages": ["id", "en"], "default_language": "id", "kinds": ["complaint"]}
    pack["hours"] = {
        "quiet": "21:00-06:00",
        "office": {"monday": "08:00-12:00"},
        "days_off": [{"date": date(2026, 8, 14), "name": "Hari jadi"}],
    }
    pack["limits"] = {"reporter_days": 9, "reminder_before": [1, 3], "handling_days": {"simple": 7}}
    pack["routes"] = [{"category": "jalan", "unit": "PU", "districts": ["99.01.01"]}]
    pack["neighbours"] = [{"name": "Kota Lain", "points": [[-2.9, 115.4]]}]
    pack["places"] = [{"name": "Jalan Baru", "kind": "street", "areas": ["99.01.02.1001"]}]
    pack["texts"] = {"en": {"welcome": "Hello"}}
    pack["registration"] = {"complaint": "required"}
    pack["abbreviations"] = {"kb": "kampung baru"}
    return pack


FULL = _full_pack()


@settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(place=st.sampled_from(_places(FULL)), value=leaves)
def test_whatever_stands_in_a_pack_it_is_a_city_or_sentences(
    place: tuple[str | int, ...], value: object
):
    pack = deepcopy(FULL)
    inner: Any = pack
    for key in place[:-1]:
        inner = inner[key]
    if value is None:
        del inner[place[-1]]
    else:
        inner[place[-1]] = value
    outcome = _city_or_problems(pack)
    if isinstance(outcome, City):
        assert outcome.find_unit(outcome.desk_unit) is not None
    else:
        assert outcome
        assert all(problem.remedy for problem in outcome)


def _city_or_problems(pack: dict[str, Any]) -> City | tuple[Problem, ...]:
    try:
        return city_of(pack)
    except PackError as error:
        return error.problems


def test_every_optional_part_arrives():
    city = city_of(FULL)
    assert city.days_off == {date(2026, 8, 14): "Hari jadi"}
    assert city.quiet_hours == Hours(time(21), time(6))
    assert city.office_hours == {0: Hours(time(8), time(12))}
    assert city.limits.handling_days == {"information": 5, "simple": 7, "inspection": 60}
    assert city.limits.reminder_before == (3, 1)
    assert city.neighbours[0].reach_km == 25
    assert city.texts == {"en": {"welcome": "Hello"}}
    assert city.registration_for("complaint") == "required"
    assert city.abbreviations == {"kb": "kampung baru"}


def test_a_sub_category_inherits_unless_it_says_otherwise():
    pack = small_pack()
    pack["city"]["kinds"] = ["complaint", "aspiration"]
    pack["categories"][0] |= {"direct": True, "handling": "inspection", "kinds": ["complaint"]}
    sub(pack).update(unit="KOMINFO", direct=False, handling="simple", kinds=["aspiration"])
    city = city_of(pack)
    road, water = city.category("jalan"), city.category("air")
    assert (road.unit, road.direct, road.handling, road.kinds) == (
        "PU",
        True,
        "inspection",
        ("complaint",),
    )
    assert (water.unit, water.direct, water.handling, water.kinds) == (
        "KOMINFO",
        False,
        "simple",
        ("aspiration",),
    )


def test_names_stand_in_for_languages_that_are_missing():
    pack = small_pack()
    pack["city"] |= {"languages": ["id", "en"], "default_language": "en"}
    for names in [r["names"] for r in pack["rejection_reasons"]]:
        names["en"] = "Reason"
    for category in pack["categories"]:
        category["names"] = {"en": "Things"}
        for below in category["sub"]:
            below["names"] = {"en": "Thing"}
    sub(pack)["names"] = {"id": "Air", "en": "Water"}
    city = city_of(pack)
    assert city.category("air").name("id") == "Air"
    assert city.category("air").name("fr") == "Water"
    assert city.category("jalan").name("id") == "Thing"


def test_hours_of_a_draft_may_be_less_than_one():
    pack = small_pack() | {"limits": {"draft_nudge_after_hours": 0.5}}
    assert city_of(pack).limits.draft_nudge_after == timedelta(minutes=30)


def test_the_text_written_by_the_test_is_the_text_read():
    assert parse_pack(pack_text(small_pack())).name == "Kabupaten Contoh"
