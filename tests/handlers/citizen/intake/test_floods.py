"""Somebody who sends more than a person does, and somebody whom the desk stopped."""

from handlers.turn import Rooms
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import files
from tests.handlers.citizen.phone import Phone
from tests.handlers.citizen.screens import RecordingSession
from tickets.actions.officers.stopping import lift_stop, stop_reporter
from tickets.people import Post, Role, StopReason

MOST = 60


async def flood(phone: Phone) -> None:
    for number in range(MOST + 10):
        await phone.says(f"Lampu jalan mati, tiang nomor {number}.")


async def test_a_flood_is_told_once_and_what_was_told_is_kept(
    siti: Phone, clock: FakeClock
) -> None:
    await flood(siti)
    told = [shown for shown in siti.screen if "terlalu cepat" in shown.text]
    assert len(told) == 1
    assert "2 Mar 2026 09.01" in told[0].text
    description = (await siti.conversation()).data["draft"]["description"]
    assert f"tiang nomor {MOST - 1}." in description
    assert f"tiang nomor {MOST}." not in description
    clock.advance(minutes=1)
    await siti.says("Itu saja.")
    assert "Itu saja." in (await siti.conversation()).data["draft"]["description"]


async def test_in_a_flood_taps_are_answered_and_hiding_works(
    siti: Phone, session: RecordingSession
) -> None:
    session.answers["deleteMessages"] = True
    await flood(siti)
    asked = siti.message("1 dari 6")
    toast = await siti.taps_data(asked.buttons[0][0].data, asked)
    assert toast is not None
    assert "terlalu cepat" in toast
    assert (await siti.conversation()).data["draft"].get("kind") is None
    await siti.taps_data("erase:1", asked)
    assert "draft" not in (await siti.conversation()).data


async def test_another_person_is_not_held_up(siti: Phone, john: Phone) -> None:
    await flood(siti)
    await john.says("/help")
    john.sees("How to report")


async def test_more_reports_than_a_day_holds(
    siti: Phone, clock: FakeClock, rooms: Rooms, uow: MemoryUnitOfWork
) -> None:
    for _ in range(rooms.city.limits.reports_a_day):
        await files(siti)
        clock.advance(minutes=1)
    await files(siti, "Satu lagi, lampu mati juga di sini.")
    assert siti.turn is not None
    assert "sudah 20 laporan" in (siti.turn.toast or "")
    assert len(uow.all_tickets) == rooms.city.limits.reports_a_day
    assert "Satu lagi" in (await siti.conversation()).data["draft"]["description"]
    clock.advance(hours=24)
    await siti.taps("Kirim laporan")
    assert len(uow.all_tickets) == rooms.city.limits.reports_a_day + 1


async def stopped(uow: MemoryUnitOfWork, rooms: Rooms, number: str) -> None:
    async with uow() as tx:
        desk = await tx.members.join(9_001, Post(Role.ADMINISTRATOR), "id")
        await stop_reporter(tx, rooms.clock, rooms.city, desk, number, StopReason.ABUSE, 7)


async def test_who_is_stopped_hears_why_and_can_object_once(
    siti: Phone, uow: MemoryUnitOfWork, rooms: Rooms
) -> None:
    ticket = await files(siti)
    await stopped(uow, rooms, ticket.number)
    await siti.screens.deliver()
    siti.sees("kata-kata kasar", "9 Maret 2026", "balas (reply)")
    await siti.says("/lapor")
    siti.sees("tidak menerima laporan")
    await siti.sends_photo()
    siti.sees("tidak menerima laporan")
    assert "draft" not in (await siti.conversation()).data
    await siti.replies("Alasannya: kata-kata kasar", "Saya hanya marah, maaf.")
    siti.sees("sudah kami teruskan kepada admin")
    await siti.replies("Alasannya: kata-kata kasar", "Sekali lagi saya minta maaf.")
    siti.sees("sudah kami terima")
    await siti.says("/laporan")
    siti.sees(ticket.number)
    async with uow() as tx:
        desk = await tx.members.join(9_001, Post(Role.ADMINISTRATOR), "id")
        await lift_stop(tx, rooms.clock, desk, ticket.number)
    await siti.screens.deliver()
    siti.sees("dapat melapor lagi")
    await siti.says("/lapor")
    siti.sees("1 dari 6")


async def test_a_report_that_was_begun_before_the_stop_stays_unsent(
    siti: Phone, uow: MemoryUnitOfWork, rooms: Rooms
) -> None:
    ticket = await files(siti)
    await siti.says("Jalan berlubang di depan rumah saya.")
    await stopped(uow, rooms, ticket.number)
    await siti.says("Sudah sebulan.")
    siti.sees("tidak menerima laporan")
    assert "Jalan berlubang" in (await siti.conversation()).data["draft"]["description"]


async def test_being_forgotten_while_stopped_is_told_honestly(
    siti: Phone, uow: MemoryUnitOfWork, rooms: Rooms
) -> None:
    ticket = await files(siti)
    await stopped(uow, rooms, ticket.number)
    await siti.says("/data")
    await siti.taps("Lupakan saya")
    await siti.taps("Ya, lupakan saya")
    siti.sees("penghentian yang masih berlaku")
    await siti.says("/lapor")
    siti.sees("tidak menerima laporan")
