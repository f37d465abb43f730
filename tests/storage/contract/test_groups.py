"""What is known of groups: their unit, whether they have topics, what the bot may do there."""

from tickets.events import Right
from tickets.ports import Tie, UnitOfWork

GROUP = -1_000_000_000_100
LACKS = frozenset({Right.TOPICS, Right.PINS})


async def test_what_was_seen_before_the_group_is_tied_counts_afterwards(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.members.note_group(GROUP, lacks=LACKS)
        assert await tx.members.tied_to(GROUP) is None
        await tx.members.note_group(GROUP, forum=True)
        await tx.members.tie(GROUP, "PUPR")
    async with uow() as tx:
        assert await tx.members.tied_to(GROUP) == Tie(GROUP, "PUPR", forum=True, lacks=LACKS)
        await tx.members.note_group(GROUP, lacks=())
    async with uow() as tx:
        tie = await tx.members.group_of("PUPR")
        assert tie == Tie(GROUP, "PUPR", forum=True, lacks=frozenset())


async def test_a_unit_that_gets_another_group_leaves_the_first_one_known(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.members.tie(GROUP, "PUPR")
        await tx.members.note_group(GROUP, forum=True)
        await tx.members.tie(-2, "PUPR")
    async with uow() as tx:
        assert await tx.members.tied_to(GROUP) is None
        assert await tx.members.group_of("PUPR") == Tie(-2, "PUPR")
        await tx.members.tie(GROUP, "DLH")
        assert await tx.members.tied_to(GROUP) == Tie(GROUP, "DLH", forum=True)


async def test_a_group_that_is_lost_is_forgotten(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.members.note_group(GROUP, forum=True, lacks=LACKS)
        assert await tx.members.untie(GROUP) is None
        await tx.members.tie(GROUP, "PUPR")
    async with uow() as tx:
        assert await tx.members.tied_to(GROUP) == Tie(GROUP, "PUPR")


async def test_a_group_that_moves_takes_along_what_the_bot_may_do(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.members.tie(-5, "PUPR")
        await tx.members.note_group(-5, lacks=LACKS)
        await tx.members.move_group(-5, GROUP)
    async with uow() as tx:
        assert await tx.members.group_of("PUPR") == Tie(GROUP, "PUPR", lacks=LACKS)
        assert await tx.members.tied_to(-5) is None
