"""Inviting officers, and what becomes of their posts."""

import re
from datetime import timedelta

import pytest

from tests.handlers.officer.network import USERNAME
from tickets.people import Post, Role

LINK = re.compile(rf"https://t\.me/{USERNAME}\?start=([\w-]+)")


async def test_an_invitation_is_made_by_buttons_and_works(office, desk):
    asked = await desk.says("/undang")
    assert asked.last.labels == ["Admin", "Petugas", "Pimpinan", "Pengawas", "Duta"]
    units = await desk.taps(asked.last, "Petugas")
    page = await desk.taps(units.last, "Berikutnya ▶")
    assert page.last.id == asked.last.id
    unit = page.last.labels[0]
    parts = await desk.taps(page.last, unit)
    assert parts.last.labels[:2] == ["Semua", "Wilayah tertentu"]
    lasting = await desk.taps(parts.last, "Semua")
    assert lasting.last.labels == ["1 hari", "3 hari", "7 hari", "14 hari", "30 hari"]
    made = await desk.taps(lasting.last, "3 hari")
    link = LINK.search(made.text)
    assert link is not None
    assert made.last.message.qr == link[0]
    async with office.uow() as tx:
        (invitation,) = await tx.members.invitations(office.clock.now())
    assert invitation.expires_at == office.clock.now() + timedelta(days=3)
    new = office.stranger(700)
    await new.says(f"/start {link[1]}")
    assert (await office.member(new)).posts == (Post(Role.LIAISON, unit.split(" · ")[0]),)


@pytest.mark.parametrize(
    ("words", "role", "unit"),
    [
        ("petugas pupr", Role.LIAISON, "PUPR"),
        ("liaison DINKES", Role.LIAISON, "DINKES"),
        ("pimpinan", Role.LEADER, None),
        ("administrator", Role.ADMINISTRATOR, None),
        ("duta 3 hari", Role.AMBASSADOR, None),
        ("petugas PUPR 30", Role.LIAISON, "PUPR"),
    ],
)
async def test_an_invitation_in_one_line(office, desk, words, role, unit):
    made = await desk.says(f"/undang {words}")
    link = LINK.search(made.text)
    assert link is not None
    new = office.stranger(700)
    await new.says(f"/start {link[1]}")
    assert (await office.member(new)).posts == (Post(role, unit),)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("/undang raja", "Caranya"),
        ("/undang petugas PUPR lagi", "bukan satu kelurahan, kecamatan, atau kategori"),
        ("/undang petugas PUPR kelurahan Mantuil, Atlantis", "“atlantis” bukan"),
        ("/undang petugas PUPR kelurahan Kelayan", "Kelayan Timur"),
        ("/undang pimpinan PUPR kelurahan Mantuil", "Hanya petugas unit"),
        ("/undang petugas NASA", "Tidak ada unit"),
        ("/undang pimpinan 0 hari", "paling sedikit satu hari"),
        ("/undang pimpinan 31 hari", "paling lama 30 hari"),
        ("/undang pengawas PUPR", "tidak memakai unit"),
    ],
)
async def test_inviting_nonsense(office, desk, words, expected):
    assert expected in (await desk.says(words)).text
    async with office.uow() as tx:
        assert not await tx.members.invitations(office.clock.now())


async def test_open_invitations_are_listed_and_cancelled(office, desk):
    assert "Tidak ada undangan" in (await desk.says("/undangan")).text
    link = LINK.search((await desk.says("/undang petugas PUPR")).text)
    assert link is not None
    await desk.says("/undang pimpinan")
    listed = await desk.says("/undangan")
    assert "belum dipakai: 2" in listed.text
    assert link[1] not in listed.text
    place = next(n for n in (1, 2) if re.search(rf"<b>{n}\.</b> Pejabat", listed.text))
    left = await desk.taps(listed.last, f"✖️ Batalkan {place}")
    assert "belum dipakai: 1" in left.text
    assert (
        "Undangan ini tidak berlaku" in (await office.stranger(700).says(f"/start {link[1]}")).text
    )
    assert "sudah dipakai" in (await desk.taps(listed.last, f"✖️ Batalkan {place}")).toast
    office.clock.advance(days=8)
    assert "Tidak ada undangan" in (await desk.says("/undangan")).text


async def test_officers_are_listed_with_their_posts(office, desk, liaison, outsider):
    listed = await desk.says("/petugas")
    assert "Petugas: 3" in listed.text
    assert f"tg://user?id={liaison.id}" in listed.text
    assert "Petugas: 1" in (await desk.says("/petugas pupr")).text
    assert "Caranya" in (await desk.says("/petugas NASA")).text
    for n in range(8):
        await office.hire(800 + n, Post(Role.LIAISON, "DLH"))
    paged = await desk.says("/staff")
    assert "halaman 1 dari 2" in paged.text
    assert "<b>11.</b>" in (await desk.taps(paged.last, "Berikutnya ▶")).text


async def test_a_suspended_officer_is_a_stranger_and_lets_go_of_everything(office, desk, liaison):
    number = (await office.filed("jalan-rusak")).number
    await liaison.taps(office.card(liaison.id, number), "Ambil")
    listed = await desk.says("/petugas PUPR")
    one = await desk.taps(listed.last, "1")
    off = await desk.taps(one.last, "🚫 Nonaktifkan")
    assert "nonaktif" in off.text
    assert "hanya untuk petugas" in (await liaison.says("/antrian")).text
    assert (await office.ticket(number)).assignee is None
    assert "tidak lagi ditangani di sini" in office.card(liaison.id, number).text
    on = await desk.taps(off.last, "✅ Aktifkan lagi")
    assert "nonaktif" not in on.text
    assert number in (await liaison.says("/antrian")).text


async def test_a_post_can_be_taken_away_and_another_kept(office, desk):
    both = await office.hire(30, Post(Role.LIAISON, "PUPR"), Post(Role.LIAISON, "DINKES"))
    number = (await office.filed("jalan-rusak")).number
    await both.says(f"/ambil {number}")
    one = await desk.taps((await desk.says("/petugas DINKES")).last, "1")
    label = next(label for label in one.last.labels if "Pekerjaan Umum" in label)
    left = await desk.taps(one.last, label)
    assert (await office.member(both)).posts == (Post(Role.LIAISON, "DINKES"),)
    assert (await office.ticket(number)).assignee is None
    assert "tidak ditemukan" in (await both.says(f"/lihat {number}")).text
    await desk.taps(left.last, next(label for label in left.last.labels if "Kesehatan" in label))
    assert "hanya untuk petugas" in (await both.says("/antrian")).text


async def test_nobody_suspends_themselves(office, desk):
    me = (await office.member(desk)).id
    one = await desk.taps_data(f"member:{me}")
    assert one.last.labels == ["✏️ Ganti nama", "➕ Tambah tugas"]
    assert "diri sendiri" in (await desk.taps_data(f"member:{me}:suspend")).toast
    assert "diri sendiri" in (await desk.taps_data(f"member:{me}:dismiss:administrator.")).toast
    assert (await desk.says("/antrian")).shown


STAFF_DATA = [
    "member:1",
    "member:1:suspend",
    "member:1:dismiss:administrator.",
    "staff::0",
    "invite:liaison:PUPR",
    "invite:administrator",
    "revoke:a",
    "member:2:restore",
]


@pytest.mark.parametrize("words", ["/undang pimpinan", "/undangan", "/petugas"])
async def test_only_administrators_and_only_in_private(office, desk, liaison, leader, words):
    for phone in (liaison, leader):
        assert "Peran Anda" in (await phone.says(words)).text
    assert "obrolan pribadi" in (await desk.says(words, chat=-5)).text


@pytest.mark.parametrize("data", STAFF_DATA)
async def test_others_cannot_do_it_by_buttons(office, desk, liaison, leader, data):
    for phone in (liaison, leader):
        answer = await phone.taps_data(data)
        assert not answer.shown
        assert "Peran Anda" in answer.toast
    answer = await desk.taps_data(data, chat=-5)
    assert "t.me" not in answer.all
    assert f"id={liaison.id}" not in answer.all


@pytest.mark.parametrize(
    "data",
    [
        "member:x",
        "member:",
        "member:999",
        "member:1:explode",
        "member:2:dismiss:king.",
        "invite:raja",
        "invite:",
        "revoke:",
        "revoke:zz",
        "staff:NASA:99999",
        "member:2:restore",
        "invite:system",
    ],
)
async def test_forged_buttons_change_nobody(office, desk, liaison, data):
    answer = await desk.taps_data(data)
    assert answer.toast or "Petugas: 0" in answer.text
    async with office.uow() as tx:
        assert all(member.active for member in await tx.members.everyone())
        assert not await tx.members.invitations(office.clock.now())
