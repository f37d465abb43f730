"""A city's staff at their phones, without a network: updates go in, the outbox is looked at."""

import hashlib
import json
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from typing import Any

from telegram.request import BaseRequest

from handlers.announcements import Announcer
from handlers.officer.channel import OfficerChannel
from handlers.officer.turn import OfficerTurn
from handlers.turn import Incoming, Rooms
from tests.fakes import FakeClock, MemoryUnitOfWork
from tickets.actions.due import ring
from tickets.actions.filing import file_report
from tickets.actions.following import Following
from tickets.delivery import Bot, Message
from tickets.people import Member, Post
from tickets.report import Draft
from tickets.ticket import Evidence, Kind, Medium, Place, Privacy, Ticket

TOKEN = "42:officers"
USERNAME = "sahut_petugas_bot"
REPORTER_CHAT = 7001
REPORTER_NAME, REPORTER_PHONE = "Siti Rahmah", "+6281154321"


class NoNetwork(BaseRequest):
    """Answers what the library asks at its start; anything else is a test that fails."""

    read_timeout = 5.0

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.answers: dict[str, Any] = {
            "getMe": {
                "id": 42,
                "is_bot": True,
                "first_name": "Sahut",
                "username": USERNAME,
                "can_join_groups": True,
                "can_read_all_group_messages": False,
                "supports_inline_queries": False,
            },
            "setMyCommands": True,
        }

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, url: str, method: str, *args: Any, **more: Any) -> tuple[int, bytes]:
        """Answer from the list of answers."""
        called = url.rsplit("/", 1)[-1]
        data = args[0] if args else more.get("request_data")
        self.asked.append((called, data.parameters if data else {}))
        answer = self.answers[called]
        if isinstance(answer, tuple):
            status, answered = answer
            return status, json.dumps(answered).encode()
        return 200, json.dumps({"ok": True, "result": answer}).encode()


@dataclass(frozen=True)
class Shown:
    """A message of the bot as it stands in a chat."""

    id: int
    message: Message

    @property
    def text(self) -> str:
        return self.message.text

    @property
    def labels(self) -> list[str]:
        return [button.label for row in self.message.buttons for button in row]

    def data(self, label: str) -> str:
        found = [b.data for row in self.message.buttons for b in row if b.label == label]
        assert found, f"no button {label!r} among {self.labels}"
        return found[0]


@dataclass(frozen=True)
class Answer:
    """What came of one update: new or changed messages in the chat, and the toast of a tap."""

    shown: tuple[Shown, ...]
    toast: str | None
    alert: bool
    turn: OfficerTurn = field(repr=False)

    @property
    def text(self) -> str:
        return "\n".join(shown.text for shown in self.shown)

    @property
    def last(self) -> Shown:
        assert self.shown, f"nothing was shown; toast: {self.toast}"
        return self.shown[-1]

    @property
    def all(self) -> str:
        """Everything that somebody can read of it."""
        return f"{self.text}\n{self.toast or ''}"

    def with_id(self, message_id: int) -> Shown:
        """The message with this id, as it is now."""
        return next(shown for shown in reversed(self.shown) if shown.id == message_id)

    def with_button(self, label: str) -> Shown:
        """The newest message that has the button."""
        found = [shown for shown in self.shown if label in shown.labels]
        assert found, f"no message with {label!r}: {[s.labels for s in self.shown]}"
        return found[-1]


class Office:
    """The whole officers' side, with a courier that delivers at once."""

    def __init__(self, rooms: Rooms, clock: FakeClock, channel: OfficerChannel) -> None:
        self.rooms, self.city, self.clock, self.channel = rooms, rooms.city, clock, channel
        self.uow = MemoryUnitOfWork(Announcer(rooms))
        self.chats: dict[int, dict[int, Shown]] = {}
        self._history: dict[int, list[Shown]] = {}
        self._ids, self._messages, self._drafts = count(1), count(100), count(1)

    async def hire(self, telegram_id: int, *posts: Post, language: str = "id") -> "Phone":
        """A member of the staff."""
        async with self.uow() as tx:
            for post in posts:
                await tx.members.join(telegram_id, post, language)
        return Phone(self, telegram_id, language)

    def stranger(self, telegram_id: int, language: str = "id") -> "Phone":
        """Somebody who is no member."""
        return Phone(self, telegram_id, language)

    async def member(self, phone: "Phone") -> Member:
        """The member behind a phone."""
        async with self.uow() as tx:
            found = await tx.members.find(phone.id)
        assert found is not None
        return found

    async def tie(self, chat: int, unit: str) -> None:
        """Give a unit its group."""
        async with self.uow() as tx:
            await tx.members.tie(chat, unit)

    async def filed(
        self,
        category: str,
        privacy: Privacy = Privacy.OPEN,
        description: str = "Lubang besar di depan <b>pasar</b> & dalam",
        photos: int = 0,
    ) -> Ticket:
        """A report of a citizen becomes a ticket, and its card is delivered."""
        draft = Draft(
            id=f"draft-{next(self._drafts)}",
            started_at=self.clock.now(),
            kind=Kind.COMPLAINT,
            category=category,
            place=Place(words="depan SDN Kelayan"),
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
                    id_ = waiting.edits or next(self._messages)
                    await tx.outbox.delivered(waiting, [id_])
                    chat = waiting.message.chat
                    shown = Shown(id_, waiting.message)
                    self.chats.setdefault(chat, {})[id_] = shown
                    self._history.setdefault(chat, []).append(shown)
                    new.append((chat, shown))
            if not claimed:
                return new

    def new_message_id(self) -> int:
        """The id of a message that a person sends."""
        return next(self._messages)


@dataclass(frozen=True)
class Phone:
    """One person and their thumb. ``chat`` is their private chat unless it names a group."""

    office: Office = field(repr=False)
    id: int
    language: str = "id"

    async def says(self, text: str, chat: int | None = None, **more: Any) -> Answer:
        """Write a text, a command as one."""
        body: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            entity = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
            body["entities"] = [entity]
        return await self._message({**body, **more}, chat)

    async def replies(self, to: Shown, text: str, chat: int | None = None) -> Answer:
        """Telegram's own reply to a message of the bot."""
        return await self.says(text, chat, **self._reply_to(to.id, chat))

    async def sends_photo(
        self,
        caption: str = "",
        chat: int | None = None,
        *,
        to: Shown | None = None,
        album: str | None = None,
        name: str = "photo",
        size: int = 2000,
    ) -> Answer:
        """Send a photo, perhaps as a reply or as a piece of an album."""
        photo = {
            "file_id": f"{name}-id",
            "file_unique_id": name,
            "width": 90,
            "height": 90,
            "file_size": size,
        }
        body: dict[str, Any] = {"photo": [{**photo, "file_id": "small"}, photo]}
        if caption:
            body["caption"] = caption
            if caption.startswith("/"):
                entity = {"type": "bot_command", "offset": 0, "length": len(caption.split()[0])}
                body["caption_entities"] = [entity]
        if album:
            body["media_group_id"] = album
        if to:
            body |= self._reply_to(to.id, chat)
        return await self._message(body, chat)

    async def sends(
        self, kind: str, content: Any, chat: int | None = None, to: Shown | None = None
    ) -> Answer:
        """Send anything else, as Telegram describes it."""
        more = self._reply_to(to.id, chat) if to else {}
        return await self._message({kind: content, **more}, chat)

    async def taps(self, shown: Shown, label: str, chat: int | None = None) -> Answer:
        """Tap a button under a message of the bot."""
        return await self.taps_data(shown.data(label), chat, message=shown.id)

    async def taps_data(self, data: str, chat: int | None = None, message: int = 1) -> Answer:
        """A tap with whatever data."""
        chat = self.id if chat is None else chat
        sender = {"id": 42, "is_bot": True, "first_name": "Sahut", "username": USERNAME}
        query = {
            "id": str(self.office.new_message_id()),
            "from": self._self(),
            "chat_instance": "1",
            "data": data,
            "message": {
                "message_id": message,
                "date": self._date(),
                "chat": self._chat(chat),
                "from": sender,
                "text": "…",
            },
        }
        return await self._update({"callback_query": query}, chat)

    async def edits(self, text: str, chat: int | None = None) -> Answer:
        """Change a message that was sent before."""
        chat = self.id if chat is None else chat
        message = {**self._envelope(chat), "text": text, "edit_date": self._date()}
        return await self._update({"edited_message": message}, chat)

    async def changes_the_bot(self, chat: int, before: str, after: str, **rights: bool) -> Answer:
        """Put the bot into a group, out of it, or change its rights."""
        me = {"id": 42, "is_bot": True, "first_name": "Sahut", "username": USERNAME}
        change = {
            "chat": self._chat(chat),
            "from": self._self(),
            "date": self._date(),
            "old_chat_member": {"status": before, "user": me, **_membership(before, {})},
            "new_chat_member": {"status": after, "user": me, **_membership(after, rights)},
        }
        return await self._update({"my_chat_member": change}, chat)

    async def _message(self, body: dict[str, Any], chat: int | None) -> Answer:
        chat = self.id if chat is None else chat
        return await self._update({"message": {**self._envelope(chat), **body}}, chat)

    async def _update(self, data: dict[str, Any], chat: int) -> Answer:
        turn = await self.office.handle(data)
        new = await self.office.deliver()
        shown = tuple(shown for there, shown in new if there == chat)
        return Answer(shown, turn.toast, turn.alert, turn)

    def _envelope(self, chat: int) -> dict[str, Any]:
        return {
            "message_id": self.office.new_message_id(),
            "date": self._date(),
            "chat": self._chat(chat),
            "from": self._self(),
        }

    def _reply_to(self, message: int, chat: int | None) -> dict[str, Any]:
        chat = self.id if chat is None else chat
        original = {"message_id": message, "date": self._date(), "chat": self._chat(chat)}
        return {"reply_to_message": {**original, "text": "…"}}

    def _self(self) -> dict[str, Any]:
        person = {"id": self.id, "is_bot": False, "first_name": f"Officer {self.id}"}
        return {**person, "language_code": self.language}

    def _date(self) -> int:
        return int(self.office.clock.now().timestamp())

    @staticmethod
    def _chat(chat: int) -> dict[str, Any]:
        if chat < 0:
            return {"id": chat, "type": "supergroup", "title": "Grup"}
        return {"id": chat, "type": "private", "first_name": "Officer"}


def _membership(status: str, rights: dict[str, bool]) -> dict[str, Any]:
    """The fields that Telegram demands of a chat member with this status."""
    if status == "kicked":
        return {"until_date": 0}
    if status != "administrator":
        return {}
    names = (
        "can_be_edited is_anonymous can_manage_chat can_delete_messages can_manage_video_chats "
        "can_restrict_members can_promote_members can_change_info can_invite_users "
        "can_post_stories can_edit_stories can_delete_stories can_pin_messages can_manage_topics"
    )
    return {**dict.fromkeys(names.split(), False), **rights}
