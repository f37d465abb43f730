"""The citizens' bot as the receiver sees it: updates in, answers to taps out, menus set."""

import json
from dataclasses import replace
from typing import Any

import aiogram
import structlog
from aiogram.dispatcher.middlewares.user_context import EventContext, UserContextMiddleware
from aiogram.enums import ChatType
from aiogram.exceptions import (
    AiogramError,
    TelegramAPIError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.fsm.context import FSMContext
from aiogram.fsm.storage.base import StorageKey
from aiogram.methods import TelegramMethod
from aiogram.types import BotCommand, BotCommandScopeAllPrivateChats, Update
from aiogram.types import Message as TelegramMessage
from pydantic import ValidationError

from handlers.citizen.commands import ALIASES, MENU
from handlers.citizen.dialogue.floods import too_many
from handlers.citizen.dialogue.learning import Learned
from handlers.citizen.dialogue.memory import recall, remembered
from handlers.citizen.dialogue.states import ConversationStorage
from handlers.citizen.dialogue.taps import prompt_of
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.citizen.dispatching import ALLOWED_UPDATES, build_dispatcher
from handlers.citizen.intake.drafting import forget_if_old
from handlers.turn import ChannelError, Incoming, Rooms, Turn
from tickets.ports import Conversation, Tx
from tickets.ports.delivery import Bot, Message, Priority

POLL_MARGIN = 10
"""Seconds that the connection may take beyond the long poll itself."""
TOAST_AT_MOST = 200

log = structlog.get_logger(__name__)


class RawUpdates(TelegramMethod[list[dict[str, Any]]]):
    """getUpdates without reading the updates, so that one odd update spoils no batch."""

    __returning__ = list[dict[str, Any]]
    __api_method__ = "getUpdates"

    offset: int | None = None
    timeout: int = 0
    allowed_updates: tuple[str, ...] = ALLOWED_UPDATES


class CitizenChannel:
    """The citizens' bot over aiogram. The caller makes the Bot; ``close`` closes its session."""

    bot = Bot.CITIZEN

    def __init__(self, bot: aiogram.Bot, rooms: Rooms) -> None:
        self._bot = bot
        self._rooms = rooms
        self._dispatcher = build_dispatcher()
        self._learned = Learned()

    async def open(self) -> None:
        """Check the token.

        Raises:
            ChannelError: with a sentence for the operator.
        """
        me = await self._call(self._bot.me())
        self._rooms.usernames[Bot.CITIZEN] = me.username or ""
        self._rooms.abilities.private_topics = bool(me.has_topics_enabled)

    async def introduce(self) -> None:
        """Set the command menu and the description in each language.

        Raises:
            ChannelError: it did not work this time.
        """
        texts = self._rooms.texts
        for code in self._menu_languages():
            language = code or texts.language_for(None)
            names = [ALIASES[name] if language == "en" else name for name in MENU]
            commands = [
                BotCommand(command=name, description=texts.label(language, f"command-{key}"))
                for key, name in zip(MENU, names, strict=True)
            ]
            await self._call(
                self._bot.set_my_commands(
                    commands, scope=BotCommandScopeAllPrivateChats(), language_code=code
                )
            )
        await self._describe()

    async def close(self) -> None:
        """Let go of connections."""
        await self._bot.session.close()

    async def poll(self, offset: int | None, wait: int) -> list[Incoming]:
        """Ask for updates, confirming all below ``offset``.

        Raises:
            ChannelError: it did not work this time.
        """
        request = RawUpdates(offset=offset, timeout=wait)
        updates = await self._call(self._bot(request, request_timeout=wait + POLL_MARGIN))
        return [self._incoming(update) for update in updates]

    def read(self, body: bytes) -> Incoming:
        """An update as a webhook brings it.

        Raises:
            ValueError: it is none.
        """
        return self._incoming(json.loads(body))

    async def handle(self, incoming: Incoming, tx: Tx, conversation: Conversation) -> Turn:
        """Work on one update inside an open transaction.

        Raises:
            ValueError: aiogram could not read the update.
        """
        update = incoming.update
        if not isinstance(update, Update):
            raise ValueError("an update of an unknown form")
        where = UserContextMiddleware.resolve_event_context(update)
        if where.chat is None or where.chat.type != ChatType.PRIVATE:
            return await self._handle_group(update, tx, conversation)
        turn = await self._turn(update, where, tx, conversation)
        if update.message is not None:
            turn.memory.hear(update.message.message_id)
        flooded = await too_many(turn, update)
        await turn.state.set_data(remembered(turn.memory))
        if flooded:
            return turn
        await self._dispatcher.feed_update(
            self._bot, update, turn=turn, state=turn.state, raw_state=await turn.state.get_state()
        )
        await turn.state.set_data(remembered(turn.memory))
        return turn

    async def apologise(self, incoming: Incoming, tx: Tx, conversation: Conversation) -> None:
        """Queue a sentence for somebody whose update met a defect of ours."""
        if incoming.chat <= 0:
            return
        citizen = await tx.citizens.by_chat(incoming.chat)
        language = self._rooms.texts.language_for(citizen.language)
        await tx.outbox.put(
            Message(
                bot=Bot.CITIZEN,
                chat=incoming.chat,
                text=self._rooms.texts.get(language, "sorry"),
                priority=Priority.CONVERSATION,
            )
        )

    async def answer(self, incoming: Incoming, turn: Turn) -> None:
        """Stop the spinner of a tapped button, after the commit."""
        update = incoming.update
        if not isinstance(update, Update) or update.callback_query is None:
            return
        try:
            await self._bot.answer_callback_query(
                update.callback_query.id,
                text=turn.toast[:TOAST_AT_MOST] if turn.toast else None,
                show_alert=turn.alert or None,
            )
        except AiogramError as error:
            # Telegram forgets a tap within minutes; then nobody waits for the spinner any more.
            log.info("tap-not-answered", bot=self.bot, reason=type(error).__name__)

    async def use_webhook(self, url: str, secret: str) -> None:
        """Have updates brought to an address; with "" have them kept for polling.

        Raises:
            ChannelError: it did not work.
        """
        if url:
            await self._call(
                self._bot.set_webhook(
                    url, allowed_updates=list(ALLOWED_UPDATES), secret_token=secret
                )
            )
        else:
            await self._call(self._bot.delete_webhook(drop_pending_updates=False))

    async def _turn(
        self, update: Update, where: EventContext, tx: Tx, conversation: Conversation
    ) -> CitizenTurn:
        language_code = where.user.language_code if where.user else None
        citizen = await tx.citizens.by_chat(conversation.chat, language_code)
        if not citizen.reachable and update.my_chat_member is None:
            citizen = replace(citizen, reachable=True)
            await tx.citizens.save(citizen)
        state = FSMContext(
            ConversationStorage(conversation),
            StorageKey(self._bot.id, chat_id=conversation.chat, user_id=conversation.user),
        )
        turn = CitizenTurn(
            rooms=self._rooms,
            tx=tx,
            conversation=conversation,
            language=self._rooms.texts.language_for(citizen.language),
            citizen=citizen,
            state=state,
            memory=recall(await state.get_data()),
            corrections=await self._learned.corrections(tx, self._rooms.clock.now()),
        )
        forget_if_old(turn)
        tap = update.callback_query
        said = update.message or (tap.message if tap is not None else None)
        if isinstance(said, TelegramMessage) and said.is_topic_message:
            turn.thread = said.message_thread_id
        if update.message is not None:
            turn.message_id = update.message.message_id
        elif tap is not None and tap.message is not None:
            turn.message_id = tap.message.message_id
            if prompt_of(tap.data) == conversation.prompt:
                turn.tapped = turn.message_id
        return turn

    async def _handle_group(self, update: Update, tx: Tx, conversation: Conversation) -> Turn:
        language = self._rooms.texts.language_for(None)
        turn = Turn(self._rooms, tx, conversation, language)
        await self._dispatcher.feed_update(self._bot, update, turn=turn, raw_state=None)
        return turn

    def _incoming(self, update: Any) -> Incoming:
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            raise ValueError("not an update")
        raw = json.dumps(update, ensure_ascii=False)
        try:
            read = Update.model_validate(update, context={"bot": self._bot})
        except ValidationError:
            return Incoming(update["update_id"], chat=0, user=0, update=None, raw=raw)
        where = UserContextMiddleware.resolve_event_context(read)
        return Incoming(
            read.update_id, chat=where.chat_id or 0, user=where.user_id or 0, update=read, raw=raw
        )

    def _menu_languages(self) -> list[str | None]:
        """None is for all others; Telegram knows languages of two letters only."""
        return [None, *(code for code in self._rooms.texts.languages if len(code) == 2)]

    async def _describe(self) -> None:
        """What people read before they press start. Nice to have: some servers lack the method."""
        texts, city = self._rooms.texts, self._rooms.city
        try:
            for code in self._menu_languages():
                language = code or texts.language_for(None)
                about = texts.label(language, "bot-description", city=city.name)
                short = texts.label(language, "bot-about", city=city.name)
                await self._bot.set_my_description(about, language_code=code)
                await self._bot.set_my_short_description(short, language_code=code)
        except TelegramAPIError as error:
            log.info("bot-not-described", bot=self.bot, reason=type(error).__name__)

    async def _call(self, request: Any) -> Any:
        try:
            return await request
        except TelegramRetryAfter as error:
            raise ChannelError(
                "Telegram asks for a pause", retry_after=error.retry_after
            ) from error
        except (TelegramUnauthorizedError, TelegramNotFound) as error:
            raise ChannelError(
                "Telegram does not know the token in CITIZEN_BOT_TOKEN; "
                "copy it again from @BotFather",
                fatal=True,
            ) from error
        except (AiogramError, TimeoutError, OSError) as error:
            raise ChannelError(f"Telegram did not answer: {type(error).__name__}") from error
