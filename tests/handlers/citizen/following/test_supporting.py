"""Supporters: what they hear, what they say of the result, and how they leave."""

import pytest

from handlers.citizen.channel import CitizenChannel
from handlers.texts import Texts
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import Office, files
from tests.handlers.citizen.phone import UPDATES, Phone
from tests.handlers.citizen.screens import Screens
from tickets.events import AddendumGiven, ResultConfirmed, ResultDenied, StatusChanged
from tickets.people import Role
from tickets.ports.delivery import Bot
from tickets.ticket import Status, Ticket
from tickets.workflow import Move


@pytest.fixture
def ani(channel: CitizenChannel, screens: Screens) -> Phone:
    """Somebody who stands behind what Siti reports."""
    return Phone(channel, screens, user=816)


async def supported(siti: Phone, ani: Phone) -> Ticket:
    ticket = await files(siti)
    await ani.says(f"/start t-{ticket.number}")
    ani.sees(ticket.number)
    return ticket


async def answered(siti: Phone, ani: Phone, office: Office) -> Ticket:
    ticket = await supported(siti, ani)
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    ani.sees("yang Anda dukung", "Lampu sudah kami ganti.", "Apakah ini selesai bagi Anda?")
    return ticket


async def test_yes_and_thinking_better_of_it(
    siti: Phone, ani: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await answered(siti, ani, office)
    assert ani.last.labels[:3] == ["Ya, sudah", "Belum", "Lihat laporan"]
    for _ in range(2):
        assert await ani.taps("Ya, sudah") == "Tercatat. Terima kasih."
    assert len([e for e in uow.events if isinstance(e, ResultConfirmed)]) == 1
    assert uow.all_tickets[0].status is Status.ANSWERED, "the reporter has not spoken"
    await ani.says(f"/status {ticket.number}")
    assert ani.last.labels[:3] == ["Belum", "Tambah keterangan", "Berhenti mengikuti"]
    ani.sees("Pendukung menyatakan sudah selesai")
    await ani.taps("Ternyata belum")
    ani.sees("Apa yang belum selesai")
    await ani.says("Malam ini mati lagi.")
    ani.sees("tanpa nama Anda", "Petugas memutuskan paling lambat Kamis, 5 Maret 2026")
    assert uow.all_tickets[0].reopen_requested_at is not None


@pytest.mark.parametrize("kind", ["photo", "video", "voice"])
async def test_not_yet_in_whatever_form(
    siti: Phone, ani: Phone, office: Office, uow: MemoryUnitOfWork, kind: str
) -> None:
    await answered(siti, ani, office)
    await ani.taps("Belum")
    file = {"file_id": "f", "file_unique_id": "f", "file_size": 9, "duration": 1}
    if kind == "photo":
        await ani.sends_photo()
    else:
        await ani.sends(**{kind: file | ({"width": 9, "height": 9} if kind == "video" else {})})
    ani.sees("belum selesai bagi Anda sudah kami teruskan")
    objected = uow.events[-1]
    assert isinstance(objected, StatusChanged)
    assert (objected.move, objected.actor.role) == (Move.OBJECT, Role.FOLLOWER)
    assert len(objected.evidence) == 1
    await ani.replies("belum selesai bagi Anda", "Tiang nomor 17.")
    assert isinstance(uow.events[-1], AddendumGiven)


async def test_an_album_says_it_once(
    siti: Phone, ani: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await answered(siti, ani, office)
    await siti.taps("4")
    await ani.taps("Belum")
    for n in range(3):
        await ani.sends_photo(f"p{n}", media_group_id="album")
    assert uow.all_tickets[0].status is Status.CLOSED
    sent = [e for e in uow.events if isinstance(e, StatusChanged | AddendumGiven) and e.evidence]
    assert {event.number for event in sent} == {ticket.number}
    assert [type(event) for event in sent] == [StatusChanged, AddendumGiven, AddendumGiven]


async def test_a_second_one_joins_and_a_replay_changes_nothing(
    siti: Phone, ani: Phone, john: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await supported(siti, ani)
    await john.says(f"/start t-{ticket.number}")
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    await ani.taps("Belum")
    await ani.says("Masih mati.")
    await john.taps("Not yet")
    message = {
        "message_id": 77_777,
        "date": 1,
        "chat": {"id": john.user, "type": "private"},
        "from": {"id": john.user, "is_bot": False, "first_name": "John"},
        "text": "Still dark here.",
    }
    number = next(UPDATES)
    for _ in range(2):
        await john.brings({"message": message}, number)
    john.sees("was passed on, without your name")
    assert len([e for e in uow.events if isinstance(e, ResultDenied)]) == 1
    assert uow.all_tickets[0].challenges == 1


async def test_what_staff_decide_is_told_to_those_whom_it_concerns(
    siti: Phone, ani: Phone, john: Phone, office: Office
) -> None:
    ticket = await supported(siti, ani)
    await john.says(f"/start t-{ticket.number}")
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    await john.taps("Yes, it is")
    await ani.taps("Belum")
    await ani.says("Masih mati.")
    await siti.says(f"/status {ticket.number}")
    siti.sees("Sedang diputuskan apakah dibuka kembali", "Pendukung menyatakan belum selesai")
    assert "Masih mati." not in siti.last.text
    assert siti.last.labels[:5] == ["1⭐", "2⭐", "3⭐", "4⭐", "5⭐"]
    assert "Sampaikan keberatan" in siti.last.labels
    await office.upholds(ticket.number, "Padam karena pemeliharaan PLN.")
    ani.sees("Keberatan Anda", "pemeliharaan PLN")
    siti.sees("Warga yang mendukung", "pemeliharaan PLN")
    john.sees("is done for you")


async def test_reopened_it_is_asked_anew(siti: Phone, ani: Phone, office: Office) -> None:
    ticket = await answered(siti, ani, office)
    await ani.taps("Belum")
    await ani.says("Masih mati.")
    await office.reopens(ticket.number)
    ani.sees("dibuka kembali")
    toast = await ani.taps_data(f"confirm:{ticket.number}")
    assert toast is not None
    assert "Diproses" in toast
    await office.resolves(ticket.number, "Kabelnya kami ganti.")
    await ani.taps("Ya, sudah")
    ani.sees("sudah selesai bagi Anda")


async def test_leaving_and_coming_back(
    siti: Phone, ani: Phone, office: Office, uow: MemoryUnitOfWork
) -> None:
    ticket = await supported(siti, ani)
    await ani.taps("Berhenti mengikuti")
    ani.sees("tidak lagi mengikuti", ticket.number)
    shown = len(ani.screen)
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    assert len(ani.screen) == shown
    toast = await ani.taps_data(f"object:{ticket.number}")
    assert toast is not None
    assert "tidak ada di antara laporan Anda" in toast
    assert await ani.taps_data(f"unfollow:{ticket.number}") is None, "once more is no mistake"
    await ani.taps("Ikuti laporan ini")
    ani.sees("Dijawab", "Lampu sudah kami ganti.")
    assert ani.last.labels[:2] == ["Ya, sudah", "Belum"]


async def test_what_became_protected_is_gone_for_its_supporters(
    siti: Phone, ani: Phone, office: Office
) -> None:
    ticket = await supported(siti, ani)
    await office.protects(ticket.number)
    for verb in ("confirm", "object", "follow", "add", "show"):
        toast = await ani.taps_data(f"{verb}:{ticket.number}")
        assert toast is not None, verb
        assert "tidak ada di antara laporan Anda" in toast
    await ani.says("/laporan")
    ani.sees("belum punya laporan")


async def test_a_supported_report_goes_on_without_its_reporter_and_says_so(
    siti: Phone, ani: Phone, office: Office, uow: MemoryUnitOfWork, clock: FakeClock
) -> None:
    ticket = await supported(siti, ani)
    await office.asks(ticket.number, "Tiang nomor berapa?")
    clock.advance(days=2)
    await siti.says(f"/status {ticket.number}")
    await siti.taps("Cabut laporan")
    siti.sees("Warga lain mendukungnya", "tidak lagi sebagai laporan Anda")
    await siti.taps("Ya, cabut")
    siti.sees("bukan lagi laporan Anda")
    (left,) = uow.all_tickets
    assert (left.status, left.reporter) == (Status.ASSIGNED, None)
    assert left.answer_due is not None
    assert ticket.answer_due is not None
    assert left.answer_due > ticket.answer_due, "the time that the question took is given back"
    await office.resolves(ticket.number, "Lampu sudah kami ganti.")
    await ani.taps("Ya, sudah")
    ani.sees("sudah selesai bagi Anda")


async def test_supporters_read_their_own_words_and_nobody_elses(
    siti: Phone, ani: Phone, john: Phone, uow: MemoryUnitOfWork
) -> None:
    ticket = await supported(siti, ani)
    await john.says(f"/start t-{ticket.number}")
    await ani.replies("<b>Laporan</b>", "Di depan rumah saya juga padam.")
    await john.replies("<b>Report</b>", "Dark at my place too.")
    await ani.says(f"/status {ticket.number}")
    ani.sees("“Di depan rumah saya juga padam.”")
    assert "Dark at my place" not in ani.last.text

    await ani.says("/data")
    ani.waits = True
    await ani.taps("Unduh data saya")
    (file,) = [m.evidence for m in uow.messages if m.chat == ani.user and m.evidence]
    async with uow() as tx:
        (known,) = await tx.evidence.files(Bot.CITIZEN, file)
        text = tx.kept.evidence.contents[known.path.name].decode()
    assert f"Laporan yang Anda dukung: {ticket.number}" in text
    assert "Di depan rumah saya juga padam." in text
    for words in ("Dark at my place", ticket.description):
        assert words not in text


async def test_the_merged_one_leads_on(siti: Phone, ani: Phone, office: Office) -> None:
    into = await files(ani, "Tiang lampu miring hampir roboh di gang kami.")
    ticket = await files(siti)
    await office.merges(ticket.number, into.number)
    await siti.says(f"/status {ticket.number}")
    siti.sees("Digabung", f"ada di laporan {into.number}")
    await siti.taps(f"Lihat {into.number}")
    siti.sees(into.number, "Tiang lampu miring")
    assert "Berhenti mengikuti" in siti.last.labels


async def test_the_timeline_shows_that_the_clock_stood_still(
    siti: Phone, ani: Phone, office: Office, clock: FakeClock
) -> None:
    ticket = await supported(siti, ani)
    await office.asks(ticket.number, "Tiang nomor berapa?")
    clock.advance(days=2)
    await siti.replies("Tiang nomor berapa?", "Nomor 17.")
    await siti.says(f"/status {ticket.number}")
    siti.sees("tenggat berhenti sampai dijawab", "“Tiang nomor berapa?”")
    siti.sees("tenggat berjalan lagi setelah berhenti 2 hari kerja", "“Nomor 17.”")
    await ani.says(f"/status {ticket.number}")
    ani.sees("tenggat berjalan lagi setelah berhenti 2 hari kerja")
    for words in ("Tiang nomor berapa", "Nomor 17"):
        assert words not in ani.last.text


async def test_the_list_says_whose_turn_it_is(
    siti: Phone, ani: Phone, office: Office, clock: FakeClock
) -> None:
    await answered(siti, ani, office)
    for days, words in ((0, "10 hari lagi"), (9, "1 hari lagi"), (1, "hari ini terakhir")):
        clock.advance(days=days)
        await siti.says("/laporan")
        siti.sees(f"menunggu Anda: {words}")
    await ani.says("/laporan")
    ani.sees("(Anda dukung)")
    assert "menunggu Anda" not in ani.last.text


async def test_a_reporter_who_taps_a_supporters_button_is_told_what_to_do(
    siti: Phone, ani: Phone, office: Office
) -> None:
    ticket = await answered(siti, ani, office)
    toast = await siti.taps_data(f"confirm:{ticket.number}")
    assert toast is not None
    assert "beri nilai 1 sampai 5" in toast


@pytest.mark.parametrize("language", ["id", "en", "bjn"])
def test_what_ended_otherwise_is_never_called_a_success(texts: Texts, language: str) -> None:
    """Honest words: nobody is glad that a case was refused, merged, withdrawn or left to lapse."""
    arguments = dict.fromkeys(("number", "unit", "words", "other", "due"), "x")
    for message in (
        "push-reject",
        "push-reject-follower",
        "push-lapse",
        "push-lapse-follower",
        "push-merge",
        "push-close-follower",
        "told-withdrawn",
    ):
        said = texts.label(language, message, **arguments).lower()
        said = (
            said.replace("belum selesai", "")
            .replace("balum tuntung", "")
            .replace("not to be done", "")
        )
        for word in ("selesai", "tuntung", "senang", "gembira", "glad", "happy", " done", "solved"):
            assert word not in said, (message, said)
