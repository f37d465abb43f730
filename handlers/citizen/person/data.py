"""What is kept about the citizen, their own name and number, and being forgotten."""

from dataclasses import replace
from datetime import timedelta
from enum import StrEnum

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.callbacks import button
from handlers.citizen.dialogue.taps import Chosen, Tapped
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.person.consenting import consent_phrase
from handlers.citizen.person.exporting import MIME_TYPE, own_file
from handlers.citizen.person.registering import offer_contact
from tickets.actions.reporters.forgetting import forget
from tickets.ports import delivery

KEPT = timedelta(hours=2)
"""A person's own file is not kept beside what it was made of."""


class DataTap(StrEnum):
    """Buttons under what is kept about the citizen; they stay valid for ever."""

    CONTACT = "contact"
    NO_CONTACT = "no-contact"
    FORGET = "forget"
    EXPORT = "export"


def register(router: Router) -> None:
    """The data command and what it offers."""
    router.message.register(show_data, Command("data"))
    router.callback_query.register(export, Tapped(DataTap.EXPORT))
    router.callback_query.register(ask_contact, Tapped(DataTap.CONTACT))
    router.callback_query.register(drop_contact, Tapped(DataTap.NO_CONTACT))
    router.callback_query.register(ask_to_forget, Tapped(DataTap.FORGET))
    router.callback_query.register(forgotten, Chosen("forget-yes"))
    router.callback_query.register(keep_all, Chosen("forget-no"))


async def show_data(message: Message, turn: CitizenTurn) -> None:
    """What is kept about the citizen."""
    city, citizen = turn.rooms.city, turn.citizen
    reports = await turn.tx.tickets.of_reporter(citizen.id, limit=1)
    contact_known = citizen.phone is not None
    kept = turn.text(
        "data-kept",
        reports=reports.total,
        quiet=int(citizen.answers_only),
        name=citizen.name or turn.label("data-none"),
        phone=citizen.phone or turn.label("data-none"),
        consent=consent_phrase(turn),
    )
    share = (
        button(turn.label("button-contact-drop"), DataTap.NO_CONTACT)
        if contact_known
        else button(turn.label("button-contact"), DataTap.CONTACT)
    )
    await turn.say(
        turn.text("data", city=city.name, days=city.limits.personal_data_days, kept=kept),
        buttons=(
            (button(turn.label("button-export"), DataTap.EXPORT),),
            (share,),
            (button(turn.label("button-forget"), DataTap.FORGET),),
        ),
    )


async def export(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Everything that is kept, as a file."""
    file = await turn.tx.evidence.put(
        await own_file(turn), MIME_TYPE, kept_until=turn.rooms.clock.now() + KEPT
    )
    await turn.say(turn.text("exported"), evidence=(file,))


async def ask_contact(query: CallbackQuery, turn: CitizenTurn) -> None:
    """A key that shares the citizen's own contact."""
    await offer_contact(turn, "press-key-contact")


async def drop_contact(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Name and number are forgotten, the rest stays."""
    turn.citizen = replace(turn.citizen, name=None, phone=None)
    await turn.tx.citizens.save(turn.citizen)
    await turn.say(turn.text("contact-dropped"))


async def ask_to_forget(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Make sure."""
    await turn.ask(
        turn.text("ask-forget"),
        [
            [Choice(turn.label("button-forget-no"), "forget-no")],
            [Choice(turn.label("button-forget-yes"), "forget-yes")],
        ],
    )


async def keep_all(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Nothing is forgotten."""
    await turn.ask(turn.text("stopped"), [])


async def forgotten(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Forget the person; what they reported goes on without them."""
    await forget(turn.tx, turn.rooms.clock, turn.rooms.city, turn.citizen)
    until = turn.citizen.stopped_until
    stopped = until is not None and turn.citizen.stopped(turn.rooms.clock.now())
    text = (
        turn.text("forgotten-stopped", until=turn.rooms.texts.day(turn.language, until))
        if until is not None and stopped
        else turn.text("forgotten")
    )
    conversation = turn.conversation
    await turn.tx.outbox.put(
        delivery.Message(bot=conversation.bot, chat=conversation.chat, text=text, remembered=False)
    )
    conversation.forgotten = True
