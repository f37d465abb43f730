"""What becomes of a report: news, answers, ratings, objections."""

from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import Office, files
from tests.handlers.citizen.phone import Phone
from tickets.events import AddendumGiven, CommentGiven, StatusChanged
from tickets.ticket import Status
from tickets.workflow import Move


def words_of(uow: MemoryUnitOfWork) -> list[str]:
    """What citizens wrote to officers, in order."""
    return [
        event.text
        for event in uow.events
        if isinstance(event, AddendumGiven | CommentGiven)
        or (isinstance(event, StatusChanged) and event.move in {Move.INFORM, Move.OBJECT})
    ]


async def test_a_question_is_answered_by_simply_writing(
    siti: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    await office.asks(ticket.number, "Tiang nomor berapa?")
    siti.sees("Tiang nomor berapa?")
    await siti.says("Nomor 17, di depan masjid.")
    siti.sees("jawaban Anda", ticket.number)
    assert words_of(uow) == ["Nomor 17, di depan masjid."]
    assert uow.all_tickets[0].status is Status.ASSIGNED


async def test_days_after_a_question_it_is_asked_whether_this_is_the_answer(
    siti: Phone, office: Office, uow: MemoryUnitOfWork, clock: FakeClock
) -> None:
    ticket = await files(siti)
    await office.asks(ticket.number, "Tiang nomor berapa?")
    clock.advance(days=2)
    await siti.says("Suami saya memukul saya tadi malam.")
    siti.sees("untuk yang mana?")
    assert words_of(uow) == []
    await siti.taps("Bukan, ini laporan baru")
    siti.sees("1 dari 6")


async def test_a_question_is_answered_with_a_photo_alone(
    siti: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    await office.asks(ticket.number, "Boleh kirim fotonya?")
    await siti.sends_photo()
    siti.sees("jawaban Anda")
    assert uow.all_tickets[0].status is Status.ASSIGNED


async def test_of_several_questions_it_is_asked_which(
    siti: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    first = await files(siti, "Lampu jalan mati di depan masjid.")
    second = await files(siti, "Lampu jalan mati di depan pasar.")
    for ticket in (first, second):
        await office.asks(ticket.number, "Tiang nomor berapa?")
    await siti.says("Nomor 17.")
    siti.sees("untuk yang mana?")
    await siti.taps(first.number)
    siti.sees("jawaban Anda", first.number)
    assert [t.status for t in uow.all_tickets] == [Status.ASSIGNED, Status.NEEDS_INFO]
    await siti.says("Nomor 18.")
    assert uow.all_tickets[1].status is Status.ASSIGNED
    assert words_of(uow) == ["Nomor 17.", "Nomor 18."]


async def test_it_may_be_none_of_the_answers_but_a_new_report(
    siti: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    for words in ("Lampu jalan mati di depan masjid.", "Lampu jalan mati di depan pasar."):
        ticket = await files(siti, words)
        await office.asks(ticket.number, "Tiang nomor berapa?")
    await siti.sends_photo(caption="Sampah menumpuk di depan pasar")
    await siti.taps("Bukan, ini laporan baru")
    siti.sees("1 dari 6")
    draft = (await siti.conversation()).data["draft"]
    assert (draft["description"], draft["evidence"]) == ("Sampah menumpuk di depan pasar", [1])


async def test_a_question_amid_a_report_does_not_swallow_its_text(
    siti: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    await siti.says("/lapor")
    for label in ("Pengaduan", "Jalan dan", "Jembatan", "Pilih kec", "Banjarmasin Barat"):
        await siti.taps(label)
    await siti.taps("Teluk Tiram")
    await office.asks(ticket.number, "Tiang nomor berapa?")
    await siti.says("Papan jembatan lepas tiga lembar.")
    siti.sees("5 dari 6")
    assert words_of(uow) == []
    await siti.replies("Tiang nomor berapa?", "Nomor 17, depan masjid.")
    siti.sees("jawaban Anda", ticket.number)
    assert words_of(uow) == ["Nomor 17, depan masjid."]
    await siti.taps("Lanjutkan laporan")
    siti.sees("5 dari 6")


async def test_a_reply_to_any_message_about_a_ticket_is_added_to_it(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    await siti.replies(f"<code>{ticket.number}</code>", "Sekarang padam semuanya.")
    siti.sees("tambahan Anda", ticket.number)
    assert words_of(uow) == ["Sekarang padam semuanya."]


async def test_adding_by_button(siti: Phone, uow: MemoryUnitOfWork) -> None:
    ticket = await files(siti)
    await siti.says("/laporan")
    siti.sees(ticket.number, "Diteruskan ke unit")
    await siti.taps(ticket.number)
    await siti.taps("Tambah keterangan")
    siti.sees("tambahan Anda untuk laporan")
    await siti.taps("Tidak jadi")
    assert (await siti.conversation()).state is None
    await siti.taps("Tambah keterangan")
    await siti.says("Sudah seminggu.")
    assert words_of(uow) == ["Sudah seminggu."]
    await siti.says("Ini laporan lain tentang sampah.")
    siti.sees("1 dari 6")


async def test_rating_and_a_comment(siti: Phone, office: Office, uow: MemoryUnitOfWork) -> None:
    ticket = await files(siti)
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    siti.sees("Lampu sudah kami ganti.", "Apakah ini selesai bagi Anda?")
    assert await siti.taps("5") == "Nilai 5 dari 5 tercatat. Terima kasih."
    siti.sees("Terima kasih atas penilaian Anda")
    assert "Sampaikan keberatan" not in siti.last.labels
    await siti.taps("Tulis komentar")
    await siti.says("Cepat sekali, terima kasih.")
    siti.sees("komentar Anda")
    assert words_of(uow) == ["Cepat sekali, terima kasih."]
    assert (uow.all_tickets[0].status, uow.all_tickets[0].rating) == (Status.CLOSED, 5)
    toast = await siti.taps("1⭐")
    assert toast is not None
    assert "Selesai" in toast
    assert uow.all_tickets[0].rating == 5


async def test_a_bad_rating_leads_on_to_an_objection(
    siti: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    await siti.taps("2")
    siti.sees("Maaf")
    await siti.taps("Sampaikan keberatan")
    await siti.says("x")
    siti.sees("lebih lengkap")
    await siti.sends_photo(caption="Masih mati sampai malam ini.")
    siti.sees("Keberatan Anda")
    assert words_of(uow) == ["Masih mati sampai malam ini."]
    assert uow.all_tickets[0].reopen_requested_at is not None


async def test_objecting_to_an_answer_by_replying_to_the_question(
    siti: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    await siti.taps("Belum selesai")
    siti.sees("Apa yang belum selesai")
    await siti.replies("Apa yang belum selesai", "Masih mati.")
    siti.sees("Keberatan Anda")
    assert uow.all_tickets[0].objections == 1
    assert (await siti.conversation()).state is None
    await siti.says(f"/status {ticket.number}")
    siti.sees("Keberatan Anda sedang diputuskan")
    assert "Menunggu Anda" not in siti.last.text


async def test_objecting_to_a_refusal(siti: Phone, office: Office, uow: MemoryUnitOfWork) -> None:
    ticket = await files(siti)
    await office.rejects(ticket.number, "Bukan aset kota.")
    siti.sees("Bukan aset kota.")
    await siti.taps("Sampaikan keberatan")
    await siti.says("Tiangnya bertanda Dishub.")
    assert uow.all_tickets[0].reopen_requested_at is not None
    toast = await siti.taps("Sampaikan keberatan")
    assert toast is not None
    assert "sedang diputuskan" in toast


async def test_withdrawing_asks_first(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await files(siti)
    await siti.taps("Lihat laporan")
    await siti.taps("Cabut laporan")
    siti.sees("tidak dapat diubah kembali")
    await siti.taps("Tidak jadi")
    (before,) = uow.all_tickets
    await siti.taps("Cabut laporan")
    await siti.taps("Ya, cabut")
    siti.sees("sudah dicabut")
    (after,) = uow.all_tickets
    assert (before.status, after.status) == (Status.ASSIGNED, Status.WITHDRAWN)
    number = after.number
    await siti.replies("sudah dicabut", "Ternyata belum.")
    siti.sees("sudah berakhir", number, "/lapor")


async def test_the_list_is_paged(siti: Phone) -> None:
    for number in range(9):
        await files(siti, f"Lampu jalan mati, tiang nomor {number}.")
        siti.screens.clock.advance(minutes=1)
    await siti.says("/laporan")
    siti.sees("(9)")
    assert len(siti.last.labels) == 9
    shown = len(siti.screen)
    await siti.taps("Berikutnya")
    assert len(siti.screen) == shown
    assert len(siti.last.labels) == 2
    await siti.taps("‹ Sebelumnya")
    assert len(siti.last.labels) == 9


async def test_a_number_alone_shows_its_report(siti: Phone) -> None:
    ticket = await files(siti)
    await siti.says(ticket.number.lower().replace("-", " "))
    siti.sees(ticket.number, "Riwayat", "Laporan masuk")


async def test_the_card_tells_what_happened_and_whose_turn_it_is(
    siti: Phone, office: Office, clock: FakeClock
) -> None:
    ticket = await files(siti)
    clock.advance(days=1)
    await office.asks(ticket.number, "Tiang nomor berapa?")
    await siti.says(f"/status {ticket.number}")
    siti.sees("Menunggu pelapor", "Menunggu Anda, sampai Jumat, 13 Maret 2026", "“Tiang nomor")
    assert siti.last.labels == ["Jawab pertanyaan", "Cabut laporan", "Senyapkan"]
    await siti.taps("Jawab pertanyaan")
    siti.sees("jawaban Anda")
    await siti.says("Nomor 17.")
    await siti.says(f"/status {ticket.number}")
    assert siti.last.labels == ["Tambah keterangan", "Cabut laporan", "Senyapkan"]


async def test_the_nudges_buttons_count_long_afterwards(siti: Phone) -> None:
    await siti.says("Sampah menumpuk di TPS Veteran.")
    await siti.says("/laporan")
    await siti.taps_data("continue")
    siti.sees("1 dari 6")
    await siti.taps_data("drop")
    siti.sees("Batalkan laporan ini?")
    await siti.taps("Ya, hapus")
    for data in ("continue", "drop"):
        toast = await siti.taps_data(data)
        assert toast is not None
        assert toast.startswith("Tidak ada laporan yang belum terkirim.")


async def test_the_list_tells_how_many_days_are_left(siti: Phone, clock: FakeClock) -> None:
    await files(siti)
    for days, words in ((0, ", 7 hari lagi"), (7, ", tenggat hari ini"), (2, ", lewat 2 hari")):
        clock.advance(days=days)
        await siti.says("/laporan")
        siti.sees(words)


async def test_a_pin_can_answer_a_question(
    siti: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    await office.asks(ticket.number, "Di titik mana?")
    await siti.is_at(-3.33, 114.593)
    siti.sees("jawaban Anda")
    assert words_of(uow) == ["titik -3.33000, 114.59300"]


async def test_what_cannot_answer_a_question_is_refused(siti: Phone, office: Office) -> None:
    ticket = await files(siti)
    await office.asks(ticket.number, "Tiang nomor berapa?")
    await siti.sends(dice={"emoji": "🎲", "value": 3})
    siti.sees("tidak dapat saya gunakan")


async def test_a_reply_quicker_than_our_books_is_understood(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    ours = {"message_id": 999_999, "date": 1, "text": f"Nomor laporan: {ticket.number}"}
    ours |= {"chat": {"id": siti.user, "type": "private"}}
    bot = {"id": 42, "is_bot": True, "first_name": "Sahut"}
    await siti.says("Tiangnya miring.", reply_to_message=ours | {"from": bot})
    siti.sees("tambahan Anda", ticket.number)
    person = {"id": siti.user, "is_bot": False, "first_name": "Siti"}
    await siti.says("Ini laporan lain.", reply_to_message=ours | {"from": person})
    siti.sees("1 dari 6")


async def test_the_card_offers_what_can_be_done_after_the_answer(
    siti: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti, "Lampu mati. " + "Gelap sekali. " * 60)
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    await siti.says(f"/status {ticket.number}")
    siti.sees("Gelap sekali.…", "Menunggu Anda")
    assert siti.last.labels[:5] == ["1⭐", "2⭐", "3⭐", "4⭐", "5⭐"]
    await siti.taps("4")
    await siti.says(f"/status {ticket.number}")
    assert siti.last.labels == ["Tulis komentar", "Minta dibuka kembali", "Senyapkan"]
    for verb in ("add", "withdraw"):
        toast = await siti.taps_data(f"{verb}:{ticket.number}")
        assert toast is not None
        assert ticket.number in toast
    assert uow.all_tickets[0].rating == 4


async def test_a_new_report_beside_a_half_told_one_is_asked_about(
    siti: Phone, office: Office
) -> None:
    for words in ("Lampu jalan mati di depan masjid.", "Lampu jalan mati di depan pasar."):
        ticket = await files(siti, words)
        await office.asks(ticket.number, "Tiang nomor berapa?")
    await siti.says("/lapor")
    await siti.taps("Pengaduan")
    await siti.taps("Simpan dulu")
    await siti.says("Sampah menumpuk di depan pasar")
    await siti.taps("Bukan, ini laporan baru")
    siti.sees("untuk laporan itu, atau laporan baru?")
    await siti.taps("Masukkan ke laporan itu")
    siti.sees("2 dari 6")
    draft = (await siti.conversation()).data["draft"]
    assert draft["description"] == "Sampah menumpuk di depan pasar"


async def test_what_is_being_decided_is_not_said_to_have_days_left(
    siti: Phone, office: Office
) -> None:
    ticket = await files(siti)
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    await siti.taps("Belum selesai")
    await siti.says("Malam ini mati lagi.")
    await siti.says("/laporan")
    siti.sees("<b>Dijawab</b>, sedang diputuskan: 3 hari lagi")


async def test_what_happened_names_the_unit_and_not_the_post_in_it(
    siti: Phone, office: Office
) -> None:
    ticket = await files(siti)
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    await siti.says(f"/status {ticket.number}")
    siti.sees("Dinas Perhubungan menjawab")
    assert "Pejabat penghubung" not in siti.last.text
