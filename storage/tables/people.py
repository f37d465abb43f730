"""Tables of citizens, members, groups and dialogues."""

from datetime import datetime
from typing import Any, ClassVar

from sqlalchemy import JSON, BigInteger, false
from sqlmodel import Field

from storage.tables.columns import NEVER_REUSED, Base, UtcDateTime


class CitizenRow(Base, table=True):
    """Somebody who wrote to the citizens' bot. ``name`` and ``phone`` are sealed.

    ``name_digest`` and ``phone_digest`` are keyed digests, by which an equal one is found.
    """

    __tablename__ = "citizens"
    __table_args__: ClassVar[dict[str, Any]] = NEVER_REUSED

    id: int | None = Field(default=None, primary_key=True)
    chat_id: int | None = Field(default=None, sa_type=BigInteger, unique=True)
    language: str | None = None
    name: str | None = None
    phone: str | None = None
    name_digest: str | None = Field(default=None, index=True)
    phone_digest: str | None = Field(default=None, index=True)
    consent_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    consent_version: int = Field(default=1, sa_column_kwargs={"server_default": "1"})
    reachable: bool
    stopped_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    plain: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    answers_only: bool = Field(default=False, sa_column_kwargs={"server_default": false()})


class StopRow(Base, table=True):
    """The desk takes no reports for a while from whoever sent this one."""

    __tablename__ = "stops"

    number: str = Field(primary_key=True, foreign_key="tickets.number")
    citizen: int = Field(foreign_key="citizens.id")
    reason: str
    by: int = Field(foreign_key="members.id")
    at: datetime = Field(sa_type=UtcDateTime)
    until: datetime = Field(sa_type=UtcDateTime)
    disputed: bool


class MemberRow(Base, table=True):
    """An officer. ``name`` is sealed; ``deputy`` sees to their work while they are on leave."""

    __tablename__ = "members"
    __table_args__: ClassVar[dict[str, Any]] = NEVER_REUSED

    id: int | None = Field(default=None, primary_key=True)
    telegram_id: int = Field(sa_type=BigInteger, unique=True)
    language: str | None = None
    active: bool
    name: str | None = None
    away_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    deputy: int | None = None


class StaffEventRow(Base, table=True):
    """Something that somebody did among the staff; never changed."""

    __tablename__ = "staff_events"
    __table_args__: ClassVar[dict[str, Any]] = NEVER_REUSED

    id: int | None = Field(default=None, primary_key=True)
    type: str
    at: datetime = Field(sa_type=UtcDateTime)
    member: int = Field(foreign_key="members.id", index=True)
    actor_role: str
    actor_person: int | None = None
    actor_unit: str | None = None
    payload: dict[str, Any] = Field(sa_type=JSON)


class PostRow(Base, table=True):
    """A role that a member holds; ``unit`` is "" where the role is tied to none.

    ``only`` has the parts of the unit's work that it is for; none stands for all of it.
    """

    __tablename__ = "member_posts"

    member: int = Field(primary_key=True, foreign_key="members.id")
    role: str = Field(primary_key=True)
    unit: str = Field(primary_key=True)
    only: list[dict[str, list[str]]] | None = Field(default=None, sa_type=JSON)


class InvitationRow(Base, table=True):
    """A one-time way to become a member; of the code only its digest is kept."""

    __tablename__ = "invitations"

    digest: str = Field(primary_key=True)
    role: str
    unit: str | None = None
    only: list[dict[str, list[str]]] | None = Field(default=None, sa_type=JSON)
    expires_at: datetime = Field(sa_type=UtcDateTime)
    used_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class GroupRow(Base, table=True):
    """A group chat: the unit that it belongs to, and what the officers' bot saw of it.

    ``lacks`` is NULL while nobody knows what the bot may do there.
    """

    __tablename__ = "groups"

    chat: int = Field(primary_key=True, sa_type=BigInteger)
    unit: str | None = Field(default=None, unique=True)
    forum: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    lacks: list[str] | None = Field(default=None, sa_type=JSON)


class ConversationRow(Base, table=True):
    """What a bot remembers of one person in one chat."""

    __tablename__ = "conversations"

    bot: str = Field(primary_key=True)
    chat: int = Field(primary_key=True, sa_type=BigInteger)
    user: int = Field(primary_key=True, sa_type=BigInteger)
    state: str | None = None
    data: dict[str, Any] = Field(sa_type=JSON)
    prompt: int
    seen: list[int] = Field(sa_type=JSON)
    updated_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class KeyCheckRow(Base, table=True):
    """One sealed text, by which it shows whether the keys are those of this database."""

    __tablename__ = "key_check"

    id: int | None = Field(default=None, primary_key=True)
    sealed: str
