"""What is to be said, and what became of it."""

from collections.abc import Collection, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import structlog
from cryptography.fernet import InvalidToken
from sqlalchemy import ColumnElement, case, delete, exists, func, insert, select, update
from sqlmodel import col

from storage.database import Statements
from storage.encoding import message_text, restored_message
from storage.repositories.mail.dead_letters import SqlDeadLetters
from storage.repositories.mail.standing import SqlStanding
from storage.repositories.mail.topics import SqlTopics
from storage.repositories.mail.turns import turns
from storage.sealing import Sealer
from storage.tables import (
    OutboxEvidenceRow,
    OutboxKeyRow,
    OutboxRow,
)
from tickets.ports.delivery import Bot, Message, Priority, Sent
from tickets.ports.mail import LEASE, TEXT_LEASE, Waiting, gathered, lease_of

UNREADABLE_PAUSE = timedelta(minutes=5)
"""Between two looks at a message that none of the keys opens; a forgotten key is put back."""

log = structlog.get_logger()


class SqlOutbox:
    """The port Outbox.

    Attributes:
        news: whether something was put in that the courier should look at.
    """

    def __init__(
        self,
        statements: Statements,
        sealer: Sealer,
        dead_letters: SqlDeadLetters,
        topics: SqlTopics,
    ) -> None:
        self.news = False
        self._sql = statements
        self._sealer = sealer
        self._dead_letters = dead_letters
        self._topics = topics
        self._standing = SqlStanding(statements)

    async def put(self, message: Message) -> None:
        """Queue a message; see the port for what a slot, files and a dedupe key do to that."""
        if message.dedupe_key is not None and not await self._first_use(message.dedupe_key):
            return
        self.news = True
        if message.text and message.evidence:
            await self._queue(replace(message, evidence=()))
            await self._queue_files(message)
        else:
            await self._queue(message)

    async def _first_use(self, dedupe_key: str) -> bool:
        used = self._sql.insert(OutboxKeyRow).values(key=dedupe_key, used_at=func.now())
        return await self._sql.run(used.on_conflict_do_nothing()) > 0

    async def _queue(self, message: Message) -> None:
        if message.slot is not None and await self._replace(message):
            return
        row = {"bot": message.bot, "chat": message.chat, "attempts": 0, "anew": message.anew}
        row |= {"priority": message.priority, **self._content(message)}
        if not message.evidence:
            await self._sql.run(insert(OutboxRow).values(row))
            return
        [(id_,)] = await self._sql.returned(
            insert(OutboxRow).values(row).returning(col(OutboxRow.id))
        )
        await self._link(id_, message)

    async def _replace(self, message: Message) -> bool:
        """Put the message into the place of one that waits for the same slot, if one does.

        The place stays as urgent as it was, and a promise to send anew is kept.
        """
        waiting = select(col(OutboxRow.id)).where(
            col(OutboxRow.bot) == message.bot,
            col(OutboxRow.chat) == message.chat,
            col(OutboxRow.slot) == message.slot,
            col(OutboxRow.claimed_until).is_(None),
        )
        priority = case(
            (col(OutboxRow.priority) < message.priority, col(OutboxRow.priority)),
            else_=message.priority.value,
        )
        values = {"priority": priority, **self._content(message)}
        if message.anew:
            values["anew"] = True
        replaced = await self._sql.returned(
            update(OutboxRow)
            .where(
                col(OutboxRow.id) == waiting.order_by(col(OutboxRow.id)).limit(1).scalar_subquery(),
                col(OutboxRow.claimed_until).is_(None),
            )
            .values(**values)
            .returning(col(OutboxRow.id))
        )
        for (id_,) in replaced:
            await self._relink(id_, message)
        return bool(replaced)

    def _content(self, message: Message) -> dict[str, Any]:
        return {
            "thread": message.thread,
            "slot": message.slot,
            "replies_to": message.replies_to,
            "not_before": message.not_before,
            "gather": message.gather,
            "cause": message.cause,
            "content": self._sealer.seal(message_text(message)),
        }

    async def _relink(self, outbox: int, message: Message) -> None:
        await self._sql.run(
            delete(OutboxEvidenceRow).where(col(OutboxEvidenceRow.outbox) == outbox)
        )
        await self._link(outbox, message)

    async def _link(self, outbox: int, message: Message) -> None:
        if message.evidence:
            await self._sql.run(
                insert(OutboxEvidenceRow).values(
                    [{"outbox": outbox, "evidence": file} for file in message.evidence]
                )
            )

    async def _queue_files(self, message: Message) -> None:
        """The files follow their text; those that wait for the same slot already wait once."""
        evidence = tuple(dict.fromkeys(message.evidence))
        if message.slot is not None:
            waiting = await self._sql.all(
                select(col(OutboxEvidenceRow.evidence))
                .join(OutboxRow, col(OutboxRow.id) == col(OutboxEvidenceRow.outbox))
                .where(
                    col(OutboxRow.bot) == message.bot,
                    col(OutboxRow.chat) == message.chat,
                    col(OutboxRow.replies_to) == message.slot,
                )
            )
            evidence = tuple(file for file in evidence if file not in waiting)
        if evidence:
            await self._queue(
                replace(
                    message,
                    text="",
                    buttons=(),
                    keyboard=None,
                    evidence=evidence,
                    slot=None,
                    anew=False,
                    replies_to=message.slot,
                )
            )

    async def claim(self, bot: Bot, now: datetime, limit: int) -> Sequence[Waiting]:
        """Take the first waiting message of each of the bot's chats, by priority."""
        # One claim at a time: two that overlap could take two messages of one chat, when a more
        # urgent one comes in between.
        await self._sql.take_turn(f"outbox of the {bot} bot")
        rows = await self._sql.rows(turns(bot, now, limit))
        claimed = [
            await self._completed(w, now)
            for row in rows
            if (w := await self._waiting(now, *row)) is not None
        ]
        for lease in (TEXT_LEASE, LEASE):
            ids = [waiting.id for waiting in claimed if lease_of(waiting.message) == lease]
            if ids:
                await self._sql.run(
                    update(OutboxRow)
                    .where(col(OutboxRow.id).in_(ids))
                    .values(claimed_until=now + lease)
                )
        return claimed

    async def _waiting(
        self, now: datetime, row: OutboxRow, stands: int | None, replied_to: int | None
    ) -> Waiting | None:
        """The message of a row; one that nobody can read must not hold up all others.

        One under another key waits: the key may only be missing from the settings.
        """
        assert row.id is not None
        try:
            content = self._sealer.unseal(row.content)
        except InvalidToken:
            log.critical(
                "message_sealed_with_another_key",
                outbox=row.id,
                remedy="put the former key behind the new one in SECRET_KEY, after a comma",
            )
            later = update(OutboxRow).where(col(OutboxRow.id) == row.id)
            await self._sql.run(later.values(claimed_until=None, retry_at=now + UNREADABLE_PAUSE))
            return None
        try:
            message = replace(
                restored_message(content),
                chat=row.chat,
                priority=Priority(row.priority),
                anew=row.anew,
                not_before=row.not_before,
            )
        except (KeyError, TypeError, ValueError) as error:
            log.warning("message_unreadable", outbox=row.id, error=type(error).__name__)
            await self._remove(col(OutboxRow.id) == row.id)
            await self._dead_letters.keep(
                bot=Bot(row.bot), update=content, trace=f"unreadable: {type(error).__name__}"
            )
            return None
        edits = None if message.anew or message.evidence else stands
        waiting = Waiting(row.id, message, row.attempts, edits, replied_to)
        return await self._with_topic(waiting) if message.topic is not None else waiting

    async def _with_topic(self, waiting: Waiting) -> Waiting:
        """Add how the topic stands. Only what is said in topics pays for these look-ups."""
        message = waiting.message
        assert message.topic is not None
        pins = message.topic.pins
        return replace(
            waiting,
            topic=await self._topics.of(message.bot, message.chat, message.topic.key),
            pins=await self._standing.stands(message.bot, message.chat, pins) if pins else None,
        )

    async def _completed(self, waiting: Waiting, now: datetime) -> Waiting:
        """With what is known only now that it goes out."""
        message = waiting.message
        if message.erases_from is not None:
            ours = await self._standing.since(message.bot, message.chat, message.erases_from)
            erases = tuple(sorted({*message.erases, *ours}))
            return replace(waiting, message=replace(message, erases=erases))
        if message.gather is None or message.evidence:
            return waiting
        return await self._gathered(waiting, now)

    async def _gathered(self, waiting: Waiting, now: datetime) -> Waiting:
        """One message with all that may go out with it; the others are no more."""
        message = waiting.message
        others = await self._sql.all(
            select(OutboxRow)
            .where(
                col(OutboxRow.bot) == message.bot,
                col(OutboxRow.chat) == message.chat,
                col(OutboxRow.gather) == message.gather,
                col(OutboxRow.id) > waiting.id,
                col(OutboxRow.not_before).is_(None) | (col(OutboxRow.not_before) <= now),
                col(OutboxRow.claimed_until).is_(None),
                ~exists().where(col(OutboxEvidenceRow.outbox) == col(OutboxRow.id)),
            )
            .order_by(col(OutboxRow.id))
            .with_for_update(skip_locked=True)
        )
        newer = [w for row in others if (w := await self._waiting(now, row, None, None))]
        if not newer:
            return waiting
        message = gathered([message, *(w.message for w in newer)])
        await self._change(waiting, **self._content(message))
        await self._remove(col(OutboxRow.id).in_([w.id for w in newer]))
        return replace(waiting, message=message)

    async def delivered(self, waiting: Waiting, message_ids: Sequence[int]) -> None:
        """It is in the chat; from now on a reply to it can be understood and its slot edited."""
        await self._remove(col(OutboxRow.id) == waiting.id)
        await self._standing.remember(waiting, message_ids)

    async def delivered_partly(
        self, waiting: Waiting, message_ids: Sequence[int], rest: Message
    ) -> Waiting:
        """Some of it is in the chat: from now on only the rest waits, as a new message."""
        await self._standing.remember(waiting, message_ids)
        rest = replace(rest, anew=True)
        if await self._change(waiting, anew=True, **self._content(rest)):
            await self._relink(waiting.id, rest)
        return replace(waiting, message=rest, edits=None, replies_to=None)

    async def postpone(self, waiting: Waiting, until: datetime, *, count: bool = True) -> None:
        """Try again later; ``count`` says whether it was a vain attempt."""
        attempts = col(OutboxRow.attempts) + int(count)
        await self._change(waiting, claimed_until=None, retry_at=until, attempts=attempts)

    async def send_anew(self, waiting: Waiting) -> None:
        """What it should have edited is gone: let it be sent as a new message."""
        await self._change(waiting, claimed_until=None, anew=True)

    async def discard(self, waiting: Waiting, reason: str) -> None:
        """It can never be delivered: keep it with the dead letters."""
        if await self._remove(col(OutboxRow.id) == waiting.id):
            message = waiting.message
            await self._dead_letters.keep(
                bot=message.bot, update=message_text(message), trace=reason
            )

    async def discard_chat(self, bot: Bot, chat: int, reason: str, *, keep: bool) -> None:
        """Nothing can be delivered to this chat for now: drop all of it, claimed or not."""
        dropped = await self._sql.returned(
            delete(OutboxRow)
            .where(col(OutboxRow.bot) == bot, col(OutboxRow.chat) == chat)
            .returning(col(OutboxRow.id), col(OutboxRow.content))
        )
        await self._standing.forget_slots(bot, chat)
        if keep:
            for _, content in sorted(dropped):
                await self._dead_letters.keep_sealed(bot=bot, content=content, trace=reason)
        log.info("chat_discarded", bot=bot, messages=len(dropped), kept=keep, reason=reason)

    async def forget_chat(self, bot: Bot, chat: int) -> None:
        """Drop what waits for a chat, and what is known of everything that was sent to it."""
        await self._remove(col(OutboxRow.bot) == bot, col(OutboxRow.chat) == chat)
        await self._standing.forget_slots(bot, chat)
        await self._standing.forget_sent(bot, chat)
        await self._topics.forget(bot, chat)

    async def reschedule(self, bot: Bot, chat: int, gather: str, at: datetime) -> None:
        """Let what waits in a chat to be gathered go out at another time."""
        self.news = True
        await self._sql.run(
            update(OutboxRow)
            .where(
                col(OutboxRow.bot) == bot,
                col(OutboxRow.chat) == chat,
                col(OutboxRow.gather) == gather,
                col(OutboxRow.claimed_until).is_(None),
            )
            .values(not_before=at)
        )

    async def withdraw(self, cause: str) -> None:
        """Drop what waits to tell of something that was undone."""
        await self._remove(col(OutboxRow.cause) == cause, col(OutboxRow.claimed_until).is_(None))

    async def drop_news(self, bot: Bot, chat: int, about: str, *, but: str = "") -> None:
        """Drop the news of a ticket that wait for a chat."""
        rows = await self._sql.all(
            select(OutboxRow).where(
                col(OutboxRow.bot) == bot,
                col(OutboxRow.chat) == chat,
                col(OutboxRow.priority) == Priority.PUSH,
                col(OutboxRow.claimed_until).is_(None),
            )
        )
        dropped = []
        for row in rows:
            with suppress(InvalidToken, KeyError, TypeError, ValueError):
                message = restored_message(self._sealer.unseal(row.content))
                if message.about == about and not (but and message.purpose == but):
                    dropped.append(row.id)
        await self._remove(col(OutboxRow.id).in_(dropped), col(OutboxRow.claimed_until).is_(None))

    async def erase(self, bot: Bot, chat: int, *, theirs: Collection[int], first: int) -> None:
        """Drop what of a dialogue waits, and queue the deletion of what stands."""
        await self._remove(
            col(OutboxRow.bot) == bot,
            col(OutboxRow.chat) == chat,
            col(OutboxRow.priority) == Priority.CONVERSATION,
            col(OutboxRow.claimed_until).is_(None),
        )
        self.news = True
        await self._queue(
            Message(bot=bot, chat=chat, text="", erases=tuple(theirs), erases_from=first)
        )

    async def sent(self, bot: Bot, chat: int, message_id: int) -> Sent | None:
        """What a message in a chat was about."""
        return await self._standing.sent(bot, chat, message_id)

    async def slots(self, bot: Bot, slot: str) -> Sequence[tuple[int, int | None]]:
        """The chats (and threads) in which messages of a slot stand or wait to be sent."""
        return await self._standing.slots(bot, slot)

    async def _remove(self, *which: ColumnElement[bool]) -> int:
        return await self._sql.run(delete(OutboxRow).where(*which))

    async def _change(self, waiting: Waiting, **values: Any) -> int:
        return await self._sql.run(
            update(OutboxRow).where(col(OutboxRow.id) == waiting.id).values(**values)
        )
