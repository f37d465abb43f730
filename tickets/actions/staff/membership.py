"""How officers come in: one-time invitations, and groups that belong to units."""

from datetime import timedelta

from tickets.city import City
from tickets.codes import digest_of, new_code
from tickets.errors import InvalidInput, NotFound
from tickets.events import MemberJoined
from tickets.people import STAFF, Invitation, Member, Post, Role
from tickets.permissions import Action, require
from tickets.ports import Clock, Tx

INVITATION_DAYS = 7
"""Long enough to be passed on by hand, short enough that a forgotten one opens nothing."""
INVITATION_DAYS_AT_MOST = 30


async def invite(tx: Tx, clock: Clock, city: City, post: Post, days: int = INVITATION_DAYS) -> str:
    """Make a one-time invitation; returns its code, which is kept nowhere.

    Args:
        days: how long it can be used.

    Raises:
        InvalidInput: ``invitation-days``, or see check_post.
    """
    check_post(city, post)
    if not 1 <= days <= INVITATION_DAYS_AT_MOST:
        raise InvalidInput("invitation-days", most=INVITATION_DAYS_AT_MOST)
    code, digest = new_code()
    expires_at = clock.now() + timedelta(days=days)
    await tx.members.invite(Invitation(digest, post, expires_at))
    return code


def check_post(city: City, post: Post, *, by_member: bool = False) -> None:
    """Whether somebody can be given a post.

    Args:
        by_member: it is given in the chat. Who reads protected cases is decided outside of it, by
            whoever runs the program, so that the desk cannot let itself in.

    Raises:
        InvalidInput: ``role-unknown``, ``unit-missing``, ``unit-unknown``, ``unit-not-needed``,
            ``part-not-needed`` or ``unit-protected``.
    """
    role, unit = post.role, post.unit
    if role not in STAFF:
        raise InvalidInput("role-unknown", role=role)
    if role is Role.LIAISON and unit is None:
        raise InvalidInput("unit-missing", role=role)
    if role not in {Role.LIAISON, Role.LEADER} and unit is not None:
        raise InvalidInput("unit-not-needed", role=role)
    if role is not Role.LIAISON and post.only:
        raise InvalidInput("part-not-needed")
    if unit is not None and city.find_unit(unit) is None:
        raise InvalidInput("unit-unknown", unit=unit)
    if by_member and any(c.sensitive and c.unit == unit for c in city.categories):
        raise InvalidInput("unit-protected", unit=unit or "")


async def invite_by(
    tx: Tx,
    clock: Clock,
    city: City,
    member: Member,
    post: Post,
    days: int = INVITATION_DAYS,
) -> str:
    """The same, asked for by a member.

    Raises:
        NotAllowed: they may not invite.
        InvalidInput: see check_post.
    """
    require(member, Action.INVITE)
    check_post(city, post, by_member=True)
    return await invite(tx, clock, city, post, days)


async def revoke(tx: Tx, clock: Clock, member: Member, digest: str) -> Invitation:
    """Make an invitation void that was not used yet.

    Args:
        digest: the beginning of it is enough.

    Raises:
        NotFound: there is none that could still be used.
    """
    require(member, Action.INVITE)
    for invitation in await tx.members.invitations(clock.now()):
        if digest and invitation.digest.startswith(digest):
            await tx.members.revoke(invitation.digest)
            return invitation
    raise NotFound("open-invitation", "")


async def join(
    tx: Tx, clock: Clock, code: str, telegram_id: int, language: str | None, name: str = ""
) -> tuple[Member, Post]:
    """Use up an invitation.

    Args:
        name: what Telegram calls them; kept unless they have a name already.

    Raises:
        NotFound: there is none, or it was used, or it is over; which one is not told.
    """
    invitation = await tx.members.redeem(digest_of(code), clock.now())
    if invitation is None:
        raise NotFound("invitation", "")
    member = await tx.members.join(telegram_id, invitation.post, language)
    if member.name is None and name:
        await tx.members.set_name(member.id, name)
    tx.record(
        MemberJoined(
            member=member.id,
            role=invitation.post.role,
            unit=invitation.post.unit,
            only=invitation.post.only,
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
