"""Parts of a report in any order and in quick succession; each gives exactly one report."""

import pytest

from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import files
from tests.handlers.citizen.phone import Phone
from tests.handlers.citizen.screens import RecordingSession, Screens
from tickets.events import AddendumGiven
from tickets.ticket import Medium

PHOTO = {"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}


async def test_a_text_without_any_command_is_part_of_the_report(siti: Phone) -> None:
    await siti.says("Lampu jalan mati sejak tiga malam di Gang Sepakat.")
    siti.sees("Tulisan Anda sudah masuk laporan", "1 dari 6")
    await siti.taps("Pengaduan")
    assert siti.last.labels[0] == "Lampu jalan mati"
    await siti.taps("Lampu jalan mati")
    await siti.is_at(-3.33, 114.593)
    siti.sees("5 dari 6", "sekitar Kelayan Barat")


async def test_photo_then_words_then_pin(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await siti.sends_photo()
    siti.sees("1 bukti sudah masuk laporan", "1 dari 6")
    await siti.says("jalan berlubang depan SDN Kelayan")
    siti.sees("Tulisan Anda sudah masuk")
    await siti.is_at(-3.33, 114.593)
    siti.sees("Lokasi dicatat: sekitar Kelayan Barat", "1 dari 6")
    for label in ("Pengaduan", "Jalan berlubang"):
        await siti.taps(label)
    siti.sees("5 dari 6", "1 bukti diterima")
    for label in ("Sudah cukup", "Terbuka", "Kirim laporan"):
        await siti.taps(label)
    (ticket,) = uow.all_tickets
    assert ticket.description == "jalan berlubang depan SDN Kelayan"
    assert ticket.evidence == (1,)
    assert ticket.place.area is not None


async def test_a_few_words_wait_for_more(siti: Phone) -> None:
    await siti.says("banjir")
    siti.sees("1 dari 6")
    for label in ("Pengaduan", "Banjir dan genangan", "Pilih kec", "Banjarmasin Barat"):
        await siti.taps(label)
    await siti.taps("Teluk Tiram")
    siti.sees("4 dari 6", "Ceritakan sedikit lagi", "“banjir”")
    await siti.says("ya")
    siti.sees("terlalu singkat")
    await siti.says("Air setinggi lutut sejak subuh.")
    siti.sees("5 dari 6")
    draft = (await siti.conversation()).data["draft"]
    assert draft["description"] == "banjir\nAir setinggi lutut sejak subuh."


async def test_an_album_brings_one_question(
    siti: Phone, screens: Screens, clock: FakeClock, uow: MemoryUnitOfWork
) -> None:
    for number in range(3):
        caption = "Sampah menumpuk di TPS Veteran" if number == 0 else None
        await siti.sends_photo(f"p{number}", media_group_id="77", caption=caption)
    assert siti.screen == [], "the question waits for the pieces that may still come"
    clock.advance(seconds=1)
    await screens.deliver()
    assert len(siti.screen) == 1
    siti.sees("3 bukti sudah masuk", "1 dari 6")
    draft = (await siti.conversation()).data["draft"]
    assert draft["evidence"] == [1, 2, 3]
    await siti.sends_photo("p3", media_group_id="77")
    clock.advance(seconds=1)
    await screens.deliver()
    siti.sees("4 bukti sudah masuk")


async def test_the_same_photo_twice_is_one(siti: Phone) -> None:
    await siti.sends_photo("same")
    await siti.sends_photo("same")
    siti.sees("1 bukti")


async def test_all_kinds_of_files(siti: Phone, uow: MemoryUnitOfWork) -> None:
    def file(name: str, **more: object) -> dict[str, object]:
        return {"file_id": name, "file_unique_id": name, "file_size": 9} | more

    await siti.sends_photo()
    await siti.sends(video=file("v", width=1, height=1, duration=1, mime_type="video/mp4"))
    await siti.sends(voice=file("o", duration=1, mime_type="audio/ogg"))
    await siti.sends(document=file("d", mime_type="application/pdf"))
    await siti.sends(video_note=file("n", length=1, duration=1))
    await siti.sends(audio=file("a", duration=1))
    async with uow() as tx:
        media = [evidence.medium for evidence in await tx.evidence.get(range(1, 7))]
    assert media == [
        Medium.PHOTO, Medium.VIDEO, Medium.VOICE, Medium.DOCUMENT, Medium.VIDEO, Medium.DOCUMENT
    ]  # fmt: skip


async def test_words_after_the_description_are_added_to_it(siti: Phone) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan", "Pilih kec", "Banjarmasin Utara"):
        await siti.taps(label)
    await siti.taps("Alalak Utara")
    await siti.says("Lampu jalan mati sejak tiga malam.")
    await siti.says("Tiangnya miring.")
    siti.sees("Tulisan Anda sudah masuk", "5 dari 6")
    draft = (await siti.conversation()).data["draft"]
    assert draft["description"] == "Lampu jalan mati sejak tiga malam.\nTiangnya miring."


async def test_an_edited_message_edits_its_part(siti: Phone) -> None:
    first = await siti.says("Lampu jalan mati sejak tiga malam.")
    second = await siti.says("Tiangnya miring.")
    await siti.edits(first, "Lampu jalan mati sejak empat malam.")
    siti.sees("Uraian sudah diperbarui", "1 dari 6")
    await siti.edits(second, "Tiangnya miring sekali.")
    draft = (await siti.conversation()).data["draft"]
    assert draft["description"] == "Lampu jalan mati sejak empat malam.\nTiangnya miring sekali."
    shown = len(siti.screen)
    await siti.edits(1, "something else")
    assert len(siti.screen) == shown


async def test_a_venue_brings_its_name(siti: Phone) -> None:
    await siti.sends(
        location={"latitude": -3.33, "longitude": 114.593},
        venue={
            "location": {"latitude": -3.33, "longitude": 114.593},
            "title": "Pasar Lima",
            "address": "Jl. Pasar Baru",
        },
    )
    siti.sees("Pasar Lima, Jl. Pasar Baru, sekitar Kelayan Barat")


async def test_the_location_key_comes_and_goes(siti: Phone) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan"):
        await siti.taps(label)
    await siti.taps("📍")
    assert siti.last.keyboard is not None
    await siti.is_at(-3.33, 114.593)
    assert siti.screen[-2].keyboard == "remove"
    siti.sees("4 dari 6")


async def test_a_category_is_found_by_typing(siti: Phone) -> None:
    await siti.says("/lapor")
    await siti.taps("Pengaduan")
    await siti.says("lampu jln mati")
    siti.sees("Apakah salah satu dari ini?")
    assert siti.last.labels[0] == "Lampu jalan mati"
    await siti.says("xyzzy")
    siti.sees("“xyzzy”", "Tentang apa?")
    assert "draft" in (await siti.conversation()).data
    await siti.says("Pohon besar miring ke arah rumah, takut roboh")
    siti.sees("Tulisan Anda sudah masuk", "Mungkin salah satu dari ini?")


async def test_a_typed_place_that_names_an_area_is_found(siti: Phone) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan"):
        await siti.taps(label)
    await siti.says("kelayan barat")
    siti.sees("Kec. Banjarmasin Selatan", "4 dari 6")


async def test_a_question_is_asked_anew_below_a_message(siti: Phone) -> None:
    await siti.says("/lapor")
    await siti.taps("Pengaduan")
    assert len(siti.screen) == 1
    await siti.says("Jembatan kayu di gang kami patah.")
    assert len(siti.screen) == 2
    await siti.taps("Jembatan rusak")
    assert len(siti.screen) == 2


async def test_text_photo_and_pin_need_five_moves_and_eight_calls(
    siti: Phone, uow: MemoryUnitOfWork, session: RecordingSession
) -> None:
    await siti.says("Jalan berlubang besar depan SDN Kelayan")
    await siti.sends_photo()
    await siti.is_at(-3.33, 114.593)
    siti.sees("Apakah tentang salah satu dari ini?")
    await siti.taps("Jalan berlubang")
    siti.sees("Periksa, lalu pilih", "1 foto", "sekitar Kelayan Barat", "Anonim")
    await siti.taps("Kirim: Terbuka")
    (ticket,) = uow.all_tickets
    siti.sees(ticket.number)
    assert siti.screens.sends[siti.user] + len(session.requests) <= 8


async def test_who_wants_to_change_something_first_can(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await siti.says("Jalan berlubang besar depan SDN Kelayan")
    await siti.sends_photo()
    await siti.is_at(-3.33, 114.593)
    await siti.taps("Jalan berlubang")
    await siti.taps("Ubah dulu")
    siti.sees("6 dari 6")
    await siti.taps("Rahasia")
    siti.sees("Periksa sebelum dikirim")
    await siti.taps("Ubah uraian")


@pytest.mark.parametrize(
    "link",
    [
        "https://maps.google.com/?q=-3.33,114.593",
        "https://www.google.com/maps/place/Kelayan/@-3.30,114.60,17z/data=!3d-3.33!4d114.593",
        "https://www.google.com/maps/@-3.33,114.593,17z",
        "https://www.google.com/maps/search/?api=1&query=-3.33%2C114.593",
        "https://www.google.com/maps/search/-3.33,+114.593",
        "geo:-3.33,114.593",
        "https://www.openstreetmap.org/?mlat=-3.33&mlon=114.593#map=17/-3.3/114.5",
    ],
)
async def test_a_map_link_is_a_pin(siti: Phone, link: str) -> None:
    await siti.says(f"Lampu jalan mati di sini {link}")
    siti.sees("Lokasi dicatat: sekitar Kelayan Barat")
    assert (await siti.conversation()).data["draft"]["description"] == "Lampu jalan mati di sini"


@pytest.mark.parametrize(
    "link",
    ["https://maps.app.goo.gl/abc", "https://example.com/?q=-3.33,114.593", "geo:99,999"],
)
async def test_a_link_without_a_pin_is_text(siti: Phone, link: str) -> None:
    await siti.says(f"Lampu jalan mati di sini {link}")
    assert link in (await siti.conversation()).data["draft"]["description"]


async def test_a_map_link_answers_where_it_is(siti: Phone) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan"):
        await siti.taps(label)
    await siti.says("depan pasar geo:-3.33,114.593")
    siti.sees("depan pasar, sekitar Kelayan Barat", "4 dari 6")


async def test_a_place_spelt_badly_is_confirmed(siti: Phone) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan"):
        await siti.taps(label)
    message = await siti.says("gang 5 dekat masjid, klayan brat")
    siti.sees("Apakah “gang 5 dekat masjid, klayan brat” di salah satu wilayah ini?")
    await siti.taps("Kelayan Barat")
    siti.sees("gang 5 dekat masjid, klayan brat, Kelayan Barat", "4 dari 6")
    await siti.edits(message, "kelayan barat")
    siti.sees("Lokasi dicatat: Kelayan Barat, Kec.", "4 dari 6")


async def test_a_place_that_the_pack_does_not_know_stays_words(siti: Phone) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan"):
        await siti.taps(label)
    await siti.says("klayan brat")
    await siti.taps("Pakai tulisan saya saja")
    siti.sees("Lokasi dicatat: klayan brat.")
    await siti.taps("‹ Kembali")
    await siti.says("xyzzy 123")
    siti.sees("Lokasi dicatat: xyzzy 123.")


async def test_a_recording_may_tell_it(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await siti.sends(voice={"file_id": "v", "file_unique_id": "v", "duration": 9})
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan", "Pilih kec", "Banjarmasin Utara"):
        await siti.taps(label)
    await siti.taps("Alalak Utara")
    await siti.taps("Sudah saya ceritakan di rekaman")
    for label in ("Sudah cukup", "Terbuka", "Kirim laporan"):
        await siti.taps(label)
    assert "rekaman" in uow.all_tickets[0].description


async def test_what_comes_after_a_report_was_put_away_waits_for_a_word(
    siti: Phone, screens: Screens, clock: FakeClock
) -> None:
    await siti.says("Sampah menumpuk di TPS Veteran.")
    await siti.taps("Simpan dulu")
    for number in range(2):
        await siti.sends_photo(f"p{number}", media_group_id="5", caption=f"foto {number}")
    clock.advance(seconds=1)
    await screens.deliver()
    siti.sees("untuk laporan itu, atau laporan baru?")
    await siti.taps("Masukkan ke laporan itu")
    siti.sees("2 bukti", "1 dari 6")
    draft = (await siti.conversation()).data["draft"]
    assert draft["description"] == "Sampah menumpuk di TPS Veteran.\nfoto 0\nfoto 1"
    await siti.taps("Simpan dulu")
    await siti.says("Lampu jalan mati di gang kami.")
    await siti.taps("Bukan, ini laporan baru")
    draft = (await siti.conversation()).data["draft"]
    assert draft["description"] == "Lampu jalan mati di gang kami."
    assert "evidence" not in draft or not draft["evidence"]


async def test_what_is_written_with_a_file_too_many_is_kept(
    siti: Phone, screens: Screens, clock: FakeClock
) -> None:
    for number in range(11):
        words = {0: "Sampah menumpuk di TPS", 10: "Sudah dua minggu tidak diangkut"}.get(number)
        await siti.sends_photo(f"p{number}", media_group_id="77", caption=words)
    clock.advance(seconds=1)
    await screens.deliver()
    siti.sees("Sudah ada 10 bukti", "1 dari 6")
    draft = (await siti.conversation()).data["draft"]
    assert len(draft["evidence"]) == 10
    assert draft["description"] == "Sampah menumpuk di TPS\nSudah dua minggu tidak diangkut"


async def test_what_is_written_with_a_file_too_large_is_kept_with_a_report_put_away(
    siti: Phone,
) -> None:
    await siti.says("Sampah menumpuk di TPS Veteran")
    await siti.taps("Simpan dulu")
    await siti.sends_document("besar", 30 * 1024 * 1024, caption="Sudah dua minggu")
    siti.sees("20 MB", "laporan")
    await siti.taps(siti.last.labels[0])
    draft = (await siti.conversation()).data["draft"]
    assert draft["description"] == "Sampah menumpuk di TPS Veteran\nSudah dua minggu"
    assert not draft.get("evidence")


async def test_late_pieces_of_an_album_belong_to_the_ticket(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    shown = len(siti.screen)
    for number in range(3):
        if number == 0:
            await siti.replies(ticket.number, photo=[PHOTO], media_group_id="9")
        else:
            await siti.sends_photo(f"p{number}", media_group_id="9")
    assert len(siti.screen) == shown + 1, "thanked once"
    assert (await siti.conversation()).data.get("draft") is None
    added = [event for event in uow.events if isinstance(event, AddendumGiven)]
    assert [event.evidence for event in added] == [(1,), (2,), (3,)]


async def test_late_pieces_of_an_album_of_a_report_that_was_sent(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    await siti.sends_photo("p0", media_group_id="9", caption="Jalan berlubang besar")
    await siti.is_at(-3.33, 114.593)
    await siti.taps("Jalan berlubang")
    await siti.taps("Kirim: Terbuka")
    await siti.sends_photo("p1", media_group_id="9")
    assert (await siti.conversation()).data.get("draft") is None
    assert len(uow.all_tickets) == 1
    assert [e.evidence for e in uow.events if isinstance(e, AddendumGiven)] == [(2,)]


async def test_a_live_location_moves_the_pin_and_says_nothing(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    def at(latitude: float, longitude: float) -> dict[str, object]:
        return {"latitude": latitude, "longitude": longitude, "live_period": 900}

    await siti.says("Lampu jalan mati sejak tiga malam.")
    pin = await siti.sends(location=at(-3.33, 114.593))
    siti.sees("sekitar Kelayan Barat")
    shown = len(siti.screen)
    for step in range(80):
        await siti.edits(pin, location=at(-3.33 + step / 5000, 114.593))
    assert len(siti.screen) == shown
    for label in ("Lampu jalan mati", "Tidak ada", "Terbuka", "Kirim laporan"):
        await siti.taps(label)
    (ticket,) = uow.all_tickets
    assert ticket.place.point is not None
    assert ticket.place.point.latitude == pytest.approx(-3.33 + 79 / 5000)
    shown = len(siti.screen)
    await siti.edits(pin, location=at(-3.31, 114.6))
    assert len(siti.screen) == shown


@pytest.mark.parametrize("code", ["6P8PMHCV+26", "MHCV+26", "mhcv+26"])
async def test_a_plus_code_is_a_pin(siti: Phone, code: str) -> None:
    await siti.says(f"Lampu jalan mati di {code} dekat pasar")
    siti.sees("Lokasi dicatat: sekitar Kelayan Barat")
    draft = (await siti.conversation()).data["draft"]
    assert draft["description"] == "Lampu jalan mati di dekat pasar"


async def test_a_short_link_is_told_how_a_pin_is_sent(siti: Phone) -> None:
    link = "https://maps.app.goo.gl/abc"
    await siti.says(f"Lampu jalan mati di sini {link}")
    siti.sees("tidak dapat saya buka", "1 dari 6")
    for label in ("Pengaduan", "Lampu jalan mati"):
        await siti.taps(label)
    await siti.says(link)
    siti.sees("tidak dapat saya buka")
    await siti.says(f"Kelayan Barat {link}")
    siti.sees("Kelayan Barat", "5 dari 6")


async def test_somebody_elses_contact_is_no_registration(siti: Phone) -> None:
    other = {"phone_number": "+62811", "first_name": "Budi", "user_id": 99}
    await siti.sends(contact=other)
    siti.sees("kontak orang lain")
    await siti.sends(contact={**other, "user_id": siti.user})
    siti.sees("bila Anda memintanya")
    await siti.says("/data")
    assert "+62811" not in siti.last.text


async def test_an_album_of_twelve_is_told_once_that_ten_are_the_most(siti: Phone) -> None:
    for number in range(12):
        await siti.sends_photo(f"p{number}", media_group_id="12")
    assert sum("paling banyak" in shown.text for shown in siti.screen) == 1
    assert len((await siti.conversation()).data["draft"]["evidence"]) == 10


async def test_what_is_edited_after_filing_is_an_addition_for_a_while(
    siti: Phone, uow: MemoryUnitOfWork, clock: FakeClock
) -> None:
    words = await siti.says("Lampu jalan mati sejak tiga malam.")
    await siti.is_at(-3.33, 114.593)
    for label in ("Lampu jalan mati", "Tidak ada", "Terbuka", "Kirim laporan"):
        await siti.taps(label)
    (ticket,) = uow.all_tickets
    await siti.edits(words, "Lampu jalan mati sejak empat malam.")
    siti.sees("sudah kami teruskan sebagai tambahan", ticket.number)
    added = [e.text for e in uow.events if isinstance(e, AddendumGiven)]
    assert added == ["(Diubah pelapor) Lampu jalan mati sejak empat malam."]
    more = await siti.replies(ticket.number, "Tiang nomor 17.")
    await siti.edits(more, "Tiang nomor 18.")
    assert [e.text for e in uow.events if isinstance(e, AddendumGiven)][1:] == [
        "Tiang nomor 17.",
        "(Diubah pelapor) Tiang nomor 18.",
    ]
    sent_at = clock.now()
    clock.advance(minutes=16)
    await siti.edits(words, "Lampu jalan mati sejak lima malam.", at=sent_at)
    siti.sees("perubahannya tidak terbaca petugas")
    assert len([e for e in uow.events if isinstance(e, AddendumGiven)]) == 3
