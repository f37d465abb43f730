"""How citizens hear of a ticket: what each of them wants to hear, and when it may reach them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum, auto

from tickets.city import City
from tickets.city.calendar import calendar_of
from tickets.events import Event
from tickets.people import Citizen, Role
from tickets.workflow import Move

AWAKE = timedelta(minutes=15)
"""Who wrote about a ticket within this is awake and waits: what officers do then comes at once,
quiet hours or not."""


class Weight(Enum):
    """How much a piece of news matters to its hearer."""

    QUESTION = auto()
    ANSWER = auto()
    NEWS = auto()


_ANSWERS = {
    Move.REPLY,
    Move.RESOLVE,
    Move.REJECT,
    Move.UPHOLD,
    Move.REOPEN,
    Move.MERGE,
    Move.LAPSE,
}
"""What still comes to somebody who wants no news but answers to their own reports."""
PRESSING = frozenset({Move.ASK, Move.RESOLVE, Move.REJECT, Move.UPHOLD, Move.LAPSE})
"""Questions and final answers: they never wait for something else to come with them."""
DIALOGUE = frozenset({Move.ASK, Move.REPLY})
"""Nor does this, while its hearer is awake."""


def weight_of(move: Move, words: str) -> Weight:
    """How much a move matters to the reporter; progress that is told in words is an answer."""
    if move is Move.ASK:
        return Weight.QUESTION
    if move in _ANSWERS or (move is Move.START and words):
        return Weight.ANSWER
    return Weight.NEWS


@dataclass(frozen=True, slots=True)
class Hearing:
    """How one citizen hears of one ticket.

    Attributes:
        muted: they want no news of it.
        told_at: when the last news goes out or went out.
        no_later: until then the news that waits may be put off for more to come with it.
    """

    number: str
    citizen: int
    muted: bool = False
    told_at: datetime | None = None
    no_later: datetime | None = None


def hears(citizen: Citizen, hearing: Hearing, weight: Weight, *, own: bool) -> bool:
    """Whether a citizen wants this piece of news.

    A question on their own report always comes: without its answer the report would lapse.

    Args:
        own: the ticket is about what they reported themselves.
    """
    if own and weight is Weight.QUESTION:
        return True
    if hearing.muted:
        return False
    return not citizen.answers_only or (own and weight is not Weight.NEWS)


def is_awake(citizen: int, history: Iterable[Event], now: datetime) -> bool:
    """Whether the citizen wrote about the ticket within the last minutes."""
    return any(
        event.actor.role in {Role.REPORTER, Role.FOLLOWER}
        and event.actor.person == citizen
        and now - event.at <= AWAKE
        for event in history
    )


@dataclass(frozen=True, slots=True)
class Plan:
    """When a piece of news goes out.

    Attributes:
        at: not before then.
        along: what waits of the same ticket goes out then too.
        hearing: to be kept.
    """

    at: datetime
    along: bool
    hearing: Hearing


def planned(
    hearing: Hearing, city: City, now: datetime, ready: datetime, *, pressing: bool, awake: bool
) -> Plan:
    """When the next piece of news of a ticket goes out to a citizen.

    The first goes when it is ready. What comes within the pack's minutes after it waits until they
    are over and goes as one message. What presses goes when it is ready and takes along what waits;
    what waits is put off for something newer only within those minutes.

    Args:
        ready: the end of the time in which it can be undone, else now.
    """

    def waking(moment: datetime) -> datetime:
        return moment if awake else calendar_of(city).next_waking_time(moment)

    def plan(at: datetime, no_later: datetime, *, along: bool = False) -> Plan:
        no_later = at if pressing else no_later
        return Plan(at, along, replace(hearing, told_at=at, no_later=no_later))

    gathered = city.limits.news_gathered
    at, told = waking(ready), hearing.told_at
    if told is None or told + gathered <= now:
        return plan(at, now + gathered)
    if told > now:
        at = at if pressing else max(at, told)
        no_later = hearing.no_later or told
        if at <= max(told, no_later):
            return plan(at, no_later, along=True)
    at = at if pressing else max(at, waking(told + gathered))
    return plan(at, at)
