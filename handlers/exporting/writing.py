"""Reads any number of tickets in pages, each in a short transaction, and writes them to a file."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from handlers.exporting.forms import Form, Line, cells, columns
from handlers.exporting.tables import Format, Table, open_table
from handlers.turn import Rooms
from tickets.analysis.statistics import Tally
from tickets.permissions import Scope
from tickets.ports import Among, Tx, UnitOfWork
from tickets.ticket import Ticket

AT_A_TIME = 500
"""Tickets read at once: a few hundredths of a second in which nobody else can write."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What an export shall hold.

    Attributes:
        mask: hide phone numbers, names and the like: the file is for people who may not see them.
    """

    form: Form
    format: Format
    scope: Scope
    among: Among
    mask: bool = False

    @property
    def within(self) -> Scope:
        """What may be in a file, which travels: protected cases never."""
        return replace(self.scope, protected=False)


GoOn = Callable[[Tx, int], Awaitable[bool]]
"""Told with each page how many tickets are written; whether to go on."""


async def write(
    unit_of_work: UnitOfWork, rooms: Rooms, wish: Wish, path: Path, go_on: GoOn
) -> int | None:
    """Write the file.

    Returns:
        How many tickets are in it; None where ``go_on`` called it off.
    """
    table = await asyncio.to_thread(open_table, path, wish.format, columns(wish.form))
    try:
        written, last = 0, None
        while True:
            async with unit_of_work() as tx:
                if not await go_on(tx, written):
                    return None
                page = await tx.tickets.filed(wish.within, wish.among, after=last, limit=AT_A_TIME)
                tallies = await tx.tickets.tallies([ticket.number for ticket in page])
            if not page:
                return written
            await asyncio.to_thread(_append, table, rooms, wish, page, tallies)
            written, last = written + len(page), page[-1]
    finally:
        await asyncio.to_thread(table.close)


def _append(
    table: Table,
    rooms: Rooms,
    wish: Wish,
    page: Sequence[Ticket],
    tallies: Mapping[str, Tally],
) -> None:
    table.write(
        cells(wish.form, Line(rooms, ticket, tallies[ticket.number], wish.mask)) for ticket in page
    )
