"""Groups: tied to a unit, read by all its members, moved to another id."""

import pytest

from tickets.events import GroupLost
from tickets.people import Post, Role
from tickets.ticket import Privacy, Status

GROUP, OTHER = -5, -6
DESK_GROUP = -7


async def test_a_group_that_the_bot_comes_into_is_told_what_to_do(office, desk, stranger):
    for phone in (desk, stranger):
        answer = await phone.changes_the_bot(GROUP, "left", "member")
        assert "/pasang UNIT" in answer.text
    assert not (await desk.changes_the_bot(GROUP, "member", "left")).shown
    assert not (await desk.changes_the_bot(desk.id, "member", "kicked")).shown


async def test_an_administrator_ties_a_group(office, desk):
    await desk.changes_the_bot(GROUP, "left", "member")
    answer = await desk.says("/pasang pupr", chat=GROUP)
    assert "Dinas Pekerjaan Umum dan Penataan Ruang" in answer.text
    await office.filed("jalan-rusak")
    assert "Lubang besar" in office.read_by(GROUP)


async def test_a_unit_has_one_group(office, desk):
    await desk.says("/pasang PUPR", chat=GROUP)
    answer = await desk.says("/pasang PUPR", chat=OTHER)
    assert "tidak lagi menerima" in answer.text
    assert "belum dipasang" in (await desk.says("/antrian", chat=GROUP)).text


@pytest.mark.parametrize(
    ("words", "expected"),
    [("/pasang", "Caranya"), ("/pasang NASA", "Tidak ada unit"), ("/pasang PUPR DLH", "Caranya")],
)
async def test_tying_with_nonsense(office, desk, words, expected):
    assert expected in (await desk.says(words, chat=GROUP)).text
    async with office.uow() as tx:
        assert await tx.members.tied_to(GROUP) is None


async def test_only_an_administrator_ties_and_only_in_a_group(office, desk, liaison, leader):
    assert "di dalam grup" in (await desk.says("/pasang PUPR")).text
    for phone in (liaison, leader):
        assert "Peran Anda" in (await phone.says("/pasang PUPR", chat=GROUP)).text
    async with office.uow() as tx:
        assert await tx.members.tied_to(GROUP) is None


async def test_a_group_that_is_tied_to_nothing_shows_nothing(office, desk, liaison):
    ticket = await office.filed("jalan-rusak")
    assert "belum dipasang" in (await liaison.says("/antrian", chat=GROUP)).text
    shown = await liaison.says(f"/lihat {ticket.number}", chat=GROUP)
    assert "tidak ada di grup ini" in shown.text
    assert "Lubang" not in office.read_by(GROUP)
    figures = await desk.says("/statistik", chat=GROUP)
    assert "Masuk: <b>0</b>" in figures.text


async def test_officers_of_the_unit_work_in_its_group(office, desk, liaison):
    await office.tie(GROUP, "PUPR")
    number = (await office.filed("jalan-rusak")).number
    await liaison.taps(office.card(GROUP, number), "Proses", chat=GROUP)
    assert (await office.ticket(number)).status is Status.IN_PROGRESS
    assert "Diproses" in office.card(GROUP, number).text
    answer = await liaison.says(f"/balas {number} Kami di lokasi", chat=GROUP)
    assert "Yang dibaca pelapor" in answer.text
    assert not (await liaison.says("Siap, Pak", chat=GROUP)).shown


async def test_others_in_the_group_can_do_nothing_by_its_buttons(office, outsider, stranger):
    await office.tie(GROUP, "PUPR")
    number = (await office.filed("jalan-rusak")).number
    card = office.card(GROUP, number)
    before = await office.ticket(number)
    for label in card.labels:
        for phone in (outsider, stranger):
            answer = await phone.taps(card, label, chat=GROUP)
            assert not answer.shown
            assert answer.toast
            assert answer.alert
    for words in ("/proses", "/balas Halo", "/lihat"):
        answer = await outsider.replies(card, words, chat=GROUP)
        assert "tidak ada di grup ini" in answer.text
        refused = await stranger.replies(card, words, chat=GROUP)
        assert "hanya untuk petugas" in refused.text
    assert not (await stranger.replies(card, "Halo pelapor", chat=GROUP)).shown
    assert await office.ticket(number) == before
    assert not office.to_reporter()


async def test_the_desks_group_shows_what_the_desk_may_see(office, desk):
    await office.tie(DESK_GROUP, office.city.desk_unit)
    number = (await office.filed("galian", Privacy.SECRET)).number
    assert "Verifikasi" in office.card(DESK_GROUP, number).labels
    assert number in (await desk.says("/antrian", chat=DESK_GROUP)).text
    await desk.taps(office.card(DESK_GROUP, number), "Verifikasi", chat=DESK_GROUP)
    assert (await office.ticket(number)).status is Status.ASSIGNED


async def test_what_an_officer_may_see_is_not_shown_to_a_group_that_may_not(office, desk):
    """An administrator, or somebody with two posts, asks in the group of one unit."""
    await office.tie(GROUP, "PUPR")
    both = await office.hire(30, Post(Role.LIAISON, "PUPR"), Post(Role.LIAISON, "DINKES"))
    elsewhere = await office.filed("puskesmas", description="Antrean panjang sekali di loket")
    at_desk = await office.filed("galian", description="Bekas galian tidak ditutup lagi")
    await desk.says(f"/disposisi {elsewhere.number} DINKES")
    for phone in (desk, both):
        for ticket in (elsewhere, at_desk):
            answer = await phone.says(f"/lihat {ticket.number}", chat=GROUP)
            assert "tidak ada di grup ini" in answer.text
            assert "tidak ada" in (await phone.taps_data(f"view:{ticket.number}", chat=GROUP)).toast
            assert (
                "tidak ada"
                in (await phone.says(f"/balas {ticket.number} Kami periksa", chat=GROUP)).text
            )
        assert elsewhere.number not in (await phone.says("/antrian", chat=GROUP)).text
    assert "Antrean panjang" not in office.read_by(GROUP)
    assert "Bekas galian" not in office.read_by(GROUP)
    assert elsewhere.number in (await both.says(f"/lihat {elsewhere.number}")).text


async def test_a_protected_case_is_in_no_group_not_even_its_units(office):
    await office.tie(GROUP, "DP3A")
    officer = await office.hire(20, Post(Role.LIAISON, "DP3A"))
    category = next(c for c in office.city.categories if c.sensitive and c.parent)
    number = (await office.filed(category.code, Privacy.SECRET, "Suami saya memukul saya")).number
    assert office.card(officer.id, number)
    await officer.says(f"/lihat {number}", chat=GROUP)
    await officer.says("/antrian", chat=GROUP)
    await officer.taps_data(f"view:{number}", chat=GROUP)
    await officer.says(f"/proses {number}", chat=GROUP)
    await officer.says(f"/balas {number} Kami mendampingi Ibu", chat=GROUP)
    read = office.read_by(GROUP)
    assert "memukul" not in read
    assert "mendampingi" not in read
    assert "1 laporan" not in read
    assert (await office.ticket(number)).status is Status.ASSIGNED
    assert number in (await officer.says("/antrian")).text


@pytest.mark.parametrize("side", ["old", "new"])
async def test_a_group_that_becomes_a_supergroup_stays_tied(office, liaison, side):
    await office.tie(GROUP, "PUPR")
    number = (await office.filed("jalan-rusak")).number
    if side == "old":
        await liaison.sends("migrate_to_chat_id", -1005, chat=GROUP)
    else:
        await liaison.sends("migrate_from_chat_id", GROUP, chat=-1005)
    async with office.uow() as tx:
        tie = await tx.members.group_of("PUPR")
    assert tie.chat == -1005
    await liaison.says(f"/proses {number}", chat=-1005)
    assert (await office.ticket(number)).status is Status.IN_PROGRESS


@pytest.mark.parametrize("how", ["left", "kicked"])
async def test_a_group_that_puts_the_bot_out_is_its_units_no_more(office, desk, how):
    await office.tie(GROUP, "PUPR")
    await office.filed("jalan-rusak")
    await desk.changes_the_bot(GROUP, "administrator", how)
    async with office.uow() as tx:
        assert await tx.members.group_of("PUPR") is None
    assert office.uow.events[-1] == GroupLost(unit="PUPR", at=office.clock.now())


async def test_in_a_topic_the_answer_goes_to_the_topic(office, liaison):
    await office.tie(GROUP, "PUPR")
    answer = await liaison.says("/antrian", chat=GROUP, is_topic_message=True, message_thread_id=77)
    assert answer.last.message.thread == 77


async def test_an_anonymous_admin_is_told_why_nothing_happens(office, stranger):
    group = {"id": GROUP, "type": "group", "title": "PUPR"}
    answer = await stranger.says("/antrian", chat=GROUP, sender_chat=group)
    assert "admin anonim" in answer.text


async def test_what_officers_send_each_other_is_left_alone(office, desk, liaison):
    await desk.says("/pasang PUPR", chat=GROUP)
    group = {"id": GROUP, "type": "group", "title": "PUPR"}
    colleague = {"id": 77, "is_bot": False, "first_name": "Ani"}
    question = {"message_id": 7, "date": 1, "chat": group, "from": colleague, "text": "Mana?"}
    photo = {"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}
    answer = await liaison.says("", chat=GROUP, photo=[photo], reply_to_message=question)
    assert not answer.shown
    async with office.uow() as tx:
        assert not await tx.evidence.get([1])


async def test_a_channel_is_no_place_for_this_bot(office, desk):
    assert not (await desk.changes_the_bot(-8, "left", "administrator", kind="channel")).shown
