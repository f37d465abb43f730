"""Taking over a report that somebody entered for the citizen."""

from uuid import uuid4

import pytest

from handlers.turn import Rooms
from tests.fakes import MemoryUnitOfWork
from tests.handlers.citizen.office import Office
from tests.handlers.citizen.phone import Phone
from tickets.actions.reporters.entering import Entering
from tickets.people import Post, Role
from tickets.report import Draft
from tickets.ticket import Kind, Place, Privacy


async def entered(
    uow: MemoryUnitOfWork, rooms: Rooms, category: str = "jalan-rusak"
) -> tuple[str, str]:
    """An ambassador enters a report; gives its number and the code."""
    draft = Draft(
        id=uuid4().hex,
        started_at=rooms.clock.now(),
        kind=Kind.COMPLAINT,
        category=category,
        place=Place(words="Pasar Lama"),
        description="Jalan berlubang besar di depan pasar",
        evidence_done=True,
        privacy=Privacy.SECRET if category == "kekerasan" else Privacy.OPEN,
    )
    async with uow() as tx:
        member = await tx.members.join(501, Post(Role.AMBASSADOR), "id")
        entering = Entering(tx, rooms.clock, rooms.city, member)
        person = await entering.person("Aminah 081234567890")
        ticket, code = await entering.file(draft, person.id)
    return ticket.number, code


@pytest.fixture
async def report(uow: MemoryUnitOfWork, rooms: Rooms) -> tuple[str, str]:
    return await entered(uow, rooms)


async def test_a_report_is_taken_over_after_a_yes(
    siti: Phone, uow: MemoryUnitOfWork, report: tuple[str, str], office: Office
) -> None:
    number, code = report
    await siti.says(f"/start k-{code}")
    siti.sees(number, "sudah dimasukkan untuk Anda", "setuju data Anda disimpan")
    assert "pasar" not in siti.last.text.lower()
    async with uow() as tx:
        assert (await tx.tickets.get(number)).entered_by is not None
        assert (await tx.citizens.by_chat(siti.user)).consent_at is None
    await siti.taps("Ya, ini laporan saya")
    siti.sees(number, "di depan pasar", "disampaikan Duta Lapor")
    async with uow() as tx:
        assert (await tx.citizens.by_chat(siti.user)).consent_at is not None
    await office.asks(number, "Di sisi mana?")
    siti.sees("Di sisi mana?")
    await siti.replies("Di sisi mana?", "Sisi kiri")
    async with uow() as tx:
        assert (await tx.tickets.get(number)).resume is None


async def test_whose_report_it_is_not_leaves_it(
    siti: Phone, john: Phone, uow: MemoryUnitOfWork, report: tuple[str, str]
) -> None:
    number, code = report
    await siti.says(f"/start k-{code}")
    await siti.taps("Bukan")
    async with uow() as tx:
        assert (await tx.tickets.get(number)).entered_by is not None
    await john.says(f"/start k-{code}")
    await john.taps("Yes, it is my report")
    john.sees(number)


async def test_a_second_person_comes_too_late_also_with_an_old_button(
    siti: Phone, john: Phone, report: tuple[str, str]
) -> None:
    number, code = report
    await siti.says(f"/start k-{code}")
    await john.says(f"/start k-{code}")
    await john.taps("Yes, it is my report")
    toast = await siti.taps("Ya, ini laporan saya")
    assert "tidak berlaku" in f"{toast} {siti.last.text}"
    await siti.says(f"/status {number}")
    siti.sees("tidak ada di antara laporan Anda")
    await john.says(f"/start k-{code}")
    john.sees(number)


@pytest.mark.parametrize("payload", ["k-wrong", "k-", "k-a_b-c"])
async def test_a_wrong_code_says_what_to_do(siti: Phone, payload: str) -> None:
    await siti.says(f"/start {payload}")
    siti.sees("Tautan itu tidak berlaku", "/lapor")


async def test_a_protected_case_is_not_named_before_it_is_theirs(
    siti: Phone, uow: MemoryUnitOfWork, rooms: Rooms
) -> None:
    number, code = await entered(uow, rooms, "kekerasan")
    await siti.says(f"/start k-{code}")
    siti.sees(number)
    assert "ekerasan" not in siti.last.text
    await siti.taps("Ya, ini laporan saya")
    siti.sees(number)
