"""When something happened, as people tell it."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tickets.analysis.occasions import find_occasion, past, read_occasion, this_week
from tickets.errors import InvalidInput
from tickets.ticket import Occasion, Span

TODAY = date(2026, 11, 22)
"""A Sunday."""
DAYS = st.dates(min_value=TODAY - timedelta(days=80 * 365), max_value=TODAY)


@pytest.mark.parametrize(
    ("text", "day", "span"),
    [
        ("hari ini", "2026-11-22", "day"),
        ("Tadi pagi", "2026-11-22", "day"),
        ("barusan", "2026-11-22", "day"),
        ("tadi malam", "2026-11-21", "day"),
        ("samalam", "2026-11-21", "day"),
        ("Kemarin", "2026-11-21", "day"),
        ("kemarin sore jam 5", "2026-11-21", "day"),
        ("kemarin lusa", "2026-11-20", "day"),
        ("2 hari lalu", "2026-11-20", "day"),
        ("dua hari yang lalu", "2026-11-20", "day"),
        ("2-3 hari lalu", "2026-11-19", "day"),
        ("talu hari nang lalu", "2026-11-19", "day"),
        ("senin lalu", "2026-11-16", "day"),
        ("hari Minggu", "2026-11-22", "day"),
        ("hari Minggu lalu", "2026-11-15", "day"),
        ("Jum'at", "2026-11-20", "day"),
        ("last friday", "2026-11-20", "day"),
        ("12/11", "2026-11-12", "day"),
        ("12-12", "2025-12-12", "day"),
        ("12 November", "2026-11-12", "day"),
        ("24 nopember", "2025-11-24", "day"),
        ("November 12th, 2024", "2024-11-12", "day"),
        ("17 Agustus 2025", "2025-08-17", "day"),
        ("tgl 5", "2026-11-05", "day"),
        ("tanggal 30", "2026-10-30", "day"),
        ("29/2", "2024-02-29", "day"),
        ("1.2.2026", "2026-02-01", "day"),
        ("1/2/26", "2026-02-01", "day"),
        ("2026-02-01", "2026-02-01", "day"),
        ("minggu ini", "2026-11-16", "week"),
        ("minggu lalu", "2026-11-09", "week"),
        ("seminggu yang lalu", "2026-11-09", "week"),
        ("3 minggu lalu", "2026-10-26", "week"),
        ("sudah 2 minggu", "2026-11-02", "week"),
        ("a week ago", "2026-11-09", "week"),
        ("bulan lalu", "2026-10-01", "month"),
        ("last month", "2026-10-01", "month"),
        ("11 bulan lalu", "2025-12-01", "month"),
        ("oktober", "2026-10-01", "month"),
        ("Desember", "2025-12-01", "month"),
        ("bulan maret 2024", "2024-03-01", "month"),
        ("tahun lalu", "2025-01-01", "year"),
        ("3 tahun lalu", "2023-01-01", "year"),
    ],
)
def test_what_is_answered(text, day, span):
    assert read_occasion(text, TODAY) == Occasion(date.fromisoformat(day), Span(span))


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("besok", "date-in-future"),
        ("minggu depan", "date-in-future"),
        ("25 November 2026", "date-in-future"),
        ("23/11/2026", "date-in-future"),
        ("tidak tahu", "date-unknown"),
        ("jam 7", "date-unknown"),
        ("31/2", "date-unknown"),
        ("900 tahun lalu", "date-unknown"),
        ("1.1.0001", "date-unknown"),
        ("", "date-unknown"),
    ],
)
def test_what_is_no_answer(text, problem):
    with pytest.raises(InvalidInput) as refusal:
        read_occasion(text, TODAY)
    assert refusal.value.problem == problem


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Suami saya memukul tadi malam di rumah.", "2026-11-21"),
        ("Tanggal 3 November tagihan tiba-tiba naik", "2026-11-03"),
        ("Rumah di RT 05/12, motor hilang 2 hari lalu", "2026-11-20"),
    ],
)
def test_what_a_description_speaks_of(text, day):
    assert find_occasion(text, TODAY) == Occasion(date.fromisoformat(day))


@pytest.mark.parametrize(
    "text",
    [
        "Setiap senin dan kamis sampah tidak diangkut",
        "Rumah di RT 05/02 dekat gang 12",
        "Petugas minta 3 juta sampai bulan depan",
        "Rapat 25 November 2026",
    ],
)
def test_what_a_description_does_not_speak_of(text):
    assert find_occasion(text, TODAY) is None


@given(st.text() | st.from_regex(r"[0-9 ]{0,4}(hari|minggu|bulan|tahun|mei|/|-)[ 0-9a-z]{0,6}"))
def test_nothing_has_happened_in_the_future_and_nothing_breaks(text):
    try:
        found = read_occasion(text, TODAY)
    except InvalidInput:
        assert (guess := find_occasion(text, TODAY)) is None, guess
        return
    assert found.day <= TODAY
    assert found.of(found.span) == found


@given(DAYS, st.sampled_from(["%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d"]))
def test_a_whole_date_is_that_date(day, form):
    assert read_occasion(day.strftime(form), TODAY) == Occasion(day)


@given(st.integers(0, 999))
def test_so_many_days_ago(days):
    expected = Occasion(TODAY - timedelta(days=days))
    assert read_occasion(f"{days} hari lalu", TODAY) == expected


@given(DAYS)
def test_without_a_year_it_is_the_latest_such_day(day):
    found = read_occasion(f"{day.day}/{day.month}", TODAY).day
    assert (found.month, found.day) == (day.month, day.day)
    assert day <= found <= TODAY


@given(DAYS)
def test_a_week_begins_on_monday_and_holds_its_day(day):
    week = this_week(day)
    assert week.day.weekday() == 0
    assert timedelta() <= day - week.day < timedelta(days=7)
    assert past(week, day) == week
