"""One update of a citizen's on its way: who it is, what is remembered, and how they are asked."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State

from handlers.callbacks import button
from handlers.citizen.dialogue.memory import Memory
from handlers.plain import plainly
from handlers.texts import Html
from handlers.turn import PROMPT, Turn
from tickets.actions.reporters.following import Following
from tickets.people import Citizen
from tickets.ports.delivery import Button, Message, Priority

AT = "at"
"""The verb of a prompt's buttons; the prompt's number comes next, then what is chosen."""
BEFORE_ANY = 1_700_000_000
"""POSIX. Questions are counted from the seconds since then, so that a conversation that was
forgotten and begins anew takes no button of the earlier one for its own."""
ALBUM_SETTLES = timedelta(seconds=1)
"""An album's pieces come one by one with no end; the prompt waits for the next so long."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A button under a prompt. It counts only as long as its prompt is the newest."""

    label: str
    what: str
    value: str | int = ""


Options = Sequence[Sequence[Choice | Button]]


@dataclass(slots=True)
class CitizenTurn(Turn):
    """One update of one citizen in their private chat.

    Attributes:
        state: aiogram's view of where the dialogue is.
        memory: what is remembered; written back when the handler is done.
        corrections: what suggestions of categories learn from; see learning.
        tapped: id of the message with the newest prompt, when one of its buttons was tapped.
        album: the album that the update is a piece of.
        message_id: of the message that came or whose button was tapped; 0 where there is none.
    """

    citizen: Citizen
    state: FSMContext
    memory: Memory
    corrections: Sequence[tuple[str, str]] = ()
    tapped: int | None = None
    album: str | None = None
    message_id: int = 0
    before: str | None = field(init=False)

    def __post_init__(self) -> None:
        self.before = self.conversation.state

    def text(self, message: str, /, **arguments: str | int) -> Html:
        """A message in the citizen's language as HTML, and as plain as they want it."""
        shown = Turn.text(self, message, **arguments)
        return Html(plainly(shown)) if self.citizen.plain else shown

    def label(self, message: str, /, **arguments: str | int) -> str:
        """The same as plain text, for buttons."""
        shown = Turn.label(self, message, **arguments)
        return plainly(shown) if self.citizen.plain else shown

    @property
    def following(self) -> Following:
        """What the citizen can do with tickets."""
        return Following(self.tx, self.rooms.clock, self.rooms.city, self.citizen)

    async def go(self, state: State | None) -> None:
        """Move the dialogue."""
        await self.state.set_state(state)

    async def ask(
        self, text: Html, options: Options, *, about: str | None = None, purpose: str = ""
    ) -> None:
        """Ask something, in place of the last question while buttons are tapped.

        After a message it is asked anew, so that the newest thing stands at the bottom. Buttons
        of earlier questions no longer count.
        """
        if not self.conversation.prompt:
            self.conversation.prompt = int(self.rooms.clock.now().timestamp()) - BEFORE_ANY
        self.conversation.prompt += 1
        number = self.conversation.prompt
        self.memory.tapped = self.tapped
        self.memory.asked_in = self.thread
        await self.tx.outbox.put(
            Message(
                bot=self.conversation.bot,
                chat=self.conversation.chat,
                text=text,
                buttons=tuple(
                    tuple(
                        option
                        if isinstance(option, Button)
                        else button(option.label, AT, number, option.what, option.value)
                        for option in row
                    )
                    for row in options
                ),
                slot=PROMPT,
                anew=self.tapped is None,
                thread=self.thread,
                about=about,
                purpose=purpose,
                priority=Priority.CONVERSATION,
                not_before=self.rooms.clock.now() + ALBUM_SETTLES if self.album else None,
            )
        )
