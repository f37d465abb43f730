"""How long figures, their picture and an export of many tickets take."""

import asyncio
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography.fernet import Fernet
from sqlalchemy import insert

from handlers.exporting.forms import Form
from handlers.exporting.tables import Format
from handlers.exporting.writing import Wish, write
from handlers.jobs.statistics import picture
from handlers.periods import period_named
from handlers.texts import Texts
from handlers.turn import Rooms
from scheduler.clock import SystemClock
from storage.database import Database
from storage.evidence_folder import EvidenceFolder
from storage.migrate import upgrade
from storage.sealing import Sealer
from storage.tables import TicketEventRow, TicketRow
from storage.unit_of_work import SqlUnitOfWork
from tickets.analysis.statistics import Fact, figures
from tickets.city import City, parse_pack
from tickets.permissions import PUBLIC
from tickets.ports import ALL, Tx

PACK = Path(__file__).parents[1] / "packs" / "banjarmasin.toml"
TICKETS = 20_000
EVENTS = 4
"""Of each ticket's history."""
_PORTION = 1_000


def main() -> None:
    """Print the times, and those of a tenth of the tickets beside them."""
    city = parse_pack(PACK.read_text(encoding="utf-8"), file=PACK.name)
    with tempfile.TemporaryDirectory() as folder:
        asyncio.run(_measure(city, Path(folder)))


async def _measure(city: City, folder: Path) -> None:
    times: dict[str, list[float]] = {}
    for count in (TICKETS // 10, TICKETS):
        url = f"sqlite:///{folder / f'{count}.db'}"
        await upgrade(url)
        database = Database(url)
        await _fill(database, city, count)
        sealer, kept = Sealer(Fernet.generate_key().decode()), EvidenceFolder(folder)
        unit_of_work = SqlUnitOfWork(database, sealer, kept)
        rooms = Rooms(SystemClock(), city, Texts(city))
        for what, seconds in (await _times(unit_of_work, rooms, folder)).items():
            times.setdefault(what, []).append(seconds)
        await database.close()
    for what, (tenth, whole) in times.items():
        print(
            f"seeing, {what}: {whole:.2f} s for {TICKETS:,} tickets, "
            f"{whole / tenth:.1f} x that of a tenth"
        )


async def _times(unit_of_work: SqlUnitOfWork, rooms: Rooms, folder: Path) -> dict[str, float]:
    times: dict[str, float] = {}
    started = time.perf_counter()
    async with unit_of_work() as tx:
        facts: Sequence[Fact] = await tx.tickets.facts(PUBLIC)
    times["reading for figures"] = time.perf_counter() - started
    times["figures"] = _timed(lambda: figures(facts, rooms.clock.now()))
    period = period_named(rooms, "all")
    assert period is not None
    picture(rooms, "id", period, "", facts[:10])
    times["picture"] = _timed(lambda: picture(rooms, "id", period, "", facts))
    for kind in Format:
        wish = Wish(Form.COMPLETE, kind, PUBLIC, ALL)
        started = time.perf_counter()
        await write(unit_of_work, rooms, wish, folder / f"all.{kind}", _always)
        times[f"export as {kind}"] = time.perf_counter() - started
    return times


def _timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


async def _always(_tx: Tx, _written: int) -> bool:
    return True


async def _fill(database: Database, city: City, count: int) -> None:
    categories = [category.code for category in city.categories if category.parent]
    now = datetime.now(UTC)
    for start in range(0, count, _PORTION):
        tickets, events = [], []
        for n in range(start, start + _PORTION):
            filed = now - timedelta(hours=n % 8_000)
            number = f"BJM-{n:06}"
            tickets.append(_ticket(city, categories, n, number, filed))
            events += [
                {
                    "number": number,
                    "type": "StatusChanged",
                    "at": filed + timedelta(hours=step),
                    "role": "liaison",
                    "payload": {"move": "resolve" if step == EVENTS else "reply"},
                }
                for step in range(1, EVENTS + 1)
            ]
        async with database.engine.begin() as connection:
            await connection.execute(insert(TicketRow), tickets)
            await connection.execute(insert(TicketEventRow), events)


def _ticket(
    city: City, categories: Sequence[str], n: int, number: str, filed: datetime
) -> dict[str, object]:
    row = TicketRow(
        number=number,
        draft=number,
        kind="complaint",
        category=categories[n % len(categories)],
        privacy="open",
        status="answered" if n % 3 else "assigned",
        description="Jalan berlubang besar di depan SDN Kelayan, sudah lama dan berbahaya " * 2,
        area=city.areas[n % len(city.areas)].code,
        approximate=False,
        filed_at=filed,
        status_since=filed,
        finish_due=filed + timedelta(days=14),
        unit=city.units[n % len(city.units)].code,
        answer_due=filed + timedelta(days=5),
        first_answered_at=filed + timedelta(hours=n % 90),
        objections=0,
        rating=n % 5 + 1,
        sensitive=False,
        version=1,
    )
    return row.model_dump()


if __name__ == "__main__":
    main()
