"""What a person sends that is not text: files with or without bytes, places, contacts."""

import base64
import re
from typing import Any

from aiohttp import BodyPartReader, web

from playground.pictures import picture_size, plain_png, without_exif
from playground.schema.checks import Upload
from playground.text.spotting import spot
from playground.world.files import Media
from playground.world.messages import Content
from playground.world.people import Person
from playground.world.town import Town

Json = dict[str, Any]

KINDS = ("photo", "video", "voice", "document", "sticker", "audio", "animation", "video_note")
STAND_INS = {
    "video": ("video/mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"),
    "animation": ("video/mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"),
    "video_note": ("video/mp4", b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom"),
    "voice": ("audio/ogg", b"OggS" + bytes(24) + b"OpusHead"),
    "audio": ("audio/mpeg", b"ID3\x04" + bytes(16)),
    "document": ("text/plain", b"Sebuah berkas.\n"),
    "sticker": ("image/webp", b"RIFF\x1a\0\0\0WEBPVP8L" + bytes(14)),
}
SIZES = {
    "photo": (1280, 960),
    "video": (640, 480),
    "animation": (320, 240),
    "sticker": (512, 512),
    "video_note": (240, 240),
}
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


async def read_form(request: web.Request) -> tuple[Json, list[Upload]]:
    """The fields and files of a multipart body."""
    fields: Json = {}
    uploads = []
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader):
            raise ValueError("a form within a form cannot be read")
        content = bytes(await part.read(decode=False))
        if part.filename is None:
            fields[part.name or ""] = content.decode()
        else:
            kind = part.headers.get("Content-Type", "application/octet-stream")
            uploads.append(Upload(content, part.filename, kind))
    return {
        name: int(value) if value.lstrip("-").isdigit() else value for name, value in fields.items()
    }, uploads


def media_content(town: Town, kind: str, given: Json, upload: Upload | None) -> Content:
    """A message with a file: given bytes, a generated picture, or bytes that stand in for it."""
    if kind not in KINDS:
        raise ValueError(f"there is no {kind}: send one of {', '.join(KINDS)}")
    media = _media(town, kind, given, upload)
    caption = str(given.get("caption") or "")
    fields = {"has_media_spoiler": True} if given.get("spoiler") else {}
    return Content(caption, spot(caption, []), media, fields)


def _media(town: Town, kind: str, given: Json, upload: Upload | None) -> Media:
    width, height = SIZES.get(kind, (0, 0))
    width, height = int(given.get("width") or width), int(given.get("height") or height)
    taken = len(town.files.by_key) + 1
    content, mime_type, file_name = _bytes(kind, given, upload, width, height, taken)
    size = int(given["size"]) if given.get("size") else None
    if kind == "photo" and content is not None:
        measured = picture_size(content)
        if measured is None:
            raise ValueError(
                "a photo must be a PNG, JPEG, GIF or WebP; send other files as documents"
            )
        width, height, mime_type = measured
        content = without_exif(content)
    if size is not None and size != len(content or b""):
        content = None
    stored = town.files.add(kind, content, size=size, mime_type=mime_type)
    media = Media(
        kind,
        stored,
        width,
        height,
        int(given.get("duration") or (3 if kind == "voice" else 0)),
        file_name,
    )
    if kind == "photo" and max(width, height) > 320:
        media.small = town.files.add(kind, content, mime_type=mime_type)
    media.emoji = given.get("emoji") or ("🙂" if kind == "sticker" else None)
    return media


def _bytes(
    kind: str, given: Json, upload: Upload | None, width: int, height: int, taken: int
) -> tuple[bytes | None, str, str | None]:
    file_name = given.get("file_name")
    if upload is not None:
        return (
            upload.content,
            given.get("mime_type") or upload.mime_type,
            file_name or upload.file_name,
        )
    if given.get("content"):
        kind_of = given.get("mime_type") or STAND_INS.get(kind, ("image/png", b""))[0]
        return base64.b64decode(given["content"]), kind_of, file_name
    if kind == "photo":
        colour = str(given.get("colour") or "#7a9e9f")
        if not COLOUR.fullmatch(colour):
            raise ValueError("a colour looks like #cc3344")
        return plain_png(width, height, colour, taken), "image/png", file_name
    mime_type, stand_in = STAND_INS[kind]
    if kind == "document":
        file_name = file_name or "berkas.txt"
    return stand_in, given.get("mime_type") or mime_type, file_name


def location_content(given: Json) -> Content:
    """A place, or a live location when it has a `live_period`."""
    location = _location(given)
    if given.get("live_period"):
        location["live_period"] = int(given["live_period"])
    return Content(fields={"location": location})


def _location(given: Json) -> Json:
    latitude, longitude = float(given["latitude"]), float(given["longitude"])
    if not -90 <= latitude <= 90 or not -180 <= longitude <= 180:
        raise ValueError("there is no such place on Earth")
    location: Json = {"latitude": latitude, "longitude": longitude}
    if given.get("accuracy"):
        location["horizontal_accuracy"] = float(given["accuracy"])
    return location


def venue_content(given: Json) -> Content:
    """A place with a name."""
    location = _location(given)
    venue = {"location": location, "title": str(given["title"]), "address": str(given["address"])}
    return Content(fields={"location": location, "venue": venue})


def contact_content(person: Person, given: Json) -> Content:
    """One's own contact, whose user_id proves it, or somebody else's."""
    if not given.get("phone_number"):
        contact: Json = {"phone_number": person.phone, "first_name": person.first_name}
        if person.last_name:
            contact["last_name"] = person.last_name
        return Content(fields={"contact": contact | {"user_id": person.id}})
    names = ("phone_number", "first_name", "last_name", "user_id")
    contact = {name: given[name] for name in names if given.get(name)}
    contact.setdefault("first_name", "Seseorang")
    return Content(fields={"contact": contact})
