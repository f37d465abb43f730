"""Registered reporters: their own name and number, by Telegram's contact share."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.types import Message

from handlers.citizen.dialogue.states import step_of
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.intake.prompts import ask_next
from tickets.errors import InvalidInput
from tickets.ports.delivery import Asks, Key, Reply


def register(router: Router) -> None:
    """A contact card."""
    router.message.register(contact, F.contact)


async def offer_contact(turn: CitizenTurn, message: str) -> None:
    """Ask for name and number, with this text; Telegram itself vouches for the number."""
    turn.memory.contact_wanted = True
    key = Key(turn.label("key-contact"), Asks.CONTACT)
    await turn.say(turn.text(message), keyboard=((key,),))


async def contact(message: Message, turn: CitizenTurn) -> None:
    """The citizen's own contact, when it was asked for; nobody else's ever counts."""
    card = message.contact
    if card is None or message.from_user is None or card.user_id != message.from_user.id:
        raise InvalidInput("contact-of-another")
    if not turn.memory.contact_wanted:
        raise InvalidInput("contact-unasked")
    turn.memory.contact_wanted = False
    name = " ".join(part for part in (card.first_name, card.last_name) if part)
    turn.citizen = replace(turn.citizen, name=name, phone=card.phone_number)
    await turn.tx.citizens.save(turn.citizen)
    await turn.say(turn.text("contact-noted", name=name), keyboard=Reply.REMOVE)
    if step_of(turn.conversation.state) is not None:
        await ask_next(turn)
