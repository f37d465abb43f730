"""What is seen of groups: whether they have topics, and what the bot may do in them."""

from collections.abc import Collection
from datetime import datetime

from tickets.events import Right, RightLacking
from tickets.ports import Tx
from tickets.ports.delivery import Bot


async def see_group(
    tx: Tx, chat: int, *, forum: bool | None = None, lacks: Collection[Right] | None = None
) -> None:
    """Note what a group gives; topics that it did not give so far are asked for anew.

    Args:
        forum: whether it has topics; None where that was not seen.
        lacks: all that the bot may not do there; None where that was not seen.
    """
    await tx.members.note_group(chat, forum=forum, lacks=lacks)
    await tx.topics.try_again(Bot.OFFICER, chat)


async def meet_refusal(tx: Tx, chat: int, lacks: Right | None, at: datetime) -> None:
    """A group refused a topic: whoever can mend it hears of a missing right, once.

    Args:
        lacks: the right that is missing; None where the group has no topics.
    """
    tie = await tx.members.tied_to(chat)
    if tie is None:
        return
    if lacks is None:
        await tx.members.note_group(chat, forum=False)
        return
    known = tie.lacks or frozenset()
    if lacks not in known:
        await tx.members.note_group(chat, lacks=known | {lacks})
        tx.record(RightLacking(unit=tie.unit, right=lacks, at=at))
