"""What officers read when offices open: what is late, due today, or nobody's yet. Or nothing."""

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from handlers.callbacks import OfficerTap, button
from handlers.cards import time_left
from handlers.news import audiences
from handlers.news.audiences import StaffChat
from handlers.phrases import category_phrase
from handlers.texts import Html
from handlers.turn import Rooms
from tickets.events import OfficesOpened
from tickets.people import Role
from tickets.permissions import Action, scope
from tickets.ports import Among, Page, Tx
from tickets.ports.delivery import Bot, Message, Priority
from tickets.ticket import UNDER_WAY, Status

LINES = 5
"""Tickets that are named; the buttons lead to the rest."""
SLOT = "morning"
"""One that still waits to be sent is replaced by the next morning's."""
_DECIDED_ON = frozenset({Status.ANSWERED, Status.CLOSED, Status.REJECTED})


@dataclass(frozen=True, slots=True)
class _Part:
    """One line of a digest with the button to its list: a view of the queue, by its name."""

    view: str
    found: Page


@dataclass(frozen=True, slots=True)
class Mornings:
    """The digests of one morning."""

    tx: Tx
    rooms: Rooms

    async def tell(self, event: OfficesOpened) -> None:
        """Queue a digest for each chat of officers for whom something waits."""
        chats: dict[int, StaffChat] = {}
        async for chat in self._chats():
            chats.setdefault(chat.chat, chat)
        for chat in chats.values():
            parts = [part for part in await self._parts(chat, event.at) if part.found.total]
            if parts:
                await self._put(chat, parts, event.at)

    async def _chats(self) -> AsyncIterator[StaffChat]:
        for chat in await audiences.desk_chats(self.tx, self.rooms):
            yield chat
        for unit in self.rooms.city.units:
            for chat in await audiences.chats_of(self.tx, self.rooms, unit.code):
                yield chat
        for chat in await audiences.all_leader_chats(self.tx, self.rooms):
            yield chat

    async def _parts(self, chat: StaffChat, now: datetime) -> list[_Part]:
        """What waits, told once: what is late is not due today as well."""
        late = Among(due_before=now, undecided=True)
        today = Among(due_from=now, due_before=self.rooms.tonight, undecided=True)
        parts = [
            _Part("late", await self._waiting(chat, UNDER_WAY, late)),
            _Part("today", await self._waiting(chat, UNDER_WAY, today)),
        ]
        roles = {post.role for post in chat.posts}
        if roles & {Role.ADMINISTRATOR, Role.LIAISON}:
            untaken = await self._waiting(chat, UNDER_WAY, Among(untaken=True))
            parts.append(_Part("untaken", untaken))
        if Role.ADMINISTRATOR in roles:
            objected = await self._waiting(chat, _DECIDED_ON, Among(objected=True))
            parts.append(_Part("objected", objected))
        return parts

    async def _waiting(self, chat: StaffChat, statuses: frozenset[Status], among: Among) -> Page:
        seen = replace(scope(chat.posts, Action.QUEUE), protected=chat.chat > 0)
        return await self.tx.tickets.waiting(seen, statuses, limit=LINES, among=among)

    async def _put(self, chat: StaffChat, parts: list[_Part], at: datetime) -> None:
        buttons = tuple(
            (
                button(
                    self.rooms.texts.label(
                        chat.language,
                        "morning-button",
                        view=self.rooms.texts.label(chat.language, f"officer-view-{part.view}"),
                        count=part.found.total,
                    ),
                    OfficerTap.QUEUE,
                    part.view,
                ),
            )
            for part in parts
        )
        await self.tx.outbox.put(
            Message(
                bot=Bot.OFFICER,
                chat=chat.chat,
                text=Html("\n".join(self._lines(chat, parts))),
                buttons=buttons,
                slot=SLOT,
                anew=True,
                priority=Priority.DIGEST,
                dedupe_key=f"morning:{at:%Y%m%d}:{chat.chat}",
            )
        )

    def _lines(self, chat: StaffChat, parts: list[_Part]) -> Iterator[Html]:
        language, texts = chat.language, self.rooms.texts
        yield texts.get(language, "morning-head", day=texts.day(language, self.rooms.clock.now()))
        for part in parts:
            yield texts.get(language, f"morning-{part.view}", count=part.found.total)
            if part.view not in {"late", "today"}:
                continue
            for ticket in part.found.tickets[:LINES]:
                assert ticket.due is not None
                yield texts.get(
                    language,
                    "morning-line",
                    number=ticket.number,
                    category=category_phrase(self.rooms, language, ticket.category),
                    left=time_left(self.rooms, language, ticket.due),
                )
            if part.found.total > LINES:
                yield texts.get(language, "morning-more", count=part.found.total - LINES)
