"""What is told when leaders and overseers are called in, ask and instruct, and get their answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from handlers.news import audiences
from handlers.news.audiences import StaffChat
from handlers.news.officers import StaffNews
from handlers.phrases import unit_name, who, why_escalated
from handlers.turn import Rooms
from tickets.corrections import UrgencyLifted, UrgencyMarked
from tickets.events import (
    Event,
    InstructionGiven,
    InstructionMissed,
    QuestionAsked,
    ResponseGiven,
    TicketEscalated,
)
from tickets.people import Role
from tickets.permissions import Action
from tickets.ports import Tx
from tickets.ticket import Ticket


@dataclass(frozen=True, slots=True)
class NewsFromAbove:
    """Messages between those above and those who handle a ticket, within one transaction."""

    tx: Tx
    rooms: Rooms
    staff: StaffNews

    async def announce(self, event: Event, ticket: Ticket) -> bool:
        """Queue what the event calls for; says whether it is one of these at all."""
        match event:
            case TicketEscalated():
                await self._escalated(event, ticket)
            case UrgencyMarked() | UrgencyLifted():
                await self._urgency(event, ticket)
            case QuestionAsked(text=text):
                await self._tell_handlers(event, ticket, "staff-enquired", words=text)
            case InstructionGiven(text=text, due=None):
                await self._tell_handlers(event, ticket, "staff-instructed", words=text)
            case InstructionGiven(text=text, due=due):
                message = "staff-instructed-until"
                await self._tell_handlers(event, ticket, message, words=text, due=due)
            case InstructionMissed(due=due):
                await self._tell_handlers(event, ticket, "staff-instruction_missed", due=due)
                await self._tell_callers(event, ticket, "above-instruction_missed", due=due)
            case ResponseGiven(move=None, text=text):
                await self._tell_callers(event, ticket, "above-responded", words=text)
            case ResponseGiven():
                await self._tell_callers(event, ticket, "above-followed")
            case _:
                return False
        return True

    async def _escalated(self, event: TicketEscalated, ticket: Ticket) -> None:
        leaders = await audiences.leader_chats(self.tx, self.rooms, ticket)
        overseers = await audiences.overseer_chats(self.tx, self.rooms, ticket)
        above = await self._without_actor(event, [*leaders, *overseers])
        for chat in above:
            await self.staff.put_card(chat, ticket, anew=True)
            why = why_escalated(self.rooms, chat.language, event)
            await self._put(chat, event, ticket, "above-escalated", Action.ENQUIRE, why=why)
        told = {chat.chat for chat in above}
        for chat in await self._without_actor(event, await self._handlers(ticket)):
            if chat.chat in told:
                continue
            why = why_escalated(self.rooms, chat.language, event)
            await self._put(chat, event, ticket, "staff-escalated", why=why)

    async def _urgency(self, event: UrgencyMarked | UrgencyLifted, ticket: Ticket) -> None:
        """Tell who has the ticket, and the leaders as far as they may see it."""
        chats = await audiences.unit_chats(self.tx, self.rooms, ticket)
        if isinstance(event, UrgencyMarked):
            chats += await audiences.leader_chats(self.tx, self.rooms, ticket)
            message = "staff-urged-words" if event.text else "staff-urged"
        else:
            message = "staff-calmed-words" if event.text else "staff-calmed"
        due = ticket.due or ticket.finish_due
        for chat in await self._without_actor(event, chats):
            await self._put(chat, event, ticket, message, words=event.text, due=due)

    async def _tell_handlers(
        self, event: Event, ticket: Ticket, message: str, **arguments: str | datetime | None
    ) -> None:
        for chat in await self._without_actor(event, await self._handlers(ticket)):
            await self._put(chat, event, ticket, message, Action.RESPOND, **arguments)

    async def _tell_callers(
        self,
        event: InstructionMissed | ResponseGiven,
        ticket: Ticket,
        message: str,
        **arguments: str | datetime | None,
    ) -> None:
        since = event.since if isinstance(event, ResponseGiven) else ticket.instructed_at
        if since is None:
            return
        for chat in await audiences.callers(self.tx, self.rooms, ticket, since):
            await self._put(chat, event, ticket, message, Action.ENQUIRE, **arguments)

    async def _handlers(self, ticket: Ticket) -> list[StaffChat]:
        """The unit and the desk: who handles it, and who sees to it that it is handled."""
        unit = await audiences.unit_chats(self.tx, self.rooms, ticket)
        return [*unit, *await audiences.desk_chats(self.tx, self.rooms)]

    async def _without_actor(self, event: Event, chats: Iterable[StaffChat]) -> list[StaffChat]:
        """Each chat once, without the one of the person whose answer came from their handler."""
        actor = None
        if event.actor.person is not None and event.actor.role is not Role.REPORTER:
            actor = (await self.tx.members.get(event.actor.person)).telegram_id
        return list({chat.chat: chat for chat in chats if chat.chat != actor}.values())

    async def _put(
        self,
        chat: StaffChat,
        event: Event,
        ticket: Ticket,
        message: str,
        purpose: str = "",
        **arguments: str | datetime | None,
    ) -> None:
        texts, language = self.rooms.texts, chat.language
        said = {
            name: texts.day(language, value) if isinstance(value, datetime) else value or ""
            for name, value in arguments.items()
        }
        text = texts.get(
            language,
            message,
            number=ticket.number,
            unit=unit_name(self.rooms, ticket.unit),
            status=texts.label(language, f"status-{ticket.status}"),
            who=who(self.rooms, language, event.actor),
            **said,
        )
        by_move = isinstance(event, ResponseGiven) and event.move is not None
        await self.staff.put(chat, ticket, text, purpose=purpose, undoable=by_move)
