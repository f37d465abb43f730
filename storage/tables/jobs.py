"""Table of what is to be made in the background."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger
from sqlmodel import Field

from storage.tables.columns import Base, UtcDateTime


class JobRow(Base, table=True):
    """A job that waits or is under way; it is deleted once it is done.

    ``due_at`` is when it may be claimed next: None at once, the end of the lease while claimed.
    """

    __tablename__ = "jobs"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    kind: str
    chat: int = Field(sa_type=BigInteger)
    thread: int | None = Field(default=None, sa_type=BigInteger)
    arguments: dict[str, Any] = Field(sa_type=JSON)
    attempts: int
    due_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
