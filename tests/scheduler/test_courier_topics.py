"""The courier opens the topic that a message belongs to, and brings it up to date."""

import pytest

from scheduler.rates import GROUP_PER_MINUTE
from tests.fakes import MemoryUnitOfWork
from tests.scheduler.doubles import GROUP, message, queue
from tickets.events import Right
from tickets.ports.delivery import (
    Bot,
    Message,
    Throttled,
    TopicGone,
    Topicless,
    Unreachable,
)
from tickets.ports.topics import Topic, TopicDeed, TopicState

OPEN, RENAME, PIN = TopicDeed.OPEN, TopicDeed.RENAME, TopicDeed.PIN
CLOSE, REOPEN = TopicDeed.CLOSE, TopicDeed.REOPEN
TOPIC = Topic("A", "A · Baru", pins="card:A")


def card(text: str = "kartu", topic: Topic = TOPIC, **more) -> Message:
    return message(text, GROUP, Bot.OFFICER, topic=topic, slot=f"card:{topic.key}", **more)


def upkeep(topic: Topic) -> Message:
    """Nothing is said; the topic shall be as given."""
    return message("", GROUP, Bot.OFFICER, topic=topic, slot=f"topic:{topic.key}")


async def state(unit_of_work: MemoryUnitOfWork) -> TopicState:
    async with unit_of_work() as tx:
        state = await tx.topics.of(Bot.OFFICER, GROUP, "A")
    assert state is not None
    return state


async def test_a_topic_is_opened_once_and_everything_about_it_said_there(
    courier, unit_of_work, officers
):
    await queue(unit_of_work, card(), message("foto", GROUP, Bot.OFFICER, topic=TOPIC))
    await courier.work_off()
    assert officers.tended == [(OPEN, "A")]
    assert [(h.message.text, h.message.thread) for h in officers.handed] == [
        ("kartu", 7001),
        ("foto", 7001),
    ]
    async with unit_of_work() as tx:
        assert await tx.topics.at(Bot.OFFICER, GROUP, 7001) == "A"
        assert list(await tx.outbox.slots(Bot.OFFICER, "card:A")) == [(GROUP, 7001)]


async def test_upkeep_does_only_what_differs(courier, unit_of_work, officers, time):
    await queue(unit_of_work, card(), upkeep(TOPIC))
    await courier.work_off()
    assert officers.tended == [(OPEN, "A"), (PIN, "A")]
    time.pass_by(60)
    await queue(unit_of_work, upkeep(TOPIC))
    await courier.work_off()
    assert len(officers.tended) == 2

    done = Topic("A", "A · Selesai", closed=True, pins="card:A")
    await queue(unit_of_work, upkeep(done))
    await courier.work_off()
    assert officers.tended[2:] == [(RENAME, "A"), (CLOSE, "A")]
    assert await state(unit_of_work) == TopicState(7001, "A · Selesai", closed=True, pinned=101)

    time.pass_by(60)
    await queue(unit_of_work, upkeep(TOPIC))
    await courier.work_off()
    assert officers.tended[4:] == [(REOPEN, "A"), (RENAME, "A")]
    assert unit_of_work.messages == ()


async def test_a_card_that_is_sent_anew_is_pinned_anew(courier, unit_of_work, officers, time):
    await queue(unit_of_work, card(), upkeep(TOPIC))
    await courier.work_off()
    time.pass_by(60)
    await queue(unit_of_work, card("lagi", anew=True), upkeep(TOPIC))
    await courier.work_off()
    assert officers.tended[-1] == (PIN, "A")
    assert await state(unit_of_work) == TopicState(7001, TOPIC.title, pinned=102)


async def test_of_several_changes_that_wait_only_the_last_is_made(
    courier, unit_of_work, officers, time
):
    await queue(unit_of_work, card())
    await courier.work_off()
    time.pass_by(60)
    for title in ("satu", "dua", "tiga"):
        await queue(unit_of_work, upkeep(Topic("A", title)))
    await courier.work_off()
    assert officers.tended[1:] == [(RENAME, "A")]
    assert (await state(unit_of_work)).title == "tiga"


async def test_upkeep_never_opens_a_topic(courier, unit_of_work, officers):
    await queue(unit_of_work, upkeep(TOPIC))
    await courier.work_off()
    assert not officers.tended
    assert unit_of_work.messages == ()


async def test_a_card_in_the_group_itself_is_edited_where_it_stands(
    courier, unit_of_work, officers
):
    plain = message("kartu", GROUP, Bot.OFFICER, slot="card:A")
    await queue(unit_of_work, plain)
    await courier.work_off()
    await queue(unit_of_work, card("berubah"))
    await courier.work_off()
    assert not officers.tended
    assert officers.handed[-1].edits == 101


@pytest.mark.parametrize("lacks", [None, Right.TOPICS])
async def test_without_topics_it_is_said_in_the_group_itself(
    courier, unit_of_work, officers, lacks, time
):
    officers.topic_answers.append(Topicless("the chat is not a forum", lacks))
    await queue(unit_of_work, card(), upkeep(TOPIC))
    await courier.work_off()
    await queue(unit_of_work, message("foto", GROUP, Bot.OFFICER, topic=TOPIC))
    await courier.work_off()
    assert officers.tended == [(OPEN, "A")]
    assert [h.message.thread for h in officers.handed] == [None, None]
    assert unit_of_work.messages == ()

    time.pass_by(60)
    async with unit_of_work() as tx:
        await tx.topics.try_again(Bot.OFFICER, GROUP)
    await queue(unit_of_work, card("lagi", anew=True))
    await courier.work_off()
    assert officers.handed[-1].message.thread == 7002


async def test_upkeep_that_is_not_allowed_is_left(courier, unit_of_work, officers):
    await queue(unit_of_work, card())
    await courier.work_off()
    officers.topic_answers.append(Topicless("not enough rights", Right.PINS))
    await queue(unit_of_work, upkeep(TOPIC))
    await courier.work_off()
    assert unit_of_work.messages == ()
    assert unit_of_work.dead_letters == ()


async def test_a_topic_that_was_deleted_is_made_anew_with_its_card(
    courier, unit_of_work, officers, time
):
    await queue(unit_of_work, card(), upkeep(TOPIC))
    await courier.work_off()
    officers.answers[GROUP].append(TopicGone())
    await queue(unit_of_work, message("kabar", GROUP, Bot.OFFICER, topic=TOPIC))
    while unit_of_work.messages:
        await courier.work_off()
        time.pass_by(60)
    await queue(unit_of_work, card("kartu lagi"), upkeep(TOPIC))
    await courier.work_off()
    assert [deed for deed, _ in officers.tended] == [OPEN, PIN, OPEN, PIN]
    news, again = officers.handed[-2:]
    assert (news.message.text, news.message.thread) == ("kabar", 7003)
    assert (again.edits, again.message.thread) == (None, 7003)


async def test_after_a_crash_between_opening_and_mark_a_second_one_is_opened(
    make_courier, unit_of_work, officers, time
):
    await queue(unit_of_work, card())
    async with unit_of_work() as tx:
        await tx.outbox.claim(Bot.OFFICER, time.clock.now(), 1)
    courier = make_courier()
    await courier.work_off()
    assert not officers.tended, "another process has it"
    time.pass_by(16)
    await courier.work_off()
    assert officers.tended == [(OPEN, "A")]
    assert officers.texts == ["kartu"]


@pytest.mark.parametrize("trouble", [Unreachable("timeout"), Throttled(3)])
async def test_trouble_in_opening_is_tried_again(courier, unit_of_work, officers, time, trouble):
    officers.topic_answers.append(trouble)
    await queue(unit_of_work, card())
    await courier.work_off()
    assert not officers.handed
    time.pass_by(4)
    await courier.work_off()
    assert officers.tended == [(OPEN, "A")] * 2
    assert officers.texts == ["kartu"]


async def test_the_calls_for_topics_count(courier, unit_of_work, officers, time):
    for number in range(GROUP_PER_MINUTE):
        await queue(unit_of_work, card(topic=Topic(str(number), "x", pins=f"card:{number}")))
        await queue(unit_of_work, upkeep(Topic(str(number), "x", pins=f"card:{number}")))
    at: list[float] = []
    while unit_of_work.messages:
        before = len(officers.tended) + len(officers.handed)
        await courier.work_off()
        at += [time.seconds] * (len(officers.tended) + len(officers.handed) - before)
        time.pass_by(0.5)
    assert len(at) == 3 * GROUP_PER_MINUTE
    assert all(late - early >= 60 for early, late in zip(at, at[GROUP_PER_MINUTE:], strict=False))
