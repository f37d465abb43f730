"""The door: invitations, strangers, and what members are taught."""

from datetime import timedelta

import pytest

from tests.handlers.officer.office import Office
from tests.handlers.officer.phone import Phone
from tickets.actions.staff.membership import invite
from tickets.people import Post, Role

NEW = 501


async def an_invitation(office: Office, role=Role.LIAISON, unit: str | None = "PUPR") -> str:
    async with office.uow() as tx:
        return await invite(tx, office.clock, office.city, Post(role, unit))


async def test_an_invitation_lets_somebody_in_and_says_what_to_do_first(office):
    new = office.stranger(NEW)
    answer = await new.says(f"/start {await an_invitation(office)}")
    assert "Pejabat penghubung Dinas Pekerjaan Umum dan Penataan Ruang" in answer.text
    assert "/bantuan" in answer.text
    queue = await new.taps(answer.last, "Lihat antrian")
    assert "Tugas unit" in queue.text
    assert (await office.member(new)).posts == (Post(Role.LIAISON, "PUPR"),)


async def test_the_desk_hears_who_came_in(office, desk):
    await office.stranger(NEW).says(f"/start {await an_invitation(office)}")
    assert "Petugas baru bergabung" in office.read_by(desk.id)


async def test_an_invitation_works_once_and_the_refusal_is_always_the_same(office):
    used = await an_invitation(office)
    await office.stranger(NEW).says(f"/start {used}")
    over = await an_invitation(office)
    office.clock.advance(timedelta(days=8))
    other = office.stranger(502)
    refusals = {
        (await other.says(f"/start {code}")).text for code in (used, over, "wrong", "x" * 64)
    }
    assert len(refusals) == 1
    assert "Undangan ini tidak berlaku" in refusals.pop()
    async with office.uow() as tx:
        assert await tx.members.find(502) is None


async def test_a_member_may_take_on_another_post(office, liaison):
    code = await an_invitation(office, Role.LEADER, None)
    answer = await liaison.says(f"/start {code}")
    assert "Pimpinan" in answer.text
    assert len((await office.member(liaison)).posts) == 2


async def test_the_persons_language_is_spoken_from_the_start(office):
    new = office.stranger(NEW, language="en-GB")
    assert "Welcome" in (await new.says(f"/start {await an_invitation(office)}")).text
    assert "History of" not in (await new.says("/help")).text
    assert "Reports that wait" in (await new.says("/help")).text


STRANGE = [
    "halo",
    "/start",
    "/bantuan",
    "/antrian",
    "/lihat {number}",
    "{number}",
    "/balas {number} Saya dari dinas",
    "/ambil {number}",
    "/statistik",
    "/pasang PUPR",
    "/bahasa",
    "/nonsense",
    "<b>{{ }}</b>",
]


@pytest.mark.parametrize("words", STRANGE)
async def test_a_stranger_gets_one_refusal_whatever_they_write(office, liaison, stranger, words):
    ticket = await office.filed("jalan-rusak")
    answer = await stranger.says(words.replace("{number}", ticket.number))
    (only,) = answer.shown
    assert "hanya untuk petugas pengaduan" in only.text
    assert "undangan" in only.text
    assert ticket.number not in answer.all
    assert not only.labels
    assert await office.ticket(ticket.number) == ticket


async def test_a_strangers_files_and_taps_are_refused_too(office, liaison, stranger):
    ticket = await office.filed("jalan-rusak")
    assert (
        "hanya untuk petugas" in (await stranger.sends_photo(f"/selesai {ticket.number} ya")).text
    )
    assert "hanya untuk petugas" in (await stranger.sends("sticker", STICKER)).text
    for data in (f"start:{ticket.number}", f"view:{ticket.number}", "queue", "language:en"):
        answer = await stranger.taps_data(data)
        assert not answer.shown
        assert answer.toast == "Tombol ini hanya untuk petugas."
    assert await office.ticket(ticket.number) == ticket
    assert not (await stranger.edits("halo")).shown


async def test_a_suspended_member_is_a_stranger(office, liaison):
    async with office.uow() as tx:
        await tx.members.join(liaison.id, Post(Role.LIAISON, "PUPR"), "id")
        member = await tx.members.find(liaison.id)
        tx.kept.members.by_id[member.id] = member.__class__(
            member.id, member.telegram_id, member.posts, member.language, active=False
        )
    assert "hanya untuk petugas" in (await liaison.says("/antrian")).text


async def test_invitations_are_not_used_in_groups(office, liaison):
    code = await an_invitation(office, Role.ADMINISTRATOR, None)
    assert "obrolan pribadi" in (await liaison.says(f"/start {code}", chat=-5)).text
    assert (
        "hanya untuk petugas" in (await office.stranger(NEW).says(f"/start {code}", chat=-5)).text
    )
    assert "Undangan" not in (await office.stranger(NEW).says(f"/start {code}")).text


async def test_start_welcomes_a_member_again(office, liaison):
    answer = await liaison.says("/start")
    assert "Selamat datang kembali" in answer.text
    assert "Pejabat penghubung" in answer.text


async def test_language_is_changed_by_word_or_button(office, liaison):
    offered = await liaison.says("/bahasa")
    assert offered.last.labels == ["Bahasa Indonesia", "English", "Bahasa Banjar"]
    answer = await liaison.taps(offered.last, "English")
    assert "in English" in answer.text
    assert "nothing waits" in (await liaison.says("/antrian")).text
    assert (await office.member(liaison)).language == "en"
    assert "Bahasa Indonesia" in (await liaison.says("/language id")).text
    assert (await office.member(liaison)).language == "id"
    assert (await liaison.says("/bahasa klingon")).last.labels == offered.last.labels
    assert "tidak berlaku" in (await liaison.taps_data("language:klingon")).toast


async def test_the_language_of_a_group_is_the_citys(office, desk):
    english = await office.hire(601, Post(Role.LIAISON, "PUPR"), language="en")
    await office.tie(-5, "PUPR")
    assert "Tugas unit" in (await english.says("/antrian", chat=-5)).text
    assert "obrolan pribadi" in (await english.says("/bahasa", chat=-5)).text
    assert "The unit's work" in (await english.says("/antrian")).text


@pytest.mark.parametrize("command", ["/lapor", "/laporan", "/status BJM-7K3M-Q2XS", "/data"])
async def test_commands_of_the_citizens_bot_are_explained(liaison: Phone, command):
    assert "bot untuk warga" in (await liaison.says(command)).text


STICKER = {
    "file_id": "s",
    "file_unique_id": "s",
    "type": "regular",
    "width": 1,
    "height": 1,
    "is_animated": False,
    "is_video": False,
}
