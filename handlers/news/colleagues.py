"""What officers are told of each other: posts given and left, and who stands in for whom."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import timedelta

from handlers.callbacks import OfficerTap, button
from handlers.news import audiences
from handlers.news.audiences import StaffChat
from handlers.phrases import member_name, post_name
from handlers.turn import Rooms
from tickets.actions.staff.leave import by_id, covered_by, stands_in
from tickets.actions.staff.posts import taken_by
from tickets.city.calendar import calendar_of
from tickets.people import Member, Post
from tickets.permissions import Action, reaches
from tickets.ports import Tx
from tickets.ports.delivery import Bot, Message, Priority, Rows
from tickets.staff_events import (
    Entries,
    LeaveBegun,
    LeaveEnded,
    MemberRestored,
    MemberSuspended,
    PostGiven,
    PostLeft,
    ReporterSearched,
    StaffEvent,
)
from tickets.ticket import Ticket

ONE_MOMENT = timedelta(seconds=1)
"""Back into the last day: a leave ends with the first moment after it."""
NAMED_AT_MOST = 12
"""Tickets with a button each; the others are found with /antrian."""


@dataclass(frozen=True, slots=True)
class ColleagueNews:
    """Messages about members within one transaction. The one who acted has their own answer."""

    tx: Tx
    rooms: Rooms

    async def announce(self, event: StaffEvent) -> None:
        """Queue what the event calls for."""
        member = await self.tx.members.get(event.member)
        match event:
            case MemberSuspended(tickets=numbers):
                await self._tell(event, await self._own(member), "colleague-suspended-you")
                for post in member.posts:
                    await self._tell_unit(event, member, post, "colleague-suspended", numbers)
            case MemberRestored():
                await self._tell(event, await self._own(member), "colleague-restored-you")
            case PostGiven(role=role, unit=unit):
                post = Post(role, unit)
                await self._tell(event, await self._own(member), "colleague-given-you", post=post)
                await self._tell_unit(event, member, post, "colleague-given")
            case PostLeft():
                await self._post_left(event, member)
            case LeaveBegun():
                await self._leave_begun(event, member)
            case LeaveEnded():
                await self._leave_ended(event, member)
            case ReporterSearched():
                pass  # kept for those who check on it
            case _:
                raise TypeError(f"nobody would hear of {type(event).__name__}")
        if isinstance(event, MemberSuspended | PostLeft):
            await self._entries(event.entries, member)

    async def _entries(self, entries: Iterable[Entries], member: Member) -> None:
        """Tell who speaks now for those whose reports somebody had entered; nobody else."""
        for passed in entries:
            heir = await self.tx.members.get(passed.to)
            tickets = [await self.tx.tickets.get(number) for number in passed.tickets]
            for chat in await self._own(heir):
                await self._put(
                    chat, "colleague-entries", member, tickets=tickets, verb=OfficerTap.OWN
                )

    async def _post_left(self, event: PostLeft, member: Member) -> None:
        post, numbers = Post(event.role, event.unit), event.tickets
        await self._tell(event, await self._own(member), "colleague-left-you", post=post)
        if event.successor is None:
            await self._tell_unit(event, member, post, "colleague-left", numbers)
            return
        heir = await self.tx.members.get(event.successor)
        await self._tell_unit(event, member, post, "colleague-handed-over", heir=heir)
        tickets = [await self.tx.tickets.get(number) for number in numbers]
        for chat in await self._own(heir):
            await self._put(chat, "colleague-inherited", member, post, heir, tickets)

    async def _tell_unit(
        self,
        event: StaffEvent,
        member: Member,
        post: Post,
        message: str,
        numbers: Sequence[str] = (),
        heir: Member | None = None,
    ) -> None:
        """Tell those in the same post, with what waits for one of them to take it now."""
        unit = post.unit or self.rooms.city.desk_unit
        if post.unit is None:
            chats = await audiences.desk_chats(self.tx, self.rooms)
        else:
            chats = await audiences.chats_of(self.tx, self.rooms, unit)
        tickets = [await self.tx.tickets.get(number) for number in numbers]
        apart = {member.telegram_id, heir.telegram_id if heir else None}
        for chat in await self._without_actor(event, chats):
            if chat.chat not in apart:
                readable = [ticket for ticket in tickets if _readable(chat, ticket)]
                await self._put(chat, message, member, post, heir, readable)

    async def _leave_begun(self, event: LeaveBegun, member: Member) -> None:
        everyone, now = by_id(await self.tx.members.everyone()), self.rooms.clock.now()
        deputies: dict[int, Member] = {}
        for post in member.posts:
            deputy = stands_in(everyone, member, post, now)
            if deputy.id == member.id:
                continue
            deputies[deputy.id] = deputy
            unit = await audiences.chats_of(self.tx, self.rooms, post.unit) if post.unit else []
            for chat in unit:
                if chat.chat < 0:
                    await self._put(chat, "colleague-away", member, post, deputy, leave=event)
        for deputy in deputies.values():
            work = await taken_by(self.tx, self.rooms.city, covered_by(everyone, deputy, now))
            for chat in await self._own(deputy):
                theirs = [t for t in work if t.assignee != deputy.id and _readable(chat, t)]
                await self._put(chat, "colleague-deputy", member, tickets=theirs, leave=event)

    async def _leave_ended(self, event: LeaveEnded, member: Member) -> None:
        deputy = await self.tx.members.get(event.deputy)
        theirs = await taken_by(self.tx, self.rooms.city, frozenset({member.id}))
        message = "colleague-leave-broken" if event.early else "colleague-back-you"
        for chat in await self._own(member) if member.active else []:
            own = [ticket for ticket in theirs if _readable(chat, ticket)]
            await self._put(chat, message, other=deputy, tickets=own, waking=True)
        for chat in await self._own(deputy) if deputy.active and not event.early else []:
            await self._put(chat, "colleague-back", member, waking=True)

    async def _own(self, member: Member) -> list[StaffChat]:
        return [await audiences.member_chat(self.tx, self.rooms, member.id)]

    async def _tell(
        self,
        event: StaffEvent,
        chats: Iterable[StaffChat],
        message: str,
        post: Post | None = None,
    ) -> None:
        for chat in await self._without_actor(event, chats):
            await self._put(chat, message, post=post)

    async def _without_actor(
        self, event: StaffEvent, chats: Iterable[StaffChat]
    ) -> list[StaffChat]:
        if event.actor.person is None:
            return list(chats)
        actor = await self.tx.members.get(event.actor.person)
        return [chat for chat in chats if chat.chat != actor.telegram_id]

    async def _put(
        self,
        chat: StaffChat,
        message: str,
        member: Member | None = None,
        post: Post | None = None,
        other: Member | None = None,
        tickets: Sequence[Ticket] = (),
        leave: LeaveBegun | None = None,
        *,
        waking: bool = False,
        verb: OfficerTap = OfficerTap.VIEW,
    ) -> None:
        """Say it, with a button for each ticket; ``waking`` lets it wait for the morning."""
        texts, language = self.rooms.texts, chat.language
        text = texts.get(
            language,
            message,
            name=member_name(self.rooms, language, member) if member else "",
            other=member_name(self.rooms, language, other) if other else "",
            role=post_name(self.rooms, language, post) if post else "",
            count=len(tickets),
            until=texts.day(language, leave.until - ONE_MOMENT) if leave else "",
        )
        rows: Rows = tuple(
            (button(ticket.number, verb, ticket.number),) for ticket in tickets[:NAMED_AT_MOST]
        )
        morning = calendar_of(self.rooms.city).next_waking_time(self.rooms.clock.now())
        await self.tx.outbox.put(
            Message(
                bot=Bot.OFFICER,
                chat=chat.chat,
                text=text,
                buttons=rows,
                priority=Priority.PUSH,
                not_before=morning if waking else None,
            )
        )


def _readable(chat: StaffChat, ticket: Ticket) -> bool:
    """Whether a ticket may be named in a chat; a group never reads of a protected case."""
    if chat.chat < 0 and ticket.sensitive:
        return False
    return any(reaches(post, Action.VIEW, ticket) for post in chat.posts)
