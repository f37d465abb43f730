"""What officers are told, and where: cards that are kept up to date, and notices beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from handlers import audiences
from handlers.audiences import StaffChat
from handlers.cards import card, card_slot, time_left
from handlers.phrases import category_phrase, unit_name, who
from handlers.turn import Rooms
from tickets.delivery import Bot, Message, Priority
from tickets.events import DeadlineMissed, DeadlineNear, MemberJoined, StatusChanged
from tickets.people import Actor
from tickets.permissions import Action, reaches
from tickets.ports import Tx
from tickets.ticket import Ticket


@dataclass(frozen=True, slots=True)
class StaffNews:
    """Messages to officers within one transaction."""

    tx: Tx
    rooms: Rooms

    async def new_card(self, ticket: Ticket, remark: str = "") -> None:
        """Put the ticket before those who have to see to it now, with its files."""
        if not await audiences.own_chats(self.tx, self.rooms, ticket):
            await self._nobody_there(ticket)
        for chat in await audiences.unit_chats(self.tx, self.rooms, ticket):
            await self._card(chat, ticket, anew=True)
            if ticket.evidence:
                await self._put(chat, ticket, "", evidence=ticket.evidence)
            if remark:
                text = self.rooms.texts.get(
                    chat.language,
                    "staff-assigned",
                    number=ticket.number,
                    unit=unit_name(self.rooms, ticket.unit),
                    words=remark,
                )
                await self._put(chat, ticket, text)

    async def refresh_cards(self, ticket: Ticket) -> None:
        """Bring every card of the ticket up to date, wherever one stands."""
        for chat_id, thread in await self.tx.outbox.slots(Bot.OFFICER, card_slot(ticket.number)):
            chat = await audiences.at(self.tx, self.rooms, chat_id)
            if chat and any(reaches(post, Action.VIEW, ticket) for post in chat.posts):
                await self._card(chat, ticket, thread=thread)
            else:
                text = self.rooms.texts.get(
                    self.rooms.city.default_language, "card-gone", number=ticket.number
                )
                await self.tx.outbox.put(
                    Message(
                        bot=Bot.OFFICER,
                        chat=chat_id,
                        thread=thread,
                        text=text,
                        slot=card_slot(ticket.number),
                        priority=Priority.PUSH,
                    )
                )

    async def tell(self, ticket: Ticket, message: str, **arguments: str | int) -> None:
        """Tell those who work on the ticket."""
        chats = await audiences.unit_chats(self.tx, self.rooms, ticket)
        await self._tell(chats, ticket, message, (), **arguments)

    async def from_reporter(
        self, ticket: Ticket, message: str, words: str, evidence: Sequence[int] = ()
    ) -> None:
        """Pass on what the reporter wrote and sent."""
        message = message if words else "staff-added-files"
        for chat in await audiences.unit_chats(self.tx, self.rooms, ticket):
            text = self.rooms.texts.get(chat.language, message, number=ticket.number, words=words)
            await self._put(chat, ticket, text, evidence=tuple(evidence))

    async def objected(self, event: StatusChanged, ticket: Ticket) -> None:
        """Put an objection before those who decide on it, and let the unit know."""
        unit = await audiences.unit_chats(self.tx, self.rooms, ticket)
        desk = [] if ticket.sensitive else await audiences.desk_chats(self.tx, self.rooms)
        for chat in desk:
            await self._card(chat, ticket, anew=True)
        await self._tell(
            _once([*desk, *unit]),
            ticket,
            "staff-objected",
            event.evidence,
            words=event.text,
        )

    async def handed_back(self, event: StatusChanged, ticket: Ticket) -> None:
        """Tell the desk why a unit gave the ticket back."""
        for chat in await audiences.desk_chats(self.tx, self.rooms):
            actor = who(self.rooms, chat.language, event.actor)
            await self._tell([chat], ticket, "staff-handed_back", (), who=actor, words=event.text)

    async def deadline_near(self, event: DeadlineNear, ticket: Ticket) -> None:
        """Remind those who have to act."""
        for chat in await self._responsible(ticket):
            await self._deadline(chat, ticket, event, "staff-near")

    async def deadline_missed(self, event: DeadlineMissed, ticket: Ticket) -> None:
        """Tell those who have to act, and the first time the leaders too."""
        for chat in await self._responsible(ticket):
            await self._deadline(chat, ticket, event, "staff-missed")
        if not event.again:
            for chat in await audiences.leader_chats(self.tx, self.rooms, ticket):
                await self._deadline(chat, ticket, event, "leader-missed")

    async def joined(self, event: MemberJoined) -> None:
        """Tell the desk who came in."""
        for chat in await audiences.desk_chats(self.tx, self.rooms):
            role = who(self.rooms, chat.language, Actor(event.role, unit=event.unit))
            text = self.rooms.texts.get(chat.language, "staff-joined", role=role)
            await self._plain(chat, text)

    async def _responsible(self, ticket: Ticket) -> list[StaffChat]:
        if ticket.reopen_requested_at is not None and not ticket.sensitive:
            return await audiences.desk_chats(self.tx, self.rooms)
        return await audiences.unit_chats(self.tx, self.rooms, ticket)

    async def _nobody_there(self, ticket: Ticket) -> None:
        """A unit without group and officers would let the ticket hang: the desk must act.

        Of a protected case the desk learns no more than that there is one.
        """
        for chat in await audiences.desk_chats(self.tx, self.rooms):
            text = self.rooms.texts.get(
                chat.language,
                "staff-nobody-protected" if ticket.sensitive else "staff-nobody",
                unit=unit_name(self.rooms, ticket.unit),
                number=ticket.number,
            )
            await self._plain(chat, text)

    async def _deadline(
        self, chat: StaffChat, ticket: Ticket, event: DeadlineNear | DeadlineMissed, message: str
    ) -> None:
        language = chat.language
        text = self.rooms.texts.get(
            language,
            message,
            number=ticket.number,
            deadline=self.rooms.texts.label(language, f"deadline-{event.deadline}"),
            due=self.rooms.texts.day(language, event.due),
            left=time_left(self.rooms, language, event.due),
            unit=unit_name(self.rooms, ticket.unit),
            category=category_phrase(self.rooms, language, ticket.category),
        )
        key = f"{message}:{ticket.number}:{event.deadline}:{event.due:%Y%m%d%H%M}:{chat.chat}"
        again = isinstance(event, DeadlineMissed) and event.again
        if again:
            key += f":{event.at:%Y%m%d}"
        await self._put(chat, ticket, text, dedupe_key=key)

    async def _tell(
        self,
        chats: Iterable[StaffChat],
        ticket: Ticket,
        message: str,
        evidence: tuple[int, ...],
        **arguments: str | int,
    ) -> None:
        for chat in chats:
            text = self.rooms.texts.get(chat.language, message, number=ticket.number, **arguments)
            await self._put(chat, ticket, text, evidence=evidence)

    async def _card(
        self, chat: StaffChat, ticket: Ticket, *, anew: bool = False, thread: int | None = None
    ) -> None:
        citizen = await audiences.reporter(self.tx, ticket)
        text, buttons = card(
            self.rooms,
            chat.language,
            ticket,
            chat.posts,
            evidence_count=len(ticket.evidence),
            reachable=ticket.reporter is None or citizen is not None,
        )
        await self.tx.outbox.put(
            Message(
                bot=Bot.OFFICER,
                chat=chat.chat,
                thread=thread,
                text=text,
                buttons=buttons,
                slot=card_slot(ticket.number),
                anew=anew,
                about=ticket.number,
                priority=Priority.PUSH,
            )
        )

    async def _put(
        self,
        chat: StaffChat,
        ticket: Ticket,
        text: str,
        *,
        evidence: tuple[int, ...] = (),
        dedupe_key: str | None = None,
    ) -> None:
        await self.tx.outbox.put(
            Message(
                bot=Bot.OFFICER,
                chat=chat.chat,
                text=text,
                evidence=evidence,
                replies_to=card_slot(ticket.number),
                about=ticket.number,
                priority=Priority.PUSH,
                dedupe_key=dedupe_key,
            )
        )

    async def _plain(self, chat: StaffChat, text: str) -> None:
        await self.tx.outbox.put(
            Message(bot=Bot.OFFICER, chat=chat.chat, text=text, priority=Priority.PUSH)
        )


def _once(chats: Iterable[StaffChat]) -> list[StaffChat]:
    return list({chat.chat: chat for chat in chats}.values())
