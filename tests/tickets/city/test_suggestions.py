import csv
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.tickets.city.conftest import city_of, small_pack
from tickets.city import City, suggest_categories
from tickets.city.words import fold, stem, stems

COMPLAINTS = Path(__file__).parents[3] / "benchmarks" / "data"


def codes(city: City, text: str, **rules: object) -> list[str]:
    found = suggest_categories(city, text, **rules)  # type: ignore[arg-type] # as a test has them
    return [suggestion.category.code for suggestion in found]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("jalan berlubang depan SDN Kelayan", "jalan-rusak"),
        ("jln berlobang bgt, motor sy jatoh", "jalan-rusak"),
        ("samapah menumpk ga diangkut2", "sampah-tumpuk"),
        ("ratik batumpuk kada diangkut", "sampah-tumpuk"),
        ("banyu ledeng kada maalir", "air-mati"),
        ("lampu jalan matiiii", "lampu-jalan"),
        ("LAMPU JALAN MATI!!!", "lampu-jalan"),
        ("calap banyu naik ka rumah", "banjir"),
        ("saya dipukul suami", "kekerasan"),
        ("kena tebang pohonnya mau rubuh", "pohon"),
    ],
)
def test_a_complaint_suggests_its_category(banjarmasin: City, text: str, code: str):
    assert code in codes(banjarmasin, text)


@pytest.mark.parametrize("text", ["", "   ", "😀😀", "tolong pak", "12345 678", "xkcd qwrt"])
def test_words_that_point_nowhere_suggest_nothing(banjarmasin: City, text: str):
    assert codes(banjarmasin, text) == []


def test_only_sub_categories_come_best_first_and_no_more_than_asked(banjarmasin: City):
    found = suggest_categories(banjarmasin, "jalan rusak, got mampet, sampah, lampu mati", limit=4)
    assert len(found) == 4
    assert all(suggestion.category.parent for suggestion in found)
    scores = [suggestion.score for suggestion in found]
    assert scores == sorted(scores, reverse=True)


def test_a_kind_hides_what_is_not_for_it(banjarmasin: City):
    text = "dana hibah dikorupsi kepala dinas"
    assert codes(banjarmasin, text, kind="whistleblowing")[0] == "korupsi"
    assert "korupsi" not in codes(banjarmasin, text, kind="complaint", limit=65)


def test_what_the_desk_corrected_counts(banjarmasin: City):
    text = "gorong goyang di pojok lapangan bola"
    before = codes(banjarmasin, text, limit=65)
    corrections = [("gorong goyang pojok lapangan", "taman"), ("lapangan", "no-longer-there")]
    assert before[0] != "taman"
    assert codes(banjarmasin, text, corrections=corrections)[0] == "taman"
    assert codes(banjarmasin, "xkcd qwrt", corrections=corrections) == []
    assert codes(banjarmasin, "air mati", corrections=corrections) == codes(banjarmasin, "air mati")


def two_keywords(first: str, second: str) -> City:
    pack = small_pack()
    for below, name, word in zip(
        pack["categories"][0]["sub"], ("Satu", "Dua"), (first, second), strict=True
    ):
        below |= {"names": {"id": name}, "keywords": [word]}
    return city_of(pack)


def test_equal_scores_keep_the_packs_order():
    city = two_keywords("batu", "kayu")
    assert codes(city, "kayu dan batu") == codes(city, "batu dan kayu") == ["jalan", "air"]


def test_a_word_spelt_well_says_more_than_one_with_an_error():
    city = two_keywords("gerobak", "jendela")
    assert codes(city, "grobak jendela") == ["air", "jalan"]
    assert codes(city, "gerobak jendla") == ["jalan", "air"]
    well, badly = (suggest_categories(city, text)[0].score for text in ("gerobak", "grobak"))
    assert 0 < badly < well
    assert codes(city, "grbk") == []


def test_a_whole_phrase_says_more_than_one_of_its_words():
    pack = small_pack()
    pack["categories"][0]["sub"][0] |= {"names": {"id": "Satu"}, "keywords": ["kuda liar"]}
    pack["categories"][0]["sub"][1] |= {"names": {"id": "Dua"}, "keywords": ["liar"]}
    city = city_of(pack)
    assert codes(city, "yang liar") == ["air", "jalan"]
    assert codes(city, "kudanya liar") == ["jalan", "air"]
    whole, part = (suggest_categories(city, text)[0].score for text in ("kuda liar", "kuda"))
    assert whole > 2 * part


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=3_000))
def test_any_text_is_answered_and_always_the_same_way(banjarmasin: City, text: str):
    assert codes(banjarmasin, text) == codes(banjarmasin, text)
    assert len(codes(banjarmasin, text)) <= 3


@pytest.mark.parametrize("name", ["complaints-tuning.csv", "complaints-apart.csv"])
def test_the_right_category_is_among_three_for_nine_of_ten(banjarmasin: City, name: str):
    with (COMPLAINTS / name).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) >= 100
    assert {row["category"] for row in rows} <= {c.code for c in banjarmasin.categories}
    hits = sum(row["category"] in codes(banjarmasin, row["text"]) for row in rows)
    assert hits / len(rows) >= 0.9


@pytest.mark.parametrize(
    "family",
    [
        "menumpuk tumpuk bertumpuk batumpuk ditumpuk tumpukan tumpukkan",
        "jembatan jambatan jembatannya",
        "membakar terbakar tabakar kebakaran pembakaran dibakar bakar",
        "tersumbat menyumbat tasumbat sumbat",
        "pelayanan layanan layanannya",
        "membuang mambuang pembuangan dibuang buang",
        "berlubang balubang lubangnya lubang",
        "keruh karuh keruuuh keruhlah",
        "sekolah sakulah sakulahan",
        "bocor bucur",
        "diperbaiki baiki",
        "izin ijin",
    ],
)
def test_relatives_have_one_root(family: str):
    assert len({stem(fold(word)) for word in family.split()}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("makam", "makan"), ("parkir", "pagar"), ("air", "api"), ("got", "gas")]
)
def test_strangers_keep_apart(one: str, other: str):
    assert stem(fold(one)) != stem(fold(other))


def test_idle_words_and_repetition_go():
    assert stems("Tolong pak, anak-anak di sini sakit2 terus ya") == ("anak", "sakit")


@given(word=st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=30))
@settings(max_examples=100, deadline=None)
def test_a_root_is_never_empty_nor_longer(word: str):
    assert 1 <= len(stem(fold(word))) <= len(word) + 1
