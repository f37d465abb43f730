"""What is told when a report was put right: to the unit, and to the reporter where it matters."""

from dataclasses import dataclass

from handlers.cards import card_slot
from handlers.news import audiences
from handlers.news.citizens import CitizenNews
from handlers.news.officers import StaffNews
from handlers.phrases import category_phrase
from handlers.timeline import what_happened
from handlers.turn import Rooms
from tickets.corrections import HandlingCorrected, KindCorrected, PlaceCorrected, TitleGiven
from tickets.events import CategoryCorrected
from tickets.ports import Tx
from tickets.ports.delivery import Bot
from tickets.ticket import Kind, Ticket

Correction = CategoryCorrected | KindCorrected | HandlingCorrected | PlaceCorrected | TitleGiven


@dataclass(frozen=True, slots=True)
class CorrectionNews:
    """Messages on corrections within one transaction."""

    tx: Tx
    rooms: Rooms
    staff: StaffNews
    citizens: CitizenNews

    async def tell(self, event: Correction, ticket: Ticket) -> None:
        """Queue what the correction calls for; cards and time lines show it anyway."""
        match event:
            case CategoryCorrected(protected=True) | KindCorrected(after=Kind.WHISTLEBLOWING):
                await self.staff.new_card(ticket)
                await self.staff.topics.say_goodbye(ticket)
            case TitleGiven():
                return
            case _:
                await self.staff.bring_card(ticket)
                await self._tell_unit(event, ticket)
        await self._tell_reporter(event, ticket)

    async def _tell_unit(self, event: Correction, ticket: Ticket) -> None:
        """A unit need not be told what one of its own did, nor the desk before it has one; but who
        sees to this part of its work only now gets the card."""
        if ticket.unit is None:
            return
        chats = await audiences.unit_chats(self.tx, self.rooms, ticket)
        shown = dict(await self.tx.outbox.slots(Bot.OFFICER, card_slot(ticket.number)))
        for chat in chats:
            if chat.chat not in shown:
                await self.staff.put_card(chat, ticket, anew=True)
        if event.actor.unit == ticket.unit:
            return
        for chat in chats:
            text = self.rooms.texts.get(
                chat.language,
                "staff-corrected",
                number=ticket.number,
                what=what_happened(self.rooms, chat.language, event),
            )
            await self.staff.put(chat, ticket, text)

    async def _tell_reporter(self, event: Correction, ticket: Ticket) -> None:
        """What it counts as and by when it is done concerns them; what officers call it does not,
        and the place stands on their card."""
        citizen = await audiences.reporter(self.tx, ticket)
        if citizen is None:
            return
        language = self.rooms.texts.language_for(citizen.language)
        due = getattr(event, "finish_due", None)
        limit = self.rooms.texts.day(language, due) if due else ""
        match event:
            case CategoryCorrected(after=after):
                what = category_phrase(self.rooms, language, after)
                message = "push-corrected-category"
            case KindCorrected(after=after):
                what = self.rooms.texts.label(language, f"kind-{after}")
                message = "push-corrected-kind"
            case HandlingCorrected() if due:
                what, message = "", "push-corrected"
            case _:
                return
        message += "-limit" if due else ""
        await self.citizens.tell_reporter(ticket, message, what=what, due=limit)
