"""What a citizen wants to hear: not of this report any more, or no news at all but answers."""

from dataclasses import replace

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.callbacks import CitizenTap, button
from handlers.citizen.dialogue.taps import Tapped
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.texts import Html
from tickets.ports.delivery import Rows
from tickets.ticket import Ticket
from tickets.tracking import read_number


def register(router: Router) -> None:
    """By command, and by buttons that stay valid for ever."""
    router.message.register(stop_news, Command("berhenti", "stop"))
    router.callback_query.register(resume_news, Tapped(CitizenTap.RESUME_NEWS))
    router.callback_query.register(mute, Tapped(CitizenTap.MUTE))
    router.callback_query.register(unmute, Tapped(CitizenTap.UNMUTE))


async def stop_news(message: Message, turn: CitizenTurn) -> None:
    """No news any more but answers; said again it changes nothing and shows the way back."""
    already = turn.citizen.answers_only
    await _set_news(turn, answers_only=True)
    back = button(turn.label("button-resume-news"), CitizenTap.RESUME_NEWS)
    await turn.say(
        turn.text("news-stopped-already" if already else "news-stopped"), buttons=((back,),)
    )


async def resume_news(query: CallbackQuery, turn: CitizenTurn) -> None:
    """All news again."""
    await _set_news(turn, answers_only=False)
    turn.toast = turn.label("toast-news-resumed")
    await turn.say(turn.text("news-resumed"))


async def mute(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """No news of this report any more."""
    ticket = await turn.following.mute(read_number(turn.rooms.city.prefix, number), True)
    turn.toast = turn.label("toast-muted")
    own = ticket.reporter == turn.citizen.id
    await turn.say(
        turn.text("muted" if own else "muted-followed", number=ticket.number),
        buttons=hush_row(turn, ticket, muted=True),
        about=ticket.number,
    )


async def unmute(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """News of this report again."""
    ticket = await turn.following.mute(read_number(turn.rooms.city.prefix, number), False)
    turn.toast = turn.label("toast-unmuted")
    await turn.say(turn.text("unmuted", number=ticket.number), about=ticket.number)


def hush_row(turn: CitizenTurn, ticket: Ticket, *, muted: bool) -> Rows:
    """The button that switches the news of a report off, or on again."""
    label = turn.label("button-unmute" if muted else "button-mute")
    verb = CitizenTap.UNMUTE if muted else CitizenTap.MUTE
    return ((button(label, verb, ticket.number),),)


def what_comes(turn: CitizenTurn, ticket: Ticket) -> Html:
    """What they will be told of a report, as far as they want to be told."""
    if ticket.sensitive:
        return turn.text("comes-neutral")
    if not turn.citizen.answers_only:
        return turn.text("comes-all")
    own = ticket.reporter == turn.citizen.id
    return turn.text("comes-answers" if own else "comes-nothing")


async def _set_news(turn: CitizenTurn, *, answers_only: bool) -> None:
    turn.citizen = replace(turn.citizen, answers_only=answers_only)
    await turn.tx.citizens.save(turn.citizen)
