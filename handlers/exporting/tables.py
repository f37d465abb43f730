"""Tables as files, written row by row, in which no cell is ever taken for a formula."""

import csv
from collections.abc import Iterable, Sequence
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

import xlsxwriter

from handlers.exporting.forms import Cell

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet take a cell for a formula, full-width signs among them."""
_SHOWN_TIME = "%Y-%m-%d %H:%M"
_WIDTH = 18
"""Characters of a column of a sheet."""


class Format(StrEnum):
    """What kind of file."""

    CSV = "csv"
    XLSX = "xlsx"


MIME_TYPES = {
    ".csv": "text/csv",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".zip": "application/zip",
}


class Table(Protocol):
    """A table that is being written; holds no more than a row in memory."""

    def write(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Append rows."""
        ...

    def close(self) -> None:
        """Finish the file."""
        ...


def open_table(path: Path, kind: Format, columns: Sequence[str]) -> Table:
    """A new file with a first row of column names."""
    return CsvTable(path, columns) if kind is Format.CSV else XlsxTable(path, columns)


def harmless(cell: str) -> str:
    """The cell as text that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell


class CsvTable:
    """CSV that Excel opens as UTF-8 too."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._file = path.open("w", encoding="utf-8-sig", newline="")
        self._writer = csv.writer(self._file)
        self._writer.writerow(columns)

    def write(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Append rows."""
        self._writer.writerows([_as_text(cell) for cell in row] for row in rows)

    def close(self) -> None:
        """Finish the file."""
        self._file.close()


def _as_text(cell: Cell) -> Cell:
    match cell:
        case str():
            return harmless(cell)
        case datetime():
            return cell.strftime(_SHOWN_TIME)
        case _:
            return cell


class XlsxTable:
    """A workbook with one sheet: text is text, numbers are numbers, times are times."""

    def __init__(self, path: Path, columns: Sequence[str]) -> None:
        self._book = xlsxwriter.Workbook(
            str(path),
            {
                "constant_memory": True,
                "strings_to_formulas": False,
                "strings_to_urls": False,
                "strings_to_numbers": False,
                "default_date_format": "yyyy-mm-dd hh:mm",
            },
        )
        self._sheet = self._book.add_worksheet("laporan")
        self._sheet.freeze_panes(1, 0)
        self._sheet.set_column(0, len(columns) - 1, _WIDTH)
        self._sheet.write_row(0, 0, columns, self._book.add_format({"bold": True}))
        self._rows = 1

    def write(self, rows: Iterable[Sequence[Cell]]) -> None:
        """Append rows."""
        for row in rows:
            for column, cell in enumerate(row):
                self._put(column, cell)
            self._rows += 1

    def _put(self, column: int, cell: Cell) -> None:
        match cell:
            case None | "":
                pass
            case str():
                self._sheet.write_string(self._rows, column, cell)
            case datetime():
                self._sheet.write_datetime(self._rows, column, cell.replace(tzinfo=None))
            case _:
                self._sheet.write_number(self._rows, column, cell)

    def close(self) -> None:
        """Finish the file."""
        self._book.close()
