"""No dead ends: what cannot be done any more lets go of the conversation."""

from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import Office, files
from tests.handlers.citizen.phone import Phone
from tickets.events import AddendumGiven, StatusChanged


async def test_an_objection_that_came_too_late_is_refused_once(
    siti: Phone, john: Phone, office: Office
) -> None:
    ticket = await files(siti)
    await john.says(f"/start t-{ticket.number}")
    await office.resolves(ticket.number, "Lampu sudah diganti.")
    await siti.taps("Belum selesai")
    await john.taps_data(f"object:{ticket.number}")
    await john.says("It is dark again.")
    await office.reopens(ticket.number)
    await siti.says("Malam ini mati lagi.")
    siti.sees("jadi itu tidak dapat dilakukan")
    await siti.says("Sampah menumpuk di depan pasar.")
    siti.sees("1 dari 6")


async def test_what_is_written_the_day_after_is_not_taken_for_an_addition(
    siti: Phone, uow: MemoryUnitOfWork, clock: FakeClock
) -> None:
    ticket = await files(siti)
    await siti.says(f"/status {ticket.number}")
    await siti.taps("Tambah keterangan")
    clock.advance(days=2)
    await siti.says("Sampah menumpuk di depan pasar.")
    siti.sees("untuk yang mana?")
    assert not [event for event in uow.events if isinstance(event, AddendumGiven)]
    await siti.taps("Bukan, ini laporan baru")
    siti.sees("1 dari 6")
    await siti.says("/batal")
    await siti.taps("Ya, hapus")
    await siti.says("Jalan berlubang di depan pasar.")
    siti.sees("1 dari 6")


async def test_what_is_written_the_day_after_may_still_be_the_objection(
    siti: Phone, office: Office, uow: MemoryUnitOfWork, clock: FakeClock
) -> None:
    ticket = await files(siti)
    await office.resolves(ticket.number, "Lampu sudah diganti.")
    await siti.taps("Belum selesai")
    clock.advance(days=2)
    await siti.says("Malam ini mati lagi.")
    await siti.says("Sejak pukul tujuh.")
    await siti.taps(ticket.number)
    siti.sees("Keberatan Anda")
    objected = uow.events[-1]
    assert isinstance(objected, StatusChanged)
    assert objected.text == "Malam ini mati lagi.\nSejak pukul tujuh."
    assert uow.all_tickets[0].reopen_requested_at is not None


async def test_withdrawing_ends_what_was_being_written(siti: Phone) -> None:
    ticket = await files(siti)
    await siti.says(f"/status {ticket.number}")
    await siti.taps("Tambah keterangan")
    await siti.taps("Cabut laporan")
    await siti.taps("Ya, cabut laporan")
    await siti.says("Sampah menumpuk di depan pasar.")
    siti.sees("1 dari 6")


async def test_an_addition_to_what_ended_meanwhile_is_refused_once(
    siti: Phone, office: Office
) -> None:
    ticket = await files(siti)
    await siti.says(f"/status {ticket.number}")
    await siti.taps("Tambah keterangan")
    await office.rejects(ticket.number, "Bukan wewenang kota.")
    await siti.says("Tiangnya nomor 12.")
    siti.sees("sudah berakhir")
    await siti.says("Sampah menumpuk di depan pasar.")
    siti.sees("1 dari 6")


async def test_a_text_that_is_too_short_is_asked_for_again(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    await siti.says(f"/status {ticket.number}")
    await siti.taps("Tambah keterangan")
    await siti.says("x")
    siti.sees("lebih lengkap")
    await siti.says("Tiangnya nomor 12.")
    siti.sees("tambahan Anda")


async def test_the_language_need_not_be_changed(siti: Phone) -> None:
    await siti.says("/lapor")
    await siti.says("/bahasa")
    await siti.taps("Tidak jadi")
    siti.sees("tidak jadi")


async def test_the_answer_to_which_question_tapped_twice_says_that_it_is_noted(
    siti: Phone, office: Office
) -> None:
    first = await files(siti, "Lampu jalan mati di depan masjid.")
    second = await files(siti, "Lampu jalan mati di depan pasar.")
    for ticket in (first, second):
        await office.asks(ticket.number, "Tiang nomor berapa?")
    await siti.says("Nomor 17.")
    question = siti.last
    button = next(b for row in question.buttons for b in row if b.label.startswith(first.number))
    await siti.taps_data(button.data, question)
    siti.sees("jawaban Anda")
    assert await siti.taps_data(button.data, question) == "Sudah tercatat."


async def test_the_same_rating_tapped_twice_is_taken_once_and_not_refused(
    siti: Phone, office: Office
) -> None:
    ticket = await files(siti)
    await office.resolves(ticket.number, "Lampu sudah diganti.")
    for _ in range(2):
        assert await siti.taps("5") == "Nilai 5 dari 5 tercatat. Terima kasih."
    assert len([shown for shown in siti.screen if "atas penilaian" in shown.text]) == 1


async def test_who_objected_already_is_told_so(siti: Phone, office: Office) -> None:
    ticket = await files(siti)
    await office.resolves(ticket.number, "Lampu sudah diganti.")
    await siti.taps("Belum selesai")
    await siti.says("Malam ini mati lagi.")
    assert "sedang diputuskan" in (await siti.taps("Belum selesai") or "")


async def test_a_reply_about_what_was_merged_goes_to_where_it_goes_on(
    siti: Phone, john: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    other = await files(john, "The lamp in our lane is out.")
    ticket = await files(siti)
    await office.merges(ticket.number, other.number)
    await siti.replies("kami gabungkan", "Masih mati juga.")
    siti.sees("tambahan Anda", other.number)
    added = uow.events[-1]
    assert isinstance(added, AddendumGiven)
    assert (added.number, added.text) == (other.number, "Masih mati juga.")
