"""Topics: how the bots left them, and what stands in them."""

from tests.storage.samples import NOW, a_message
from tickets.ports import UnitOfWork
from tickets.ports.delivery import Bot
from tickets.ports.topics import Topic, TopicState

FORUM = -1_000_000_000_500
BOT = Bot.OFFICER
STATE = TopicState(5_000_000_000, "A · Diproses", closed=True, pinned=5_000_000_001)


async def test_how_a_topic_was_left_is_remembered(uow: UnitOfWork) -> None:
    async with uow() as tx:
        assert await tx.topics.of(BOT, FORUM, "A") is None
        await tx.topics.keep(BOT, FORUM, "A", TopicState(7, "A"))
        await tx.topics.keep(BOT, FORUM, "A", STATE)
    async with uow() as tx:
        assert await tx.topics.of(BOT, FORUM, "A") == STATE
        assert await tx.topics.of(Bot.CITIZEN, FORUM, "A") is None
        assert await tx.topics.of(BOT, -1, "A") is None
        assert await tx.topics.at(BOT, FORUM, 5_000_000_000) == "A"
        assert await tx.topics.at(BOT, FORUM, 7) is None
        assert await tx.topics.at(Bot.CITIZEN, FORUM, 5_000_000_000) is None


async def test_a_message_comes_with_the_state_of_its_topic_and_what_it_pins(
    uow: UnitOfWork,
) -> None:
    topic = Topic("A", "A", pins="card")
    async with uow() as tx:
        await tx.outbox.put(a_message("card", bot=BOT, chat=FORUM, topic=topic, slot="card"))
        [card] = await tx.outbox.claim(BOT, NOW, 9)
        assert (card.topic, card.pins) == (None, None)
        assert card.message.topic == topic
        await tx.topics.keep(BOT, FORUM, "A", TopicState(7, "A"))
        await tx.outbox.postpone(card, NOW, count=False)
    async with uow() as tx:
        [card] = await tx.outbox.claim(BOT, NOW, 9)
        assert card.topic == TopicState(7, "A")
        await tx.outbox.delivered(card, [50])
        await tx.outbox.put(a_message("", bot=BOT, chat=FORUM, topic=topic, slot="topic"))
        [upkeep] = await tx.outbox.claim(BOT, NOW, 9)
        assert upkeep.pins == 50
        assert list(await tx.outbox.slots(BOT, "card")) == [(FORUM, 7)]


async def test_with_a_topic_goes_what_stood_in_it(uow: UnitOfWork) -> None:
    async with uow() as tx:
        for key, thread in (("A", 7), ("B", 8)):
            await tx.topics.keep(BOT, FORUM, key, TopicState(thread, key))
            message = a_message(key, bot=BOT, chat=FORUM, topic=Topic(key, key), slot=f"card:{key}")
            await tx.outbox.put(message)
            [card] = await tx.outbox.claim(BOT, NOW, 9)
            await tx.outbox.delivered(card, [thread * 10])
        await tx.topics.gone(BOT, FORUM, "A")
        await tx.topics.gone(BOT, FORUM, "C")
    async with uow() as tx:
        assert await tx.topics.of(BOT, FORUM, "A") is None
        assert not list(await tx.outbox.slots(BOT, "card:A"))
        assert list(await tx.outbox.slots(BOT, "card:B")) == [(FORUM, 8)]
        assert await tx.outbox.sent(BOT, FORUM, 70) is not None


async def test_only_what_the_chat_refused_is_tried_again(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.topics.keep(BOT, FORUM, "A", TopicState(None, "A"))
        await tx.topics.keep(BOT, FORUM, "B", TopicState(8, "B"))
        await tx.topics.keep(BOT, -1, "A", TopicState(None, "A"))
        await tx.topics.try_again(BOT, FORUM)
    async with uow() as tx:
        assert await tx.topics.of(BOT, FORUM, "A") is None
        assert await tx.topics.of(BOT, FORUM, "B") == TopicState(8, "B")
        assert await tx.topics.of(BOT, -1, "A") == TopicState(None, "A")


async def test_a_chat_that_moves_or_is_forgotten_has_no_topics(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.topics.keep(BOT, -5, "A", TopicState(None, "A"))
        await tx.topics.keep(Bot.CITIZEN, 7, "A", TopicState(3, "A"))
        await tx.topics.keep(Bot.CITIZEN, 8, "A", TopicState(4, "A"))
        await tx.members.move_group(-5, FORUM)
        await tx.outbox.forget_chat(Bot.CITIZEN, 7)
    async with uow() as tx:
        assert await tx.topics.of(BOT, -5, "A") is None
        assert await tx.topics.of(BOT, FORUM, "A") is None
        assert await tx.topics.of(Bot.CITIZEN, 7, "A") is None
        assert await tx.topics.of(Bot.CITIZEN, 8, "A") == TopicState(4, "A")
