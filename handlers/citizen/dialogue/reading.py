"""What a citizen's message holds, whatever its form: words, a file, a pin."""

from dataclasses import dataclass

from aiogram.types import Message

from handlers.citizen.dialogue.links import find_pin
from tickets.city import Point
from tickets.ticket import Medium


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file as Telegram describes it. For the attributes see EvidenceShelf.add."""

    file_id: str
    unique_id: str
    medium: Medium
    mime_type: str
    size: int | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a report.

    Attributes:
        words: text or caption.
        place: how a pin is called, where Telegram knows.
        album: what it shares with the others that came with it, one by one.
    """

    message_id: int
    words: str | None = None
    attachment: Attachment | None = None
    point: Point | None = None
    place: str | None = None
    album: str | None = None


def read_piece(message: Message, near: Point | None) -> Piece | None:
    """The message as a part of a report; None for what cannot be one (a sticker, a poll).

    Args:
        near: see links.find_pin.
    """
    words = (message.text or message.caption or "").strip() or None
    attachment = read_attachment(message)
    point = _point(message)
    linked = find_pin(words, near) if words and point is None else None
    if linked is not None:
        point, words = linked[0], linked[1] or None
    if words is None and attachment is None and point is None:
        return None
    called = [message.venue.title, message.venue.address] if message.venue else []
    return Piece(
        message_id=message.message_id,
        words=words,
        attachment=attachment,
        point=point,
        place=", ".join(part for part in called if part) or None,
        album=message.media_group_id,
    )


def _point(message: Message) -> Point | None:
    location = message.location
    return Point(location.latitude, location.longitude) if location else None


def read_attachment(message: Message) -> Attachment | None:
    """The file that a message carries."""
    if message.photo:
        photo = message.photo[-1]
        return Attachment(
            photo.file_id, photo.file_unique_id, Medium.PHOTO, "image/jpeg", photo.file_size
        )
    medium, file, usual = (
        (Medium.VIDEO, message.video, "video/mp4")
        if message.video
        else (Medium.VOICE, message.voice, "audio/ogg")
        if message.voice
        else (Medium.DOCUMENT, message.document or message.audio, "application/octet-stream")
    )
    if file is not None:
        mime_type = file.mime_type or usual
        return Attachment(file.file_id, file.file_unique_id, medium, mime_type, file.file_size)
    if message.video_note is not None:
        note = message.video_note
        return Attachment(
            note.file_id, note.file_unique_id, Medium.VIDEO, "video/mp4", note.file_size
        )
    return None
