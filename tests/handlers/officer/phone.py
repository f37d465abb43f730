"""An officer's phone, and what stands on it."""

from dataclasses import dataclass, field
from typing import Any, Protocol

from handlers.officer.turn import OfficerTurn
from tests.fakes import FakeClock
from tests.handlers.officer.network import USERNAME
from tickets.ports.delivery import Message


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


class Line(Protocol):
    """What a phone needs of the office."""

    clock: FakeClock
    chats: dict[int, dict[int, Shown]]
    forums: set[int]

    async def handle(self, data: dict[str, Any]) -> OfficerTurn:
        """What the receiver does with one update."""
        ...

    async def deliver(self) -> list[tuple[int, Shown]]:
        """Bring what waits into the chats."""
        ...

    def new_message_id(self) -> int:
        """The id of a message that a person sends."""
        ...


@dataclass(frozen=True)
class Phone:
    """One person and their thumb. ``chat`` is their private chat unless it names a group."""

    office: Line = field(repr=False)
    id: int
    language: str = "id"

    async def says(self, text: str, chat: int | None = None, **more: Any) -> Answer:
        """Write a text, a command as one."""
        body: dict[str, Any] = {"text": text}
        if text.startswith("/"):
            entity = {"type": "bot_command", "offset": 0, "length": len(text.split()[0])}
            body["entities"] = [entity]
        return await self._message({**body, **more}, chat)

    async def writes_in(self, thread: int, text: str, chat: int) -> Answer:
        """Write into a topic, where what is no reply names the message that opened it."""
        opened = {
            "message_id": thread,
            "date": self._date(),
            "chat": self._chat(chat),
            "from": {"id": 42, "is_bot": True, "first_name": "Sahut", "username": USERNAME},
            "forum_topic_created": {"name": "…", "icon_color": 7322096},
        }
        there = {"is_topic_message": True, "message_thread_id": thread}
        return await self.says(text, chat, reply_to_message=opened, **there)

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

    async def edits(self, text: str, chat: int | None = None, **more: Any) -> Answer:
        """Change a message that was sent before."""
        chat = self.id if chat is None else chat
        message = {**self._envelope(chat), "text": text, "edit_date": self._date(), **more}
        return await self._update({"edited_message": message}, chat)

    async def changes_the_bot(
        self, chat: int, before: str, after: str, *, kind: str = "", **rights: bool
    ) -> Answer:
        """Put the bot into a group, out of it, or change its rights.

        Args:
            kind: of chat, where it is neither private nor a group.
        """
        me = {"id": 42, "is_bot": True, "first_name": "Sahut", "username": USERNAME}
        change = {
            "chat": {**self._chat(chat), **({"type": kind} if kind else {})},
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
        known = self.office.chats.get(chat, {}).get(message)
        original = {
            "message_id": message,
            "date": self._date(),
            "chat": self._chat(chat),
            "from": {"id": 42, "is_bot": True, "first_name": "Sahut", "username": USERNAME},
            "text": known.text if known else "…",
        }
        return {"reply_to_message": original}

    def _self(self) -> dict[str, Any]:
        person = {"id": self.id, "is_bot": False, "first_name": f"Officer {self.id}"}
        return {**person, "language_code": self.language}

    def _date(self) -> int:
        return int(self.office.clock.now().timestamp())

    def _chat(self, chat: int) -> dict[str, Any]:
        if chat in self.office.forums:
            return {"id": chat, "type": "supergroup", "title": "Grup", "is_forum": True}
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
