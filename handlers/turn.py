"""One update on its way through a bot: what its handler may use, and what it wants said."""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Protocol

from handlers.texts import Html, Texts
from tickets.city import City
from tickets.ports import Clock, Conversation, Tx
from tickets.ports.delivery import Bot, Keyboard, Message, Priority, Rows

PROMPT = "prompt"
"""The slot of the question that the bot is asking in a chat."""
SEEN_KEPT = 100
"""Update ids remembered per conversation: as many as one answer of getUpdates may hold."""


@dataclass(slots=True)
class Abilities:
    """What the bots can do, as Telegram said when they were opened.

    Attributes:
        private_topics: private chats with the citizens' bot have topics.
    """

    private_topics: bool = False


@dataclass(frozen=True, slots=True)
class Rooms:
    """What stays the same from update to update.

    Attributes:
        usernames: the bots' names at Telegram, known as soon as their channels are open.
        abilities: what else is known of the bots then.
    """

    clock: Clock
    city: City
    texts: Texts
    usernames: dict[Bot, str] = field(default_factory=dict, compare=False)
    abilities: Abilities = field(default_factory=Abilities, compare=False)

    @property
    def today(self) -> date:
        """The day that it is by the city's clock."""
        return self.clock.now().astimezone(self.city.timezone).date()

    @property
    def tonight(self) -> datetime:
        """The end of that day, as UTC."""
        tomorrow = self.today + timedelta(days=1)
        return datetime.combine(tomorrow, time(), self.city.timezone).astimezone(UTC)

    def start_link(self, bot: Bot, payload: str) -> str:
        """The link that opens a bot and brings the payload along."""
        return f"https://t.me/{self.usernames[bot]}?start={payload}"


@dataclass(frozen=True, slots=True)
class Incoming:
    """An update as a bot's library read it, and whom it belongs to.

    Attributes:
        chat: 0 where the update belongs to no chat.
        user: 0 where it belongs to no person.
        update: the library's own object.
        raw: the update as JSON, for the dead letters.
    """

    update_id: int
    chat: int
    user: int
    update: Any
    raw: str


@dataclass(slots=True)
class Turn:
    """One update, one open transaction, one conversation.

    A handler never sends: what it says goes into the outbox in the same transaction. Only the
    answer to a tap's spinner (``toast``) goes out directly, after the commit.

    Attributes:
        thread: the topic in which the update came, or whose button was tapped; answers go there.
        toast: what the spinner of a tapped button is answered with, plain text of up to 200
            characters.
        alert: show the toast as a box that has to be closed.
    """

    rooms: Rooms
    tx: Tx
    conversation: Conversation
    language: str
    thread: int | None = field(default=None, kw_only=True)
    toast: str | None = field(default=None, init=False)
    alert: bool = field(default=False, init=False)

    def text(self, message: str, /, **arguments: str | int) -> Html:
        """A message in the person's language, as HTML."""
        return self.rooms.texts.get(self.language, message, **arguments)

    def label(self, message: str, /, **arguments: str | int) -> str:
        """A message in the person's language as plain text, for buttons."""
        return self.rooms.texts.label(self.language, message, **arguments)

    async def say(
        self,
        text: str,
        *,
        buttons: Rows = (),
        keyboard: Keyboard | None = None,
        evidence: tuple[int, ...] = (),
        about: str | None = None,
        purpose: str = "",
        slot: str | None = None,
        anew: bool = True,
        qr: str = "",
    ) -> None:
        """Queue an answer in this conversation's chat. For the arguments see delivery.Message."""
        await self.tx.outbox.put(
            Message(
                bot=self.conversation.bot,
                chat=self.conversation.chat,
                text=text,
                buttons=buttons,
                keyboard=keyboard,
                evidence=evidence,
                about=about,
                purpose=purpose,
                slot=slot,
                anew=anew,
                thread=self.thread,
                qr=qr,
                priority=Priority.CONVERSATION,
            )
        )


class Channel(Protocol):
    """One bot as the receiver sees it."""

    bot: Bot

    async def open(self) -> None:
        """Check the token.

        Raises:
            ChannelError: with a sentence for the operator.
        """
        ...

    async def introduce(self) -> None:
        """Set command menus and descriptions, without which everything works too.

        Telegram is sparing with these: it may ask to come back in hours.

        Raises:
            ChannelError: it did not work this time.
        """
        ...

    async def close(self) -> None:
        """Let go of connections."""
        ...

    async def poll(self, offset: int | None, wait: int) -> list[Incoming]:
        """Ask Telegram for updates, confirming all below ``offset``; waits up to ``wait`` seconds.

        Raises:
            ChannelError: it did not work this time.
        """
        ...

    def read(self, body: bytes) -> Incoming:
        """An update as a webhook brings it.

        Raises:
            ValueError: it is none.
        """
        ...

    async def handle(self, incoming: Incoming, tx: Tx, conversation: Conversation) -> Turn:
        """Work on one update inside an open transaction; sends nothing.

        A RuleError has been turned into a sentence; whatever else is raised is a bug.
        """
        ...

    async def apologise(self, incoming: Incoming, tx: Tx, conversation: Conversation) -> None:
        """Queue a sentence for somebody whose update met a defect of ours."""
        ...

    async def answer(self, incoming: Incoming, turn: Turn) -> None:
        """Stop the spinner of a tapped button, after the commit. Failing here harms nobody."""
        ...

    async def use_webhook(self, url: str, secret: str) -> None:
        """Have updates brought to an address; with "" have them kept for polling.

        Raises:
            ChannelError: it did not work.
        """
        ...


class ChannelError(Exception):
    """Telegram could not be asked.

    Attributes:
        fatal: it will not get better by itself (a wrong token).
        retry_after: seconds that Telegram asked for.
    """

    def __init__(self, reason: str, *, fatal: bool = False, retry_after: float = 0) -> None:
        super().__init__(reason)
        self.fatal = fatal
        self.retry_after = retry_after
