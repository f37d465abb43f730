"""Leave: while an officer is away, a colleague in the same post gets what was meant for them.

Nothing is moved: what somebody took stays theirs, and a colleague who stands in for them sees it
among their own. So coming back needs no undoing, and neither does a deputy who leaves in between.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from tickets.city import City
from tickets.errors import InvalidInput
from tickets.people import SYSTEM, Actor, Leave, Member, Post
from tickets.permissions import Action, require
from tickets.ports import Clock, Tx
from tickets.staff_events import LeaveBegun, LeaveEnded
from tickets.timers import leave_ends, leave_subject

LEAVE_AT_MOST = 366
"""Days; who is away longer hands over instead."""


def stands_in(everyone: Mapping[int, Member], member: Member, post: Post, now: datetime) -> Member:
    """Who gets what is meant for a member in one of their posts.

    The one in the chain of deputies who is there, if all of them hold the post, or one that covers
    it; else the member, for nobody else may have it.

    Args:
        everyone: the members by id.
    """
    there, seen = member, {member.id}
    while there.leave is not None and there.leave.until > now:
        deputy = everyone.get(there.leave.deputy)
        if deputy is None or deputy.id in seen or not deputy.active or not deputy.covers(post):
            return member
        there = deputy
        seen.add(there.id)
    return there


def covered_by(everyone: Mapping[int, Member], member: Member, now: datetime) -> frozenset[int]:
    """Ids of those whose work is this member's now, their own among them."""
    return frozenset(
        other.id
        for other in everyone.values()
        if other.id == member.id
        or any(stands_in(everyone, other, post, now).id == member.id for post in other.posts)
    )


def by_id(members: Iterable[Member]) -> dict[int, Member]:
    """The members by id."""
    return {member.id: member for member in members}


async def colleagues(tx: Tx, member: Member) -> Sequence[Member]:
    """Who could stand in for a member: those whose posts cover one of the member's."""
    return [
        other
        for other in await tx.members.everyone()
        if other.active and other.id != member.id and any(map(other.covers, member.posts))
    ]


async def begin_leave(
    tx: Tx, clock: Clock, city: City, member: Member, last_day: date, deputy: int
) -> Leave:
    """The member is away until the end of a day. A leave that there is already is replaced.

    Raises:
        InvalidInput: ``leave-past``, ``leave-long``, ``leave-not-colleague`` for somebody without
            a post in common, or ``leave-circle`` for somebody whose own work comes to the member.
    """
    actor = require(member, Action.TAKE_LEAVE)
    now = clock.now()
    today = now.astimezone(city.timezone).date()
    if last_day < today:
        raise InvalidInput("leave-past")
    if (last_day - today).days > LEAVE_AT_MOST:
        raise InvalidInput("leave-long", most=LEAVE_AT_MOST)
    if deputy not in {other.id for other in await colleagues(tx, member)}:
        raise InvalidInput("leave-not-colleague")
    if _leads_to(by_id(await tx.members.everyone()), deputy, member.id, now):
        raise InvalidInput("leave-circle")
    midnight = datetime.combine(last_day + timedelta(days=1), time(), city.timezone)
    leave = Leave(midnight.astimezone(now.tzinfo), deputy)
    await tx.members.set_leave(member.id, leave)
    await tx.timers.replace(leave_subject(member.id), [leave_ends(member.id, leave.until)])
    tx.record(
        LeaveBegun(member=member.id, at=now, actor=actor, until=leave.until, deputy=leave.deputy)
    )
    return leave


async def end_leave(
    tx: Tx, clock: Clock, member: Member, actor: Actor | None = None, *, early: bool = False
) -> None:
    """The member is back, or has nobody any more who stands in.

    Args:
        actor: who ended it; the member where it is None.
        early: see LeaveEnded.

    Raises:
        InvalidInput: ``leave-none``.
    """
    if member.leave is None:
        raise InvalidInput("leave-none")
    await tx.members.set_leave(member.id, None)
    await tx.timers.replace(leave_subject(member.id), [])
    tx.record(
        LeaveEnded(
            member=member.id,
            at=clock.now(),
            actor=actor or require(member, Action.TAKE_LEAVE),
            deputy=member.leave.deputy,
            early=early,
        )
    )


async def leave_is_over(tx: Tx, clock: Clock, member: int) -> None:
    """The last day of a leave has passed, unless it was changed meanwhile."""
    absent = await tx.members.get(member)
    if absent.leave is not None and absent.leave.until <= clock.now():
        await end_leave(tx, clock, absent, SYSTEM)


async def end_broken_leaves(tx: Tx, clock: Clock, actor: Actor) -> None:
    """After somebody lost posts: end leaves that nobody stands in for any more."""
    everyone = by_id(await tx.members.everyone())
    for member in everyone.values():
        if member.leave is None:
            continue
        deputy = everyone[member.leave.deputy]
        if member.active and deputy.active and any(map(deputy.covers, member.posts)):
            continue
        await end_leave(tx, clock, member, actor, early=True)


def _leads_to(everyone: Mapping[int, Member], first: int, wanted: int, now: datetime) -> bool:
    """Whether the chain of deputies that begins with somebody comes to a certain one."""
    seen: set[int] = set()
    there: int | None = first
    while there is not None and there not in seen:
        if there == wanted:
            return True
        seen.add(there)
        leave = everyone[there].leave
        there = leave.deputy if leave is not None and leave.until > now else None
    return False
