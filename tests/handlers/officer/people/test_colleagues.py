"""Names, leave, and what becomes of somebody's work when they change post."""

import pytest

from tests.handlers.officer.office import Office
from tests.handlers.officer.phone import Answer, Phone
from tickets.people import Post, Role

PUPR = Post(Role.LIAISON, "PUPR")
HEALTH = Post(Role.LIAISON, "DINKES")
SHELTER = Post(Role.LIAISON, "DP3A")


@pytest.fixture
async def budi(office, liaison):
    await liaison.says("/nama Budi Santoso")
    return liaison


@pytest.fixture
async def ani(office):
    phone = await office.hire(21, PUPR)
    await phone.says("/nama Ani")
    return phone


async def taken(office: Office, phone: Phone) -> str:
    number = (await office.filed("jalan-rusak")).number
    assert "Anda ambil" in (await phone.says(f"/ambil {number}")).text
    return number


async def test_a_name_comes_from_telegram_and_is_changed_by_oneself_and_the_desk(office, desk):
    link = (await desk.says("/undang petugas PUPR")).text.split("start=")[1].split("<")[0]
    new = office.stranger(700)
    await new.says(f"/start {link}")
    assert (await office.member(new)).name == "Officer 700"
    assert "Nama tersimpan: Budi" in (await new.says("/nama  Budi \n Santoso ")).text
    assert (await office.member(new)).name == "Budi Santoso"
    assert "Caranya" in (await new.says("/nama")).text
    assert "terlalu panjang" in (await new.says(f"/nama {'a' * 65}")).text
    listed = await desk.says("/petugas PUPR")
    assert "Budi Santoso" in listed.text
    one = await desk.taps(listed.last, "1")
    asked = await desk.taps(one.last, "✏️ Ganti nama")
    assert "nama yang baru" in asked.text
    assert "Budi S." in (await desk.says("Budi S.")).text
    assert (await office.member(new)).name == "Budi S."
    assert "Laporan mana" in (await desk.says("Budi T.")).text  # no longer awaited
    assert (await office.member(new)).name == "Budi S."


async def test_colleagues_read_who_took_a_ticket_and_overseers_and_citizens_do_not(
    office, desk, budi, leader
):
    overseer = await office.hire(60, Post(Role.OVERSEER))
    number = await taken(office, budi)
    await desk.says(f"/eskalasi {number} Sudah lama")
    assert "Diambil oleh Budi Santoso" in (await desk.says(f"/lihat {number}")).text
    assert "Diambil oleh Budi Santoso" in (await leader.says(f"/lihat {number}")).text
    seen = (await overseer.says(f"/lihat {number}")).text
    assert "Diambil oleh seorang petugas" in seen
    assert "Budi" not in office.read_by(overseer.id)
    assert "Budi" not in "".join(m.text for m in office.to_reporter())


async def test_while_on_leave_notices_and_work_go_to_the_colleague_and_come_back(
    office, desk, budi, ani
):
    number = await taken(office, budi)
    begun = await budi.says("/cuti sampai 6 Maret ani")
    assert "Selamat cuti" in begun.text
    assert "Ani" in begun.text
    told = office.all_in(ani.id)[-1]
    assert "Budi Santoso cuti" in told.text
    assert told.labels == [number]
    assert number in (await ani.says("/antrian saya tangani")).text
    assert "(cuti, digantikan Ani)" in (await ani.says(f"/lihat {number}")).text
    before = len(office.all_in(budi.id))
    other = (await office.filed("jalan-rusak")).number
    assert other in office.read_by(ani.id)
    assert all(other not in shown.text for shown in office.all_in(budi.id)[before:])
    assert "lepas" in (await ani.says(f"/lepas {number}")).text.lower()
    again = await taken(office, budi)
    assert again in (await ani.says("/antrian saya tangani")).text

    await office.passes(days=6)
    await office.passes(hours=12)
    assert (await office.member(budi)).leave is None
    assert "Selamat bertugas kembali" in office.read_by(budi.id)
    assert again in [label for shown in office.all_in(budi.id) for label in shown.labels]
    assert "sudah bertugas kembali" in office.read_by(ani.id)
    assert again not in (await ani.says("/antrian saya tangani")).text
    third = (await office.filed("jalan-rusak")).number
    assert third in office.read_by(budi.id)


async def test_leave_step_by_step_and_ended_by_hand(office, budi, ani):
    asked = await budi.says("/cuti 6/3/2026")
    assert asked.last.labels == ["Ani"]
    begun = await budi.taps(asked.last, "Ani")
    assert "Selamat cuti" in begun.text
    assert "Anda cuti sampai" in (await budi.says("/cuti")).text
    ended = await budi.taps(begun.last, "Saya sudah kembali")
    assert ended.alert is False
    assert "Anda tidak sedang cuti" in (await budi.says("/cuti selesai")).text
    assert "Caranya" in (await budi.says("/cuti")).text


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("/cuti kapan-kapan", "Sampai hari apa"),
        ("/cuti 31 Februari", "Sampai hari apa"),
        ("/cuti 1 Maret 2020 Ani", "sudah lewat"),
        ("/cuti 1 Maret 2036 Ani", "Paling lama"),
        ("/cuti besok Gatot", "Tidak ada rekan bernama"),
    ],
)
async def test_leave_that_cannot_be(office, budi, ani, words, answer):
    assert answer in (await budi.says(words)).text
    assert (await office.member(budi)).leave is None


async def test_nobody_can_stand_in_without_the_same_post(office, budi, outsider, leader):
    assert "Belum ada rekan" in (await budi.says("/cuti besok")).text
    day = office.clock.now().date().toordinal() + 1
    other = (await office.member(outsider)).id
    forged = await budi.taps_data(f"leave:{day}:{other}")
    assert "tugas dan unit yang sama" in forged.all
    assert (await office.member(budi)).leave is None


async def test_a_chain_of_deputies_ends_with_who_is_there_and_a_circle_is_refused(
    office, budi, ani
):
    citra = await office.hire(22, PUPR)
    await citra.says("/nama Citra")
    number = await taken(office, budi)
    await budi.says("/cuti 6 Maret Ani")
    refused = await ani.says("/cuti 5 Maret Budi")
    assert "sampai kepada Anda" in refused.text
    await ani.says("/cuti 5 Maret Citra")
    assert number in [label for shown in office.all_in(citra.id) for label in shown.labels]
    other = (await office.filed("jalan-rusak")).number
    assert other in office.read_by(citra.id)
    assert other not in office.read_by(ani.id, budi.id)
    assert number in (await citra.says("/antrian saya tangani")).text


async def test_a_deputy_who_holds_only_one_of_the_posts_hears_only_of_that(office, ani):
    both = await office.hire(23, PUPR, SHELTER)
    await both.says("/cuti 6 Maret Ani")
    case = (await office.filed("kekerasan")).number
    assert case in office.read_by(both.id)
    assert case not in office.read_by(ani.id)
    assert "tidak ditemukan" in (await ani.says(f"/lihat {case}")).text


async def test_a_deputy_who_goes_away_for_good_ends_the_leave(office, desk, budi, ani):
    await budi.says("/cuti 6 Maret Ani")
    one = await desk.taps_data(f"member:{(await office.member(ani)).id}")
    await desk.taps(one.last, "🚫 Nonaktifkan")
    assert (await office.member(budi)).leave is None
    assert "tidak dapat lagi menggantikan Anda" in office.read_by(budi.id)


async def chooses(desk: Phone, member: int, label: str) -> Answer:
    one = await desk.taps_data(f"member:{member}")
    part = next(text for text in one.last.labels if "Cabut" in text)
    asked = await desk.taps(one.last, part)
    return await desk.taps(asked.last, label)


async def test_a_successor_gets_everything_and_the_predecessor_loses_access_at_once(
    office, desk, budi, ani
):
    group = -500
    await office.tie(group, "PUPR")
    number, done = await taken(office, budi), await taken(office, budi)
    await budi.says(f"/selesai {done} Sudah ditambal")
    assert "Siapa yang pindah tugas" in (await desk.says("/serahkan PUPR")).text
    await chooses(desk, (await office.member(budi)).id, "Ani")
    assert (await office.ticket(number)).assignee == (await office.member(ani)).id
    assert "hanya untuk petugas" in (await budi.says(f"/lihat {number}")).text
    assert "hanya untuk petugas" in (await budi.taps_data(f"resolve:{number}")).all
    assert "tidak lagi bertugas" in office.read_by(budi.id)
    inherited = office.all_in(ani.id)[-1]
    assert "menggantikan Budi Santoso" in inherited.text
    assert number in inherited.labels
    assert "penggantinya Ani" in office.read_by(group)
    assert "menyerahkan laporan ini" in (await ani.says(f"/lihat {number}")).text


async def test_what_nobody_inherits_goes_back_to_the_unit_visibly(office, desk, budi, ani):
    number = await taken(office, budi)
    await chooses(desk, (await office.member(budi)).id, "Kembalikan ke unit")
    assert (await office.ticket(number)).assignee is None
    told = [shown for shown in office.all_in(ani.id) if "Budi Santoso tidak lagi" in shown.text]
    assert told[-1].labels == [number]


async def test_a_successor_who_lost_the_post_meanwhile_gets_nothing(office, desk, budi, ani):
    number = await taken(office, budi)
    me, heir = (await office.member(budi)).id, (await office.member(ani)).id
    await desk.taps_data(f"member:{heir}:suspend")
    refused = await desk.taps_data(f"member:{me}:dismiss:liaison.PUPR:{heir}")
    assert "tidak lagi memegang tugas itu" in refused.all
    assert (await office.ticket(number)).assignee == me


async def test_a_member_is_given_another_post_but_no_protected_one(office, desk, budi):
    me = (await office.member(budi)).id
    one = await desk.taps_data(f"member:{me}")
    asked = await desk.taps(one.last, "➕ Tambah tugas")
    units = await desk.taps(asked.last, "Petugas")
    pages = [units]
    while "Berikutnya ▶" in pages[-1].last.labels:
        pages.append(await desk.taps(pages[-1].last, "Berikutnya ▶"))
    labels = [label for page in pages for label in page.last.labels]
    assert not any(label.startswith("DP3A ") for label in labels)
    await desk.taps_data(f"member:{me}:appoint:liaison.DINKES")
    assert HEALTH in (await office.member(budi)).posts
    assert "kini bertugas" in office.read_by(budi.id)
    for key, answer in (
        ("liaison.DP3A", "terlindungi"),
        ("liaison.DINKES", "memang sudah"),
        ("liaison.NASA", "Tidak ada unit"),
        ("raja", "Peran itu tidak ada"),
    ):
        assert answer in (await desk.taps_data(f"member:{me}:appoint:{key}")).all
    assert (await office.member(budi)).posts == (PUPR, HEALTH)


async def test_the_desk_learns_nothing_of_protected_cases_when_their_officer_leaves(office, desk):
    shelter = await office.hire(31, SHELTER)
    heir = await office.hire(32, SHELTER)
    case = (await office.filed("kekerasan")).number
    await shelter.says(f"/ambil {case}")
    await chooses(
        desk, (await office.member(shelter)).id, f"Petugas {(await office.member(heir)).id}"
    )
    assert (await office.ticket(case)).assignee == (await office.member(heir)).id
    assert case in office.read_by(heir.id)
    assert case not in office.read_by(desk.id)
