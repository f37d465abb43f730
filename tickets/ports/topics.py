"""Topics of chats that have them: what a message asks for, and how the bot left them."""

from dataclasses import dataclass, replace
from enum import StrEnum

TOPIC_TITLE_AT_MOST = 128
"""Characters; Telegram's bound."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a chat that has them, as it shall be.

    Attributes:
        key: names it within its chat, such as a tracking number.
        title: at most TOPIC_TITLE_AT_MOST characters.
        closed: the people there are done with it.
        pins: the slot whose message is pinned in it.
    """

    key: str
    title: str
    closed: bool = False
    pins: str | None = None


class TopicDeed(StrEnum):
    """One call that brings a topic nearer to what it shall be."""

    OPEN = "open"
    RENAME = "rename"
    PIN = "pin"
    CLOSE = "close"
    REOPEN = "reopen"


@dataclass(frozen=True, slots=True)
class TopicState:
    """A topic as the bot left it.

    Attributes:
        thread: Telegram's id; None where the chat gave none, so that what belongs to the topic is
            said in the chat itself.
        pinned: id of the message that the bot pinned.
    """

    thread: int | None
    title: str
    closed: bool = False
    pinned: int | None = None

    def after(self, deed: TopicDeed, topic: Topic, pins: int | None) -> "TopicState":
        """The topic once the deed is done."""
        match deed:
            case TopicDeed.RENAME:
                return replace(self, title=topic.title)
            case TopicDeed.PIN:
                return replace(self, pinned=pins)
            case _:
                return replace(self, closed=deed is TopicDeed.CLOSE)
