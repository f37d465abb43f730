"""A report in the making: what is there, what is missing, what comes next."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from tickets.analysis.occasions import past
from tickets.city import City
from tickets.errors import InvalidInput
from tickets.people import Citizen
from tickets.ticket import Kind, Occasion, Place, Privacy

FARTHEST_METRES = 100_000
"""A pin farther than this from all of the city is a slip of the finger or a joke."""
DESCRIPTION_AT_LEAST = 10
"""Characters; fewer tell an officer nothing ("rusak")."""
DESCRIPTION_AT_MOST = 3000
"""Characters; a card with all of it still fits into Telegram's 4096."""
PLACE_AT_MOST = 200
"""Characters of a typed place; a longer one is a description."""
EVIDENCE_AT_MOST = 10
"""Files; Telegram's own bound for an album."""
EVIDENCE_BYTES_AT_MOST = 20 * 1024 * 1024
"""Bytes a file; Telegram lets a bot download no more."""


class Step(StrEnum):
    """The steps of the intake, in their usual order."""

    KIND = "kind"
    CATEGORY = "category"
    LOCATION = "location"
    DESCRIPTION = "description"
    DATE = "date"
    EVIDENCE = "evidence"
    PRIVACY = "privacy"
    REVIEW = "review"


@dataclass(frozen=True, slots=True)
class Draft:
    """A report that is not sent yet. Every part may come first; None says that it is missing.

    Attributes:
        id: becomes Ticket.draft, so that a draft is filed once however often it is sent.
        evidence: ids of files that came so far.
        evidence_done: the citizen said that there are no more.
        unmasked: personal data in the words shall be for all to read.
        asks_date: its category wants to know when it happened.
        happened: when that was, as far as the citizen knows.
        date_done: the citizen said when, or that they do not know.
    """

    id: str
    started_at: datetime
    kind: Kind | None = None
    category: str | None = None
    place: Place | None = None
    description: str | None = None
    evidence: tuple[int, ...] = ()
    evidence_done: bool = False
    privacy: Privacy | None = None
    unmasked: bool = False
    asks_date: bool = False
    happened: Occasion | None = None
    date_done: bool = False

    def has(self, step: Step) -> bool:
        """Whether the step's answer is there."""
        match step:
            case Step.KIND:
                return self.kind is not None
            case Step.CATEGORY:
                return self.category is not None
            case Step.LOCATION:
                return self.place is not None
            case Step.DESCRIPTION:
                return self.description is not None
            case Step.DATE:
                return self.date_done
            case Step.EVIDENCE:
                return self.evidence_done
            case Step.PRIVACY:
                return self.privacy is not None
            case Step.REVIEW:
                return False

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps of this report, the review last; the date only where it matters."""
        return tuple(step for step in Step if step is not Step.DATE or self.asks_date)

    @property
    def asked(self) -> tuple[Step, ...]:
        """The steps that are counted: "2 dari 6"."""
        return self.steps[:-1]

    @property
    def next_step(self) -> Step:
        """The first step whose answer is missing; the review when nothing is."""
        return next(step for step in self.steps if not self.has(step))

    @property
    def begun(self) -> bool:
        """Whether there is anything in it worth keeping."""
        return any(self.has(step) for step in Step) or bool(self.evidence)


def step_before(draft: Draft, step: Step) -> Step | None:
    """Where "back" leads; None at the first step."""
    earlier = [other for other in draft.steps if list(Step).index(other) < list(Step).index(step)]
    return earlier[-1] if earlier else None


def described(draft: Draft, text: str) -> Draft:
    """The draft with this description.

    Raises:
        InvalidInput: ``description-empty``, ``description-too-short`` or ``description-too-long``.
    """
    text = text.strip()
    if not text:
        raise InvalidInput("description-empty")
    if len(text) < DESCRIPTION_AT_LEAST:
        raise InvalidInput("description-too-short", least=DESCRIPTION_AT_LEAST)
    if len(text) > DESCRIPTION_AT_MOST:
        raise InvalidInput("description-too-long", most=DESCRIPTION_AT_MOST, length=len(text))
    return replace(draft, description=text)


def with_evidence(draft: Draft, evidence: int, size: int | None) -> Draft:
    """The draft with one more file; the same file again changes nothing.

    Raises:
        InvalidInput: ``file-too-large`` or ``too-many-files``.
    """
    if evidence in draft.evidence:
        return draft
    check_file(size, already=len(draft.evidence))
    return replace(draft, evidence=(*draft.evidence, evidence))


def check_file(size: int | None, already: int = 0) -> None:
    """Whether one more file of this size (bytes) can be taken.

    Raises:
        InvalidInput: ``file-too-large`` or ``too-many-files``.
    """
    if size is not None and size > EVIDENCE_BYTES_AT_MOST:
        raise InvalidInput("file-too-large", most=EVIDENCE_BYTES_AT_MOST // 1024 // 1024)
    if already >= EVIDENCE_AT_MOST:
        raise InvalidInput("too-many-files", most=EVIDENCE_AT_MOST)


def of_kind(draft: Draft, city: City, kind: str) -> Draft:
    """The draft as a report of this kind; what does not suit the kind is asked again.

    Raises:
        InvalidInput: ``kind-unknown``.
    """
    if kind not in city.kinds:
        raise InvalidInput("kind-unknown")
    changed = replace(draft, kind=Kind(kind))
    category = city.find_category(draft.category) if draft.category else None
    if category is not None and not category.suits(kind):
        changed = replace(changed, category=None, asks_date=False)
    if changed.privacy is not None and changed.privacy not in privacies(changed, city):
        changed = replace(changed, privacy=None)
    return changed


def categorised(draft: Draft, city: City, code: str) -> Draft:
    """The draft with this category; a protected category is always secret.

    Raises:
        InvalidInput: ``category-unknown``, also for a heading that has categories below it, and
            for one that does not suit the kind of report.
    """
    category = city.find_category(code)
    if category is None or city.children(code) or not category.suits(draft.kind):
        raise InvalidInput("category-unknown")
    changed = replace(draft, category=code, asks_date=category.asks_date)
    if category.sensitive and changed.privacy not in privacies(changed, city):
        changed = replace(changed, privacy=(changed.privacy or Privacy.OPEN).made_secret)
    return changed


def place_optional(draft: Draft) -> bool:
    """Whether the report may do without a place; a complaint is always about something there."""
    return draft.kind is not None and draft.kind is not Kind.COMPLAINT


def placed(draft: Draft, city: City, place: Place) -> Draft:
    """The draft with this place.

    Raises:
        InvalidInput: as in check_place.
    """
    check_place(place, city)
    return replace(draft, place=place)


def check_place(place: Place, city: City) -> None:
    """Whether a report can be about this place.

    Raises:
        InvalidInput: ``place-too-far`` or ``place-too-long``.
    """
    if place.words is not None and len(place.words) > PLACE_AT_MOST:
        raise InvalidInput("place-too-long", most=PLACE_AT_MOST)
    centres = [area.centre for area in city.areas if area.centre is not None]
    if place.point is not None and centres:
        metres = min(place.point.metres_to(centre) for centre in centres)
        if metres > FARTHEST_METRES:
            raise InvalidInput("place-too-far", city=city.name)


def privacies(draft: Draft, city: City) -> tuple[Privacy, ...]:
    """What may be chosen; whistleblowing and protected cases are never for all to see."""
    category = city.find_category(draft.category) if draft.category else None
    hidden = draft.kind is Kind.WHISTLEBLOWING or (category is not None and category.sensitive)
    return tuple(privacy for privacy in Privacy if privacy.hides_ticket or not hidden)


def dated(draft: Draft, happened: Occasion | None, today: date) -> Draft:
    """The draft with when it happened; None says that the citizen does not know.

    Raises:
        InvalidInput: see tickets.analysis.occasions.past.
    """
    known = past(happened, today) if happened is not None else None
    return replace(draft, happened=known, date_done=True)


def registration_missing(draft: Draft, city: City, citizen: Citizen) -> bool:
    """Whether the city wants to know who reports before it takes this; never of the anonymous."""
    if draft.kind is None or (draft.privacy is not None and draft.privacy.hides_reporter):
        return False
    return city.registration_for(draft.kind) == "required" and citizen.phone is None


def with_privacy(draft: Draft, city: City, privacy: str) -> Draft:
    """The draft with this privacy.

    Raises:
        InvalidInput: ``privacy-unknown``, or ``privacy-too-open`` for what has to stay secret.
    """
    if privacy not in list(Privacy):
        raise InvalidInput("privacy-unknown")
    if privacy not in privacies(draft, city):
        raise InvalidInput("privacy-too-open")
    return replace(draft, privacy=Privacy(privacy))
