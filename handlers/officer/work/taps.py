"""Taps on the buttons of cards and of questions. Their data may be old or forged."""

from datetime import datetime

from telegram import CallbackQuery, Update

from handlers.callbacks import read_tap
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work import memory
from handlers.officer.work.choices import OTHER, choice_slot, offer_units, prompt
from handlers.officer.work.deeds import DEEDS, Deed
from handlers.officer.work.performing import (
    OVER,
    begin,
    confirm,
    perform,
    progress_or_prompt,
)
from tickets.permissions import Action
from tickets.ticket import Ticket
from tickets.tracking import read_number
from tickets.workflow import Move


async def on_tap(update: Update, context: OfficerContext) -> None:
    """A button that does something to a ticket, or one that nobody knows."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    tap = read_tap(query.data)
    deed = DEEDS.get(tap.verb)
    number = turn.number_in((*tap.arguments, "")[0])
    if deed is None or number is None:
        turn.tell("officer-tap-unknown", alert=True)
        return
    if memory.tapped_again(turn.conversation, _place(query), query.data or "", _now(turn)):
        turn.tell("officer-toast-twice")
        return
    memory.stop_waiting(turn.conversation)
    ticket = await turn.ticket(number)
    argument = tap.arguments[1] if len(tap.arguments) > 1 else ""
    await _do(turn, deed, ticket, argument)


async def on_units(update: Update, context: OfficerContext) -> None:
    """Another page of the units to choose from."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    tap = read_tap(query.data)
    number = turn.number_in((*tap.arguments, "")[0])
    page = tap.arguments[1] if len(tap.arguments) > 1 else ""
    if number is None or not page.isdecimal():
        turn.tell("officer-tap-unknown", alert=True)
        return
    ticket = await turn.ticket(number)
    turn.handling.check(ticket, Move.ASSIGN)
    await offer_units(turn, ticket, int(page[:4]), anew=False)


async def _do(turn: OfficerTurn, deed: Deed, ticket: Ticket, argument: str) -> None:
    match deed.verb:
        case Move.START:
            await progress_or_prompt(turn, deed, ticket)
        case Move.ASSIGN if argument:
            done = await turn.handling.assign(ticket.number, argument)
            await confirm(turn, deed, done, "", place=choice_slot(ticket.number))
        case Move.REJECT if argument == OTHER:
            turn.handling.check(ticket, deed.verb)
            await prompt(turn, deed, ticket)
        case Move.REJECT if argument:
            await _reject(turn, deed, ticket, argument)
        case Move.MERGE if argument:
            other = read_number(turn.rooms.city.prefix, argument)
            done = await turn.handling.merge(ticket.number, other)
            await confirm(turn, deed, done, "", place=choice_slot(ticket.number))
        case Action.TAKE:
            await perform(turn, deed, ticket, argument if argument == OVER else "")
        case _:
            await begin(turn, deed, ticket.number)


async def _reject(turn: OfficerTurn, deed: Deed, ticket: Ticket, reason: str) -> None:
    city = turn.rooms.city
    if reason not in city.rejection_reasons:
        turn.tell("officer-tap-unknown", alert=True)
        return
    done = await turn.handling.reject(ticket.number, reason)
    words = city.rejection_reason(reason, city.default_language)
    await confirm(turn, deed, done, words, place=choice_slot(ticket.number))


def _place(query: CallbackQuery) -> int:
    return query.message.message_id if query.message else 0


def _now(turn: OfficerTurn) -> datetime:
    return turn.rooms.clock.now()
