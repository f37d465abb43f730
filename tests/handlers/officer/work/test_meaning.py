"""A reply in a group: nothing reaches the citizen before its writer says that it shall."""

import pytest

from tests.handlers.officer.phone import Answer
from tests.handlers.officer.test_groups import GROUP
from tickets.people import Post, Role
from tickets.ticket import Status

WORDS = "Kami sudah ke lokasi"
SEND, NOTE = "📨 Kirim ke pelapor", "📝 Simpan sebagai catatan"


@pytest.fixture
async def number(office) -> str:
    await office.tie(GROUP, "PUPR")
    return str((await office.filed("jalan-rusak")).number)


@pytest.fixture
async def asked(office, liaison, number) -> Answer:
    """The officer replied to the card."""
    answer: Answer = await liaison.replies(office.card(GROUP, number), WORDS, chat=GROUP)
    return answer


async def test_the_writer_is_asked_and_nothing_is_sent_meanwhile(office, liaison, asked):
    assert asked.last.labels == [SEND, NOTE]
    assert WORDS in asked.text
    assert f"tg://user?id={liaison.id}" in asked.text
    assert not office.to_reporter()


async def test_sent_on_it_is_shown_in_place_of_the_question(office, liaison, asked, number):
    done = await liaison.taps(asked.last, SEND, chat=GROUP)
    assert WORDS in office.to_reporter()[-1].text
    assert (await office.ticket(number)).status is Status.IN_PROGRESS
    shown = done.with_id(asked.last.id)
    assert "Yang dibaca pelapor" in shown.text
    assert WORDS in shown.text
    assert not shown.labels


async def test_kept_as_a_note_the_citizen_never_reads_it(office, liaison, asked, number):
    done = await liaison.taps(asked.last, NOTE, chat=GROUP)
    assert "Pelapor tidak membacanya" in done.with_id(asked.last.id).text
    assert not office.to_reporter()
    assert WORDS in (await liaison.says(f"/lihat {number}")).text


async def test_a_second_tap_does_nothing_more(office, liaison, asked):
    await liaison.taps(asked.last, SEND, chat=GROUP)
    office.clock.advance(seconds=10)
    before = len(office.to_reporter())
    for label in (SEND, NOTE):
        again = await liaison.taps(asked.last, label, chat=GROUP)
        assert "Sudah diterima" in again.toast
        assert not again.shown
    assert len(office.to_reporter()) == before


async def test_only_the_writer_may_tap(office, liaison, asked, number):
    colleague = await office.hire(16, Post(Role.LIAISON, "PUPR"))
    answer = await colleague.taps(asked.last, SEND, chat=GROUP)
    assert "Hanya penulis" in answer.toast
    forged = asked.last.data(SEND).replace(f":{liaison.id}", f":{colleague.id}")
    await colleague.taps_data(forged, chat=GROUP)
    for nonsense in ("pass:", f"pass:{number}", f"keep:{number}:x:y"):
        assert (await colleague.taps_data(nonsense, chat=GROUP)).alert
    assert not office.to_reporter()


async def test_a_question_that_waited_too_long_is_over_kindly(office, liaison, asked, number):
    office.clock.advance(hours=4)
    late = await liaison.taps(asked.last, SEND, chat=GROUP)
    assert f"/balas {number}" in late.with_id(asked.last.id).text
    assert not office.to_reporter()


async def test_an_edit_before_the_tap_counts(office, liaison, asked):
    message = int(asked.last.data(SEND).split(":")[2])
    edited = await liaison.edits("Kami ke lokasi besok", chat=GROUP, message_id=message)
    assert "besok" in edited.with_id(asked.last.id).text
    await liaison.taps(asked.last, SEND, chat=GROUP)
    assert "besok" in office.to_reporter()[-1].text
    late = await liaison.edits("Kami ke lokasi lusa", chat=GROUP, message_id=message)
    assert "tidak dikirim ulang" in late.text
    assert "lusa" not in office.to_reporter()[-1].text


@pytest.mark.parametrize(("label", "heard"), [(SEND, 3), (NOTE, 0)])
async def test_an_album_is_one_question_and_goes_whole(office, liaison, number, label, heard):
    card = office.card(GROUP, number)
    asked = await liaison.sends_photo(WORDS, GROUP, to=card, album="7", name="one")
    more = await liaison.sends_photo(chat=GROUP, album="7", name="two")
    assert "2 berkas" in more.with_id(asked.last.id).text
    await liaison.taps(asked.last, label, chat=GROUP)
    await liaison.sends_photo(chat=GROUP, album="7", name="three")
    assert len([f for message in office.to_reporter() for f in message.evidence]) == heard
    history = await liaison.says(f"/lihat {number}")
    assert {f for s in history.shown for f in s.message.evidence} == {1, 2, 3}


@pytest.mark.parametrize("label", [SEND, NOTE])
async def test_a_file_alone_will_do(office, liaison, number, label):
    pdf = {"file_id": "f", "file_unique_id": "u", "mime_type": "application/pdf"}
    asked = await liaison.sends("document", pdf, chat=GROUP, to=office.card(GROUP, number))
    assert "1 berkas" in asked.text
    done = await liaison.taps(asked.last, label, chat=GROUP)
    assert "1 berkas" in done.text
    assert bool(office.to_reporter()) is (label == SEND)


async def test_a_reply_to_what_the_reporter_wrote_asks_too_and_privately_it_does_not(
    office, liaison, number
):
    await office.citizen_does("add", number, "Makin dalam, Pak")
    news = next(s for s in reversed(office.all_in(GROUP)) if "Makin dalam" in s.text)
    asked = await liaison.replies(news, WORDS, chat=GROUP)
    assert asked.last.labels == [SEND, NOTE]
    seen = await liaison.says(f"/lihat {number}")
    card = next(s for s in seen.shown if "Lubang besar" in s.text)
    assert "Yang dibaca pelapor" in (await liaison.replies(card, WORDS)).text


async def test_two_replies_are_two_questions(office, liaison, asked, number):
    other = await liaison.replies(office.card(GROUP, number), "Yang dekat siapa?", chat=GROUP)
    await liaison.taps(other.last, NOTE, chat=GROUP)
    await liaison.taps(asked.last, SEND, chat=GROUP)
    sent = office.to_reporter()
    assert WORDS in sent[-1].text
    assert not any("siapa" in message.text for message in sent)


async def test_where_nothing_can_be_sent_that_is_said_at_once(office, liaison, number):
    await office.citizen_does("withdraw", number)
    answer = await liaison.replies(office.card(GROUP, number), WORDS, chat=GROUP)
    assert "Dicabut" in answer.text
    assert not answer.last.labels


async def test_a_sticker_is_no_answer(office, liaison, number):
    sticker = {
        "file_id": "s",
        "file_unique_id": "s",
        "type": "regular",
        "width": 1,
        "height": 1,
        "is_animated": False,
        "is_video": False,
    }
    card = office.card(GROUP, number)
    answer = await liaison.sends("sticker", sticker, chat=GROUP, to=card)
    assert "tidak dapat diteruskan" in answer.text


async def test_the_state_may_change_before_the_tap(office, liaison, asked, number):
    await office.citizen_does("withdraw", number)
    answer = await liaison.taps(asked.last, SEND, chat=GROUP)
    assert "Dicabut" in answer.all
    assert not office.to_reporter()
    assert "tersimpan" in (await liaison.taps(asked.last, NOTE, chat=GROUP)).text
