"""The dialogues."""

from sqlalchemy import delete, select
from sqlmodel import col

from storage.database import Statements
from storage.tables import CitizenRow, ConversationRow
from tickets.ports import Conversation
from tickets.ports.delivery import Bot


class SqlConversations:
    """The port Conversations."""

    def __init__(self, statements: Statements) -> None:
        self._sql = statements

    async def load(self, bot: Bot, chat: int, user: int) -> Conversation:
        """The conversation, locked until the commit; an empty one where there is none yet."""
        query = (
            select(ConversationRow)
            .where(
                col(ConversationRow.bot) == bot,
                col(ConversationRow.chat) == chat,
                col(ConversationRow.user) == user,
            )
            .with_for_update()
        )
        row = await self._sql.first(query)
        if row is None and self._sql.locks_rows:
            # A row that is not there cannot be locked: two first messages at once would both
            # begin a dialogue, and one of them would be forgotten.
            await self._sql.run(
                self._sql.insert(ConversationRow)
                .values(bot=bot, chat=chat, user=user, data={}, prompt=0, seen=[])
                .on_conflict_do_nothing()
            )
            row = await self._sql.first(query)
        return Conversation(bot, chat, user) if row is None else _conversation(row)

    async def save(self, conversation: Conversation) -> None:
        """Keep it, or let go of one that is forgotten."""
        if conversation.forgotten:
            await self._sql.run(
                delete(ConversationRow).where(
                    col(ConversationRow.bot) == conversation.bot,
                    col(ConversationRow.chat) == conversation.chat,
                    col(ConversationRow.user) == conversation.user,
                )
            )
            return
        content = {
            "state": conversation.state,
            "data": conversation.data,
            "prompt": conversation.prompt,
            "seen": list(conversation.seen),
            "updated_at": conversation.updated_at,
        }
        await self._sql.run(
            self._sql.insert(ConversationRow)
            .values(bot=conversation.bot, chat=conversation.chat, user=conversation.user, **content)
            .on_conflict_do_update(index_elements=["bot", "chat", "user"], set_=content)
        )

    async def of_citizen(self, citizen: int) -> Conversation | None:
        """A citizen's dialogue in their private chat, whose id is also their own."""
        row = await self._sql.first(
            select(ConversationRow)
            .join(CitizenRow, col(CitizenRow.chat_id) == col(ConversationRow.chat))
            .where(
                col(CitizenRow.id) == citizen,
                col(ConversationRow.bot) == Bot.CITIZEN,
                col(ConversationRow.user) == col(ConversationRow.chat),
            )
            .with_for_update(of=ConversationRow)
        )
        return None if row is None else _conversation(row)


def _conversation(row: ConversationRow) -> Conversation:
    return Conversation(
        bot=Bot(row.bot),
        chat=row.chat,
        user=row.user,
        state=row.state,
        data=row.data,
        prompt=row.prompt,
        seen=tuple(row.seen),
        updated_at=row.updated_at,
    )
