"""What officers see of those who stand behind a report, and objections where they are decided."""

from datetime import timedelta
from typing import Any

import pytest

from tests.handlers.officer.office import Office
from tickets.actions.reporters.following import Following
from tickets.events import NoteAdded
from tickets.people import Post, Role
from tickets.ticket import Privacy, Status

SUPPORTERS = range(8001, 8004)


async def supporter_does(office: Office, chat: int, deed: str, *arguments: Any) -> None:
    async with office.uow() as tx:
        citizen = await tx.citizens.by_chat(chat, "id")
        await getattr(Following(tx, office.clock, office.city, citizen), deed)(*arguments)
    await office.deliver()


async def supported(office: Office, photos: int = 0) -> str:
    number = (await office.filed("jalan-rusak", photos=photos)).number
    for chat in SUPPORTERS:
        await supporter_does(office, chat, "follow", number)
    return number


@pytest.fixture
async def shelter(office: Office):
    """An officer of the unit that handles protected cases."""
    unit = next(c.unit for c in office.city.categories if c.sensitive and c.parent)
    return await office.hire(21, Post(Role.LIAISON, unit))


async def protected(office: Office) -> str:
    code = next(c.code for c in office.city.categories if c.sensitive and c.parent)
    return (await office.filed(code, Privacy.SECRET)).number


async def test_the_card_counts_them_and_their_verdicts(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    assert "👥" not in office.card(liaison.id, number).text
    for chat in SUPPORTERS:
        await supporter_does(office, chat, "follow", number)
    assert "👥 3 pendukung" in office.card(liaison.id, number).text
    await liaison.says(f"/selesai {number} Sudah ditambal")
    one, two, three = SUPPORTERS
    await supporter_does(office, one, "confirm", number)
    await supporter_does(office, two, "confirm", number)
    await supporter_does(office, three, "object", number, "Masih berlubang")
    assert "👥 3 pendukung: 2 sudah, 1 belum" in office.card(liaison.id, number).text
    shown = (await liaison.says(f"/lihat {number}")).text
    assert "👥 3 pendukung: 2 sudah, 1 belum" in shown
    assert shown.count("Pendukung menyatakan sudah selesai") == 2
    assert "Pendukung menyatakan belum selesai" in shown
    assert "“Masih berlubang”" in shown


async def test_a_denial_is_put_before_desk_and_unit_without_who_it_is(office, desk, liaison):
    number = await supported(office)
    await liaison.says(f"/selesai {number} Sudah ditambal")
    one, two, _ = SUPPORTERS
    await supporter_does(office, one, "object", number, "Masih berlubang")
    for phone in (desk, liaison):
        assert "Seorang pendukung menyatakan belum selesai" in office.read_by(phone.id)
    card = office.card(desk.id, number)
    assert "Pendukung menyatakan belum selesai. Mohon diputuskan." in card.text
    assert {"Buka kembali", "Jawaban tetap"} <= set(card.labels)
    assert "Buka kembali" not in office.card(liaison.id, number).labels
    await supporter_does(office, two, "object", number, "Di sisi kiri juga")
    assert "juga menyatakan belum selesai" in office.read_by(desk.id)
    for chat in SUPPORTERS:
        assert str(chat) not in office.read_by(desk.id, liaison.id)


async def test_a_photo_without_words_is_called_so(office, desk, liaison):
    number = await supported(office, photos=1)
    await liaison.says(f"/selesai {number} Sudah ditambal")
    photo = (await office.ticket(number)).evidence
    await supporter_does(office, SUPPORTERS[0], "object", number, "", photo)
    assert "(tanpa kata-kata, hanya bukti)" in office.read_by(desk.id)
    assert photo in [shown.message.evidence for shown in office.all_in(desk.id)]


async def test_a_reply_to_what_a_supporter_added_does_not_reach_the_reporter(office, liaison):
    number = await supported(office)
    await supporter_does(office, SUPPORTERS[0], "add", number, "Di depan rumah saya juga")
    (notice,) = [s for s in office.all_in(liaison.id) if "Pendukung menambahkan" in s.text]
    before = len(office.to_reporter())
    await liaison.replies(notice, "Nanti kita cek sekalian")
    assert len(office.to_reporter()) == before
    async with office.uow() as tx:
        assert isinstance((await tx.tickets.history(number))[-1], NoteAdded)


async def test_an_objection_takes_its_place_among_what_is_due(office, desk, liaison):
    objected = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {objected} Sudah ditambal")
    fresh = (await office.filed("jalan-rusak")).number
    await office.citizen_does("object", objected, "Masih berlubang")
    everything = await desk.says("/antrian city")
    assert everything.text.index(objected) < everything.text.index(fresh)
    assert objected not in (await liaison.says("/antrian")).text, "the desk decides"
    office.clock.advance(timedelta(days=4))
    late = await desk.says("/antrian late")
    assert objected in late.text
    assert fresh not in late.text


async def test_an_objection_to_a_protected_case_is_in_its_units_list(office, desk, shelter):
    number = await protected(office)
    await shelter.says(f"/selesai {number} Sudah kami dampingi")
    assert number not in (await shelter.says("/antrian")).text
    await office.citizen_does("object", number, "Belum ada yang datang")
    queue = await shelter.says("/antrian")
    assert number in queue.text
    opened = await shelter.taps(queue.last, "1")
    assert "Buka kembali" in opened.with_button("Buka kembali").labels
    for name in ("", "keberatan", "city", "late"):
        assert number not in (await desk.says(f"/antrian {name}")).text
    await shelter.says(f"/buka {number}")
    assert (await office.ticket(number)).status is Status.IN_PROGRESS


async def test_a_groups_list_holds_no_protected_objection(office, shelter):
    number = await protected(office)
    ticket = await office.ticket(number)
    await office.tie(-77, ticket.unit)
    await shelter.says(f"/selesai {number} Sudah kami dampingi")
    await office.citizen_does("object", number, "Belum ada yang datang")
    assert number not in (await shelter.says("/antrian", chat=-77)).text
