"""The league of units: who gives the first answer in time."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import in_rows
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.periods import PERIODS, USUAL, Period, period_named, period_phrase
from handlers.phrases import duration_phrase, unit_name
from tickets.actions.timed.months import certificate_job, month_before
from tickets.analysis.statistics import LEAGUE_FROM, league
from tickets.permissions import PUBLIC, Action, require
from tickets.ports import Among

SLOT = "league"
CERTIFICATE = "certificate"
"""Beside the month in a button's data: draw it."""
_MEDALS = ("🥇", "🥈", "🥉")


async def on_command(update: Update, context: OfficerContext) -> None:
    """/peringkat, with a period if one is named."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.STATISTICS)
    words = command_words(message.text or message.caption or "").split()
    period = period_named(turn.rooms, words[0] if words else USUAL)
    if len(words) > 1 or period is None:
        await show_usage(turn, "peringkat")
        return
    await show(turn, period)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """Another period of the league."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.STATISTICS)
    name, what, *_ = (*read_tap(query.data).arguments, "", "")
    period = period_named(turn.rooms, name)
    if period is None:
        turn.tell("officer-tap-unknown", alert=True)
    elif what == CERTIFICATE and name not in PERIODS:
        await turn.tx.jobs.add(certificate_job(name, turn.conversation.chat, turn.thread))
        turn.tell("officer-certificate-drawing")
    else:
        await show(turn, period, anew=False)


async def show(turn: OfficerTurn, period: Period, *, anew: bool = True) -> None:
    """Show the units' places."""
    among = Among(filed_from=period.begin, filed_before=period.end)
    places = league(await turn.tx.tickets.facts(PUBLIC, among), turn.rooms.clock.now())
    named = period_phrase(turn.rooms, turn.language, period)
    lines = [turn.text("officer-league-head", period=named)]
    for place, standing in enumerate(places, 1):
        lines.append(
            turn.text(
                "officer-league-line",
                place=_MEDALS[place - 1] if place <= len(_MEDALS) else f"{place}.",
                unit=unit_name(turn.rooms, standing.unit),
                percent=standing.percent,
                count=standing.counted,
                time=duration_phrase(turn.rooms, turn.language, standing.first_answer),
            )
        )
    if not places:
        lines.append(turn.text("officer-league-empty"))
    lines.append(turn.text("officer-league-rule", least=LEAGUE_FROM))
    buttons = [
        button(turn.label(f"officer-period-{name}"), OfficerTap.LEAGUE, name)
        for name in PERIODS
        if name != period.name
    ]
    month = month_named(turn, period)
    label = turn.label(
        "officer-league-certificate", month=period_phrase(turn.rooms, turn.language, month)
    )
    buttons.append(button(label, OfficerTap.LEAGUE, month.name, CERTIFICATE))
    await turn.say("\n".join(lines), buttons=in_rows(buttons, 2), slot=SLOT, anew=anew)


def month_named(turn: OfficerTurn, period: Period) -> Period:
    """The month that is shown, or the last one that is over."""
    if period.name not in PERIODS:
        return period
    month = period_named(turn.rooms, month_before(turn.rooms.clock.now(), turn.rooms.city))
    assert month is not None
    return month
