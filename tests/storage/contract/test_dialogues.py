from datetime import timedelta

from tests.storage.samples import DAY, NOW
from tickets.ports import Conversation, UnitOfWork
from tickets.ports.delivery import Bot
from tickets.timers import Timer, TimerKind

MINUTE = timedelta(minutes=1)


async def test_an_unknown_conversation_is_an_empty_one(uow: UnitOfWork) -> None:
    async with uow() as tx:
        conversation = await tx.conversations.load(Bot.CITIZEN, 1, 2)
        assert conversation == Conversation(Bot.CITIZEN, 1, 2)


async def test_a_forgotten_conversation_leaves_nothing(uow: UnitOfWork) -> None:
    async with uow() as tx:
        conversation = await tx.conversations.load(Bot.CITIZEN, 1, 1)
        conversation.prompt, conversation.seen = 7, (1, 2)
        await tx.conversations.save(conversation)
    async with uow() as tx:
        conversation = await tx.conversations.load(Bot.CITIZEN, 1, 1)
        conversation.forgotten = True
        await tx.conversations.save(conversation)
        await tx.conversations.save(conversation)
    async with uow() as tx:
        found = await tx.conversations.load(Bot.CITIZEN, 1, 1)
        assert found == Conversation(Bot.CITIZEN, 1, 1)


async def test_a_conversation_comes_back_as_it_was_kept(uow: UnitOfWork) -> None:
    big = 9_007_199_254_740_991
    conversation = Conversation(
        Bot.OFFICER,
        -big,
        big,
        state="category",
        data={"draft": {"evidence": [1, 2], "place": None}, "teks": "{ } <b> \N{BEAR FACE}"},
        prompt=7,
        seen=(3_000_000_001, 3_000_000_002),
        updated_at=NOW,
    )
    async with uow() as tx:
        await tx.conversations.load(Bot.OFFICER, -big, big)
        await tx.conversations.save(conversation)
    async with uow() as tx:
        loaded = await tx.conversations.load(Bot.OFFICER, -big, big)
        assert loaded == conversation
        loaded.state, loaded.data, loaded.seen, loaded.updated_at = None, {}, (), NOW + DAY
        await tx.conversations.save(loaded)
    async with uow() as tx:
        assert await tx.conversations.load(Bot.OFFICER, -big, big) == loaded


async def test_what_is_not_saved_is_not_kept(uow: UnitOfWork) -> None:
    async with uow() as tx:
        kept = await tx.conversations.load(Bot.CITIZEN, 1, 1)
        kept.data = {"draft": {"evidence": [1]}}
        await tx.conversations.save(kept)
        kept.data["draft"]["evidence"].append(2)
    async with uow() as tx:
        loaded = await tx.conversations.load(Bot.CITIZEN, 1, 1)
        loaded.data["draft"]["evidence"].append(3)
    async with uow() as tx:
        loaded = await tx.conversations.load(Bot.CITIZEN, 1, 1)
        assert loaded.data == {"draft": {"evidence": [1]}}


async def test_conversations_are_told_apart_by_bot_chat_and_person(uow: UnitOfWork) -> None:
    keys = [(Bot.CITIZEN, 1, 1), (Bot.OFFICER, 1, 1), (Bot.OFFICER, -1, 1), (Bot.OFFICER, -1, 2)]
    async with uow() as tx:
        for number, key in enumerate(keys):
            await tx.conversations.save(Conversation(*key, prompt=number))
    async with uow() as tx:
        loaded = [await tx.conversations.load(*key) for key in keys]
        assert [conversation.prompt for conversation in loaded] == [0, 1, 2, 3]


async def test_a_citizens_dialogue_is_the_one_in_their_private_chat(uow: UnitOfWork) -> None:
    async with uow() as tx:
        me, other = await tx.citizens.by_chat(11), await tx.citizens.by_chat(12)
        mine = Conversation(Bot.CITIZEN, 11, 11, state="mine")
        await tx.conversations.save(mine)
        await tx.conversations.save(Conversation(Bot.OFFICER, 11, 11, state="officers' bot"))
        await tx.conversations.save(Conversation(Bot.CITIZEN, 11, 99, state="somebody else"))
    async with uow() as tx:
        assert await tx.conversations.of_citizen(me.id) == mine
        assert await tx.conversations.of_citizen(other.id) is None


def timers(subject: str, **dues: int) -> set[Timer]:
    """Timers of a subject, due so many minutes from now."""
    return {
        Timer(TimerKind[kind.upper()], subject, NOW + minutes * MINUTE)
        for kind, minutes in dues.items()
    }


async def test_timers_ring_in_their_order_and_once(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.timers.replace("A", timers("A", finish_missed=3, finish_near=1))
        await tx.timers.replace("B", timers("B", draft_nudge=2))
        assert await tx.timers.next_due() == NOW + MINUTE
    async with uow() as tx:
        assert list(await tx.timers.claim(NOW, 10)) == []
        [first, second] = await tx.timers.claim(NOW + 2 * MINUTE, 10)
        assert {first} == timers("A", finish_near=1)
        assert {second} == timers("B", draft_nudge=2)
    async with uow() as tx:
        assert await tx.timers.next_due() == NOW + 3 * MINUTE
        assert set(await tx.timers.claim(NOW + DAY, 10)) == timers("A", finish_missed=3)
        assert list(await tx.timers.claim(NOW + DAY, 10)) == []
        assert await tx.timers.next_due() is None


async def test_no_more_timers_are_taken_than_asked_for(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.timers.replace("A", timers("A", finish_missed=3, finish_near=1, draft_nudge=2))
    async with uow() as tx:
        taken = await tx.timers.claim(NOW + DAY, 2)
        assert [timer.due for timer in taken] == [NOW + MINUTE, NOW + 2 * MINUTE]


async def test_replacing_touches_one_subject_only(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.timers.replace("A", timers("A", finish_near=1, finish_missed=2))
        await tx.timers.replace("AB", timers("AB", finish_near=1))
    async with uow() as tx:
        await tx.timers.replace("A", timers("A", finish_near=1, answer_stands=3))
    async with uow() as tx:
        left = await tx.timers.claim(NOW + DAY, 10)
        assert set(left) == timers("A", finish_near=1, answer_stands=3) | timers(
            "AB", finish_near=1
        )
    async with uow() as tx:
        await tx.timers.replace("A", ())
        assert await tx.timers.next_due() is None


async def test_what_rang_never_rings_again(uow: UnitOfWork) -> None:
    both = timers("A", finish_near=1, finish_missed=5)
    async with uow() as tx:
        await tx.timers.replace("A", both)
        await tx.timers.claim(NOW + 2 * MINUTE, 10)
    async with uow() as tx:
        await tx.timers.replace("A", both)
        await tx.timers.replace("A", ())
        await tx.timers.replace("A", both)
    async with uow() as tx:
        assert set(await tx.timers.claim(NOW + DAY, 10)) == timers("A", finish_missed=5)


async def test_the_same_timer_at_another_time_is_another_one(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.timers.replace("A", timers("A", finish_near=1))
        await tx.timers.claim(NOW + DAY, 10)
        await tx.timers.replace("A", timers("A", finish_near=2))
        assert set(await tx.timers.claim(NOW + DAY, 10)) == timers("A", finish_near=2)


async def test_a_timer_that_is_put_off_is_not_taken_before_then(uow: UnitOfWork) -> None:
    async with uow() as tx:
        await tx.timers.replace("A", timers("A", finish_near=1, finish_missed=9))
        [near] = timers("A", finish_near=1)
        await tx.timers.postpone(near, NOW + 5 * MINUTE)
    async with uow() as tx:
        assert await tx.timers.next_due() == NOW + 5 * MINUTE
        assert list(await tx.timers.claim(NOW + 4 * MINUTE, 10)) == []
        assert list(await tx.timers.claim(NOW + 5 * MINUTE, 10)) == [near]
        assert await tx.timers.next_due() == NOW + 9 * MINUTE
