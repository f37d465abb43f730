"""Answers in two steps, as the officers see them in their chats."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.handlers.officer.conftest import PACK
from tests.handlers.officer.office import Office
from tests.handlers.officer.phone import Phone
from tests.handlers.officer.work.test_undoing import working
from tickets.city import City, parse_pack
from tickets.city.answers import Answers
from tickets.people import Post, Role
from tickets.ticket import Privacy, Status

TEXT = "Lubang <b>sudah</b> kami tambal"
SHOWN = "Lubang &lt;b&gt;sudah&lt;/b&gt; kami tambal"
APPROVE, RETURN, AMEND = "✅ Setujui", "↩️ Kembalikan dengan alasan", "✏️ Ubah"
RECALL = "↩️ Tarik kembali"
GROUP = -100200


@pytest.fixture(scope="session")
def city() -> City:
    city = parse_pack(PACK.read_text(encoding="utf-8"), file=PACK.name)
    return replace(city, answers=Answers(approval=True))


@pytest.fixture
async def head(office: Office) -> Phone:
    return await office.hire(21, Post(Role.LEADER, "PUPR"))


def proposal(office: Office, chat: int, number: str):
    """The newest proposed answer in a chat."""
    return [s for s in office.all_in(chat) if s.message.slot == f"proposal:{number}"][-1]


def told(office: Office, chat: int):
    """The newest message in a chat that is no card."""
    return [s for s in office.all_in(chat) if not (s.message.slot or "").startswith("card:")][-1]


def heard(office: Office) -> str:
    return "\n".join(message.text for message in office.to_reporter())


async def test_an_answer_goes_by_way_of_the_head(office, liaison, head, desk):
    number = (await office.filed("jalan-rusak")).number
    answer = await liaison.sends_photo(f"/selesai {number} {TEXT}")
    assert "menunggu persetujuan" in answer.text
    assert SHOWN in answer.text
    assert "tambal" not in heard(office)
    assert "tambal" not in office.read_by(desk.id)
    shown = proposal(office, head.id, number)
    assert SHOWN in shown.text
    assert "Pejabat penghubung" in shown.text
    assert any(s.message.evidence for s in office.all_in(head.id))
    assert "menunggu persetujuan" in office.card(liaison.id, number).text
    done = await head.taps(shown, APPROVE)
    assert "Disetujui" in done.toast
    assert SHOWN in heard(office)
    assert (await office.ticket(number)).status is Status.ANSWERED
    assert "disetujui Kepala" in told(office, liaison.id).text
    assert not proposal(office, head.id, number).labels
    assert "menunggu persetujuan" not in office.card(liaison.id, number).text


async def test_it_goes_back_with_a_reason_and_comes_again(office, liaison, head):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/balas {number} {TEXT}")
    prompt = await head.taps(proposal(office, head.id, number), RETURN)
    answer = await head.replies(prompt.last, "Sebutkan tanggalnya")
    assert "kembali kepada penulisnya" in answer.text
    back = told(office, liaison.id)
    assert "Sebutkan tanggalnya" in back.text
    assert SHOWN in back.text
    assert not office.to_reporter()
    again = await liaison.replies(back, "Sudah ditambal 3 Maret")
    assert "menunggu persetujuan" in again.text
    await head.taps(proposal(office, head.id, number), APPROVE)
    assert "3 Maret" in heard(office)


async def test_the_head_writes_it_anew_without_a_reply(office, liaison, head):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    await head.taps(proposal(office, head.id, number), AMEND)
    answer = await head.says("Jalan itu sudah rata")
    assert "dengan kata-kata Anda" in answer.text
    assert "Jalan itu sudah rata" in heard(office)
    assert "tambal" not in heard(office)
    assert "Jalan itu sudah rata" in told(office, liaison.id).text


async def test_cancelling_sends_nothing(office, liaison, head):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    await head.taps(proposal(office, head.id, number), AMEND)
    await head.says("/batal")
    await head.says("Jalan itu sudah rata")
    assert not office.to_reporter()


@pytest.mark.parametrize("label", [APPROVE, RETURN, AMEND])
async def test_old_buttons_say_that_it_is_over(office, liaison, head, label):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    old = proposal(office, head.id, number)
    await liaison.says(f"/selesai {number} Sudah ditambal dan diaspal")
    late = await head.taps(old, label)
    assert "lebih baru" in late.toast
    assert not office.to_reporter()


async def test_words_for_an_older_draft_are_not_sent_for_a_newer_one(office, liaison, head):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    prompt = await head.taps(proposal(office, head.id, number), AMEND)
    await liaison.says(f"/selesai {number} Ternyata belum")
    answer = await head.replies(prompt.last, "Jalan itu sudah rata")
    assert "lebih baru" in answer.text
    assert not office.to_reporter()


async def test_without_a_head_the_desk_decides(office, liaison, desk):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    await desk.taps(proposal(office, desk.id, number), APPROVE)
    assert SHOWN in heard(office)


async def test_what_waits_too_long_is_put_before_the_desk_too(office, liaison, head, desk):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    await office.passes(days=2)
    assert "menunggu persetujuan sejak" in proposal(office, head.id, number).text
    await desk.taps(proposal(office, desk.id, number), APPROVE)
    assert SHOWN in heard(office)
    assert "disetujui Admin" in proposal(office, head.id, number).text


async def test_the_queue_of_what_awaits_approval(office, liaison, head, leader, desk):
    number = (await office.filed("jalan-rusak")).number
    other = (await office.filed("jalan-rusak")).number
    assert "tidak ada yang menunggu" in (await head.says("/setujui")).text
    await liaison.says(f"/selesai {number} {TEXT}")
    for phone in (head, desk):
        listed = (await phone.says("/antrian menunggu persetujuan")).text
        assert number in listed
        assert other not in listed
        opened = await phone.says(f"/setujui {number}")
        assert opened.last.labels[:3] == [APPROVE, RETURN, AMEND]
    assert "Peran Anda" in (await leader.says(f"/setujui {number}")).text
    assert "Peran Anda" in (await liaison.says(f"/setujui {number}")).text
    assert "sudah diputuskan" in (await head.says(f"/setujui {other}")).text


async def test_the_author_takes_it_back(office, liaison, head):
    number = (await office.filed("jalan-rusak")).number
    answer = await liaison.says(f"/selesai {number} {TEXT}")
    assert (
        "Tidak ada yang dikirim"
        in (await liaison.taps(answer.with_button("↩️ Tarik kembali"), "↩️ Tarik kembali")).text
    )
    assert "ditarik kembali" in proposal(office, head.id, number).text
    assert "sudah diputuskan" in (await head.taps_data(f"approve:{number}:1")).toast


async def test_who_may_not_decide_cannot_by_a_forged_button(office, liaison, leader, outsider):
    number = (await office.filed("jalan-rusak", Privacy.SECRET)).number
    await liaison.says(f"/selesai {number} {TEXT}")
    assert "Peran Anda" in (await liaison.taps_data(f"approve:{number}:1")).toast
    for phone in (leader, outsider):
        assert "tidak ditemukan" in (await phone.taps_data(f"approve:{number}:1")).toast
    assert not office.to_reporter()


async def test_a_ticket_that_went_to_another_unit_takes_no_answer_along(
    office, liaison, head, desk, outsider
):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    old = proposal(office, head.id, number)
    await desk.says(f"/disposisi {number} DINKES")
    assert "tidak jadi dikirim" in told(office, liaison.id).text
    assert "tidak ditemukan" in (await head.taps(old, APPROVE)).toast
    assert "tambal" not in heard(office)
    assert "tambal" not in office.read_by(outsider.id)


async def test_in_a_group_the_draft_stays_among_those_who_may_read_it(office, liaison, head):
    await office.tie(GROUP, "PUPR")
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}", chat=GROUP)
    assert proposal(office, head.id, number).labels[0] == APPROVE
    assert not [s for s in office.all_in(GROUP) if s.message.slot == f"proposal:{number}"]


async def test_the_album_of_an_answer_in_other_words_arrives_whole(office, liaison, head):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    await head.taps(proposal(office, head.id, number), AMEND)
    done = await head.sends_photo("Jalan itu sudah rata", album="7", name="one")
    assert "1 berkas" in done.text
    silent = await head.sends_photo(album="7", name="two")
    assert "untuk laporan mana" not in silent.text
    assert len({file for message in office.to_reporter() for file in message.evidence}) == 2


async def test_a_photo_that_comes_before_the_other_words_goes_with_them(office, liaison, head):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    await head.taps(proposal(office, head.id, number), AMEND)
    assert "beberapa kata" in (await head.sends_photo(name="one")).text
    await head.says("Jalan itu sudah rata")
    assert len({file for message in office.to_reporter() for file in message.evidence}) == 1


async def test_a_head_on_leave_is_not_asked_but_who_stands_in(office, liaison, head):
    other = await office.hire(22, Post(Role.LEADER, "PUPR"))
    await other.says("/nama Ani")
    await head.says("/cuti 20/3/2026 Ani")
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    assert SHOWN in proposal(office, other.id, number).text
    assert SHOWN not in office.read_by(head.id)


async def test_a_head_is_told_of_a_missed_deadline_once(office, liaison, head):
    number = (await office.filed("jalan-rusak")).number
    await liaison.says(f"/selesai {number} {TEXT}")
    await office.passes(days=12)
    missed = [s for s in office.all_in(head.id) if "terlewati" in s.text and number in s.text]
    assert len(missed) == len({s.text for s in missed}) == 1


async def test_a_draft_that_a_disposition_dropped_waits_again_once_that_is_undone(
    texts, network, city
):
    patient = replace(city, limits=replace(city.limits, undo_within=timedelta(seconds=60)))
    async with working(patient, texts, network) as office:
        liaison = await office.hire(11, Post(Role.LIAISON, "PUPR"))
        head = await office.hire(21, Post(Role.LEADER, "PUPR"))
        desk = await office.hire(12, Post(Role.ADMINISTRATOR))
        number = (await office.filed("jalan-rusak")).number
        await liaison.says(f"/selesai {number} {TEXT}")
        await desk.says(f"/disposisi {number} DINKES")
        assert "tidak jadi dikirim" in told(office, liaison.id).text
        await desk.says(f"/urung {number}")
        assert "menunggu persetujuan lagi" in office.read_by(liaison.id)
        await head.taps(proposal(office, head.id, number), APPROVE)
        assert SHOWN in heard(office)


async def test_undoing_what_dropped_no_draft_says_nothing_of_drafts(texts, network, city):
    patient = replace(city, limits=replace(city.limits, undo_within=timedelta(seconds=60)))
    async with working(patient, texts, network) as office:
        liaison = await office.hire(11, Post(Role.LIAISON, "PUPR"))
        head = await office.hire(21, Post(Role.LEADER, "PUPR"))
        number = (await office.filed("jalan-rusak")).number
        await liaison.says(f"/selesai {number} {TEXT}")
        before = len(office.all_in(head.id))
        await liaison.says(f"/proses {number}")
        await liaison.says(f"/urung {number}")
        assert len(office.all_in(head.id)) == before
        assert "menunggu persetujuan lagi" not in office.read_by(liaison.id)


async def test_who_consents_reads_that_the_photo_was_used_before_and_so_does_a_deputy(
    office, liaison, head, desk
):
    deputy = await office.hire(22, Post(Role.LEADER, "PUPR"))
    await deputy.says("/nama Ani")
    first = await office.filed("jalan-rusak", photos=1)
    await office.works()
    office.clock.advance(days=1)
    number = (await office.filed("jalan-rusak")).number
    await head.says("/cuti sampai 6 Maret ani")
    await liaison.sends_photo(f"/selesai {number} {TEXT}")
    before = len(office.all_in(head.id))
    assert SHOWN in proposal(office, deputy.id, number).text
    (proof,) = next(s.message.evidence for s in office.all_in(deputy.id) if s.message.evidence)
    async with office.uow() as tx:
        for file in (*first.evidence, proof):
            await tx.evidence.fetched(file, "ab" * 32, 1000)
    await office.works()
    assert f"mirip dengan foto pada <b>{first.number}</b>" in office.read_by(deputy.id)
    assert f"mirip dengan foto pada <b>{first.number}</b>" in office.read_by(desk.id)
    assert len(office.all_in(head.id)) == before
