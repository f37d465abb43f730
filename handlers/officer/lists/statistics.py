"""Figures about the tickets that those who read the chat may see."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import in_rows
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.phrases import category_phrase, unit_name
from handlers.texts import Html
from tickets.analysis.statistics import Figures, figures
from tickets.permissions import Action, require
from tickets.ticket import Status

PERIODS = {"7": 7, "30": 30, "90": 90, "365": 365, "all": None}
"""What can be chosen: days back from now, by the name in the button's data."""
USUAL = "30"
SLOT = "statistics"
HOURS_UP_TO = 48
"""Hours; longer times are told in days."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/statistik, with a unit and a period if one is named."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.STATISTICS)
    words = command_words(message.text or message.caption or "").split()
    period = next((word for word in words if word in PERIODS), USUAL)
    units = [word.upper() for word in words if word not in PERIODS]
    if len(words) > 2 or len(units) > 1 or any(not turn.rooms.city.find_unit(u) for u in units):
        await show_usage(turn, "statistik")
        return
    await show(turn, period, units[0] if units else "")


async def on_tap(update: Update, context: OfficerContext) -> None:
    """Another period."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.STATISTICS)
    period, unit, *_ = (*read_tap(query.data).arguments, "", "")
    if period not in PERIODS:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await show(turn, period, unit, anew=False)


async def show(turn: OfficerTurn, period: str, unit: str, *, anew: bool = True) -> None:
    """Show the figures of a period, of one unit or of all that may be seen here."""
    seen = await turn.tx.tickets.facts(turn.scope(Action.STATISTICS), since(turn, period))
    facts = [fact for fact in seen if unit in ("", fact.unit)]
    found = figures(facts, turn.rooms.clock.now())
    lines = [
        turn.text(
            "officer-statistics-head",
            period=turn.label(f"officer-period-{period}"),
            unit=unit_name(turn.rooms, unit) if unit else turn.rooms.city.name,
        ),
        *_counts(turn, found),
        *_speed(turn, found),
        *_tops(turn, found),
    ]
    buttons = [
        button(turn.label(f"officer-period-{name}"), OfficerTap.STATISTICS, name, unit)
        for name in PERIODS
        if name != period
    ]
    await turn.say("\n".join(lines), buttons=in_rows(buttons, 2), slot=SLOT, anew=anew)


def since(turn: OfficerTurn, period: str) -> datetime | None:
    """When a period began; None for everything."""
    days = PERIODS[period]
    return None if days is None else turn.rooms.clock.now() - timedelta(days=days)


def duration(turn: OfficerTurn, time: timedelta | None) -> str:
    """A length of time in words that are exact enough to compare units."""
    if time is None:
        return turn.label("officer-duration-none")
    hours = round(time.total_seconds() / 3600)
    if hours < HOURS_UP_TO:
        return turn.label("officer-duration-hours", count=hours)
    return turn.label("officer-duration-days", count=round(hours / 24))


def _counts(turn: OfficerTurn, found: Figures) -> Iterable[Html]:
    yield turn.text(
        "officer-statistics-counts",
        came=found.came,
        open=found.open,
        late=found.late,
        objections=found.objections,
    )
    for status in Status:
        if count := found.statuses.get(status):
            name = turn.label(f"status-{status}")
            yield turn.text("officer-statistics-line", what=name, count=count)


def _speed(turn: OfficerTurn, found: Figures) -> Iterable[Html]:
    yield turn.text(
        "officer-statistics-speed",
        first=duration(turn, found.first_answer),
        end=duration(turn, found.end),
    )
    if found.rating is not None:
        rating = f"{found.rating:.1f}"
        yield turn.text("officer-statistics-rating", rating=rating, count=found.ratings)


def _tops(turn: OfficerTurn, found: Figures) -> Iterable[Html]:
    if found.categories:
        yield turn.text("officer-statistics-categories")
    for code, count in found.categories:
        name = category_phrase(turn.rooms, turn.language, code)
        yield turn.text("officer-statistics-line", what=name, count=count)
    if found.areas:
        yield turn.text("officer-statistics-areas")
    for code, count in found.areas:
        area = turn.rooms.city.find_area(code)
        yield turn.text("officer-statistics-line", what=area.name if area else code, count=count)
