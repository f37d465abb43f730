"""The desk stops a reporter, over a report and without seeing who it is."""

from tests.handlers.officer.office import REPORTER_CHAT, REPORTER_NAME, REPORTER_PHONE, Office
from tests.handlers.officer.phone import Phone
from tickets.actions.officers.stopping import dispute_stop
from tickets.ticket import Privacy

ROADS = "galian"


async def test_a_reporter_is_stopped_by_buttons_listed_and_let_in_again(
    office: Office, desk: Phone
) -> None:
    ticket = await office.filed(ROADS, Privacy.ANONYMOUS)
    shown = await desk.says(f"/lihat {ticket.number}")
    asked = await desk.taps(shown.with_button("⛔ Hentikan pelapor"), "⛔ Hentikan pelapor")
    assert "selama 7 hari" in asked.text
    done = await desk.taps(asked.last, "kata-kata kasar atau ancaman")
    assert "dihentikan sampai Senin, 9 Maret 2026" in done.text
    assert "kata-kata kasar" in office.to_reporter()[-1].text
    listed = await desk.says("/hentikan")
    assert ticket.number in listed.text
    assert "Petugas" in listed.text
    everything = office.read_by(desk.id)
    for secret in (REPORTER_NAME, REPORTER_PHONE, str(REPORTER_CHAT)):
        assert secret not in everything
    empty = await desk.taps(listed.last, f"Akhiri {ticket.number}")
    assert "Tidak ada pelapor yang dihentikan" in empty.text
    assert "dapat melapor lagi" in office.to_reporter()[-1].text


async def test_a_reporter_is_stopped_in_one_line(office: Office, desk: Phone) -> None:
    ticket = await office.filed(ROADS)
    done = await desk.says(f"/hentikan {ticket.number} spam 30 iklan terus")
    assert "sampai Rabu, 1 April 2026" in done.text
    history = await desk.says(f"/lihat {ticket.number}")
    assert "menghentikan pelapor" in history.all
    assert "iklan terus" in history.all
    assert "memang sudah dihentikan" in (await desk.says(f"/hentikan {ticket.number} spam")).text


async def test_nonsense_and_those_who_may_not(office: Office, desk: Phone, liaison: Phone) -> None:
    ticket = await office.filed(ROADS)
    assert "Caranya" in (await desk.says(f"/hentikan {ticket.number} iseng")).text
    assert "Dari 1 sampai 365" in (await desk.says(f"/hentikan {ticket.number} spam 999")).text
    refused = await liaison.says(f"/hentikan {ticket.number} spam")
    assert "Peran Anda tidak dapat" in refused.text
    tapped = await liaison.taps_data(f"stop:{ticket.number}:spam")
    assert "tidak ditemukan" in (tapped.toast or tapped.text)
    assert "tidak berlaku" in ((await desk.taps_data("lift:nonsense")).toast or "")
    async with office.uow() as tx:
        assert not await tx.citizens.stops()


async def test_an_objection_comes_to_the_desk(office: Office, desk: Phone) -> None:
    ticket = await office.filed(ROADS)
    await desk.says(f"/hentikan {ticket.number} palsu")
    async with office.uow() as tx:
        citizen = await tx.citizens.by_chat(REPORTER_CHAT)
        await dispute_stop(tx, office.clock, citizen, ticket.number, "Laporan saya benar")
    await office.deliver()
    assert "Laporan saya benar" in office.read_by(desk.id)
    assert "pelapor berkeberatan" in (await desk.says("/hentikan")).text
