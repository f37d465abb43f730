"""Whose turn it is in the outbox."""

from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, exists, or_, select, tuple_
from sqlalchemy.orm import Mapped, aliased
from sqlmodel import col

from storage.repositories.mail.evidence import STILL_TO_FETCH
from storage.tables import NOT_IN_CHAT, EvidenceRow, OutboxEvidenceRow, OutboxRow, SlotRow
from tickets.ports.delivery import Bot


def turns(bot: Bot, now: datetime, limit: int) -> Select[OutboxRow, int | None, int | None]:
    """The first message of each chat of a bot that can go out now, the most urgent first.

    With each comes the id of the message that stands in its slot, and of the one it replies to.
    """
    stands, replied_to = aliased(SlotRow), aliased(SlotRow)
    return (
        select(OutboxRow, col(stands.message_id), col(replied_to.message_id))
        .outerjoin(stands, _in_chat(stands, col(OutboxRow.slot)))
        .outerjoin(replied_to, _in_chat(replied_to, col(OutboxRow.replies_to)))
        .where(
            col(OutboxRow.bot) == bot,
            or_(col(OutboxRow.claimed_until).is_(None), col(OutboxRow.claimed_until) <= now),
            or_(col(OutboxRow.retry_at).is_(None), col(OutboxRow.retry_at) <= now),
            _ready(OutboxRow, now),
            ~_one_before(now),
            ~_one_claimed(now),
        )
        .order_by(col(OutboxRow.priority), col(OutboxRow.id))
        .limit(limit)
        .with_for_update(of=OutboxRow, skip_locked=True)
    )


def _in_chat(slots: type[SlotRow], slot: Mapped[str | None]) -> ColumnElement[bool]:
    return and_(
        col(slots.bot) == col(OutboxRow.bot),
        col(slots.chat) == col(OutboxRow.chat),
        col(slots.slot) == slot,
        col(slots.message_id) != NOT_IN_CHAT,
    )


def _ready(row: type[OutboxRow], now: datetime) -> ColumnElement[bool]:
    """It neither waits for its own time nor for a file."""
    file_missing = exists().where(
        col(OutboxEvidenceRow.outbox) == col(row.id),
        col(OutboxEvidenceRow.evidence) == col(EvidenceRow.id),
        STILL_TO_FETCH,
    )
    early = and_(col(row.not_before).is_not(None), col(row.not_before) > now)
    return and_(~early, ~file_missing)


def _one_before(now: datetime) -> ColumnElement[bool]:
    """Another ready message of the chat has its turn first, even if it was postponed."""
    other = aliased(OutboxRow)
    return exists().where(
        col(other.bot) == col(OutboxRow.bot),
        col(other.chat) == col(OutboxRow.chat),
        tuple_(col(other.priority), col(other.id))
        < tuple_(col(OutboxRow.priority), col(OutboxRow.id)),
        _ready(other, now),
    )


def _one_claimed(now: datetime) -> ColumnElement[bool]:
    """A message of the chat is on its way."""
    other = aliased(OutboxRow)
    return exists().where(
        col(other.bot) == col(OutboxRow.bot),
        col(other.chat) == col(OutboxRow.chat),
        col(other.claimed_until) > now,
    )
