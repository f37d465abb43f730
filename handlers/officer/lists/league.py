"""The league of units: who gives the first answer in time."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import in_rows
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.periods import PERIODS, USUAL, Period, period_named, period_phrase
from handlers.phrases import duration_phrase, unit_name
from tickets.analysis.statistics import LEAGUE_FROM, league
from tickets.permissions import PUBLIC, Action, require
from tickets.ports import Among

SLOT = "league"
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
    period = period_named(turn.rooms, read_tap(query.data).arguments[0])
    if period is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
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
    await turn.say("\n".join(lines), buttons=in_rows(buttons, 2), slot=SLOT, anew=anew)
