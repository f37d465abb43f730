"""Which job is done by whom."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from handlers.jobs.certificates import CertificateMaker
from handlers.jobs.exports import SLOT, ExportMaker
from handlers.jobs.photos import PhotoChecker
from handlers.jobs.statistics import StatisticsMaker
from handlers.news import audiences
from handlers.turn import Rooms
from tickets.jobs import Job, JobKind
from tickets.ports import UnitOfWork
from tickets.ports.delivery import Bot, Message

Work = Callable[[Job], Awaitable[datetime | None]]


def makers(rooms: Rooms, unit_of_work: UnitOfWork) -> Mapping[JobKind, Work]:
    """What does each kind of job."""
    return {
        JobKind.PHOTO_CHECK: PhotoChecker(rooms, unit_of_work),
        JobKind.EXPORT: ExportMaker(rooms, unit_of_work),
        JobKind.CERTIFICATE: CertificateMaker(rooms, unit_of_work),
        JobKind.STATISTICS: StatisticsMaker(rooms, unit_of_work),
    }


@dataclass(frozen=True, slots=True)
class Apology:
    """Tells who waits for a job that it came to nothing."""

    rooms: Rooms
    unit_of_work: UnitOfWork

    async def __call__(self, job: Job) -> None:
        """Say so where somebody asked for it in so many words."""
        if job.kind is not JobKind.EXPORT:
            return
        async with self.unit_of_work() as tx:
            if chat := await audiences.at(tx, self.rooms, job.chat):
                text = self.rooms.texts.get(chat.language, "officer-export-failed")
                await tx.outbox.put(Message(bot=Bot.OFFICER, chat=chat.chat, text=text, slot=SLOT))
