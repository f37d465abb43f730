"""What an officer wrote or sent: words, files, and the ticket that it is about."""

import re
from dataclasses import dataclass, replace

from telegram import Message

from handlers.officer.turn import OfficerTurn
from handlers.officer.work.memory import album_of, album_waiting
from tickets.city import Point
from tickets.errors import InvalidInput
from tickets.ports.delivery import Bot, Sent
from tickets.report import check_file
from tickets.ticket import Medium
from tickets.tracking import find_number, read_number

_COMMAND = re.compile(r"^/(?P<name>\w+)(@\w+)?\s*")


@dataclass(frozen=True, slots=True)
class Said:
    """What was said.

    Attributes:
        words: the text or the caption, without a command in front.
        files: ids of the evidence that came with it.
        command: it begins like a command.
        album: Telegram's id of the album that it is a piece of.
        to: the message of the bot that it is a reply to, as far as it is known.
        to_bot: it is a reply to a message of the bot.
        quoted: the tracking number in the text of that message.
        topic: the tracking number whose topic it was said in.
        point: the pin that was sent.
    """

    words: str = ""
    files: tuple[int, ...] = ()
    command: bool = False
    album: str | None = None
    to: Sent | None = None
    to_bot: bool = False
    quoted: str | None = None
    topic: str | None = None
    point: Point | None = None


@dataclass(frozen=True, slots=True)
class _Upload:
    file_id: str
    unique_id: str
    medium: Medium
    mime_type: str
    size: int | None


async def listen(turn: OfficerTurn, message: Message) -> Said:
    """Read a message. What officers send each other in a group is left alone.

    Raises:
        InvalidInput: ``file-too-large``.
    """
    replied = message.reply_to_message
    if replied is not None and replied.forum_topic_created is not None:
        replied = None  # what is no reply in a topic counts as one to the message that opened it
    sender = replied.from_user if replied else None
    to_bot = sender is not None and sender.id == message.get_bot().id
    text = message.text or message.caption or ""
    for_us = (
        not turn.group
        or to_bot
        or text.startswith("/")
        or album_of(turn.conversation, message.media_group_id) is not None
        or album_waiting(turn.conversation, message.media_group_id) is not None
    )
    upload = _upload(message) if for_us else None
    files: tuple[int, ...] = ()
    if upload is not None:
        check_file(upload.size)
        evidence = await turn.tx.evidence.add(
            bot=Bot.OFFICER,
            file_id=upload.file_id,
            unique_id=upload.unique_id,
            medium=upload.medium,
            mime_type=upload.mime_type,
            size=upload.size,
        )
        files = (evidence,)
    return Said(
        words=command_words(text),
        command=text.startswith("/"),
        files=files,
        album=message.media_group_id,
        to=await turn.tx.outbox.sent(Bot.OFFICER, message.chat.id, replied.message_id)
        if replied
        else None,
        to_bot=to_bot,
        quoted=find_number(turn.rooms.city.prefix, replied.text or "")
        if replied and to_bot
        else None,
        topic=turn.topic,
        point=Point(where.latitude, where.longitude) if (where := message.location) else None,
    )


def command_words(text: str) -> str:
    """What stands behind a command."""
    return _COMMAND.sub("", text, count=1).strip()


def command_in(message: Message | None) -> str | None:
    """The name of the command that a message or a caption begins with."""
    text = (message.text or message.caption or "") if message is not None else ""
    found = _COMMAND.match(text)
    return found["name"].lower() if found else None


def number_and_rest(prefix: str, said: Said) -> tuple[str | None, Said]:
    """The tracking number in front of the words, else that of the message it is a reply to, else
    that of the topic it was said in.

    There the number may be left out, so only one with the city's prefix is taken for one: else any
    word of eight letters would be.

    Raises:
        InvalidInput: ``number-mistyped`` or ``number-malformed`` where a number must stand.
    """
    about = (said.to.about if said.to else None) or said.topic
    match = re.match(
        rf"[#\s]*(?P<prefix>{prefix})?[-‐-―_.\s]*(?P<a>\w{{4}})[-‐-―_.\s]*(?P<b>\w{{4}})(?!\w)",
        said.words,
        re.IGNORECASE,
    )
    if match is not None and (match["prefix"] or about is None):
        number = read_number(prefix, match[0])
        return number, replace(said, words=said.words[match.end() :].strip())
    if about is None and said.words:
        raise InvalidInput("number-malformed", text=said.words.split()[0][:40])
    return about, said


def _upload(message: Message) -> _Upload | None:
    if message.photo:
        photo = message.photo[-1]
        return _Upload(
            photo.file_id, photo.file_unique_id, Medium.PHOTO, "image/jpeg", photo.file_size
        )
    for file, medium, usual in (
        (message.video, Medium.VIDEO, "video/mp4"),
        (message.voice, Medium.VOICE, "audio/ogg"),
        (message.animation, Medium.VIDEO, "video/mp4"),
        (message.audio, Medium.DOCUMENT, "audio/mpeg"),
        (message.document, Medium.DOCUMENT, "application/octet-stream"),
    ):
        if file is not None:
            return _Upload(
                file.file_id, file.file_unique_id, medium, file.mime_type or usual, file.file_size
            )
    return None
