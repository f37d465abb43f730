"""Tables of the tickets, their history, and what falls due."""

from datetime import date, datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, Index, UniqueConstraint, false, text
from sqlmodel import Field

from storage.tables.columns import NEVER_REUSED, Base, UtcDateTime


class TicketRow(Base, table=True):
    """A ticket. ``due`` repeats Ticket.due, so that a queue can be read in its order; ``helpers``
    are codes with a comma before and after each, so that one can be looked for."""

    __tablename__ = "tickets"
    __table_args__ = (
        Index("ix_tickets_status_due", "status", "due"),
        Index("ix_tickets_place", "latitude", "longitude"),
        Index("ix_tickets_category_filed_at", "category", "filed_at"),
    )

    number: str = Field(primary_key=True)
    draft: str = Field(unique=True)
    kind: str
    category: str
    privacy: str
    status: str
    description: str
    latitude: float | None = None
    longitude: float | None = None
    area: str | None = None
    words: str | None = None
    approximate: bool
    reporter: int | None = Field(default=None, foreign_key="citizens.id", index=True)
    filed_at: datetime = Field(sa_type=UtcDateTime)
    status_since: datetime = Field(sa_type=UtcDateTime)
    finish_due: datetime = Field(sa_type=UtcDateTime)
    unit: str | None = Field(default=None, index=True)
    assignee: int | None = Field(default=None, foreign_key="members.id")
    verify_due: datetime | None = Field(default=None, sa_type=UtcDateTime)
    answer_due: datetime | None = Field(default=None, sa_type=UtcDateTime)
    first_answered_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    resume: str | None = None
    reopen_requested_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    reporter_objects: bool
    decide_due: datetime | None = Field(default=None, sa_type=UtcDateTime)
    objections: int
    proposed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    challenges: int
    theme: int | None = Field(default=None, index=True)
    rating: int | None = None
    merged_into: str | None = Field(default=None, foreign_key="tickets.number")
    sensitive: bool
    unmasked: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    happened_on: date | None = None
    happened_span: str | None = None
    entered_by: int | None = Field(default=None, foreign_key="members.id", index=True)
    escalated_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    enquired_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    instructed_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    instruction_due: datetime | None = Field(default=None, sa_type=UtcDateTime)
    title: str = Field(default="", sa_column_kwargs={"server_default": ""})
    handling: str | None = None
    urgent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    helpers: str = Field(default="", sa_column_kwargs={"server_default": ""})
    version: int
    due: datetime | None = Field(default=None, sa_type=UtcDateTime)


class TakeoverRow(Base, table=True):
    """A way to take a ticket over; of its code only the digest is kept."""

    __tablename__ = "takeovers"

    digest: str = Field(primary_key=True)
    number: str = Field(foreign_key="tickets.number", unique=True)
    expires_at: datetime = Field(sa_type=UtcDateTime)


class TicketEvidenceRow(Base, table=True):
    """The files of a ticket, in their order."""

    __tablename__ = "ticket_evidence"

    number: str = Field(primary_key=True, foreign_key="tickets.number")
    position: int = Field(primary_key=True)
    evidence: int = Field(foreign_key="evidence.id", index=True)


class TicketEventRow(Base, table=True):
    """An event of a ticket's history; never changed. ``payload`` holds what its type adds."""

    __tablename__ = "ticket_events"
    __table_args__: ClassVar[dict[str, Any]] = NEVER_REUSED

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(foreign_key="tickets.number", index=True)
    type: str
    at: datetime = Field(sa_type=UtcDateTime)
    role: str
    person: int | None = None
    unit: str | None = None
    payload: dict[str, Any] = Field(sa_type=JSON)


class HistoryEvidenceRow(Base, table=True):
    """A file that some event of a ticket's history speaks of."""

    __tablename__ = "history_evidence"

    number: str = Field(primary_key=True, foreign_key="tickets.number")
    evidence: int = Field(primary_key=True, foreign_key="evidence.id", index=True)


class FollowerRow(Base, table=True):
    """A citizen who hears of a ticket that somebody else reported."""

    __tablename__ = "followers"
    __table_args__ = (UniqueConstraint("number", "citizen"),)

    id: int | None = Field(default=None, primary_key=True)
    number: str = Field(foreign_key="tickets.number")
    citizen: int = Field(foreign_key="citizens.id", index=True)


_STILL_TO_RING = text("rung_at IS NULL")


class TimerRow(Base, table=True):
    """Something that falls due once; it stays after it rang, so that it never rings again."""

    __tablename__ = "timers"
    __table_args__ = (
        UniqueConstraint("subject", "kind", "due"),
        Index(
            "ix_timers_due",
            "due",
            sqlite_where=_STILL_TO_RING,
            postgresql_where=_STILL_TO_RING,
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    subject: str
    kind: str
    due: datetime = Field(sa_type=UtcDateTime)
    rung_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    retry_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
