"""What is told of the units that help with a ticket, and what those who work on it note."""

from collections.abc import Iterable
from dataclasses import dataclass

from handlers.news import audiences
from handlers.news.audiences import StaffChat
from handlers.news.officers import StaffNews
from handlers.phrases import unit_name, who
from handlers.turn import Rooms
from tickets.corrections import HelperAdded, HelperRemoved
from tickets.events import Event, NoteAdded
from tickets.ports import Tx
from tickets.ticket import Ticket


@dataclass(frozen=True, slots=True)
class HelperNews:
    """Messages among the units of a ticket within one transaction."""

    tx: Tx
    rooms: Rooms
    staff: StaffNews

    async def hear(self, event: Event, ticket: Ticket) -> None:
        """Tell what concerns the other units."""
        match event:
            case HelperAdded(unit=unit):
                await self._added(event, ticket, unit)
            case HelperRemoved(unit=unit):
                await self._tell(
                    await self._of(ticket, unit), event, ticket, "staff-helping-over", unit
                )
                await self._tell_lead(event, ticket, "staff-helper-removed", unit)
                await self.staff.topics.say_goodbye(ticket)
            case NoteAdded() if ticket.helpers:
                await self._noted(event, ticket)

    async def _added(self, event: HelperAdded, ticket: Ticket, unit: str) -> None:
        chats = await self._of(ticket, unit)
        for chat in chats:
            await self.staff.put_card(chat, ticket, anew=True)
            if ticket.evidence:
                await self.staff.put(chat, ticket, "", evidence=ticket.evidence)
        await self._tell(chats, event, ticket, "staff-helping", unit)
        await self._tell_lead(event, ticket, "staff-helper-added", unit)
        if not chats:
            desk = await audiences.desk_chats(self.tx, self.rooms)
            await self._tell(desk, event, ticket, "staff-helper-nobody", unit)

    async def _noted(self, event: NoteAdded, ticket: Ticket) -> None:
        """What one unit notes the others read, and so they talk with each other."""
        chats = await audiences.unit_chats(self.tx, self.rooms, ticket)
        for unit in ticket.helpers:
            chats += await self._of(ticket, unit)
        own = await self._of(ticket, event.actor.unit) if event.actor.unit else []
        told = {chat.chat: chat for chat in chats}
        for chat in own:
            told.pop(chat.chat, None)
        for chat in await self._without_actor(event, told.values()):
            words = event.text or self.rooms.texts.label(chat.language, "staff-wordless")
            text = self.rooms.texts.get(
                chat.language,
                "staff-noted",
                number=ticket.number,
                who=who(self.rooms, chat.language, event.actor),
                words=words,
            )
            await self.staff.put(chat, ticket, text, evidence=event.evidence)

    async def _of(self, ticket: Ticket, unit: str) -> list[StaffChat]:
        return await audiences.helper_chats(self.tx, self.rooms, ticket, unit)

    async def _tell_lead(self, event: Event, ticket: Ticket, message: str, unit: str) -> None:
        chats = await audiences.unit_chats(self.tx, self.rooms, ticket)
        await self._tell(await self._without_actor(event, chats), event, ticket, message, unit)

    async def _without_actor(self, event: Event, chats: Iterable[StaffChat]) -> list[StaffChat]:
        """Who acted has their answer from their own handler."""
        assert event.actor.person is not None
        actor = (await self.tx.members.get(event.actor.person)).telegram_id
        return [chat for chat in chats if chat.chat != actor]

    async def _tell(
        self, chats: Iterable[StaffChat], event: Event, ticket: Ticket, message: str, unit: str
    ) -> None:
        for chat in chats:
            text = self.rooms.texts.get(
                chat.language,
                message,
                number=ticket.number,
                unit=unit_name(self.rooms, unit),
                lead=unit_name(self.rooms, ticket.unit),
                who=who(self.rooms, chat.language, event.actor),
            )
            if message == "staff-helping-over":
                await self.staff.put_plain(chat, text)
            else:
                await self.staff.put(chat, ticket, text)
