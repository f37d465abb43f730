"""Care for people: plain mode, protected cases, registration, data, links, followers."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import aiogram
import pytest

from handlers.announcements import Announcer
from handlers.citizen.channel import CitizenChannel
from handlers.plain import plainly
from handlers.texts import Texts
from handlers.turn import Rooms
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import Office, files
from tests.handlers.citizen.phone import Phone
from tests.handlers.citizen.screens import RecordingSession, Screens
from tickets.actions.officers.correcting import correct_category
from tickets.actions.officers.handling import Handling
from tickets.city import City
from tickets.people import Citizen, Post, Role
from tickets.ports.delivery import Bot, Message
from tickets.ticket import Privacy

SIGNS = re.compile("[\U0001f000-\U0001faff⭐•‹›·]")


def own_contact(phone: Phone) -> dict[str, object]:
    return {"phone_number": "+628125550001", "first_name": "Siti", "user_id": phone.user}


@pytest.fixture
def strict(city: City, clock: FakeClock) -> Phone:
    """A phone in a city that wants to know who complains."""
    rules = replace(city, registration={"complaint": "required"})
    rooms = Rooms(clock, rules, Texts(rules))
    screens = Screens(MemoryUnitOfWork(Announcer(rooms)), clock)
    bot = aiogram.Bot("42:TOKEN", session=RecordingSession())
    return Phone(CitizenChannel(bot, rooms), screens)


async def test_plain_mode_is_remembered_and_has_no_decoration(siti: Phone) -> None:
    await siti.says("/start")
    await siti.taps("Mode sederhana")
    siti.sees("Mode sederhana menyala")
    shown = len(siti.screen)
    ticket = await files(siti)
    await siti.says("/laporan")
    await siti.taps(ticket.number)
    await siti.says("/bantuan")
    for message in siti.screen[shown:]:
        assert not SIGNS.search(message.text), message.text
        assert not any(SIGNS.search(label) for label in message.labels), message.labels
    await siti.taps("Matikan mode sederhana")
    await siti.says("/lapor")
    await siti.taps("Pengaduan")
    assert "Jalan dan jembatan ›" in siti.last.labels


async def test_plain_mode_changes_the_open_question_at_once(siti: Phone) -> None:
    await siti.says("/lapor")
    await siti.taps("Pengaduan")
    await siti.says("/help")
    await siti.taps("Mode sederhana")
    siti.sees("2 dari 6")
    assert "Jalan dan jembatan" in siti.last.labels


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("📍 Kirim lokasi saya", "Kirim lokasi saya"),
        ("‹ Kembali", "Kembali"),
        ("Lanjut ›", "Lanjut"),
        ("Jalan › Lubang", "Jalan: Lubang"),
        ("<b>A</b> · B", "<b>A</b>, B"),
        ("3⭐", "3"),
        ("lampiran (📎), atau ketik", "lampiran, atau ketik"),
        ("Tekan “📍 Kirim lokasi saya”", "Tekan “Kirim lokasi saya”"),
        ("rusak 😡 sekali (parah)", "rusak sekali (parah)"),
        ("“banjir”", "“banjir”"),
        ("⏳ Masih menunggu", "Masih menunggu"),
        ("lewat lampiran (📎), atau ketik", "lewat lampiran, atau ketik"),
        ("Tekan “📍 Kirim lokasi saya” di bawah", "Tekan “Kirim lokasi saya” di bawah"),
        ("hubungi pak ••••• •••••, ya", "hubungi pak …, ya"),
    ],
)
def test_what_plain_mode_leaves(text: str, plain: str) -> None:
    assert plainly(text) == plain


async def test_a_protected_case_can_be_taken_off_the_screen(
    siti: Phone, session: RecordingSession, uow: MemoryUnitOfWork
) -> None:
    first = await siti.says("Saya dipukul suami dan takut pulang.")
    await siti.taps("Kekerasan terhadap perempuan")
    assert "Hapus jejak" in siti.last.labels
    shown = {shown.id for shown in siti.screen}
    await siti.taps("Hapus jejak")
    assert not siti.screen
    assert siti.screens.erased[siti.user] == {first, *shown}
    data = (await siti.conversation()).data
    await siti.says("Saya dipukul suami lagi.")
    for label in ("Kekerasan terhadap perempuan", "Pilih kec", "Banjarmasin Utara", "Alalak"):
        await siti.taps(label)
    for label in ("Tidak ingat", "Tidak ada", "Kirim laporan"):
        await siti.taps(label)
    await siti.says("/laporan")
    assert "erempuan" not in siti.last.text, "a list that somebody else may see says no more"
    assert "draft" not in data
    assert "words" not in data


async def test_a_protected_case_can_be_taken_off_the_screen_later_too(siti: Phone) -> None:
    await siti.says("Saya dipukul suami dan takut pulang.")
    for label in ("Kekerasan terhadap perempuan", "Pilih kec", "Banjarmasin Utara", "Alalak"):
        await siti.taps(label)
    for label in ("Tidak ingat", "Tidak ada", "Kirim laporan"):
        await siti.taps(label)
    siti.sees("hanya berbunyi “Ada kabar.”")
    await siti.taps("Hapus jejak")
    await siti.says("/laporan")
    listed = siti.last
    await siti.taps(listed.labels[0])
    siti.sees("dipukul")
    await siti.taps("Tambah keterangan")
    await siti.says("Dia di rumah sekarang.")
    assert "Hapus jejak" in siti.last.labels
    await siti.taps("Hapus jejak", on="dipukul")
    assert not siti.screen


async def test_other_reports_have_no_such_button(siti: Phone) -> None:
    await siti.says("Lampu jalan mati di gang kami.")
    await siti.taps("Lampu jalan mati")
    assert "Hapus jejak" not in siti.last.labels


async def test_what_still_waits_is_not_said_after_the_traces_are_gone(siti: Phone) -> None:
    await siti.says("Saya dipukul suami dan takut pulang.")
    await siti.taps("Kekerasan terhadap perempuan")
    async with siti.screens.uow() as tx:
        await tx.outbox.put(Message(bot=Bot.CITIZEN, chat=siti.user, text="Ceritakan"))
    assert await siti.taps("Hapus jejak") == "Jejak dihapus."
    assert not siti.screen


async def test_what_is_on_its_way_is_erased_when_it_stands_there(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    await siti.says("Saya dipukul suami dan takut pulang.")
    await siti.taps("Kekerasan terhadap perempuan")
    async with uow() as tx:
        await tx.outbox.put(Message(bot=Bot.CITIZEN, chat=siti.user, text="Ceritakan"))
        now = siti.screens.clock.now()
        [under_way] = await tx.outbox.claim(Bot.CITIZEN, now, 10)
    await siti.taps("Hapus jejak")
    async with uow() as tx:
        await tx.outbox.delivered(under_way, [7_777])
    await siti.screens.deliver()
    assert 7_777 in siti.screens.erased[siti.user]


async def test_who_erases_after_two_days_is_told_what_stays(siti: Phone, clock: FakeClock) -> None:
    await siti.says("Saya dipukul suami dan takut pulang.")
    await siti.taps("Kekerasan terhadap perempuan")
    clock.advance(timedelta(days=3))
    assert "48 jam" in (await siti.taps("Hapus jejak") or "")


async def test_a_forged_button_erases_no_more_than_itself(siti: Phone) -> None:
    await siti.says("/start")
    message = siti.last
    await siti.taps_data("erase:x", message)
    assert siti.screens.erased[siti.user] == {message.id}


async def test_the_public_face_hides_numbers_and_names(siti: Phone, uow: MemoryUnitOfWork) -> None:
    ticket = await files(siti, "Lampu mati, hubungi Pak Ahmad 0812-3456-7890.")
    review = siti.message("Laporan terkirim").text
    assert "Pak ••••• •••••" in review
    assert "disamarkan" in review or "samarkan" in review
    assert "0812" not in review
    assert "0812-3456-7890" in ticket.description, "officers see the whole"


async def test_what_is_secret_is_not_masked(siti: Phone) -> None:
    await siti.says("Saya dipukul suami, hubungi 0812-3456-7890.")
    await siti.taps("Kekerasan terhadap perempuan")
    await siti.is_at(-3.33, 114.593)
    await siti.taps("Tidak ingat")
    await siti.taps("Tidak ada")
    siti.sees("0812-3456-7890", "Rahasia")


async def test_who_reports_is_asked_for_where_the_city_wants_it(strict: Phone) -> None:
    await strict.says("Lampu jalan mati di gang kami.")
    for label in ("Lampu jalan", "Pilih kec", "Banjarmasin Utara", "Alalak", "Tidak ada"):
        await strict.taps(label)
    await strict.taps("Terbuka")
    await strict.taps("Kirim laporan")
    strict.sees("siapa pelapornya")
    assert len(strict.screens.uow.all_tickets) == 0
    await strict.sends(contact=own_contact(strict) | {"user_id": 99})
    strict.sees("kontak orang lain")
    await strict.sends(contact=own_contact(strict))
    strict.sees("Periksa sebelum dikirim")
    await strict.taps("Kirim laporan")
    (ticket,) = strict.screens.uow.all_tickets
    strict.sees(ticket.number)
    async with strict.screens.uow() as tx:
        citizen = await tx.citizens.get(ticket.reporter or 0)
    assert (citizen.name, citizen.phone) == ("Siti", "+628125550001")
    assert citizen.consent_at is not None


async def test_the_anonymous_are_never_asked(strict: Phone) -> None:
    await strict.says("Lampu jalan mati di gang kami.")
    for label in ("Lampu jalan", "Pilih kec", "Banjarmasin Utara", "Alalak", "Tidak ada"):
        await strict.taps(label)
    await strict.taps("Anonim")
    await strict.taps("Kirim laporan")
    assert strict.screens.uow.all_tickets[0].privacy is Privacy.ANONYMOUS


async def test_what_is_kept_is_shown_and_can_be_taken_back(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    await files(siti)
    await siti.says("/data")
    siti.sees("Anda dukung: 1", "Nama: tidak ada", "Senin, 2 Maret 2026, atas ketentuan versi 1")
    await siti.taps("Bagikan nama")
    siti.sees("Ini sukarela")
    await siti.sends(contact=own_contact(siti))
    siti.sees("Terima kasih, Siti")
    await siti.says("/data")
    siti.sees("Nomor telepon: +628125550001")
    await siti.taps("Hapus nama")
    await siti.says("/data")
    siti.sees("Nomor telepon: tidak ada")


async def test_everything_that_is_kept_comes_as_a_file(
    siti: Phone, uow: MemoryUnitOfWork, office: Office
) -> None:
    ticket = await files(siti, "Lampu <mati> & gelap, hubungi 0812-3456-7890.")
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    await siti.says("Sampah menumpuk di TPS Veteran.")
    await siti.says("/data")
    siti.waits = True
    await siti.taps("Unduh data saya")
    (file,) = [m.evidence for m in uow.messages if m.chat == siti.user and m.evidence]
    async with uow() as tx:
        (known,) = await tx.evidence.files(Bot.CITIZEN, file)
        text = tx.kept.evidence.contents[known.path.name].decode()
    for words in (
        ticket.number,
        "Lampu <mati> & gelap, hubungi 0812",
        "Lampu sudah kami ganti.",
        "Uraian: Sampah menumpuk di TPS Veteran.",
        "ketentuan versi 1",
    ):
        assert words in text
    assert "<b>" not in text


def test_who_agreed_to_an_earlier_notice_agrees_anew() -> None:
    before, now = datetime(2026, 1, 1, tzinfo=UTC), datetime(2026, 3, 1, tzinfo=UTC)
    agreed = Citizen(1, 4711).consenting(before, 1)
    assert agreed.consenting(now, 1) is agreed
    anew = agreed.consenting(now, 2)
    assert (anew.consent_at, anew.consent_version) == (now, 2)


async def test_being_forgotten(siti: Phone, office: Office, uow: MemoryUnitOfWork) -> None:
    ticket = await files(siti)
    await siti.says("Sampah menumpuk di TPS Veteran.")
    await siti.says("/data")
    await siti.taps("Lupakan saya")
    await siti.taps("Tidak jadi")
    reporters = [t.reporter for t in uow.all_tickets]
    await siti.says("/data")
    await siti.taps("Lupakan saya")
    await siti.taps("Ya, lupakan saya")
    siti.sees("tidak lagi menyimpan siapa Anda")
    assert [reporters, [t.reporter for t in uow.all_tickets]] == [[1], [None]]
    assert (await siti.conversation()).data == {}
    async with uow() as tx:
        person = await tx.citizens.get(1)
    assert (person.chat_id, person.name, person.phone) == (None, None, None)
    shown = len(siti.screen)
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    assert len(siti.screen) == shown, "no news reaches them any more"
    await siti.says("/laporan")
    siti.sees("belum punya laporan")


@pytest.mark.parametrize(
    ("payload", "seen"),
    [
        ("c-lampu-jalan_a-63-71-04-1002", "Lampu jalan mati, "),
        ("a-63-71-04-1002", "Alalak Utara"),
        ("c-lampu-jalan", "Lampu jalan mati"),
        ("p-pasar-lama", "Sampah"),
        ("p-pasar-lama", "Pasar Lama, Kec. Banjarmasin Tengah"),
        ("p-SIRING-menara", "Siring Menara Pandang"),
    ],
)
async def test_a_link_fills_in_what_it_knows(siti: Phone, payload: str, seen: str) -> None:
    await siti.says(f"/start {payload}")
    siti.sees(seen, "1 dari 6", "layanan pengaduan Kota Banjarmasin")
    await siti.taps("Pengaduan")
    siti.sees("dari 6")


@pytest.mark.parametrize(
    "payload", ["nonsense", "p-none", "c-jalan", "c-none_a-99", "c-", "-", "_", "x-y"]
)
async def test_an_odd_link_is_only_a_welcome(siti: Phone, payload: str) -> None:
    await siti.says(f"/start {payload}")
    siti.sees("sudah tidak dikenal", "Halo, ini layanan pengaduan", "Data Anda")
    assert "draft" not in (await siti.conversation()).data


async def test_a_poster_that_only_greets_is_a_welcome(siti: Phone) -> None:
    await siti.says("/start p-balai-kota")
    siti.sees("Halo, ini layanan pengaduan")
    assert "sudah tidak dikenal" not in siti.last.text


async def test_a_link_does_not_touch_a_half_told_report(siti: Phone) -> None:
    await siti.says("Sampah menumpuk di TPS Veteran.")
    await siti.says("/start c-lampu-jalan")
    draft = (await siti.conversation()).data["draft"]
    assert draft["description"] == "Sampah menumpuk di TPS Veteran."
    assert draft.get("category") is None


async def test_a_link_follows_a_ticket_and_shows_its_public_face(
    siti: Phone, john: Phone, office: Office
) -> None:
    ticket = await files(siti, "Lampu mati, hubungi 0812-3456-7890.")
    await office.asks(ticket.number, "Tiang nomor berapa?")
    await john.says(f"/start t-{ticket.number}")
    john.sees(ticket.number, "•••••")
    assert "0812" not in john.last.text
    assert "Tiang nomor" not in john.last.text
    assert john.last.labels == ["Add something", "Stop following", "Mute"]
    await john.says("/mine")
    john.sees("you follow it")
    await john.replies("<b>Report</b>", "me too")
    john.sees("what you added")


async def test_what_is_secret_cannot_be_followed(siti: Phone, john: Phone) -> None:
    await siti.says("Saya dipukul suami dan takut pulang.")
    await siti.taps("Kekerasan terhadap perempuan")
    await siti.is_at(-3.33, 114.593)
    await siti.taps("Tidak ingat")
    await siti.taps("Tidak ada")
    await siti.taps("Kirim laporan")
    (ticket,) = siti.screens.uow.all_tickets
    await john.says(f"/start t-{ticket.number}")
    john.sees("not among your reports")


async def test_nobody_is_reminded_of_a_protected_case(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await siti.says("Saya dipukul suami dan takut pulang.")
    async with uow() as tx:
        assert await tx.timers.next_due() is not None
    await siti.taps("Kekerasan terhadap perempuan")
    async with uow() as tx:
        assert await tx.timers.next_due() is None


async def test_personal_data_is_masked_for_the_public_unless_kept_on_purpose(
    siti: Phone, john: Phone, uow: MemoryUnitOfWork
) -> None:
    await files(siti, "Lampu jalan mati, hubungi 0812-5000-1111 siang saja.")
    masked_ticket = uow.all_tickets[-1]
    assert "0812-5000-1111" in masked_ticket.description
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan", "Pilih kec", "Banjarmasin Utara"):
        await siti.taps(label)
    await siti.taps("Alalak Utara")
    await siti.says("Lampu jalan mati, hubungi 0812-5000-2222 siang saja.")
    await siti.taps("Tidak ada")
    await siti.taps("Terbuka")
    assert "0812-5000-2222" not in siti.last.text
    siti.sees("kami samarkan")
    await siti.taps("Tampilkan apa adanya")
    siti.sees("0812-5000-2222", "atas permintaan Anda")
    await siti.taps("Samarkan data pribadi")
    siti.sees("kami samarkan")
    await siti.taps("Tampilkan apa adanya")
    await siti.taps("Kirim laporan")
    shown_ticket = uow.all_tickets[-1]
    for ticket, number, seen in (
        (masked_ticket, "0812-5000-1111", False),
        (shown_ticket, "0812-5000-2222", True),
    ):
        await john.says(f"/start t-{ticket.number}")
        assert (number in john.last.text) is seen


async def test_a_hidden_report_is_not_offered_for_the_public_to_read(siti: Phone) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan", "Pilih kec", "Banjarmasin Utara"):
        await siti.taps(label)
    await siti.taps("Alalak Utara")
    await siti.says("Lampu jalan mati, hubungi 0812-5000-2222 siang saja.")
    await siti.taps("Tidak ada")
    await siti.taps("Rahasia")
    siti.sees("0812-5000-2222")
    assert "Tampilkan apa adanya" not in siti.last.labels


async def test_suggestions_learn_from_what_the_desk_corrected(
    siti: Phone, uow: MemoryUnitOfWork, rooms: Rooms, clock: FakeClock
) -> None:
    words = "Blimbur merendam gang kami saban malam purnama."

    async def corrects(number: str, code: str) -> None:
        async with uow() as tx:
            desk = await tx.members.join(9_001, Post(Role.ADMINISTRATOR), "id")
            await correct_category(Handling(tx, clock, rooms.city, desk), number, code)

    first = (await files(siti, words)).number
    secret = await files(siti, "Zigzag membubung di tepian dermaga kuin.")
    async with uow() as tx:
        await tx.tickets.save(replace(secret, privacy=Privacy.SECRET))
    wanted = next(c for c in rooms.city.categories if c.code == "pohon")
    await corrects(first, wanted.code)
    await corrects(secret.number, wanted.code)
    clock.advance(minutes=5)
    await siti.says("/bantuan")
    siti.sees("kini tercatat dalam kategori")
    await siti.says(words + " Tolong.")
    assert wanted.name("id") == siti.last.labels[0]
    await siti.says("/batal")
    await siti.taps("Ya, hapus")
    await siti.says("Zigzag membubung di tepian dermaga kuin. Tolong.")
    assert wanted.name("id") not in siti.last.labels
