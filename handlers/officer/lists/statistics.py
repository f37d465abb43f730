"""Figures about the tickets that those who read the chat may see."""

from collections.abc import Iterable

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.jobs.statistics import area_name, picture_job, seen
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import in_rows
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.periods import PERIODS, USUAL, Period, period_named, period_phrase
from handlers.phrases import category_phrase, duration_phrase, unit_name
from handlers.texts import Html
from tickets.analysis.statistics import Figures, figures
from tickets.permissions import Action, require
from tickets.ticket import Status

SLOT = "statistics"
PICTURE = "picture"
"""Beside period and unit in a button's data: draw it."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/statistik, with a unit and a period if one is named."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.STATISTICS)
    words = command_words(message.text or message.caption or "").split()
    named = [period for word in words if (period := period_named(turn.rooms, word))]
    units = [word.upper() for word in words if period_named(turn.rooms, word) is None]
    if len(named) > 1 or len(units) > 1 or any(not turn.rooms.city.find_unit(u) for u in units):
        await show_usage(turn, "statistik")
        return
    period = named[0] if named else period_named(turn.rooms, USUAL)
    assert period is not None
    unit = units[0] if units else ""
    await show(turn, period, unit)
    await _draw(turn, period, unit)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """Another period, or the picture of this one."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.STATISTICS)
    name, unit, what, *_ = (*read_tap(query.data).arguments, "", "", "")
    period = period_named(turn.rooms, name)
    if period is None:
        turn.tell("officer-tap-unknown", alert=True)
    elif what == PICTURE:
        await _draw(turn, period, unit)
        turn.tell("officer-statistics-drawing")
    else:
        await show(turn, period, unit, anew=False)


async def _draw(turn: OfficerTurn, period: Period, unit: str) -> None:
    await turn.tx.jobs.add(picture_job(turn.conversation.chat, turn.thread, period, unit))


async def show(turn: OfficerTurn, period: Period, unit: str, *, anew: bool = True) -> None:
    """Show the figures of a period, of one unit or of all that may be seen here."""
    facts = await seen(turn.tx, turn.scope(Action.STATISTICS), period, unit)
    found = figures(facts, turn.rooms.clock.now())
    lines = [
        turn.text(
            "officer-statistics-head",
            period=period_phrase(turn.rooms, turn.language, period),
            unit=unit_name(turn.rooms, unit) if unit else turn.rooms.city.name,
        ),
        *_counts(turn, found),
        *_speed(turn, found),
        *_tops(turn, found),
    ]
    buttons = [
        button(turn.label(f"officer-period-{name}"), OfficerTap.STATISTICS, name, unit)
        for name in PERIODS
        if name != period.name
    ]
    picture = turn.label("officer-statistics-picture")
    buttons.append(button(picture, OfficerTap.STATISTICS, period.name, unit, PICTURE))
    await turn.say("\n".join(lines), buttons=in_rows(buttons, 2), slot=SLOT, anew=anew)


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
        first=duration_phrase(turn.rooms, turn.language, found.first_answer),
        end=duration_phrase(turn.rooms, turn.language, found.end),
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
        name = area_name(turn.rooms, code)
        yield turn.text("officer-statistics-line", what=name, count=count)
