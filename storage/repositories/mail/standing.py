"""What stands in the chats: which messages went out, and which of them a slot's next one edits."""

from collections.abc import Sequence

from sqlalchemy import delete, select, union
from sqlmodel import col

from storage.database import Statements
from storage.tables import NOT_IN_CHAT, OutboxRow, SentRow, SlotRow
from tickets.ports.delivery import Bot, Sent
from tickets.ports.mail import Waiting


class SqlStanding:
    """The part of the port Outbox that is about what went out."""

    def __init__(self, statements: Statements) -> None:
        self._sql = statements

    async def remember(self, waiting: Waiting, message_ids: Sequence[int]) -> None:
        """Keep under which ids a message stands in its chat; the first is its slot's."""
        message = waiting.message
        if not message_ids or not message.remembered:
            return
        what = {"slot": message.slot, "about": message.about, "purpose": message.purpose}
        where = {"bot": message.bot, "chat": message.chat}
        await self._sql.run(
            self._sql.insert(SentRow)
            .values([{**where, **what, "message_id": id_} for id_ in message_ids])
            .on_conflict_do_update(index_elements=["bot", "chat", "message_id"], set_=what)
        )
        if message.slot is not None:
            thread = waiting.topic.thread if waiting.topic else message.thread
            stands = {"message_id": message_ids[0], "thread": thread}
            await self._sql.run(
                self._sql.insert(SlotRow)
                .values(slot=message.slot, **where, **stands)
                .on_conflict_do_update(index_elements=["bot", "slot", "chat"], set_=stands)
            )

    async def forget_slots(self, bot: Bot, chat: int) -> None:
        """Let the next message of every slot be sent anew."""
        await self._sql.run(
            delete(SlotRow).where(col(SlotRow.bot) == bot, col(SlotRow.chat) == chat)
        )

    async def forget_sent(self, bot: Bot, chat: int) -> None:
        """Let nothing tell any more what the chat was told."""
        await self._sql.run(
            delete(SentRow).where(col(SentRow.bot) == bot, col(SentRow.chat) == chat)
        )

    async def sent(self, bot: Bot, chat: int, message_id: int) -> Sent | None:
        """What a message in a chat was about."""
        row = await self._sql.first(
            select(SentRow).where(
                col(SentRow.bot) == bot,
                col(SentRow.chat) == chat,
                col(SentRow.message_id) == message_id,
            )
        )
        if row is None:
            return None
        return Sent(bot, chat, message_id, row.slot, row.about, row.purpose)

    async def stands(self, bot: Bot, chat: int, slot: str) -> int | None:
        """The message that stands in a slot of a chat."""
        row = await self._sql.first(
            select(SlotRow).where(
                col(SlotRow.bot) == bot,
                col(SlotRow.chat) == chat,
                col(SlotRow.slot) == slot,
                col(SlotRow.message_id) != NOT_IN_CHAT,
            )
        )
        return row.message_id if row else None

    async def since(self, bot: Bot, chat: int, first: int) -> Sequence[int]:
        """Ids of what was sent to a chat, from one message on."""
        return await self._sql.all(
            select(col(SentRow.message_id)).where(
                col(SentRow.bot) == bot,
                col(SentRow.chat) == chat,
                col(SentRow.message_id) >= first,
            )
        )

    async def slots(self, bot: Bot, slot: str) -> Sequence[tuple[int, int | None]]:
        """The chats (and threads) in which messages of a slot stand or wait to be sent."""
        places = await self._sql.rows(
            select(
                union(
                    *(
                        select(col(table.chat), col(table.thread)).where(
                            col(table.bot) == bot, col(table.slot) == slot
                        )
                        for table in (SlotRow, OutboxRow)
                    )
                ).subquery()
            )
        )
        return sorted(((chat, thread) for chat, thread in places), key=lambda p: (p[0], p[1] or 0))
