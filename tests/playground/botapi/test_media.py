"""Files that bots send, and files that they fetch."""

import io

import aiohttp
import pytest
from PIL import Image

from playground.pictures import picture_size, plain_png, without_exif

PNG = plain_png(640, 480)
TOO_BIG = (
    f"file of size {len(PNG) + 10485760} bytes is too big for a photo; "
    "the maximum size is 10485760 bytes"
)


async def upload(api, method, *, expect=200, part="photo", content=PNG, name="p.png", **given):
    form = aiohttp.FormData({key: str(value) for key, value in given.items()})
    form.add_field(
        part, io.BytesIO(content), filename=name, content_type="application/octet-stream"
    )
    async with api.session.post(f"{api.base}/{method}", data=form) as response:
        answer = await response.json()
        assert response.status == expect, answer
        return answer["result"] if answer["ok"] else answer["description"]


async def download(api, stage, file_id):
    file = await api("getFile", file_id=file_id)
    async with api.session.get(
        f"{stage.url}/file/bot{api.bot.token}/{file['file_path']}"
    ) as response:
        assert response.status == 200
        return await response.read()


async def test_a_photo_goes_up_and_comes_down_again(api, stage, phone):
    sent = await upload(
        api, "sendPhoto", chat_id=phone.who.id, caption="<b>a</b>", parse_mode="HTML"
    )
    assert [(size["width"], size["height"]) for size in sent["photo"]] == [(320, 240), (640, 480)]
    assert sent["photo"][-1]["file_size"] == len(PNG)
    assert (sent["caption"], sent["caption_entities"]) == (
        "a",
        [{"type": "bold", "offset": 0, "length": 1}],
    )
    assert await download(api, stage, sent["photo"][-1]["file_id"]) == PNG
    seen = await phone.sees("a", kind="photo")
    assert await phone.who.town.file(seen["media"]["url"]) == PNG


async def test_files_may_be_attached_by_name(api, phone):
    sent = await upload(
        api, "sendPhoto", part="anything", chat_id=phone.who.id, photo="attach://anything"
    )
    assert sent["photo"][-1]["width"] == 640
    refusal = await api.refused("sendPhoto", chat_id=phone.who.id, photo="attach://nothing")
    assert refusal == "Bad Request: there is no photo in the request"


async def test_a_file_id_can_be_sent_again_by_its_own_bot_and_in_its_own_kind(api, stage, phone):
    sent = await upload(api, "sendPhoto", chat_id=phone.who.id)
    file_id = sent["photo"][-1]["file_id"]
    again = await api("sendPhoto", chat_id=phone.who.id, photo=file_id)
    assert again["photo"][-1]["file_unique_id"] == sent["photo"][-1]["file_unique_id"]
    refusal = await api.refused("sendDocument", chat_id=phone.who.id, document=file_id)
    assert refusal == "Bad Request: can't use file of type Photo as Document"
    other = stage.add_bot("lain_bot")
    await phone.who.chat_with("lain_bot").starts()
    given = {"chat_id": phone.who.id, "photo": file_id}
    async with api.session.post(f"{stage.url}/bot{other.token}/sendPhoto", json=given) as response:
        description = (await response.json())["description"]
    assert description == "Bad Request: wrong file identifier/HTTP URL specified"


async def test_what_a_person_sends_can_be_fetched(api, stage, phone):
    await phone.sends_photo(PNG, caption="jalan")
    photo = (await api.updates())[-1]["message"]["photo"]
    assert await download(api, stage, photo[-1]["file_id"]) == PNG
    await phone.sends("document", b"isi", file_name="surat.txt", mime_type="text/plain")
    document = (await api.updates())[-1]["message"]["document"]
    assert (document["file_name"], document["mime_type"], document["file_size"]) == (
        "surat.txt",
        "text/plain",
        3,
    )
    assert await download(api, stage, document["file_id"]) == b"isi"


async def test_more_than_20_mb_cannot_be_fetched(api, phone):
    await phone.sends("video", size=22020096)
    video = (await api.updates())[-1]["message"]["video"]
    assert video["file_size"] == 22020096
    assert await api.refused("getFile", file_id=video["file_id"]) == "Bad Request: file is too big"
    refusal = await api.refused("getFile", file_id="AgACnothing")
    assert refusal == "Bad Request: wrong file_id or the file is temporarily unavailable"


async def test_downloads_need_the_right_token_and_path(api, stage):
    for path, status in [
        (f"/file/bot{api.bot.token}/photos/none.jpg", 404),
        ("/file/bot1:wrong/photos/none.jpg", 401),
    ]:
        async with api.session.get(stage.url + path) as response:
            assert response.status == status


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"not a picture", "IMAGE_PROCESS_FAILED"),
        (b"", "file must be non-empty"),
        (plain_png(3000, 100), "PHOTO_INVALID_DIMENSIONS"),
        (
            PNG + bytes(10 * 1024 * 1024),
            TOO_BIG,
        ),
    ],
    ids=["no-picture", "empty", "too-narrow", "too-big"],
)
async def test_photos_that_telegram_refuses(api, phone, content, complaint):
    refusal = await upload(api, "sendPhoto", expect=400, content=content, chat_id=phone.who.id)
    assert refusal == f"Bad Request: {complaint}"


async def test_more_than_50_mb_is_413(api, phone):
    content = bytes(50 * 1024 * 1024 + 1)
    refusal = await upload(
        api, "sendDocument", expect=413, part="document", content=content, chat_id=phone.who.id
    )
    assert refusal == "Request Entity Too Large"


async def test_captions_have_up_to_1024_units(api, phone):
    await upload(api, "sendPhoto", chat_id=phone.who.id, caption="a" * 1024)
    refusal = await upload(api, "sendPhoto", expect=400, chat_id=phone.who.id, caption="a" * 1025)
    assert refusal == "Bad Request: message caption is too long"


async def test_addresses_are_not_fetched(api, phone):
    refusal = await api.refused("sendPhoto", chat_id=phone.who.id, photo="https://sahut.id/a.jpg")
    assert refusal == "Bad Request: failed to get HTTP URL content"


@pytest.mark.parametrize(
    ("method", "part", "fields"),
    [
        ("sendDocument", "document", {"file_name", "mime_type", "file_size"}),
        ("sendVideo", "video", {"width", "height", "duration", "mime_type"}),
        ("sendAnimation", "animation", {"width", "height", "duration"}),
        ("sendAudio", "audio", {"duration", "mime_type"}),
        ("sendVoice", "voice", {"duration", "mime_type"}),
        ("sendVideoNote", "video_note", {"length", "duration"}),
        ("sendSticker", "sticker", {"type", "is_animated", "is_video", "width", "height"}),
    ],
)
async def test_other_kinds_of_files(api, phone, method, part, fields):
    sent = await upload(api, method, part=part, content=b"bytes", chat_id=phone.who.id)
    assert fields <= sent[part].keys()
    assert (await phone.sees(kind=part))["media"]["size"] == 5


async def test_the_type_of_a_file_goes_by_its_name(api, phone):
    for part, name, expected in [
        ("document", "surat.pdf", "application/pdf"),
        ("document", "surat", "application/octet-stream"),
        ("video", "a.mp4", "video/mp4"),
        ("video", "a.bin", "video/mp4"),
        ("voice", "a.ogg", "audio/ogg"),
    ]:
        method = f"send{part.title()}"
        sent = await upload(api, method, part=part, name=name, content=b"x", chat_id=phone.who.id)
        assert sent[part]["mime_type"] == expected


async def album(api, chat, items, files=()):
    form = aiohttp.FormData({"chat_id": str(chat), "media": items})
    for name in files:
        form.add_field(name, io.BytesIO(PNG), filename=f"{name}.png")
    async with api.session.post(f"{api.base}/sendMediaGroup", data=form) as response:
        return await response.json()


async def test_an_album_is_several_messages_with_one_number(api, phone):
    items = '[{"type":"photo","media":"attach://a","caption":"dua"},{"type":"photo","media":"attach://b"}]'
    sent = (await album(api, phone.who.id, items, ["a", "b"]))["result"]
    assert len({message["media_group_id"] for message in sent}) == 1
    assert [message["message_id"] for message in sent] == [2, 3]
    assert sent[0]["caption"] == "dua"


@pytest.mark.parametrize(
    ("items", "complaint"),
    [
        ("[]", "there are no messages to send"),
        (
            '[{"type":"photo","media":"attach://a"}]',
            "too few messages to send as an album; 2 are needed",
        ),
        (
            "[" + ",".join(['{"type":"photo","media":"attach://a"}'] * 11) + "]",
            "too many messages to send as an album",
        ),
        (
            '[{"type":"photo","media":"attach://a"},{"type":"document","media":"attach://a"}]',
            "document can't be mixed with other media types",
        ),
        (
            '[{"type":"photo","media":"attach://a"},{"type":"photo","media":"attach://none"}]',
            "there is no photo in the request",
        ),
    ],
)
async def test_albums_that_telegram_refuses(api, phone, items, complaint):
    answer = await album(api, phone.who.id, items, ["a"])
    assert answer["description"] == f"Bad Request: {complaint}"
    assert len(await phone.messages()) == 1


def test_a_photo_loses_its_exif():
    exif = b"\xff\xe1\x00\x08Exif\0\0"
    size = b"\xff\xc0\x00\x0b\x08\x00\x20\x00\x40\x01\x01\x11\x00"
    picture = b"\xff\xd8" + exif + size + b"\xff\xda\x00\x02data\xff\xd9"
    assert picture_size(picture) == (64, 32, "image/jpeg")
    assert without_exif(picture) == picture.replace(exif, b"")
    assert without_exif(PNG) == PNG


def test_generated_pictures_are_real_ones():
    assert picture_size(plain_png(7, 5)) == (7, 5, "image/png")
    assert picture_size(plain_png(7, 5, taken=3)) == (7, 5, "image/png")
    assert picture_size(b"GIF89a\x02\x00\x03\x00") == (2, 3, "image/gif")
    assert picture_size(b"text") is None


async def test_each_bot_has_file_ids_of_its_own(api, stage, town, phone):
    other = stage.add_bot("lain_bot", privacy=False)
    group = await town.group("PUPR", [phone.who, "sahut_bot", "lain_bot"])
    await town.call("POST", f"groups/{group}/admins", json={"who": "sahut_bot"})
    await phone.who.chat_in(group).sends_photo(PNG)
    queues = [stage.town.queues[bot.id] for bot in (api.bot, other)]
    ours, theirs = (queue.pending()[-1].payload["photo"][-1] for queue in queues)
    assert ours["file_unique_id"] == theirs["file_unique_id"]
    assert ours["file_id"] != theirs["file_id"]


async def test_no_two_generated_photos_are_alike(stage, town, phone):
    await phone.sends_photo()
    await phone.sends_photo()
    first, second = [m["media"] for m in await phone.messages() if m["media"]]
    assert (first["width"], first["height"]) == (1280, 960)
    contents = [await town.file(photo["url"]) for photo in (first, second)]
    assert contents[0] != contents[1]
    for content in contents:
        Image.open(io.BytesIO(content)).load()
