"""The citizens' bot's way to Telegram: messages become aiogram's calls, its errors outcomes."""

from collections.abc import Sequence
from contextlib import aclosing
from typing import TypeVar

import aiogram
from aiogram.exceptions import (
    AiogramError,
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramMigrateToChat,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.methods import (
    CloseForumTopic,
    CreateForumTopic,
    DeleteMessages,
    EditForumTopic,
    EditMessageReplyMarkup,
    EditMessageText,
    GetFile,
    PinChatMessage,
    ReopenForumTopic,
    SendDocument,
    SendMediaGroup,
    SendMessage,
    SendPhoto,
    SendVideo,
    SendVoice,
    TelegramMethod,
)
from aiogram.types import (
    BufferedInputFile,
    FSInputFile,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    LinkPreviewOptions,
)
from aiogram.types import Message as TelegramMessage
from aiohttp import ClientError

from handlers.citizen.markup import inline, markup, reply_to
from handlers.sending.delivering import (
    ANSWER_WITHIN,
    PICTURE_NAME,
    UPLOAD_WITHIN,
    AnswerUnread,
    Delivery,
    SentFile,
    Undelivered,
    Whereto,
    file_name,
)
from handlers.sending.failures import (
    bad_request,
    reason_of,
    token_refused,
    unfetchable,
    unreachable,
)
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

HTML = "HTML"
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)

_Answer = TypeVar("_Answer")


class CitizenMessenger(Delivery):
    """Delivers with an aiogram Bot, whose session the caller opens and closes."""

    bot = Bot.CITIZEN

    def __init__(self, bot: aiogram.Bot) -> None:
        self._bot = bot

    async def send_text(self, to: Whereto, text: str, message: Message | None) -> int:
        """Send a text, with the buttons or the keyboard of ``message``; returns its id."""
        sent = await self._call(
            SendMessage(
                chat_id=to.chat,
                text=text,
                parse_mode=HTML,
                message_thread_id=to.thread,
                link_preview_options=NO_PREVIEW,
                reply_parameters=reply_to(to),
                reply_markup=markup(message, to),
            )
        )
        return sent.message_id

    async def edit(self, message: Message, message_id: int) -> None:
        """Give a message another text and other buttons; without a text only the buttons."""
        buttons = inline(message.buttons)
        if not message.text:
            await self._call(
                EditMessageReplyMarkup(
                    chat_id=message.chat, message_id=message_id, reply_markup=buttons
                )
            )
            return
        await self._call(
            EditMessageText(
                chat_id=message.chat,
                message_id=message_id,
                text=message.text,
                parse_mode=HTML,
                link_preview_options=NO_PREVIEW,
                reply_markup=buttons,
            )
        )

    async def send_picture(self, to: Whereto, picture: bytes, message: Message) -> int:
        """Send a PNG that was made just now, with text and buttons of ``message``; gives its id."""
        method = SendPhoto(
            chat_id=to.chat,
            photo=BufferedInputFile(picture, PICTURE_NAME),
            caption=message.text,
            parse_mode=HTML,
            message_thread_id=to.thread,
            reply_parameters=reply_to(to),
            reply_markup=markup(message, to),
        )
        return (await self._call(method, UPLOAD_WITHIN)).message_id

    async def delete(self, chat: int, messages: Sequence[int]) -> None:
        """Take messages out of a chat."""
        await self._call(DeleteMessages(chat_id=chat, message_ids=list(messages)))

    async def send_file(self, to: Whereto, file: File, message: Message | None) -> SentFile:
        """Send one file, with the buttons or the keyboard of ``message``."""
        chat, thread, reply, below = to.chat, to.thread, reply_to(to), markup(message, to)
        content = _content(file)
        method: TelegramMethod[TelegramMessage]
        match file.medium:
            case Medium.PHOTO:
                method = SendPhoto(
                    chat_id=chat,
                    photo=content,
                    message_thread_id=thread,
                    reply_parameters=reply,
                    reply_markup=below,
                )
            case Medium.VIDEO:
                method = SendVideo(
                    chat_id=chat,
                    video=content,
                    message_thread_id=thread,
                    reply_parameters=reply,
                    reply_markup=below,
                )
            case Medium.VOICE:
                method = SendVoice(
                    chat_id=chat,
                    voice=content,
                    message_thread_id=thread,
                    reply_parameters=reply,
                    reply_markup=below,
                )
            case Medium.DOCUMENT:
                method = SendDocument(
                    chat_id=chat,
                    document=content,
                    message_thread_id=thread,
                    reply_parameters=reply,
                    reply_markup=below,
                )
        return _sent_file(await self._call(method, UPLOAD_WITHIN))

    async def send_album(self, to: Whereto, files: Sequence[File]) -> Sequence[SentFile]:
        """Send two to ten files that go together."""
        sent = await self._call(
            SendMediaGroup(
                chat_id=to.chat,
                media=[_medium(file) for file in files],
                message_thread_id=to.thread,
                reply_parameters=reply_to(to),
            ),
            UPLOAD_WITHIN,
        )
        return [_sent_file(message) for message in sent]

    async def open_topic(self, chat: int, title: str) -> int:
        """Open a topic; returns its id."""
        return (await self._call(CreateForumTopic(chat_id=chat, name=title))).message_thread_id

    async def change_topic(self, chat: int, thread: int, deed: TopicDeed, to: TopicState) -> None:
        """Make one change to a topic, so that it is as ``to`` says."""
        method: TelegramMethod[bool]
        match deed:
            case TopicDeed.PIN:
                method = PinChatMessage(
                    chat_id=chat, message_id=to.pinned or 0, disable_notification=True
                )
            case TopicDeed.CLOSE:
                method = CloseForumTopic(chat_id=chat, message_thread_id=thread)
            case TopicDeed.REOPEN:
                method = ReopenForumTopic(chat_id=chat, message_thread_id=thread)
            case _:
                method = EditForumTopic(chat_id=chat, message_thread_id=thread, name=to.title)
        await self._call(method)

    async def fetch(self, file_id: str) -> bytes | Refused | Unreachable | Throttled:
        """The bytes of a file that somebody sent to this bot."""
        try:
            known = await self._call(GetFile(file_id=file_id))
        except Undelivered as undelivered:
            return unfetchable(undelivered.outcome)
        except AnswerUnread:
            return Refused("the answer could not be read")
        if known.file_path is None or (known.file_size or 0) > EVIDENCE_BYTES_AT_MOST:
            return Refused("the file is too large")
        content = bytearray()
        url = self._bot.session.api.file_url(self._bot.token, known.file_path)
        try:
            async with aclosing(
                self._bot.session.stream_content(url, timeout=UPLOAD_WITHIN)
            ) as chunks:
                async for chunk in chunks:
                    content += chunk
                    if len(content) > EVIDENCE_BYTES_AT_MOST:
                        return Refused("the file is too large")
        except (TimeoutError, ClientError) as error:
            return unreachable(error)
        return bytes(content)

    async def _call(self, method: TelegramMethod[_Answer], within: int = ANSWER_WITHIN) -> _Answer:
        try:
            return await self._bot(method, request_timeout=within)
        except ClientDecodeError as error:
            if isinstance(error.data, dict) and error.data.get("ok") is True:
                raise AnswerUnread(_message_ids(error.data.get("result"))) from error
            raise Undelivered(unreachable(error)) from error
        except AiogramError as error:
            raise Undelivered(_outcome(error)) from error


def _outcome(error: AiogramError) -> Failure:
    match error:
        case TelegramRetryAfter():
            return Throttled(error.retry_after)
        case TelegramMigrateToChat():
            return Moved(error.migrate_to_chat_id)
        case TelegramForbiddenError():
            return Blocked(error.message)
        case TelegramBadRequest():
            return bad_request(error.message)
        case TelegramEntityTooLarge():
            return Refused("the upload is too large")
        case TelegramUnauthorizedError() | TelegramNotFound():
            return token_refused(Bot.CITIZEN)
        case TelegramAPIError():
            return Unreachable(reason_of(error, error.message))
        case _:
            return unreachable(error)


def _message_ids(result: object) -> tuple[int, ...]:
    messages = result if isinstance(result, list) else [result]
    return tuple(m["message_id"] for m in messages if isinstance(m, dict) and "message_id" in m)


def _content(file: File) -> str | FSInputFile:
    return file.file_id or FSInputFile(file.path, filename=file_name(file))


def _medium(file: File) -> InputMediaPhoto | InputMediaVideo | InputMediaDocument:
    match file.medium:
        case Medium.PHOTO:
            return InputMediaPhoto(media=_content(file))
        case Medium.VIDEO:
            return InputMediaVideo(media=_content(file))
        case _:
            return InputMediaDocument(media=_content(file))


def _sent_file(message: TelegramMessage) -> SentFile:
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
