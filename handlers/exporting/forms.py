"""The columns of an export, and what stands in them. Who reported is in none."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from handlers.phrases import category_phrase, unit_name
from handlers.turn import Rooms
from tickets.actions.reporters.filing import handling_class
from tickets.analysis.masking import as_public
from tickets.analysis.statistics import Tally
from tickets.city import Area
from tickets.ticket import Ticket

Cell = str | int | float | datetime | None
"""Text, a number, an aware time, or nothing."""


class Form(StrEnum):
    """Which columns an export has."""

    NATIONAL = "national"
    COMPLETE = "complete"


@dataclass(frozen=True, slots=True)
class Line:
    """A ticket on its way into a table.

    Attributes:
        mask: hide phone numbers, names and the like in what the citizen wrote.
    """

    rooms: Rooms
    ticket: Ticket
    tally: Tally
    mask: bool

    def label(self, message: str) -> str:
        """A message in the city's own language."""
        return self.rooms.texts.label(self.rooms.city.default_language, message)

    @property
    def area(self) -> Area | None:
        """Where it is, as far as the pack knows."""
        code = self.ticket.place.area
        return self.rooms.city.find_area(code) if code else None

    def words(self, text: str) -> str:
        """What the citizen wrote."""
        return as_public(text, unmasked=self.ticket.unmasked) if self.mask else text

    @property
    def pin(self) -> tuple[float, float] | None:
        """Where exactly: not for those who hid themselves or the report, as it may be a home."""
        point, privacy = self.ticket.place.point, self.ticket.privacy
        if point is None or privacy.hides_reporter or privacy.hides_ticket:
            return None
        return round(point.latitude, 5), round(point.longitude, 5)

    @property
    def late(self) -> bool:
        """Whether the first answer came late, or is overdue."""
        owed = self.ticket.answer_due
        if owed is None:
            return False
        answered = self.ticket.first_answered_at
        if answered is None:
            return not self.ticket.status.ended and owed < self.rooms.clock.now()
        return answered > owed


def _category(line: Line) -> str:
    return category_phrase(line.rooms, line.rooms.city.default_language, line.ticket.category)


def _heading(line: Line) -> str:
    category = line.rooms.city.find_category(line.ticket.category)
    return (category.parent if category else None) or line.ticket.category


def _handling(line: Line) -> str:
    ticket = line.ticket
    return handling_class(line.rooms.city, ticket.kind, ticket.category, ticket.handling)


def _span(line: Line) -> str:
    """Whether that date is the day itself, or the first one of a week, month or year."""
    happened = line.ticket.happened
    return line.label(f"span-{happened.span}") if happened else ""


_Column = Callable[[Line], Cell]

_NATIONAL: Mapping[str, _Column] = {
    "tracking_id": lambda line: line.ticket.number,
    "tanggal_masuk": lambda line: line.ticket.filed_at,
    "dinas_tujuan": lambda line: unit_name(line.rooms, line.ticket.unit),
    "kategori": _category,
    "isi_laporan_awal": lambda line: line.words(line.ticket.description),
    "kecamatan_final": lambda line: line.area.district if line.area else "",
    "status": lambda line: line.label(f"status-{line.ticket.status}"),
}
"""Exactly as the national system has them."""

_COMPLETE: Mapping[str, _Column] = {
    "nomor": lambda line: line.ticket.number,
    "jenis": lambda line: line.label(f"kind-{line.ticket.kind}"),
    "kode_induk_kategori": _heading,
    "kode_kategori": lambda line: line.ticket.category,
    "kategori": _category,
    "judul": lambda line: line.words(line.ticket.title),
    "kelas_penanganan": _handling,
    "privasi": lambda line: line.label(f"privacy-{line.ticket.privacy}"),
    "status": lambda line: line.label(f"status-{line.ticket.status}"),
    "status_sejak": lambda line: line.ticket.status_since,
    "kode_unit": lambda line: line.ticket.unit or line.rooms.city.desk_unit,
    "unit": lambda line: unit_name(line.rooms, line.ticket.unit),
    "kecamatan": lambda line: line.area.district if line.area else "",
    "kelurahan": lambda line: line.area.name if line.area else "",
    "lokasi": lambda line: line.words(line.ticket.place.words or ""),
    "lintang": lambda line: line.pin[0] if line.pin else None,
    "bujur": lambda line: line.pin[1] if line.pin else None,
    "tanggal_kejadian": lambda line: str(line.ticket.happened.day) if line.ticket.happened else "",
    "ketelitian_kejadian": _span,
    "tanggal_masuk": lambda line: line.ticket.filed_at,
    "tenggat_verifikasi": lambda line: line.ticket.verify_due,
    "tenggat_jawaban_pertama": lambda line: line.ticket.answer_due,
    "tenggat_selesai": lambda line: line.ticket.finish_due,
    "jawaban_pertama": lambda line: line.ticket.first_answered_at,
    "dijawab_tuntas": lambda line: line.tally.answered_at,
    "jawaban_pertama_terlambat": lambda line: int(line.late),
    "pendukung": lambda line: line.tally.supporters,
    "bukti": lambda line: len(line.ticket.evidence),
    "nilai": lambda line: line.ticket.rating,
    "keberatan": lambda line: line.ticket.objections,
    "dibuka_kembali": lambda line: line.tally.reopened,
    "isi_laporan": lambda line: line.words(line.ticket.description),
}

_COLUMNS = {Form.NATIONAL: _NATIONAL, Form.COMPLETE: _COMPLETE}


def columns(form: Form) -> tuple[str, ...]:
    """The names in the first row."""
    return tuple(_COLUMNS[form])


def cells(form: Form, line: Line) -> list[Cell]:
    """What stands in a ticket's row; times in the city's zone."""
    zone = line.rooms.city.timezone
    return [
        cell.astimezone(zone) if isinstance(cell, datetime) else cell
        for cell in (value(line) for value in _COLUMNS[form].values())
    ]
