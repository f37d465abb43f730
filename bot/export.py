"""Tickets as a file from the command line, also while the program runs; never personal data."""

import shutil
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from bot.app import open_store
from bot.doctor import bring_up_to_date
from bot.settings import Settings
from bot.trouble import Trouble
from handlers.exporting.forms import Form
from handlers.exporting.tables import Format
from handlers.exporting.writing import Wish, write
from handlers.texts import Texts
from handlers.turn import Rooms
from tickets.city import City
from tickets.permissions import PUBLIC
from tickets.ports import Among, Clock, Tx

STANDARD_OUTPUT = Path("-")


@dataclass(frozen=True, slots=True)
class Request:
    """What the operator asked for, as it was typed.

    Attributes:
        since: the first day; "" from the beginning.
        until: the last day; "" until now.
        unit: a unit's code; "" for all.
    """

    format: str
    form: str
    since: str
    until: str
    unit: str
    out: Path


def wish_of(request: Request, city: City) -> Wish:
    """What is to be written.

    Raises:
        Trouble: one of the arguments makes no sense.
    """
    formats, forms = [str(f) for f in Format], [str(f) for f in Form]
    if request.format not in formats:
        raise Trouble(f"There is no format {request.format!r}. Choose: {', '.join(formats)}.")
    if request.form not in forms:
        raise Trouble(f"There is no form {request.form!r}. Choose: {', '.join(forms)}.")
    if request.unit and city.find_unit(request.unit) is None:
        raise Trouble(
            f"The city has no unit {request.unit}. The codes stand under [[units]] in the pack."
        )
    begin, last = day_of(request.since, "--since", city), day_of(request.until, "--until", city)
    if begin and last and last < begin:
        raise Trouble(f"--until {request.until} comes before --since {request.since}.")
    return Wish(
        Form(request.form),
        Format(request.format),
        PUBLIC,
        Among(
            filed_from=begin,
            filed_before=last + timedelta(days=1) if last else None,
            unit=request.unit or None,
        ),
        mask=True,
    )


def day_of(words: str, option: str, city: City) -> datetime | None:
    """The beginning of a day as it was typed; None for "".

    Raises:
        Trouble: it is none.
    """
    if not words:
        return None
    try:
        day = datetime.strptime(words, "%Y-%m-%d").replace(tzinfo=UTC).date()
    except ValueError:
        raise Trouble(f"{option} {words!r} is no day. Write it as 2026-10-31.") from None
    return datetime.combine(day, time.min, city.timezone)


async def export(request: Request, settings: Settings, city: City, clock: Clock) -> int:
    """Write the file; returns how many tickets are in it.

    Raises:
        Trouble: an argument makes no sense, or the file cannot be written.
    """
    wish = wish_of(request, city)
    await bring_up_to_date(settings)
    database, unit_of_work = open_store(settings, city, clock)
    try:
        with tempfile.TemporaryDirectory(prefix="sahut-export-") as folder:
            path = Path(folder) / f"export.{wish.format}"
            written = await write(
                unit_of_work, Rooms(clock, city, Texts(city)), wish, path, _always
            )
            _deliver(path, request.out)
    finally:
        await database.close()
    return written or 0


async def _always(_tx: Tx, _written: int) -> bool:
    return True


def _deliver(path: Path, out: Path) -> None:
    try:
        if out == STANDARD_OUTPUT:
            with path.open("rb") as file:
                shutil.copyfileobj(file, sys.stdout.buffer)
            sys.stdout.buffer.flush()
        else:
            shutil.copyfile(path, out)
    except OSError as error:
        raise Trouble(f"{out} cannot be written: {error.strerror}.") from None
