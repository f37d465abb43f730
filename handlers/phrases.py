"""Parts of tickets in words, the same on both sides: place, category, status, time line."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta
from html import unescape

from handlers.texts import Html
from handlers.turn import Rooms
from tickets.actions.staff.parts import names_of
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
from tickets.people import STAFF, Actor, Member, Post, Role
from tickets.ticket import Occasion, Place, Span
from tickets.workflow import Move

HOURS_UP_TO = 48
"""Longer times are told in days."""
WORDS_SHOWN = 250
"""UTF-16 units of what somebody wrote, in a time line; the whole came as a message of its own."""


def category_phrase(rooms: Rooms, language: str, code: str) -> str:
    """ "Jalan › Lubang"; the bare code where the pack no longer has it."""
    category = rooms.city.find_category(code)
    if category is None:
        return code
    parent = rooms.city.find_category(category.parent) if category.parent else None
    name = category.name(language)
    return f"{parent.name(language)} › {name}" if parent else name


def place_phrase(rooms: Rooms, language: str, place: Place | None) -> str:
    """Words and area of a place, or its pin where neither is known. Plain text."""

    def say(message: str, **arguments: str) -> str:
        return rooms.texts.label(language, message, **arguments)

    if place is None:
        return say("place-unknown")
    area = rooms.city.find_area(place.area) if place.area else None
    named = area is not None and place.words and place.words.casefold() == area.name.casefold()
    parts = [place.words] if place.words and not named else []
    if area is not None:
        found = say("place-area", area=area.name, district=area.district)
        parts.append(say("place-approximate", place=found) if place.approximate else found)
    elif place.point is not None:
        latitude, longitude = f"{place.point.latitude:.5f}", f"{place.point.longitude:.5f}"
        parts.append(say("place-pin", latitude=latitude, longitude=longitude))
    return ", ".join(parts) or say("place-unknown")


def occasion_phrase(rooms: Rooms, language: str, occasion: Occasion | None) -> str:
    """When something happened, as exactly as it is known. Plain text."""
    if occasion is None:
        return rooms.texts.label(language, "occasion-unknown")
    match occasion.span:
        case Span.DAY:
            return rooms.texts.calendar_day(language, occasion.day)
        case Span.WEEK:
            last = occasion.day + timedelta(days=6)
            return rooms.texts.label(
                language,
                "occasion-week",
                first=rooms.texts.short_day(language, occasion.day),
                last=rooms.texts.short_day(language, last),
                year=str(last.year),
            )
        case Span.MONTH:
            return rooms.texts.calendar_month(language, occasion.day)
        case Span.YEAR:
            return str(occasion.day.year)


def happened_line(
    rooms: Rooms, language: str, happened: Occasion | None, message: str = "happened-line"
) -> Html:
    """When it happened, as a line to be put behind another; nothing where that is not known."""
    if happened is None:
        return Html()
    when = occasion_phrase(rooms, language, happened)
    return rooms.texts.get(language, message, when=when)


def unit_name(rooms: Rooms, code: str | None) -> str:
    """The unit's name; the desk's where there is none."""
    unit = rooms.city.find_unit(code or rooms.city.desk_unit)
    return unit.name if unit else code or ""


def who(rooms: Rooms, language: str, actor: Actor) -> str:
    """The role and unit somebody acted in; never the person."""
    role = "head" if actor.role is Role.LEADER and actor.unit else actor.role.value
    return rooms.texts.label(language, f"role-{role}", unit=unit_name(rooms, actor.unit))


def post_name(rooms: Rooms, language: str, post: Post) -> str:
    """Role and unit of a post, and the parts of the unit's work that it is for."""
    called = who(rooms, language, Actor(post.role, unit=post.unit))
    parts = [", ".join(names_of(rooms.city, part, language)) for part in post.only]
    if not parts:
        return called
    return rooms.texts.label(language, "post-only", post=called, parts="; ".join(sorted(parts)))


def duration_phrase(rooms: Rooms, language: str, time: timedelta | None) -> str:
    """A length of time in words that are exact enough to compare units."""
    if time is None:
        return rooms.texts.label(language, "officer-duration-none")
    hours = round(time.total_seconds() / 3600)
    if hours < HOURS_UP_TO:
        return rooms.texts.label(language, "officer-duration-hours", count=hours)
    return rooms.texts.label(language, "officer-duration-days", count=round(hours / 24))


def member_name(rooms: Rooms, language: str, member: Member) -> str:
    """What colleagues call a member. Never for citizens, nor for overseers."""
    return member.name or rooms.texts.label(language, "member-unnamed", number=str(member.id))


def why_escalated(rooms: Rooms, language: str, event: TicketEscalated) -> str:
    """Why leaders and overseers see a ticket, as the end of a sentence."""
    actor = who(rooms, language, event.actor)
    return rooms.texts.label(
        language, f"escalated-{event.cause}", count=event.count, who=actor, words=event.text
    )


def shortened(text: str, units: int) -> str:
    """The text, cut after so many UTF-16 units, which is what Telegram counts."""
    encoded = text.encode("utf-16-le")
    if len(encoded) <= 2 * units:
        return text
    return encoded[: 2 * units].decode("utf-16-le", errors="ignore").rstrip() + "…"


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
