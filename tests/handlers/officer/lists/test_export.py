"""Tickets as a file."""

import csv
import io
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import date, datetime

import openpyxl
import pytest

from handlers.exporting.forms import Form, Line, cells, columns
from handlers.exporting.tables import harmless
from handlers.jobs.makers import makers
from tests.handlers.officer.phone import Shown
from tickets.analysis.statistics import Tally
from tickets.city import Point
from tickets.people import Post, Role
from tickets.ports.delivery import Bot
from tickets.ticket import Occasion, Place, Privacy, Span

NATIONAL = (
    "tracking_id",
    "tanggal_masuk",
    "dinas_tujuan",
    "kategori",
    "isi_laporan_awal",
    "kecamatan_final",
    "status",
)


async def made(office, phone, words: str = "/ekspor") -> tuple[bytes, str, list[Shown]]:
    """The file that somebody gets, what it is called, and what stands in the chat afterwards."""
    await phone.says(words)
    shown = await office.works()
    (file,) = [file for one in shown for file in one.message.evidence]
    async with office.uow() as tx:
        (ready,) = await tx.evidence.files(Bot.OFFICER, [file])
        return tx.kept.evidence.contents[ready.path.name], ready.name, shown


async def exported(office, phone, words: str = "/ekspor") -> tuple[list[dict[str, str]], str]:
    """The rows of the file that somebody gets, and its whole text."""
    content, _, _ = await made(office, phone, words)
    text = content.decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text))), text


async def nothing_for(office, phone, words: str = "/ekspor") -> bool:
    """Whether somebody is told that there is nothing to export."""
    await phone.says(words)
    (shown,) = await office.works()
    return "Tidak ada laporan" in shown.text and not shown.message.evidence


async def test_a_file_has_exactly_the_columns_of_the_national_system(office, desk):
    number = (
        await office.filed("jalan-rusak", description='Lubang "besar", dalam\ndi depan')
    ).number
    (row,), text = await exported(office, desk)
    assert columns(Form.NATIONAL) == NATIONAL
    assert text.splitlines()[0].split(",") == list(NATIONAL)
    assert row["tracking_id"] == number
    assert row["tanggal_masuk"] == "2026-03-02 09:00"
    assert row["dinas_tujuan"] == "Dinas Pekerjaan Umum dan Penataan Ruang"
    assert row["isi_laporan_awal"] == 'Lubang "besar", dalam\ndi depan'
    assert row["status"] == "Diteruskan ke unit"


async def test_the_complete_form_has_what_became_of_it(office, desk, liaison):
    number = (await office.filed("jalan-rusak")).number
    office.clock.advance(hours=3)
    await liaison.says(f"/selesai {number} Sudah rata")
    await office.citizen_does("rate", number, 4)
    (row,), _ = await exported(office, desk, "/ekspor lengkap")
    assert row["nomor"] == number
    assert (row["kode_kategori"], row["kode_unit"]) == ("jalan-rusak", "PUPR")
    assert row["jawaban_pertama"] == row["dijawab_tuntas"] == "2026-03-02 12:00"
    assert (row["nilai"], row["dibuka_kembali"], row["keberatan"]) == ("4", "0", "0")
    assert row["jawaban_pertama_terlambat"] == "0"
    assert not {"pelapor", "nama", "telepon", "chat"} & set(row)


async def test_a_workbook_holds_text_numbers_and_times(office, desk):
    evil = "=HYPERLINK(1) lubang besar sekali"
    number = (await office.filed("jalan-rusak", description=evil)).number
    content, name, _ = await made(office, desk, "/ekspor xlsx lengkap")
    assert name.startswith("laporan-bjm-complete-")
    assert name.endswith(".xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(content))["laporan"]
    head, row = sheet.iter_rows()
    assert tuple(cell.value for cell in head) == columns(Form.COMPLETE)
    cells = dict(zip(columns(Form.COMPLETE), row, strict=True))
    assert (cells["isi_laporan"].value, cells["isi_laporan"].data_type) == (evil, "s")
    assert cells["nomor"].value == number
    assert cells["pendukung"].value == 0
    assert cells["tanggal_masuk"].value == datetime.fromisoformat("2026-03-02 09:00")


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


async def test_everybody_gets_what_they_may_see_and_nothing_protected(
    office, desk, liaison, outsider, leader
):
    sensitive = next(c.code for c in office.city.categories if c.sensitive and c.parent)
    own = (await office.filed("jalan-rusak")).number
    at_desk = (await office.filed("galian", Privacy.ANONYMOUS)).number
    secret = (await office.filed("jalan-rusak", Privacy.SECRET)).number
    others_secret = (await office.filed("galian", Privacy.ANONYMOUS_SECRET)).number
    protected = (await office.filed(sensitive, Privacy.SECRET)).number
    everything = {own, at_desk, secret, others_secret}
    for phone, expected in (
        (desk, everything),
        (leader, {own, at_desk}),
        (liaison, {own, secret}),
    ):
        for words in ("/ekspor", "/ekspor lengkap"):
            rows, text = await exported(office, phone, words)
            assert {row.get("tracking_id") or row["nomor"] for row in rows} == expected
            unseen = everything - expected | {protected, "Siti", "Rahmah", "81154321"}
            assert not [word for word in unseen if word in text]
    assert await nothing_for(office, outsider)
    assert await nothing_for(office, outsider, "/ekspor pupr all")
    protector = await office.hire(20, Post(Role.LIAISON, "DP3A"))
    assert await nothing_for(office, protector, "/ekspor all")
    overseer = await office.hire(40, Post(Role.OVERSEER))
    assert "Peran Anda" in (await overseer.says("/ekspor")).text
    assert "Peran Anda" in (await overseer.taps_data("export:national:csv:30:")).toast


async def test_where_exactly_is_left_out_for_those_who_hide(office):
    for privacy, shown in ((Privacy.OPEN, True), (Privacy.ANONYMOUS, False)):
        ticket = await office.filed("jalan-rusak", privacy)
        at = replace(ticket, place=Place(point=Point(-3.3285412, 114.59)))
        row = dict(
            zip(
                columns(Form.COMPLETE),
                cells(Form.COMPLETE, Line(office.rooms, at, Tally(), mask=False)),
                strict=True,
            )
        )
        assert row["lintang"] == (-3.32854 if shown else None)


async def test_when_it_happened_and_what_was_kept_on_purpose(office):
    number = "0812-5000-1111"
    ticket = await office.filed("jalan-rusak", description=f"Lubang besar, hubungi {number}")
    happened = Occasion(date(2026, 2, 1), Span.MONTH)
    for unmasked in (True, False):
        told = replace(ticket, happened=happened, unmasked=unmasked)
        line = Line(office.rooms, told, Tally(), mask=True)
        row = dict(zip(columns(Form.COMPLETE), cells(Form.COMPLETE, line), strict=True))
        assert (number in str(row["isi_laporan"])) is unmasked
        assert (row["tanggal_kejadian"], row["ketelitian_kejadian"]) == ("2026-02-01", "bulan")
    row = dict(
        zip(
            columns(Form.COMPLETE),
            cells(Form.COMPLETE, Line(office.rooms, ticket, Tally(), mask=True)),
            strict=True,
        )
    )
    assert (row["tanggal_kejadian"], row["ketelitian_kejadian"]) == ("", "")


async def test_a_file_of_a_period(office, desk):
    await office.filed("jalan-rusak")
    office.clock.advance(days=40)
    late = (await office.filed("jalan-rusak")).number
    rows, _ = await exported(office, desk, "/export 30")
    assert [row["tracking_id"] for row in rows] == [late]
    rows, _ = await exported(office, desk, "/ekspor all")
    assert len(rows) == 2


async def test_a_file_of_a_month_and_a_unit(office, desk):
    march = (await office.filed("jalan-rusak")).number
    await office.filed("puskesmas")
    office.clock.advance(days=40)
    await office.filed("jalan-rusak")
    rows, _ = await exported(office, desk, "/ekspor 2026-03 pupr")
    assert [row["tracking_id"] for row in rows] == [march]


async def test_another_form_by_a_button(office, desk):
    await office.filed("jalan-rusak")
    _, _, shown = await made(office, desk)
    pressed = await desk.taps(shown[0], "Formulir lengkap")
    assert "Menyiapkan" in pressed.text
    text, file = await office.works()
    assert text.id == shown[0].id
    assert "Formulir lengkap" in text.text
    assert file.message.evidence


async def test_one_at_a_time_and_stopped(office, desk):
    await office.filed("jalan-rusak")
    await desk.says("/ekspor")
    busy = await desk.says("/ekspor xlsx")
    assert "masih disiapkan" in busy.text
    stopped = await desk.taps(busy.last, "✖️ Hentikan")
    assert "dihentikan" in stopped.text
    assert not await office.works()
    assert "Tidak ada ekspor" in (await desk.taps_data("export:stop")).toast


async def test_stopped_while_it_is_being_made(office, desk, monkeypatch):
    monkeypatch.setattr("handlers.exporting.writing.AT_A_TIME", 1)
    monkeypatch.setattr("handlers.jobs.exports.SHOWN_EVERY", 1)
    for _ in range(3):
        await office.filed("jalan-rusak")
    await desk.says("/ekspor")
    async with office.uow() as tx:
        (job,) = await tx.jobs.claim(office.clock.now(), 1)
    transactions = 0

    @asynccontextmanager
    async def stopped_at_the_third_page():
        nonlocal transactions
        transactions += 1
        async with office.uow() as tx:
            if transactions == 4:
                await tx.jobs.remove(job.key)
            yield tx

    await makers(office.rooms, stopped_at_the_third_page)[job.kind](job)
    assert transactions == 4
    (shown,) = [one for _, one in await office.deliver()]
    assert "1 dari 3" in shown.text


async def test_who_left_gets_no_file(office, desk):
    await office.filed("jalan-rusak")
    await desk.says("/ekspor")
    member = await office.member(desk)
    async with office.uow() as tx:
        await tx.members.set_active(member.id, False)
    assert not await office.works()


@pytest.mark.parametrize(
    "words",
    ["/ekspor bulan", "/ekspor 7 7", "/ekspor csv xlsx", "/ekspor 2026-13", "/ekspor NIHIL"],
)
async def test_exporting_nonsense(desk, words):
    assert "Caranya" in (await desk.says(words)).text


async def test_no_file_in_a_group(office, liaison):
    await office.tie(-5, "PUPR")
    await office.filed("jalan-rusak")
    answer = await liaison.says("/ekspor", chat=-5)
    assert "obrolan pribadi" in answer.text
    assert not await office.works()


@pytest.mark.parametrize(
    "data", ["export:", "export:x:csv:30:", "export:national", "export:a:b:c:d"]
)
async def test_forged_wishes_make_nothing(office, desk, data):
    assert "tidak berlaku" in (await desk.taps_data(data)).toast
    assert not await office.works()
