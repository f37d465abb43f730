"""Tables of what has to go out, what went out, and the files that came in."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import BigInteger, Index, UniqueConstraint, func, text
from sqlmodel import Field

from storage.tables.columns import NEVER_REUSED, Base, UtcDateTime

_CLAIMED = text("claimed_until IS NOT NULL")


class OutboxRow(Base, table=True):
    """A message that waits to be sent; it is deleted once it was.

    ``content`` is the sealed message: what a bot says may hold a name or a phone number. What the
    queue itself needs stands beside it and rules where the two differ (a group that moved).
    """

    __tablename__ = "outbox"
    __table_args__ = (
        Index("ix_outbox_turn", "bot", "priority", "id"),
        Index("ix_outbox_chat", "bot", "chat", "priority", "id"),
        Index("ix_outbox_slot", "bot", "slot"),
        Index(
            "ix_outbox_claimed",
            "bot",
            "chat",
            sqlite_where=_CLAIMED,
            postgresql_where=_CLAIMED,
        ),
        NEVER_REUSED,
    )

    id: int | None = Field(default=None, primary_key=True)
    bot: str
    chat: int = Field(sa_type=BigInteger)
    thread: int | None = Field(default=None, sa_type=BigInteger)
    priority: int
    slot: str | None = None
    anew: bool
    replies_to: str | None = None
    not_before: datetime | None = Field(default=None, sa_type=UtcDateTime)
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    claimed_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    attempts: int
    gather: str | None = None
    cause: str | None = Field(default=None, index=True)
    content: str


class OutboxEvidenceRow(Base, table=True):
    """A file that goes with a waiting message."""

    __tablename__ = "outbox_evidence"

    outbox: int = Field(primary_key=True, foreign_key="outbox.id", ondelete="CASCADE")
    evidence: int = Field(primary_key=True, foreign_key="evidence.id", index=True)


class OutboxKeyRow(Base, table=True):
    """A dedupe key that was used; it outlives its message. ``used_at`` is the machine's time."""

    __tablename__ = "outbox_keys"

    key: str = Field(primary_key=True)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class SentRow(Base, table=True):
    """A message that stands in a chat, and what it was about. ``sent_at`` is the machine's time."""

    __tablename__ = "sent_messages"

    bot: str = Field(primary_key=True)
    chat: int = Field(primary_key=True, sa_type=BigInteger)
    message_id: int = Field(primary_key=True, sa_type=BigInteger)
    slot: str | None = None
    about: str | None = None
    purpose: str
    sent_at: datetime | None = Field(
        default=None,
        sa_type=UtcDateTime,
        nullable=False,
        sa_column_kwargs={"server_default": func.now()},
    )


NOT_IN_CHAT = 0
"""In place of a message's id: Telegram never gives it."""


class SlotRow(Base, table=True):
    """Which message stands in a slot of a chat: the one that the slot's next message edits.

    ``message_id`` is NOT_IN_CHAT where the slot has its place, but the message was lost with an
    earlier id of the chat.
    """

    __tablename__ = "slots"

    bot: str = Field(primary_key=True)
    slot: str = Field(primary_key=True)
    chat: int = Field(primary_key=True, sa_type=BigInteger)
    thread: int | None = Field(default=None, sa_type=BigInteger)
    message_id: int = Field(sa_type=BigInteger)


class TopicRow(Base, table=True):
    """A topic that a bot opened; ``thread`` is NULL where the chat gave none."""

    __tablename__ = "topics"
    __table_args__ = (Index("ix_topics_thread", "bot", "chat", "thread"),)

    bot: str = Field(primary_key=True)
    chat: int = Field(primary_key=True, sa_type=BigInteger)
    key: str = Field(primary_key=True)
    thread: int | None = Field(default=None, sa_type=BigInteger)
    title: str
    closed: bool
    pinned: int | None = Field(default=None, sa_type=BigInteger)


_STILL_TO_FETCH = text("sha256 IS NULL AND NOT failed")


class EvidenceRow(Base, table=True):
    """A file that somebody sent to a bot, or that the program made.

    ``added_at`` is the machine's time when it last came. ``name`` is what a file that was made is
    called where it is sent; after ``kept_until`` it goes.
    """

    __tablename__ = "evidence"
    __table_args__ = (
        UniqueConstraint("bot", "unique_id"),
        Index(
            "ix_evidence_unfetched",
            "fetch_at",
            sqlite_where=_STILL_TO_FETCH,
            postgresql_where=_STILL_TO_FETCH,
        ),
        NEVER_REUSED,
    )

    id: int | None = Field(default=None, primary_key=True)
    bot: str
    unique_id: str
    medium: str
    mime_type: str
    size: int | None = Field(default=None, sa_type=BigInteger)
    sha256: str | None = Field(default=None, index=True)
    failed: bool
    attempts: int
    fetch_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    added_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    name: str | None = None
    kept_until: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)


class PhotoPrintRow(Base, table=True):
    """What pictures like one that somebody sent are found by."""

    __tablename__ = "photo_prints"

    evidence: int = Field(primary_key=True, foreign_key="evidence.id", ondelete="CASCADE")
    print: bytes


class FileIdRow(Base, table=True):
    """The id under which one bot can send a file again without uploading it."""

    __tablename__ = "evidence_file_ids"

    evidence: int = Field(primary_key=True, foreign_key="evidence.id", ondelete="CASCADE")
    bot: str = Field(primary_key=True)
    file_id: str


class DeadLetterRow(Base, table=True):
    """Something that went wrong and has to be looked at.

    ``content`` and ``trace`` are sealed; ``at`` is the machine's time, as the logs have it.
    """

    __tablename__ = "dead_letters"
    __table_args__: ClassVar[dict[str, Any]] = NEVER_REUSED

    id: int | None = Field(default=None, primary_key=True)
    at: datetime | None = Field(
        default=None,
        sa_type=UtcDateTime,
        nullable=False,
        sa_column_kwargs={"server_default": func.now()},
    )
    bot: str | None = None
    content: str
    trace: str
