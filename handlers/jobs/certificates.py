"""The monthly certificate for the unit that answered best: for leaders and desk, or on request."""

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.news import audiences
from handlers.news.audiences import StaffChat
from handlers.periods import Period, period_named, period_phrase
from handlers.phrases import duration_phrase, unit_name
from handlers.turn import Rooms
from tickets.analysis.statistics import LEAGUE_FROM, Standing, league
from tickets.jobs import Job
from tickets.permissions import PUBLIC
from tickets.ports import Among, Tx, UnitOfWork
from tickets.ports.delivery import Bot, Message, Priority

MIME_TYPE = "image/png"
KEPT = timedelta(hours=2)
"""See handlers.jobs.exports."""


@dataclass(frozen=True, slots=True)
class CertificateMaker:
    """Draws a month's certificate in the city's own language."""

    rooms: Rooms
    unit_of_work: UnitOfWork

    async def __call__(self, job: Job) -> datetime | None:
        """Read, draw, queue."""
        month = period_named(self.rooms, job.arguments["month"])
        assert month is not None
        among = Among(filed_from=month.begin, filed_before=month.end)
        async with self.unit_of_work() as tx:
            places = league(await tx.tickets.facts(PUBLIC, among), self.rooms.clock.now())
        first = places[0] if places else None
        content = await asyncio.to_thread(picture, self.rooms, month, first) if first else b""
        async with self.unit_of_work() as tx:
            if await tx.jobs.remove(job.key):
                await self._send(tx, job, month, first, content)
        return None

    async def _send(
        self, tx: Tx, job: Job, month: Period, first: Standing | None, content: bytes
    ) -> None:
        chats = await self._chats(tx, job)
        if first is None:
            for chat in chats if job.chat else ():
                await self._say(tx, chat, job, month, "officer-certificate-none", {}, ())
            return
        name = f"piagam-{month.name}-{first.unit.lower()}.png"
        until = self.rooms.clock.now() + KEPT
        file = await tx.evidence.put(content, MIME_TYPE, name=name, kept_until=until)
        figures: dict[str, str | int] = {
            "unit": unit_name(self.rooms, first.unit),
            "percent": first.percent,
            "count": first.counted,
        }
        for chat in chats:
            await self._say(tx, chat, job, month, "officer-certificate", figures, (file,))

    async def _chats(self, tx: Tx, job: Job) -> list[StaffChat]:
        if job.chat:
            chat = await audiences.at(tx, self.rooms, job.chat)
            return [chat] if chat else []
        leaders = await audiences.all_leader_chats(tx, self.rooms)
        desk = await audiences.desk_chats(tx, self.rooms)
        return list({chat.chat: chat for chat in (*leaders, *desk)}.values())

    async def _say(
        self,
        tx: Tx,
        chat: StaffChat,
        job: Job,
        month: Period,
        message: str,
        figures: dict[str, str | int],
        files: tuple[int, ...],
    ) -> None:
        named = period_phrase(self.rooms, chat.language, month)
        await tx.outbox.put(
            Message(
                bot=Bot.OFFICER,
                chat=chat.chat,
                thread=job.thread,
                text=self.rooms.texts.get(chat.language, message, month=named, **figures),
                evidence=files,
                priority=Priority.CONVERSATION if job.chat else Priority.DIGEST,
                dedupe_key=None if job.chat else f"{job.key}:{chat.chat}",
            )
        )


def picture(rooms: Rooms, month: Period, first: Standing) -> bytes:
    """The certificate as PNG; takes about a second."""
    from handlers.pictures.certificate import Certificate, draw

    language = rooms.city.default_language

    def say(what: str, **arguments: str | int) -> str:
        return rooms.texts.label(language, f"certificate-{what}", **arguments)

    return draw(
        Certificate(
            city=rooms.city.name,
            title=say("title"),
            given_to=say("for"),
            unit=unit_name(rooms, first.unit),
            why=say("why"),
            month=say("month", month=period_phrase(rooms, language, month)),
            figure=say(
                "figure",
                percent=first.percent,
                count=first.counted,
                time=duration_phrase(rooms, language, first.first_answer),
            ),
            rule=say("rule", least=LEAGUE_FROM),
        )
    )
