"""How much is asked of the database: every statement costs, and none may depend on the data."""

from collections.abc import Awaitable, Callable
from dataclasses import replace

import pytest
from sqlalchemy import event

from tests.storage.conftest import Store
from tests.storage.samples import NOW, a_file, a_message, a_ticket
from tickets.people import Post, Role
from tickets.permissions import Scope
from tickets.ports import Tx
from tickets.ports.delivery import Bot
from tickets.ticket import Status


async def statements(store: Store, work: Callable[[Tx], Awaitable[object]]) -> list[str]:
    """What a transaction with this work asks of the database, the beginning left out."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_rest: object) -> None:
        if not statement.startswith("BEGIN"):
            asked.append(statement)

    engine = store.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", note)
    async with store.uow() as tx:
        await work(tx)
    event.remove(engine, "before_cursor_execute", note)
    return asked


async def a_step_of_a_dialogue(tx: Tx) -> None:
    """What most updates are."""
    conversation = await tx.conversations.load(Bot.CITIZEN, 1, 1)
    await tx.citizens.by_chat(1)
    await tx.conversations.save(conversation)
    await tx.outbox.put(a_message())


async def test_a_step_of_a_dialogue_takes_four(store: Store) -> None:
    await statements(store, a_step_of_a_dialogue)
    asked = await statements(store, a_step_of_a_dialogue)
    assert [statement.split()[0] for statement in asked] == ["SELECT", "SELECT", "INSERT", "INSERT"]


async def test_looking_in_vain_takes_one_each(store: Store) -> None:
    async def tick(tx: Tx) -> None:
        assert not await tx.timers.claim(NOW, 10)
        assert not await tx.evidence.unfetched(NOW, 10)

    assert len(await statements(store, tick)) == 2


async def test_a_change_of_a_ticket_leaves_its_files_alone(store: Store) -> None:
    async with store.uow() as tx:
        ticket = await tx.tickets.add(a_ticket(evidence=(await a_file(tx), await a_file(tx))))

    async def take(tx: Tx) -> None:
        read = await tx.tickets.get(ticket.number)
        await tx.tickets.save(replace(read, unit="PUPR"))

    assert len(await statements(store, take)) == 3


@pytest.mark.parametrize("many", [1, 20])
async def test_lists_take_as_many_however_long_they_are(store: Store, many: int) -> None:
    async with store.uow() as tx:
        for number in range(many):
            await tx.tickets.add(a_ticket(evidence=(await a_file(tx),)))
            await tx.members.join(number, Post(Role.LIAISON, "PUPR"), None)
            await tx.outbox.put(a_message(chat=number, evidence=(await a_file(tx, fetched=True),)))

    async def queue(tx: Tx) -> None:
        page = await tx.tickets.waiting(Scope(city=True), [Status.RECEIVED], limit=50)
        assert len(page.tickets) == many

    async def officers(tx: Tx) -> None:
        assert len(await tx.members.holding(Role.LIAISON, "PUPR")) == many

    async def claim(tx: Tx) -> None:
        assert len(await tx.outbox.claim(Bot.CITIZEN, NOW, 50)) == many

    assert len(await statements(store, queue)) == 3
    assert len(await statements(store, officers)) == 1
    assert len(await statements(store, claim)) <= 3
