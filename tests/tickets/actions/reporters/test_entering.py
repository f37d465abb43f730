"""Entering reports for others, speaking for them, and taking over."""

from datetime import timedelta

import pytest

from tests.tickets.samples import ADMINISTRATOR, AMBASSADOR, LEADER, ROADS, a_member, a_ticket
from tickets.actions.reporters.entering import Entering, offered, read_person, take_over
from tickets.actions.staff.posts import dismiss, suspend
from tickets.errors import InvalidInput, NotAllowed, NotFound
from tickets.events import StatusChanged
from tickets.people import Post, Role
from tickets.permissions import PERMISSIONS, Action, speaks_for_reporter
from tickets.report import Draft
from tickets.staff_events import Entries, PostLeft
from tickets.ticket import Kind, Place, Privacy, Status

SON, NEIGHBOUR = 7009, 7010


def a_draft(category="pothole"):
    return Draft(
        id="entered",
        started_at=a_ticket().filed_at,
        kind=Kind.COMPLAINT,
        category=category,
        place=Place(words="Pasar"),
        description="Jalan berlubang di depan pasar",
        evidence_done=True,
        privacy=Privacy.OPEN if category != "violence" else Privacy.SECRET,
    )


async def entered(world, post=AMBASSADOR, category="pothole"):
    """An entered report; gives who entered it, its number and the code."""
    async with world.uow() as tx:
        member = await tx.members.join(501, post, "id")
        entering = Entering(tx, world.clock, world.city, member)
        person = await entering.person("Aminah 0812 3456 789")
        ticket, code = await entering.file(a_draft(category), person.id)
    return member, ticket.number, code


async def takes_over(world, code, chat=SON):
    async with world.uow() as tx:
        citizen = await tx.citizens.by_chat(chat, "id")
        return await take_over(tx, world.clock, world.city, citizen, code)


@pytest.mark.parametrize("role", list(PERMISSIONS))
def test_who_may_enter_reports_for_others(role):
    may = {Role.ADMINISTRATOR, Role.LIAISON, Role.AMBASSADOR}
    assert (Action.ENTER in PERMISSIONS[role]) is (role in may)


def test_an_ambassador_may_nothing_else():
    assert set(PERMISSIONS[Role.AMBASSADOR]) == {Action.ENTER}


def test_one_speaks_for_a_reporter_only_of_ones_own_open_entry():
    member = a_member(AMBASSADOR)
    assert speaks_for_reporter(member, a_ticket(entered_by=member.id))
    assert not speaks_for_reporter(member, a_ticket(entered_by=member.id + 1))
    assert not speaks_for_reporter(member, a_ticket())
    assert not speaks_for_reporter(member, a_ticket(entered_by=member.id, sensitive=True))
    assert not speaks_for_reporter(a_member(LEADER), a_ticket(entered_by=member.id))


async def test_it_is_taken_over_once(world):
    member, number, code = await entered(world)
    before = await world.ticket(number)
    taken = await takes_over(world, code)
    assert taken.entered_by is None
    assert taken.reporter != before.reporter
    again = await takes_over(world, code)
    assert again.version == taken.version
    with pytest.raises(NotFound) as refusal:
        await takes_over(world, code, NEIGHBOUR)
    assert (refusal.value.what, refusal.value.name) == ("takeover", "")
    async with world.uow() as tx:
        forgotten = await tx.citizens.get(before.reporter)
        assert (forgotten.name, forgotten.phone) == (None, None)
        assert (await tx.citizens.by_chat(SON)).consent_at == world.clock.now()
        with pytest.raises(NotFound):
            await Entering(tx, world.clock, world.city, member).view(number)


async def test_a_code_is_over_after_the_packs_days(world):
    _, _, code = await entered(world)
    world.clock.advance(timedelta(days=world.city.limits.takeover_days))
    with pytest.raises(NotFound):
        await takes_over(world, code)


async def test_a_wrong_code_opens_nothing(world):
    await entered(world)
    async with world.uow() as tx:
        with pytest.raises(NotFound):
            await offered(tx, world.clock, await tx.citizens.by_chat(SON), "wrong")


async def test_a_merged_one_leads_to_the_other(world):
    main = await world.files("roadworks")
    _, number, code = await entered(world, category="roadworks")
    await world.does(ADMINISTRATOR, "merge", number, main)
    await takes_over(world, code)
    assert (await world.citizen_does("view", main, chat=SON)).number == main


async def test_who_succeeds_speaks_for_the_reporter_without_learning_who_is_anonymous(world):
    administrator = await world.member(ADMINISTRATOR)
    heir = await world.member(AMBASSADOR)
    member, number, _ = await entered(world)
    async with world.uow() as tx:
        secret = await tx.tickets.add(
            a_ticket(number="S", draft="s", privacy=Privacy.ANONYMOUS_SECRET, entered_by=member.id)
        )
        shelter = await tx.tickets.add(
            a_ticket(number="P", draft="p", sensitive=True, entered_by=member.id)
        )
    async with world.uow() as tx:
        await dismiss(tx, world.clock, world.city, administrator, member.id, AMBASSADOR, heir.id)
    async with world.uow() as tx:
        assert (await tx.tickets.get(number)).entered_by == heir.id
        assert (await tx.tickets.get(secret.number)).entered_by == administrator.id
        assert (await tx.tickets.get(shelter.number)).entered_by == member.id
        assert (await Entering(tx, world.clock, world.city, heir).contact(number)).name == "Aminah"
        desk = Entering(tx, world.clock, world.city, administrator)
        assert (await desk.view(secret.number)).number == secret.number
        with pytest.raises(NotAllowed):
            await desk.contact(secret.number)
    (left,) = [event for event in world.uow.events if isinstance(event, PostLeft)]
    assert set(left.entries) == {
        Entries(heir.id, (number,)),
        Entries(administrator.id, (secret.number,)),
    }


async def test_who_keeps_a_role_that_enters_keeps_the_entries(world):
    administrator = await world.member(ADMINISTRATOR)
    member, number, _ = await entered(world)
    async with world.uow() as tx:
        await tx.members.join(member.telegram_id, ROADS, "id")
        await dismiss(tx, world.clock, world.city, administrator, member.id, AMBASSADOR)
        assert (await tx.tickets.get(number)).entered_by == member.id
        await suspend(tx, world.clock, world.city, administrator, member.id)
        assert (await tx.tickets.get(number)).entered_by == administrator.id


async def test_who_speaks_stands_in_the_history(world):
    member, number, _ = await entered(world, Post(Role.LIAISON, "HEALTH"))
    await world.does(ROADS, "ask", number, "Di sebelah mana?")
    async with world.uow() as tx:
        entering = Entering(tx, world.clock, world.city, member)
        following = await entering.speaking(number)
        assert (await following.inform(number, "Sebelah kiri")).status is Status.ASSIGNED
    last = (await world.history(number))[-1]
    assert (last.actor.role, last.actor.person, last.actor.unit) == (
        Role.LIAISON,
        member.id,
        "HEALTH",
    )


async def test_who_speaks_stands_in_the_history_where_their_role_moves_nothing(world):
    member, number, _ = await entered(world)
    await world.does(ROADS, "resolve", number, "Sudah ditambal")
    async with world.uow() as tx:
        following = await Entering(tx, world.clock, world.city, member).speaking(number)
        await following.object(number, "Masih berlubang")
    moved = [e for e in await world.history(number) if isinstance(e, StatusChanged)][-1]
    assert (moved.actor.role, moved.actor.person) == (Role.AMBASSADOR, member.id)


async def test_nobody_is_asked_where_nobody_may_answer(world):
    member, number, _ = await entered(world)
    async with world.uow() as tx:
        await tx.members.set_active(member.id, active=False)
    with pytest.raises(InvalidInput) as refusal:
        await world.does(ROADS, "ask", number, "Di sebelah mana?")
    assert refusal.value.problem == "nobody-to-ask"


async def test_a_leader_enters_nothing(world):
    with pytest.raises(NotAllowed):
        await entered(world, LEADER)


@pytest.mark.parametrize(
    ("text", "name", "phone"),
    [
        ("Aminah", "Aminah", None),
        ("0812-3456-7890", None, "081234567890"),
        ("+62 812 3456 7890 Bu Aminah RT 12", "Bu Aminah RT 12", "+6281234567890"),
        ("Aminah, 08123456789", "Aminah", "08123456789"),
        ("H. Ahmad bin Umar (0511) 3365 471", "H. Ahmad bin Umar", "05113365471"),
    ],
)
def test_name_and_phone_are_told_apart(text, name, phone):
    assert read_person(text) == (name, phone)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("  - ", "person-missing"),
        ("x" * 81, "person-too-long"),
        ("Aminah 1234567", "phone-malformed"),
        ("Aminah 08123456789012345", "phone-malformed"),
    ],
)
def test_a_person_that_cannot_be(text, problem):
    with pytest.raises(InvalidInput) as refusal:
        read_person(text)
    assert refusal.value.problem == problem
