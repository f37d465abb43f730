import asyncio
from collections.abc import Awaitable, Callable, Sequence

import pytest

from tests.fakes import MemoryUnitOfWork
from tests.storage.conftest import Opener
from tests.storage.samples import NOW, a_file, a_message, a_ticket
from tickets.errors import NotFound
from tickets.events import Announced, DraftForgotten, NoteAdded
from tickets.people import SYSTEM
from tickets.ports import Tx, UnitOfWork
from tickets.ports.delivery import Bot


class Trouble(Exception):
    """Something that went wrong in a handler."""


def a_note(number: str, text: str = "note") -> NoteAdded:
    return NoteAdded(number=number, at=NOW, actor=SYSTEM, text=text)


Step = Callable[[Tx], Awaitable[None]]


async def run(uow: UnitOfWork, *steps: Step) -> None:
    """One transaction."""
    async with uow() as tx:
        for step in steps:
            await step(tx)


async def trouble(tx: Tx) -> None:
    raise Trouble


async def put_a_message(tx: Tx) -> None:
    await tx.outbox.put(a_message())


async def add_a_file(tx: Tx) -> None:
    await a_file(tx)


async def forget_a_draft(tx: Tx) -> None:
    tx.record(DraftForgotten(citizen=3, at=NOW))


async def test_an_exception_undoes_everything(uow: UnitOfWork) -> None:
    ticket = a_ticket()
    async with uow() as tx:
        citizen = await tx.citizens.by_chat(1)

    async def much(tx: Tx) -> None:
        await tx.tickets.add(ticket)
        tx.record(a_note(ticket.number))
        assert len(await tx.tickets.history(ticket.number)) == 1
        await tx.outbox.put(a_message())
        await tx.members.tie(-1, "PUPR")
        await tx.citizens.by_chat(2)

    with pytest.raises(Trouble):
        await run(uow, much, trouble)
    async with uow() as tx:
        with pytest.raises(NotFound):
            await tx.tickets.get(ticket.number)
        assert list(await tx.tickets.history(ticket.number)) == []
        assert list(await tx.outbox.claim(Bot.CITIZEN, NOW, 10)) == []
        assert await tx.members.tied_to(-1) is None
        assert await tx.citizens.by_chat(1) == citizen


async def test_a_cancelled_task_undoes_everything(uow: UnitOfWork) -> None:
    inside = asyncio.Event()

    async def work() -> None:
        async with uow() as tx:
            await tx.members.tie(-1, "PUPR")
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(work())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    async with uow() as tx:
        assert await tx.members.tied_to(-1) is None


async def test_a_transaction_inside_another_is_a_mistake(uow: UnitOfWork) -> None:
    async with uow():
        with pytest.raises(RuntimeError, match="inside another"):
            async with uow():
                pass
    async with uow() as tx:
        assert await tx.members.tied_to(-1) is None


async def test_what_happened_is_announced_before_the_commit(open_uow: Opener) -> None:
    told: list[Announced] = []

    async def announce(tx: Tx, events: Sequence[Announced]) -> None:
        told.extend(events)
        for event in events:
            if isinstance(event, NoteAdded):
                assert event in await tx.tickets.history(event.number)
                await tx.outbox.put(a_message(event.text))

    uow, ticket = open_uow(announce=announce), a_ticket()
    forgotten = DraftForgotten(citizen=3, at=NOW)
    async with uow() as tx:
        await tx.tickets.add(ticket)
        tx.record(a_note(ticket.number))
        tx.record(forgotten)
        assert told == []
    assert told == [a_note(ticket.number), forgotten]
    async with uow() as tx:
        [waiting] = await tx.outbox.claim(Bot.CITIZEN, NOW, 10)
        assert waiting.message.text == "note"


async def test_nothing_is_announced_of_what_was_undone(open_uow: Opener) -> None:
    told: list[Announced] = []

    async def announce(tx: Tx, events: Sequence[Announced]) -> None:
        told.extend(events)

    uow = open_uow(announce=announce)
    with pytest.raises(Trouble):
        await run(uow, forget_a_draft, trouble)
    await run(uow)
    assert told == []


async def test_trouble_in_announcing_undoes_what_happened(open_uow: Opener) -> None:
    async def announce(tx: Tx, events: Sequence[Announced]) -> None:
        raise Trouble

    uow = open_uow(announce=announce)
    with pytest.raises(Trouble):
        await run(uow, put_a_message, forget_a_draft)
    async with uow() as tx:
        assert list(await tx.outbox.claim(Bot.CITIZEN, NOW, 10)) == []


async def test_what_announcing_records_is_announced_in_turn(open_uow: Opener) -> None:
    rounds: list[list[str]] = []

    async def announce(tx: Tx, events: Sequence[Announced]) -> None:
        notes = [event for event in events if isinstance(event, NoteAdded)]
        rounds.append([note.text for note in notes])
        for note in notes:
            if len(note.text) < 3:
                tx.record(a_note(note.number, note.text + "x"))

    uow, ticket = open_uow(announce=announce), a_ticket()
    async with uow() as tx:
        await tx.tickets.add(ticket)
        tx.record(a_note(ticket.number, "x"))
    assert rounds == [["x"], ["xx"], ["xxx"]]
    async with uow() as tx:
        assert len(await tx.tickets.history(ticket.number)) == 3


async def test_announcing_in_a_circle_is_stopped(open_uow: Opener) -> None:
    async def announce(tx: Tx, events: Sequence[Announced]) -> None:
        await forget_a_draft(tx)

    uow = open_uow(announce=announce)
    with pytest.raises(RuntimeError, match="circle"):
        await run(uow, put_a_message, forget_a_draft)
    async with uow() as tx:
        assert list(await tx.outbox.claim(Bot.CITIZEN, NOW, 10)) == []


async def write_something_else(tx: Tx) -> None:
    await tx.citizens.by_chat(1)
    await tx.outbox.claim(Bot.CITIZEN, NOW, 1)


@pytest.mark.parametrize(
    ("work", "wakes"), [(put_a_message, 1), (add_a_file, 1), (write_something_else, 0)]
)
async def test_the_courier_is_woken_after_the_commit(
    open_uow: Opener, work: Step, wakes: int
) -> None:
    woken: list[bool] = []
    uow = open_uow(wake=lambda: woken.append(True))
    async with uow() as tx:
        await work(tx)
        assert woken == []
    assert len(woken) == wakes


async def test_nobody_is_woken_for_what_was_undone(open_uow: Opener) -> None:
    woken: list[bool] = []
    uow = open_uow(wake=lambda: woken.append(True))
    with pytest.raises(Trouble):
        await run(uow, put_a_message, trouble)
    assert woken == []


async def test_a_dropped_message_wakes_nobody(open_uow: Opener) -> None:
    woken: list[bool] = []
    uow = open_uow(wake=lambda: woken.append(True))
    for _ in range(2):
        async with uow() as tx:
            await tx.outbox.put(a_message(dedupe_key="once"))
    assert len(woken) == 1


async def test_the_fake_shows_what_was_kept() -> None:
    uow, ticket = MemoryUnitOfWork(), a_ticket()
    async with uow() as tx:
        await tx.tickets.add(ticket)
        tx.record(a_note(ticket.number))
        await tx.outbox.put(a_message("shown"))
        await tx.dead_letters.keep(bot=None, update="{}", trace="trace")
    assert list(uow.all_tickets) == [ticket]
    assert list(uow.events) == [a_note(ticket.number)]
    assert [message.text for message in uow.messages] == ["shown"]
    assert list(uow.dead_letters) == [(None, "{}", "trace")]
