"""Exports: asked for in the chat, made in the background, with progress shown in one message."""

import asyncio
import tempfile
import zipfile
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from handlers.callbacks import OfficerTap, button
from handlers.exporting.forms import Form
from handlers.exporting.tables import MIME_TYPES, Format
from handlers.exporting.writing import Wish, write
from handlers.news import audiences
from handlers.news.audiences import StaffChat
from handlers.periods import PERIODS, Period, period_named, period_phrase
from handlers.turn import Rooms
from tickets.jobs import Job, JobKind
from tickets.permissions import Action, scope
from tickets.ports import Among, Tx, UnitOfWork
from tickets.ports.delivery import Bot, Message, Rows

SLOT = "export"
STOP = "stop"
"""In place of a form, in the data of the button that calls an export off."""
KEPT = timedelta(hours=2)
"""How long a file stays on the disk after it was queued, unless it still waits to be sent."""
UPLOAD_AT_MOST = 45_000_000
"""Bytes; Telegram takes 50 MB from a bot."""
SHOWN_EVERY = 1000
"""Tickets between two steps of the progress."""


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody asked for, as it stands in buttons and jobs.

    Attributes:
        unit: a unit's code; "" for all that may be seen.
    """

    form: Form
    format: Format
    period: Period
    unit: str = ""

    @property
    def among(self) -> Among:
        """Which tickets it is about."""
        return Among(
            filed_from=self.period.begin, filed_before=self.period.end, unit=self.unit or None
        )

    def job(self, chat: int) -> Job:
        """The job that makes it; a member has one at a time."""
        arguments = {
            "form": self.form.value,
            "format": self.format.value,
            "period": self.period.name,
            "unit": self.unit,
        }
        return Job(kind=JobKind.EXPORT, key=key(chat), chat=chat, arguments=arguments)


def key(chat: int) -> str:
    """The key of a member's export."""
    return f"export:{chat}"


def read_order(rooms: Rooms, form: str, format_: str, period: str, unit: str) -> Order | None:
    """What buttons and jobs carry; None where it makes no sense."""
    found = period_named(rooms, period)
    if form not in set(Form) or format_ not in set(Format) or found is None:
        return None
    if unit and rooms.city.find_unit(unit) is None:
        return None
    return Order(Form(form), Format(format_), found, unit)


def described(rooms: Rooms, language: str, order: Order) -> str:
    """The order in words."""
    texts = rooms.texts
    parts = [
        texts.label(language, f"officer-export-format-{order.format}"),
        texts.label(language, f"officer-export-form-{order.form}"),
        period_phrase(rooms, language, order.period),
    ]
    return ", ".join([*parts, order.unit] if order.unit else parts)


def stop_button(rooms: Rooms, language: str) -> Rows:
    """What calls an export off while it is being made."""
    label = rooms.texts.label(language, "officer-export-stop")
    return ((button(label, OfficerTap.EXPORT, STOP),),)


def other_orders(rooms: Rooms, language: str, order: Order) -> Rows:
    """Buttons for the same in another format, another form or of another time."""
    texts = rooms.texts

    def offer(label: str, form: Form, format_: Format, period: str) -> tuple[str, ...]:
        return (label, form, format_, period, order.unit)

    name = order.period.name
    offers = [
        offer(texts.label(language, f"officer-export-format-{f}"), order.form, f, name)
        for f in Format
        if f is not order.format
    ]
    offers += [
        offer(texts.label(language, f"officer-export-form-{f}"), f, order.format, name)
        for f in Form
        if f is not order.form
    ]
    offers += [
        offer(texts.label(language, f"officer-period-{p}"), order.form, order.format, p)
        for p in PERIODS
        if p != name
    ]
    buttons = [button(label, OfficerTap.EXPORT, *rest) for label, *rest in offers]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


@dataclass(frozen=True, slots=True)
class ExportMaker:
    """Makes exports for those who may have them at the time it is made."""

    rooms: Rooms
    unit_of_work: UnitOfWork

    async def __call__(self, job: Job) -> datetime | None:
        """Write the file in pages, and queue it."""
        order = read_order(self.rooms, *(job.arguments[a] for a in _ARGUMENTS))
        async with self.unit_of_work() as tx:
            chat = await audiences.at(tx, self.rooms, job.chat)
            if order is None or chat is None:
                await tx.jobs.remove(job.key)
                return None
            wish = Wish(order.form, order.format, scope(chat.posts, Action.EXPORT), order.among)
            total = await tx.tickets.count(wish.within, wish.among)

        async def go_on(tx: Tx, written: int) -> bool:
            if not await tx.jobs.waits(job.key):
                return False
            if written and written % SHOWN_EVERY == 0:
                await tx.outbox.put(self._progress(chat, written, total))
            return True

        with tempfile.TemporaryDirectory(prefix="sahut-export-") as folder:
            path = Path(folder) / self._file_name(order)
            written = await write(self.unit_of_work, self.rooms, wish, path, go_on)
            if written is not None:
                path = await asyncio.to_thread(_small_enough, path)
                await self._hand_over(job, chat, order, path, written)
        return None

    async def _hand_over(
        self, job: Job, chat: StaffChat, order: Order, path: Path, written: int
    ) -> None:
        content = await asyncio.to_thread(path.read_bytes)
        async with self.unit_of_work() as tx:
            if not await tx.jobs.remove(job.key):
                return
            name = described(self.rooms, chat.language, order)
            text, files = "officer-export", list[int]()
            if not written:
                text = "officer-export-empty"
            elif len(content) > UPLOAD_AT_MOST:
                text = "officer-export-too-large"
            else:
                until, mime_type = self.rooms.clock.now() + KEPT, MIME_TYPES[path.suffix]
                files = [
                    await tx.evidence.put(content, mime_type, name=path.name, kept_until=until)
                ]
            await tx.outbox.put(
                Message(
                    bot=Bot.OFFICER,
                    chat=chat.chat,
                    text=self.rooms.texts.get(chat.language, text, what=name, count=written),
                    buttons=other_orders(self.rooms, chat.language, order),
                    evidence=tuple(files),
                    slot=SLOT,
                )
            )

    def _progress(self, chat: StaffChat, written: int, total: int) -> Message:
        text = self.rooms.texts.get(
            chat.language, "officer-export-progress", done=written, total=total
        )
        buttons = stop_button(self.rooms, chat.language)
        return Message(bot=Bot.OFFICER, chat=chat.chat, text=text, buttons=buttons, slot=SLOT)

    def _file_name(self, order: Order) -> str:
        city = self.rooms.city
        today = self.rooms.clock.now().astimezone(city.timezone)
        parts = ["laporan", city.prefix, order.form, order.unit, f"{today:%Y%m%d-%H%M}"]
        return "-".join(part for part in parts if part).lower() + f".{order.format}"


_ARGUMENTS = ("form", "format", "period", "unit")


def _small_enough(path: Path) -> Path:
    """The file, zipped where Telegram would not take it as it is."""
    if path.stat().st_size <= UPLOAD_AT_MOST:
        return path
    packed = path.with_name(path.name + ".zip")
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(path, path.name)
    return packed
