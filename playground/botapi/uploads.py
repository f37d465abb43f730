"""From a parameter that means a file (file_id, address or upload) to the media of a message."""

import mimetypes
from typing import Any

from playground.botapi.call import Call
from playground.botapi.errors import ApiError, bad_request
from playground.pictures import picture_size, without_exif
from playground.schema.checks import Upload
from playground.world.files import Media

Json = dict[str, Any]

MB = 1024 * 1024
UPLOAD_LIMIT = 50 * MB
PHOTO_LIMIT = 10 * MB
PHOTO_SIDES = 10_000
PHOTO_RATIO = 20
FILE_NAMES = {
    "photo": "Photo", "video": "Video", "audio": "Audio", "document": "Document",
    "voice": "VoiceNote", "animation": "Animation", "video_note": "VideoNote", "sticker": "Sticker",
}  # fmt: skip
MIME_TYPES = {
    "photo": "image/jpeg", "video": "video/mp4", "voice": "audio/ogg", "audio": "audio/mpeg",
    "animation": "video/mp4", "video_note": "video/mp4", "sticker": "image/webp",
}  # fmt: skip
SAME_FAMILY = ({"document", "animation", "video"}, {"audio", "document"}, {"voice", "document"})


def media_from(call: Call, kind: str, value: str | Upload, given: Json) -> Media:
    """The media that a call sends.

    Raises:
        ApiError: the file is missing, too big, of the wrong kind, or unknown to this bot.
    """
    if isinstance(value, str) and value.startswith("attach://"):
        upload = call.uploads.get(value.removeprefix("attach://"))
        if upload is None:
            raise bad_request(f"there is no {kind.replace('_', ' ')} in the request")
        value = upload
    if isinstance(value, Upload):
        return _uploaded(call, kind, value, given)
    if value.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    known = call.town.files.known_to(call.bot, value)
    if known is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    media, _ = known
    if media.kind != kind:
        raise bad_request(f"can't use file of type {FILE_NAMES[media.kind]} as {FILE_NAMES[kind]}")
    return media


def _uploaded(call: Call, kind: str, upload: Upload, given: Json) -> Media:
    content = upload.content
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > UPLOAD_LIMIT:
        raise ApiError(413)
    mime_type = _mime_type(kind, upload.file_name)
    width, height = given.get("width", 0), given.get("height", 0)
    if kind == "photo":
        content, width, height, mime_type = _photo(content)
    stored = call.town.files.add(kind, content, mime_type=mime_type)
    media = Media(kind, stored, width, height, given.get("duration", 0), upload.file_name or None)
    if kind == "photo" and max(width, height) > 320:
        media.small = call.town.files.add(kind, content, mime_type=mime_type)
    if kind == "video_note":
        media.width = media.height = given.get("length", 240)
    elif kind == "sticker":
        media.width, media.height = 512, 512
    media.emoji, media.title, media.performer = (
        given.get("emoji"),
        given.get("title"),
        given.get("performer"),
    )
    return media


def _mime_type(kind: str, file_name: str) -> str:
    """By the file's name, as Telegram does; what is sent as a video is one in any case."""
    usual = MIME_TYPES.get(kind)
    guessed = mimetypes.guess_type(file_name)[0] or "application/octet-stream"
    fits = usual is None or guessed.partition("/")[0] == usual.partition("/")[0]
    return guessed if fits else str(usual)


def _photo(content: bytes) -> tuple[bytes, int, int, str]:
    if len(content) > PHOTO_LIMIT:
        raise bad_request(
            f"file of size {len(content)} bytes is too big for a photo; "
            f"the maximum size is {PHOTO_LIMIT} bytes"
        )
    measured = picture_size(content)
    if measured is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height, mime_type = measured
    if width + height > PHOTO_SIDES or max(width, height) > PHOTO_RATIO * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return without_exif(content), width, height, mime_type
