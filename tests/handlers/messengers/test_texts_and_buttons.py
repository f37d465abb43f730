"""What people see of texts, buttons, keyboards and edits, with either messenger."""

from tests.handlers.messengers.lines import BUTTONS
from tickets.ports.delivery import (
    Asks,
    Delivered,
    Key,
    Reply,
    Vanished,
)


async def test_a_text_is_html_without_a_preview(line):
    sent = await line.delivered("<b>Diterima</b> https://example.org")
    seen = await line.phone.sees("Diterima https://example.org")
    assert seen["message_id"] == sent
    assert seen["entities"][0]["type"] == "bold"
    assert seen["link_preview"] is None


async def test_buttons_carry_data_or_a_link(line):
    await line.delivered("kartu", buttons=BUTTONS)
    rows = (await line.phone.last())["buttons"]
    assert [[button["text"] for button in row] for row in rows] == [["Ambil", "Tolak"], ["Peta"]]
    assert rows[0][0]["data"] == "take:BJM-1"
    assert rows[1][0]["url"] == "https://example.org/peta"


async def test_a_keyboard_asks_the_phone_for_what_it_has(line):
    keys = ((Key("Kirim lokasi", Asks.LOCATION), Key("Kirim nomor", Asks.CONTACT)), (Key("Batal"),))
    await line.delivered("di mana?", keyboard=keys)
    keyboard = (await line.phone.view())["keyboard"]
    assert [[(key["text"], key["kind"]) for key in row] for row in keyboard["rows"]] == [
        [("Kirim lokasi", "location"), ("Kirim nomor", "contact")],
        [("Batal", "text")],
    ]
    assert keyboard["resize"]
    assert keyboard["one_time"]

    await line.delivered("terima kasih", keyboard=Reply.REMOVE)
    assert (await line.phone.view())["keyboard"] is None


async def test_a_reply_can_be_forced(line):
    await line.delivered("balasan Anda?", keyboard=Reply.FORCE)
    assert (await line.phone.view())["force_reply"] is not None


async def test_a_message_replies_to_another_and_does_without_it(line):
    first = await line.delivered("kartu")
    await line.delivered("foto", replies_to=first)
    assert (await line.phone.last())["reply_to"]["message_id"] == first
    await line.delivered("foto lagi", replies_to=99999)
    assert (await line.phone.last())["reply_to"] is None


async def test_a_message_goes_into_its_topic_and_without_it_into_the_group(line):
    forum = await line.group(forum=True)
    topic = await line.town.call("POST", f"groups/{forum}/topics", json={"name": "Jalan"})
    phone = line.phone.who.chat_in(forum)

    await line.delivered("kartu", chat=forum, thread=topic["thread"])
    assert (await phone.last())["thread"] == topic["thread"]

    await line.delivered("kartu dua", chat=forum, thread=99999)
    last = await phone.last()
    assert (last["text"], last["thread"]) == ("kartu dua", None)


async def test_an_edit_changes_text_and_buttons(line):
    sent = await line.delivered("kartu", buttons=BUTTONS)
    outcome = await line.deliver("<i>selesai</i>", edits=sent)
    assert outcome == Delivered((sent,), {})
    last = await line.phone.last()
    assert (last["message_id"], last["text"], last["buttons"]) == (sent, "selesai", [])


async def test_an_edit_of_the_buttons_alone_keeps_the_text(line):
    sent = await line.delivered("kartu")
    assert await line.deliver("", edits=sent, buttons=BUTTONS) == Delivered((sent,), {})
    last = await line.phone.last()
    assert (last["text"], len(last["buttons"])) == ("kartu", 2)


async def test_an_edit_that_changes_nothing_counts_as_delivered(line):
    sent = await line.delivered("kartu", buttons=BUTTONS)
    assert await line.deliver("kartu", edits=sent, buttons=BUTTONS) == Delivered((sent,), {})


async def test_an_edit_of_what_is_gone_or_not_its_own_has_vanished(line):
    assert await line.deliver("baru", edits=99999) == Vanished()
    theirs = await line.phone.says("halo")
    assert await line.deliver("baru", edits=theirs["message_id"]) == Vanished()


async def test_what_an_edit_cannot_do_is_left_to_a_new_message(line, photo):
    sent = await line.delivered("kartu")
    assert await line.deliver("di mana?", edits=sent, keyboard=((Key("Batal"),),)) == Vanished()
    assert await line.deliver("x " * 3000, edits=sent) == Vanished()
    assert await line.deliver("", photo, edits=sent) == Vanished()
    assert (await line.phone.last())["text"] == "kartu"


async def test_a_text_too_long_for_one_message_goes_as_several(line):
    text = "\n".join(f"<b>baris {number}</b> &lt;panjang&gt;" for number in range(600))
    card = await line.delivered("kartu")
    outcome = await line.deliver(text, buttons=BUTTONS, replies_to=card)
    assert isinstance(outcome, Delivered)
    assert len(outcome.message_ids) == 3
    seen = (await line.phone.messages())[-3:]
    assert "\n".join(m["text"] for m in seen) == "\n".join(
        f"baris {number} <panjang>" for number in range(600)
    )
    assert [len(m["buttons"]) for m in seen] == [0, 0, 2]
    assert [m["reply_to"] is not None for m in seen] == [True, False, False]
