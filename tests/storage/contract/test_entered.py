"""Reports that were entered for somebody else, and the codes by which they are taken over."""

from dataclasses import replace
from datetime import timedelta

from tests.storage.samples import DAY, NOW, a_member, a_ticket
from tickets.ports import UnitOfWork


async def test_somebody_without_a_chat_is_kept(uow: UnitOfWork) -> None:
    async with uow() as tx:
        nameless = await tx.citizens.add()
        named = replace(
            await tx.citizens.add(), name="Hajjah Mastora", phone="081522334455", consent_at=NOW
        )
        await tx.citizens.save(named)
        assert named.id != nameless.id
    async with uow() as tx:
        kept = await tx.citizens.get(named.id)
        assert (kept.chat_id, kept.name, kept.phone) == (None, "Hajjah Mastora", "081522334455")
        assert kept == named
        assert kept.reachable
        assert await tx.citizens.get(nameless.id) == nameless


async def test_what_a_member_entered_is_listed_newest_first(uow: UnitOfWork) -> None:
    async with uow() as tx:
        member, other = await a_member(tx), await a_member(tx)
        await tx.tickets.add(a_ticket(entered_by=other))
        await tx.tickets.add(a_ticket())
        old = await tx.tickets.add(a_ticket(entered_by=member))
        new = await tx.tickets.add(a_ticket(entered_by=member, filed_at=NOW + DAY))
    async with uow() as tx:
        page = await tx.tickets.entered_by(member, limit=1)
        assert ([ticket.number for ticket in page.tickets], page.total) == ([new.number], 2)
        page = await tx.tickets.entered_by(member, limit=5, offset=1)
        assert page.tickets == (old,)
        await tx.tickets.save(replace(old, entered_by=None))
    async with uow() as tx:
        assert (await tx.tickets.entered_by(member, limit=5)).total == 1


async def test_a_code_is_for_one_ticket_until_it_is_over_or_replaced(uow: UnitOfWork) -> None:
    async with uow() as tx:
        ticket = await tx.tickets.add(a_ticket())
        other = await tx.tickets.add(a_ticket())
        await tx.takeovers.offer(ticket.number, "first", NOW + DAY)
        await tx.takeovers.offer(other.number, "else", NOW + DAY)
    async with uow() as tx:
        assert await tx.takeovers.offered("first", NOW) == ticket.number
        assert await tx.takeovers.offered("else", NOW) == other.number
        assert await tx.takeovers.offered("none", NOW) is None
        assert await tx.takeovers.offered("first", NOW + DAY) is None
        await tx.takeovers.offer(ticket.number, "second", NOW + 2 * DAY)
    async with uow() as tx:
        assert await tx.takeovers.offered("first", NOW) is None
        late = NOW + 2 * DAY - timedelta(seconds=1)
        assert await tx.takeovers.offered("second", late) == ticket.number
