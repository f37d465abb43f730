"""Where and whether this bot speaks: not in groups, and not to those who stopped it."""

from dataclasses import replace

from aiogram import Router
from aiogram.enums import ChatMemberStatus
from aiogram.types import ChatMemberUpdated, Message

from handlers.citizen.dialogue.memory import recall, remembered
from handlers.citizen.dialogue.turn import CitizenTurn
from handlers.turn import Turn


def register_groups(router: Router) -> None:
    """One polite sentence in a group."""
    router.message.register(explain)
    router.my_chat_member.register(explain_when_added)


def register(router: Router) -> None:
    """A private chat that was stopped or opened again."""
    router.my_chat_member.register(reachability)


async def explain(message: Message, turn: Turn) -> None:
    """Answer the first command of somebody in a group, and nothing else there."""
    memory = recall(turn.conversation.data)
    if memory.told or not (message.text or "").startswith("/"):
        return
    memory.told = True
    turn.conversation.data = remembered(memory)
    await turn.say(turn.text("private-only"))


async def explain_when_added(change: ChatMemberUpdated, turn: Turn) -> None:
    """Say once in a new group where reports can be told."""
    absent = {ChatMemberStatus.LEFT, ChatMemberStatus.KICKED}
    writable = {ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR}
    if change.chat.type == "channel" or change.old_chat_member.status not in absent:
        return
    if change.new_chat_member.status in writable:
        await turn.say(turn.text("private-only"))


async def reachability(change: ChatMemberUpdated, turn: CitizenTurn) -> None:
    """Remember whether news can reach the citizen."""
    reachable = change.new_chat_member.status != ChatMemberStatus.KICKED
    turn.citizen = replace(turn.citizen, reachable=reachable)
    await turn.tx.citizens.save(turn.citizen)
