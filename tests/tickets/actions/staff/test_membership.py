"""How officers come in."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tickets.samples import ADMINISTRATOR, HEALTH, LEADER, ROADS, SHELTER
from tickets.actions.staff.membership import (
    INVITATION_DAYS,
    invite,
    invite_by,
    join,
    revoke,
    tie_group,
)
from tickets.actions.staff.posts import dismiss, restore, suspend
from tickets.errors import InvalidInput, NotAllowed, NotFound
from tickets.events import MemberJoined, TicketReleased
from tickets.people import Post, Role
from tickets.ticket import Privacy

NEW = 4242


async def an_invitation(world, role=Role.LIAISON, unit="ROADS") -> str:
    async with world.uow() as tx:
        return await invite(tx, world.clock, world.city, Post(role, unit))


async def come_in(world, code, telegram_id=NEW):
    async with world.uow() as tx:
        return await join(tx, world.clock, code, telegram_id, "id")


async def test_an_invitation_makes_somebody_a_member(world):
    member, post = await come_in(world, await an_invitation(world))
    assert post == Post(Role.LIAISON, "ROADS")
    assert (member.telegram_id, member.posts, member.active) == (NEW, (post,), True)
    (joined,) = world.uow.events
    assert isinstance(joined, MemberJoined)
    assert (joined.member, joined.role, joined.unit) == (member.id, Role.LIAISON, "ROADS")


async def test_an_invitation_fits_into_a_deep_link(world):
    code = await an_invitation(world)
    assert len(code) <= 64
    assert code.replace("-", "").replace("_", "").isalnum()


async def test_the_code_itself_is_not_kept(world):
    code = await an_invitation(world)
    async with world.uow() as tx:
        kept = list(tx.kept.members.kept_invitations.values())
    assert len(kept) == 1
    assert code not in repr(kept)


async def test_an_invitation_works_once(world):
    code = await an_invitation(world)
    await come_in(world, code)
    with pytest.raises(NotFound):
        await come_in(world, code, telegram_id=1)
    async with world.uow() as tx:
        assert await tx.members.find(1) is None


async def test_an_invitation_is_over_after_a_week(world):
    code = await an_invitation(world)
    world.clock.advance(timedelta(days=INVITATION_DAYS))
    with pytest.raises(NotFound):
        await come_in(world, code)
    fresh = await an_invitation(world)
    world.clock.advance(timedelta(days=INVITATION_DAYS, seconds=-1))
    await come_in(world, fresh)


@pytest.mark.parametrize("code", ["", "wrong", "x" * 5000, "'; DROP TABLE members"])
async def test_a_wrong_code_lets_nobody_in(world, code):
    await an_invitation(world)
    with pytest.raises(NotFound) as refusal:
        await come_in(world, code)
    assert (refusal.value.what, refusal.value.name) == ("invitation", "")


async def test_somebody_may_hold_several_roles(world):
    await come_in(world, await an_invitation(world))
    member, _ = await come_in(world, await an_invitation(world, Role.LEADER, None))
    assert {post.role for post in member.posts} == {Role.LIAISON, Role.LEADER}
    again, _ = await come_in(world, await an_invitation(world))
    assert len(again.posts) == 2


@pytest.mark.parametrize(
    ("role", "unit", "expected"),
    [
        (Role.LIAISON, None, "unit-missing"),
        (Role.LIAISON, "NASA", "unit-unknown"),
        (Role.ADMINISTRATOR, "ROADS", "unit-not-needed"),
        (Role.REPORTER, None, "role-unknown"),
        (Role.SYSTEM, None, "role-unknown"),
    ],
)
async def test_an_invitation_that_makes_no_sense_is_not_made(world, role, unit, expected):
    with pytest.raises(InvalidInput) as refusal:
        await an_invitation(world, role, unit)
    assert refusal.value.problem == expected


async def test_an_administrator_ties_a_group_to_a_unit(world):
    administrator = await world.member(ADMINISTRATOR)
    async with world.uow() as tx:
        await tie_group(tx, world.city, administrator, -5, "ROADS")
        await tie_group(tx, world.city, administrator, -6, "ROADS")
    async with world.uow() as tx:
        assert await tx.members.tied_to(-5) is None
        tie = await tx.members.group_of("ROADS")
    assert tie is not None
    assert tie.chat == -6


async def test_a_unit_that_does_not_exist_gets_no_group(world):
    administrator = await world.member(ADMINISTRATOR)
    async with world.uow() as tx:
        with pytest.raises(InvalidInput):
            await tie_group(tx, world.city, administrator, -5, "NASA")


async def test_nobody_else_ties_groups(world):
    liaison = await world.member(ROADS)
    suspended = replace(await world.member(ADMINISTRATOR), active=False)
    for member in (liaison, suspended):
        async with world.uow() as tx:
            with pytest.raises(NotAllowed):
                await tie_group(tx, world.city, member, -5, "ROADS")


async def test_only_who_may_invite_changes_the_staff(world):
    liaison, administrator = await world.member(ROADS), await world.member(ADMINISTRATOR)
    async with world.uow() as tx:
        with pytest.raises(NotAllowed):
            await invite_by(tx, world.clock, world.city, liaison, LEADER)
        with pytest.raises(NotAllowed):
            await suspend(tx, world.clock, world.city, liaison, administrator.id)
        with pytest.raises(NotAllowed):
            await restore(tx, world.clock, liaison, administrator.id)
        with pytest.raises(NotAllowed):
            await dismiss(tx, world.clock, world.city, liaison, administrator.id, ADMINISTRATOR)
        with pytest.raises(NotAllowed):
            await revoke(tx, world.clock, liaison, "")


async def test_who_is_suspended_lets_go_even_of_protected_cases(world):
    administrator, shelter = await world.member(ADMINISTRATOR), await world.member(SHELTER)
    number = await world.files("violence", privacy=Privacy.SECRET)
    await world.does(SHELTER, "take", number)
    async with world.uow() as tx:
        await suspend(tx, world.clock, world.city, administrator, shelter.id)
        assert await tx.members.find(shelter.telegram_id) is None
    assert (await world.ticket(number)).assignee is None
    assert isinstance((await world.history(number))[-1], TicketReleased)
    async with world.uow() as tx:
        assert (await restore(tx, world.clock, administrator, shelter.id)).active


async def test_who_loses_one_post_keeps_the_work_of_the_other(world):
    administrator = await world.member(ADMINISTRATOR)
    both = await world.member(ROADS, HEALTH)
    roads, health = await world.files("pothole"), await world.files("clinic")
    await world.does(ADMINISTRATOR, "verify", health)
    async with world.uow() as tx:
        for number in (roads, health):
            ticket = await tx.tickets.get(number)
            await tx.tickets.save(replace(ticket, assignee=both.id))
        left = await dismiss(tx, world.clock, world.city, administrator, both.id, ROADS)
    assert (left.posts, left.active) == ((HEALTH,), True)
    assert (await world.ticket(roads)).assignee is None
    assert (await world.ticket(health)).assignee == both.id
    async with world.uow() as tx:
        gone = await dismiss(tx, world.clock, world.city, administrator, both.id, HEALTH)
    assert (gone.posts, gone.active) == ((), False)


async def test_a_city_never_locks_itself_out(world):
    administrator = await world.member(ADMINISTRATOR)
    async with world.uow() as tx:
        with pytest.raises(InvalidInput):
            await suspend(tx, world.clock, world.city, administrator, administrator.id)
        me, post = administrator.id, ADMINISTRATOR
        with pytest.raises(InvalidInput):
            await dismiss(tx, world.clock, world.city, administrator, me, post)


async def test_a_revoked_invitation_lets_nobody_in(world):
    administrator = await world.member(ADMINISTRATOR)
    code = await an_invitation(world)
    async with world.uow() as tx:
        (usable,) = await tx.members.invitations(world.clock.now())
        with pytest.raises(NotFound):
            await revoke(tx, world.clock, administrator, "")
        await revoke(tx, world.clock, administrator, usable.digest[:24])
    with pytest.raises(NotFound):
        await come_in(world, code)
