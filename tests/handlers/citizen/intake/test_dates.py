"""When it happened: asked only where that matters, and understood as people tell it."""

from datetime import date

import pytest

from handlers.cards import card
from handlers.turn import Rooms
from tests.fakes import MemoryUnitOfWork
from tests.handlers.citizen.phone import Phone
from tickets.analysis.support import Support
from tickets.ticket import Occasion

WATER_BILL = "Tagihan air saya membengkak padahal rumah kosong."


async def tells(phone: Phone, words: str = WATER_BILL) -> None:
    """Everything up to the question for the date, the shortest way."""
    await phone.says(words)
    await phone.taps("Meteran dan tagihan air")
    await phone.says("Kelayan Barat")


async def test_a_date_is_typed_corrected_and_shown_wherever_the_report_is(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    await tells(siti)
    siti.sees("5 dari 7", "Kapan terjadinya?")
    assert [label for label in siti.last.labels if "202" in label] == [], "no guess"
    await siti.says("bulan depan")
    siti.sees("belum terjadi")
    await siti.says("entahlah")
    siti.sees("belum mengerti tanggal")
    message = await siti.says("bulan lalu")
    siti.sees("6 dari 7", "Waktu kejadian dicatat: Februari 2026")
    await siti.edits(message, "27 Februari")
    siti.sees("6 dari 7", "Jumat, 27 Februari 2026")
    await siti.taps("Tidak ada")
    siti.sees("7 dari 7")
    await siti.taps("Terbuka")
    siti.sees("Waktu kejadian:</b> Jumat, 27 Februari 2026")
    await siti.taps("Kirim laporan")
    (ticket,) = uow.all_tickets
    assert ticket.happened == Occasion(date(2026, 2, 27))
    await siti.says(f"/status {ticket.number}")
    siti.sees("🗓 Waktu kejadian: Jumat, 27 Februari 2026")


async def test_what_the_words_say_of_it_is_offered_first(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    await tells(siti, f"{WATER_BILL} Sejak 3 minggu lalu begitu.")
    siti.sees("5 dari 7")
    assert siti.last.labels[0] == "antara 9 Feb dan 15 Feb 2026"
    assert siti.last.labels[1].startswith("Hari ini, 2 Mar")
    await siti.taps("antara 9 Feb")
    await siti.taps("Tidak ada")
    await siti.taps("Terbuka")
    await siti.taps("Ubah waktu kejadian")
    assert siti.last.labels[0] == "Tetap: antara 9 Feb dan 15 Feb 2026"
    await siti.taps("Kemarin, 1 Mar")
    siti.sees("Periksa sebelum dikirim", "Minggu, 1 Maret 2026")
    await siti.taps("Ubah waktu kejadian")
    await siti.taps("‹ Kembali")
    siti.sees("Periksa sebelum dikirim")
    await siti.taps("Kirim laporan")
    (ticket,) = uow.all_tickets
    assert ticket.happened == Occasion(date(2026, 3, 1))


async def test_who_does_not_remember_goes_on(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await tells(siti)
    await siti.taps("‹ Kembali")
    siti.sees("4 dari 7")
    await siti.taps("Lanjut")
    await siti.taps("Tidak ingat")
    await siti.taps("Tidak ada")
    await siti.taps("Terbuka")
    siti.sees("Waktu kejadian:</b> tidak ingat")
    await siti.taps("Kirim laporan")
    (ticket,) = uow.all_tickets
    assert ticket.happened is None
    await siti.says(f"/status {ticket.number}")
    assert "Waktu kejadian" not in siti.last.text


async def test_a_report_put_away_goes_on_at_the_date(siti: Phone) -> None:
    await tells(siti)
    await siti.taps("Simpan dulu")
    await siti.taps("Lanjutkan")
    siti.sees("5 dari 7", "Kapan terjadinya?")
    await siti.says("/bantuan")
    siti.sees("waktu kejadian")


async def test_the_card_of_the_officers_tells_it(
    siti: Phone, rooms: Rooms, uow: MemoryUnitOfWork
) -> None:
    await tells(siti)
    for label in ("Kemarin", "Tidak ada", "Terbuka", "Kirim laporan"):
        await siti.taps(label)
    (ticket,) = uow.all_tickets
    shown, _ = card(rooms, "id", ticket, (), evidence_count=0, support=Support())
    assert "🗓 Waktu kejadian: Minggu, 1 Maret 2026" in shown


async def test_more_words_belong_to_the_description(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await tells(siti)
    await siti.says("Tetangga saya juga begitu dan petugas bilang baru dicatat tadi malam")
    siti.sees("5 dari 7", "Tulisan Anda sudah masuk")
    assert siti.last.labels[0] == "Kemarin, 1 Mar"
    await siti.taps("Kemarin")
    siti.sees("6 dari 7")


async def test_a_category_that_does_not_ask_lets_the_date_go(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    await tells(siti)
    await siti.taps("Minggu ini")
    await siti.taps("Tidak ada")
    await siti.taps("Terbuka")
    siti.sees("antara 2 Mar dan 8 Mar 2026")
    await siti.taps("Ubah kategori")
    await siti.says("pipa bocor")
    await siti.taps("Pipa air bocor")
    siti.sees("Periksa sebelum dikirim")
    assert "Waktu kejadian" not in siti.last.text
    assert "Ubah waktu kejadian" not in siti.last.labels
    await siti.taps("Kirim laporan")
    (ticket,) = uow.all_tickets
    assert ticket.happened is None


@pytest.mark.parametrize("value", ["2026-03-03.day", "2026-13-01.day", "2026-03-01.hour", "x", ""])
async def test_forged_dates_change_nothing(siti: Phone, value: str) -> None:
    await tells(siti)
    data = next(
        button.data
        for row in siti.last.buttons
        for button in row
        if button.label.startswith("Kemarin")
    )
    before = (await siti.conversation()).data
    toast = await siti.taps_data(data.replace("2026-03-01.day", value))
    assert toast
    assert (await siti.conversation()).data["draft"] == before["draft"]
