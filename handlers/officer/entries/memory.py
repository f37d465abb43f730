"""The report for somebody else that an officer is putting together in a private chat.

For whom it is stands sealed with the citizens; here is only their id.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from uuid import uuid4

from pydantic import TypeAdapter, ValidationError

from handlers.officer.work.memory import WAITED_FOR
from tickets.city import City
from tickets.ports import Conversation
from tickets.report import DESCRIPTION_AT_LEAST, Draft, described, privacies
from tickets.ticket import Kind

KEPT = timedelta(days=1)
"""What was not sent by then is forgotten: nobody knows any more what it was about."""
_ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Entry:
    """A report for somebody else.

    Attributes:
        words: all that was said so far, also what is too short to be a description.
        person: the citizen for whom it is; None for somebody without a name.
        confirmed: False while it is only a forwarded message that may become a report.
        expects: the part that the next words are: "description", "place", "person", or "" for
            whatever is missing.
        areas: codes of the areas that the typed place may lie in.
        album: the album of which pieces came last.
    """

    draft: Draft
    touched: datetime
    words: str = ""
    person: int | None = None
    confirmed: bool = True
    expects: str = ""
    areas: tuple[str, ...] = ()
    album: str | None = None

    @property
    def key(self) -> str:
        """What its buttons know it by."""
        return self.draft.id[:8]

    def told(self, words: str) -> "Entry":
        """The same with these words as all of its description.

        Raises:
            InvalidInput: ``description-too-long``.
        """
        enough = len(words.strip()) >= DESCRIPTION_AT_LEAST
        draft = described(self.draft, words) if enough else replace(self.draft, description=None)
        return replace(self, draft=draft, words=words.strip())


_ADAPTER: TypeAdapter[Entry] = TypeAdapter(Entry)


def begun(city: City, now: datetime, *, confirmed: bool = True) -> Entry:
    """An empty one: an open complaint, unless it is changed."""
    kind = Kind.COMPLAINT if Kind.COMPLAINT in city.kinds else Kind(city.kinds[0])
    draft = Draft(id=uuid4().hex, started_at=now, kind=kind, evidence_done=True, date_done=True)
    draft = replace(draft, privacy=privacies(draft, city)[0])
    return Entry(draft, now, confirmed=confirmed)


def entry_in(conversation: Conversation, now: datetime) -> Entry | None:
    """The one that is being put together, if there is one."""
    kept = conversation.data.get(_ENTRY)
    if kept is None:
        return None
    try:
        entry = _ADAPTER.validate_python(kept)
    except ValidationError:
        return None
    return entry if now - entry.touched <= KEPT else None


def listens(entry: Entry, now: datetime) -> bool:
    """Whether words without a command still belong to it; later they may mean something else."""
    return now - entry.touched <= WAITED_FOR


def remember(conversation: Conversation, entry: Entry) -> None:
    """Keep it for the next update."""
    conversation.data[_ENTRY] = _ADAPTER.dump_python(entry, mode="json", exclude_defaults=True)


def forget(conversation: Conversation) -> bool:
    """Let go of it; says whether there was one."""
    return conversation.data.pop(_ENTRY, None) is not None
