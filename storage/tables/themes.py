"""Tables of themes, and of what is written to all tickets of one."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from storage.tables.columns import Base, UtcDateTime


class ThemeRow(Base, table=True):
    """A theme; ``key`` is its name in small letters, so that one name means one theme."""

    __tablename__ = "themes"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str
    made_at: datetime = Field(sa_type=UtcDateTime)


class ThemeAnswerRow(Base, table=True):
    """Words for all open tickets of a theme, and how far they are sent."""

    __tablename__ = "theme_answers"

    id: int | None = Field(default=None, primary_key=True)
    theme: int = Field(foreign_key="themes.id", index=True)
    move: str
    text: str
    evidence: list[int] = Field(sa_type=JSON)
    member: int = Field(foreign_key="members.id")
    sent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    numbers: list[str] = Field(sa_type=JSON)
    done: int
    refused: dict[str, Any] = Field(sa_type=JSON)
