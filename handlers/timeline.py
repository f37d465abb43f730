"""A ticket's history in words: what happened, line by line, for officers or for all."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from html import unescape

from handlers.phrases import category_phrase, place_phrase, shortened, unit_name, who, why_escalated
from handlers.texts import Html
from handlers.turn import Rooms
from tickets.city.calendar import calendar_of
from tickets.corrections import (
    HandlingCorrected,
    HelperAdded,
    HelperRemoved,
    KindCorrected,
    PlaceCorrected,
    TitleGiven,
    UrgencyLifted,
    UrgencyMarked,
)
from tickets.events import (
    AddendumGiven,
    AnswerApproved,
    AnswerProposed,
    AnswerRated,
    AnswerRecalled,
    AnswerReturned,
    CategoryCorrected,
    CommentGiven,
    ContactSeen,
    DeadlineMissed,
    DeadlineNear,
    Event,
    EvidenceAdded,
    FilesProposed,
    FollowerJoined,
    FollowerLeft,
    InstructionGiven,
    InstructionMissed,
    MoveUndone,
    NoteAdded,
    ProposalDropped,
    ProposalWaits,
    QuestionAsked,
    ReporterAwaited,
    ReporterStopped,
    ResponseGiven,
    ResultConfirmed,
    ResultDenied,
    StatusChanged,
    StopDisputed,
    StopLifted,
    TakenOver,
    ThemeJoined,
    ThemeLeft,
    TicketEscalated,
    TicketFiled,
    TicketPassedOn,
    TicketReleased,
    TicketTaken,
    standing,
)
from tickets.people import STAFF, Role
from tickets.workflow import Move

WORDS_SHOWN = 250
"""UTF-16 units of what somebody wrote, in a time line; the whole came as a message of its own."""


def timeline(
    rooms: Rooms,
    language: str,
    events: Iterable[Event],
    *,
    staff: bool,
    reader: int | None = None,
) -> Iterator[Html]:
    """The history as lines of HTML, oldest first.

    Args:
        staff: also what is for officers only: notes, dispositions' remarks, deadlines, and what
            was undone before anybody else heard of it.
        reader: id of the citizen who reads it; of what followers wrote they see their own alone.
    """
    asked: datetime | None = None
    for event in events if staff else standing(events):
        stood = 0
        if isinstance(event, StatusChanged) and asked is not None:
            stood = calendar_of(rooms.city).working_days_between(asked, event.at)
            asked = None
        if isinstance(event, StatusChanged) and event.move is Move.ASK:
            asked = event.at
        line = _line(rooms, language, event, staff=staff, stood=stood)
        if line is not None:
            headline, words = line
            when = rooms.texts.moment(language, event.at)
            private = event.actor.role is Role.FOLLOWER and event.actor.person != reader
            words = "" if private and not staff else shortened(words, WORDS_SHOWN)
            quoted = rooms.texts.get(language, "timeline-quote", words=words) if words else ""
            yield rooms.texts.get(
                language, "timeline-line", when=when, what=headline, words=Html(quoted)
            )


def what_happened(rooms: Rooms, language: str, event: Event) -> str:
    """The headline of an event as plain text, as staff read it; "" where it has none."""
    line = _line(rooms, language, event, staff=True)
    return unescape(line[0]) if line else ""


_FOR_STAFF = (
    NoteAdded,
    TitleGiven,
    UrgencyMarked,
    UrgencyLifted,
    HelperAdded,
    HelperRemoved,
    TicketTaken,
    TicketReleased,
    ThemeJoined,
    ThemeLeft,
    AnswerProposed,
    FilesProposed,
    AnswerApproved,
    AnswerReturned,
    AnswerRecalled,
    ProposalDropped,
    ProposalWaits,
    DeadlineNear,
    DeadlineMissed,
    ReporterAwaited,
    ReporterStopped,
    StopDisputed,
    StopLifted,
    ContactSeen,
    TicketPassedOn,
    TicketEscalated,
    QuestionAsked,
    InstructionGiven,
    InstructionMissed,
    ResponseGiven,
)

_NOT_TOLD = (FollowerJoined, FollowerLeft)
"""What is counted instead."""

_REPORTERS_MOVES = {Move.INFORM, Move.OBJECT, Move.WITHDRAW, Move.LEAVE}

_REMARKS = {Move.ASSIGN, Move.HAND_BACK, Move.MERGE}
"""Moves whose words are meant for officers."""


def _line(
    rooms: Rooms, language: str, event: Event, *, staff: bool, stood: int = 0
) -> tuple[Html, str] | None:
    """Headline and words of an event; None where it has no line.

    Args:
        stood: working days for which the deadlines stood still until then.
    """
    if isinstance(event, _NOT_TOLD) or (isinstance(event, _FOR_STAFF) and not staff):
        return None
    line = _headline(rooms, language, event, staff=staff, stood=stood)
    finish_due: datetime | None = getattr(event, "finish_due", None)
    if line is not None and finish_due is not None:
        due = rooms.texts.day(language, finish_due)
        return rooms.texts.get(language, "event-finish-due", what=line[0], due=due), line[1]
    if line is None or not _on_behalf(event):
        return line
    actor = who(rooms, language, event.actor)
    return rooms.texts.get(language, "event-on-behalf", what=line[0], who=actor), line[1]


def _on_behalf(event: Event) -> bool:
    """Whether somebody of the city's did for a reporter what reporters do."""
    theirs = isinstance(event, TicketFiled | AddendumGiven) or (
        isinstance(event, StatusChanged) and event.move in _REPORTERS_MOVES
    )
    return theirs and event.actor.role in STAFF


def _headline(
    rooms: Rooms, language: str, event: Event, *, staff: bool, stood: int
) -> tuple[Html, str] | None:

    def say(message: str, **arguments: str | int) -> Html:
        liaison = event.actor.role is Role.LIAISON
        unit = unit_name(rooms, event.actor.unit)
        actor = unit if liaison and not staff else who(rooms, language, event.actor)
        return rooms.texts.get(language, message, who=actor, **arguments)

    match event:
        case TicketFiled(unit=None):
            return say("event-filed"), ""
        case TicketFiled(unit=unit):
            return say("event-filed-direct", unit=unit_name(rooms, unit)), ""
        case StatusChanged(move=Move.RATE):
            return None
        case StatusChanged(move=move, text=text, unit=unit):
            shown = text if staff or move not in _REMARKS else ""
            return say(f"event-{move}", unit=unit_name(rooms, unit), stood=stood), shown
        case MoveUndone(move=move):
            return say("event-undone", what=rooms.texts.label(language, f"move-{move}")), ""
        case TicketTaken():
            return say("event-taken"), ""
        case TicketReleased():
            return say("event-released"), ""
        case TicketPassedOn():
            return say("event-passed"), ""
        case TicketEscalated():
            return say("event-escalated", why=why_escalated(rooms, language, event)), ""
        case QuestionAsked(text=text):
            return say("event-enquired"), text
        case InstructionGiven(text=text, due=None):
            return say("event-instructed"), text
        case InstructionGiven(text=text, due=datetime() as due):
            return say("event-instructed-until", due=rooms.texts.day(language, due)), text
        case InstructionMissed(due=due):
            return say("event-instruction_missed", due=rooms.texts.day(language, due)), ""
        case ResponseGiven(move=None, text=text):
            return say("event-responded"), text
        case ResponseGiven():
            return None
        case ContactSeen():
            return say("event-contact"), ""
        case CategoryCorrected(before=was, after=after):
            was, after = (category_phrase(rooms, language, code) for code in (was, after))
            return say("event-corrected", before=was, category=after), ""
        case KindCorrected(before=was, after=after):
            was, after = (rooms.texts.label(language, f"kind-{kind}") for kind in (was, after))
            return say("event-corrected-kind", before=was, after=after), ""
        case HandlingCorrected(before=was, after=after):
            was, after = (rooms.texts.label(language, f"handling-{one}") for one in (was, after))
            return say("event-corrected-handling", before=was, after=after), ""
        case PlaceCorrected(before=before, after=place):
            was, after = (place_phrase(rooms, language, one) for one in (before, place))
            return say("event-corrected-place", before=was, after=after), ""
        case HelperAdded(unit=unit):
            return say("event-helper-added", unit=unit_name(rooms, unit)), ""
        case HelperRemoved(unit=unit):
            return say("event-helper-removed", unit=unit_name(rooms, unit)), ""
        case UrgencyMarked(text=text):
            return say("event-urged"), text
        case UrgencyLifted(text=text):
            return say("event-calmed"), text
        case TitleGiven(before="", after=after):
            return say("event-title", after=after), ""
        case TitleGiven(before=was, after=after):
            return say("event-title-changed", before=was, after=after), ""
        case NoteAdded(text=text):
            return say("event-note"), text
        case ThemeJoined(theme=theme):
            return say("event-theme-joined", theme=theme), ""
        case ThemeLeft(theme=theme):
            return say("event-theme-left", theme=theme), ""
        case AnswerProposed(text=text):
            return say("event-proposed"), text
        case FilesProposed():
            return say("event-proposed-files"), ""
        case AnswerApproved():
            return say("event-approved"), ""
        case AnswerReturned(text=text):
            return say("event-returned"), text
        case AnswerRecalled():
            return say("event-recalled"), ""
        case ProposalDropped():
            return say("event-dropped"), ""
        case ProposalWaits():
            return say("event-waits"), ""
        case AddendumGiven(text=text):
            added = "event-supported" if event.actor.role is Role.FOLLOWER else "event-added"
            return say(added), text
        case ResultConfirmed():
            return say("event-confirmed"), ""
        case ResultDenied(text=text):
            return say("event-denied"), text
        case EvidenceAdded():
            return say("event-evidence"), ""
        case AnswerRated(rating=rating):
            return say("event-rated", rating=rating), ""
        case CommentGiven(text=text):
            return say("event-comment"), text
        case DeadlineNear(deadline=deadline, due=due):
            name = rooms.texts.label(language, f"deadline-{deadline}")
            return say("event-near", deadline=name, due=rooms.texts.moment(language, due)), ""
        case DeadlineMissed(deadline=deadline, due=due):
            name = rooms.texts.label(language, f"deadline-{deadline}")
            return say("event-missed", deadline=name, due=rooms.texts.moment(language, due)), ""
        case TakenOver():
            return say("event-taken-over"), ""
        case ReporterAwaited(until=until):
            return say("event-awaited", due=rooms.texts.moment(language, until)), ""
        case ReporterStopped(reason=reason, until=until, text=text):
            why = rooms.texts.label(language, f"stop-reason-{reason}")
            day = rooms.texts.day(language, until)
            return say("event-stopped", reason=why, until=day), text
        case StopDisputed(text=text):
            return say("event-stop-disputed"), text
        case StopLifted():
            return say("event-stop-lifted"), ""
        case _:
            raise TypeError(f"the time line knows no words for {type(event).__name__}")
