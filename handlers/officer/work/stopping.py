"""Stopping a reporter after repeated abuse, over a report and without seeing who it is."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.choices import choice_slot
from handlers.officer.work.said import listen, number_and_rest
from handlers.phrases import member_name
from handlers.texts import Html
from tickets.actions.officers.stopping import lift_stop, stop_reporter, stops
from tickets.people import Stop, StopReason
from tickets.permissions import Action, require
from tickets.ports.delivery import Button, Rows

SLOT = "stops"
SHOWN_AT_MOST = 20
"""Stops in a list; there are seldom more than two."""
_NAMES = {
    "spam": StopReason.SPAM,
    "kasar": StopReason.ABUSE,
    "abuse": StopReason.ABUSE,
    "palsu": StopReason.FALSE,
    "false": StopReason.FALSE,
}
"""What a reason is called in a command."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/hentikan lists the stops; /hentikan NUMBER REASON [DAYS] [REMARK] makes one."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.STOP)
    said = await listen(turn, message)
    number, said = number_and_rest(turn.rooms.city.prefix, said)
    if number is None:
        await _list(turn)
        return
    if not said.words:
        await _ask_reason(turn, number)
        return
    named, *rest = said.words.split()
    reason = _NAMES.get(named.lower())
    if reason is None:
        await show_usage(turn, "hentikan")
        return
    days = int(rest.pop(0)[:6]) if rest and rest[0].isdecimal() else None
    await _stop(turn, number, reason, days, " ".join(rest))


async def on_stop_tap(update: Update, context: OfficerContext) -> None:
    """The button below a history, or one of the reasons."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    number, reason = _read(turn, query.data)
    if number is None:
        turn.tell("officer-tap-unknown", alert=True)
    elif reason in list(StopReason):
        await _stop(turn, number, StopReason(reason), in_place=True)
    else:
        await _ask_reason(turn, number)


async def on_lift_tap(update: Update, context: OfficerContext) -> None:
    """A stop is lifted."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    number, _ = _read(turn, query.data)
    if number is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await turn.ticket(number)
    await lift_stop(turn.tx, turn.rooms.clock, turn.officer, number)
    turn.tell("officer-toast-lifted")
    await _list(turn, anew=False)


async def _ask_reason(turn: OfficerTurn, number: str) -> None:
    ticket = await turn.ticket(number)
    turn.handling.check(ticket, Action.STOP)
    rows: Rows = tuple(
        (button(turn.label(f"stop-reason-{reason}"), OfficerTap.STOP, number, reason),)
        for reason in StopReason
    )
    days = turn.rooms.city.limits.stop_days
    text = turn.text("officer-choose-stop", number=number, days=days)
    await turn.say(text, buttons=rows, about=number, slot=choice_slot(number))


async def _stop(
    turn: OfficerTurn,
    number: str,
    reason: StopReason,
    days: int | None = None,
    remark: str = "",
    *,
    in_place: bool = False,
) -> None:
    await turn.ticket(number)
    rooms = turn.rooms
    stop = await stop_reporter(
        turn.tx, rooms.clock, rooms.city, turn.officer, number, reason, days, remark
    )
    text = turn.text(
        "officer-done-stop", number=number, until=rooms.texts.day(turn.language, stop.until)
    )
    await turn.say(
        text,
        buttons=(_lift(turn, number, "officer-button-lift"),),
        about=number,
        slot=choice_slot(number) if in_place else None,
        anew=not in_place,
    )


async def _list(turn: OfficerTurn, *, anew: bool = True) -> None:
    shown = [
        stop
        for stop in await stops(turn.tx, turn.officer)
        if turn.may_show(await turn.tx.tickets.get(stop.number))
    ][:SHOWN_AT_MOST]
    lines = [turn.text("officer-stops-head", count=len(shown))]
    lines += [await _line(turn, stop) for stop in shown]
    rows = tuple(_lift(turn, stop.number, "officer-button-lift-one") for stop in shown)
    await turn.say("\n".join(lines), buttons=rows, slot=SLOT, anew=anew)


async def _line(turn: OfficerTurn, stop: Stop) -> Html:
    by = await turn.tx.members.get(stop.by)
    texts, language = turn.rooms.texts, turn.language
    return turn.text(
        "officer-stops-line",
        number=stop.number,
        reason=turn.label(f"stop-reason-{stop.reason}"),
        by=member_name(turn.rooms, turn.language, by),
        at=texts.moment(language, stop.at),
        until=texts.day(language, stop.until),
        disputed=int(stop.disputed),
    )


def _lift(turn: OfficerTurn, number: str, label: str) -> tuple[Button, ...]:
    return (button(turn.label(label, number=number), OfficerTap.LIFT, number),)


def _read(turn: OfficerTurn, data: str | None) -> tuple[str | None, str]:
    typed, reason, *_ = (*read_tap(data).arguments, "", "")
    return turn.number_in(typed), reason
