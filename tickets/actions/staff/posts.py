"""Posts: given, taken away, handed over to a successor; and what becomes of taken tickets."""

from collections.abc import Callable
from dataclasses import replace

from tickets.actions.reporters.entering import pass_on_entries
from tickets.actions.staff.leave import end_broken_leaves
from tickets.actions.staff.membership import check_post
from tickets.city import City
from tickets.errors import InvalidInput
from tickets.events import TicketPassedOn, TicketReleased
from tickets.people import Actor, Member, Post, Role
from tickets.permissions import Action, Scope, reaches, require
from tickets.ports import Among, Clock, Tx
from tickets.staff_events import MemberRestored, MemberSuspended, PostGiven, PostLeft
from tickets.ticket import Status, Ticket

RELEASED_AT_MOST = 1000
"""Tickets; nobody has more in their hands."""
NAME_AT_MOST = 64
"""Characters."""


async def rename(tx: Tx, member: Member, other: int, name: str) -> Member:
    """Say what colleagues call somebody: oneself, or anybody by who may invite.

    Raises:
        InvalidInput: ``name-missing`` or ``name-too-long``.
    """
    if other != member.id:
        require(member, Action.INVITE)
    name = plain_name(name)
    if not name:
        raise InvalidInput("name-missing")
    if len(name) > NAME_AT_MOST:
        raise InvalidInput("name-too-long", most=NAME_AT_MOST)
    await tx.members.set_name(other, name)
    return await tx.members.get(other)


def plain_name(name: str) -> str:
    """A name on one line, without what cannot be seen."""
    return " ".join("".join(c if c.isprintable() else " " for c in name).split())


async def suspend(tx: Tx, clock: Clock, city: City, member: Member, other: int) -> Member:
    """From now on somebody is a stranger; what they had taken can be taken by others.

    Raises:
        InvalidInput: ``member-oneself``, so that a city never locks itself out.
    """
    actor = require(member, Action.INVITE)
    if other == member.id:
        raise InvalidInput("member-oneself")
    await tx.members.set_active(other, active=False)
    left = await tx.members.get(other)
    released = await _let_go(tx, clock, city, actor, left)
    entries = await pass_on_entries(tx, left, (member,))
    tx.record(
        MemberSuspended(
            member=other, at=clock.now(), actor=actor, tickets=released, entries=entries
        )
    )
    await end_broken_leaves(tx, clock, actor)
    return left


async def restore(tx: Tx, clock: Clock, member: Member, other: int) -> Member:
    """Somebody may act again, in the posts that they still hold."""
    actor = require(member, Action.INVITE)
    await tx.members.set_active(other, active=True)
    tx.record(MemberRestored(member=other, at=clock.now(), actor=actor))
    return await tx.members.get(other)


async def appoint(
    tx: Tx, clock: Clock, city: City, member: Member, other: int, post: Post
) -> Member:
    """Give a member one more post, without an invitation.

    Raises:
        InvalidInput: as for an invitation, or ``post-already``.
    """
    actor = require(member, Action.INVITE)
    check_post(city, post, by_member=True)
    known = await tx.members.get(other)
    if known.active and known.covers(post):
        raise InvalidInput("post-already")
    appointed = await tx.members.join(known.telegram_id, post, known.language)
    tx.record(PostGiven(member=other, at=clock.now(), actor=actor, role=post.role, unit=post.unit))
    return appointed


async def dismiss(
    tx: Tx,
    clock: Clock,
    city: City,
    member: Member,
    other: int,
    post: Post,
    successor: int | None = None,
) -> Member:
    """Take one post from somebody; without any left they are a stranger.

    Args:
        successor: id of who gets what they had taken in it; None lets it wait for the unit.

    Raises:
        InvalidInput: ``member-oneself``, for one's own post as an administrator;
            ``successor-without-post``, for somebody who does not hold the post.
    """
    actor = require(member, Action.INVITE)
    if other == member.id and post.role is Role.ADMINISTRATOR:
        raise InvalidInput("member-oneself")
    heir = await tx.members.get(successor) if successor is not None else None
    if heir is not None and (not heir.active or not heir.covers(post) or heir.id == other):
        raise InvalidInput("successor-without-post")
    await tx.members.drop(other, post)
    if not (await tx.members.get(other)).posts:
        await tx.members.set_active(other, active=False)
    left = await tx.members.get(other)
    passed = await _let_go(tx, clock, city, actor, left, heir)
    entries = await pass_on_entries(tx, left, (heir, member) if heir is not None else (member,))
    tx.record(
        PostLeft(
            member=other,
            at=clock.now(),
            actor=actor,
            role=post.role,
            unit=post.unit,
            successor=successor,
            tickets=passed,
            entries=entries,
        )
    )
    await end_broken_leaves(tx, clock, actor)
    return left


async def taken_by(tx: Tx, city: City, wanted: frozenset[int]) -> tuple[Ticket, ...]:
    """Everything that members have taken and that is still open."""
    open_ones = [status for status in Status if not status.ended]
    page = await tx.tickets.waiting(
        _everything(city), open_ones, limit=RELEASED_AT_MOST, among=Among(assignees=wanted)
    )
    return page.tickets


async def _let_go(
    tx: Tx, clock: Clock, city: City, actor: Actor, left: Member, heir: Member | None = None
) -> tuple[str, ...]:
    """What somebody took and can no longer work on goes to the successor, or waits for others.

    Returns:
        The numbers of those that are still open.
    """
    may = _who_may(left)
    heir_may = _who_may(heir) if heir is not None else None
    taken = await tx.tickets.waiting(
        _everything(city),
        tuple(Status),
        limit=RELEASED_AT_MOST,
        among=Among(assignees=frozenset({left.id})),
    )
    passed = []
    for ticket in taken.tickets:
        if may(ticket):
            continue
        goes_on = heir is not None and heir_may is not None and heir_may(ticket)
        assignee = heir.id if heir is not None and goes_on else None
        await tx.tickets.save(replace(ticket, assignee=assignee))
        event = TicketPassedOn if goes_on else TicketReleased
        tx.record(event(number=ticket.number, at=clock.now(), actor=actor))
        if not ticket.status.ended:
            passed.append(ticket.number)
    return tuple(passed)


def _who_may(member: Member) -> Callable[[Ticket], bool]:
    return lambda ticket: (
        member.active and any(reaches(post, Action.TAKE, ticket) for post in member.posts)
    )


def _everything(city: City) -> Scope:
    return Scope(units=frozenset(unit.code for unit in city.units), city=True, secret=True)
