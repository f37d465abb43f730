"""The topics that the bots opened in chats."""

from sqlalchemy import ColumnElement, delete, select
from sqlmodel import col

from storage.database import Statements
from storage.tables import SlotRow, TopicRow
from tickets.ports.delivery import Bot
from tickets.ports.topics import TopicState


class SqlTopics:
    """The port Topics."""

    def __init__(self, statements: Statements) -> None:
        self._sql = statements

    async def of(self, bot: Bot, chat: int, key: str) -> TopicState | None:
        """A topic as the bot left it."""
        row = await self._sql.first(select(TopicRow).where(*_one(bot, chat, key)))
        return TopicState(row.thread, row.title, row.closed, row.pinned) if row else None

    async def keep(self, bot: Bot, chat: int, key: str, state: TopicState) -> None:
        """Remember how the bot left a topic."""
        values = {
            "thread": state.thread,
            "title": state.title,
            "closed": state.closed,
            "pinned": state.pinned,
        }
        await self._sql.run(
            self._sql.insert(TopicRow)
            .values(bot=bot, chat=chat, key=key, **values)
            .on_conflict_do_update(index_elements=["bot", "chat", "key"], set_=values)
        )

    async def at(self, bot: Bot, chat: int, thread: int) -> str | None:
        """The key of the topic with this id."""
        row = await self._sql.first(
            select(TopicRow).where(*_in_chat(bot, chat), col(TopicRow.thread) == thread)
        )
        return row.key if row else None

    async def gone(self, bot: Bot, chat: int, key: str) -> None:
        """A topic was deleted, and what stood in its slots with it."""
        state = await self.of(bot, chat, key)
        await self._sql.run(delete(TopicRow).where(*_one(bot, chat, key)))
        if state is not None and state.thread is not None:
            await self._sql.run(
                delete(SlotRow).where(
                    col(SlotRow.bot) == bot,
                    col(SlotRow.chat) == chat,
                    col(SlotRow.thread) == state.thread,
                )
            )

    async def try_again(self, bot: Bot, chat: int) -> None:
        """The chat may give topics now that it did not give before."""
        await self._sql.run(
            delete(TopicRow).where(*_in_chat(bot, chat), col(TopicRow.thread).is_(None))
        )

    async def forget(self, bot: Bot, chat: int) -> None:
        """Let nothing tell any more which topics a chat has."""
        await self._sql.run(delete(TopicRow).where(*_in_chat(bot, chat)))


def _in_chat(bot: Bot, chat: int) -> tuple[ColumnElement[bool], ...]:
    return (col(TopicRow.bot) == bot, col(TopicRow.chat) == chat)


def _one(bot: Bot, chat: int, key: str) -> tuple[ColumnElement[bool], ...]:
    return (*_in_chat(bot, chat), col(TopicRow.key) == key)
