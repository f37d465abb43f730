"""A chat that got another id takes along what is kept under the old one."""

from sqlalchemy import delete, exists, update
from sqlalchemy.orm import aliased
from sqlmodel import col

from storage.database import Statements
from storage.tables import NOT_IN_CHAT, ConversationRow, OutboxRow, SentRow, SlotRow, TopicRow

_KEYED_BY_CHAT: tuple[tuple[type[SlotRow | ConversationRow], tuple[str, ...]], ...] = (
    (SlotRow, ("bot", "slot")),
    (ConversationRow, ("bot", "user")),
)
"""Tables with the chat in their key, and the rest of that key."""


async def move_chat(statements: Statements, old: int, new: int) -> None:
    """Put everything kept under the old id under the new one; what is there already stays.

    A supergroup counts its messages from one: the ids of the old chat would name others there. So
    slots are only known to have a place, and their next messages are sent anew. The old chat was
    no supergroup, so what is known of its topics is only that it had none.
    """
    await statements.run(delete(TopicRow).where(col(TopicRow.chat) == old))
    await statements.run(delete(SentRow).where(col(SentRow.chat) == old))
    await statements.run(
        update(SlotRow).where(col(SlotRow.chat) == old).values(message_id=NOT_IN_CHAT)
    )
    await statements.run(update(OutboxRow).where(col(OutboxRow.chat) == old).values(chat=new))
    for table, rest_of_key in _KEYED_BY_CHAT:
        there = aliased(table)
        taken = exists().where(
            col(there.chat) == new,
            *(getattr(there, name) == getattr(table, name) for name in rest_of_key),
        )
        await statements.run(delete(table).where(col(table.chat) == old, taken))
        await statements.run(update(table).where(col(table.chat) == old).values(chat=new))
