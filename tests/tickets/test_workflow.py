"""The life of a ticket: the table, tried for every status, move and role against the law."""

from dataclasses import replace
from itertools import product

import pytest

from tests.tickets.samples import FILED, a_ticket
from tickets.errors import WrongState
from tickets.people import Role
from tickets.ticket import Status
from tickets.workflow import TRANSITIONS, Move, moves, target

S, M = Status, Move
DESK, UNIT = Role.ADMINISTRATOR, Role.LIAISON
REPORTER, FOLLOWER, SYSTEM = Role.REPORTER, Role.FOLLOWER, Role.SYSTEM

LAW: dict[tuple[Status, Role], dict[Move, Status]] = {
    (S.RECEIVED, DESK): {
        M.VERIFY: S.ASSIGNED,
        M.ASSIGN: S.ASSIGNED,
        M.ASK: S.NEEDS_INFO,
        M.REPLY: S.RECEIVED,
        M.REJECT: S.REJECTED,
        M.MERGE: S.MERGED,
    },
    (S.RECEIVED, REPORTER): {M.WITHDRAW: S.WITHDRAWN, M.LEAVE: S.RECEIVED},
    (S.NEEDS_INFO, REPORTER): {
        M.INFORM: S.ASSIGNED,
        M.WITHDRAW: S.WITHDRAWN,
        M.LEAVE: S.ASSIGNED,
    },
    (S.NEEDS_INFO, SYSTEM): {M.LAPSE: S.REJECTED},
    (S.ASSIGNED, UNIT): {
        M.START: S.IN_PROGRESS,
        M.ASK: S.NEEDS_INFO,
        M.REPLY: S.IN_PROGRESS,
        M.RESOLVE: S.ANSWERED,
        M.HAND_BACK: S.RECEIVED,
    },
    (S.ASSIGNED, DESK): {M.ASSIGN: S.ASSIGNED, M.REJECT: S.REJECTED, M.MERGE: S.MERGED},
    (S.ASSIGNED, REPORTER): {M.WITHDRAW: S.WITHDRAWN, M.LEAVE: S.ASSIGNED},
    (S.IN_PROGRESS, UNIT): {
        M.START: S.IN_PROGRESS,
        M.ASK: S.NEEDS_INFO,
        M.REPLY: S.IN_PROGRESS,
        M.RESOLVE: S.ANSWERED,
    },
    (S.IN_PROGRESS, DESK): {M.ASSIGN: S.ASSIGNED, M.MERGE: S.MERGED},
    (S.IN_PROGRESS, REPORTER): {M.WITHDRAW: S.WITHDRAWN, M.LEAVE: S.IN_PROGRESS},
    (S.ANSWERED, UNIT): {M.REPLY: S.ANSWERED},
    (S.ANSWERED, REPORTER): {M.RATE: S.CLOSED, M.OBJECT: S.ANSWERED},
    (S.ANSWERED, FOLLOWER): {M.OBJECT: S.ANSWERED},
    (S.ANSWERED, SYSTEM): {M.CLOSE: S.CLOSED},
    (S.CLOSED, REPORTER): {M.RATE: S.CLOSED, M.OBJECT: S.CLOSED},
    (S.CLOSED, FOLLOWER): {M.OBJECT: S.CLOSED},
    (S.REJECTED, REPORTER): {M.OBJECT: S.REJECTED},
}
"""What the domain demands while no objection stands; what is not here must not be possible."""

OBJECTED: dict[tuple[Status, Role], dict[Move, Status]] = {
    (S.ANSWERED, DESK): {M.REOPEN: S.IN_PROGRESS, M.UPHOLD: S.CLOSED},
    (S.ANSWERED, UNIT): {M.REPLY: S.ANSWERED, M.REOPEN: S.IN_PROGRESS, M.UPHOLD: S.CLOSED},
    (S.CLOSED, DESK): {M.REOPEN: S.IN_PROGRESS, M.UPHOLD: S.CLOSED},
    (S.CLOSED, UNIT): {M.REOPEN: S.IN_PROGRESS, M.UPHOLD: S.CLOSED},
    (S.REJECTED, DESK): {M.REOPEN: S.RECEIVED, M.UPHOLD: S.REJECTED},
    (S.REJECTED, UNIT): {M.REOPEN: S.RECEIVED, M.UPHOLD: S.REJECTED},
}
"""While the reporter's objection stands, staff decide and nobody rates, objects again or closes."""
CHALLENGED: dict[Status, dict[Move, Status]] = {
    S.ANSWERED: {M.RATE: S.CLOSED, M.OBJECT: S.ANSWERED},
    S.CLOSED: {M.RATE: S.CLOSED, M.OBJECT: S.CLOSED},
}
"""While only followers object, the reporter can do all the same what a reporter may."""


def a_ticket_in(status: Status):
    resume = Status.ASSIGNED if status is Status.NEEDS_INFO else None
    return a_ticket(status, resume=resume)


@pytest.mark.parametrize(("status", "role"), list(product(Status, Role)))
def test_each_role_can_do_in_each_status_what_the_law_says_and_nothing_else(status, role):
    ticket = a_ticket_in(status)
    allowed = LAW.get((status, role), {})
    assert set(moves(ticket, role)) == set(allowed)
    for move in Move:
        if move in allowed:
            assert target(ticket, move, [role]) is allowed[move]
        else:
            with pytest.raises(WrongState) as refusal:
                target(ticket, move, [role])
            assert (refusal.value.status, refusal.value.move) == (status, move)


@pytest.mark.parametrize(
    ("status", "role"),
    list(product((S.ANSWERED, S.CLOSED, S.REJECTED), Role)),
)
def test_while_an_objection_stands_staff_decide_on_it_and_all_else_waits(status, role):
    objected = {"reopen_requested_at": FILED, "reporter_objects": True, "objections": 1}
    ticket = replace(a_ticket_in(status), **objected)
    allowed = OBJECTED.get((status, role), {})
    assert {move: target(ticket, move, [role]) for move in moves(ticket, role)} == allowed


@pytest.mark.parametrize(("status", "role"), list(product((S.ANSWERED, S.CLOSED), Role)))
def test_an_objection_of_followers_takes_nothing_from_the_reporter(status, role):
    ticket = replace(a_ticket_in(status), reopen_requested_at=FILED, challenges=1)
    allowed = CHALLENGED[status] if role is REPORTER else OBJECTED.get((status, role), {})
    assert {move: target(ticket, move, [role]) for move in moves(ticket, role)} == allowed


def test_the_followers_have_objections_of_their_own():
    assert M.OBJECT in moves(a_ticket(S.ANSWERED, objections=3, challenges=2), FOLLOWER)
    assert M.OBJECT not in moves(a_ticket(S.ANSWERED, challenges=3), FOLLOWER)
    assert M.OBJECT in moves(a_ticket(S.ANSWERED, challenges=3), REPORTER)


def test_the_table_holds_no_edge_that_nobody_may_use():
    assert all(transition.by for transition in TRANSITIONS.values())


@pytest.mark.parametrize("status", [S.MERGED, S.WITHDRAWN])
def test_what_was_merged_or_withdrawn_stays_so(status):
    ticket = replace(a_ticket_in(status), reopen_requested_at=FILED)
    assert not any(moves(ticket, role) for role in Role)


@pytest.mark.parametrize("before", [S.RECEIVED, S.ASSIGNED, S.IN_PROGRESS])
def test_an_answered_question_leads_back_to_where_it_was_asked(before):
    ticket = a_ticket(S.NEEDS_INFO, resume=before)
    assert target(ticket, M.INFORM, [REPORTER]) is before


def test_a_refusal_can_be_objected_to_once_an_answer_three_times():
    assert M.OBJECT in moves(a_ticket(S.REJECTED), REPORTER)
    assert M.OBJECT not in moves(a_ticket(S.REJECTED, objections=1), REPORTER)
    assert M.OBJECT in moves(a_ticket(S.ANSWERED, objections=2), REPORTER)
    assert M.OBJECT not in moves(a_ticket(S.ANSWERED, objections=3), REPORTER)


def test_a_ticket_is_rated_once():
    assert M.RATE not in moves(a_ticket(S.CLOSED, rating=4), REPORTER)


def test_a_protected_case_never_goes_to_a_desk_that_may_not_read_it():
    protected = a_ticket(S.ASSIGNED, sensitive=True)
    assert M.HAND_BACK not in moves(protected, UNIT)
    refused = a_ticket(S.REJECTED, sensitive=True, reopen_requested_at=FILED)
    assert target(refused, M.REOPEN, [UNIT]) is S.ASSIGNED


@pytest.mark.parametrize(
    "transition", TRANSITIONS.values(), ids=lambda edge: f"{edge.source}-{edge.move}"
)
def test_from_every_status_an_end_can_be_reached(transition):
    """No case hangs: what somebody can bring about, somebody can bring to an end."""
    ends = {S.CLOSED, S.REJECTED, S.MERGED, S.WITHDRAWN}
    reached, frontier = set(), {transition.source}
    while frontier:
        status = frontier.pop()
        reached.add(status)
        for edge in TRANSITIONS.values():
            if edge.source is status:
                to = edge.to if isinstance(edge.to, Status) else S.ASSIGNED
                frontier |= {to} - reached
    assert reached & ends


@pytest.mark.parametrize("status", [S.ASSIGNED, S.IN_PROGRESS])
@pytest.mark.parametrize(("move", "after"), [(M.START, S.IN_PROGRESS), (M.RESOLVE, S.ANSWERED)])
def test_the_desk_does_the_units_work_only_under_a_theme(status, move, after):
    alone = a_ticket(status)
    assert move not in moves(alone, DESK)
    gathered = replace(alone, theme=1)
    assert target(gathered, move, [DESK]) is after
    assert move in moves(gathered, DESK)
