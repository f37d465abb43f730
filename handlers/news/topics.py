"""Tickets' topics in the groups that have some: what they are called, and when they close."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from handlers.cards import card_slot
from handlers.news import audiences
from handlers.news.audiences import StaffChat
from handlers.phrases import unit_name
from handlers.turn import Rooms
from tickets.ports import Tx
from tickets.ports.delivery import Bot, Message, Priority
from tickets.ports.topics import TOPIC_TITLE_AT_MOST, Topic
from tickets.ticket import Status, Ticket
from tickets.timers import day_subject, day_turns, deadlines_of

_LONG_NAMES = (Status.ASSIGNED, Status.NEEDS_INFO)
"""States whose usual words would push the days off a phone."""


@dataclass(frozen=True, slots=True)
class TicketTopics:
    """Topics within one transaction."""

    tx: Tx
    rooms: Rooms

    def of(self, chat: StaffChat, ticket: Ticket) -> Topic | None:
        """Where something about the ticket is said in a chat that works on it; None for the chat
        itself."""
        if not chat.forum:
            return None
        return self._topic(ticket, self._title(chat.language, ticket), closed=_quiet(ticket))

    async def refresh(self, ticket: Ticket, chats: Collection[StaffChat]) -> None:
        """Bring the ticket's topics up to date, and see to it that they are every day.

        Args:
            chats: those that show the ticket, or did.
        """
        if not any(chat.forum for chat in chats):
            return
        at_work = await self._at_work(ticket)
        for chat in chats:
            if chat.forum and chat.chat in at_work:
                await self._tend(chat, self._topic(ticket, self._title(chat.language, ticket)))
            elif chat.forum:
                await self._tend(chat, self._left(chat, ticket))
        owed = deadlines_of(ticket)
        turn = day_turns(ticket.number, self.rooms.clock.now(), self.rooms.city)
        await self.tx.timers.replace(day_subject(ticket.number), [turn] if owed else [])

    async def say_goodbye(self, ticket: Ticket) -> None:
        """A last word in the topics of chats that the ticket has left."""
        slots = await self.tx.outbox.slots(Bot.OFFICER, card_slot(ticket.number))
        at_work = await self._at_work(ticket)
        for chat_id in dict(slots):
            state = await self.tx.topics.of(Bot.OFFICER, chat_id, ticket.number)
            if chat_id in at_work or state is None or state.thread is None or state.closed:
                continue
            if (chat := await audiences.at(self.tx, self.rooms, chat_id)) is not None:
                message = "topic-moved" if audiences.may_see(chat, ticket) else "topic-moved-on"
                text = self.rooms.texts.get(
                    chat.language,
                    message,
                    number=ticket.number,
                    unit=unit_name(self.rooms, ticket.unit),
                )
                await self.tx.outbox.put(
                    Message(
                        bot=Bot.OFFICER,
                        chat=chat.chat,
                        text=text,
                        topic=self._left(chat, ticket),
                        about=ticket.number,
                        priority=Priority.PUSH,
                    )
                )

    async def _at_work(self, ticket: Ticket) -> set[int]:
        chats: Iterable[StaffChat] = await audiences.unit_chats(self.tx, self.rooms, ticket)
        if ticket.reopen_requested_at is not None and not ticket.sensitive:
            chats = [*chats, *await audiences.desk_chats(self.tx, self.rooms)]
        for unit in ticket.helpers:
            chats = [*chats, *await audiences.helper_chats(self.tx, self.rooms, ticket, unit)]
        return {chat.chat for chat in chats}

    async def _tend(self, chat: StaffChat, topic: Topic) -> None:
        await self.tx.outbox.put(
            Message(
                bot=Bot.OFFICER,
                chat=chat.chat,
                text="",
                topic=topic,
                slot=f"topic:{topic.key}",
                priority=Priority.UPKEEP,
            )
        )

    def _topic(self, ticket: Ticket, title: str, *, closed: bool | None = None) -> Topic:
        return Topic(
            ticket.number,
            title[:TOPIC_TITLE_AT_MOST],
            _quiet(ticket) if closed is None else closed,
            pins=card_slot(ticket.number),
        )

    def _title(self, language: str, ticket: Ticket) -> str:
        """Number, state, how many days are left for what is owed next, and the ticket's title."""
        title = self._standing(language, ticket)
        if ticket.pressing:
            title = self.rooms.texts.label(language, "topic-urgent", title=title)
        return f"{title} · {ticket.title}" if ticket.title else title

    def _standing(self, language: str, ticket: Ticket) -> str:
        say = self.rooms.texts.label
        short = "topic-status" if ticket.status in _LONG_NAMES else "status"
        status = say(language, f"{short}-{ticket.status}")
        due = min(deadlines_of(ticket).values(), default=None)
        if due is None:
            return say(language, "topic-title", number=ticket.number, status=status)
        now, zone = self.rooms.clock.now(), self.rooms.city.timezone
        days = (due.astimezone(zone).date() - now.astimezone(zone).date()).days
        which = "late" if due < now else "left"
        left = say(language, f"topic-{which}", count=abs(days))
        return say(language, "topic-title-due", number=ticket.number, status=status, left=left)

    def _left(self, chat: StaffChat, ticket: Ticket) -> Topic:
        """The topic of a ticket that others see to now."""
        title = self.rooms.texts.label(
            chat.language,
            "topic-title-moved" if audiences.may_see(chat, ticket) else "topic-title-moved-on",
            number=ticket.number,
            unit=unit_name(self.rooms, ticket.unit),
        )
        return self._topic(ticket, title, closed=True)


def _quiet(ticket: Ticket) -> bool:
    """Whether there is nothing more to do for the unit, as long as nobody objects."""
    over = ticket.status.ended or ticket.status is Status.ANSWERED
    return over and ticket.reopen_requested_at is None
