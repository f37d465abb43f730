"""Already known? What others reported of the same, before one more report of it is sent."""

import pytest

from handlers.citizen.channel import CitizenChannel
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import Office, files
from tests.handlers.citizen.phone import UPDATES, Phone
from tests.handlers.citizen.screens import Screens
from tickets.events import AddendumGiven, FollowerJoined, FollowerLeft
from tickets.people import Role
from tickets.ticket import Privacy, Status, Ticket

HOLE = "Jalan berlubang besar depan SDN Kelayan, telepon Pak Udin 0812-3456-7890"
KNOWN = "Mungkin sudah ada yang melaporkan ini"


@pytest.fixture
def ani(channel: CitizenChannel, screens: Screens) -> Phone:
    """A neighbour of Siti's."""
    return Phone(channel, screens, user=816)


async def tells(phone: Phone, words: str = HOLE, east: float = 114.593) -> None:
    """Words, photo, pin, category: all but how it is sent."""
    await phone.says(words)
    await phone.sends_photo(f"photo-{phone.user}")
    await phone.is_at(-3.33, east)
    await phone.taps("Jalan berlubang")


async def sends(phone: Phone, privacy: str = "Terbuka", **told: float) -> Ticket:
    await tells(phone, **told)  # type: ignore[arg-type]
    await phone.taps(f"Kirim: {privacy}")
    return phone.screens.uow.all_tickets[-1]


async def followers(uow: MemoryUnitOfWork, number: str) -> int:
    async with uow() as tx:
        return len(await tx.tickets.followers(number))


async def test_what_is_shown_of_others_is_their_public_face(siti: Phone, ani: Phone) -> None:
    ticket = await sends(siti)
    await tells(ani)
    ani.sees(KNOWN, "Jalan berlubang", "Kelayan Barat", "Pak •••••", "Diteruskan ke unit")
    ani.sees("dilaporkan Senin, 2 Maret 2026")
    for hidden in ("Udin", "0812", ticket.number, "-3.33", "pendukung\n"):
        assert hidden not in ani.last.text
    assert ani.last.labels[:2] == ["Sama, saya ikut", "Bukan, lanjutkan"]
    assert "‹ Kembali" in ani.last.labels


@pytest.mark.parametrize("joined_first", [False, True])
async def test_who_saw_others_and_then_hides_leaves_nothing_with_them(
    siti: Phone, ani: Phone, uow: MemoryUnitOfWork, joined_first: bool
) -> None:
    seen = await sends(siti)
    async with uow() as tx:
        history = [e for e in await tx.tickets.history(seen.number) if not _joins(e)]
    await tells(ani, "Lubang besar sekali, ZEBRA, motor saya rusak")
    ani.sees(KNOWN)
    if joined_first:
        await ani.taps("Sama, saya ikut")
        await ani.taps("‹ Ternyata bukan yang ini")
    await ani.taps("Bukan, lanjutkan")
    await ani.taps("Kirim: Rahasia")
    secret = uow.all_tickets[-1]
    assert secret.privacy is Privacy.SECRET
    assert await followers(uow, seen.number) == 0
    async with uow() as tx:
        ticket = await tx.tickets.get(seen.number)
        assert [e for e in await tx.tickets.history(seen.number) if not _joins(e)] == history
    assert "ZEBRA" not in f"{ticket} {history}"
    assert not set(ticket.evidence) & set(secret.evidence)
    await siti.says(f"/status {seen.number}")
    assert "ZEBRA" not in str(siti)
    assert secret.number not in str(siti)


def _joins(event: object) -> bool:
    return isinstance(event, FollowerJoined | FollowerLeft)


async def test_the_same_with_what_was_told(siti: Phone, ani: Phone, uow: MemoryUnitOfWork) -> None:
    ticket = await sends(siti)
    await tells(ani, "Lubang besar sekali, motor saya rusak")
    await ani.taps("Sama, saya ikut")
    ani.sees("Anda sekarang mendukung laporan", ticket.number)
    await ani.taps("Sertakan keterangan & foto saya")
    ani.sees("sudah masuk ke laporan", ticket.number)
    (only,) = uow.all_tickets
    assert only.reporter != ani.user
    (added,) = [event for event in uow.events if isinstance(event, AddendumGiven)]
    assert (added.text, added.evidence) == ("Lubang besar sekali, motor saya rusak", (2,))
    assert added.actor.role is Role.FOLLOWER
    assert not {"draft", "words", "nudge_due", "joined"} & set((await ani.conversation()).data)
    async with uow() as tx:
        citizen = await tx.citizens.by_chat(ani.user)
        assert citizen.consent_at is not None
    await ani.says("Ada sampah menumpuk di pasar")
    ani.sees("1 dari 6")


async def test_the_same_without_it(siti: Phone, ani: Phone, uow: MemoryUnitOfWork) -> None:
    ticket = await sends(siti)
    await tells(ani)
    await ani.taps("Sama, saya ikut")
    await ani.taps("Tidak, cukup ikut saja")
    ani.sees("Anda mendukung laporan", ticket.number)
    assert [type(event) for event in uow.events][-1] is FollowerJoined
    assert "draft" not in (await ani.conversation()).data
    await ani.taps("Lihat laporan")
    ani.sees(ticket.number, "Riwayat")


async def test_not_this_one_after_all(siti: Phone, ani: Phone, uow: MemoryUnitOfWork) -> None:
    ticket = await sends(siti)
    await tells(ani)
    await ani.taps("Sama, saya ikut")
    assert await followers(uow, ticket.number) == 1
    await ani.taps("‹ Ternyata bukan yang ini")
    assert await followers(uow, ticket.number) == 0
    ani.sees(KNOWN)
    await ani.taps("Bukan, lanjutkan")
    ani.sees("Periksa, lalu pilih")
    await ani.taps("Kirim: Anonim")
    assert len(uow.all_tickets) == 2


async def test_it_is_asked_once_unless_place_or_category_change(siti: Phone, ani: Phone) -> None:
    await sends(siti)
    await sends(siti, east=114.597)
    await tells(ani)
    await ani.taps("Bukan, lanjutkan")
    await ani.taps("Ubah dulu")
    await ani.taps("Terbuka")
    ani.sees("Periksa sebelum dikirim")
    await ani.taps("Ubah uraian")
    await ani.says("Lubangnya di depan warung, bukan di depan sekolah")
    ani.sees("Periksa sebelum dikirim")
    await ani.taps("Ubah lokasi")
    await ani.is_at(-3.33, 114.597)
    ani.sees(KNOWN)
    await ani.taps("‹ Kembali")
    await ani.taps("‹ Kembali")
    ani.sees(KNOWN)
    await ani.taps("Bukan, lanjutkan")
    ani.sees("Periksa sebelum dikirim")


async def test_far_away_or_of_another_kind_it_is_not_asked(siti: Phone, ani: Phone) -> None:
    await sends(siti)
    await tells(ani, "Aspal terkelupas parah dekat pasar", east=114.61)
    ani.sees("Periksa, lalu pilih")


@pytest.mark.parametrize("privacy", ["Rahasia", "Anonim dan rahasia"])
async def test_what_is_secret_is_shown_to_nobody(siti: Phone, ani: Phone, privacy: str) -> None:
    await sends(siti, privacy)
    await tells(ani)
    ani.sees("Periksa, lalu pilih")


async def test_who_reports_secretly_is_not_asked(siti: Phone, ani: Phone) -> None:
    await files(siti)
    await ani.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan", "Pilih kec", "Banjarmasin Utara"):
        await ani.taps(label)
    await ani.taps("Alalak")
    await ani.says("Lampu jalan mati sejak tiga malam.")
    await ani.taps("Tidak ada")
    await ani.taps("Rahasia")
    ani.sees("Periksa sebelum dikirim")
    await ani.taps("Ubah privasi")
    await ani.taps("Terbuka")
    ani.sees(KNOWN)


async def test_a_protected_case_is_not_asked_about(siti: Phone, ani: Phone) -> None:
    for phone in (siti, ani):
        await phone.says("Saya dipukul suami dan takut pulang.")
        await phone.taps("Kekerasan terhadap perempuan")
        await phone.is_at(-3.33, 114.593)
        await phone.taps("Tidak ingat")
        await phone.taps("Tidak ada")
        phone.sees("Periksa")
        await phone.taps("Kirim laporan")


async def test_ones_own_report_is_added_to(siti: Phone, uow: MemoryUnitOfWork) -> None:
    ticket = await sends(siti)
    await tells(siti, "Lubangnya makin besar, sudah ada yang jatuh")
    siti.sees("Laporan Anda sendiri", ticket.number, "masih dikerjakan")
    await siti.taps("Tambahkan ke laporan itu")
    siti.sees("sudah masuk ke laporan", ticket.number)
    assert len(uow.all_tickets) == 1
    added = uow.events[-1]
    assert isinstance(added, AddendumGiven)
    assert (added.actor.role, added.text) == (
        Role.REPORTER,
        "Lubangnya makin besar, sudah ada yang jatuh",
    )


async def test_what_one_follows_already_is_added_to(siti: Phone, ani: Phone) -> None:
    ticket = await sends(siti)
    await ani.says(f"/start t-{ticket.number}")
    await tells(ani)
    ani.sees("yang sudah Anda dukung", "1 pendukung")
    await ani.taps("Tambahkan ke laporan itu")
    ani.sees("sudah masuk ke laporan", ticket.number)


async def test_of_several_each_has_its_button(siti: Phone, ani: Phone) -> None:
    for words in ("pertama", "kedua", "ketiga", "keempat"):
        await tells(siti, f"Jalan berlubang, tambalan {words} lepas")
        for label in ("Bukan, lanjutkan", "Kirim: Terbuka"):
            if any(shown.startswith(label) for shown in siti.last.labels):
                await siti.taps(label)
    await tells(ani)
    same = [label for label in ani.last.labels if label.startswith("Sama")]
    assert same == [f"Sama, saya ikut ({n})" for n in (1, 2, 3)]
    ani.sees("<b>1.</b>", "<b>3.</b>")


@pytest.mark.parametrize("meanwhile", ["closed", "merged", "hidden", "withdrawn"])
async def test_what_changed_meanwhile_cannot_be_joined(
    siti: Phone, ani: Phone, office: Office, uow: MemoryUnitOfWork, meanwhile: str
) -> None:
    ticket = await sends(siti)
    await tells(ani)
    ani.sees(KNOWN)
    match meanwhile:
        case "closed":
            await office.resolves(ticket.number, "Sudah ditambal.")
        case "merged":
            other = await sends(siti, east=114.62)
            await office.merges(ticket.number, other.number)
        case "hidden":
            await office.protects(ticket.number)
        case _:
            await siti.taps("Lihat laporan", on=ticket.number)
            await siti.taps("Cabut laporan")
            await siti.taps("Ya, cabut")
    toast = await ani.taps("Sama, saya ikut")
    assert toast is not None
    assert "baru saja berubah" in toast
    ani.sees("Periksa, lalu pilih")
    assert await followers(uow, ticket.number) == 0


async def test_a_case_that_is_hidden_between_two_taps_takes_nothing(
    siti: Phone, ani: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await sends(siti)
    await tells(ani)
    await ani.taps("Sama, saya ikut")
    await office.protects(ticket.number)
    toast = await ani.taps("Sertakan keterangan")
    assert toast is not None
    assert "tidak ada di antara laporan Anda" in toast
    await ani.taps("‹ Ternyata bukan yang ini")
    ani.sees("Periksa, lalu pilih")
    await ani.taps("Kirim: Terbuka")
    assert len(uow.all_tickets) == 2


async def test_forged_and_old_buttons_join_nothing(
    siti: Phone, john: Phone, ani: Phone, uow: MemoryUnitOfWork
) -> None:
    ticket = await sends(siti)
    elsewhere = await files(john)
    await tells(ani)
    prompt = (await ani.conversation()).prompt
    for data in (f"at:{prompt}:join:{elsewhere.number}", f"at:{prompt}:join:", "at:1:include"):
        assert await ani.taps_data(data)
    for what in ("include", "only-follow", "not-this"):
        prompt = (await ani.conversation()).prompt
        assert await ani.taps_data(f"at:{prompt}:{what}")
    assert await followers(uow, elsewhere.number) == 0
    assert await followers(uow, ticket.number) == 0


async def test_a_replayed_tap_joins_once(siti: Phone, ani: Phone, uow: MemoryUnitOfWork) -> None:
    await sends(siti)
    await tells(ani)
    data = next(b.data for row in ani.last.buttons for b in row if b.label == "Sama, saya ikut")
    query = {
        "id": "1",
        "from": {"id": ani.user, "is_bot": False, "first_name": "Ani"},
        "chat_instance": "1",
        "message": {
            "message_id": ani.last.id,
            "date": 1,
            "chat": {"id": ani.user, "type": "private"},
        },
        "data": data,
    }
    number = next(UPDATES)
    for _ in range(2):
        await ani.brings({"callback_query": query}, number)
    assert len([event for event in uow.events if isinstance(event, FollowerJoined)]) == 1


async def test_more_that_comes_after_joining_goes_along(
    siti: Phone, ani: Phone, uow: MemoryUnitOfWork
) -> None:
    await sends(siti)
    await tells(ani)
    await ani.taps("Sama, saya ikut")
    await ani.sends_photo("second")
    ani.sees("Anda sekarang mendukung laporan")
    await ani.says("Di sisi kiri juga berlubang")
    await ani.taps("Sertakan keterangan")
    added = uow.events[-1]
    assert isinstance(added, AddendumGiven)
    assert len(added.evidence) == 2
    assert added.text.endswith("Di sisi kiri juga berlubang")


async def test_left_amid_it_and_taken_up_again(siti: Phone, ani: Phone, clock: FakeClock) -> None:
    await sends(siti)
    await tells(ani)
    await ani.taps("Simpan dulu")
    clock.advance(hours=2)
    await ani.says("/lapor")
    await ani.taps("Lanjutkan laporan")
    await ani.taps("Terbuka")
    ani.sees(KNOWN)
    await ani.taps("Sama, saya ikut")
    await ani.says("/lapor")
    await ani.taps("Lanjutkan laporan")
    ani.sees("Anda sekarang mendukung laporan")
    await ani.says("/batal")
    await ani.taps("Ya, hapus")
    assert "joined" not in (await ani.conversation()).data


async def test_in_plain_mode_it_is_said_plainly(siti: Phone, ani: Phone) -> None:
    await sends(siti)
    await ani.says("/bantuan")
    await ani.taps("Mode sederhana")
    await tells(ani)
    ani.sees(KNOWN)
    assert "Sama, saya ikut" in ani.last.labels


async def test_nothing_of_what_was_not_open_before_is_counted(
    siti: Phone, ani: Phone, uow: MemoryUnitOfWork
) -> None:
    ticket = await sends(siti, "Anonim")
    assert (ticket.privacy, ticket.status) == (Privacy.ANONYMOUS, Status.ASSIGNED)
    await tells(ani)
    ani.sees(KNOWN)
