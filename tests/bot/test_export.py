"""`sahut export`: what is in the file, and what is said about arguments that make no sense."""

import asyncio
import csv
import io
from dataclasses import replace

import openpyxl
import pytest

from bot.app import open_store
from bot.doctor import bring_up_to_date
from bot.packs import load_pack
from bot.settings import load_settings
from scheduler.clock import SystemClock
from tests.bot.test_cli import environment, sahut
from tests.storage.samples import DAY, NOW, a_ticket
from tickets.ticket import Privacy

__all__ = ["environment", "sahut"]

HIDDEN = "BJM-HIDE-0001"


@pytest.fixture
def kept(environment):
    """Four reports, two of which nobody may read of outside."""
    tickets = [
        a_ticket(description="=1+1 hubungi 0811 5123 4567", unit="PUPR", filed_at=NOW),
        a_ticket(unit="DINKES", filed_at=NOW + 40 * DAY),
        a_ticket(number=HIDDEN, privacy=Privacy.SECRET, filed_at=NOW),
        a_ticket(number=HIDDEN[:-1] + "2", sensitive=True, filed_at=NOW),
    ]

    async def keep() -> None:
        settings = load_settings()
        city = load_pack(settings.city_pack)
        await bring_up_to_date(settings)
        database, unit_of_work = open_store(settings, city, SystemClock())
        async with unit_of_work() as tx:
            for ticket in tickets:
                await tx.tickets.add(replace(ticket, reporter=None))
        await database.close()

    asyncio.run(keep())
    return tickets


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_file_without_secrets_and_personal_data(kept, sahut, tmp_path):
    out = tmp_path / "export.csv"
    status, _, said = sahut("export", "--out", str(out))
    assert (status, said) == (0, "2 reports.\n")
    text = out.read_text(encoding="utf-8-sig")
    assert [row["tracking_id"] for row in rows(text)] == [kept[0].number, kept[1].number]
    assert rows(text)[0]["isi_laporan_awal"] == "'=1+1 hubungi •••••"
    assert HIDDEN[:8] not in text
    assert out.stat().st_mode & 0o077 == 0


def test_a_part_of_them(kept, sahut, tmp_path):
    out = tmp_path / "export.xlsx"
    arguments = ("--format", "xlsx", "--form", "complete", "--out", str(out))
    sahut("export", *arguments, "--since", f"{NOW:%Y-%m-%d}", "--until", f"{NOW:%Y-%m-%d}")
    sheet = openpyxl.load_workbook(out)["laporan"]
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == [kept[0].number]
    sahut("export", *arguments, "--unit", "DINKES")
    sheet = openpyxl.load_workbook(out)["laporan"]
    assert [row[0] for row in sheet.iter_rows(min_row=2, values_only=True)] == [kept[1].number]


def test_to_the_standard_output(kept, sahut):
    status, said, _ = sahut("export", "--out", "-")
    assert status == 0
    assert len(rows(said.removeprefix("\ufeff"))) == 2


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (("--format", "pdf"), "There is no format 'pdf'. Choose: csv, xlsx."),
        (("--form", "short"), "There is no form 'short'. Choose: national, complete."),
        (("--unit", "NASA"), "The city has no unit NASA."),
        (("--since", "kemarin"), "--since 'kemarin' is no day. Write it as 2026-10-31."),
        (("--since", "2026-02-02", "--until", "2026-02-01"), "comes before --since"),
        (("--out", "/nowhere/at/all.csv"), "cannot be written: No such file or directory."),
    ],
)
def test_arguments_that_make_no_sense(environment, sahut, arguments, expected, tmp_path):
    more = () if "--out" in arguments else ("--out", str(tmp_path / "x"))
    status, said, problem = sahut("export", *arguments, *more)
    assert status == 2
    assert not said
    assert expected in problem
    assert problem.count("\n") == 1
