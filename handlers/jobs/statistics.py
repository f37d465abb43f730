"""Figures as a picture, drawn in the background for the chat in which they were asked for."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from handlers.news import audiences
from handlers.periods import Period, period_named, period_phrase
from handlers.phrases import duration_phrase, unit_name
from handlers.turn import Rooms
from tickets.analysis.statistics import Fact, Figures, course, figures
from tickets.jobs import Job, JobKind
from tickets.permissions import Action, Scope, scope
from tickets.ports import Among, Tx, UnitOfWork
from tickets.ports.delivery import Bot, Message
from tickets.ticket import Medium, Status

MIME_TYPE = "image/png"
KEPT = timedelta(hours=2)
"""How long a picture stays on the disk after it was queued, unless it still waits to be sent."""
_LAST_WORDS = timedelta(seconds=1)


async def seen(tx: Tx, within: Scope, period: Period, unit: str) -> Sequence[Fact]:
    """What figures are made of."""
    among = Among(filed_from=period.begin, filed_before=period.end, unit=unit or None)
    return await tx.tickets.facts(within, among)


def picture_job(chat: int, thread: int | None, period: Period, unit: str) -> Job:
    """The job that draws it; a second wish for the same picture is dropped while it is drawn."""
    return Job(
        kind=JobKind.STATISTICS,
        key=f"statistics:{chat}:{thread}:{period.name}:{unit}",
        chat=chat,
        thread=thread,
        arguments={"period": period.name, "unit": unit},
    )


def area_name(rooms: Rooms, code: str) -> str:
    """The area's name; the bare code where the pack no longer has it."""
    area = rooms.city.find_area(code)
    return area.name if area else code


@dataclass(frozen=True, slots=True)
class StatisticsMaker:
    """Draws the figures that those who read the chat may see."""

    rooms: Rooms
    unit_of_work: UnitOfWork

    async def __call__(self, job: Job) -> datetime | None:
        """Read, draw, queue: three steps, so that nobody waits for the drawing."""
        period = period_named(self.rooms, job.arguments["period"])
        unit = job.arguments["unit"]
        async with self.unit_of_work() as tx:
            chat = await audiences.at(tx, self.rooms, job.chat)
            if chat is None or period is None:
                await tx.jobs.remove(job.key)
                return None
            within = replace(scope(chat.posts, Action.STATISTICS), protected=job.chat > 0)
            facts = await seen(tx, within, period, unit)
        content = await asyncio.to_thread(picture, self.rooms, chat.language, period, unit, facts)
        async with self.unit_of_work() as tx:
            if await tx.jobs.remove(job.key):
                now = self.rooms.clock.now()
                file = await tx.evidence.put(
                    content,
                    MIME_TYPE,
                    name=f"statistik-{period.name}.png",
                    medium=Medium.PHOTO,
                    kept_until=now + KEPT,
                )
                await tx.outbox.put(
                    Message(
                        bot=Bot.OFFICER,
                        chat=job.chat,
                        thread=job.thread,
                        text="",
                        evidence=(file,),
                    )
                )
        return None


def picture(rooms: Rooms, language: str, period: Period, unit: str, facts: Sequence[Fact]) -> bytes:
    """The figures as PNG; takes about a second."""
    # Drawing brings in a large library, which those who never draw need not wait for.
    from handlers.pictures.figures import Bars, Number, Summary, draw
    from handlers.pictures.sheet import GREEN, INK, ORANGE, RED

    texts, now = rooms.texts, rooms.clock.now()
    found = figures(facts, now)

    def say(message: str, **arguments: str | int) -> str:
        return texts.label(language, f"picture-{message}", **arguments)

    def amounts(pairs: Iterable[tuple[str, int]]) -> list[tuple[str, int, str]]:
        return [(name, count, texts.number(language, count)) for name, count in pairs]

    def number(name: str, value: float, colour: str) -> Number:
        return Number(say(name), texts.number(language, value), colour)

    numbers = [
        number("came", found.came, INK),
        number("open", found.open, ORANGE),
        number("late", found.late, RED if found.late else GREEN),
        Number(
            say("rating", count=found.ratings),
            "–" if found.rating is None else texts.number(language, round(found.rating, 1)),
            GREEN,
        ),
    ]
    bars = [
        Bars(say("course"), amounts(_course(rooms, language, period, facts)), standing=True),
        Bars(say("statuses"), amounts(_statuses(rooms, language, found))),
        Bars(
            say("categories"),
            amounts((_leaf(rooms, language, code), count) for code, count in found.categories),
        ),
        Bars(
            say("areas"),
            amounts((area_name(rooms, code), count) for code, count in found.areas),
        ),
    ]
    return draw(
        Summary(
            title=unit_name(rooms, unit) if unit else rooms.city.name,
            subtitle=say("period", period=period_phrase(rooms, language, period)),
            numbers=numbers,
            lines=(
                say("first", time=duration_phrase(rooms, language, found.first_answer)),
                say("end", time=duration_phrase(rooms, language, found.end)),
            ),
            bars=bars if facts else (),
            empty="" if facts else say("empty"),
            footer=say("footer", city=rooms.city.name, when=texts.moment(language, now)),
        )
    )


def _course(
    rooms: Rooms, language: str, period: Period, facts: Sequence[Fact]
) -> list[tuple[str, int]]:
    if not facts:
        return []
    begin = period.begin or min(fact.filed_at for fact in facts)
    end = min(period.end - _LAST_WORDS if period.end else rooms.clock.now(), rooms.clock.now())
    steps = course(facts, begin, max(begin, end), rooms.city.timezone)
    return [(rooms.texts.short_day(language, day), count) for day, count in steps]


def _statuses(rooms: Rooms, language: str, found: Figures) -> list[tuple[str, int]]:
    return [
        (rooms.texts.label(language, f"status-{status}"), count)
        for status in Status
        if (count := found.statuses.get(status))
    ]


def _leaf(rooms: Rooms, language: str, code: str) -> str:
    category = rooms.city.find_category(code)
    return category.name(language) if category else code
