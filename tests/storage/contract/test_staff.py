"""Officers' names and leave, and finding citizens by what is sealed."""

from dataclasses import replace

import pytest
from cryptography.fernet import Fernet

from storage.sealing import Sealer
from tests.storage.samples import DAY, NOW, a_ticket
from tickets.events import ContactSeen
from tickets.people import Actor, Leave, Post, Role
from tickets.permissions import Scope
from tickets.ports import Among, UnitOfWork
from tickets.staff_events import Deed, PostLeft, ReporterSearched
from tickets.ticket import Privacy, Status

LIAISON = Post(Role.LIAISON, "PUPR")


async def test_a_name_and_a_leave_are_kept_and_taken_back(uow: UnitOfWork) -> None:
    async with uow() as tx:
        budi, ani = [(await tx.members.join(n, LIAISON, "id")).id for n in (1, 2)]
        await tx.members.set_name(budi, "Budi Santoso")
        await tx.members.set_leave(budi, Leave(NOW + DAY, ani))
    async with uow() as tx:
        member = await tx.members.get(budi)
        assert (member.name, member.leave) == ("Budi Santoso", Leave(NOW + DAY, ani))
        assert (await tx.members.get(ani)).name is None
        await tx.members.set_leave(budi, None)
    async with uow() as tx:
        assert (await tx.members.get(budi)).leave is None


@pytest.mark.parametrize("wanted", ["0811-500 1234", "+62 811 5001234", "SITI  aminah"])
async def test_a_citizen_is_found_by_the_whole_of_what_is_sealed(
    uow: UnitOfWork, wanted: str
) -> None:
    async with uow() as tx:
        citizen = await tx.citizens.by_chat(1)
        await tx.citizens.save(replace(citizen, name="Siti Aminah", phone="+628115001234"))
        await tx.citizens.by_chat(2)
    async with uow() as tx:
        assert list(await tx.citizens.known_as(wanted)) == [citizen.id]
        for other in ("Siti", "0811500", "", "..."):
            assert list(await tx.citizens.known_as(other)) == []
        known = await tx.citizens.get(citizen.id)
        await tx.citizens.save(replace(known, name=None, phone=None))
    async with uow() as tx:
        assert list(await tx.citizens.known_as(wanted)) == []


async def test_reports_of_a_citizen_are_found_without_the_anonymous_ones(uow: UnitOfWork) -> None:
    async with uow() as tx:
        me, other = [(await tx.citizens.by_chat(n)).id for n in (1, 2)]
        mine = await tx.tickets.add(a_ticket(reporter=me))
        await tx.tickets.add(a_ticket(reporter=me, privacy=Privacy.ANONYMOUS))
        await tx.tickets.add(a_ticket(reporter=other))
        city = Scope(city=True, secret=True)
        for reporters, found in ((frozenset({me}), [mine.number]), (frozenset(), [])):
            among = Among(reporters=reporters)
            page = await tx.tickets.waiting(city, set(Status), limit=9, among=among)
            assert [ticket.number for ticket in page.tickets] == found


async def test_what_officers_did_is_read_again(uow: UnitOfWork) -> None:
    async with uow() as tx:
        budi, ani = [(await tx.members.join(n, LIAISON, "id")).id for n in (1, 2)]
        ticket = await tx.tickets.add(a_ticket())
        desk, own = Actor(Role.ADMINISTRATOR, ani), Actor(Role.LIAISON, budi, "PUPR")
        left = PostLeft(member=budi, at=NOW + DAY, actor=desk, role=Role.LIAISON, unit="PUPR")
        tx.record(replace(left, tickets=("BJM-1",)))
        tx.record(ReporterSearched(member=ani, at=NOW + 2 * DAY, actor=desk, found=("BJM-2",)))
        tx.record(ContactSeen(number=ticket.number, at=NOW, actor=own))
    seen = Deed(NOW, own, "ContactSeen", None, (ticket.number,))
    gone = Deed(NOW + DAY, desk, "PostLeft", budi, ("BJM-1",))
    looked = Deed(NOW + 2 * DAY, desk, "ReporterSearched", ani, ("BJM-2",))
    async with uow() as tx:
        assert list(await tx.members.deeds(None, None)) == [seen, gone, looked]
        assert list(await tx.members.deeds(NOW + DAY, None)) == [gone, looked]
        assert list(await tx.members.deeds(None, budi)) == [seen, gone]
        assert list(await tx.members.deeds(None, ani)) == [gone, looked]


async def test_what_was_escalated_or_asked_is_found(uow: UnitOfWork) -> None:
    async with uow() as tx:
        up = await tx.tickets.add(a_ticket(escalated_at=NOW))
        asked = await tx.tickets.add(a_ticket(enquired_at=NOW))
        told = await tx.tickets.add(a_ticket(instructed_at=NOW))
        await tx.tickets.add(a_ticket(escalated_at=NOW, privacy=Privacy.SECRET))

        async def found(scope: Scope, among: Among) -> set[str]:
            page = await tx.tickets.waiting(scope, set(Status), limit=9, among=among)
            return {ticket.number for ticket in page.tickets}

        assert await found(Scope(escalated=True), Among()) == {up.number}
        assert await found(Scope(city=True), Among(escalated=True)) == {up.number}
        assert await found(Scope(city=True), Among(called=True)) == {asked.number, told.number}


def test_digests_need_the_key_and_outlive_a_change_of_it() -> None:

    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    kept = Sealer(old).digest("628115001234")
    assert kept in Sealer(f"{new},{old}").digests("628115001234")
    assert kept not in Sealer(new).digests("628115001234")
    assert "628115001234" not in str(kept)
