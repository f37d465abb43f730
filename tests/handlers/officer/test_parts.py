"""Officers who see to a part of their unit's work: invited, shown, told, let in and kept out."""

import re
from dataclasses import replace

import pytest

from tests.handlers.officer.office import Office
from tests.handlers.officer.phone import Phone
from tickets.actions.staff.parts import grown, names_of, part_in, renew_parts
from tickets.errors import InvalidInput
from tickets.people import Part, Post, Role

MANTUIL, PEKAUMAN, KURIPAN = "63.71.01.1001", "63.71.01.1003", "63.71.02.1001"
SOUTH = "63.71.01"
CODE = re.compile(r"start=([\w-]+)")


async def joins(office: Office, invited: str, telegram_id: int = 700) -> Phone:
    """Somebody uses the invitation."""
    code = CODE.search(invited)
    assert code is not None
    new = office.stranger(telegram_id)
    assert "hanya" in (await new.says(f"/start {code[1]}")).text
    return new


@pytest.fixture
async def local(office, desk) -> Phone:
    """An officer for one area."""
    invited = await desk.says("/undang petugas PUPR kelurahan Mantuil")
    assert "hanya Mantuil" in invited.text
    return await joins(office, invited.text)


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ("kelurahan Mantuil, pekauman", "hanya Mantuil, Pekauman"),
        ("kec. banjarmasin selatan", "hanya Banjarmasin Selatan"),
        ("63.71.01.1001 3 hari", "hanya Mantuil"),
        ("kelurahan Mantuil kategori jalan", "hanya Mantuil, Jalan"),
        ("only mantuil", "hanya Mantuil"),
    ],
)
async def test_a_part_in_one_line(office, desk, words, shown):
    invited = await desk.says(f"/undang petugas PUPR {words}")
    assert shown in invited.text
    assert shown in (await desk.says("/undangan")).text
    await joins(office, invited.text)
    assert shown in (await desk.says("/petugas PUPR")).text


async def test_a_part_by_buttons(office, desk):
    first = await desk.taps_data("invite:liaison:PUPR")
    districts = await desk.taps(first.last, "Wilayah tertentu")
    areas = await desk.taps(districts.last, "Banjarmasin Selatan")
    assert areas.last.labels[0] == "Semua Banjarmasin Selatan"
    days = await desk.taps(areas.last, "Mantuil")
    made = await desk.taps(days.last, "7 hari")
    assert "hanya Mantuil" in made.text
    back = await desk.taps_data("invite:liaison:PUPR:.categories")
    below = await desk.taps(back.last, back.last.labels[0])
    whole = await desk.taps(below.last, below.last.labels[0])
    assert "hanya" in whole.text
    await joins(office, (await desk.taps(whole.last, "1 hari")).text)


async def test_inside_everything_is_as_for_the_whole_unit_and_outside_there_is_nothing(
    office, local
):
    inside = (await office.filed("jalan-rusak", area=MANTUIL)).number
    outside = (await office.filed("jalan-rusak", area=PEKAUMAN)).number
    nowhere = (await office.filed("jalan-rusak")).number
    assert "Anda ambil" in (await local.taps(office.card(local.id, inside), "Ambil")).all
    listed = await local.says("/antrian")
    assert inside in listed.text
    found = await local.says("/cari SDN")
    for number in (outside, nowhere):
        assert number not in listed.text + found.text
        for words in ("lihat {}", "ambil {}", "balas {} Ya", "proses {}", "kontak {}"):
            said = await local.says("/" + words.format(number))
            assert "tidak ditemukan" in said.text
        for data in (f"view:{number}", f"take:{number}", f"start:{number}", f"note:{number}"):
            assert number not in (await local.taps_data(data)).text
        assert (await office.ticket(number)).assignee is None


async def test_the_desk_hears_of_what_lies_in_nobodys_part(office, desk, local):
    number = (await office.filed("jalan-rusak", area=KURIPAN)).number
    assert number in office.card(desk.id, number).text
    assert number not in "".join(m.text for m in office.uow.messages if m.chat == local.id)


async def test_the_units_group_is_the_whole_units_but_acts_by_ones_own_post(office, local):
    await office.tie(-50, "PUPR")
    outside = (await office.filed("jalan-rusak", area=PEKAUMAN)).number
    card = office.card(-50, outside)
    answer = await local.taps(card, "Ambil", chat=-50)
    assert "tidak" in (answer.toast or "")
    assert (await office.ticket(outside)).assignee is None
    inside = (await office.filed("jalan-rusak", area=MANTUIL)).number
    await local.taps(office.card(-50, inside), "Ambil", chat=-50)
    assert (await office.ticket(inside)).assignee is not None


async def test_only_who_covers_a_part_stands_in_for_it_or_inherits_it(office, desk, local):
    other = await office.hire(21, post("pekauman", office))
    whole = await office.hire(22, Post(Role.LIAISON, "PUPR"))
    await whole.says("/nama Ani")
    await other.says("/nama Budi")
    assert (await local.says("/cuti sampai 6 Maret")).last.labels == ["Ani"]
    away = await local.says("/cuti sampai 6 Maret ani")
    assert "Ani" in away.text
    number = (await office.filed("jalan-rusak", area=MANTUIL)).number
    assert number not in office.read_by(local.id)
    assert number in office.read_by(whole.id)
    member, heir = (await office.member(local)).id, (await office.member(other)).id
    refused = await desk.taps_data(f"member:{member}:dismiss:liaison.PUPR:{heir}")
    assert refused.toast
    assert (await office.member(local)).posts


async def test_what_is_corrected_out_of_ones_part_goes_to_whose_it_is(office, desk):
    mine = await office.hire(21, post("kategori jalan-rusak", office))
    theirs = await office.hire(22, post("kategori drainase", office))
    number = (await office.filed("jalan-rusak")).number
    await mine.taps(office.card(mine.id, number), "Ambil")
    await desk.taps_data(f"category:{number}:drainase")
    ticket = await office.ticket(number)
    assert (ticket.unit, ticket.assignee) == ("PUPR", None)
    assert "tidak lagi" in office.card(mine.id, number).text
    assert number in office.card(theirs.id, number).text


def post(words: str, office: Office) -> Post:
    """A liaison's post for a part."""
    return Post(Role.LIAISON, "PUPR", frozenset({part_in(office.city, words)}))


async def test_a_district_and_a_heading_stay_whole_when_the_pack_grows(office):
    city = office.city
    small = replace(city, areas=tuple(a for a in city.areas if a.code != MANTUIL))
    known = Post(Role.LIAISON, "PUPR", frozenset({part_in(small, "kecamatan banjarmasin selatan")}))
    phone = await office.hire(21, known)
    assert MANTUIL not in next(iter((await office.member(phone)).posts[0].only)).areas
    async with office.uow() as tx:
        await renew_parts(tx, city)
    (part,) = (await office.member(phone)).posts[0].only
    assert {MANTUIL, PEKAUMAN, SOUTH} <= part.areas
    assert list(names_of(city, part, "id")) == ["Banjarmasin Selatan"]
    gone = Part(areas=frozenset({"99.99"}))
    assert grown(city, gone) == gone
    assert list(names_of(city, gone, "id")) == ["99.99"]


@pytest.mark.parametrize("words", ["kelurahan kelayan", "kategori atlantis", "kecamatan mantuil"])
def test_a_name_that_is_not_one_thing_is_refused(city, words):
    with pytest.raises(InvalidInput) as refusal:
        part_in(city, words)
    assert refusal.value.problem == "part-unknown"
