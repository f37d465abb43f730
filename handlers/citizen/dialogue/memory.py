"""What the dialogue with one citizen remembers between two updates, and how it becomes JSON."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import structlog
from pydantic import TypeAdapter, ValidationError

from tickets.pace import Pace
from tickets.report import Draft
from tickets.ticket import Place

PASSED_ON_KEPT = 20
"""Messages; only what was sent a moment ago is worth editing."""

HEARD_KEPT = 300
"""More than anybody writes in the two days in which a bot can delete their messages."""

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Held:
    """What came and waits until it is known which report it is for.

    Attributes:
        words: its text by message id; further messages may have come meanwhile.
        evidence: ids of files that came with it.
        date_from: id of the message whose words are the date.
        pin_from: id of the message that brought the place.
    """

    words: dict[int, str] = field(default_factory=dict)
    evidence: tuple[int, ...] = ()
    place: Place | None = None
    pin_from: int | None = None

    @property
    def text(self) -> str:
        """All words."""
        return "\n".join(self.words.values())


@dataclass(slots=True)
class Memory:
    """A half-told report and what goes with it.

    Attributes:
        words: the pieces of the description by the id of the message that brought them, so that
            an edited message edits its piece.
        nudge_due: when the reminder of this draft rings or rang; it rings once.
        place: a place that waits for a yes.
        about: tracking number of the ticket that is being written about.
        held: what came and is not yet known what it is for.
        place_from: id of the message whose words are the place.
        pin_from: id of the message that brought the pin; a live location moves it.
        passed_on: tracking numbers of the tickets that the latest messages went into, by the
            message's id: what is edited there afterwards is an addition.
        album: the last album of which pieces came; later ones go where the first went.
        album_about: tracking number of the ticket that the album went to, if it went to one.
        tapped: id of the message whose button was tapped last and that was edited in place since.
        keyboard_out: the phone shows a keyboard of ours.
        contact_wanted: the citizen was asked for their own contact.
        began: id of the message with which the half-told report began.
        heard: ids of the citizen's newest messages, so that they can be taken out of the chat.
        asked_in: the topic of the chat in which the last question was asked.
        told: a group was told that this bot speaks in private.
        unlike: the category and place of which the citizen said that theirs is none of the tickets
            that are known there.
        joined: tracking number of the ticket that they follow instead of reporting, until it is
            settled what becomes of what they told.
        cut_at: when a text came that the phone had cut off, since it was too long for one message;
            its tail follows at once.
        pace: how fast the citizen comes.
    """

    draft: Draft | None = None
    words: dict[int, str] = field(default_factory=dict)
    nudge_due: datetime | None = None
    place: Place | None = None
    about: str | None = None
    held: Held | None = None
    place_from: int | None = None
    date_from: int | None = None
    pin_from: int | None = None
    passed_on: dict[int, str] = field(default_factory=dict)
    album: str | None = None
    album_about: str | None = None
    tapped: int | None = None
    keyboard_out: bool = False
    contact_wanted: bool = False
    began: int = 0
    heard: list[int] = field(default_factory=list)
    asked_in: int | None = None
    told: bool = False
    unlike: tuple[str, Place] | None = None
    joined: str | None = None
    cut_at: float | None = None
    pace: Pace = field(default_factory=Pace)

    @property
    def telling(self) -> bool:
        """Whether there is a half-told report with something in it."""
        return self.draft is not None and (self.draft.begun or bool(self.words))

    def pass_on(self, messages: Iterable[int], number: str) -> None:
        """Remember that these messages went into a ticket; the latest are enough."""
        passed_on = self.passed_on | dict.fromkeys((m for m in messages if m > 0), number)
        self.passed_on = dict(list(passed_on.items())[-PASSED_ON_KEPT:])

    def hear(self, message_id: int) -> None:
        """Note a message of the citizen's."""
        self.heard = [*self.heard, message_id][-HEARD_KEPT:]

    def forget_draft(self) -> None:
        """Let go of the half-told report."""
        self.draft = None
        self.words = {}
        self.nudge_due = None
        self.place = None
        self.place_from = None
        self.date_from = None
        self.unlike = None
        self.joined = None
        self.pin_from = None
        self.began = 0


_MEMORY: TypeAdapter[Memory] = TypeAdapter(Memory)


def recall(data: Mapping[str, Any]) -> Memory:
    """What was remembered; nothing, where an earlier version of the program wrote it differently.

    To lose a half-told report is bad. To fail on each message of its teller for ever is worse.
    """
    try:
        return _MEMORY.validate_python(dict(data))
    except ValidationError as error:
        log.warning("memory-unreadable", problems=error.error_count())
        return Memory()


def remembered(memory: Memory) -> dict[str, Any]:
    """The same, ready for JSON; what says nothing is left out."""
    data: dict[str, Any] = _MEMORY.dump_python(memory, mode="json", exclude_defaults=True)
    return data
