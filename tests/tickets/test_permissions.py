"""Who may do what: the table of permissions, tried for every role, action and kind of ticket."""

from itertools import product

import pytest

from tests.fakes import MemoryUnitOfWork
from tests.tickets.samples import (
    ADMINISTRATOR,
    AMBASSADOR,
    FILED,
    HEAD,
    HEALTH,
    KELAYAN,
    LEADER,
    OVERSEER,
    POSTS,
    POTHOLES,
    ROADS,
    SHELTER,
    WORKS,
    a_member,
    a_ticket,
)
from tickets.errors import NotAllowed, NotFound
from tickets.people import Part, Post, Role
from tickets.permissions import (
    PERMISSIONS,
    Action,
    Scope,
    acting,
    possible_moves,
    reaches,
    require,
    scope,
)
from tickets.ticket import Place, Privacy, Status
from tickets.workflow import TRANSITIONS, Move

OPEN = a_ticket()
ANONYMOUS = a_ticket(privacy=Privacy.ANONYMOUS)
SECRET = a_ticket(privacy=Privacy.SECRET)
HIDDEN = a_ticket(privacy=Privacy.ANONYMOUS_SECRET)
ESCALATED = a_ticket(escalated_at=FILED)
ESCALATED_SECRET = a_ticket(privacy=Privacy.SECRET, escalated_at=FILED)
ESCALATED_PROTECTED = a_ticket(
    unit="SHELTER", privacy=Privacy.SECRET, sensitive=True, escalated_at=FILED
)
AT_DESK = a_ticket(Status.RECEIVED)
SECRET_AT_DESK = a_ticket(Status.RECEIVED, privacy=Privacy.SECRET)
HELPED = a_ticket(helpers=("HEALTH",))
HELPED_SECRET = a_ticket(privacy=Privacy.SECRET, helpers=("HEALTH",))
PROTECTED = a_ticket(unit="SHELTER", privacy=Privacy.SECRET, sensitive=True)

SEEN_BY = [
    (OPEN, {ADMINISTRATOR, LEADER, HEAD, ROADS, POTHOLES}),
    (ANONYMOUS, {ADMINISTRATOR, LEADER, HEAD, ROADS, POTHOLES}),
    (SECRET, {ADMINISTRATOR, HEAD, ROADS, POTHOLES}),
    (HIDDEN, {ADMINISTRATOR, HEAD, ROADS, POTHOLES}),
    (AT_DESK, {ADMINISTRATOR, LEADER}),
    (SECRET_AT_DESK, {ADMINISTRATOR}),
    (HELPED, {ADMINISTRATOR, LEADER, HEAD, ROADS, POTHOLES, HEALTH}),
    (HELPED_SECRET, {ADMINISTRATOR, HEAD, ROADS, POTHOLES, HEALTH}),
    (PROTECTED, {SHELTER}),
    (ESCALATED, {ADMINISTRATOR, LEADER, HEAD, ROADS, POTHOLES, OVERSEER}),
    (ESCALATED_SECRET, {ADMINISTRATOR, HEAD, ROADS, POTHOLES}),
    (ESCALATED_PROTECTED, {SHELTER}),
]
"""Who may know of a ticket, by the domain's privacy rules."""

Right = Action | Move
UNITS_WORK: set[Right] = {Move.START, Move.RESOLVE, Move.HAND_BACK}
DESKS_WORK: set[Right] = {
    Move.VERIFY,
    Move.ASSIGN,
    Move.REJECT,
    Move.MERGE,
    Move.REOPEN,
    Move.UPHOLD,
}
BOTHS_WORK: set[Right] = {
    Move.ASK,
    Move.REPLY,
    Action.VIEW,
    Action.QUEUE,
    Action.TAKE,
    Action.RELEASE,
    Action.NOTE,
    Action.DESCRIBE,
    Action.UNDO,
    Action.CONTACT,
    Action.RESPOND,
    Action.TAKE_LEAVE,
}
ABOVE: set[Right] = {Action.VIEW, Action.QUEUE, Action.TAKE_LEAVE, Action.ENQUIRE}
LAW: dict[Role, set[Right]] = {
    Role.ADMINISTRATOR: DESKS_WORK
    | BOTHS_WORK
    | {Action.CORRECT, Action.STATISTICS, Action.EXPORT, Action.INVITE, Action.TIE_GROUP}
    | {Action.APPROVE, Action.STOP, Action.FIND_REPORTER, Action.ESCALATE}
    | {Action.GATHER, Move.START, Move.RESOLVE, Action.URGE, Action.CALM, Action.SHARE},
    Role.LIAISON: UNITS_WORK | BOTHS_WORK | {Action.STATISTICS, Action.EXPORT},
    Role.LEADER: ABOVE
    | {Action.STATISTICS, Action.EXPORT, Action.ESCALATE, Action.INSTRUCT}
    | {Action.URGE, Action.CALM},
    Role.OVERSEER: ABOVE,
    Role.AMBASSADOR: set(),
}
"""What each role may do to an ordinary ticket that is its own."""
HEADS = LAW[Role.LEADER] | {Action.APPROVE}
"""What the head of a unit may do to a ticket of that unit."""


@pytest.mark.parametrize(("post", "action"), list(product(POSTS, (*Action, *Move))))
def test_each_role_may_do_what_the_law_says_and_nothing_else(post, action):
    own = a_ticket(unit=post.unit) if post.unit else ESCALATED
    law = HEADS if post == HEAD else LAW[post.role]
    assert reaches(post, action, own) is (action in law)


@pytest.mark.parametrize("action", [*Action, *Move])
@pytest.mark.parametrize("privacy", Privacy)
def test_a_post_for_a_part_reaches_as_far_as_the_whole_inside_and_nothing_outside(action, privacy):
    inside = a_ticket(privacy=privacy, place=Place(area="A1"))
    elsewhere = a_ticket(privacy=privacy, place=Place(area="A2"))
    nowhere = a_ticket(privacy=privacy, place=Place(words="depan pasar"))
    whole = reaches(ROADS, action, inside)
    both = Part(frozenset({"A1"}), frozenset({"pothole"}))
    neither = Part(frozenset({"A1"}), frozenset({"roadworks"}))
    either = Post(Role.LIAISON, "ROADS", KELAYAN.only | WORKS.only)
    for ticket, post, lies in (
        (inside, KELAYAN, True),
        (elsewhere, KELAYAN, False),
        (nowhere, KELAYAN, False),
        (nowhere, POTHOLES, True),
        (nowhere, WORKS, False),
        (inside, Post(Role.LIAISON, "ROADS", frozenset({both})), True),
        (elsewhere, Post(Role.LIAISON, "ROADS", frozenset({both})), False),
        (inside, Post(Role.LIAISON, "ROADS", frozenset({neither})), False),
        (inside, either, True),
        (elsewhere, either, False),
        (inside, Post(Role.LIAISON, "HEALTH", KELAYAN.only), False),
    ):
        assert reaches(post, action, ticket) is (whole and lies)


def test_who_sees_to_a_part_is_covered_by_who_sees_to_more():
    health = Post(Role.LIAISON, "HEALTH", POTHOLES.only)
    wide = POTHOLES.widened(WORKS)
    narrow = Post(
        Role.LIAISON, "ROADS", frozenset({Part(frozenset({"A1"}), frozenset({"pothole"}))})
    )
    for post, other, covered in (
        (ROADS, POTHOLES, True),
        (POTHOLES, ROADS, False),
        (POTHOLES, POTHOLES, True),
        (wide, WORKS, True),
        (WORKS, wide, False),
        (POTHOLES, narrow, True),
        (KELAYAN, narrow, True),
        (narrow, POTHOLES, False),
        (KELAYAN, POTHOLES, False),
        (HEALTH, POTHOLES, False),
        (POTHOLES, health, False),
    ):
        assert post.covers(other) is covered
    assert POTHOLES.widened(ROADS) == ROADS.widened(POTHOLES) == ROADS


@pytest.mark.parametrize("action", [*Action, *Move])
def test_an_overseer_may_do_nothing_to_what_was_not_escalated(action):
    assert not reaches(OVERSEER, action, OPEN)


@pytest.mark.parametrize(("ticket", "seers"), SEEN_BY)
@pytest.mark.parametrize("post", POSTS)
def test_a_ticket_is_seen_by_those_whom_its_privacy_names(ticket, seers, post):
    assert reaches(post, Action.VIEW, ticket) is (post in seers)


@pytest.mark.parametrize(("ticket", "seers"), SEEN_BY)
@pytest.mark.parametrize("post", POSTS)
def test_nobody_can_do_anything_to_what_they_cannot_see(ticket, seers, post):
    if post in seers:
        return
    for action in (*Action, *Move):
        assert not reaches(post, action, ticket)
        with pytest.raises(NotFound):
            acting(a_member(post), action, ticket)


def test_seeing_without_the_right_is_told_apart_from_not_seeing():
    with pytest.raises(NotAllowed) as refusal:
        acting(a_member(LEADER), Move.REPLY, OPEN)
    assert refusal.value.action == Move.REPLY


def test_another_units_officers_learn_nothing():
    with pytest.raises(NotFound) as refusal:
        acting(a_member(HEALTH), Move.REPLY, OPEN)
    assert refusal.value.name == OPEN.number


@pytest.mark.parametrize("ticket", [HELPED, HELPED_SECRET])
def test_a_unit_that_helps_sees_and_notes_and_does_nothing_else(ticket):
    assert {a for a in (*Action, *Move) if reaches(HEALTH, a, ticket)} == {Action.VIEW, Action.NOTE}
    head = Post(Role.LEADER, "HEALTH")
    assert {a for a in (*Action, *Move) if reaches(head, a, ticket)} == {Action.VIEW}


@pytest.mark.parametrize(("category", "seen"), [("pothole", True), ("clinic", False)])
def test_a_post_for_a_part_reaches_what_its_unit_helps_with_in_that_part(category, seen):
    helped = a_ticket(unit="HEALTH", category=category, helpers=("ROADS",))
    assert reaches(POTHOLES, Action.VIEW, helped) is seen


def test_nobody_helps_with_a_protected_case():
    helped = a_ticket(unit="SHELTER", sensitive=True, helpers=("HEALTH",))
    assert not any(reaches(HEALTH, action, helped) for action in (*Action, *Move))


def test_who_was_suspended_learns_nothing():
    with pytest.raises(NotFound):
        acting(a_member(ADMINISTRATOR, active=False), Action.VIEW, OPEN)
    with pytest.raises(NotAllowed):
        require(a_member(ADMINISTRATOR, active=False), Action.INVITE)


def test_of_several_roles_the_one_that_may_acts():
    (actor,) = acting(a_member(LEADER, ROADS), Move.RESOLVE, OPEN)
    assert (actor.role, actor.unit, actor.person) == (Role.LIAISON, "ROADS", 7)


def test_the_unit_of_a_protected_case_decides_on_objections_itself():
    objected = a_ticket(Status.ANSWERED, unit="SHELTER", sensitive=True, reopen_requested_at=FILED)
    assert {Move.REOPEN, Move.UPHOLD} <= set(possible_moves([SHELTER], objected))
    ordinary = a_ticket(Status.ANSWERED, reopen_requested_at=FILED)
    assert not {Move.REOPEN, Move.UPHOLD} & set(possible_moves([ROADS], ordinary))
    assert {Move.REOPEN, Move.UPHOLD} <= set(possible_moves([ADMINISTRATOR], ordinary))


@pytest.mark.parametrize("action", [Action.URGE, Action.CALM])
def test_the_unit_of_a_protected_case_says_itself_what_is_urgent(action):
    assert reaches(SHELTER, action, PROTECTED)
    assert not any(reaches(post, action, PROTECTED) for post in (ADMINISTRATOR, LEADER, HEAD))
    assert not reaches(ROADS, action, OPEN)


@pytest.mark.parametrize(("post", "status"), list(product(POSTS, Status)))
def test_buttons_show_what_status_and_role_allow_together(post, status):
    ticket = a_ticket(status, unit="ROADS", resume=Status.ASSIGNED)
    shown = possible_moves([post], ticket)
    assert len(set(shown)) == len(shown)
    for move in shown:
        assert reaches(post, move, ticket)
        assert post.role in TRANSITIONS[status, move].by


def test_what_touches_no_ticket_needs_the_role():
    assert require(a_member(ADMINISTRATOR), Action.TIE_GROUP).role is Role.ADMINISTRATOR
    with pytest.raises(NotAllowed):
        require(a_member(ROADS), Action.TIE_GROUP)


@pytest.mark.parametrize("post", [*POSTS, WORKS, KELAYAN, POTHOLES.widened(KELAYAN)])
async def test_a_list_holds_exactly_what_its_reader_could_open(post):
    tickets = [
        a_ticket(
            status,
            number=f"{n}",
            draft=f"{n}",
            unit=unit,
            privacy=privacy,
            sensitive=flag,
            escalated_at=escalated,
            place=Place(area=area),
            category=category,
            helpers=() if flag else helpers,
        )
        for n, (status, unit, privacy, flag, escalated, area, category, helpers) in enumerate(
            product(
                (Status.RECEIVED, Status.ASSIGNED),
                (None, "ROADS", "HEALTH", "SHELTER"),
                Privacy,
                (False, True),
                (None, FILED),
                (None, "A1"),
                ("pothole", "roadworks"),
                ((), ("HEALTH",), ("SHELTER", "ROADS")),
            )
        )
    ]
    async with MemoryUnitOfWork()() as tx:
        for ticket in tickets:
            await tx.tickets.add(ticket)
        for action in (Action.QUEUE, Action.VIEW, Action.STATISTICS):
            page = await tx.tickets.waiting(scope([post], action), set(Status), limit=1000)
            listed = {ticket.number for ticket in page.tickets}
            assert listed == {t.number for t in tickets if reaches(post, action, t)}


def test_no_post_gives_no_scope():
    assert scope([], Action.QUEUE) == Scope()
    assert scope([AMBASSADOR], Action.QUEUE) == Scope()
    assert scope([OVERSEER], Action.EXPORT) == Scope()


def test_the_table_names_every_role_of_the_staff():
    assert set(PERMISSIONS) == set(LAW)
