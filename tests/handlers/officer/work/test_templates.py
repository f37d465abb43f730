"""Prepared answers: offered where they fit, shown filled in, sent or changed first."""

from dataclasses import replace

import pytest

from tests.handlers.officer.office import REPORTER_CHAT, REPORTER_NAME
from tickets.city.answers import FIELDS
from tickets.ticket import Privacy, Status

DONE, INSPECTED = "📄 Sudah dikerjakan", "📄 Sudah disurvei, menunggu jadwal"
SEND, EDIT = "✅ Kirim", "✏️ Ubah dulu"


def heard(office) -> str:
    return "\n".join(message.text for message in office.to_reporter())


async def test_a_prepared_answer_is_shown_and_sent(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    offered = await liaison.taps(office.card(liaison.id, number), "Selesai")
    assert "Apa yang sudah dikerjakan" in offered.last.text
    shown = await liaison.taps(offered.with_button(DONE), DONE)
    assert "depan SDN Kelayan" in shown.text
    assert "Dinas Pekerjaan Umum" in shown.text
    assert not office.to_reporter()
    sent = await liaison.taps(shown.with_button(SEND), SEND)
    assert "dijawab" in sent.text
    assert "depan SDN Kelayan sudah kami kerjakan" in heard(office)
    assert (await office.ticket(number)).status is Status.ANSWERED
    assert SEND not in [label for s in office.chats[liaison.id].values() for label in s.labels]


async def test_files_that_came_first_go_along(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    offered = await liaison.sends_photo(f"/selesai {number}")
    shown = await liaison.taps(offered.with_button(DONE), DONE)
    await liaison.taps(shown.with_button(SEND), SEND)
    assert any(message.evidence for message in office.to_reporter())


async def test_it_is_changed_first(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    offered = await liaison.taps(office.card(liaison.id, number), "Balas")
    shown = await liaison.taps(offered.with_button(INSPECTED), INSPECTED)
    prompt = await liaison.taps(shown.with_button(EDIT), EDIT)
    assert "<code>" in prompt.text
    await liaison.replies(prompt.last, "Sudah disurvei, dikerjakan Senin")
    assert "dikerjakan Senin" in heard(office)


async def test_after_the_first_word_of_progress_more_is_offered(office, liaison):
    number = (await office.filed("jalan-rusak")).number
    begun = await liaison.taps(office.card(liaison.id, number), "Proses")
    shown = await liaison.taps(begun.with_button("📄 Tim menuju lokasi"), "📄 Tim menuju lokasi")
    office.clock.advance(seconds=5)
    await liaison.taps(shown.with_button(SEND), SEND)
    assert "sedang menuju depan SDN Kelayan" in heard(office)


async def test_a_refusal_is_offered_by_category(office, desk):
    roads = (await office.filed("jalan-rusak")).number
    drains = (await office.filed("drainase")).number
    label = "📄 Jalan nasional atau provinsi"
    chosen = await desk.says(f"/tolak {roads}")
    assert label in chosen.last.labels
    assert label not in (await desk.says(f"/tolak {drains}")).last.labels
    shown = await desk.taps(chosen.last, label)
    await desk.taps(shown.with_button(SEND), SEND)
    assert (await office.ticket(roads)).status is Status.REJECTED
    assert "SP4N" in heard(office)


async def test_what_the_citizen_wrote_is_escaped(office, liaison, city):
    number = (await office.filed("jalan-rusak")).number
    async with office.uow() as tx:
        ticket = await tx.tickets.get(number)
        odd = replace(ticket.place, words="depan <b>{unit}</b> & {0}")
        await tx.tickets.save(replace(ticket, place=odd))
    shown = await liaison.taps_data(f"template:{number}:resolve:sudah-dikerjakan")
    assert "depan &lt;b&gt;{unit}&lt;/b&gt; &amp; {0}" in shown.text
    await liaison.taps(shown.with_button(SEND), SEND)
    assert "depan &lt;b&gt;{unit}&lt;/b&gt; &amp; {0}" in heard(office)


async def test_what_changed_since_it_was_shown_is_shown_again(office, liaison, desk):
    number = (await office.filed("jalan-rusak")).number
    shown = await liaison.taps_data(f"template:{number}:resolve:sudah-dikerjakan")
    async with office.uow() as tx:
        ticket = await tx.tickets.get(number)
        await tx.tickets.save(replace(ticket, place=replace(ticket.place, words="Jalan Belitung")))
    again = await liaison.taps(shown.with_button(SEND), SEND)
    assert "berubah" in again.toast
    assert "Jalan Belitung" in again.text
    assert not office.to_reporter()


@pytest.mark.parametrize(
    "data",
    [
        "template:{number}:resolve:no-such",
        "send:{number}:reject:sudah-dikerjakan:0000",
        "send:{number}",
        "templates:{number}:fly:0",
        "templates:nonsense:reply:0",
    ],
)
async def test_forged_buttons_do_nothing(office, liaison, data):
    number = (await office.filed("jalan-rusak")).number
    answer = await liaison.taps_data(data.format(number=number))
    assert "tidak berlaku" in answer.toast
    assert not office.to_reporter()


async def test_who_may_not_answer_cannot_with_a_prepared_text(office, leader, outsider):
    number = (await office.filed("jalan-rusak")).number
    data = f"template:{number}:reply:sudah-disurvei"
    assert "Peran Anda" in (await leader.taps_data(data)).toast
    assert "tidak ditemukan" in (await outsider.taps_data(data)).toast
    assert "Peran Anda" in (await leader.says("/templat")).text


async def test_all_of_them_and_those_that_fit(office, liaison, city):
    listed = await liaison.says("/templat")
    assert "Jadwal angkut sampah" in listed.text
    more = await liaison.taps(listed.last, "Berikutnya ▶")
    assert "Jalan nasional atau provinsi" in more.text
    number = (await office.filed("jalan-rusak")).number
    fitting = await liaison.says(f"/templat {number}")
    assert "Balas: Tim menuju lokasi" in [b for s in fitting.shown for b in s.labels]
    assert "Caranya" in (await liaison.says(f"/templat {number} lagi")).text


async def test_a_city_without_any_offers_none(office, liaison, monkeypatch):
    bare = replace(office.rooms, city=replace(office.city, templates=()))
    monkeypatch.setattr(office.channel, "_rooms", bare)
    assert "belum menyiapkan" in (await liaison.says("/templat")).text
    number = (await office.filed("jalan-rusak")).number
    assert len((await liaison.says(f"/balas {number}")).shown) == 1
    assert "Tidak ada" in (await liaison.says(f"/templat {number}")).text


@pytest.mark.parametrize("privacy", [Privacy.ANONYMOUS, Privacy.ANONYMOUS_SECRET])
async def test_nothing_of_who_stays_unknown_is_filled_in(office, liaison, privacy):
    async with office.uow() as tx:
        await tx.citizens.save(replace(await tx.citizens.by_chat(REPORTER_CHAT), language="en"))
    number = (await office.filed("jalan-rusak", privacy)).number
    shown = await liaison.taps_data(f"template:{number}:resolve:sudah-dikerjakan")
    assert "sudah kami kerjakan" in shown.text
    assert REPORTER_NAME not in shown.text
    assert not {"name", "phone", "reporter"} & set(FIELDS)


async def test_it_speaks_the_reporters_language(office, liaison):
    async with office.uow() as tx:
        await tx.citizens.by_chat(REPORTER_CHAT, "en")
    number = (await office.filed("jalan-rusak")).number
    shown = await liaison.taps_data(f"template:{number}:resolve:sudah-dikerjakan")
    assert "is done" in shown.text
