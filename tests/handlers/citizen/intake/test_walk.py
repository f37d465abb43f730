"""The whole way from hello to the tracking number, and the ways about in it."""

from collections.abc import Callable

from handlers.citizen.channel import CitizenChannel
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import files
from tests.handlers.citizen.phone import Phone
from tests.handlers.citizen.screens import Screens
from tickets.ports.delivery import Bot
from tickets.ticket import Kind, Privacy, Status


async def test_a_report_from_hello_to_its_number(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await siti.says("/start")
    siti.sees("layanan pengaduan Kota Banjarmasin", "/data")
    await siti.taps("Buat laporan")
    siti.sees("1 dari 6", "Apa yang ingin Anda sampaikan?")
    await siti.taps("Pengaduan")
    siti.sees("2 dari 6", "Tentang apa?")
    await siti.taps("Jalan dan jembatan")
    await siti.taps("Jalan berlubang")
    siti.sees("3 dari 6", "Di mana")
    await siti.taps("Pilih kecamatan")
    await siti.taps("Banjarmasin Selatan")
    await siti.taps("Kelayan Barat")
    siti.sees("4 dari 6", "Kelayan Barat, Kec. Banjarmasin Selatan", "seberapa dalam")
    assert len(siti.screen) == 2, "taps edit the question in place"
    await siti.says("Lubang besar di depan SDN Kelayan, sudah dua minggu.")
    siti.sees("5 dari 6")
    await siti.sends_photo()
    siti.sees("1 bukti diterima")
    await siti.taps("Sudah cukup")
    siti.sees("6 dari 6", "Anonim")
    await siti.taps("Terbuka")
    siti.sees("Periksa sebelum dikirim", "Lubang besar", "Jalan berlubang", "1 foto", "Terbuka")
    await siti.taps("Kirim laporan")

    (ticket,) = uow.all_tickets
    siti.sees(f"<code>{ticket.number}</code>", "Dinas Pekerjaan Umum", "Senin, 9 Maret 2026")
    assert (ticket.kind, ticket.category) == (Kind.COMPLAINT, "jalan-rusak")
    assert (ticket.privacy, ticket.status) == (Privacy.OPEN, Status.ASSIGNED)
    assert ticket.description == "Lubang besar di depan SDN Kelayan, sudah dua minggu."
    assert ticket.evidence == (1,)
    assert siti.message("Laporan terkirim").labels == []


async def test_the_same_in_english(john: Phone, uow: MemoryUnitOfWork) -> None:
    await john.says("/start")
    john.sees("complaints service of Kota Banjarmasin")
    await john.says("/report")
    john.sees("1 of 6", "What would you like to tell us?")
    ticket = await files(john, "The street light has been out for three nights.")
    john.sees("Thank you", ticket.number, "Dinas Perhubungan", "Monday, 9 March 2026")


async def test_where_the_desk_looks_first_it_says_so(siti: Phone) -> None:
    await siti.says("Mohon taman di sekolah diperbanyak, Pak.")
    await siti.taps("Aspirasi")
    await siti.taps("Kategori lain")
    await siti.taps("Berikutnya")
    await siti.taps("Pendidikan")
    await siti.taps(siti.last.labels[0])
    await siti.taps("Tanpa lokasi")
    await siti.taps("Tidak ada")
    await siti.taps("Anonim")
    await siti.taps("Kirim laporan")
    siti.sees("untuk diperiksa paling lambat Kamis, 5 Maret 2026", "Jawaban pertama")


async def test_each_step_can_be_gone_back_to(siti: Phone) -> None:
    await siti.says("/lapor")
    assert "‹ Kembali" not in siti.last.labels
    await siti.taps("Pengaduan")
    await siti.taps("Kesehatan")
    await siti.taps(siti.last.labels[0])
    siti.sees("3 dari 6")
    await siti.taps("‹ Kembali")
    siti.sees("2 dari 6")
    await siti.taps("‹ Kembali")
    siti.sees("1 dari 6")
    await siti.taps("Aspirasi")
    siti.sees("3 dari 6")
    await siti.taps("‹ Kembali")
    await siti.taps("Tetap:")
    siti.sees("3 dari 6")


async def test_sub_menus_lead_back_too(siti: Phone) -> None:
    await siti.says("/lapor")
    await siti.taps("Pengaduan")
    await siti.taps("Jalan dan")
    await siti.taps("‹ Semua kategori")
    siti.sees("Tentang apa?")
    await siti.taps("Jalan dan")
    await siti.taps("Jembatan")
    await siti.taps("Pilih kecamatan")
    await siti.taps("Banjarmasin Barat")
    await siti.taps("‹ Semua kecamatan")
    await siti.taps("‹ Cara lain")
    siti.sees("Di mana kejadiannya?")


async def test_what_fills_more_than_a_screen_is_paged(siti: Phone) -> None:
    await siti.says("/lapor")
    await siti.taps("Pengaduan")
    first = siti.last.labels
    assert len(first) <= 8 + 4
    await siti.taps("Berikutnya")
    assert not set(first[:8]) & set(siti.last.labels)
    await siti.taps("‹ Sebelumnya")
    assert siti.last.labels == first
    await siti.taps("Jalan dan")
    await siti.taps("Jembatan")
    await siti.taps("Pilih kecamatan")
    await siti.taps("Banjarmasin Tengah")
    seen = set(siti.last.labels)
    await siti.taps("Berikutnya")
    assert len(seen | set(siti.last.labels)) > 12
    await siti.taps(siti.last.labels[0])
    siti.sees("4 dari 6", "Kec. Banjarmasin Tengah")


async def test_left_and_taken_up_again_hours_later_after_a_restart(
    siti: Phone, clock: FakeClock, new_channel: Callable[[], CitizenChannel], screens: Screens
) -> None:
    await siti.says("Jembatan kayu di gang kami patah, anak-anak lewat situ.")
    await siti.taps("Pengaduan")
    await siti.taps("Simpan dulu")
    siti.sees("tersimpan selama 14 hari")
    clock.advance(hours=7)

    later = Phone(new_channel(), screens)
    await later.taps("Lanjutkan laporan")
    later.sees("2 dari 6")
    await later.says("/lapor")
    later.sees("Lanjutkan, atau mulai yang baru?")
    await later.taps("Lanjutkan laporan")
    await later.taps(later.last.labels[0])
    await later.says("Gang Sepakat RT 12")
    later.sees("5 dari 6")


async def test_a_restart_in_the_middle_changes_nothing(
    siti: Phone, new_channel: Callable[[], CitizenChannel], screens: Screens, uow: MemoryUnitOfWork
) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan", "Pilih kec"):
        await siti.taps(label)
    phone = Phone(new_channel(), screens)
    for label in ("Banjarmasin Utara", "Alalak Utara"):
        await phone.taps(label)
    await phone.says("Lampu mati sejak tiga malam.")
    phone = Phone(new_channel(), screens)
    for label in ("Tidak ada", "Rahasia", "Kirim laporan"):
        await phone.taps(label)
    assert len(uow.all_tickets) == 1


async def test_begun_anew_the_old_report_is_gone(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await siti.says("Sampah menumpuk di TPS Veteran.")
    await siti.says("/lapor")
    await siti.taps("Mulai yang baru")
    siti.sees("1 dari 6")
    ticket = await files(siti)
    assert "Sampah" not in ticket.description


async def test_cancelling_asks_first(siti: Phone) -> None:
    await siti.says("Sampah menumpuk di TPS Veteran.")
    await siti.says("/batal")
    siti.sees("Batalkan laporan ini?")
    await siti.taps("Lanjutkan laporan")
    siti.sees("1 dari 6")
    await siti.taps("Batal")
    await siti.taps("Ya, hapus")
    siti.sees("Tidak ada yang terkirim")
    assert (await siti.conversation()).data.get("draft") is None
    async with siti.screens.uow() as tx:
        assert await tx.timers.next_due() is None, "nobody is reminded of what is gone"
    await siti.says("/batal")
    siti.sees("tidak ada yang perlu dibatalkan")


async def test_each_part_can_be_changed_from_the_review(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan", "Pilih kec", "Banjarmasin Utara"):
        await siti.taps(label)
    await siti.taps("Alalak Utara")
    await siti.says("Lampu mati sejak tiga malam.")
    await siti.taps("Tidak ada")
    await siti.taps("Terbuka")
    siti.sees("Periksa sebelum dikirim")

    await siti.taps("Ubah uraian")
    siti.sees("Lampu mati sejak tiga malam.", "4 dari 6")
    await siti.says("Lampu mati, gelap sekali di depan masjid.")
    siti.sees("Periksa", "depan masjid")
    await siti.taps("Ubah privasi")
    await siti.taps("Anonim dan rahasia")
    siti.sees("Periksa", "Anonim dan rahasia")
    await siti.taps("Ubah lokasi")
    await siti.taps("‹ Kembali")
    siti.sees("Periksa", "Alalak Utara")
    await siti.taps("Ubah lokasi")
    await siti.is_at(-3.33, 114.593)
    siti.sees("Periksa", "sekitar Kelayan Barat")
    await siti.taps("Ubah bukti")
    await siti.sends_photo()
    await siti.taps("Sudah cukup")
    siti.sees("Periksa", "1 foto")
    await siti.taps("Ubah bukti")
    await siti.taps("Hapus semua bukti")
    await siti.taps("Tidak ada")
    siti.sees("Periksa", "tidak ada")
    await siti.taps("Ubah kategori")
    await siti.taps("Tetap:")
    siti.sees("Periksa")
    await siti.taps("Ubah jenis")
    await siti.taps("Pelaporan pelanggaran")
    siti.sees("2 dari 6")
    await siti.says("korupsi")
    await siti.taps("Korupsi dan peny")
    siti.sees("5 dari 7")
    await siti.taps("Kemarin")
    siti.sees("Periksa", "Waktu kejadian:</b> Minggu, 1 Maret 2026")
    await siti.taps("Kirim laporan")
    (ticket,) = uow.all_tickets
    assert ticket.privacy is Privacy.ANONYMOUS_SECRET
    assert ticket.unit == "INSPEKTORAT"


async def test_whistleblowing_is_never_open(siti: Phone) -> None:
    await siti.says("Ada suap waktu pengadaan barang di kantor kami.")
    await siti.taps("Pelaporan pelanggaran")
    await siti.taps(siti.last.labels[0])
    await siti.says("Kantor dinas di Jl. RE Martadinata")
    await siti.taps("Tidak ingat")
    await siti.taps("Tidak ada")
    siti.sees("7 dari 7")
    assert "Terbuka" not in siti.last.labels
    assert "Rahasia" in siti.last.labels


async def test_a_protected_case_shows_its_number_to_call_and_is_secret(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    await siti.says("Saya dipukul suami dan takut pulang.")
    await siti.taps("Pengaduan")
    await siti.taps("Kekerasan terhadap perempuan")
    siti.sees("SAPA 129")
    await siti.taps("Pilih kec")
    await siti.taps("Banjarmasin Timur")
    await siti.taps(siti.last.labels[0])
    await siti.taps("Tidak ingat")
    await siti.taps("Tidak ada")
    siti.sees("Periksa", "Rahasia")
    await siti.taps("Kirim laporan")
    assert uow.all_tickets[0].privacy is Privacy.SECRET


async def test_the_language_can_be_changed_at_any_step(siti: Phone) -> None:
    await siti.says("/lapor")
    await siti.taps("Pengaduan")
    await siti.says("/bahasa")
    await siti.taps("English")
    siti.sees("2 of 6", "What is it about?")
    await siti.says("/help")
    siti.sees("How to report", "You are filling in a report")


async def test_an_unfinished_report_is_remembered_once(
    siti: Phone, clock: FakeClock, uow: MemoryUnitOfWork
) -> None:
    async def timers() -> int:
        async with uow() as tx:
            return len(await tx.timers.claim(clock.now(), 10))

    await siti.says("/lapor")
    async with uow() as tx:
        assert await tx.timers.next_due() is None, "nothing was told yet"
    await siti.taps("Pengaduan")
    clock.advance(hours=2)
    await siti.taps("Jalan dan")
    await siti.taps("Jembatan")
    clock.advance(hours=2)
    assert await timers() == 0, "each answer counts the time anew"
    clock.advance(hours=2)
    assert await timers() == 1
    await siti.says("Depan pasar Lima")
    clock.advance(days=2)
    assert await timers() == 0, "one reminder for one report"


async def test_sending_clears_the_reminder(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await files(siti)
    assert not {"draft", "words", "nudge_due"} & set((await siti.conversation()).data)
    async with uow() as tx:
        assert await tx.timers.next_due() is not None, "the ticket's own"
    await siti.taps("Lihat laporan")
    siti.sees("Lampu jalan mati sejak tiga malam.")


async def test_the_same_in_banjarese(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await siti.says("/bahasa")
    await siti.taps("Bahasa Banjar")
    await siti.says("/lapor")
    siti.sees("1 matan 6", "Apa nang handak Pian sampaiakan?")
    for label in ("Pangaduan", "Jalan wan jambatan", "Jalan balubang", "Pilih kacamatan"):
        await siti.taps(label if label != "Pangaduan" else siti.last.labels[0])
    for label in ("Banjarmasin Utara", "Alalak"):
        await siti.taps(label)
    await siti.says("Jalan balubang ganal di muka masigit.")
    for label in ("Kadada, tarus", siti.last.labels[0], "Kirim laporan"):
        await siti.taps(label if label in siti.last.labels else siti.last.labels[0])
    siti.sees("Tarima kasih, laporan Pian sudah kami tarima.", uow.all_tickets[0].number)


async def test_a_report_that_nobody_goes_on_with_is_not_kept_for_ever(
    siti: Phone, clock: FakeClock
) -> None:
    await siti.says("Sampah menumpuk di TPS Veteran.")
    clock.advance(days=13)
    await siti.says("/lapor")
    siti.sees("Lanjutkan, atau mulai yang baru?")
    clock.advance(days=15)
    await siti.says("/lapor")
    siti.sees("1 dari 6")
    assert "words" not in (await siti.conversation()).data


async def test_what_an_earlier_version_remembered_may_be_lost_but_stops_nobody(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    async with uow() as tx:
        conversation = await tx.conversations.load(Bot.CITIZEN, siti.user, siti.user)
        conversation.state, conversation.data = "Intake:kind", {"draft": {"odd": 1}}
        await tx.conversations.save(conversation)
    await siti.says("Sampah menumpuk di TPS Veteran.")
    siti.sees("1 dari 6")
