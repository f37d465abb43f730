"""What both bots' messengers do alike, without either library: the steps of a delivery.

A messenger adds the calls of its library and says what the library's errors mean.
"""

import mimetypes
import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import structlog

from handlers.splitting import split_html
from tickets.delivery import (
    Blocked,
    Bot,
    Delivered,
    File,
    Message,
    Outcome,
    Refused,
    Throttled,
    Unreachable,
    Vanished,
)
from tickets.ticket import Medium

ALBUM_AT_MOST = 10
"""Files; Telegram's bound."""
ANSWER_WITHIN = 9
"""Seconds to wait for Telegram's answer to a text; the courier itself waits ten, as others may
claim the message soon after."""
UPLOAD_WITHIN = 45
"""Seconds for uploads, which Telegram answers only when it has looked at the file."""
REASON_AT_MOST = 200
"""Characters; a server that is not Telegram's may answer with a whole page."""

_ALBUM_KIND = {Medium.PHOTO: "visual", Medium.VIDEO: "visual", Medium.DOCUMENT: "document"}
"""What may stand together in an album. Voice messages never do."""

_UNCHANGED = "message is not modified"
_NO_LONGER_EDITABLE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "no text in the message to edit",
)
_CHAT_CLOSED = (
    "chat not found",
    "user is deactivated",
    "user not found",
    "bot was kicked",
    "bot is not a member",
    "bot was blocked",
    "peer_id_invalid",
    "group is deactivated",
    "group chat was deactivated",
    "chat_write_forbidden",
    "not enough rights to send text messages",
    "have no rights to send a message",
)
_FILE_UNKNOWN = (
    "wrong file identifier",
    "wrong file_id",
    "wrong remote file identifier",
    "wrong remote file id",
    "invalid file_id",
    "file_reference_",
    "can't use file of type",
)
_THREAD_GONE = ("message thread not found", "topic_closed", "topic_deleted", "topic_id_invalid")
_RETRY_AFTER = re.compile(r"too many requests: retry after (\d+)")
_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")

log: structlog.stdlib.BoundLogger = structlog.get_logger()


class Undelivered(Exception):
    """A call came to something other than success; carries what the courier has to know."""

    def __init__(self, outcome: Outcome) -> None:
        super().__init__(type(outcome).__name__)
        self.outcome = outcome


@dataclass(frozen=True, slots=True)
class Whereto:
    """Where a call sends something.

    Attributes:
        selective: the keyboard is only for the person whom the text mentions.
    """

    chat: int
    thread: int | None
    replies_to: int | None
    selective: bool


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file that arrived."""

    message_id: int
    file_id: str | None


class Delivery(ABC):
    """A Messenger for either library.

    Subclasses make single calls, and raise Undelivered for what their library raises.
    """

    bot: Bot

    async def deliver(
        self, message: Message, files: Sequence[File], edits: int | None, replies_to: int | None
    ) -> Outcome:
        """Send the message, or edit the message with the id ``edits``."""
        for file in files:
            if file.file_id is None and not file.path.is_file():
                return Refused(f"evidence {file.evidence} is not in its folder")
        try:
            if edits is not None:
                return await self._edit(message, files, edits)
            return await self._send(message, files, replies_to)
        except Undelivered as undelivered:
            return undelivered.outcome

    @abstractmethod
    async def send_text(self, to: Whereto, text: str, message: Message | None) -> int:
        """Send a text, with the buttons or the keyboard of ``message``; returns its id."""

    @abstractmethod
    async def edit(self, message: Message, message_id: int) -> None:
        """Give a message another text and other buttons; without a text only the buttons."""

    @abstractmethod
    async def send_file(self, to: Whereto, file: File, message: Message | None) -> SentFile:
        """Send one file, with the buttons or the keyboard of ``message``."""

    @abstractmethod
    async def send_album(self, to: Whereto, files: Sequence[File]) -> Sequence[SentFile]:
        """Send two to ten files that go together."""

    async def _edit(self, message: Message, files: Sequence[File], edits: int) -> Outcome:
        """What editing cannot do (files, keyboards, a second message) is sent as a new message."""
        if files or message.keyboard is not None or len(split_html(message.text)) > 1:
            return Vanished()
        try:
            await self.edit(message, edits)
        except Undelivered as undelivered:
            if _says(undelivered.outcome, *_NO_LONGER_EDITABLE):
                return Vanished()
            if not _says(undelivered.outcome, _UNCHANGED):
                raise
        return Delivered((edits,), {})

    async def _send(
        self, message: Message, files: Sequence[File], replies_to: int | None
    ) -> Outcome:
        try:
            return await self._send_once(message, files, replies_to)
        except Undelivered as undelivered:
            outcome = undelivered.outcome
            if message.thread is not None and _says(outcome, *_THREAD_GONE):
                return await self._send(replace(message, thread=None), files, replies_to)
            known = [file for file in files if file.file_id is not None]
            if known and _says(outcome, *_FILE_UNKNOWN):
                uploads = [replace(file, file_id=None) for file in files]
                if all(file.path.is_file() for file in uploads):
                    return await self._send_once(message, uploads, replies_to)
            raise

    async def _send_once(
        self, message: Message, files: Sequence[File], replies_to: int | None
    ) -> Outcome:
        to = Whereto(
            message.chat, message.thread, replies_to, selective='"tg://user?' in message.text
        )
        ids: list[int] = []
        file_ids: dict[int, str] = {}
        parts = split_html(message.text) if message.text else []
        for part in parts:
            # The last part carries the buttons: that is where people look for them.
            ids.append(await self.send_text(to, part, message if part is parts[-1] else None))
            to = replace(to, replies_to=None)
        for group in albums(files):
            if len(group) == 1:
                sent = [await self.send_file(to, group[0], None if parts else message)]
            else:
                sent = list(await self.send_album(to, group))
            to = replace(to, replies_to=None)
            ids += [one.message_id for one in sent]
            for file, one in zip(group, sent, strict=True):
                if one.file_id is not None:
                    file_ids[file.evidence] = one.file_id
        return Delivered(tuple(ids), file_ids) if ids else Refused("there is nothing to send")


def albums(files: Sequence[File]) -> Iterator[Sequence[File]]:
    """The files in the fewest calls: photos and videos together, documents together, others alone.

    The order within a kind stays; a kind stands where its first file stood.
    """
    kinds: dict[str, list[File]] = {}
    for file in files:
        kinds.setdefault(_ALBUM_KIND.get(file.medium, f"alone {file.evidence}"), []).append(file)
    for kind in kinds.values():
        for start in range(0, len(kind), ALBUM_AT_MOST):
            yield kind[start : start + ALBUM_AT_MOST]


def file_name(file: File) -> str:
    """A name to upload a file under; on disk it has only a digest."""
    kind = "laporan" if file.mime_type == "text/csv" else "bukti"
    return f"{kind}-{file.evidence}{mimetypes.guess_extension(file.mime_type) or ''}"


def bad_request(description: str) -> Outcome:
    """What Telegram's "Bad Request: …" (status 400) comes to."""
    text = description.lower()
    if found := _RETRY_AFTER.search(text):
        # An album answers like this when one of its files was one too many.
        return Throttled(float(found[1]))
    if any(sign in text for sign in _CHAT_CLOSED):
        return Blocked(description)
    return Refused(description)


def unreachable(error: Exception) -> Unreachable:
    """Network, timeout, or a Telegram in trouble: whether it went out is not known."""
    return Unreachable(type(error).__name__)


def token_refused(bot: Bot) -> Unreachable:
    """Telegram does not know the token. What waits is kept until the operator has mended it."""
    log.critical("token_refused", bot=bot.value, remedy="check the bot's token in the settings")
    return Unreachable("the bot's token is refused")


def reason_of(error: Exception, said: str) -> str:
    """What went wrong, for the dead letters: short, and without anything that is a bot's token."""
    return without_tokens(f"{type(error).__name__}: {said}")[:REASON_AT_MOST]


def without_tokens(text: str) -> str:
    """A text with everything that looks like a bot's token taken out."""
    return _TOKEN.sub("<token>", text)


def unfetchable(outcome: Outcome) -> Refused | Unreachable | Throttled:
    """What a failed call says about a file that was to be fetched."""
    if isinstance(outcome, Refused) and _says(outcome, "temporarily unavailable"):
        return Unreachable("the file is temporarily unavailable")
    if isinstance(outcome, Refused | Unreachable | Throttled):
        return outcome
    return Refused(type(outcome).__name__)


def _says(outcome: Outcome, *signs: str) -> bool:
    return isinstance(outcome, Refused) and any(sign in outcome.reason.lower() for sign in signs)
