"""How officers come in: one-time invitations, and groups that belong to units."""

import hashlib
import secrets
from datetime import timedelta

from tickets.city import City
from tickets.errors import InvalidInput, NotFound
from tickets.events import MemberJoined
from tickets.people import STAFF, Invitation, Member, Post, Role
from tickets.permissions import Action, require
from tickets.ports import Clock, Tx

INVITATION_KEPT = timedelta(days=7)
"""Long enough to be passed on by hand, short enough that a forgotten one opens nothing."""
_CODE_BYTES = 18
"""144 bits; 24 characters, which fits into a deep link's 64."""


async def invite(tx: Tx, clock: Clock, city: City, role: Role, unit: str | None) -> str:
    """Make a one-time invitation; returns its code, which is kept nowhere.

    Raises:
        InvalidInput: ``role-unknown``, ``unit-missing``, ``unit-unknown`` or ``unit-not-needed``.
    """
    if role not in STAFF:
        raise InvalidInput("role-unknown", role=role)
    if role is Role.LIAISON and unit is None:
        raise InvalidInput("unit-missing", role=role)
    if role is not Role.LIAISON and unit is not None:
        raise InvalidInput("unit-not-needed", role=role)
    if unit is not None and city.find_unit(unit) is None:
        raise InvalidInput("unit-unknown", unit=unit)
    code = secrets.token_urlsafe(_CODE_BYTES)
    await tx.members.invite(
        Invitation(_digest(code), Post(role, unit), clock.now() + INVITATION_KEPT)
    )
    return code


async def join(
    tx: Tx, clock: Clock, code: str, telegram_id: int, language: str | None
) -> tuple[Member, Post]:
    """Use up an invitation.

    Raises:
        NotFound: there is none, or it was used, or it is over; which one is not told.
    """
    invitation = await tx.members.redeem(_digest(code), clock.now())
    if invitation is None:
        raise NotFound("invitation", "")
    member = await tx.members.join(telegram_id, invitation.post, language)
    tx.record(
        MemberJoined(
            member=member.id,
            role=invitation.post.role,
            unit=invitation.post.unit,
            at=clock.now(),
        )
    )
    return member, invitation.post


async def tie_group(tx: Tx, city: City, member: Member, chat: int, unit: str) -> None:
    """Make a group the place where a unit's tickets arrive.

    Raises:
        NotAllowed: the member is no administrator.
        InvalidInput: ``unit-unknown``.
    """
    require(member, Action.TIE_GROUP)
    if city.find_unit(unit) is None:
        raise InvalidInput("unit-unknown", unit=unit)
    await tx.members.tie(chat, unit)


def _digest(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()
