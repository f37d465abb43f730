"""Chats that nothing reaches any more, and groups that are no unit's any more."""

import json

from sqlalchemy import select
from sqlmodel import col

from storage.sealing import Sealer
from storage.tables import DeadLetterRow
from tests.fakes import MemoryUnitOfWork
from tests.storage.conftest import Store
from tests.storage.samples import NOW, a_message
from tickets.ports import Tie, UnitOfWork
from tickets.ports.delivery import Bot

GROUP = -100


async def test_a_group_is_untied_once(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.members.tie(GROUP, "PUPR")
        await tx.members.tie(-200, "DLH")
    async with uow() as tx:
        assert await tx.members.untie(GROUP) == "PUPR"
        assert await tx.members.untie(GROUP) is None
    async with uow() as tx:
        assert await tx.members.group_of("PUPR") is None
        assert await tx.members.tied_to(GROUP) is None
        assert await tx.members.tied_to(-200) == Tie(-200, "DLH")


async def test_nothing_stands_any_more_in_a_chat_that_is_lost(uow: UnitOfWork) -> None:
    bot = Bot.OFFICER
    async with uow() as tx:
        for chat in (GROUP, -200):
            await tx.outbox.put(a_message(bot=bot, chat=chat, slot="card", about="A"))
        for card in await tx.outbox.claim(bot, NOW, 9):
            await tx.outbox.delivered(card, [5])
        await tx.outbox.put(a_message("changed", bot=bot, chat=GROUP, slot="card"))
        await tx.outbox.discard_chat(bot, GROUP, "kicked", keep=True)
    async with uow() as tx:
        assert list(await tx.outbox.slots(bot, "card")) == [(-200, None)]
        assert await tx.outbox.sent(bot, GROUP, 5) is not None, "a reply is still understood"


async def test_what_was_not_delivered_is_kept_where_it_matters() -> None:
    uow = MemoryUnitOfWork()
    async with uow() as tx:
        for bot, chat in ((Bot.OFFICER, GROUP), (Bot.CITIZEN, 1)):
            await tx.outbox.put(a_message("one", bot=bot, chat=chat))
            await tx.outbox.put(a_message("two", bot=bot, chat=chat))
            await tx.outbox.discard_chat(bot, chat, "closed", keep=bot is Bot.OFFICER)
    assert uow.dead_letters == (
        (Bot.OFFICER, "one", "closed"),
        (Bot.OFFICER, "two", "closed"),
    )


async def test_what_was_not_delivered_is_kept_sealed(store: Store) -> None:
    async with store.uow() as tx:
        for bot, chat in ((Bot.OFFICER, GROUP), (Bot.CITIZEN, 1)):
            await tx.outbox.put(a_message("one", bot=bot, chat=chat))
            await tx.outbox.put(a_message("two", bot=bot, chat=chat))
            await tx.outbox.discard_chat(bot, chat, "closed", keep=bot is Bot.OFFICER)
    async with store.database.transaction() as statements:
        letters = await statements.all(select(DeadLetterRow).order_by(col(DeadLetterRow.id)))
        assert [letter.bot for letter in letters] == ["officer", "officer"]
        assert [_text(store.sealer, letter) for letter in letters] == ["one", "two"]
        assert {store.sealer.unseal(letter.trace) for letter in letters} == {"closed"}


def _text(sealer: Sealer, letter: DeadLetterRow) -> str:
    return str(json.loads(sealer.unseal(letter.content))["text"])


async def test_of_a_forgotten_chat_nothing_tells_what_it_was_told(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.outbox.put(a_message("sent", chat=1, about="BJM-0000-0000"))
        await tx.outbox.put(a_message("other", chat=2))
        for number, waiting in enumerate(await tx.outbox.claim(Bot.CITIZEN, NOW, 10), start=70):
            await tx.outbox.delivered(waiting, [number])
    async with uow() as tx:
        await tx.outbox.put(a_message("waits", chat=1))
        assert await tx.outbox.sent(Bot.CITIZEN, 1, 70) is not None
        await tx.outbox.forget_chat(Bot.CITIZEN, 1)
    async with uow() as tx:
        assert await tx.outbox.sent(Bot.CITIZEN, 1, 70) is None
        assert await tx.outbox.sent(Bot.CITIZEN, 2, 71) is not None
        assert not await tx.outbox.claim(Bot.CITIZEN, NOW, 10)
