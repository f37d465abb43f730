"""Buttons under messages about tickets: rate, add, object, comment, withdraw."""

from aiogram import Router
from aiogram.types import CallbackQuery

from handlers.callbacks import CitizenTap, button
from handlers.citizen.dialogue.paging import page_number
from handlers.citizen.dialogue.states import step_of
from handlers.citizen.dialogue.taps import Chosen, Tapped
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.following.cards import show
from handlers.citizen.following.writing import STATE_FOR, way_back
from tickets.errors import InvalidInput, WrongState
from tickets.people import Role
from tickets.ticket import Status, Ticket
from tickets.tracking import read_number
from tickets.workflow import Move, moves

GOOD_ENOUGH = 3
"""The least rating that does not call for an apology."""


def register(router: Router) -> None:
    """Buttons that stay valid for ever, so each looks first whether it still may be done."""
    router.callback_query.register(rate, Tapped(CitizenTap.RATE))
    router.callback_query.register(confirm, Tapped(CitizenTap.CONFIRM))
    router.callback_query.register(follow, Tapped(CitizenTap.FOLLOW))
    router.callback_query.register(unfollow, Tapped(CitizenTap.UNFOLLOW))
    router.callback_query.register(begin_addition, Tapped(CitizenTap.ADD))
    router.callback_query.register(begin_objection, Tapped(CitizenTap.OBJECT))
    router.callback_query.register(begin_comment, Tapped(CitizenTap.COMMENT))
    router.callback_query.register(ask_to_withdraw, Tapped(CitizenTap.WITHDRAW))
    router.callback_query.register(withdraw, Chosen("withdraw"))
    router.callback_query.register(stop, Chosen("stop"))


async def rate(query: CallbackQuery, turn: CitizenTurn, number: str, value: str) -> None:
    """One to five; a bad rating leads on to an objection. The same tap again changes nothing."""
    rating = page_number(value)
    turn.toast = turn.label("toast-rated", rating=rating)
    if (await _own(turn, number)).rating == rating:
        return
    ticket = await turn.following.rate(_number(turn, number), rating)
    bad = (ticket.rating or 0) < GOOD_ENOUGH
    rows = [(button(turn.label("button-comment"), CitizenTap.COMMENT, ticket.number),)]
    if bad and turn.following.objects(ticket):
        rows.append((button(turn.label("button-objection"), CitizenTap.OBJECT, ticket.number),))
    await turn.say(
        turn.text("told-rating-bad" if bad else "told-rating", number=ticket.number),
        buttons=tuple(rows),
        about=ticket.number,
    )


async def confirm(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """A follower says that it is done, and may still think better of it."""
    ticket = await turn.following.confirm(_number(turn, number))
    turn.toast = turn.label("toast-confirmed")
    deny = button(turn.label("button-deny-after-all"), CitizenTap.OBJECT, ticket.number)
    await turn.say(
        turn.text("told-confirmed", number=ticket.number), buttons=((deny,),), about=ticket.number
    )


async def follow(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """Hear of it again."""
    ticket = await turn.following.follow(_number(turn, number))
    await show(turn, ticket.number)


async def unfollow(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """Hear of it no more; one tap undoes that."""
    number = _number(turn, number)
    await turn.following.unfollow(number)
    again = button(turn.label("button-follow"), CitizenTap.FOLLOW, number)
    await turn.ask(turn.text("told-unfollowed", number=number), [[again]], about=number)


async def begin_addition(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """Ask for the addition, or for the answer where officers wait for one."""
    ticket = await turn.following.view(_number(turn, number))
    if ticket.status.ended and ticket.reopen_requested_at is None:
        raise InvalidInput("ticket-ended", number=ticket.number, status=ticket.status)
    asked = ticket.status is Status.NEEDS_INFO and ticket.reporter == turn.citizen.id
    await _ask(turn, ticket, CitizenTap.ADD, "ask-answer" if asked else "ask-addition")


async def begin_objection(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """Ask why."""
    ticket = await turn.following.view(_number(turn, number))
    if ticket.reporter_objects and ticket.reporter == turn.citizen.id:
        raise InvalidInput("objected-already", number=ticket.number)
    if not turn.following.objects(ticket):
        raise WrongState(ticket.number, ticket.status, Move.OBJECT)
    await _ask(turn, ticket, CitizenTap.OBJECT, "ask-objection")


async def begin_comment(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """Ask for the words to a rating."""
    ticket = await _own(turn, number)
    if ticket.rating is None:
        raise InvalidInput("rating-missing", number=ticket.number)
    await _ask(turn, ticket, CitizenTap.COMMENT, "ask-comment")


async def ask_to_withdraw(query: CallbackQuery, turn: CitizenTurn, number: str) -> None:
    """Make sure."""
    ticket = await _own(turn, number)
    if Move.WITHDRAW not in moves(ticket, Role.REPORTER):
        raise WrongState(ticket.number, ticket.status, Move.WITHDRAW)
    await turn.ask(
        turn.text(
            "ask-leave" if await turn.following.supported(ticket) else "ask-withdraw",
            number=ticket.number,
        ),
        [
            [Choice(turn.label("button-withdraw-yes"), "withdraw", ticket.number)],
            [Choice(turn.label("button-stop"), "stop")],
        ],
        about=ticket.number,
    )


async def withdraw(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """Take the report back; what was being written about it is over."""
    await _end_writing(turn)
    ticket = await turn.following.withdraw(_number(turn, value))
    told = "told-withdrawn" if ticket.status is Status.WITHDRAWN else "told-left"
    await turn.ask(turn.text(told, number=ticket.number), [], about=ticket.number)


async def stop(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Write nothing after all; a half-told report stays where it is."""
    await _end_writing(turn)
    await turn.ask(turn.text("stopped"), way_back(turn))


async def _ask(turn: CitizenTurn, ticket: Ticket, purpose: CitizenTap, question: str) -> None:
    turn.memory.about = ticket.number
    await turn.go(STATE_FOR[purpose])
    await turn.ask(
        turn.text(question, number=ticket.number),
        [[Choice(turn.label("button-stop"), "stop")]],
        about=ticket.number,
        purpose=purpose,
    )


async def _end_writing(turn: CitizenTurn) -> None:
    turn.memory.about = None
    if step_of(turn.conversation.state) is None:
        await turn.go(None)


async def _own(turn: CitizenTurn, number: str) -> Ticket:
    return await turn.following.own(_number(turn, number))


def _number(turn: CitizenTurn, number: str) -> str:
    return read_number(turn.rooms.city.prefix, number)
