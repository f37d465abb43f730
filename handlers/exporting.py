"""Tickets as a table for other programs: CSV with the columns of the national system, and more."""

import csv
import io
from collections.abc import Iterable, Sequence

from handlers.phrases import category_phrase, place_phrase, unit_name
from handlers.turn import Rooms
from tickets.ticket import Ticket

MIME_TYPE = "text/csv"
COLUMNS = (
    "tracking_id",
    "tanggal_masuk",
    "dinas_tujuan",
    "kategori",
    "isi_laporan_awal",
    "kecamatan_final",
    "status",
    "kelurahan",
    "lokasi",
    "jenis",
    "tenggat_jawaban",
    "jawaban_pertama",
    "nilai",
)
"""The first seven as the national system has them. Who reported is in none of them."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "\uff1d", "\uff0b", "\uff0d", "\uff20")
"""What makes a spreadsheet take a cell for a formula, full-width signs among them."""


def exportable(ticket: Ticket) -> bool:
    """Whether a ticket may stand in a file that travels: secret and protected ones may not."""
    return not ticket.privacy.hides_ticket and not ticket.sensitive


def csv_of(rooms: Rooms, tickets: Iterable[Ticket]) -> bytes:
    """The exportable ones among the tickets, oldest first, as CSV that Excel opens too."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for ticket in sorted(tickets, key=lambda t: (t.filed_at, t.number)):
        if exportable(ticket):
            writer.writerow([harmless(cell) for cell in _row(rooms, ticket)])
    return text.getvalue().encode("utf-8-sig")


def harmless(cell: str) -> str:
    """The cell as text that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell


def _row(rooms: Rooms, ticket: Ticket) -> Sequence[str]:
    city, texts = rooms.city, rooms.texts
    language = city.default_language
    area = city.find_area(ticket.place.area) if ticket.place.area else None

    def moment(which: str) -> str:
        when = getattr(ticket, which)
        return when.astimezone(city.timezone).strftime("%Y-%m-%d %H:%M") if when else ""

    return (
        ticket.number,
        moment("filed_at"),
        unit_name(rooms, ticket.unit),
        category_phrase(rooms, language, ticket.category),
        ticket.description,
        area.district if area else "",
        texts.label(language, f"status-{ticket.status}"),
        area.name if area else "",
        place_phrase(rooms, language, ticket.place),
        texts.label(language, f"kind-{ticket.kind}"),
        moment("answer_due"),
        moment("first_answered_at"),
        str(ticket.rating or ""),
    )
