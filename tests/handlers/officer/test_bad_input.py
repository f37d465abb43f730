"""Whatever is typed, tapped or sent gets a sentence that helps, and changes nothing."""

import pytest

from handlers.officer.commands import COMMAND_FOR
from handlers.officer.guiding import example_number
from handlers.officer.work.deeds import DEEDS
from tickets.ticket import Status
from tickets.tracking import ALPHABET

NEEDING_A_NUMBER = ["lihat", *(COMMAND_FOR[deed.verb] for deed in DEEDS.values())]
NEEDING_NOTHING_MORE = ["lihat", "ambil", "lepas", "verifikasi"]


@pytest.fixture
async def number(office, desk, liaison):
    return (await office.filed("jalan-rusak")).number


def mistyped(number: str) -> str:
    last = ALPHABET[(ALPHABET.index(number[-1]) + 1) % len(ALPHABET)]
    return number[:-1] + last


@pytest.mark.parametrize("command", NEEDING_A_NUMBER)
async def test_a_command_alone_shows_how_it_is_used(office, liaison, command):
    answer = await liaison.says(f"/{command}")
    assert f"/{command} BJM-" in answer.text
    assert "Caranya" in answer.text


@pytest.mark.parametrize("command", NEEDING_A_NUMBER)
async def test_what_is_no_number_is_told_with_an_example(office, liaison, number, command):
    answer = await liaison.says(f"/{command} jalan tolong")
    assert "bukan nomor laporan" in answer.text
    assert f"/{command} BJM-7K3M-Q2X" in answer.text
    assert "membalas (reply) kartu" in answer.text


@pytest.mark.parametrize("command", NEEDING_A_NUMBER)
async def test_a_mistyped_number_is_told_apart_from_an_unknown_one(
    office, liaison, number, command
):
    before = office.uow.all_tickets
    assert "salah ketik" in (await liaison.says(f"/{command} {mistyped(number)} baik")).text
    missing = example_number("BJM")
    answer = await liaison.says(f"/{command} {missing} {number if command == 'gabung' else 'PUPR'}")
    if command in NEEDING_NOTHING_MORE:
        assert "Caranya" in answer.text
        answer = await liaison.says(f"/{command} {missing}")
    assert "tidak ditemukan" in answer.text
    assert office.uow.all_tickets == before


@pytest.mark.parametrize("command", NEEDING_NOTHING_MORE)
async def test_too_much_shows_how_it_is_used(office, liaison, number, command):
    assert "Caranya" in (await liaison.says(f"/{command} {number} dan lagi")).text


@pytest.mark.parametrize("command", ["undangan", "titipan"])
async def test_a_list_that_takes_no_words_shows_how_it_is_used(office, desk, command):
    assert "Caranya" not in (await desk.says(f"/{command}")).text
    assert f"<code>/{command}</code>" in (await desk.says(f"/{command} semua")).text


@pytest.mark.parametrize("command", ["antrian semuanya", "statistik bulan", "queue zzz"])
async def test_lists_with_unknown_words_show_how_they_are_used(office, liaison, command):
    assert "Caranya" in (await liaison.says(f"/{command}")).text


@pytest.mark.parametrize(
    "command", ["balas", "tanya", "selesai", "kembalikan", "catatan", "proses"]
)
async def test_five_thousand_characters_are_refused_and_nothing_is_sent(
    office, liaison, number, command
):
    answer = await liaison.says(f"/{command} {number} {'a' * 5000}")
    assert "Terlalu panjang" in answer.text
    assert "3.000" in answer.text
    assert not office.to_reporter()
    assert (await office.ticket(number)).status is Status.ASSIGNED


async def test_too_few_words_are_refused(office, liaison, number):
    assert "beberapa kata" in (await liaison.says(f"/balas {number} a")).text


async def test_markup_and_braces_are_words_like_any_other(office, liaison, number):
    text = "<b>tebal</b> {x} { $number } & </i> 😀"
    answer = await liaison.says(f"/balas {number} {text}")
    assert "&lt;b&gt;tebal&lt;/b&gt; {x} { $number } &amp; &lt;/i&gt; 😀" in answer.text
    assert "&lt;b&gt;tebal" in office.to_reporter()[-1].text


async def test_an_unknown_unit_is_answered_with_the_units(office, desk, number):
    answer = await desk.says(f"/disposisi {number} NASA")
    assert "PUPR" in answer.text
    assert "NASA" in answer.text
    assert "memang sudah di PUPR" in (await desk.says(f"/disposisi {number} pupr")).text


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ("halo", "bukan nomor"),
        ("{number}", "dirinya sendiri"),
        ("BJM-7K3M-Q2XS", "tidak ditemukan"),
    ],
)
async def test_merging_with_nonsense(office, desk, number, other, expected):
    answer = await desk.says(f"/gabung {number} {other.replace('{number}', number)}")
    assert expected in answer.text
    assert (await office.ticket(number)).status is Status.ASSIGNED


@pytest.mark.parametrize(
    "data",
    [
        "",
        "nonsense",
        "start",
        "start:",
        "start:halo",
        "start:BJM-7K3M-Q2XX",
        "::::",
        "rate:{number}:5",
        "units:{number}",
        "units:{number}:x",
        "units:x:1",
        "view:",
        "view:halo",
        "reject:{number}:nonsense",
        "reject:{number}:lapsed",
        "assign:{number}:NASA",
        "language:",
        "lapse:{number}",
        "close:{number}",
        "withdraw:{number}",
        "merge:{number}:x",
        "queue:nonsense:99999999999999999999",
        "queue:unit:-1",
        "take:{number}:over:over",
    ],
)
async def test_forged_buttons_change_nothing(office, desk, liaison, number, data):
    before = office.uow.all_tickets
    for phone in (desk, liaison):
        answer = await phone.taps_data(data.replace("{number}", number))
        assert answer.all.strip() or data.startswith("merge")
        if not data.startswith("take"):
            assert office.uow.all_tickets == before
    assert not office.to_reporter()


async def test_a_tap_under_a_message_that_is_gone(office, liaison, number):
    query = {
        "id": "1",
        "from": {"id": liaison.id, "is_bot": False, "first_name": "L"},
        "chat_instance": "1",
        "data": f"start:{number}",
        "message": {"message_id": 5, "date": 0, "chat": {"id": liaison.id, "type": "private"}},
    }
    await office.handle({"callback_query": query})
    assert (await office.ticket(number)).status is Status.IN_PROGRESS


async def test_a_tap_that_came_from_no_chat(office, liaison, number):
    query = {
        "id": "1",
        "from": {"id": liaison.id, "is_bot": False, "first_name": "L"},
        "chat_instance": "1",
        "inline_message_id": "x",
        "data": "queue",
    }
    await office.handle({"callback_query": query})
    assert await office.deliver() == []


@pytest.mark.parametrize(
    "update",
    [
        {"channel_post": {"message_id": 1, "date": 0, "chat": {"id": -9, "type": "channel"}}},
        {"poll_answer": {"poll_id": "1", "option_ids": [], "option_persistent_ids": []}},
        {"something_new": {"id": 1}},
        {},
    ],
)
async def test_updates_that_nobody_asked_for_raise_nothing(office, update):
    await office.handle(update)
    assert await office.deliver() == []


@pytest.mark.parametrize(
    "service",
    [
        {"new_chat_title": "Grup"},
        {"pinned_message": {"message_id": 1, "date": 0, "chat": {"id": 11, "type": "private"}}},
    ],
)
async def test_service_messages_are_let_be(liaison, service):
    ((kind, content),) = service.items()
    assert not (await liaison.sends(kind, content)).shown


async def test_commands_for_other_bots_are_let_be(office, liaison):
    await office.tie(-5, "PUPR")
    assert not (await liaison.says("/antrian@another_bot", chat=-5)).shown
    assert (await liaison.says("/antrian@sahut_petugas_bot", chat=-5)).shown
    assert (await liaison.says("/ANTRIAN@Sahut_Petugas_Bot", chat=-5)).shown
