"""Whatever is sent: a sentence that helps, the conversation where it was, nothing raised."""

from typing import Any

import pytest

from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import files
from tests.handlers.citizen.phone import Phone
from tickets.ticket import Status


async def at_description(phone: Phone) -> None:
    await phone.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan", "Pilih kec", "Banjarmasin Utara"):
        await phone.taps(label)
    await phone.taps("Alalak Utara")
    phone.sees("4 dari 6")


async def at_review(phone: Phone) -> None:
    await at_description(phone)
    await phone.says("Lampu jalan mati sejak tiga malam.")
    await phone.taps("Tidak ada")
    await phone.taps("Terbuka")
    phone.sees("Periksa")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("rusak", "terlalu singkat"),
        ("   ", "masih kosong"),
        ("a" * 5_000, "terlalu panjang (5.000 huruf; paling banyak 3.000)"),
    ],
)
async def test_descriptions_that_are_none(siti: Phone, text: str, sentence: str) -> None:
    await at_description(siti)
    before = await siti.conversation()
    await siti.says(text)
    siti.sees(sentence)
    after = await siti.conversation()
    assert (after.state, after.data) == (before.state, before.data)
    await siti.says("Lampu jalan mati sejak tiga malam.")
    siti.sees("5 dari 6")


async def test_the_tail_of_a_text_that_was_too_long_is_no_description(
    siti: Phone, clock: FakeClock
) -> None:
    await at_description(siti)
    await siti.says("a" * 4_096)
    siti.sees("terlalu panjang")
    await siti.says("dan ini ekornya, yang dikirim ponsel sendiri")
    assert "draft" in (await siti.conversation()).data
    assert "ekornya" not in str((await siti.conversation()).data)
    clock.advance(seconds=30)
    await siti.says("Lampu jalan mati sejak tiga malam.")
    siti.sees("5 dari 6")


@pytest.mark.parametrize(
    "content",
    [
        {"sticker": {"file_id": "s", "file_unique_id": "s", "type": "regular", "width": 9}
         | {"height": 9, "is_animated": False, "is_video": False}},
        {"dice": {"emoji": "🎲", "value": 3}},
        {"poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0}
         | {"is_closed": False, "is_anonymous": True, "type": "regular"}
         | {"allows_multiple_answers": False, "allows_revoting": False, "members_only": False}},
    ],
    ids=lambda content: next(iter(content)),
)  # fmt: skip
async def test_what_no_report_can_hold(siti: Phone, content: dict[str, Any]) -> None:
    await at_description(siti)
    before = await siti.conversation()
    await siti.sends(**content)
    siti.sees("tidak dapat saya gunakan", "tulisan, foto")
    after = await siti.conversation()
    assert (after.state, after.data, after.prompt) == (before.state, before.data, before.prompt)


async def test_telegrams_own_notices_need_no_answer(siti: Phone) -> None:
    await at_description(siti)
    shown = len(siti.screen)
    await siti.sends(message_auto_delete_timer_changed={"message_auto_delete_time": 60})
    assert len(siti.screen) == shown


async def test_a_tap_on_an_earlier_question(siti: Phone) -> None:
    await siti.says("/lapor")
    kinds = siti.last
    old = kinds.buttons[0][0].data
    await siti.taps("Pengaduan")
    await siti.says("/bahasa")
    await siti.taps("Bahasa Indonesia")
    before = await siti.conversation()
    toast = await siti.taps_data(old)
    assert toast is not None
    assert "pertanyaan sebelumnya" in toast
    siti.sees("2 dari 6")
    assert (await siti.conversation()).data["draft"] == before.data["draft"]


async def test_a_double_tap_does_what_one_does(siti: Phone) -> None:
    await siti.says("/lapor")
    question = siti.last
    data = question.buttons[0][0].data
    await siti.taps_data(data, question)
    toast = await siti.taps_data(data, question)
    assert toast == "Sudah tercatat."
    assert len(siti.screen) == 1
    siti.sees("2 dari 6")


@pytest.mark.parametrize(
    "data",
    [
        "", ":", "at", "at:", "at:1", "at:x:kind:complaint", "at:-1:kind:complaint", "nonsense",
        "at:99999999999999999999:kind:complaint", "at:٣:kind:complaint", "show:", "show:BJM",
        "rate::5", "rate:BJM-0000-0003:5", "rate:x:y:z:q", "mine:x", "mine:-3", "language:xx",
        "withdraw:BJM-1234-5678", "comment", "object:🙂", "add:" + "9" * 50,
    ],
)  # fmt: skip
async def test_forged_taps_change_nothing(siti: Phone, data: str) -> None:
    await at_review(siti)
    before = await siti.conversation()
    await siti.taps_data(data)
    after = await siti.conversation()
    assert (after.state, after.data, after.prompt) == (before.state, before.data, before.prompt)
    toast = siti.turn.toast if siti.turn else None
    assert toast is not None or siti.last.text != "", "somebody is told something"


@pytest.mark.parametrize(
    "what",
    [
        "kind:riot", "category:jalan", "category:nothing", "category:", "top:jalan-rusak",
        "top:nothing:0", "district:99:0", "area:99", "privacy:public", "edit:everything", "send:",
        "send:0123", "answer:BJM-0000-0003", "report:", "withdraw:BJM-0000-0003", "outside:",
        "language:xx", "unheard:of",
    ],
)  # fmt: skip
async def test_forged_answers_to_the_newest_question_change_nothing(
    siti: Phone, what: str, uow: MemoryUnitOfWork
) -> None:
    await at_review(siti)
    before = await siti.conversation()
    toast = await siti.taps_data(f"at:{before.prompt}:{what}")
    assert toast
    assert len(toast) <= 200
    after = await siti.conversation()
    assert (after.state, after.data) == (before.state, before.data)
    assert uow.all_tickets == ()


async def test_a_page_that_is_not_there_is_the_last(siti: Phone) -> None:
    await siti.says("/lapor")
    await siti.taps("Pengaduan")
    prompt = (await siti.conversation()).prompt
    await siti.taps_data(f"at:{prompt}:tops:999", siti.last)
    siti.sees("2 dari 6")
    assert "‹ Sebelumnya" in siti.last.labels


async def test_a_location_on_another_continent(siti: Phone) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan"):
        await siti.taps(label)
    before = await siti.conversation()
    await siti.is_at(48.85, 2.35)
    siti.sees("jauh sekali dari Kota Banjarmasin")
    after = await siti.conversation()
    assert (after.state, after.data) == (before.state, before.data)
    await siti.is_at(-3.33, 114.593)
    siti.sees("4 dari 6")


async def test_a_location_in_the_neighbours_land(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan"):
        await siti.taps(label)
    await siti.is_at(-3.44, 114.83)
    siti.sees("di luar Kota Banjarmasin", "Banjarbaru")
    await siti.taps("‹ Cara lain")
    siti.sees("Di mana kejadiannya?")
    await siti.is_at(-3.44, 114.83)
    await siti.taps("Ya, memang di sana")
    siti.sees("4 dari 6", "titik -3.44000, 114.83000")


async def test_markup_and_braces_are_only_text(siti: Phone, uow: MemoryUnitOfWork) -> None:
    nasty = '<b>Lampu</b> & { $number } </i> {""} mati <script>'
    await at_description(siti)
    await siti.says(nasty)
    await siti.taps("Tidak ada")
    await siti.taps("Terbuka")
    siti.sees('&lt;b&gt;Lampu&lt;/b&gt; &amp; { $number } &lt;/i&gt; {""} mati &lt;script&gt;')
    await siti.taps("Kirim laporan")
    assert uow.all_tickets[0].description == nasty
    await siti.says("/status " + uow.all_tickets[0].number)
    siti.sees("&lt;b&gt;Lampu&lt;/b&gt;")


async def test_markup_in_a_place(siti: Phone) -> None:
    await siti.says("/lapor")
    for label in ("Pengaduan", "Lalu lintas", "Lampu jalan"):
        await siti.taps(label)
    await siti.says("Gang <i>Sempit & { $place }")
    siti.sees("Gang &lt;i&gt;Sempit &amp; { $place }")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("/status", "Anda belum punya laporan"),
        ("/status abc", "“abc” bukan nomor laporan"),
        ("/status <b>", "“&lt;b&gt;” bukan nomor laporan"),
        ("/status BJM-0000-0001", "salah ketik"),
        ("/status BJM-0000-0003", "tidak ada di antara laporan Anda"),
        ("/terbang", "perintah itu tidak saya kenal"),
        ("/", "perintah itu tidak saya kenal"),
        ("/batal", "tidak ada yang perlu dibatalkan"),
        ("/laporan", "Anda belum punya laporan"),
    ],
)
async def test_commands_that_lead_nowhere(siti: Phone, text: str, sentence: str) -> None:
    await siti.says(text)
    siti.sees(sentence)
    assert (await siti.conversation()).state is None


@pytest.mark.parametrize("text", ["/antrian", "/TAKE BJM-0000-0003", "/balas ya"])
async def test_a_command_of_the_officers_is_explained(siti: Phone, text: str) -> None:
    await siti.says(text)
    siti.sees("perintah bot petugas")


async def test_a_command_amid_a_report_leaves_it_alone(siti: Phone) -> None:
    await at_description(siti)
    before = await siti.conversation()
    for command in ("/laporan", "/status BJM-0000-0003", "/data", "/bantuan", "/start", "/x"):
        await siti.says(command)
    after = await siti.conversation()
    assert (after.state, after.data) == (before.state, before.data)
    await siti.says("Lampu jalan mati sejak tiga malam.")
    siti.sees("5 dari 6")


async def test_a_ticket_of_somebody_else_looks_like_none(siti: Phone, john: Phone) -> None:
    ticket = await files(siti)
    await john.says(f"/status {ticket.number}")
    john.sees("is not among your reports")
    for verb in ("show", "rate", "comment", "object", "withdraw", "add"):
        toast = await john.taps_data(f"{verb}:{ticket.number}:5")
        assert toast is not None
        assert "is not among your reports" in toast
    assert siti.screens.uow.all_tickets == (ticket,)


async def test_a_file_of_21_megabytes(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await at_description(siti)
    await siti.says("Lampu jalan mati sejak tiga malam.")
    before = await siti.conversation()
    await siti.sends_document("video", 21 * 1024 * 1024)
    siti.sees("terlalu besar", "20 MB")
    after = await siti.conversation()
    assert (after.state, after.data) == (before.state, before.data)
    async with uow() as tx:
        assert await tx.evidence.get([1]) == []


async def test_an_eleventh_file(siti: Phone) -> None:
    await at_description(siti)
    for number in range(10):
        await siti.sends_photo(f"p{number}")
    await siti.sends_photo("p9")
    siti.sees("10 bukti")
    await siti.sends_photo("p10")
    siti.sees("Sudah ada 10 bukti")


async def test_sent_twice_is_one_ticket(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await at_review(siti)
    review = siti.last
    data = review.buttons[0][0].data
    await siti.taps_data(data, review)
    toast = await siti.taps_data(data, review)
    (ticket,) = uow.all_tickets
    assert toast == f"Laporan ini sudah terkirim dengan nomor {ticket.number}."
    shown = [s for s in siti.screen if f"<code>{ticket.number}</code>" in s.text]
    assert len(shown) == 1


async def test_a_replayed_update_is_one_ticket(siti: Phone, uow: MemoryUnitOfWork) -> None:
    await at_review(siti)
    query = {
        "id": "1",
        "from": {"id": siti.user, "is_bot": False, "first_name": "Siti"},
        "chat_instance": "1",
        "message": {
            "message_id": siti.last.id,
            "date": 1,
            "chat": {"id": siti.user, "type": "private"},
        },
        "data": siti.last.buttons[0][0].data,
    }
    update = await siti.brings({"callback_query": query})
    shown = len(siti.screen)
    await siti.brings({"callback_query": query}, update["update_id"])
    assert len(uow.all_tickets) == 1
    assert len(siti.screen) == shown


async def test_what_the_status_does_not_allow(siti: Phone, uow: MemoryUnitOfWork) -> None:
    ticket = await files(siti)
    for verb in ("rate", "object"):
        toast = await siti.taps_data(f"{verb}:{ticket.number}:5")
        assert toast is not None
        assert "Diteruskan ke unit" in toast
    toast = await siti.taps_data(f"comment:{ticket.number}")
    assert toast is not None
    assert "beri nilai dulu" in toast
    assert uow.all_tickets[0].status is Status.ASSIGNED
    assert (await siti.conversation()).state is None


async def test_somebody_elses_sent_report_is_not_told(siti: Phone, john: Phone) -> None:
    ticket = await files(siti)
    await john.says("/report")
    await john.taps("Complaint")
    toast = await john.taps_data(f"at:1:send:{ticket.draft}")
    assert toast is not None
    assert ticket.number not in toast


async def test_what_has_to_stay_secret_cannot_be_opened_by_forged_data(
    siti: Phone, uow: MemoryUnitOfWork
) -> None:
    await siti.says("Saya dipukul suami dan takut pulang.")
    await siti.taps("Kekerasan terhadap perempuan")
    prompt = (await siti.conversation()).prompt
    for forged in ("privacy:open", "privacy:anonymous", "send-as:open"):
        toast = await siti.taps_data(f"at:{prompt}:{forged}", siti.last)
        assert toast is not None
        assert "dirahasiakan" in toast
    assert (await siti.conversation()).data["draft"]["privacy"] == "secret"
    assert uow.all_tickets == ()
