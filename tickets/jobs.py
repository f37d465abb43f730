"""Work that takes too long for a transaction: it is noted as a row and done in the background."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class JobKind(StrEnum):
    """Everything that is made in the background."""

    EXPORT = "export"
    STATISTICS = "statistics"
    CERTIFICATE = "certificate"
    PHOTO_CHECK = "photo_check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """Something to be made.

    Attributes:
        key: what it is; while one with this key waits or is under way, a second one is dropped.
        chat: who wants it, in which chat of the officers' bot; 0 where it is for several.
        arguments: what the kind needs besides.
        attempts: how often it was begun, this time among them.
    """

    kind: JobKind
    key: str
    chat: int = 0
    thread: int | None = None
    arguments: Mapping[str, str] = field(default_factory=dict)
    attempts: int = 0
