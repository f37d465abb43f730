"""Themes: many tickets about one thing, which get one answer."""

from dataclasses import dataclass, field
from datetime import datetime

from tickets.timers import Timer, TimerKind
from tickets.workflow import Move


@dataclass(frozen=True, slots=True)
class Theme:
    """What several tickets are about."""

    id: int
    name: str
    made_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemeAnswer:
    """Words for all open tickets of a theme, sent in bounded portions.

    Attributes:
        move: what is made on each ticket: Move.START for word of progress, or Move.RESOLVE.
        member: who sends it, and by whose rights each move is made.
        numbers: the tickets that it goes to; fixed when it is sent off, empty before.
        done: how many of them were worked on.
        refused: those on which it was not possible, each with the status it stood in then.
    """

    id: int
    theme: int
    move: Move
    text: str
    evidence: tuple[int, ...] = ()
    member: int
    sent_at: datetime | None = None
    numbers: tuple[str, ...] = ()
    done: int = 0
    refused: dict[str, str] = field(default_factory=dict)


def answer_timer(answer: int, due: datetime) -> Timer:
    """When the next portion of a theme's answer goes out."""
    return Timer(TimerKind.THEME_ANSWER, f"theme-answer:{answer}", due)


def answer_of(timer: Timer) -> int:
    """Which answer a timer is about."""
    return int(timer.subject.removeprefix("theme-answer:"))
