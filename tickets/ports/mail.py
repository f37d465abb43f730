"""What has to go out and what has to come in: the outbox, and the files that people sent."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol

from tickets.ports.delivery import Bot, File, Message, Sent
from tickets.ports.topics import TopicState
from tickets.ticket import Evidence, Medium

LEASE = timedelta(seconds=90)
"""How long something claimed belongs to who claimed it; longer than any one try may take, so that
nothing is sent twice because an upload was slow."""
TEXT_LEASE = timedelta(seconds=15)
"""The same for a message of one short call: after a kill somebody waits for it."""
ONE_CALL_AT_MOST = 4096
"""Characters; Telegram takes a longer text in several calls, one after the other."""


def lease_of(message: Message) -> timedelta:
    """How long a claimed message belongs to who claimed it."""
    many_calls = message.erases_from is not None or len(message.text) > ONE_CALL_AT_MOST
    takes_long = message.evidence or message.qr or many_calls
    return LEASE if takes_long else TEXT_LEASE


def gathered(messages: Sequence[Message]) -> Message:
    """Several messages of one gathering as one: their words in order, the newest buttons."""
    newest = messages[-1]
    return replace(
        newest,
        text="\n\n".join(dict.fromkeys(message.text for message in messages)),
        purpose=next((m.purpose for m in reversed(messages) if m.purpose), ""),
        cause=None,
    )


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that the courier claimed from the outbox.

    Attributes:
        attempts: how often it was tried in vain before.
        edits: id of the message that it edits, when its slot stands in the chat already.
        replies_to: id of the message that it is a reply to.
        topic: the state of the message's topic; None where it has none or it was not opened yet.
        pins: id of the message that shall be pinned in the topic.
    """

    id: int
    message: Message
    attempts: int
    edits: int | None
    replies_to: int | None
    topic: TopicState | None = None
    pins: int | None = None


class Outbox(Protocol):
    """What is to be said, and what became of it."""

    async def put(self, message: Message) -> None:
        """Queue a message; one with a text and files becomes two, the text first.

        A message with the dedupe key of an earlier one is dropped. One with the slot of a message
        that still waits unclaimed in the same chat replaces that one's content in its place.
        """
        ...

    async def claim(self, bot: Bot, now: datetime, limit: int) -> Sequence[Waiting]:
        """Take the first waiting message of each of the bot's chats, by priority, for its lease.

        A chat with a claimed message gives no other, and one that was postponed holds up those
        that come after it in its chat, so that the order in a chat is kept; a message that only
        waits for its own ``not_before`` holds up nobody, nor does one whose files are still being
        fetched. What is neither settled nor postponed when the lease is over can be claimed again.
        """
        ...

    async def delivered(self, waiting: Waiting, message_ids: Sequence[int]) -> None:
        """It is in the chat; from now on a reply to it can be understood and its slot edited."""
        ...

    async def delivered_partly(
        self, waiting: Waiting, message_ids: Sequence[int], rest: Message
    ) -> Waiting:
        """Some of it is in the chat: from now on only the rest waits, as a new message."""
        ...

    async def postpone(self, waiting: Waiting, until: datetime, *, count: bool = True) -> None:
        """Try again later; ``count`` says whether it was a vain attempt."""
        ...

    async def send_anew(self, waiting: Waiting) -> None:
        """What it should have edited is gone: let it be sent as a new message."""
        ...

    async def discard(self, waiting: Waiting, reason: str) -> None:
        """It can never be delivered: keep it with the dead letters."""
        ...

    async def discard_chat(self, bot: Bot, chat: int, reason: str, *, keep: bool) -> None:
        """Nothing can be delivered to this chat for now: drop all of it, claimed or not.

        What stands in its slots is forgotten: the next message of a slot is sent anew.

        Args:
            keep: put it with the dead letters, because somebody has to see to it.
        """
        ...

    async def forget_chat(self, bot: Bot, chat: int) -> None:
        """Drop what waits for a chat, and what is known of everything that was sent to it."""
        ...

    async def reschedule(self, bot: Bot, chat: int, gather: str, at: datetime) -> None:
        """Let what waits in a chat to be gathered go out at another time."""
        ...

    async def withdraw(self, cause: str) -> None:
        """Drop what waits to tell of something that was undone."""
        ...

    async def drop_news(self, bot: Bot, chat: int, about: str, *, but: str = "") -> None:
        """Drop the news of a ticket that wait for a chat, besides those of the purpose ``but``."""
        ...

    async def erase(self, bot: Bot, chat: int, *, theirs: Collection[int], first: int) -> None:
        """Take a dialogue out of a chat: what of it waits is dropped, what stands is deleted.

        What is on its way at this moment is deleted as soon as it stands there.

        Args:
            theirs: ids of the person's own messages.
            first: the first of ours; all after it go too.
        """
        ...

    async def sent(self, bot: Bot, chat: int, message_id: int) -> Sent | None:
        """What a message in a chat was about."""
        ...

    async def slots(self, bot: Bot, slot: str) -> Sequence[tuple[int, int | None]]:
        """The chats (and threads) in which messages of a slot stand or wait to be sent."""
        ...


class Topics(Protocol):
    """The topics that the bots opened in chats."""

    async def of(self, bot: Bot, chat: int, key: str) -> TopicState | None:
        """A topic as the bot left it; None where it was not opened yet, or is gone."""
        ...

    async def keep(self, bot: Bot, chat: int, key: str, state: TopicState) -> None:
        """Remember how the bot left a topic."""
        ...

    async def at(self, bot: Bot, chat: int, thread: int) -> str | None:
        """The key of the topic with this id."""
        ...

    async def gone(self, bot: Bot, chat: int, key: str) -> None:
        """A topic was deleted, and what stood in its slots with it: all of it is sent anew."""
        ...

    async def try_again(self, bot: Bot, chat: int) -> None:
        """The chat may give topics now that it did not give before."""
        ...


@dataclass(frozen=True, slots=True)
class Unfetched:
    """A file whose bytes are still at Telegram."""

    evidence: int
    bot: Bot
    file_id: str
    attempts: int


class EvidenceShelf(Protocol):
    """Files that people sent, as far as the database knows them."""

    async def add(
        self,
        *,
        bot: Bot,
        file_id: str,
        unique_id: str,
        medium: Medium,
        mime_type: str,
        size: int | None,
    ) -> int:
        """Note a file to be fetched; the same file from the same bot again gives the same id.

        One that was given up is to be fetched again then.

        Args:
            unique_id: Telegram's ``file_unique_id``.
            size: in bytes.
        """
        ...

    async def put(
        self,
        content: bytes,
        mime_type: str,
        *,
        name: str = "",
        medium: Medium = Medium.DOCUMENT,
        kept_until: datetime | None = None,
    ) -> int:
        """Keep a file that the program itself made; the same content again gives the same id.

        The bytes are kept at once, whatever becomes of the transaction.

        Args:
            name: what the file is called where it is sent.
            medium: what it is sent as; a picture to be looked at in the chat is a PHOTO.
            kept_until: it may be removed afterwards, unless it still waits to be sent.
        """
        ...

    async def get(self, ids: Collection[int]) -> Sequence[Evidence]:
        """What is known of files, in the order of ``ids``."""
        ...

    async def files(self, bot: Bot, ids: Collection[int]) -> Sequence[File]:
        """The fetched ones among these files, ready to be sent by the bot, in the order given."""
        ...

    async def remember(self, bot: Bot, file_ids: Mapping[int, str]) -> None:
        """Keep the ids under which a bot can send files again, by evidence id."""
        ...

    async def unfetched(self, now: datetime, limit: int) -> Sequence[Unfetched]:
        """Take some files to be fetched, for a LEASE."""
        ...

    async def fetched(
        self, evidence: int, sha256: str, size: int, print_: bytes | None = None
    ) -> None:
        """The bytes lie in the evidence folder.

        Args:
            print_: what like pictures are found by, see tickets.analysis.photos.
        """
        ...

    async def prints(self, *, after: int, limit: int) -> Sequence[tuple[int, bytes]]:
        """The prints of the next files by id, for looking through all of them in pages."""
        ...

    async def copies(self, evidence: int) -> Sequence[int]:
        """The files with the same bytes, itself among them."""
        ...

    async def tickets_with(self, evidence: Collection[int]) -> Sequence[tuple[int, str]]:
        """Which of the files belong to which tickets or their histories, by file and number."""
        ...

    async def postpone(self, evidence: int, until: datetime) -> None:
        """Fetching failed; try again later."""
        ...

    async def give_up(self, evidence: int) -> None:
        """The bytes can never be had; messages that wait for them go out without."""
        ...
