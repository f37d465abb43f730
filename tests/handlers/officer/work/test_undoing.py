"""The button and the command that take a move back, in groups and in private."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.officer.channel import OfficerChannel
from handlers.texts import Texts
from handlers.turn import Rooms
from tests.fakes import FakeClock
from tests.handlers.officer.network import TOKEN, NoNetwork
from tests.handlers.officer.office import Office
from tests.handlers.officer.phone import Phone
from tickets.city import City
from tickets.people import Post, Role
from tickets.ticket import Status

GROUP = -200
UNDO = "↩️ Batalkan"


@pytest.fixture(scope="module")
def patient(city: City) -> City:
    """The city, where moves can be undone for a minute."""
    return replace(city, limits=replace(city.limits, undo_within=timedelta(seconds=60)))


@asynccontextmanager
async def working(city: City, texts: Texts, network: NoNetwork) -> AsyncIterator[Office]:
    """An office of a city."""
    clock = FakeClock()
    rooms = Rooms(clock, city, texts)
    channel = OfficerChannel(rooms, token=TOKEN, request=network)
    await channel.open()
    yield Office(rooms, clock, channel)
    await channel.close()


@pytest.fixture
async def office(patient: City, texts: Texts, network: NoNetwork) -> AsyncIterator[Office]:
    async with working(patient, texts, network) as office:
        yield office


@pytest.fixture
async def budi(office: Office) -> Phone:
    return await office.hire(11, Post(Role.LIAISON, "PUPR"))


async def test_the_button_takes_back_what_waits_for_the_citizen(office: Office, budi: Phone):
    ticket = await office.filed("jalan-rusak")
    done = await budi.says(f"/selesai {ticket.number} Salah laporan")
    assert "dalam 60 detik" in done.text
    assert len(office.to_reporter()) == 1
    undone = await budi.taps(done.with_button(UNDO), UNDO)
    assert "Status kembali: Diteruskan ke unit" in undone.text
    assert undone.toast == "↩️ Dibatalkan"
    assert undone.with_id(done.with_button(UNDO).id).labels == []
    assert not office.to_reporter()
    assert (await office.ticket(ticket.number)).status is Status.ASSIGNED
    assert "Selesai" in office.card(budi.id, ticket.number).labels

    office.clock.advance(timedelta(seconds=3))
    again = await budi.taps(done.with_button(UNDO), UNDO)
    assert "waktunya sudah lewat" in (again.toast or "") + again.text


async def test_nobody_is_said_to_know_what_can_still_be_undone(office: Office, budi: Phone):
    desk = await office.hire(12, Post(Role.ADMINISTRATOR))
    ticket = await office.filed("galian")
    for done in (
        await desk.says(f"/disposisi {ticket.number} PUPR"),
        await budi.says(f"/balas {ticket.number} Kami segera ke sana"),
    ):
        assert "sudah dikabari" not in done.text
        assert "sesudah itu pelapor dikabari" in done.text
    await office.reporter_blocks()
    done = await budi.says(f"/proses {ticket.number} Alat sudah di lokasi")
    assert "memblokir" in done.text
    assert "sesudah itu" not in done.text


async def test_after_the_time_the_button_says_so(office: Office, budi: Phone):
    ticket = await office.filed("jalan-rusak")
    done = await budi.says(f"/tanya {ticket.number} Di sisi mana?")
    office.clock.advance(timedelta(seconds=61))
    late = await budi.taps(done.with_button(UNDO), UNDO)
    assert "waktunya sudah lewat" in (late.toast or "") + late.text
    assert (await office.ticket(ticket.number)).status is Status.NEEDS_INFO


async def test_a_leader_hears_only_of_what_was_not_taken_back(office: Office, budi: Phone):
    leader = await office.hire(13, Post(Role.LEADER))
    ticket = await office.filed("jalan-rusak")
    await leader.says(f"/instruksi {ticket.number} Pasang rambu")
    await budi.says(f"/proses {ticket.number} Rambu dipasang")
    await budi.says(f"/urung {ticket.number}")
    await office.passes(minutes=2)
    assert "menindaklanjuti" not in office.read_by(leader.id)
    assert "belum ditindaklanjuti" in office.card(budi.id, ticket.number).text
    await budi.says(f"/proses {ticket.number} Rambu dipasang besok")
    await office.passes(minutes=2)
    assert "menindaklanjuti instruksi Anda" in office.read_by(leader.id)


async def test_a_unit_that_was_given_a_ticket_for_nothing_reads_so(office: Office, budi: Phone):
    desk = await office.hire(12, Post(Role.ADMINISTRATOR))
    ticket = await office.filed("galian")
    await desk.says(f"/disposisi {ticket.number} PUPR Mohon segera")
    assert office.card(budi.id, ticket.number).labels
    await desk.says(f"/urung {ticket.number}")
    card = office.card(budi.id, ticket.number)
    assert "dibatalkan" in card.text
    assert not card.labels
    assert "dibatalkan oleh" in office.read_by(budi.id)
    assert not office.to_reporter()


async def test_who_handed_back_may_take_that_back_in_their_group(office: Office, budi: Phone):
    await office.tie(GROUP, "PUPR")
    ticket = await office.filed("jalan-rusak")
    await budi.says(f"/kembalikan {ticket.number} Jalan provinsi", GROUP)
    assert (await office.ticket(ticket.number)).unit is None
    undone = await budi.says(f"/urung {ticket.number}", GROUP)
    assert "Dibatalkan pada" in undone.text
    assert (await office.ticket(ticket.number)).unit == "PUPR"
    assert "Selesai" in office.card(GROUP, ticket.number).labels


async def test_a_group_learns_nothing_of_other_tickets(office: Office, budi: Phone):
    await office.tie(GROUP, "DINKES")
    ticket = await office.filed("jalan-rusak")
    await budi.says(f"/proses {ticket.number}")
    refused = await budi.says(f"/urung {ticket.number}", GROUP)
    assert "Dibatalkan" not in refused.text
    assert (await office.ticket(ticket.number)).status is Status.IN_PROGRESS


@pytest.mark.parametrize("words", ["", " BJM-0000-0000", " {number} sekarang"])
async def test_a_wrong_use_changes_nothing(office: Office, budi: Phone, words: str):
    ticket = await office.filed("jalan-rusak")
    await budi.says(f"/proses {ticket.number}")
    await budi.says("/urung" + words.format(number=ticket.number))
    assert (await office.ticket(ticket.number)).status is Status.IN_PROGRESS


async def test_a_forged_button_is_refused(office: Office, budi: Phone):
    ticket = await office.filed("jalan-rusak")
    done = await budi.says(f"/proses {ticket.number}")
    for data in ("undo:", "undo:x:1", f"undo:{ticket.number}", f"undo:{ticket.number}:³"):
        await budi.taps_data(data, message=done.last.id)
    assert (await office.ticket(ticket.number)).status is Status.IN_PROGRESS


async def test_without_the_setting_there_is_no_button(city: City, texts: Texts, network: NoNetwork):
    async with working(city, texts, network) as office:
        budi = await office.hire(11, Post(Role.LIAISON, "PUPR"))
        ticket = await office.filed("jalan-rusak")
        done = await budi.says(f"/proses {ticket.number}")
        assert UNDO not in done.last.labels
        assert "waktunya sudah lewat" in (await budi.says(f"/urung {ticket.number}")).text
