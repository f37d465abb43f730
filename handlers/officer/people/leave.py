"""Leave: until when, and which colleague sees to the work meanwhile. Only in a private chat."""

from datetime import date, timedelta

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.phrases import member_name
from tickets.actions.staff.leave import begin_leave, by_id, colleagues, end_leave
from tickets.analysis.days import leading_day
from tickets.analysis.identity import name_of
from tickets.people import Leave, Member
from tickets.permissions import Action, require
from tickets.ports.delivery import Button, Rows
from tickets.timers import end_of_day

SLOT = "leave"
OFFERED = 20
"""Colleagues with a button each; with more of them the name is written."""
_ENDS = {"selesai", "batal", "kembali", "end", "back", "tuntung", "bulik"}
_EXAMPLE_DAYS = 10
"""From today, for the day in an example."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/cuti 3 Desember Nama; /cuti selesai; /cuti alone says how it stands."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.TAKE_LEAVE)
    if turn.group:
        await turn.say(turn.text("officer-only-private"))
        return
    words = command_words(message.text or message.caption or "")
    if not words:
        await _show_state(turn)
    elif words.lower() in _ENDS:
        await end_leave(turn.tx, turn.rooms.clock, turn.officer)
    else:
        await _begin(turn, words)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """A colleague was chosen, or the leave is to end."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.TAKE_LEAVE)
    day, who, *_ = (*read_tap(query.data).arguments, "", "")
    if turn.group:
        turn.tell("officer-tap-unknown", alert=True)
    elif not day:
        await end_leave(turn.tx, turn.rooms.clock, turn.officer)
    elif day.isdecimal() and who.isdecimal():
        await _go(turn, date.fromordinal(min(int(day), date.max.toordinal())), int(who[:18]))
    else:
        turn.tell("officer-tap-unknown", alert=True)


async def _begin(turn: OfficerTurn, words: str) -> None:
    last_day, name = leading_day(words, turn.rooms.today)
    if last_day is None:
        example = turn.rooms.today + timedelta(days=_EXAMPLE_DAYS)
        await turn.say(
            turn.text(
                "officer-leave-which-day",
                example=f"/cuti {example.day}/{example.month}/{example.year}",
                plain=_day(turn, example),
            )
        )
        return
    others = await colleagues(turn.tx, turn.officer)
    if not others:
        await turn.say(turn.text("officer-leave-nobody"))
        return
    meant = [other for other in others if name_of(name) in name_of(_name(turn, other))]
    if name and len(meant) == 1:
        await _go(turn, last_day, meant[0].id)
        return
    shown = meant if name and meant else others
    rows: Rows = tuple(
        (button(_name(turn, other)[:48], OfficerTap.LEAVE, last_day.toordinal(), other.id),)
        for other in shown[:OFFERED]
    )
    message = "officer-leave-unknown" if name and not meant else "officer-leave-who"
    text = turn.text(message, name=name[:60], until=_day(turn, last_day))
    await turn.say(text, buttons=rows, slot=SLOT)


async def _go(turn: OfficerTurn, last_day: date, deputy: int) -> None:
    city, clock = turn.rooms.city, turn.rooms.clock
    leave = await begin_leave(turn.tx, clock, city, turn.officer, last_day, deputy)
    turn.tell("officer-toast-staff")
    await _say_away(turn, "officer-leave-begun", leave)


async def _show_state(turn: OfficerTurn) -> None:
    leave = turn.officer.leave
    if leave is None or leave.until <= turn.rooms.clock.now():
        await show_usage(turn, "cuti")
    else:
        await _say_away(turn, "officer-leave-now", leave)


async def _say_away(turn: OfficerTurn, message: str, leave: Leave) -> None:
    deputy = by_id(await turn.tx.members.everyone())[leave.deputy]
    last_day = (leave.until.astimezone(turn.rooms.city.timezone) - timedelta(seconds=1)).date()
    end: Button = button(turn.label("officer-button-leave-end"), OfficerTap.LEAVE)
    text = turn.text(message, until=_day(turn, last_day), name=_name(turn, deputy))
    await turn.say(text, buttons=((end,),), slot=SLOT)


def _name(turn: OfficerTurn, member: Member) -> str:
    return member_name(turn.rooms, turn.language, member)


def _day(turn: OfficerTurn, day: date) -> str:
    return turn.rooms.texts.day(turn.language, end_of_day(day, turn.rooms.city))
