"""Messages as neutral data, and what can become of one that is sent.

What is to be said waits in the outbox as a Message. Each bot's messenger turns it into calls of
its library and turns the library's answer into an Outcome, which the courier acts on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum, StrEnum
from pathlib import Path
from typing import Protocol

from tickets.events import Right
from tickets.ports.topics import Topic, TopicDeed, TopicState
from tickets.ticket import Medium


class Bot(StrEnum):
    """The two bots."""

    CITIZEN = "citizen"
    OFFICER = "officer"


class Priority(IntEnum):
    """What goes first where not everything can go at once."""

    CONVERSATION = 0
    PUSH = 1
    DIGEST = 2
    UPKEEP = 3
    """What stands there already and is only brought up to date."""


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: either data that comes back (at most 64 bytes), or a link."""

    label: str
    data: str = ""
    url: str | None = None


class Asks(StrEnum):
    """What a key of the reply keyboard asks the phone for."""

    TEXT = "text"
    LOCATION = "location"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Key:
    """A key of the keyboard that replaces the phone's own."""

    label: str
    asks: Asks = Asks.TEXT


class Reply(StrEnum):
    """Other things that can be done to the phone's keyboard."""

    REMOVE = "remove"
    FORCE = "force"


Rows = tuple[tuple[Button, ...], ...]
Keyboard = tuple[tuple[Key, ...], ...] | Reply


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """Something to be said in a chat.

    Attributes:
        text: HTML as Telegram understands it, every argument escaped; "" for files alone, or for
            nothing but to bring ``topic`` up to date.
        evidence: ids of files that are sent along (an album where there are several). With a
            text and files, the text comes first as a message of its own.
        thread: the topic that it is said in, by Telegram's id.
        topic: the topic that it is said in instead, opened for it if need be. One with nothing to
            say renames, pins, closes or reopens the topic, and never opens it.
        qr: a link that is shown as a QR code above the text, which then is its caption (at most
            1024 characters). Only the link is kept, never a picture of it.
        slot: names the place of a message that changes: a later message of the same slot in the
            same chat edits the earlier one, and replaces it while it still waits to be sent.
        anew: the slot's next message is sent as a new one at the bottom instead of editing.
        replies_to: the slot of the message in the same chat that this one is a reply to.
        about: the tracking number that a person's reply to this message is about.
        purpose: what a person's reply to this message does, in the words of the bot's handlers.
        not_before: wait until then (quiet hours, pieces of an album).
        dedupe_key: a second message with the same key is dropped, even after the first was sent.
        gather: messages of the same name that may go to a chat at the same time go as one, the
            newest words last, with the newest buttons.
        cause: what was done that this tells of; undone, it is withdrawn while it waits.
        erases: takes these messages out of the chat instead of saying something.
        erases_from: besides, whatever of ours stands there from this message on.
        remembered: False for the last word to somebody who asked to be forgotten: nothing is kept
            of it once it is sent.
    """

    bot: Bot
    chat: int
    text: str
    buttons: Rows = ()
    keyboard: Keyboard | None = None
    evidence: tuple[int, ...] = ()
    qr: str = ""
    thread: int | None = None
    topic: Topic | None = None
    slot: str | None = None
    anew: bool = False
    replies_to: str | None = None
    about: str | None = None
    purpose: str = ""
    priority: Priority = Priority.CONVERSATION
    not_before: datetime | None = None
    dedupe_key: str | None = None
    gather: str | None = None
    cause: str | None = None
    erases: tuple[int, ...] = ()
    erases_from: int | None = None
    remembered: bool = True


@dataclass(frozen=True, slots=True)
class Sent:
    """What is kept of a message that went out: what it was about.

    Attributes:
        purpose: see Message.purpose.
    """

    bot: Bot
    chat: int
    message_id: int
    slot: str | None
    about: str | None
    purpose: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A file ready to be sent: its bytes on disk, or the id that the bot already has for it.

    Attributes:
        name: what it is called where it is sent; "" for what people sent.
    """

    evidence: int
    medium: Medium
    mime_type: str
    path: Path
    file_id: str | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Delivered:
    """It is in the chat.

    Attributes:
        message_ids: of the text (first, where there is one) and the files.
        file_ids: the ids under which the bot can send the same files again, by evidence id.
    """

    message_ids: tuple[int, ...]
    file_ids: dict[int, str]


@dataclass(frozen=True, slots=True)
class Throttled:
    """Too fast; not before so many seconds."""

    retry_after: float


@dataclass(frozen=True, slots=True)
class Blocked:
    """The person stopped the bot or is gone, or the bot was put out of the group."""

    reason: str


@dataclass(frozen=True, slots=True)
class Moved:
    """The group became a supergroup with another id."""

    chat: int


@dataclass(frozen=True, slots=True)
class Vanished:
    """The message to be edited is no longer there or can no longer be edited."""


@dataclass(frozen=True, slots=True)
class Refused:
    """Telegram will never take it: a defect of ours."""

    reason: str


@dataclass(frozen=True, slots=True)
class Unreachable:
    """The network or Telegram is in trouble; whether it went out is not known.

    Attributes:
        ours: the trouble is this process's own (it lacks a file that another one may have), and
            says nothing of Telegram.
    """

    reason: str
    ours: bool = False


@dataclass(frozen=True, slots=True)
class TopicGone:
    """Somebody deleted the topic, with all that stood in it."""


@dataclass(frozen=True, slots=True)
class Topicless:
    """The chat has no topics, or the bot may not do this to one.

    Attributes:
        lacks: the right that the bot would need.
    """

    reason: str
    lacks: Right | None = None


Failure = Throttled | Blocked | Moved | Vanished | Refused | Unreachable | TopicGone | Topicless


@dataclass(frozen=True, slots=True)
class Partly:
    """It takes several calls, and one after the first failed.

    Attributes:
        message_ids: of what is in the chat.
        file_ids: see Delivered.
        rest: what is still to be said.
        then: what the call that failed came to.
    """

    message_ids: tuple[int, ...]
    file_ids: dict[int, str]
    rest: Message
    then: Failure


@dataclass(frozen=True, slots=True)
class Tended:
    """A topic was opened or changed; what was to be said there still waits."""

    state: TopicState


Outcome = Delivered | Partly | Tended | Failure


class Messenger(Protocol):
    """One bot's way to Telegram. Never raises for what Telegram or the network answers."""

    async def deliver(
        self, message: Message, files: Sequence[File], edits: int | None, replies_to: int | None
    ) -> Outcome:
        """Send the message, or edit the message with the id ``edits``."""
        ...

    async def tend(
        self, chat: int, deed: TopicDeed, topic: Topic, state: TopicState | None, pins: int | None
    ) -> Tended | Failure:
        """Open or change a topic.

        Args:
            state: as it was before; None where it is to be opened.
            pins: the message that is to be pinned.
        """
        ...

    def parts(self, message: Message) -> int:
        """How many messages the chat gets for the text."""
        ...

    async def fetch(self, file_id: str) -> bytes | Refused | Unreachable | Throttled:
        """The bytes of a file that somebody sent to this bot."""
        ...
