"""What happened, in the past tense. Appended to a ticket's history and never edited.

Announcements turn events into messages; a rule that records one knows nothing about chats.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from tickets.people import Actor, Part, Role, StopReason
from tickets.staff_events import StaffEvent
from tickets.ticket import Status
from tickets.workflow import Move


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened to a ticket.

    Attributes:
        number: the ticket's tracking number.
        actor: who did it, in which role.
    """

    number: str
    at: datetime
    actor: Actor


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketFiled(Event):
    """A report that the actor entered became a ticket.

    Attributes:
        unit: set where it went straight to its unit.
    """

    unit: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusChanged(Event):
    """A move was made.

    Attributes:
        text: the reason, question, answer or progress that went with it, for the reporter to read.
        evidence: ids of files that went with it.
        unit: the unit that has the ticket afterwards.
        theme_answer: it was written to all tickets of a theme at once.
    """

    move: Move
    before: Status
    after: Status
    text: str = ""
    evidence: tuple[int, ...] = ()
    unit: str | None = None
    theme_answer: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveUndone(Event):
    """The last move was taken back before any citizen heard of it.

    Attributes:
        left: the unit that the move had given the ticket to; the desk where it is None.
        unit: the unit that has it again.
    """

    move: Move
    before: Status
    after: Status
    left: str | None = None
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketTaken(Event):
    """An officer said: I see to this."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketReleased(Event):
    """Nobody in particular sees to it any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketPassedOn(Event):
    """Who saw to it left the post; their successor does from now on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CategoryCorrected(Event):
    """The desk found that a report is about something else.

    Attributes:
        protected: it became a protected case and left the desk.
        finish_due: the new limit for the whole, where it changed with that.
    """

    before: str
    after: str
    protected: bool = False
    finish_due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteAdded(Event):
    """An officer wrote something for officers only, or kept files for them."""

    text: str
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AddendumGiven(Event):
    """The reporter or a follower added something without having been asked."""

    text: str
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class EvidenceAdded(Event):
    """An officer sent more files to the reporter, such as the later pieces of an album."""

    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowerJoined(Event):
    """A citizen said: the same here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowerLeft(Event):
    """A follower wants to hear no more of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultConfirmed(Event):
    """A follower said that it is done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultDenied(Event):
    """A follower said that it is not done, while no further objection is made of that."""

    text: str
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRated(Event):
    """The reporter said how well it was done: 1 (bad) to 5 (good)."""

    rating: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CommentGiven(Event):
    """The reporter added words to their rating."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeJoined(Event):
    """The ticket was put under a theme; ``theme`` is its name."""

    theme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeLeft(Event):
    """The ticket was taken out of a theme; ``theme`` is its name."""

    theme: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerProposed(Event):
    """A liaison wrote an answer that their superior reads first; the citizen knows nothing of it.

    Attributes:
        move: what is made of it when it is approved.
    """

    move: Move
    text: str
    evidence: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FilesProposed(Event):
    """More files came for the proposed answer, such as the later pieces of an album."""

    evidence: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerApproved(Event):
    """The proposed answer went to the citizen with a superior's consent.

    Attributes:
        text: the words it went out with, where they are not its author's.
    """

    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerReturned(Event):
    """A superior gave the proposed answer back to its author."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRecalled(Event):
    """Its author took a proposed answer back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalDropped(Event):
    """The ticket moved on, so that the proposed answer has nobody to answer any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposalWaits(Event):
    """A proposed answer was not decided on for a while.

    Attributes:
        since: when it was proposed.
    """

    since: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver(Event):
    """Somebody took the report into their own chat that a member had entered for them.

    Attributes:
        entered_by: that member, who speaks for them no longer.
    """

    entered_by: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ContactSeen(Event):
    """A member looked up how to reach the reporter: who handles it, or who entered it for them."""


class Cause(StrEnum):
    """Why a ticket was escalated."""

    OVERDUE = "overdue"
    OBJECTIONS = "objections"
    DECISION = "decision"
    MERGED = "merged"


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketEscalated(Event):
    """It was put before the leaders and the overseers.

    Attributes:
        text: the reason in words, where somebody decided it; the number of the ticket that was
            escalated before and merged into this one.
        count: working days since the deadline, or objections of the reporter, by cause.
    """

    cause: Cause
    text: str = ""
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionAsked(Event):
    """A leader or an overseer wants to know something of the unit; the reporter is not asked."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionGiven(Event):
    """A leader told the unit what to do.

    Attributes:
        due: by when, where they named a day.
    """

    text: str
    due: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class InstructionMissed(Event):
    """The day that a leader named is over and the unit neither acted nor answered."""

    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ResponseGiven(Event):
    """The unit or the desk answered leaders and overseers: in words, or by what it did.

    Attributes:
        since: when the oldest question or instruction was given that this answers.
        move: what the unit did; then ``text`` is empty.
    """

    since: datetime
    text: str = ""
    move: Move | None = None


class Deadline(StrEnum):
    """What can fall due on the city's side."""

    VERIFICATION = "verification"
    FIRST_ANSWER = "first_answer"
    FINISH = "finish"
    DECISION = "decision"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineNear(Event):
    """A deadline comes up and nothing was done yet."""

    deadline: Deadline
    due: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineMissed(Event):
    """A deadline is over; the leader hears of it the first time.

    Attributes:
        again: it had been called overdue before.
    """

    deadline: Deadline
    due: datetime
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterAwaited(Event):
    """The reporter's own days run out soon: to answer a question, to rate, or to object."""

    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReporterStopped(Event):
    """The desk takes no more reports from whoever sent this one, for a while.

    Attributes:
        text: a remark for officers.
    """

    reason: StopReason
    until: datetime
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class StopDisputed(Event):
    """The reporter objected to being stopped."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StopLifted(Event):
    """The stop over this ticket is over, by the desk or by itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftForgotten:
    """A citizen began a report and did not go on for a while. Belongs to no ticket."""

    citizen: int
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficesOpened:
    """A working day began. Belongs to no ticket."""

    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeAnswered:
    """What somebody wrote to all tickets of a theme went out. Belongs to no ticket.

    Attributes:
        answer: the id of what was written.
        theme: the name of the theme.
    """

    answer: int
    theme: str
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined:
    """Somebody used an invitation. Belongs to no ticket."""

    member: int
    role: Role
    unit: str | None
    only: frozenset[Part] = frozenset()
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupLost:
    """The bot can no longer write to a unit's group. Belongs to no ticket."""

    unit: str
    at: datetime


def standing(events: Iterable[Event]) -> tuple[Event, ...]:
    """What of a history still stands: without the moves that were undone, the files that went
    with them, and their undoing."""
    kept: list[Event] = []
    for event in events:
        if not isinstance(event, MoveUndone):
            kept.append(event)
            continue
        move = max(place for place, done in enumerate(kept) if isinstance(done, StatusChanged))
        kept[move:] = [later for later in kept[move + 1 :] if not isinstance(later, EvidenceAdded)]
    return tuple(kept)


class Right(StrEnum):
    """What a bot may have to be allowed in a group, by Telegram's names."""

    TOPICS = "can_manage_topics"
    PINS = "can_pin_messages"


@dataclass(frozen=True, slots=True, kw_only=True)
class RightLacking:
    """The bot may not do something in a unit's group that it needs. Belongs to no ticket."""

    unit: str
    right: Right
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTurned:
    """A new day for a ticket whose days are counted somewhere. No part of its history."""

    number: str
    at: datetime


Announced = (
    Event
    | DraftForgotten
    | OfficesOpened
    | MemberJoined
    | GroupLost
    | RightLacking
    | DayTurned
    | StaffEvent
    | ThemeAnswered
)
"""Everything that the announcements hear of."""
