"""What the dialogue with one citizen remembers between two updates, and how it becomes JSON."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter

from tickets.report import Draft
from tickets.ticket import Place


@dataclass(frozen=True, slots=True)
class Held:
    """A message that waits until it is known which ticket it is about.

    Attributes:
        evidence: ids of files that came with it.
    """

    message_id: int
    words: str
    evidence: tuple[int, ...] = ()


@dataclass(slots=True)
class Memory:
    """A half-told report and what goes with it.

    Attributes:
        words: the pieces of the description by the id of the message that brought them, so that
            an edited message edits its piece.
        nudge_due: when the reminder of this draft rings or rang; it rings once.
        place: a place that waits for a yes.
        about: tracking number of the ticket that is being written about.
        held: a message of which is not yet known what it is about.
        tapped: id of the message whose button was tapped last and that was edited in place since.
        keyboard_out: the phone shows a keyboard of ours.
        told: a group was told that this bot speaks in private.
    """

    draft: Draft | None = None
    words: dict[int, str] = field(default_factory=dict)
    nudge_due: datetime | None = None
    place: Place | None = None
    about: str | None = None
    held: Held | None = None
    tapped: int | None = None
    keyboard_out: bool = False
    told: bool = False

    @property
    def telling(self) -> bool:
        """Whether there is a half-told report with something in it."""
        return self.draft is not None and (self.draft.begun or bool(self.words))

    def forget_draft(self) -> None:
        """Let go of the half-told report."""
        self.draft = None
        self.words = {}
        self.nudge_due = None
        self.place = None


_MEMORY: TypeAdapter[Memory] = TypeAdapter(Memory)


def recall(data: Mapping[str, Any]) -> Memory:
    """What was remembered."""
    return _MEMORY.validate_python(dict(data))


def remembered(memory: Memory) -> dict[str, Any]:
    """The same, ready for JSON; what says nothing is left out."""
    data: dict[str, Any] = _MEMORY.dump_python(memory, mode="json", exclude_defaults=True)
    return data
