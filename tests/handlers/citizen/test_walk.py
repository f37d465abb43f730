"""The whole way from hello to the tracking number."""

from tests.fakes import MemoryUnitOfWork
from tests.handlers.citizen.phone import Phone
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
    siti.sees("Periksa sebelum dikirim", "Lubang besar", "Jalan berlubang", "1 berkas", "Terbuka")
    await siti.taps("Kirim laporan")

    (ticket,) = uow.all_tickets
    siti.sees(f"<code>{ticket.number}</code>", "Dinas Pekerjaan Umum", "Senin, 9 Maret 2026")
    assert (ticket.kind, ticket.category) == (Kind.COMPLAINT, "jalan-rusak")
    assert (ticket.privacy, ticket.status) == (Privacy.OPEN, Status.ASSIGNED)
    assert ticket.description == "Lubang besar di depan SDN Kelayan, sudah dua minggu."
    assert ticket.evidence == (1,)
    assert siti.message("Laporan terkirim").labels == []
