"""Tickets as a file."""

import csv
import io

import pytest

from handlers.exporting import COLUMNS, harmless
from tickets.people import Post, Role
from tickets.ticket import Medium, Privacy

NATIONAL = (
    "tracking_id",
    "tanggal_masuk",
    "dinas_tujuan",
    "kategori",
    "isi_laporan_awal",
    "kecamatan_final",
    "status",
)


async def exported(office, phone, words: str = "/ekspor") -> tuple[list[dict[str, str]], str]:
    """The rows of the file that somebody gets, and its whole text."""
    answer = await phone.says(words)
    files = [file for shown in answer.shown for file in shown.message.evidence]
    (known,) = await office.evidence(*files)
    assert (known.medium, known.mime_type) == (Medium.DOCUMENT, "text/csv")
    async with office.uow() as tx:
        text = tx.kept.evidence.contents[known.sha256].decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text))), text


async def test_a_file_has_the_columns_of_the_national_system(office, desk):
    number = (
        await office.filed("jalan-rusak", description='Lubang "besar", dalam\ndi depan')
    ).number
    (row,), text = await exported(office, desk)
    assert COLUMNS[:7] == NATIONAL
    assert text.splitlines()[0].split(",")[:7] == list(NATIONAL)
    assert row["tracking_id"] == number
    assert row["tanggal_masuk"] == "2026-03-02 09:00"
    assert row["dinas_tujuan"] == "Dinas Pekerjaan Umum dan Penataan Ruang"
    assert row["isi_laporan_awal"] == 'Lubang "besar", dalam\ndi depan'
    assert row["status"] == "Diteruskan ke unit"


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "  =", "\r", "＝"])
async def test_no_cell_is_a_formula(office, desk, start):
    evil = f'{start}HYPERLINK("http://evil.example","klik di sini")'
    assert harmless(evil) == f"'{evil}"
    await office.filed("jalan-rusak", description=evil.strip() + " sudah lama sekali")
    (row,), _ = await exported(office, desk)
    first = row["isi_laporan_awal"].lstrip()[0]
    assert first not in "=+-@＝"


def test_ordinary_cells_stay_as_they_are():
    for cell in ("", "Lubang besar", "5 = lima", "BJM-7K3M-Q2XS", "Jl. A - B"):
        assert harmless(cell) == cell


async def test_everybody_gets_what_they_may_see_and_nothing_secret(
    office, desk, liaison, outsider, leader
):
    sensitive = next(c.code for c in office.city.categories if c.sensitive and c.parent)
    own = (await office.filed("jalan-rusak")).number
    at_desk = (await office.filed("galian", Privacy.ANONYMOUS)).number
    hidden = [
        (await office.filed("jalan-rusak", Privacy.SECRET)).number,
        (await office.filed("jalan-rusak", Privacy.ANONYMOUS_SECRET)).number,
        (await office.filed(sensitive, Privacy.SECRET)).number,
    ]
    for phone, expected in ((desk, {own, at_desk}), (leader, {own, at_desk}), (liaison, {own})):
        rows, text = await exported(office, phone)
        assert {row["tracking_id"] for row in rows} == expected
        for secret in (*hidden, "Siti", "Rahmah", "81154321"):
            assert secret not in text
    assert "Tidak ada laporan" in (await outsider.says("/ekspor")).text
    protector = await office.hire(20, Post(Role.LIAISON, "DP3A"))
    assert "Tidak ada laporan" in (await protector.says("/ekspor all")).text
    overseer = await office.hire(40, Post(Role.OVERSEER))
    assert "Peran Anda" in (await overseer.says("/ekspor")).text


async def test_a_file_of_a_period(office, desk):
    await office.filed("jalan-rusak")
    office.clock.advance(days=40)
    late = (await office.filed("jalan-rusak")).number
    rows, _ = await exported(office, desk, "/export 30")
    assert [row["tracking_id"] for row in rows] == [late]
    rows, _ = await exported(office, desk, "/ekspor all")
    assert len(rows) == 2


@pytest.mark.parametrize("words", ["/ekspor bulan", "/ekspor 7 7"])
async def test_exporting_nonsense(desk, words):
    assert "Caranya" in (await desk.says(words)).text


async def test_no_file_in_a_group(office, liaison):
    await office.tie(-5, "PUPR")
    await office.filed("jalan-rusak")
    answer = await liaison.says("/ekspor", chat=-5)
    assert "obrolan pribadi" in answer.text
    assert not any(shown.message.evidence for shown in answer.shown)
