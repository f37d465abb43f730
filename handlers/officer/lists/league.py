"""The league of units: who gives the first answer in time."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import in_rows
from handlers.officer.lists.statistics import PERIODS, USUAL, duration, since
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.phrases import unit_name
from tickets.analysis.statistics import LEAGUE_FROM, league
from tickets.permissions import Action, Scope, require

SLOT = "league"
PUBLIC = Scope(city=True)
"""What counts: all units see the league, so secret and protected tickets stay out of it."""
_MEDALS = ("🥇", "🥈", "🥉")


async def on_command(update: Update, context: OfficerContext) -> None:
    """/peringkat, with a period if one is named."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.STATISTICS)
    words = command_words(message.text or message.caption or "").split()
    period = words[0] if words else USUAL
    if len(words) > 1 or period not in PERIODS:
        await show_usage(turn, "peringkat")
        return
    await show(turn, period)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """Another period of the league."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.STATISTICS)
    period = read_tap(query.data).arguments[0]
    if period not in PERIODS:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await show(turn, period, anew=False)


async def show(turn: OfficerTurn, period: str, *, anew: bool = True) -> None:
    """Show the units' places."""
    facts = await turn.tx.tickets.facts(PUBLIC, since(turn, period))
    places = league(facts, turn.rooms.clock.now())
    lines = [turn.text("officer-league-head", period=turn.label(f"officer-period-{period}"))]
    for place, standing in enumerate(places, 1):
        lines.append(
            turn.text(
                "officer-league-line",
                place=_MEDALS[place - 1] if place <= len(_MEDALS) else f"{place}.",
                unit=unit_name(turn.rooms, standing.unit),
                percent=standing.percent,
                count=standing.counted,
                time=duration(turn, standing.first_answer),
            )
        )
    if not places:
        lines.append(turn.text("officer-league-empty"))
    lines.append(turn.text("officer-league-rule", least=LEAGUE_FROM))
    buttons = [
        button(turn.label(f"officer-period-{name}"), OfficerTap.LEAGUE, name)
        for name in PERIODS
        if name != period
    ]
    await turn.say("\n".join(lines), buttons=in_rows(buttons, 2), slot=SLOT, anew=anew)
