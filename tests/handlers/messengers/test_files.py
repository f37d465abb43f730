"""Files that are sent and files that are fetched, with either messenger."""

import pytest

from handlers.sending.qr import qr_png
from tests.handlers.messengers.lines import BUTTONS, PICTURE, file
from tickets.ports.delivery import (
    Delivered,
    File,
    Refused,
    Throttled,
    Unreachable,
)
from tickets.report import EVIDENCE_BYTES_AT_MOST
from tickets.ticket import Medium


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


async def test_a_forgotten_file_that_is_not_on_disk_either_is_left_to_others(line, photo):
    photo.path.unlink()
    forgotten = File(1, photo.medium, photo.mime_type, photo.path, "AgACAgUAAxkBAAforgotten")
    outcome = await line.deliver("", forgotten)
    assert outcome == Unreachable("evidence 1 is not in this folder", ours=True)


async def test_a_file_that_is_not_on_disk_is_left_to_other_processes(line, photo):
    photo.path.unlink()
    outcome = await line.deliver("", photo)
    assert outcome == Unreachable("evidence 1 is not in this folder", ours=True)
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


async def test_the_bytes_that_somebody_sent_can_be_fetched(line):
    content = PICTURE
    file_id = await line.file_id_of("photo", content)
    assert await line.messenger.fetch(file_id) == content


async def test_a_file_beyond_telegrams_bound_is_refused(line):
    file_id = await line.file_id_of("document", size=EVIDENCE_BYTES_AT_MOST + 1024 * 1024)
    assert isinstance(await line.messenger.fetch(file_id), Refused)


async def test_a_file_beyond_the_citys_own_bound_is_refused(line, monkeypatch):
    for name in ("citizen", "officer"):
        monkeypatch.setattr(f"handlers.{name}.messenger.EVIDENCE_BYTES_AT_MOST", 10)
    file_id = await line.file_id_of("photo", PICTURE)
    assert await line.messenger.fetch(file_id) == Refused("the file is too large")


async def test_fetching_in_trouble_can_be_tried_again(line):
    file_id = await line.file_id_of("photo", PICTURE)
    await line.town.fault("429", retry_after=9, count=1)
    assert await line.messenger.fetch(file_id) == Throttled(9.0)
    await line.town.fault("502", count=1)
    assert isinstance(await line.messenger.fetch(file_id), Unreachable)
    assert isinstance(await line.messenger.fetch(file_id), bytes)
    assert isinstance(await line.messenger.fetch("AgACunknown"), Refused | Unreachable)


async def test_fetching_from_a_server_that_left_names_no_token(line):
    file_id = await line.file_id_of("photo", PICTURE)
    await line.server.stop()
    outcome = await line.messenger.fetch(file_id)
    assert isinstance(outcome, Unreachable)
    assert line.token.partition(":")[2] not in outcome.reason


async def test_a_qr_code_is_drawn_while_it_is_sent(line):
    link = "https://t.me/sahut_bot?start=abc"
    await line.delivered(f"Tautan: {link}", buttons=BUTTONS, qr=link)
    last = await line.phone.last()
    assert last["media"]["kind"] == "photo"
    assert link in last["text"]
    assert len(last["buttons"]) == 2
    assert await line.town.file(last["media"]["url"]) == qr_png(link)
