"""Themes and what is written to all tickets of one."""

from dataclasses import replace

import pytest

from tests.storage.samples import DAY, NOW, a_member, a_ticket
from tickets.errors import NotFound
from tickets.permissions import Scope
from tickets.ports import Among, UnitOfWork
from tickets.ticket import Privacy, Status
from tickets.workflow import Move

CITY = Scope(city=True)


async def test_a_name_means_one_theme(uow: UnitOfWork) -> None:
    async with uow() as tx:
        bridge = await tx.themes.add("Jembatan Sungai Lulut", NOW)
        flood = await tx.themes.add("Banjir", NOW + DAY)
        assert await tx.themes.add("JEMBATAN sungai lulut", NOW + DAY) == bridge
    async with uow() as tx:
        assert await tx.themes.newest() == [flood, bridge]
        assert await tx.themes.get(bridge.id) == bridge
        await tx.themes.remove(flood.id)
    async with uow() as tx:
        assert await tx.themes.newest() == [bridge]
        with pytest.raises(NotFound):
            await tx.themes.get(flood.id)


async def test_an_answer_to_all_is_kept_with_how_far_it_is(uow: UnitOfWork) -> None:
    async with uow() as tx:
        theme = await tx.themes.add("Banjir", NOW)
        member = await a_member(tx)
        drafted = await tx.themes.draft(theme.id, Move.RESOLVE, "Sudah surut", (4, 5), member)
        assert (drafted.sent_at, drafted.numbers, drafted.done) == (None, (), 0)
    async with uow() as tx:
        assert await tx.themes.answer(drafted.id) == drafted
        sent = replace(
            drafted, sent_at=NOW, numbers=("A", "B"), done=1, refused={"A": "needs_info"}
        )
        await tx.themes.save(sent)
    async with uow() as tx:
        assert await tx.themes.answer(drafted.id) == sent
        await tx.themes.remove(theme.id)
        with pytest.raises(NotFound):
            await tx.themes.answer(drafted.id)


async def test_a_theme_holds_what_somebody_may_see(uow: UnitOfWork) -> None:
    async with uow() as tx:
        me = await tx.citizens.by_chat(1)
        theme = await tx.themes.add("Banjir", NOW)
        empty = await tx.themes.add("Kosong", NOW)
        mine = await tx.tickets.add(a_ticket(theme=theme.id, reporter=me.id))
        await tx.tickets.add(a_ticket(theme=theme.id, privacy=Privacy.SECRET))
        await tx.tickets.add(a_ticket(reporter=me.id))
        assert await tx.tickets.themes(CITY) == {theme.id: 1}
        assert await tx.tickets.themes(Scope(city=True, secret=True)) == {theme.id: 2}
        assert await tx.tickets.any_in(theme.id)
        assert not await tx.tickets.any_in(empty.id)
        page = await tx.tickets.waiting(
            CITY, tuple(Status), limit=10, among=Among(theme=theme.id, reporter=me.id)
        )
        assert page.tickets == (mine,)
