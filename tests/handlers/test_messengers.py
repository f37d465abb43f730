"""Both messengers against the playground, over HTTP: what people see and what comes back."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiogram
import pytest
import telegram
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from telegram.request import HTTPXRequest

from handlers.citizen.messenger import CitizenMessenger
from handlers.officer.messenger import OfficerMessenger
from playground.client import Phone, Town
from playground.pictures import plain_png
from playground.server import Playground
from tickets.delivery import (
    Asks,
    Blocked,
    Bot,
    Button,
    Delivered,
    File,
    Key,
    Keyboard,
    Message,
    Messenger,
    Moved,
    Refused,
    Reply,
    Rows,
    Throttled,
    Unreachable,
    Vanished,
)
from tickets.report import EVIDENCE_BYTES_AT_MOST
from tickets.ticket import Medium

Json = dict[str, Any]

PICTURE = plain_png(40, 30)

BUTTONS: Rows = (
    (Button("Ambil", "take:BJM-1"), Button("Tolak", "reject:BJM-1")),
    (Button("Peta", url="https://example.org/peta"),),
)


@dataclass
class Line:
    """One bot in a town, a person who talks to it, and the messenger under test."""

    server: Playground
    town: Town
    bot: Bot
    token: str
    messenger: Messenger
    phone: Phone

    async def deliver(
        self,
        text: str = "",
        *files: File,
        chat: int | None = None,
        edits: int | None = None,
        replies_to: int | None = None,
        buttons: Rows = (),
        keyboard: Keyboard | None = None,
        thread: int | None = None,
    ):
        """Hand a message to the messenger."""
        message = Message(
            bot=self.bot,
            chat=self.phone.who.id if chat is None else chat,
            text=text,
            buttons=buttons,
            keyboard=keyboard,
            thread=thread,
            evidence=tuple(file.evidence for file in files),
        )
        return await self.messenger.deliver(message, files, edits, replies_to)

    async def delivered(self, *args: Any, **more: Any) -> int:
        """Hand a message over and insist; returns the id of its first message."""
        outcome = await self.deliver(*args, **more)
        assert isinstance(outcome, Delivered), outcome
        return outcome.message_ids[0]

    async def group(self, **kind: bool) -> int:
        """A group with the person and the bot."""
        return await self.town.group("Unit PUPR", [self.phone.who, "sahut_bot"], **kind)

    async def calls(self, method: str) -> int:
        """How often the bot called a method."""
        lines = (await self.town.transcript("sahut_bot")).splitlines()
        return sum(f"→ {method} " in line for line in lines)


Connect = Callable[[str, str], Awaitable[Messenger]]


@pytest.fixture(params=list(Bot))
def bot(request: pytest.FixtureRequest) -> Bot:
    return Bot(request.param)


@pytest.fixture
async def connect(bot):
    """Makes messengers for an address and a token."""
    opened: list[AiohttpSession | HTTPXRequest] = []

    async def connect(url: str, token: str) -> Messenger:
        if bot is Bot.CITIZEN:
            session = AiohttpSession(api=TelegramAPIServer.from_base(url))
            opened.append(session)
            return CitizenMessenger(aiogram.Bot(token, session=session))
        request = HTTPXRequest(connection_pool_size=8)
        opened.append(request)
        return OfficerMessenger(
            telegram.Bot(
                token, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot", request=request
            )
        )

    yield connect
    for thing in opened:
        if isinstance(thing, HTTPXRequest):
            await thing.shutdown()
        else:
            # Its own close() would rest a quarter of a second after each test.
            await (await thing.create_session()).close()


@pytest.fixture
async def line(bot, connect: Connect):
    async with Playground(rates=False) as server, Town(server.url) as town:
        token = server.add_bot("sahut_bot").token
        person = await town.person("Siti")
        phone = person.chat_with("sahut_bot")
        await phone.starts()
        messenger = await connect(server.url, token)
        yield Line(server, town, bot, token, messenger, phone)


def file(
    folder: Path, medium: Medium, mime_type: str, evidence: int = 1, content: bytes | None = None
) -> File:
    path = folder / f"{evidence:064}"
    path.write_bytes(content or (PICTURE if medium is Medium.PHOTO else b"bytes"))
    return File(evidence, medium, mime_type, path)


@pytest.fixture
def photo(tmp_path) -> File:
    return file(tmp_path, Medium.PHOTO, "image/jpeg")


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


@pytest.mark.parametrize(
    ("medium", "mime_type"),
    [
        (Medium.PHOTO, "image/jpeg"),
        (Medium.VIDEO, "video/mp4"),
        (Medium.VOICE, "audio/ogg"),
        (Medium.DOCUMENT, "application/pdf"),
    ],
)
async def test_a_file_is_uploaded_once_and_then_known(line, tmp_path, medium, mime_type):
    there = file(tmp_path, medium, mime_type)
    outcome = await line.deliver("", there, buttons=BUTTONS)
    assert isinstance(outcome, Delivered)
    last = await line.phone.last()
    assert last["media"]["kind"] == medium.value
    assert len(last["buttons"]) == 2
    assert await line.town.file(last["media"]["url"]) == there.path.read_bytes()

    there.path.unlink()
    known = File(1, medium, mime_type, there.path, outcome.file_ids[1])
    assert isinstance(await line.deliver("", known), Delivered)
    assert (await line.phone.last())["media"]["kind"] == medium.value


async def test_a_document_has_a_name_to_open_it_by(line, tmp_path):
    await line.delivered("", file(tmp_path, Medium.DOCUMENT, "application/pdf", evidence=7))
    assert (await line.phone.last())["media"]["file_name"] == "bukti-7.pdf"


async def test_a_file_id_that_telegram_forgot_is_uploaded_again(line, photo):
    forgotten = File(1, photo.medium, photo.mime_type, photo.path, "AgACAgUAAxkBAAforgotten")
    outcome = await line.deliver("", forgotten)
    assert isinstance(outcome, Delivered)
    assert outcome.file_ids[1] != forgotten.file_id
    assert (await line.phone.last())["media"]["kind"] == "photo"


async def test_a_forgotten_file_that_is_not_on_disk_either_is_refused(line, photo):
    photo.path.unlink()
    forgotten = File(1, photo.medium, photo.mime_type, photo.path, "AgACAgUAAxkBAAforgotten")
    assert isinstance(await line.deliver("", forgotten), Refused)


async def test_a_file_that_is_not_on_disk_is_refused_with_its_number(line, photo):
    photo.path.unlink()
    assert await line.deliver("", photo) == Refused("evidence 1 is not in its folder")
    assert await line.calls("sendPhoto") == 0


async def test_files_go_as_few_albums_as_they_fit(line, tmp_path):
    files = [
        file(tmp_path, Medium.PHOTO, "image/jpeg", 1),
        file(tmp_path, Medium.DOCUMENT, "application/pdf", 2),
        file(tmp_path, Medium.VIDEO, "video/mp4", 3),
        file(tmp_path, Medium.VOICE, "audio/ogg", 4),
        file(tmp_path, Medium.DOCUMENT, "application/pdf", 5),
    ]
    outcome = await line.deliver("", *files)

    assert isinstance(outcome, Delivered)
    assert outcome.file_ids.keys() == {1, 2, 3, 4, 5}
    seen = (await line.phone.messages())[-5:]
    assert [m["media"]["kind"] for m in seen] == ["photo", "video", "document", "document", "voice"]
    assert [m["message_id"] for m in seen] == list(outcome.message_ids)
    assert seen[0]["album"] == seen[1]["album"] is not None
    assert seen[2]["album"] == seen[3]["album"] not in (None, seen[0]["album"])
    assert seen[4]["album"] is None


async def test_an_album_is_sent_again_by_its_ids(line, tmp_path):
    files = [file(tmp_path, Medium.PHOTO, "image/jpeg", n) for n in (1, 2, 3)]
    first = await line.deliver("", *files)
    assert isinstance(first, Delivered)
    known = [
        File(f.evidence, f.medium, f.mime_type, f.path, first.file_ids[f.evidence]) for f in files
    ]
    for one in files:
        one.path.unlink()
    assert isinstance(await line.deliver("", *known), Delivered)
    assert await line.calls("sendMediaGroup") == 2


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


async def test_a_429_is_handed_on(line):
    await line.town.fault("429", retry_after=17)
    assert await line.deliver("halo") == Throttled(17.0)


@pytest.mark.parametrize("kind", ["500", "502", "reset"])
async def test_trouble_on_the_way_is_unreachable_and_names_no_token(line, kind):
    await line.town.fault(kind)
    outcome = await line.deliver("halo")
    assert isinstance(outcome, Unreachable)
    assert line.token.partition(":")[2] not in outcome.reason
    await line.town.heal()
    assert isinstance(await line.deliver("halo"), Delivered)


async def test_an_answer_that_is_lost_is_unreachable_though_the_message_is_there(line):
    await line.town.fault("lost", count=1)
    assert isinstance(await line.deliver("halo"), Unreachable)
    assert (await line.phone.last())["text"] == "halo"


async def test_a_server_that_is_not_there_is_unreachable_and_names_no_token(line):
    await line.server.stop()
    outcome = await line.deliver("halo")
    assert isinstance(outcome, Unreachable)
    assert line.token.partition(":")[2] not in outcome.reason


async def test_who_blocked_the_bot_has_blocked_it(line):
    await line.phone.blocks()
    assert isinstance(await line.deliver("halo"), Blocked)


async def test_who_never_wrote_cannot_be_written_to(line):
    stranger = await line.town.person("Budi")
    assert isinstance(await line.deliver("halo", chat=stranger.id), Blocked)
    assert isinstance(await line.deliver("halo", chat=424242), Blocked)


async def test_a_group_that_put_the_bot_out_has_blocked_it(line):
    group = await line.group()
    me = line.server.town.bot_named("sahut_bot").id
    await line.town.call("DELETE", f"groups/{group}/members/{me}?by={line.phone.who.id}")
    assert isinstance(await line.deliver("halo", chat=group), Blocked)


async def test_a_group_that_became_a_supergroup_has_moved(line):
    group = await line.group()
    moved = await line.town.call("POST", f"groups/{group}/upgrade", json={})
    assert await line.deliver("halo", chat=group) == Moved(moved["id"])


@pytest.mark.parametrize(
    ("text", "buttons"),
    [("<b>tidak ditutup", ()), ("halo", ((Button("x", "y" * 65),),)), ("  ", ())],
)
async def test_what_telegram_will_never_take_is_refused(line, text, buttons):
    assert isinstance(await line.deliver(text, buttons=buttons), Refused)


async def test_nothing_at_all_is_refused(line):
    assert await line.deliver("") == Refused("there is nothing to send")


async def test_a_token_that_is_not_valid_is_the_operators_to_mend(line, connect, capsys):
    secret = "AAbbccddeeffgghhiijjkkllmmnnooppqqr"
    stranger = await connect(line.server.url, f"99999:{secret}")
    message = Message(bot=line.bot, chat=line.phone.who.id, text="halo")
    outcome = await stranger.deliver(message, (), None, None)
    assert outcome == Unreachable("the bot's token is refused")
    said = capsys.readouterr().out
    assert "token_refused" in said
    assert secret not in said


async def file_id_of(line: Line, kind: str, content: bytes | None = None, **given: Any) -> str:
    """A person sends a file; the id under which the bot hears of it."""
    await line.phone.sends(kind, content, **given)
    update = line.server.town.queues[line.server.town.bot_named("sahut_bot").id].last
    assert update is not None
    thing = update.payload[kind]
    return str((thing[-1] if isinstance(thing, list) else thing)["file_id"])


async def test_the_bytes_that_somebody_sent_can_be_fetched(line):
    content = PICTURE
    file_id = await file_id_of(line, "photo", content)
    assert await line.messenger.fetch(file_id) == content


async def test_a_file_beyond_telegrams_bound_is_refused(line):
    file_id = await file_id_of(line, "document", size=EVIDENCE_BYTES_AT_MOST + 1024 * 1024)
    assert isinstance(await line.messenger.fetch(file_id), Refused)


async def test_a_file_beyond_the_citys_own_bound_is_refused(line, monkeypatch):
    for name in ("citizen", "officer"):
        monkeypatch.setattr(f"handlers.{name}.messenger.EVIDENCE_BYTES_AT_MOST", 10)
    file_id = await file_id_of(line, "photo", PICTURE)
    assert await line.messenger.fetch(file_id) == Refused("the file is too large")


async def test_fetching_in_trouble_can_be_tried_again(line):
    file_id = await file_id_of(line, "photo", PICTURE)
    await line.town.fault("429", retry_after=9, count=1)
    assert await line.messenger.fetch(file_id) == Throttled(9.0)
    await line.town.fault("502", count=1)
    assert isinstance(await line.messenger.fetch(file_id), Unreachable)
    assert isinstance(await line.messenger.fetch(file_id), bytes)
    assert isinstance(await line.messenger.fetch("AgACunknown"), Refused | Unreachable)


async def test_fetching_from_a_server_that_left_names_no_token(line):
    file_id = await file_id_of(line, "photo", PICTURE)
    await line.server.stop()
    outcome = await line.messenger.fetch(file_id)
    assert isinstance(outcome, Unreachable)
    assert line.token.partition(":")[2] not in outcome.reason
