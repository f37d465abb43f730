"""The officers' bot's way to Telegram: messages become calls of python-telegram-bot's Bot."""

from collections.abc import Awaitable, Sequence
from datetime import timedelta
from typing import TypedDict, TypeVar

import telegram
from telegram import (
    InputFile,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    LinkPreviewOptions,
    ReplyParameters,
)
from telegram.constants import ParseMode
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from handlers.officer.markup import Markup, inline, markup, reply_to
from handlers.sending.delivering import (
    ANSWER_WITHIN,
    PICTURE_NAME,
    UPLOAD_WITHIN,
    Delivery,
    SentFile,
    Undelivered,
    Whereto,
    file_name,
)
from handlers.sending.failures import bad_request, reason_of, token_refused, unfetchable
from tickets.ports.delivery import (
    Blocked,
    Bot,
    Failure,
    File,
    Message,
    Moved,
    Refused,
    Throttled,
    Unreachable,
)
from tickets.ports.topics import TopicDeed, TopicState
from tickets.report import EVIDENCE_BYTES_AT_MOST
from tickets.ticket import Medium

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

_Answer = TypeVar("_Answer")


class _Patience(TypedDict):
    """How long the library waits; its own five seconds make Telegram's busy hours look down."""

    read_timeout: float
    write_timeout: float
    pool_timeout: float


_TEXT: _Patience = {
    "read_timeout": ANSWER_WITHIN,
    "write_timeout": ANSWER_WITHIN,
    "pool_timeout": ANSWER_WITHIN,
}
_UPLOAD: _Patience = {
    "read_timeout": UPLOAD_WITHIN,
    "write_timeout": UPLOAD_WITHIN,
    "pool_timeout": ANSWER_WITHIN,
}


class _Common(TypedDict):
    """The arguments that all kinds of sending have in common."""

    chat_id: int
    message_thread_id: int | None
    reply_parameters: ReplyParameters | None


class OfficerMessenger(Delivery):
    """Delivers with a python-telegram-bot Bot, which the caller initializes and shuts down."""

    bot = Bot.OFFICER

    def __init__(self, bot: telegram.Bot) -> None:
        self._bot = bot

    async def send_text(self, to: Whereto, text: str, message: Message | None) -> int:
        """Send a text, with the buttons or the keyboard of ``message``; returns its id."""
        sent = await self._call(
            self._bot.send_message(
                text=text,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                reply_markup=markup(message, to),
                **_common(to),
                **_TEXT,
            )
        )
        return sent.message_id

    async def edit(self, message: Message, message_id: int) -> None:
        """Give a message another text and other buttons; without a text only the buttons."""
        if not message.text:
            await self._call(
                self._bot.edit_message_reply_markup(
                    chat_id=message.chat,
                    message_id=message_id,
                    reply_markup=inline(message.buttons),
                    **_TEXT,
                )
            )
            return
        await self._call(
            self._bot.edit_message_text(
                chat_id=message.chat,
                message_id=message_id,
                text=message.text,
                parse_mode=ParseMode.HTML,
                link_preview_options=NO_PREVIEW,
                reply_markup=inline(message.buttons),
                **_TEXT,
            )
        )

    async def send_picture(self, to: Whereto, picture: bytes, message: Message) -> int:
        """Send a PNG that was made just now, with text and buttons of ``message``; gives its id."""
        sent = await self._call(
            self._bot.send_photo(
                photo=InputFile(picture, filename=PICTURE_NAME),
                caption=message.text,
                parse_mode=ParseMode.HTML,
                reply_markup=markup(message, to),
                **_common(to),
                **_UPLOAD,
            )
        )
        return sent.message_id

    async def delete(self, chat: int, messages: Sequence[int]) -> None:
        """Take messages out of a chat."""
        await self._call(self._bot.delete_messages(chat, list(messages), **_TEXT))

    async def send_file(self, to: Whereto, file: File, message: Message | None) -> SentFile:
        """Send one file, with the buttons or the keyboard of ``message``."""
        return _sent_file(await self._call(self._sending(file, _common(to), markup(message, to))))

    async def send_album(self, to: Whereto, files: Sequence[File]) -> Sequence[SentFile]:
        """Send two to ten files that go together."""
        sent = await self._call(
            self._bot.send_media_group(
                media=[_medium(file) for file in files], **_common(to), **_UPLOAD
            )
        )
        return [_sent_file(message) for message in sent]

    async def open_topic(self, chat: int, title: str) -> int:
        """Open a topic; returns its id."""
        opened = await self._call(self._bot.create_forum_topic(chat, title, **_TEXT))
        return opened.message_thread_id

    async def change_topic(self, chat: int, thread: int, deed: TopicDeed, to: TopicState) -> None:
        """Make one change to a topic, so that it is as ``to`` says."""
        await self._call(self._changing(chat, thread, deed, to))

    def _changing(self, chat: int, thread: int, deed: TopicDeed, to: TopicState) -> Awaitable[bool]:
        match deed:
            case TopicDeed.PIN:
                return self._bot.pin_chat_message(
                    chat, to.pinned or 0, disable_notification=True, **_TEXT
                )
            case TopicDeed.CLOSE:
                return self._bot.close_forum_topic(chat, thread, **_TEXT)
            case TopicDeed.REOPEN:
                return self._bot.reopen_forum_topic(chat, thread, **_TEXT)
            case _:
                return self._bot.edit_forum_topic(chat, thread, to.title, **_TEXT)

    async def fetch(self, file_id: str) -> bytes | Refused | Unreachable | Throttled:
        """The bytes of a file that somebody sent to this bot."""
        try:
            known = await self._call(self._bot.get_file(file_id, **_TEXT))
            if known.file_path is None or (known.file_size or 0) > EVIDENCE_BYTES_AT_MOST:
                return Refused("the file is too large")
            content = await self._call(known.download_as_bytearray(**_UPLOAD))
        except Undelivered as undelivered:
            return unfetchable(undelivered.outcome)
        if len(content) > EVIDENCE_BYTES_AT_MOST:
            return Refused("the file is too large")
        return bytes(content)

    def _sending(
        self, file: File, common: _Common, below: Markup | None
    ) -> Awaitable[telegram.Message]:
        content = _content(file)
        match file.medium:
            case Medium.PHOTO:
                return self._bot.send_photo(photo=content, reply_markup=below, **common, **_UPLOAD)
            case Medium.VIDEO:
                return self._bot.send_video(video=content, reply_markup=below, **common, **_UPLOAD)
            case Medium.VOICE:
                return self._bot.send_voice(voice=content, reply_markup=below, **common, **_UPLOAD)
            case Medium.DOCUMENT:
                return self._bot.send_document(
                    document=content, reply_markup=below, **common, **_UPLOAD
                )

    async def _call(self, call: Awaitable[_Answer]) -> _Answer:
        try:
            return await call
        except TelegramError as error:
            raise Undelivered(_outcome(error)) from error


def _outcome(error: TelegramError) -> Failure:
    match error:
        case RetryAfter():
            pause = error.retry_after
            return Throttled(pause.total_seconds() if isinstance(pause, timedelta) else pause)
        case ChatMigrated():
            return Moved(error.new_chat_id)
        case Forbidden():
            return Blocked(error.message)
        case BadRequest():
            return bad_request(error.message)
        case NetworkError() if "too large" in error.message.lower():
            return Refused("the upload is too large")
        case InvalidToken():
            return token_refused(Bot.OFFICER)
        case _:
            return Unreachable(reason_of(error, error.message))


def _common(to: Whereto) -> _Common:
    return {
        "chat_id": to.chat,
        "message_thread_id": to.thread,
        "reply_parameters": reply_to(to),
    }


def _content(file: File) -> str | InputFile:
    if file.file_id is not None:
        return file.file_id
    return InputFile(file.path.read_bytes(), filename=file_name(file))


def _medium(file: File) -> InputMediaPhoto | InputMediaVideo | InputMediaDocument:
    content: str | bytes = file.file_id or file.path.read_bytes()
    match file.medium:
        case Medium.PHOTO:
            return InputMediaPhoto(content, filename=file_name(file))
        case Medium.VIDEO:
            return InputMediaVideo(content, filename=file_name(file))
        case _:
            return InputMediaDocument(content, filename=file_name(file))


def _sent_file(message: telegram.Message) -> SentFile:
    """Telegram may make of a file what it thinks it is: a soundless video becomes an animation."""
    thing = (
        (message.photo[-1] if message.photo else None)
        or message.video
        or message.voice
        or message.animation
        or message.document
        or message.audio
    )
    return SentFile(message.message_id, thing.file_id if thing else None)
