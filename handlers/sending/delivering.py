"""What both bots' messengers do alike, without either library: the steps of a delivery.

A messenger adds the calls of its library and says what the library's errors mean, with the help of
handlers.sending.failures.
"""

import mimetypes
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from handlers.sending.failures import says
from handlers.sending.qr import qr_png
from handlers.sending.splitting import split_html
from tickets.events import Right
from tickets.ports.delivery import (
    Bot,
    Delivered,
    Failure,
    File,
    Message,
    Outcome,
    Partly,
    Refused,
    Tended,
    TopicGone,
    Topicless,
    Unreachable,
    Vanished,
)
from tickets.ports.topics import Topic, TopicDeed, TopicState
from tickets.ticket import Medium

ALBUM_AT_MOST = 10
"""Files; Telegram's bound."""
ERASED_AT_ONCE = 100
"""Messages that Telegram deletes with one call."""
ANSWER_WITHIN = 9
"""Seconds to wait for Telegram's answer to a text; the courier itself waits ten, as others may
claim the message soon after."""
UPLOAD_WITHIN = 45
"""Seconds for uploads, which Telegram answers only when it has looked at the file."""
PICTURE_NAME = "kode.png"
"""What a picture is called that is made while it is sent."""
_ALBUM_KIND = {Medium.PHOTO: "visual", Medium.VIDEO: "visual", Medium.DOCUMENT: "document"}
"""What may stand together in an album. Voice messages never do."""

_UNCHANGED = "message is not modified"
_NO_LONGER_EDITABLE = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "no text in the message to edit",
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
_THREAD_CLOSED = "topic_closed"
_THREAD_GONE = ("message thread not found", "topic_deleted", "topic_id_invalid")
_DONE_BEFORE = ("topic_not_modified", "message to pin not found")
_NO_RIGHT = ("not enough rights", "chat_admin_required", "right_forbidden")


_NEEDED = {TopicDeed.PIN: Right.PINS}
"""The right that a deed needs, where it is not Right.TOPICS."""


class Undelivered(Exception):
    """A call came to something other than success; carries what the courier has to know."""

    def __init__(self, outcome: Failure) -> None:
        super().__init__(type(outcome).__name__)
        self.outcome = outcome


class AnswerUnread(Exception):
    """A call went through, but its answer makes no sense to the library.

    Trying again would say the same twice.

    Args:
        message_ids: those that could be read off the answer.
    """

    def __init__(self, message_ids: tuple[int, ...]) -> None:
        super().__init__("sent, but the answer could not be read")
        self.message_ids = message_ids


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
        """Send the message, edit the message with the id ``edits``, or delete what it erases."""
        if message.erases:
            return await self._erase(message)
        for file in files:
            if file.file_id is None and not file.path.is_file():
                return _not_here(file)
        try:
            if edits is not None:
                return await self._edit(message, files, edits)
            return await self._send(message, files, replies_to)
        except Undelivered as undelivered:
            return undelivered.outcome

    async def tend(
        self, chat: int, deed: TopicDeed, topic: Topic, state: TopicState | None, pins: int | None
    ) -> Tended | Failure:
        """Open or change a topic. Where it cannot be done the message is said without."""
        done = None if state is None else state.after(deed, topic, pins)
        try:
            if done is None or done.thread is None:
                return Tended(TopicState(await self.open_topic(chat, topic.title), topic.title))
            await self.change_topic(chat, done.thread, deed, done)
        except AnswerUnread:
            return Tended(done) if done else Unreachable("the topic's id could not be read")
        except Undelivered as undelivered:
            outcome = undelivered.outcome
            if done and says(outcome, *_DONE_BEFORE):
                return Tended(done)
            if says(outcome, *_THREAD_GONE):
                return TopicGone()
            if isinstance(outcome, Refused):
                lacks = _NEEDED.get(deed, Right.TOPICS) if says(outcome, *_NO_RIGHT) else None
                return Topicless(outcome.reason, lacks)
            return outcome
        return Tended(done)

    def parts(self, message: Message) -> int:
        """How many messages the chat gets for the text."""
        return 1 if message.qr else len(split_html(message.text)) if message.text else 0

    @abstractmethod
    async def send_text(self, to: Whereto, text: str, message: Message | None) -> int:
        """Send a text, with the buttons or the keyboard of ``message``; returns its id."""

    @abstractmethod
    async def edit(self, message: Message, message_id: int) -> None:
        """Give a message another text and other buttons; without a text only the buttons."""

    @abstractmethod
    async def send_picture(self, to: Whereto, picture: bytes, message: Message) -> int:
        """Send a PNG that was made just now, with text and buttons of ``message``; gives its id."""

    @abstractmethod
    async def delete(self, chat: int, messages: Sequence[int]) -> None:
        """Take up to ERASED_AT_ONCE messages out of a chat; those that are gone do not matter."""

    @abstractmethod
    async def send_file(self, to: Whereto, file: File, message: Message | None) -> SentFile:
        """Send one file, with the buttons or the keyboard of ``message``."""

    @abstractmethod
    async def send_album(self, to: Whereto, files: Sequence[File]) -> Sequence[SentFile]:
        """Send two to ten files that go together."""

    @abstractmethod
    async def open_topic(self, chat: int, title: str) -> int:
        """Open a topic; returns its id."""

    @abstractmethod
    async def change_topic(self, chat: int, thread: int, deed: TopicDeed, to: TopicState) -> None:
        """Make one change to a topic, so that it is as ``to`` says."""

    async def _erase(self, message: Message) -> Outcome:
        """Deleting again what is deleted already does no harm, so a failure begins all anew."""
        for start in range(0, len(message.erases), ERASED_AT_ONCE):
            some = message.erases[start : start + ERASED_AT_ONCE]
            try:
                await self._delete(message.chat, some)
            except Undelivered as undelivered:
                return undelivered.outcome
        return Delivered((), {})

    async def _delete(self, chat: int, some: Sequence[int]) -> None:
        """One that Telegram no longer lets go must not keep the others."""
        try:
            await self.delete(chat, some)
        except Undelivered as undelivered:
            if not isinstance(undelivered.outcome, Refused | Vanished):
                raise
            if len(some) > 1:
                half = len(some) // 2
                await self._delete(chat, some[:half])
                await self._delete(chat, some[half:])

    async def _edit(self, message: Message, files: Sequence[File], edits: int) -> Outcome:
        """What editing cannot do (files, keyboards, a second message) is sent as a new message."""
        if files or message.qr or message.keyboard is not None or len(split_html(message.text)) > 1:
            return Vanished()
        try:
            await self.edit(message, edits)
        except AnswerUnread:
            pass
        except Undelivered as undelivered:
            if says(undelivered.outcome, *_NO_LONGER_EDITABLE):
                return Vanished()
            if not says(undelivered.outcome, _UNCHANGED):
                raise
        return Delivered((edits,), {})

    async def _send(
        self, message: Message, files: Sequence[File], replies_to: int | None
    ) -> Outcome:
        try:
            return await self._send_once(message, files, replies_to)
        except Undelivered as undelivered:
            outcome = undelivered.outcome
            if message.topic is not None and says(outcome, *_THREAD_GONE):
                return TopicGone()
            if message.thread is not None and says(outcome, _THREAD_CLOSED, *_THREAD_GONE):
                return await self._send(replace(message, thread=None), files, replies_to)
            known = [file for file in files if file.file_id is not None]
            if known and says(outcome, *_FILE_UNKNOWN):
                uploads = [replace(file, file_id=None) for file in files]
                if missing := [file for file in uploads if not file.path.is_file()]:
                    return _not_here(missing[0])
                return await self._send_once(message, uploads, replies_to)
            raise

    async def _send_once(
        self, message: Message, files: Sequence[File], replies_to: int | None
    ) -> Outcome:
        to = Whereto(
            message.chat, message.thread, replies_to, selective='"tg://user?' in message.text
        )
        if message.qr:
            return Delivered(await self._send_qr(to, message), {})
        ids: list[int] = []
        file_ids: dict[int, str] = {}
        rest = message
        parts = split_html(message.text) if message.text else []
        if not parts and not files:
            return Refused("there is nothing to send")
        try:
            for sent_parts, part in enumerate(parts, 1):
                # The last part carries the buttons: that is where people look for them.
                last = sent_parts == len(parts)
                ids += await self._send_part(to, part, message if last else None)
                to = replace(to, replies_to=None)
                rest = replace(rest, text="\n".join(parts[sent_parts:]), replies_to=None)
                if last:
                    rest = replace(rest, buttons=(), keyboard=None)
            for group in albums(files):
                sent = await self._send_files(to, group, None if parts else message)
                to = replace(to, replies_to=None)
                ids += [one.message_id for one in sent]
                for file, one in zip(group, sent, strict=False):
                    if one.file_id is not None:
                        file_ids[file.evidence] = one.file_id
                rest = _without(rest, group)
        except Undelivered as undelivered:
            if not ids:
                raise
            return Partly(tuple(ids), file_ids, rest, undelivered.outcome)
        return Delivered(tuple(ids), file_ids)

    async def _send_qr(self, to: Whereto, message: Message) -> tuple[int, ...]:
        try:
            return (await self.send_picture(to, qr_png(message.qr), message),)
        except AnswerUnread as unread:
            return unread.message_ids

    async def _send_part(self, to: Whereto, text: str, message: Message | None) -> Sequence[int]:
        try:
            return [await self.send_text(to, text, message)]
        except AnswerUnread as unread:
            return unread.message_ids

    async def _send_files(
        self, to: Whereto, group: Sequence[File], message: Message | None
    ) -> Sequence[SentFile]:
        try:
            if len(group) == 1:
                return [await self.send_file(to, group[0], message)]
            return await self.send_album(to, group)
        except AnswerUnread as unread:
            return [SentFile(id_, None) for id_ in unread.message_ids]


def _without(message: Message, files: Sequence[File]) -> Message:
    sent = {file.evidence for file in files}
    left = tuple(evidence for evidence in message.evidence if evidence not in sent)
    return replace(message, evidence=left, replies_to=None)


def _not_here(file: File) -> Unreachable:
    """Its bytes may lie in the folder of another process."""
    return Unreachable(f"evidence {file.evidence} is not in this folder", ours=True)


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
    extension = mimetypes.guess_extension(file.mime_type) or ""
    return file.name or f"bukti-{file.evidence}{extension}"
