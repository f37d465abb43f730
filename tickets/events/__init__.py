"""What happened, in the past tense. Appended to a ticket's history and never edited.

Announcements turn events into messages; a rule that records one knows nothing about chats.
"""

from collections.abc import Iterable

from tickets.events.above import (
    Cause,
    InstructionGiven,
    InstructionMissed,
    QuestionAsked,
    ResponseGiven,
    TicketEscalated,
)
from tickets.events.answers import (
    AnswerApproved,
    AnswerProposed,
    AnswerRecalled,
    AnswerReturned,
    FilesProposed,
    ProposalDropped,
    ProposalWaits,
    ThemeJoined,
    ThemeLeft,
)
from tickets.events.city import (
    DayTurned,
    DraftForgotten,
    GroupLost,
    MemberJoined,
    OfficesOpened,
    Right,
    RightLacking,
    ThemeAnswered,
)
from tickets.events.deadlines import Deadline, DeadlineMissed, DeadlineNear, ReporterAwaited
from tickets.events.people import ContactSeen, ReporterStopped, StopDisputed, StopLifted, TakenOver
from tickets.events.tickets import (
    AddendumGiven,
    AnswerRated,
    CategoryCorrected,
    CommentGiven,
    Event,
    EvidenceAdded,
    FollowerJoined,
    FollowerLeft,
    MoveUndone,
    NoteAdded,
    ResultConfirmed,
    ResultDenied,
    StatusChanged,
    TicketFiled,
    TicketPassedOn,
    TicketReleased,
    TicketTaken,
)
from tickets.staff_events import StaffEvent


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


__all__ = [
    "AddendumGiven",
    "Announced",
    "AnswerApproved",
    "AnswerProposed",
    "AnswerRated",
    "AnswerRecalled",
    "AnswerReturned",
    "CategoryCorrected",
    "Cause",
    "CommentGiven",
    "ContactSeen",
    "DayTurned",
    "Deadline",
    "DeadlineMissed",
    "DeadlineNear",
    "DraftForgotten",
    "Event",
    "EvidenceAdded",
    "FilesProposed",
    "FollowerJoined",
    "FollowerLeft",
    "GroupLost",
    "InstructionGiven",
    "InstructionMissed",
    "MemberJoined",
    "MoveUndone",
    "NoteAdded",
    "OfficesOpened",
    "ProposalDropped",
    "ProposalWaits",
    "QuestionAsked",
    "ReporterAwaited",
    "ReporterStopped",
    "ResponseGiven",
    "ResultConfirmed",
    "ResultDenied",
    "Right",
    "RightLacking",
    "StatusChanged",
    "StopDisputed",
    "StopLifted",
    "TakenOver",
    "ThemeAnswered",
    "ThemeJoined",
    "ThemeLeft",
    "TicketEscalated",
    "TicketFiled",
    "TicketPassedOn",
    "TicketReleased",
    "TicketTaken",
    "standing",
]
