"""What each outcome of a delivery means for the message, its chat and its files."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import accumulate, count, takewhile
from typing import assert_never

from tickets.actions.staff.groups import meet_refusal
from tickets.actions.staff.losing import lose_officers_chat
from tickets.ports import Tx
from tickets.ports.delivery import (
    Blocked,
    Bot,
    Delivered,
    Moved,
    Outcome,
    Partly,
    Refused,
    Tended,
    Throttled,
    TopicGone,
    Topicless,
    Unreachable,
    Vanished,
)
from tickets.ports.mail import Waiting
from tickets.ports.topics import TopicState

LONGEST_PAUSE = 300
"""Seconds between two tries; after an outage nobody waits longer for what was tried during it."""
NEVER_GIVEN_UP_BEFORE = 24 * 60 * 60
"""Seconds; Telegram itself keeps what it could not deliver to us for as long."""
JITTER = 0.25
"""Part of a pause by which it is stretched at random, so that what failed together spreads out."""


def pause(attempts: int) -> int:
    """Seconds to wait at least after so many vain attempts (one or more)."""
    return int(min(LONGEST_PAUSE, 2 ** min(attempts - 1, 16)))


TRIES = 2 + sum(
    1 for _ in takewhile(lambda s: s < NEVER_GIVEN_UP_BEFORE, accumulate(map(pause, count(1))))
)
"""The vain attempt with which a message is given up: that many less one pauses lie before it, and
they add up to NEVER_GIVEN_UP_BEFORE."""


@dataclass(frozen=True, slots=True)
class Tried:
    """A message that was tried, and what came of it.

    Attributes:
        at: when the outcome was known; pauses count from there, however late it is settled.
    """

    waiting: Waiting
    outcome: Outcome
    at: datetime


def jittered(seconds: float, chance: Callable[[], float] = random.random) -> timedelta:
    """The pause, stretched a little at random."""
    return timedelta(seconds=seconds * (1 + JITTER * chance()))


async def settle(tx: Tx, tried: Tried) -> None:
    """Write down what came of a try."""
    waiting, outcome = tried.waiting, tried.outcome
    bot, chat = waiting.message.bot, waiting.message.chat
    match outcome:
        case Delivered():
            await tx.outbox.delivered(waiting, outcome.message_ids)
            if outcome.file_ids:
                await tx.evidence.remember(bot, outcome.file_ids)
        case Partly():
            rest = await tx.outbox.delivered_partly(waiting, outcome.message_ids, outcome.rest)
            if outcome.file_ids:
                await tx.evidence.remember(bot, outcome.file_ids)
            if isinstance(outcome.then, Refused):
                # The next try begins with what was refused, and shows whether it always is.
                await tx.outbox.postpone(rest, tried.at)
            else:
                await settle(tx, Tried(rest, outcome.then, tried.at))
        case Tended() | TopicGone() | Topicless():
            await _settle_topic(tx, tried)
        case Throttled():
            until = tried.at + timedelta(seconds=outcome.retry_after)
            await tx.outbox.postpone(waiting, until, count=False)
        case Blocked() if bot is Bot.OFFICER:
            await lose_officers_chat(tx, chat, tried.at, outcome.reason)
        case Blocked():
            await tx.citizens.mark_unreachable(chat)
            await tx.outbox.discard_chat(bot, chat, outcome.reason, keep=False)
        case Moved():
            await tx.members.move_group(chat, outcome.chat)
            await tx.outbox.postpone(waiting, tried.at, count=False)
        case Vanished() if waiting.edits is not None:
            await tx.outbox.send_anew(waiting)
        case Vanished():
            await tx.outbox.discard(waiting, "said to be gone, though it edits nothing")
        case Refused():
            await tx.outbox.discard(waiting, outcome.reason)
        case Unreachable():
            await _try_again_later(tx, tried, outcome.reason)
        case _:
            assert_never(outcome)


async def _settle_topic(tx: Tx, tried: Tried) -> None:
    """The message itself still waits, for its topic or for the chat without one."""
    waiting, message = tried.waiting, tried.waiting.message
    if message.topic is None:
        await tx.outbox.discard(waiting, "a topic was spoken of, though it has none")
        return
    bot, chat, key = message.bot, message.chat, message.topic.key
    match tried.outcome:
        case Tended(state):
            await tx.topics.keep(bot, chat, key, state)
        case Topicless(lacks=lacks) if waiting.topic is None:
            await meet_refusal(tx, chat, lacks, tried.at)
            await tx.topics.keep(bot, chat, key, TopicState(None, message.topic.title))
        case Topicless(lacks=lacks):
            await meet_refusal(tx, chat, lacks, tried.at)
            # It was only to be brought up to date, which the next change tries again.
            await tx.outbox.delivered(waiting, ())
            return
        case _:
            await tx.topics.gone(bot, chat, key)
            await _try_again_later(tx, tried, "its topic is gone, time after time")
            return
    await tx.outbox.postpone(waiting, tried.at, count=False)


async def _try_again_later(tx: Tx, tried: Tried, reason: str) -> None:
    waiting = tried.waiting
    if waiting.attempts + 1 >= TRIES:
        await tx.outbox.discard(waiting, f"given up: {reason}")
    else:
        until = tried.at + jittered(pause(waiting.attempts + 1))
        await tx.outbox.postpone(waiting, until)
