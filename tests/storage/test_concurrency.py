"""Several transactions at once, in one process and, as two databases on one URL, in several."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine
from dataclasses import replace
from itertools import count
from typing import Any, TypeVar

import pytest
from sqlalchemy import Boolean, column, func, select, table

from storage.database import Database
from storage.unit_of_work import SqlUnitOfWork
from tests.storage.conftest import Store
from tests.storage.samples import DAY, NOW, a_message, a_ticket
from tickets.people import Invitation, Post, Role
from tickets.ports import StorageUnavailable, Tx
from tickets.ports.delivery import Bot, Priority
from tickets.ports.mail import Waiting
from tickets.ticket import Medium
from tickets.timers import Timer, TimerKind

T = TypeVar("T")
MANY = 8


@pytest.fixture
async def processes(store: Store) -> AsyncIterator[list[SqlUnitOfWork]]:
    """Units of work that share nothing but the database itself."""
    other = Database(store.url)
    yield [store.uow, SqlUnitOfWork(other, store.sealer, store.folder)]
    await other.close()


async def at_once(
    processes: list[SqlUnitOfWork], work: Callable[[Tx], Awaitable[T]], times: int = MANY
) -> list[T]:
    """What the work gave in as many transactions at the same time, spread over the processes."""

    async def once(uow: SqlUnitOfWork) -> T:
        async with uow() as tx:
            return await work(tx)

    return await asyncio.gather(*(once(processes[n % len(processes)]) for n in range(times)))


async def test_every_change_of_a_ticket_counts(processes: list[SqlUnitOfWork]) -> None:
    ticket = a_ticket()

    async def add(tx: Tx) -> None:
        await tx.tickets.add(ticket)

    async def object_once_more(tx: Tx) -> None:
        read = await tx.tickets.get(ticket.number)
        await tx.tickets.save(replace(read, objections=read.objections + 1))

    await at_once(processes, add, 1)
    await at_once(processes, object_once_more)
    [(objections, version)] = await at_once(
        processes,
        lambda tx: _objections_and_version(tx, ticket.number),
        1,
    )
    assert (objections, version) == (MANY, MANY)


async def _objections_and_version(tx: Tx, number: str) -> tuple[int, int]:
    ticket = await tx.tickets.get(number)
    return ticket.objections, ticket.version


async def test_a_draft_sent_many_times_at_once_is_one_ticket(
    processes: list[SqlUnitOfWork],
) -> None:
    async def file(tx: Tx) -> str:
        return (await tx.tickets.add(a_ticket(draft="the same"))).number

    assert len(set(await at_once(processes, file))) == 1


async def test_a_citizen_who_writes_twice_at_once_is_one(processes: list[SqlUnitOfWork]) -> None:
    async def greet(tx: Tx) -> int:
        return (await tx.citizens.by_chat(1)).id

    assert len(set(await at_once(processes, greet))) == 1


async def test_first_messages_at_once_do_not_forget_each_other(
    processes: list[SqlUnitOfWork],
) -> None:
    async def ask(tx: Tx) -> int:
        conversation = await tx.conversations.load(Bot.CITIZEN, 1, 1)
        conversation.prompt += 1
        await tx.conversations.save(conversation)
        return conversation.prompt

    assert sorted(await at_once(processes, ask)) == list(range(1, MANY + 1))


async def test_an_invitation_is_used_by_one(processes: list[SqlUnitOfWork]) -> None:
    async def invite(tx: Tx) -> None:
        await tx.members.invite(Invitation("digest", Post(Role.LEADER), NOW + DAY))

    async def redeem(tx: Tx) -> Invitation | None:
        return await tx.members.redeem("digest", NOW)

    await at_once(processes, invite, 1)
    used = await at_once(processes, redeem)
    assert len([invitation for invitation in used if invitation is not None]) == 1


async def test_who_joins_twice_at_once_is_one_member(processes: list[SqlUnitOfWork]) -> None:
    async def join(tx: Tx) -> int:
        return (await tx.members.join(1, Post(Role.LIAISON, "PUPR"), None)).id

    assert len(set(await at_once(processes, join))) == 1


async def test_a_group_that_moves_is_told_of_by_many_at_once(
    processes: list[SqlUnitOfWork],
) -> None:
    old, new = -100, -200

    async def tie(tx: Tx) -> None:
        await tx.members.tie(old, "PUPR")

    async def move(tx: Tx) -> str | None:
        await tx.members.move_group(old, new)
        tie = await tx.members.tied_to(new)
        return tie.unit if tie else None

    await at_once(processes, tie, 1)
    assert set(await at_once(processes, move)) == {"PUPR"}


async def test_a_unit_given_many_groups_at_once_has_one(processes: list[SqlUnitOfWork]) -> None:
    chats = count(-100, -1)

    async def tie(tx: Tx) -> None:
        await tx.members.tie(next(chats), "PUPR")

    await at_once(processes, tie)
    async with processes[0]() as tx:
        assert await tx.members.group_of("PUPR") is not None


async def test_a_file_that_comes_twice_at_once_is_one(processes: list[SqlUnitOfWork]) -> None:
    async def add(tx: Tx) -> int:
        return await tx.evidence.add(
            bot=Bot.CITIZEN,
            file_id="f",
            unique_id="u",
            medium=Medium.PHOTO,
            mime_type="image/jpeg",
            size=None,
        )

    assert len(set(await at_once(processes, add))) == 1


async def test_a_key_used_twice_at_once_lets_one_message_through(
    processes: list[SqlUnitOfWork],
) -> None:
    async def put(tx: Tx) -> None:
        await tx.outbox.put(a_message(dedupe_key="once"))

    async def claim(tx: Tx) -> int:
        taken = await tx.outbox.claim(Bot.CITIZEN, NOW, 100)
        for waiting in taken:
            await tx.outbox.delivered(waiting, [waiting.id])
        return len(taken)

    await at_once(processes, put)
    assert sum(await at_once(processes, claim)) == 1


async def test_no_message_is_claimed_twice(processes: list[SqlUnitOfWork]) -> None:
    chats = range(1, 41)

    async def fill(tx: Tx) -> None:
        for chat in chats:
            await tx.outbox.put(a_message("first", chat=chat))
            await tx.outbox.put(a_message("second", chat=chat))

    async def claim(tx: Tx) -> list[Waiting]:
        return list(await tx.outbox.claim(Bot.CITIZEN, NOW, 7))

    await at_once(processes, fill, 1)
    taken = [waiting for part in await at_once(processes, claim) for waiting in part]
    assert sorted(waiting.message.chat for waiting in taken) == list(chats)
    assert {waiting.message.text for waiting in taken} == {"first"}


async def test_no_timer_rings_twice(processes: list[SqlUnitOfWork]) -> None:
    timers = {Timer(TimerKind.FINISH_NEAR, f"BJM-{n}", NOW) for n in range(40)}

    async def wind_up(tx: Tx) -> None:
        for timer in timers:
            await tx.timers.replace(timer.subject, [timer])

    async def claim(tx: Tx) -> list[Timer]:
        return list(await tx.timers.claim(NOW, 5))

    await at_once(processes, wind_up, 1)
    rung = [timer for part in await at_once(processes, claim) for timer in part]
    assert len(rung) == 40
    assert set(rung) == timers


async def test_no_file_is_fetched_twice(processes: list[SqlUnitOfWork]) -> None:
    async def add(tx: Tx) -> None:
        for number in range(20):
            await tx.evidence.add(
                bot=Bot.CITIZEN,
                file_id="f",
                unique_id=str(number),
                medium=Medium.PHOTO,
                mime_type="image/jpeg",
                size=None,
            )

    async def take(tx: Tx) -> list[int]:
        return [file.evidence for file in await tx.evidence.unfetched(NOW, 3)]

    await at_once(processes, add, 1)
    taken = [file for part in await at_once(processes, take) for file in part]
    assert len(taken) == 20
    assert len(set(taken)) == 20


async def test_writers_of_one_process_are_served_in_their_order(sqlite_store: Store) -> None:
    served: list[int] = []

    async def write(number: int) -> None:
        async with sqlite_store.uow() as tx:
            await tx.citizens.by_chat(number)
            served.append(number)

    await asyncio.gather(*(write(number) for number in range(50)))
    assert served == list(range(50))


async def test_who_blocked_the_bot_is_marked_without_undoing_what_they_did(
    postgres_store: Store,
) -> None:
    async def mark() -> None:
        async with postgres_store.uow() as tx:
            await tx.citizens.mark_unreachable(1)

    async with postgres_store.uow() as tx:
        await tx.citizens.by_chat(1)
    async with postgres_store.uow() as tx:
        citizen = await tx.citizens.by_chat(1)
        marking = asyncio.create_task(mark())
        await until_it_waits_or_ends(marking, postgres_store.database)
        await tx.citizens.save(replace(citizen, language="bjn"))
    await marking
    async with postgres_store.uow() as tx:
        citizen = await tx.citizens.by_chat(1)
        assert (citizen.language, citizen.reachable) == ("bjn", False)


async def test_a_citizen_in_use_may_still_be_written_to_in_a_ticket(postgres_store: Store) -> None:
    async def file(reporter: int) -> None:
        async with postgres_store.uow() as tx:
            await tx.tickets.add(a_ticket(reporter=reporter))

    async with postgres_store.uow() as tx:
        citizen = await tx.citizens.by_chat(1)
    async with postgres_store.uow() as tx:
        await tx.citizens.by_chat(1)
        await _elsewhere(file(citizen.id))


async def until_it_waits_or_ends(task: asyncio.Task[Any], database: Database) -> None:
    """Until the task waits for a lock of another transaction, or does not have to."""
    locks = table("pg_locks", column("granted", Boolean))
    waiting = select(func.count()).select_from(locks).where(~locks.c.granted)
    while not task.done():
        async with database.transaction() as statements:
            if await statements.first(waiting):
                return


async def test_an_urgent_message_between_two_claims_is_not_sent_beside_the_first(
    postgres_store: Store,
) -> None:
    async def put(text: str, priority: Priority) -> None:
        async with postgres_store.uow() as tx:
            await tx.outbox.put(a_message(text, priority=priority))

    async def claim() -> list[str]:
        async with postgres_store.uow() as tx:
            taken = await tx.outbox.claim(Bot.CITIZEN, NOW, 9)
            return [waiting.message.text for waiting in taken]

    await put("first", Priority.PUSH)
    async with postgres_store.uow() as tx:
        assert len(await tx.outbox.claim(Bot.CITIZEN, NOW, 9)) == 1
        await _elsewhere(put("urgent", Priority.CONVERSATION))
        second = asyncio.create_task(claim())
        await until_it_waits_or_ends(second, postgres_store.database)
    assert await second == []


async def test_a_message_that_is_being_replaced_is_not_sent_as_it_was(
    postgres_store: Store,
) -> None:
    async def claim() -> list[Waiting]:
        async with postgres_store.uow() as tx:
            return list(await tx.outbox.claim(Bot.CITIZEN, NOW, 9))

    async with postgres_store.uow() as tx:
        await tx.outbox.put(a_message("old", slot="card"))
    async with postgres_store.uow() as tx:
        await tx.outbox.put(a_message("new", slot="card"))
        assert await _elsewhere(claim()) == []
    [new] = await claim()
    assert new.message.text == "new"


async def test_a_message_that_is_being_claimed_is_not_replaced(postgres_store: Store) -> None:
    async def replace_it() -> None:
        async with postgres_store.uow() as tx:
            await tx.outbox.put(a_message("new", slot="card"))

    async with postgres_store.uow() as tx:
        await tx.outbox.put(a_message("old", slot="card"))
    async with postgres_store.uow() as tx:
        [old] = await tx.outbox.claim(Bot.CITIZEN, NOW, 9)
        replacing = asyncio.create_task(replace_it())
        await until_it_waits_or_ends(replacing, postgres_store.database)
    await replacing
    async with postgres_store.uow() as tx:
        await tx.outbox.delivered(old, [10])
        [new] = await tx.outbox.claim(Bot.CITIZEN, NOW, 9)
        assert (old.message.text, new.message.text, new.edits) == ("old", "new", 10)


@pytest.mark.parametrize("still_wanted", [True, False])
async def test_replacing_timers_does_not_wait_for_who_rings_them(
    postgres_store: Store, still_wanted: bool
) -> None:
    timer = Timer(TimerKind.FINISH_NEAR, "BJM-1", NOW)
    later = Timer(TimerKind.FINISH_NEAR, "BJM-1", NOW + DAY)
    async with postgres_store.uow() as tx:
        await tx.timers.replace("BJM-1", [timer])

    async def replace_timers() -> None:
        async with postgres_store.uow() as tx:
            await tx.timers.replace("BJM-1", [timer, later] if still_wanted else [later])

    async with postgres_store.uow() as tx:
        assert list(await tx.timers.claim(NOW, 1)) == [timer]
        await _elsewhere(replace_timers())
    async with postgres_store.uow() as tx:
        assert list(await tx.timers.claim(NOW + 2 * DAY, 9)) == [later]


async def test_of_two_that_wait_for_each_other_one_may_try_again(postgres_store: Store) -> None:
    one, two = a_ticket(), a_ticket()
    async with postgres_store.uow() as tx:
        await tx.tickets.add(one)
        await tx.tickets.add(two)
    both_began = asyncio.Barrier(2)

    async def lock(first: str, second: str) -> None:
        async with postgres_store.uow() as tx:
            await tx.tickets.get(first)
            await both_began.wait()
            await tx.tickets.get(second)

    outcomes = await asyncio.gather(
        lock(one.number, two.number), lock(two.number, one.number), return_exceptions=True
    )
    assert [type(outcome) for outcome in outcomes if outcome] == [StorageUnavailable]


async def _elsewhere(work: Coroutine[Any, Any, T]) -> T:
    """Work in a task of its own: a task has one transaction at a time."""
    async with asyncio.timeout(20):
        return await asyncio.create_task(work)
