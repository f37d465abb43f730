"""Tables of how citizens hear of tickets, and of what can still be undone."""

from datetime import datetime

from sqlalchemy import JSON
from sqlmodel import Field

from storage.tables.columns import Base, UtcDateTime


class HearingRow(Base, table=True):
    """How one citizen hears of one ticket."""

    __tablename__ = "hearings"

    number: str = Field(primary_key=True, foreign_key="tickets.number")
    citizen: int = Field(primary_key=True, foreign_key="citizens.id", index=True)
    muted: bool
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    no_later: datetime | None = Field(default=None, sa_type=UtcDateTime)


class UndoRow(Base, table=True):
    """The last move of a ticket that can be taken back; ``before`` is the sealed ticket."""

    __tablename__ = "undos"

    number: str = Field(primary_key=True, foreign_key="tickets.number")
    version: int
    move: str
    member: int = Field(foreign_key="members.id")
    until: datetime = Field(sa_type=UtcDateTime, index=True)
    joined: list[int] = Field(sa_type=JSON)
    before: str
