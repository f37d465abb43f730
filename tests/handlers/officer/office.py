"""A city's staff at their phones, without a network: updates go in, the outbox is looked at."""

import hashlib
import json
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

from handlers.announcements import Announcer
from handlers.jobs.makers import makers
from handlers.officer.channel import OfficerChannel
from handlers.officer.turn import OfficerTurn
from handlers.turn import Incoming, Rooms
from scheduler.topics import next_deed, says_something
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.officer.phone import Phone, Shown
from tickets.actions.reporters.filing import file_report
from tickets.actions.reporters.following import Following
from tickets.actions.timed.due import ring
from tickets.people import Member, Post
from tickets.ports import Tx
from tickets.ports.delivery import Bot, Message
from tickets.ports.mail import Waiting
from tickets.ports.topics import TopicState
from tickets.report import Draft
from tickets.ticket import Evidence, Kind, Medium, Place, Privacy, Ticket

REPORTER_CHAT = 7001
REPORTER_NAME, REPORTER_PHONE = "Siti Rahmah", "+6281154321"


class Office:
    """The whole officers' side, with a courier that delivers at once."""

    def __init__(self, rooms: Rooms, clock: FakeClock, channel: OfficerChannel) -> None:
        self.rooms, self.city, self.clock, self.channel = rooms, rooms.city, clock, channel
        self.uow = MemoryUnitOfWork(Announcer(rooms))
        self.forums: set[int] = set()
        self.chats: dict[int, dict[int, Shown]] = {}
        self._history: dict[int, list[Shown]] = {}
        self._ids, self._messages, self._drafts = count(1), count(100), count(1)

    async def hire(self, telegram_id: int, *posts: Post, language: str = "id") -> Phone:
        """A member of the staff."""
        async with self.uow() as tx:
            for post in posts:
                await tx.members.join(telegram_id, post, language)
        return Phone(self, telegram_id, language)

    def stranger(self, telegram_id: int, language: str = "id") -> Phone:
        """Somebody who is no member."""
        return Phone(self, telegram_id, language)

    async def member(self, phone: Phone) -> Member:
        """The member behind a phone."""
        async with self.uow() as tx:
            found = await tx.members.find(phone.id)
        assert found is not None
        return found

    async def tie(self, chat: int, unit: str, *, forum: bool = False) -> None:
        """Give a unit its group."""
        async with self.uow() as tx:
            await tx.members.tie(chat, unit)
            await tx.members.note_group(chat, forum=forum)
        self.forums |= {chat} if forum else set()

    async def filed(
        self,
        category: str,
        privacy: Privacy = Privacy.OPEN,
        description: str = "Lubang besar di depan <b>pasar</b> & dalam",
        photos: int = 0,
        area: str | None = None,
    ) -> Ticket:
        """A report of a citizen becomes a ticket, and its card is delivered."""
        draft = Draft(
            id=f"draft-{next(self._drafts)}",
            started_at=self.clock.now(),
            kind=Kind.COMPLAINT,
            category=category,
            place=Place(words="depan SDN Kelayan", area=area),
            description=description,
            evidence_done=True,
            privacy=privacy,
        )
        async with self.uow() as tx:
            citizen = await tx.citizens.by_chat(REPORTER_CHAT, "id")
            await tx.citizens.save(replace(citizen, name=REPORTER_NAME, phone=REPORTER_PHONE))
            files = [
                await tx.evidence.add(
                    bot=Bot.CITIZEN,
                    file_id=f"{draft.id}-{n}",
                    unique_id=f"{draft.id}-{n}",
                    medium=Medium.PHOTO,
                    mime_type="image/jpeg",
                    size=1000,
                )
                for n in range(photos)
            ]
            draft = replace(draft, evidence=tuple(files))
            ticket, _ = await file_report(tx, self.clock, self.city, citizen, draft)
        await self.deliver()
        return ticket

    async def citizen_does(self, move: str, *arguments: Any) -> None:
        """The reporter answers, rates, objects, withdraws."""
        async with self.uow() as tx:
            citizen = await tx.citizens.by_chat(REPORTER_CHAT)
            await getattr(Following(tx, self.clock, self.city, citizen), move)(*arguments)
        await self.deliver()

    async def reporter_blocks(self) -> None:
        """The reporter stops the citizens' bot."""
        async with self.uow() as tx:
            citizen = await tx.citizens.by_chat(REPORTER_CHAT)
            await tx.citizens.save(replace(citizen, reachable=False))

    async def passes(self, **time: float) -> None:
        """Time goes on, and what falls due happens."""
        self.clock.advance(timedelta(**time))
        async with self.uow() as tx:
            for timer in await tx.timers.claim(self.clock.now(), 100):
                await ring(tx, self.clock, self.city, timer)
        await self.deliver()

    async def ticket(self, number: str) -> Ticket:
        """A ticket as it stands."""
        async with self.uow() as tx:
            return await tx.tickets.get(number)

    async def evidence(self, *ids: int) -> list[Evidence]:
        """What is known of files."""
        async with self.uow() as tx:
            return list(await tx.evidence.get(ids))

    def to_reporter(self) -> list[Message]:
        """What waits to be sent to the reporter."""
        return [m for m in self.uow.messages if m.bot is Bot.CITIZEN]

    def card(self, chat: int, number: str) -> Shown:
        """The newest card of a ticket in a chat."""
        cards = [
            shown
            for shown in self.chats.get(chat, {}).values()
            if shown.message.slot == f"card:{number}"
        ]
        assert cards, f"no card of {number} in {chat}"
        return cards[-1]

    def all_in(self, chat: int) -> list[Shown]:
        """Everything that ever stood in a chat, oldest first."""
        return self._history.get(chat, [])

    def read_by(self, *chats: int) -> str:
        """Everything that ever stood in the chats."""
        return "\n".join(
            f"{shown.text} {shown.labels}"
            for chat in chats
            for shown in self._history.get(chat, [])
        )

    async def handle(self, data: dict[str, Any]) -> OfficerTurn:
        """What the receiver does with one update."""
        incoming = self.channel.read(json.dumps({"update_id": next(self._ids), **data}).encode())
        return await self.receive(incoming)

    async def receive(self, incoming: Incoming) -> OfficerTurn:
        """One update in one transaction."""
        async with self.uow() as tx:
            conversation = await tx.conversations.load(Bot.OFFICER, incoming.chat, incoming.user)
            turn = await self.channel.handle(incoming, tx, conversation)
            await tx.conversations.save(conversation)
        return turn

    async def works(self) -> list[Shown]:
        """Do what waits to be done in the background; returns what came of it."""
        async with self.uow() as tx:
            jobs = await tx.jobs.claim(self.clock.now(), 100)
        for job in jobs:
            await makers(self.rooms, self.uow)[job.kind](job)
        return [shown for _, shown in await self.deliver()]

    async def forget_what_was_sent(self) -> None:
        """As if the courier had not yet noted which message went out under which id."""
        async with self.uow() as tx:
            tx.kept.outbox.kept.clear()

    async def deliver(self) -> list[tuple[int, Shown]]:
        """Bring what waits into the chats; returns what is new or changed there."""
        new: list[tuple[int, Shown]] = []
        async with self.uow() as tx:
            for file in await tx.evidence.unfetched(self.clock.now(), 1000):
                digest = hashlib.sha256(file.file_id.encode()).hexdigest()
                await tx.evidence.fetched(file.evidence, digest, 1000)
        while True:
            async with self.uow() as tx:
                claimed = await tx.outbox.claim(Bot.OFFICER, self.clock.now(), 1000)
                for waiting in claimed:
                    if await self._tend(tx, waiting):
                        continue
                    id_ = waiting.edits or next(self._messages)
                    await tx.outbox.delivered(waiting, [id_])
                    chat = waiting.message.chat
                    assert chat != 0
                    assert all(waiting.message.buttons), "Telegram wants no empty rows"
                    shown = Shown(id_, waiting.message)
                    self.chats.setdefault(chat, {})[id_] = shown
                    self._history.setdefault(chat, []).append(shown)
                    new.append((chat, shown))
            if not claimed:
                return new

    async def _tend(self, tx: Tx, waiting: Waiting) -> bool:
        """What the courier does about the message's topic; whether it is not to be shown now."""
        topic, deed, chat = waiting.message.topic, next_deed(waiting), waiting.message.chat
        if topic is None:
            return False
        if deed is None and not says_something(waiting.message):
            await tx.outbox.delivered(waiting, ())
            return True
        if deed is None:
            return False
        state = TopicState(next(self._messages), topic.title)
        if waiting.topic is not None:
            state = waiting.topic.after(deed, topic, waiting.pins)
        await tx.topics.keep(Bot.OFFICER, chat, topic.key, state)
        await tx.outbox.postpone(waiting, self.clock.now(), count=False)
        return True

    async def topic(self, chat: int, number: str) -> TopicState:
        """A ticket's topic as it stands."""
        async with self.uow() as tx:
            state = await tx.topics.of(Bot.OFFICER, chat, number)
        assert state is not None
        return state

    def new_message_id(self) -> int:
        """The id of a message that a person sends."""
        return next(self._messages)
