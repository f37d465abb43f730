"""The officers' bot as the receiver sees it, on python-telegram-bot."""

import json
from datetime import timedelta
from typing import Any

import telegram
from telegram import Update
from telegram.error import InvalidToken, RetryAfter, TelegramError
from telegram.ext import Application, ContextTypes, ExtBot
from telegram.request import BaseRequest

from handlers.officer.menus import set_menus
from handlers.officer.people.groups import seen_tie
from handlers.officer.refusals import refuse
from handlers.officer.registration import register
from handlers.officer.sifting import UNREADABLE, SiftingRequest, sifted
from handlers.officer.turn import CURRENT, Data, OfficerContext, OfficerTurn
from handlers.officer.work.said import command_in
from handlers.sending.failures import without_tokens
from handlers.turn import ChannelError, Incoming, Rooms, Turn
from tickets.errors import RuleError
from tickets.ports import Conversation, Tx
from tickets.ports.delivery import Bot

ALLOWED_UPDATES = ("message", "edited_message", "callback_query", "my_chat_member")

Officers = Application[ExtBot[None], OfficerContext, Data, Data, Data, None]


class OfficerChannel:
    """Reads, handles and answers updates of the officers' bot; see handlers.turn.Channel.

    The library's own receiving and job queue stay out of use, so that an update counts as read only
    once it is committed. Errors of handlers, which the library would only log, are raised again.

    Attributes:
        telegram: the library's bot, which the messenger shares; ready after ``open``.
    """

    bot = Bot.OFFICER

    def __init__(
        self,
        rooms: Rooms,
        *,
        token: str,
        base_url: str = "https://api.telegram.org/bot",
        base_file_url: str = "https://api.telegram.org/file/bot",
        request: BaseRequest | None = None,
    ) -> None:
        """Make the channel; nothing is asked of Telegram yet.

        Args:
            request: replaces the library's way to send requests, for tests.
        """
        self._rooms = rooms
        self.telegram: ExtBot[None] = ExtBot(
            token,
            base_url=base_url,
            base_file_url=base_file_url,
            request=request,
            get_updates_request=request or SiftingRequest(connection_pool_size=1),
        )
        self._application: Officers = (
            Application.builder()
            .bot(self.telegram)
            .updater(None)
            .job_queue(None)
            .context_types(ContextTypes(context=OfficerContext))
            .build()
        )
        register(self._application)
        self._application.add_error_handler(_keep)

    async def open(self) -> None:
        """Check the token.

        Raises:
            ChannelError: with a sentence for the operator.
        """
        try:
            await self._application.initialize()
        except TelegramError as error:
            raise _channel_error(error) from error
        self._rooms.usernames[Bot.OFFICER] = self.telegram.username

    async def introduce(self) -> None:
        """Set the command menus.

        Raises:
            ChannelError: it did not work this time.
        """
        try:
            await set_menus(self.telegram, self._rooms.texts)
        except TelegramError as error:
            raise _channel_error(error) from error

    async def close(self) -> None:
        """Let go of connections."""
        await self._application.shutdown()
        await self.telegram.shutdown()

    async def poll(self, offset: int | None, wait: int) -> list[Incoming]:
        """Ask Telegram for updates, confirming all below ``offset``.

        Raises:
            ChannelError: it did not work this time.
        """
        try:
            updates = await self.telegram.get_updates(
                offset=offset, timeout=wait, allowed_updates=ALLOWED_UPDATES
            )
        except TelegramError as error:
            raise _channel_error(error) from error
        return [_incoming(update) for update in updates]

    def read(self, body: bytes) -> Incoming:
        """An update as a webhook brings it.

        Raises:
            ValueError: it is none.
        """
        data = json.loads(body)
        if not isinstance(data, dict) or not isinstance(data.get("update_id"), int):
            raise ValueError("an update is an object with an update_id")
        return _incoming(Update.de_json(sifted(data), self.telegram))

    async def handle(self, incoming: Incoming, tx: Tx, conversation: Conversation) -> OfficerTurn:
        """Work on one update inside an open transaction; sends nothing.

        Raises:
            UnreadableUpdateError: the library could not read it.
        """
        if UNREADABLE in incoming.update.api_kwargs:
            raise UnreadableUpdateError(incoming.update_id)
        turn = await self._turn(incoming.update, tx, conversation)
        token = CURRENT.set(turn)
        try:
            await self._application.process_update(incoming.update)
        finally:
            CURRENT.reset(token)
        if isinstance(turn.trouble, RuleError):
            await refuse(
                turn,
                turn.trouble,
                tapped=incoming.update.callback_query is not None,
                command=command_in(incoming.update.message),
            )
        elif turn.trouble is not None:
            raise turn.trouble
        return turn

    async def apologise(self, incoming: Incoming, tx: Tx, conversation: Conversation) -> None:
        """Queue a sentence for somebody whose update met a defect of ours."""
        if incoming.chat == 0:
            return
        turn = await self._turn(incoming.update, tx, conversation)
        await turn.say(turn.text("officer-defect"))

    async def answer(self, incoming: Incoming, turn: Turn) -> None:
        """Stop the spinner of a tapped button, after the commit; one that is too old is let be."""
        query = incoming.update.callback_query
        if query is None:
            return
        try:
            await query.answer(text=turn.toast, show_alert=turn.alert)
        except TelegramError:
            return

    async def use_webhook(self, url: str, secret: str) -> None:
        """Have updates brought to an address; with "" have them kept for polling.

        Raises:
            ChannelError: it did not work.
        """
        try:
            if url:
                await self.telegram.set_webhook(
                    url, secret_token=secret, allowed_updates=ALLOWED_UPDATES
                )
            else:
                await self.telegram.delete_webhook()
        except TelegramError as error:
            raise _channel_error(error) from error

    async def _turn(self, update: Update, tx: Tx, conversation: Conversation) -> OfficerTurn:
        texts = self._rooms.texts
        chat, user, message = update.effective_chat, update.effective_user, _message(update)
        group = chat is not None and chat.type != chat.PRIVATE
        member = await tx.members.find(user.id) if user is not None else None
        spoken = (member.language if member else None) or (user.language_code if user else None)
        thread = message.message_thread_id if message and message.is_topic_message else None
        there = chat.id if chat is not None and group else None
        return OfficerTurn(
            rooms=self._rooms,
            tx=tx,
            conversation=conversation,
            language=texts.language_for(None if group else spoken),
            member=member,
            group=group,
            tie=await seen_tie(tx, chat) if chat is not None and group else None,
            thread=thread,
            topic=await tx.topics.at(Bot.OFFICER, there, thread) if there and thread else None,
        )


class UnreadableUpdateError(Exception):
    """An update that python-telegram-bot could not read; its original is in ``Incoming.raw``."""


async def _keep(update: object, context: OfficerContext) -> None:
    """Keep what a handler raised, so that it can be raised again outside of the library."""
    context.turn.trouble = context.error


def _message(update: Update) -> telegram.Message | None:
    message = update.effective_message
    return message if isinstance(message, telegram.Message) else None


def _incoming(update: Update) -> Incoming:
    chat, user = update.effective_chat, update.effective_user
    return Incoming(
        update_id=update.update_id,
        chat=chat.id if chat else 0,
        user=user.id if user else 0,
        update=update,
        # The library's own to_json fails on messages that are no longer accessible.
        raw=json.dumps(update.to_dict(), default=str),
    )


def _channel_error(error: TelegramError) -> ChannelError:
    match error:
        case InvalidToken():
            return ChannelError("Telegram does not know the officers' token.", fatal=True)
        case RetryAfter():
            pause: Any = error.retry_after
            seconds = pause.total_seconds() if isinstance(pause, timedelta) else float(pause)
            return ChannelError(error.message, retry_after=seconds)
        case _:
            return ChannelError(without_tokens(f"{type(error).__name__}: {error.message}"))
