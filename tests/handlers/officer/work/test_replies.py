"""Telegram's own replies, albums, and words without a command."""

import pytest

from tests.handlers.officer.people.test_joining import STICKER
from tickets.people import Post, Role
from tickets.ticket import Medium, Status

GROUP = -5
WORDS = "Kami sudah ke lokasi"


@pytest.fixture
async def number(office, liaison):
    return (await office.filed("jalan-rusak")).number


async def test_a_reply_to_the_card_is_written_to_the_reporter_and_shown(office, liaison, number):
    answer = await liaison.replies(office.card(liaison.id, number), f"{WORDS} <b> { {} }")
    assert "Yang dibaca pelapor" in answer.text
    assert f"{WORDS} &lt;b&gt;" in answer.text
    assert WORDS in office.to_reporter()[-1].text
    assert (await office.ticket(number)).status is Status.IN_PROGRESS


async def test_a_reply_to_news_about_a_ticket_is_one_too(office, liaison, number):
    await office.citizen_does("add", number, "Makin dalam, Pak")
    news = next(s for s in reversed(office.all_in(liaison.id)) if "Makin dalam" in s.text)
    await liaison.replies(news, WORDS)
    assert WORDS in office.to_reporter()[-1].text


@pytest.mark.parametrize("caption", ["", "Sudah mulai dikerjakan"])
async def test_a_photo_as_reply_to_the_card_goes_to_the_reporter(office, liaison, number, caption):
    answer = await liaison.sends_photo(caption, to=office.card(liaison.id, number))
    assert "1 berkas ikut" in answer.text
    text, files = office.to_reporter()[-2:]
    assert caption in text.text
    (evidence,) = await office.evidence(*files.evidence)
    assert evidence.medium is Medium.PHOTO


@pytest.mark.parametrize(
    ("kind", "content", "medium"),
    [
        ("video", {"width": 1, "height": 1, "duration": 1}, Medium.VIDEO),
        ("voice", {"duration": 1}, Medium.VOICE),
        ("document", {"mime_type": "application/pdf", "file_name": "a.pdf"}, Medium.DOCUMENT),
        ("audio", {"duration": 1}, Medium.DOCUMENT),
        ("animation", {"width": 1, "height": 1, "duration": 1}, Medium.VIDEO),
    ],
)
async def test_other_files_go_too(office, liaison, number, kind, content, medium):
    file = {"file_id": "f", "file_unique_id": "u", "file_size": 10, **content}
    await liaison.sends(kind, file, to=office.card(liaison.id, number))
    (evidence,) = await office.evidence(*office.to_reporter()[-1].evidence)
    assert evidence.medium is medium


async def test_the_album_of_an_answer_arrives_whole(office, liaison, number):
    card = office.card(liaison.id, number)
    await liaison.sends_photo(f"/selesai {number} Sudah rata", album="7", name="one")
    await liaison.sends_photo(album="7", name="two", to=card)
    await liaison.sends_photo(album="7", name="three")
    files = [f for message in office.to_reporter() for f in message.evidence]
    assert len(files) == 3
    assert (await office.ticket(number)).status is Status.ANSWERED
    assert len([m for m in office.to_reporter() if "Sudah rata" in m.text]) == 1


async def test_an_album_is_not_counted_by_its_first_piece(office, liaison, number):
    done = await liaison.sends_photo(f"/balas {number} Sudah rata", album="7", name="one")
    assert "Berkas album ikut" in done.text
    assert "1 berkas" not in done.text
    assert "bukan admin grup" not in done.text


@pytest.mark.parametrize(("lacks", "warned"), [(None, True), (frozenset(), False)])
async def test_a_group_says_that_more_than_the_first_of_an_album_may_be_lost(
    office, liaison, number, lacks, warned
):
    await office.tie(GROUP, "PUPR")
    async with office.uow() as tx:
        await tx.members.note_group(GROUP, forum=False, lacks=lacks)
    caption = f"/balas {number} Sudah rata"
    done = await liaison.sends_photo(caption, chat=GROUP, album="7", name="one")
    assert ("bukan admin grup" in done.text) == warned
    assert "bukan admin" not in (await liaison.sends_photo(caption, chat=GROUP)).text


async def test_photos_first_words_later(office, liaison, number):
    prompt = await liaison.taps(office.card(liaison.id, number), "Selesai")
    asked = await liaison.sends_photo(to=prompt.last, album="8", name="one")
    assert "1 berkas diterima" in asked.text
    silent = await liaison.sends_photo(to=prompt.last, album="8", name="two")
    assert not silent.shown
    done = await liaison.replies(asked.last, "Sudah rata")
    assert "2 berkas ikut" in done.text
    assert (await office.ticket(number)).status is Status.ANSWERED


async def test_an_album_whose_caption_comes_with_a_later_piece(office, liaison, number):
    prompt = await liaison.taps(office.card(liaison.id, number), "Selesai")
    await liaison.sends_photo(to=prompt.last, album="9", name="one")
    done = await liaison.sends_photo("Sudah rata", to=prompt.last, album="9", name="two")
    assert "Berkas album ikut" in done.text
    await liaison.sends_photo(to=prompt.last, album="9", name="three")
    assert len([f for m in office.to_reporter() for f in m.evidence]) == 3


async def test_after_a_prompt_the_next_words_are_its_answer(office, liaison, number):
    await liaison.taps(office.card(liaison.id, number), "Tanya pelapor")
    await liaison.says("RT berapa tepatnya?")
    assert (await office.ticket(number)).status is Status.NEEDS_INFO
    assert "Laporan mana" in (await liaison.says("Terima kasih")).text


async def test_words_long_after_a_prompt_are_not_its_answer(office, liaison, number):
    await liaison.taps(office.card(liaison.id, number), "Tanya pelapor")
    office.clock.advance(hours=1)
    assert "Laporan mana" in (await liaison.says("Pak, nanti makan siang?")).text
    assert (await office.ticket(number)).status is Status.ASSIGNED


async def test_a_prompt_can_be_left(office, liaison, number):
    await liaison.taps(office.card(liaison.id, number), "Balas")
    assert "dibatalkan" in (await liaison.says("/batal")).text
    assert "Laporan mana" in (await liaison.says("halo semua")).text
    assert "Tidak ada yang perlu" in (await liaison.says("/cancel")).text
    assert not office.to_reporter()


async def test_another_button_leaves_the_prompt(office, liaison, number):
    card = office.card(liaison.id, number)
    await liaison.taps(card, "Balas")
    await liaison.taps(card, "Ambil")
    assert "Laporan mana" in (await liaison.says("halo semua")).text


async def test_an_older_prompt_still_knows_what_it_asked(office, liaison, number):
    card = office.card(liaison.id, number)
    question = await liaison.taps(card, "Tanya pelapor")
    await liaison.taps(card, "Balas")
    await liaison.replies(question.last, "RT berapa?")
    assert (await office.ticket(number)).status is Status.NEEDS_INFO


async def test_a_command_as_reply_needs_no_number(office, liaison, number):
    card = office.card(liaison.id, number)
    assert "sedang ditangani" in (await liaison.replies(card, "/proses")).text
    assert "RT berapa?" in (await liaison.replies(card, "/tanya RT berapa?")).text
    assert number in (await liaison.replies(card, "/lihat")).text
    assert "Catatan" in (await liaison.replies(card, "/catatan Sudah ditelepon")).text


async def test_a_command_as_reply_may_name_another_number(office, liaison, number):
    other = (await office.filed("jalan-rusak")).number
    await liaison.replies(office.card(liaison.id, number), f"/proses {other}")
    assert (await office.ticket(other)).status is Status.IN_PROGRESS
    assert (await office.ticket(number)).status is Status.ASSIGNED


async def test_words_of_eight_letters_are_no_number_in_a_reply(office, liaison, number):
    await liaison.replies(office.card(liaison.id, number), "/balas Kami akan ke lokasi")
    assert "Kami akan ke lokasi" in office.to_reporter()[-1].text


async def test_a_command_with_a_number_alone_asks_for_the_words(office, liaison, number):
    prompt = await liaison.says(f"/balas {number}")
    assert prompt.last.message.purpose == "reply"
    await liaison.replies(prompt.last, WORDS)
    assert WORDS in office.to_reporter()[-1].text


async def test_a_mistyped_command_as_reply_reaches_nobody(office, liaison, number):
    card = office.card(liaison.id, number)
    for chat in (None,):
        answer = await liaison.replies(card, "/blas Kami sudah ke lokasi", chat)
        assert "tidak dikenal" in answer.text
    assert "tidak dikenal" in (await liaison.says("/apaini")).text
    assert "tidak dikenal" in (await liaison.sends_photo("/selesi ya", to=card)).text
    assert not office.to_reporter()


async def test_a_reply_in_the_wrong_state_says_so(office, desk, liaison, number):
    await office.citizen_does("withdraw", number)
    answer = await liaison.replies(office.card(liaison.id, number), WORDS)
    assert "Dicabut" in answer.text
    assert "tidak ada bagi Anda" in answer.text
    assert not office.to_reporter()


async def test_a_button_that_came_too_late_asks_for_nothing(office, liaison, number):
    card = office.card(liaison.id, number)
    await office.citizen_does("withdraw", number)
    answer = await liaison.taps(card, "Selesai")
    assert "Dicabut" in answer.all
    assert not any(s.message.keyboard for s in answer.shown)


async def test_a_number_alone_opens_the_ticket(office, liaison, number):
    answer = await liaison.says(f"bagaimana dengan {number.lower()}?")
    assert "Riwayat" in answer.text
    assert not office.to_reporter()


async def test_things_that_cannot_be_passed_on(office, liaison, number):
    card = office.card(liaison.id, number)
    contact = {"phone_number": "+62811", "first_name": "A"}
    place = {"latitude": 1.0, "longitude": 2.0}
    for kind, content in (("sticker", STICKER), ("contact", contact), ("location", place)):
        assert "tidak dapat diteruskan" in (await liaison.sends(kind, content, to=card)).text
        assert "Laporan mana" in (await liaison.sends(kind, content)).text
    assert "Berkas ini untuk laporan mana" in (await liaison.sends_photo("lihat ini")).text
    assert not office.to_reporter()


async def test_a_file_that_is_too_large_is_refused(office, liaison, number):
    card = office.card(liaison.id, number)
    answer = await liaison.sends_photo("bukti", to=card, size=21 * 1024 * 1024)
    assert "20 MB" in answer.text
    assert not office.to_reporter()


async def test_a_photo_with_a_note_is_kept_with_it(office, liaison, number):
    answer = await liaison.sends_photo(f"/catatan {number} Sudah dicek")
    assert "1 berkas disimpan" in answer.text
    assert not office.to_reporter()
    seen = await liaison.says(f"/lihat {number}")
    assert [f for s in seen.shown for f in s.message.evidence] == [1]


async def test_an_edited_message_is_not_sent_again(office, liaison, number):
    await liaison.replies(office.card(liaison.id, number), WORDS)
    before = len(office.to_reporter())
    assert "tidak dikirim ulang" in (await liaison.edits(f"{WORDS}.")).text
    assert len(office.to_reporter()) == before
    assert not (await liaison.edits("halo", chat=GROUP)).shown


async def test_in_a_group_any_officer_of_the_unit_answers_a_prompt(office, liaison):
    await office.tie(GROUP, "PUPR")
    number = (await office.filed("jalan-rusak")).number
    prompt = await liaison.taps(office.card(GROUP, number), "Balas", chat=GROUP)
    assert f"tg://user?id={liaison.id}" in prompt.last.text
    colleague = await office.hire(16, Post(Role.LIAISON, "PUPR"))
    await colleague.replies(prompt.last, WORDS, chat=GROUP)
    assert WORDS in office.to_reporter()[-1].text
    assert not (await liaison.says("sama-sama", chat=GROUP)).shown
    assert len(office.to_reporter()) == 1


@pytest.mark.parametrize("chat", [None, GROUP])
async def test_who_answers_before_the_prompt_is_noted_is_understood(office, liaison, chat):
    await office.tie(GROUP, "PUPR")
    number = (await office.filed("jalan-rusak")).number
    prompt = await liaison.taps_data(f"ask:{number}", chat=chat)
    await office.forget_what_was_sent()
    await liaison.replies(prompt.last, "RT berapa?", chat=chat)
    assert (await office.ticket(number)).status is Status.NEEDS_INFO


async def test_a_reply_to_an_unknown_message_about_another_ticket_reaches_nobody(office, liaison):
    await office.tie(GROUP, "PUPR")
    one, other = [(await office.filed("jalan-rusak")).number for _ in range(2)]
    await liaison.taps(office.card(GROUP, one), "Balas", chat=GROUP)
    await office.forget_what_was_sent()
    answer = await liaison.replies(office.card(GROUP, other), WORDS, chat=GROUP)
    assert "Laporan mana" in answer.text
    assert not office.to_reporter()
