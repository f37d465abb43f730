"""The ticket: one report of a citizen on its way through the city's offices."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from tickets.city import Point


class Status(StrEnum):
    """Where a ticket stands; the life is drawn in DOMAIN and held by tickets.workflow."""

    RECEIVED = "received"
    NEEDS_INFO = "needs_info"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in_progress"
    ANSWERED = "answered"
    CLOSED = "closed"
    REJECTED = "rejected"
    MERGED = "merged"
    WITHDRAWN = "withdrawn"

    @property
    def ended(self) -> bool:
        """Whether nothing more is expected of anybody."""
        return self in {Status.CLOSED, Status.REJECTED, Status.MERGED, Status.WITHDRAWN}

    @property
    def concluded(self) -> bool:
        """Whether the city called it done, so that those who asked may say whether it is."""
        return self in {Status.ANSWERED, Status.CLOSED}


TITLE_AT_MOST = 60
"""Characters; what a phone shows on one or two lines."""
UNDER_WAY = frozenset({Status.RECEIVED, Status.NEEDS_INFO, Status.ASSIGNED, Status.IN_PROGRESS})
"""Where the city still works on a ticket."""


class Kind(StrEnum):
    """What a citizen wants with a report."""

    COMPLAINT = "complaint"
    ASPIRATION = "aspiration"
    INFORMATION = "information"
    WHISTLEBLOWING = "whistleblowing"


class Privacy(StrEnum):
    """Who may know of a ticket and of its reporter."""

    OPEN = "open"
    ANONYMOUS = "anonymous"
    SECRET = "secret"
    ANONYMOUS_SECRET = "anonymous_secret"

    @property
    def hides_reporter(self) -> bool:
        """Whether nobody but the system may know who reported."""
        return self in {Privacy.ANONYMOUS, Privacy.ANONYMOUS_SECRET}

    @property
    def made_secret(self) -> "Privacy":
        """The same, but hiding the ticket too."""
        return Privacy.ANONYMOUS_SECRET if self.hides_reporter else Privacy.SECRET

    @property
    def hides_ticket(self) -> bool:
        """Whether only the handling unit and the desk may know that the ticket exists."""
        return self in {Privacy.SECRET, Privacy.ANONYMOUS_SECRET}


@dataclass(frozen=True, slots=True)
class Place:
    """Where it is: a pin, an area chosen or found, words, or several of these.

    Attributes:
        area: code of the area in the pack.
        words: what the citizen typed.
        approximate: the area was found by the nearest centre, not by a boundary.
    """

    point: Point | None = None
    area: str | None = None
    words: str | None = None
    approximate: bool = False


class Span(StrEnum):
    """How exactly it is known when something happened."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Occasion:
    """When something happened, by the city's calendar.

    Attributes:
        day: the day itself, or the first one of the week, month or year.
    """

    day: date
    span: Span = Span.DAY

    def of(self, span: Span) -> "Occasion":
        """The week, month or year in which it lies; weeks begin on Monday."""
        match span:
            case Span.DAY:
                return Occasion(self.day)
            case Span.WEEK:
                return Occasion(self.day - timedelta(days=self.day.weekday()), span)
            case Span.MONTH:
                return Occasion(self.day.replace(day=1), span)
            case Span.YEAR:
                return Occasion(self.day.replace(month=1, day=1), span)


class Medium(StrEnum):
    """What a piece of evidence is."""

    PHOTO = "photo"
    VIDEO = "video"
    VOICE = "voice"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that somebody sent. Its bytes lie in the evidence folder under their digest.

    Attributes:
        sha256: digest of the stored bytes; None while they are still to be fetched from Telegram.
        failed: the bytes could not be had and will not be tried again.
    """

    id: int
    medium: Medium
    mime_type: str
    size: int | None
    sha256: str | None = None
    failed: bool = False


@dataclass(frozen=True, slots=True)
class Ticket:
    """A report with its state. Immutable: a move makes a new one with dataclasses.replace.

    Attributes:
        number: the tracking number; it is the ticket's identity.
        draft: id of the draft it was made from; a draft becomes one ticket at the most.
        happened: when, where its category asks for that and the reporter knows it.
        reporter: id of the citizen; None after they asked to be forgotten.
        entered_by: id of the member who entered it for that citizen and speaks for them; None for
            all others, and as soon as the citizen has taken it over into their own chat.
        unit: code of the unit that has it; None while the desk has it.
        assignee: id of the member who took it.
        verify_due: by when the desk shall have looked at it; None where it went straight to a unit.
        answer_due: by when the citizen shall hear something from the unit.
        finish_due: the limit of the handling class for the whole.
        first_answered_at: when a unit or the desk first wrote to the reporter.
        resume: where a ticket in needs_info goes back to.
        reopen_requested_at: when somebody objected, while staff have not decided yet.
        reporter_objects: the reporter stands behind that objection, not followers alone.
        decide_due: by when staff shall decide on it.
        objections: how often the reporter objected.
        theme: the theme that it is gathered under.
        title: what officers call it in a few words; "" where nobody gave it one.
        handling: the handling class that the desk decided on; None for the usual one of its kind
            and category.
        helpers: codes of further units that help the one that has it; they see it and write notes.
        urgent_at: since when it goes before all others; None for most.
        proposed_at: since when an answer waits for a superior's consent.
        unmasked: the reporter wants the public to read personal data in the words too.
        challenges: how often followers did.
        escalated_at: when it was first put before leaders and overseers; they keep it in sight.
        enquired_at: since when a question of theirs waits for the unit's or the desk's answer.
        instructed_at: since when an instruction of a leader waits to be followed.
        instruction_due: by when, where the leader named a day.
        version: counts the changes, so that two officers do not overwrite each other.
    """

    number: str
    draft: str
    kind: Kind
    category: str
    privacy: Privacy
    status: Status
    description: str
    place: Place
    reporter: int | None
    filed_at: datetime
    status_since: datetime
    finish_due: datetime
    evidence: tuple[int, ...] = ()
    unit: str | None = None
    assignee: int | None = None
    verify_due: datetime | None = None
    answer_due: datetime | None = None
    first_answered_at: datetime | None = None
    resume: Status | None = None
    reopen_requested_at: datetime | None = None
    reporter_objects: bool = False
    decide_due: datetime | None = None
    objections: int = 0
    proposed_at: datetime | None = None
    challenges: int = 0
    theme: int | None = None
    rating: int | None = None
    merged_into: str | None = None
    sensitive: bool = False
    unmasked: bool = False
    happened: Occasion | None = None
    entered_by: int | None = None
    escalated_at: datetime | None = None
    enquired_at: datetime | None = None
    instructed_at: datetime | None = None
    instruction_due: datetime | None = None
    title: str = ""
    handling: str | None = None
    urgent_at: datetime | None = None
    helpers: tuple[str, ...] = ()
    version: int = 0

    @property
    def headline(self) -> str:
        """Its title, or the beginning of the report on one line."""
        line = " ".join(self.description.split())
        short = line if len(line) <= TITLE_AT_MOST else f"{line[: TITLE_AT_MOST - 1].rstrip()}…"
        return self.title or short

    @property
    def called_since(self) -> datetime | None:
        """Since when a question or an instruction from above waits; None while none does."""
        moments = (self.enquired_at, self.instructed_at)
        return min((moment for moment in moments if moment is not None), default=None)

    @property
    def pressing(self) -> bool:
        """Whether it goes before all that is not urgent, while the city's side owes something."""
        return self.urgent_at is not None and self.due is not None

    @property
    def confidential(self) -> bool:
        """Whether nobody but the unit and the desk, or the unit alone, may know of it at all."""
        return self.sensitive or self.privacy.hides_ticket

    @property
    def due(self) -> datetime | None:
        """What the city's side owes next, and by when; None while it owes nothing."""
        if self.reopen_requested_at is not None:
            return self.decide_due
        match self.status:
            case Status.RECEIVED:
                return self.verify_due
            case Status.ASSIGNED:
                return self.answer_due
            case Status.IN_PROGRESS if self.first_answered_at is None:
                return self.answer_due
            case Status.IN_PROGRESS:
                return self.finish_due
            case _:
                return None
