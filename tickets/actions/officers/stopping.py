"""Repeated abuse is stopped by the desk, over a report and without knowing whose it is."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from tickets.actions.wording import words
from tickets.city import STOP_DAYS_AT_MOST, City
from tickets.errors import InvalidInput
from tickets.events import ReporterStopped, StopDisputed, StopLifted
from tickets.people import SYSTEM, Actor, Citizen, Member, Role, Stop, StopReason
from tickets.permissions import Action, acting, reaches, require
from tickets.ports import Clock, Tx
from tickets.timers import Timer, TimerKind, stop_subject


async def stop_reporter(
    tx: Tx,
    clock: Clock,
    city: City,
    member: Member,
    number: str,
    reason: StopReason,
    days: int | None = None,
    remark: str = "",
) -> Stop:
    """Take no new reports for some days from whoever sent this one; what they have open goes on.

    Args:
        days: calendar days; the pack says how many where None.

    Raises:
        NotFound, NotAllowed: as for every action on a ticket.
        InvalidInput: ``nobody-to-stop``, ``stopped-already`` or ``stop-days``.
    """
    ticket = await tx.tickets.get(number)
    actor, *_ = acting(member, Action.STOP, ticket)
    days = city.limits.stop_days if days is None else days
    if not 1 <= days <= STOP_DAYS_AT_MOST:
        raise InvalidInput("stop-days", most=STOP_DAYS_AT_MOST)
    if ticket.reporter is None:
        raise InvalidInput("nobody-to-stop", number=number)
    if await _over(tx, number) is not None:
        raise InvalidInput("stopped-already", number=number)
    now = clock.now()
    until = now + timedelta(days=days)
    stop = Stop(number, ticket.reporter, reason, member.id, now, until)
    await tx.citizens.keep_stop(stop)
    await tx.timers.replace(
        stop_subject(number), {Timer(TimerKind.STOP_ENDS, stop_subject(number), until)}
    )
    await _count(tx, stop.citizen)
    tx.record(
        ReporterStopped(
            number=number, at=now, actor=actor, reason=reason, until=until, text=remark.strip()
        )
    )
    return stop


async def stops(tx: Tx, member: Member) -> Sequence[Stop]:
    """The stops over tickets that the member may see, the newest first."""
    require(member, Action.STOP)
    seen = []
    for stop in await tx.citizens.stops():
        ticket = await tx.tickets.get(stop.number)
        if any(reaches(post, Action.STOP, ticket) for post in member.posts):
            seen.append(stop)
    return seen


async def lift_stop(tx: Tx, clock: Clock, member: Member, number: str) -> None:
    """The stop over this ticket is over.

    Raises:
        InvalidInput: ``not-stopped``.
    """
    actor, *_ = acting(member, Action.STOP, await tx.tickets.get(number))
    stop = await _over(tx, number)
    if stop is None:
        raise InvalidInput("not-stopped", number=number)
    await _end(tx, clock.now(), stop, actor)


async def stop_ends(tx: Tx, clock: Clock, number: str) -> None:
    """The days of a stop are over."""
    stop = await _over(tx, number)
    if stop is not None and stop.until <= clock.now():
        await _end(tx, clock.now(), stop, SYSTEM)


async def dispute_stop(tx: Tx, clock: Clock, citizen: Citizen, number: str, text: str) -> None:
    """Object to being stopped; once for each stop.

    Raises:
        InvalidInput: ``not-stopped`` or ``disputed-already``.
    """
    stop = await _over(tx, number)
    if stop is None or stop.citizen != citizen.id:
        raise InvalidInput("not-stopped", number=number)
    if stop.disputed:
        raise InvalidInput("disputed-already", number=number)
    actor = Actor(Role.REPORTER, citizen.id)
    tx.record(StopDisputed(number=number, at=clock.now(), actor=actor, text=words(text)))
    await tx.citizens.keep_stop(replace(stop, disputed=True))


async def _over(tx: Tx, number: str) -> Stop | None:
    return next((stop for stop in await tx.citizens.stops() if stop.number == number), None)


async def _end(tx: Tx, now: datetime, stop: Stop, actor: Actor) -> None:
    await tx.citizens.drop_stop(stop.number)
    await tx.timers.replace(stop_subject(stop.number), ())
    tx.record(StopLifted(number=stop.number, at=now, actor=actor))
    await _count(tx, stop.citizen)


async def _count(tx: Tx, citizen_id: int) -> None:
    """Note with the citizen when the last of their stops ends.

    Who asked to be forgotten meanwhile was only kept for the stop.
    """
    until = [stop.until for stop in await tx.citizens.stops() if stop.citizen == citizen_id]
    citizen = await tx.citizens.get(citizen_id)
    citizen = replace(citizen, stopped_until=max(until, default=None))
    if not until and not (await tx.tickets.of_reporter(citizen_id, limit=1)).total:
        citizen = replace(citizen, chat_id=None)
    await tx.citizens.save(citizen)
