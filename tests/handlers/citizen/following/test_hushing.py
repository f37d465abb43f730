"""What citizens say about the news they want, and what then comes."""

from datetime import timedelta

import pytest

from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import Office, files
from tests.handlers.citizen.phone import Phone
from tickets.ports.delivery import Bot


async def test_mute_and_back_from_the_card_and_from_news(siti: Phone, office: Office) -> None:
    ticket = await files(siti)
    await office.resolves(ticket.number, "Lampu sudah diganti")
    assert "Senyapkan" in siti.last.labels
    await siti.taps("Senyapkan")
    siti.sees("kecuali pertanyaan")
    await siti.taps("Kabari lagi")
    siti.sees("kami kirim lagi")
    await siti.says(f"/status {ticket.number}")
    assert "Senyapkan" in siti.last.labels


async def test_a_muted_report_still_asks_and_is_read_in_the_list(
    siti: Phone, office: Office
) -> None:
    ticket = await files(siti)
    await siti.says(f"/status {ticket.number}")
    await siti.taps("Senyapkan")
    before = len(siti.screen)
    await office.asks(ticket.number, "Tiang nomor berapa?")
    siti.sees("Tiang nomor berapa?")
    await siti.says("Tiang nomor 12")
    await office.resolves(ticket.number, "Lampu sudah diganti")
    assert not any("diganti" in shown.text for shown in siti.screen[before:])
    await siti.says(f"/status {ticket.number}")
    siti.sees("Lampu sudah diganti")


async def test_somebody_elses_report_cannot_be_muted(siti: Phone, john: Phone) -> None:
    ticket = await files(siti)
    await john.says("/start")
    toast = await john.taps_data(f"mute:{ticket.number}")
    assert "Muted" not in (toast or "")
    async with john.screens.uow() as tx:
        assert not any(hearing.muted for hearing in tx.kept.hearings.kept.values())


async def test_stopping_twice_stays_stopped_and_help_says_so(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    for words in ("Yang masih kami kirim", "memang sudah berhenti"):
        await siti.says("/berhenti")
        siti.sees(words)
    async with uow() as tx:
        assert (await tx.citizens.by_chat(siti.user)).answers_only
    await siti.says("/bantuan")
    siti.sees("sedang berhenti")
    await siti.says("/data")
    siti.sees("hanya pertanyaan dan jawaban")
    await siti.taps_data("news")
    siti.sees("semua kabar")
    async with uow() as tx:
        assert not (await tx.citizens.by_chat(siti.user)).answers_only


async def test_who_is_forgotten_hears_as_usual_when_they_come_back(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    ticket = await files(siti)
    await siti.says(f"/status {ticket.number}")
    await siti.taps("Senyapkan")
    await siti.says("/data")
    await siti.taps("Lupakan saya")
    await siti.taps("Ya, lupakan")
    async with uow() as tx:
        assert not tx.kept.hearings.kept


async def test_plain_mode_outlives_the_dialogue(
    siti: Phone, clock: FakeClock, uow: MemoryUnitOfWork
) -> None:
    await siti.says("/bantuan")
    await siti.taps("Mode sederhana")
    clock.advance(timedelta(days=30))
    async with uow() as tx:
        (await tx.conversations.load(Bot.CITIZEN, siti.user, siti.user)).data.clear()
        assert (await tx.citizens.by_chat(siti.user)).plain
    await siti.says("/bantuan")
    assert "Matikan mode sederhana" in siti.last.labels


async def test_nobody_is_promised_news_that_they_stopped(siti: Phone, john: Phone) -> None:
    await siti.says("/berhenti")
    ticket = await files(siti)
    siti.sees("hanya pertanyaan dan jawaban petugas")
    await john.says("/stop")
    await john.says(f"/start t-{ticket.number}")
    john.sees("You support report", "we do not send what becomes of it")
    await siti.says(f"/start t-{ticket.number}")
    assert "mendukung" not in siti.last.text, "it is her own"


async def test_help_knows_what_is_being_written_and_what_is_asked(
    siti: Phone, office: Office
) -> None:
    ticket = await files(siti)
    await siti.says(f"/status {ticket.number}")
    await siti.taps("Tambah keterangan")
    await siti.says("/bantuan")
    siti.sees("Anda sedang menulis untuk laporan", ticket.number)
    await siti.says("/batal")
    await office.asks(ticket.number, "Tiang nomor berapa?")
    await siti.says("/bantuan")
    siti.sees("Petugas menunggu jawaban Anda untuk laporan", ticket.number)


@pytest.mark.parametrize(
    ("taps", "told"),
    [
        (("Senyapkan",), ["Tiang nomor berapa?"]),
        (("Cabut laporan", "Ya, cabut"), []),
    ],
)
async def test_what_waits_for_the_morning_is_not_told_to_who_wants_it_no_more(
    siti: Phone, office: Office, clock: FakeClock, taps: tuple[str, ...], told: list[str]
) -> None:
    ticket = await files(siti)
    clock.advance(hours=13)
    await office.works(ticket.number, "Kami datang besok.")
    await office.asks(ticket.number, "Tiang nomor berapa?")
    await siti.says(f"/status {ticket.number}")
    for label in taps:
        await siti.taps(label)
    before = len(siti.screen)
    clock.advance(hours=12)
    await siti.screens.deliver()
    came = [shown.text for shown in siti.screen[before:]]
    assert len(came) == len(told)
    assert all(words in text for words, text in zip(told, came, strict=True))


async def test_what_waits_for_the_morning_is_not_told_to_who_follows_no_more(
    siti: Phone, john: Phone, office: Office, clock: FakeClock
) -> None:
    ticket = await files(siti)
    await john.says(f"/start t-{ticket.number}")
    clock.advance(hours=13)
    await office.works(ticket.number, "Kami datang besok.")
    await john.says(f"/status {ticket.number}")
    await john.taps("Stop following")
    before = len(john.screen)
    clock.advance(hours=12)
    await john.screens.deliver()
    assert len(john.screen) == before
