"""What happens when a timer rings. The world may have changed meanwhile; then nothing happens."""

from tickets.actions.moving import make_move
from tickets.actions.officers.gathering import carry_on
from tickets.actions.officers.stopping import stop_ends
from tickets.actions.raising import escalate
from tickets.actions.staff.leave import leave_is_over
from tickets.actions.timed.months import begin_month
from tickets.actions.timed.mornings import begin_day
from tickets.city import LAPSED, City
from tickets.errors import NotFound, WrongState
from tickets.events import (
    Cause,
    DayTurned,
    DeadlineMissed,
    DeadlineNear,
    DraftForgotten,
    InstructionMissed,
    ProposalWaits,
    ReporterAwaited,
)
from tickets.people import SYSTEM
from tickets.ports import Clock, Tx
from tickets.ticket import Status, Ticket
from tickets.timers import (
    MISSED,
    NEAR,
    Timer,
    TimerKind,
    day_subject,
    deadlines_of,
    escalation_due,
    reporter_has_until,
    timers_for,
)
from tickets.workflow import Move


async def ring(tx: Tx, clock: Clock, city: City, timer: Timer) -> None:
    """Do what is due."""
    if timer.kind is TimerKind.STOP_ENDS:
        await stop_ends(tx, clock, timer.subject.removeprefix("stop:"))
        return
    if timer.kind is TimerKind.DRAFT_NUDGE:
        citizen = int(timer.subject.removeprefix("draft:"))
        tx.record(DraftForgotten(citizen=citizen, at=clock.now()))
        return
    if timer.kind is TimerKind.MORNING:
        await begin_day(tx, clock, city)
        return
    if timer.kind is TimerKind.MONTH_BEGINS:
        await begin_month(tx, clock, city, timer.due)
        return
    if timer.kind is TimerKind.LEAVE_ENDS:
        await leave_is_over(tx, clock, int(timer.subject.removeprefix("leave:")))
        return
    if timer.kind is TimerKind.THEME_ANSWER:
        await carry_on(tx, clock, city, timer)
        return
    try:
        ticket = await tx.tickets.get(timer.subject.removeprefix(day_subject("")))
    except NotFound:
        return
    if timer.kind is TimerKind.DAY_TURNS:
        if deadlines_of(ticket):
            tx.record(DayTurned(number=ticket.number, at=clock.now()))
    elif timer.kind in _ENDS:
        if reporter_has_until(ticket, city) <= clock.now():
            await _ENDS[timer.kind](tx, clock, city, ticket)
    elif timer.kind is TimerKind.REPORTER_AWAITED:
        until = reporter_has_until(ticket, city)
        if ticket.status in {Status.NEEDS_INFO, Status.ANSWERED} and clock.now() < until:
            tx.record(
                ReporterAwaited(number=ticket.number, at=clock.now(), actor=SYSTEM, until=until)
            )
    elif timer.kind is TimerKind.PROPOSAL_WAITS:
        if ticket.proposed_at is not None and timer in timers_for(ticket, city):
            tx.record(
                ProposalWaits(
                    number=ticket.number, at=clock.now(), actor=SYSTEM, since=ticket.proposed_at
                )
            )
    elif timer.kind is TimerKind.ESCALATION_DUE:
        await _escalate_overdue(tx, clock, city, ticket)
    elif timer.kind is TimerKind.INSTRUCTION_MISSED:
        _call_instruction_missed(tx, clock, ticket)
    elif timer.kind in NEAR:
        _remind(tx, clock, city, ticket, timer)
    else:
        _call_overdue(tx, clock, city, ticket, timer)


def _remind(tx: Tx, clock: Clock, city: City, ticket: Ticket, timer: Timer) -> None:
    """A reminder is silent once its deadline is over: the notice about that says it all."""
    deadline = NEAR[timer.kind]
    due = deadlines_of(ticket).get(deadline)
    if due is not None and clock.now() < due:
        tx.record(
            DeadlineNear(
                number=ticket.number, at=clock.now(), actor=SYSTEM, deadline=deadline, due=due
            )
        )


def _call_overdue(tx: Tx, clock: Clock, city: City, ticket: Ticket, timer: Timer) -> None:
    deadline = MISSED[timer.kind]
    due = deadlines_of(ticket).get(deadline)
    if due is not None and due <= clock.now():
        tx.record(
            DeadlineMissed(
                number=ticket.number,
                at=clock.now(),
                actor=SYSTEM,
                deadline=deadline,
                due=due,
                again=timer.due > due,
            )
        )


async def _escalate_overdue(tx: Tx, clock: Clock, city: City, ticket: Ticket) -> None:
    for due in deadlines_of(ticket).values():
        escalation = escalation_due(ticket, due, city)
        if escalation is not None and escalation <= clock.now():
            days = city.limits.escalate_overdue_days
            await escalate(tx, clock, city, SYSTEM, ticket, Cause.OVERDUE, count=days)
            return


def _call_instruction_missed(tx: Tx, clock: Clock, ticket: Ticket) -> None:
    due = ticket.instruction_due
    if due is not None and due <= clock.now() and not ticket.status.ended:
        missed = InstructionMissed(number=ticket.number, at=clock.now(), actor=SYSTEM, due=due)
        tx.record(missed)


async def _lapse(tx: Tx, clock: Clock, city: City, ticket: Ticket) -> None:
    try:
        reason = city.rejection_reason(LAPSED, city.default_language)
        await make_move(
            tx, clock, city, [SYSTEM], ticket, Move.LAPSE, text=reason, resume=None, objections=0
        )
    except WrongState:
        return


async def _close(tx: Tx, clock: Clock, city: City, ticket: Ticket) -> None:
    try:
        await make_move(tx, clock, city, [SYSTEM], ticket, Move.CLOSE)
    except WrongState:
        return


_ENDS = {TimerKind.QUESTION_LAPSES: _lapse, TimerKind.ANSWER_STANDS: _close}
"""What ends a ticket once the reporter's days are over; an earlier question's timer ends none."""
