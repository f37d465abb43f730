"""How officers come in: one-time invitations, and groups that belong to units."""

from dataclasses import replace
from datetime import timedelta

from tickets.city import City
from tickets.codes import digest_of, new_code
from tickets.errors import InvalidInput, NotFound
from tickets.events import MemberJoined, TicketReleased
from tickets.people import STAFF, Actor, Invitation, Member, Post, Role
from tickets.permissions import Action, Scope, reaches, require
from tickets.ports import Among, Clock, Tx
from tickets.ticket import Status

INVITATION_DAYS = 7
"""Long enough to be passed on by hand, short enough that a forgotten one opens nothing."""
INVITATION_DAYS_AT_MOST = 30
RELEASED_AT_MOST = 1000
"""Tickets; nobody has more in their hands."""


async def invite(
    tx: Tx, clock: Clock, city: City, role: Role, unit: str | None, days: int = INVITATION_DAYS
) -> str:
    """Make a one-time invitation; returns its code, which is kept nowhere.

    Args:
        days: how long it can be used.

    Raises:
        InvalidInput: ``role-unknown``, ``unit-missing``, ``unit-unknown``, ``unit-not-needed`` or
            ``invitation-days``.
    """
    if role not in STAFF:
        raise InvalidInput("role-unknown", role=role)
    if role is Role.LIAISON and unit is None:
        raise InvalidInput("unit-missing", role=role)
    if role not in {Role.LIAISON, Role.LEADER} and unit is not None:
        raise InvalidInput("unit-not-needed", role=role)
    if unit is not None and city.find_unit(unit) is None:
        raise InvalidInput("unit-unknown", unit=unit)
    if not 1 <= days <= INVITATION_DAYS_AT_MOST:
        raise InvalidInput("invitation-days", most=INVITATION_DAYS_AT_MOST)
    code, digest = new_code()
    expires_at = clock.now() + timedelta(days=days)
    await tx.members.invite(Invitation(digest, Post(role, unit), expires_at))
    return code


async def invite_by(
    tx: Tx,
    clock: Clock,
    city: City,
    member: Member,
    role: Role,
    unit: str | None,
    days: int = INVITATION_DAYS,
) -> str:
    """The same, asked for by a member.

    Raises:
        NotAllowed: they may not invite.
        InvalidInput: ``unit-protected``: who reads protected cases is decided outside the chat, by
            whoever runs the program, so that the desk cannot let itself in.
    """
    require(member, Action.INVITE)
    if any(category.sensitive and category.unit == unit for category in city.categories):
        raise InvalidInput("unit-protected", unit=unit or "")
    return await invite(tx, clock, city, role, unit, days)


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


async def suspend(tx: Tx, clock: Clock, city: City, member: Member, other: int) -> Member:
    """From now on somebody is a stranger; what they had taken can be taken by others.

    Raises:
        InvalidInput: ``member-oneself``, so that a city never locks itself out.
    """
    actor = require(member, Action.INVITE)
    if other == member.id:
        raise InvalidInput("member-oneself")
    await tx.members.set_active(other, active=False)
    return await _release_unreachable(tx, clock, city, actor, other)


async def restore(tx: Tx, member: Member, other: int) -> Member:
    """Somebody may act again, in the posts that they still hold."""
    require(member, Action.INVITE)
    await tx.members.set_active(other, active=True)
    return await tx.members.get(other)


async def dismiss(
    tx: Tx, clock: Clock, city: City, member: Member, other: int, post: Post
) -> Member:
    """Take one post from somebody; without any left they are a stranger.

    Raises:
        InvalidInput: ``member-oneself``, for one's own post as an administrator.
    """
    actor = require(member, Action.INVITE)
    if other == member.id and post.role is Role.ADMINISTRATOR:
        raise InvalidInput("member-oneself")
    await tx.members.drop(other, post)
    left = await _release_unreachable(tx, clock, city, actor, other)
    if not left.posts:
        await tx.members.set_active(other, active=False)
    return await tx.members.get(other)


async def _release_unreachable(
    tx: Tx, clock: Clock, city: City, actor: Actor, other: int
) -> Member:
    """What somebody took and can no longer work on waits for others."""
    left = await tx.members.get(other)
    everything = Scope(units=frozenset(unit.code for unit in city.units), city=True, secret=True)
    taken = await tx.tickets.waiting(
        everything, tuple(Status), limit=RELEASED_AT_MOST, among=Among(assignee=other)
    )
    for ticket in taken.tickets:
        if left.active and any(reaches(post, Action.TAKE, ticket) for post in left.posts):
            continue
        await tx.tickets.save(replace(ticket, assignee=None))
        tx.record(TicketReleased(number=ticket.number, at=clock.now(), actor=actor))
    return left


async def join(
    tx: Tx, clock: Clock, code: str, telegram_id: int, language: str | None
) -> tuple[Member, Post]:
    """Use up an invitation.

    Raises:
        NotFound: there is none, or it was used, or it is over; which one is not told.
    """
    invitation = await tx.members.redeem(digest_of(code), clock.now())
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
