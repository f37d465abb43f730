"""Topics: opened, renamed, pinned in, closed and reopened by either bot."""

import pytest

from tests.handlers.messengers.lines import Line
from tickets.events import Right
from tickets.ports.delivery import Message, Tended, TopicGone, Topicless
from tickets.ports.topics import Topic, TopicDeed, TopicState

TITLE = "BJM-1 · Diproses · 3 hari lagi"
TOPIC = Topic("BJM-1", TITLE)


@pytest.fixture
async def forum(line: Line) -> int:
    """A forum in which the bot may do everything."""
    number = await line.group(forum=True)
    await rights(line, number)
    return number


async def rights(line: Line, chat: int, **given: bool) -> None:
    await line.town.call(
        "POST", f"groups/{chat}/admins", json={"who": "sahut_bot", "rights": given}
    )


async def opened(line: Line, chat: int) -> TopicState:
    outcome = await line.messenger.tend(chat, TopicDeed.OPEN, TOPIC, None, None)
    assert isinstance(outcome, Tended), outcome
    return outcome.state


async def topics(line: Line, chat: int) -> list[tuple[str, bool]]:
    view = await line.phone.who.chat_in(chat).view()
    return [(topic["name"], topic["closed"]) for topic in view["topics"] if topic["thread"] != 1]


async def test_a_topic_is_opened_and_brought_to_what_it_shall_be(line, forum):
    state = await opened(line, forum)
    assert state == TopicState(state.thread, TITLE)
    assert await topics(line, forum) == [(TITLE, False)]
    card = await line.delivered("kartu", chat=forum, thread=state.thread)

    wanted = Topic("BJM-1", "BJM-1 · Selesai", closed=True)
    for deed in (TopicDeed.PIN, TopicDeed.RENAME, TopicDeed.CLOSE):
        outcome = await line.messenger.tend(forum, deed, wanted, state, card)
        assert isinstance(outcome, Tended), outcome
        state = outcome.state
    assert state == TopicState(state.thread, "BJM-1 · Selesai", closed=True, pinned=card)
    assert await topics(line, forum) == [("BJM-1 · Selesai", True)]
    assert (await line.phone.who.chat_in(forum).view())["pinned"] == [card]

    reopened = await line.messenger.tend(forum, TopicDeed.REOPEN, TOPIC, state, card)
    assert isinstance(reopened, Tended)
    assert not reopened.state.closed
    assert await topics(line, forum) == [("BJM-1 · Selesai", False)]


@pytest.mark.parametrize("deed", [TopicDeed.RENAME, TopicDeed.REOPEN])
async def test_what_is_so_already_counts_as_done(line, forum, deed):
    state = await opened(line, forum)
    assert isinstance(await line.messenger.tend(forum, deed, TOPIC, state, None), Tended)


async def test_a_pin_on_a_message_that_is_gone_counts_as_done(line, forum):
    state = await opened(line, forum)
    outcome = await line.messenger.tend(forum, TopicDeed.PIN, TOPIC, state, 99999)
    assert isinstance(outcome, Tended)


async def test_a_topic_that_somebody_deleted_is_gone(line, forum):
    state = TopicState(99999, TITLE)
    changed = Topic("BJM-1", "baru")
    for deed in (TopicDeed.RENAME, TopicDeed.CLOSE):
        assert await line.messenger.tend(forum, deed, changed, state, None) == TopicGone()
    message = Message(bot=line.bot, chat=forum, text="kartu", thread=99999, topic=TOPIC)
    assert await line.messenger.deliver(message, (), None, None) == TopicGone()


async def test_a_group_without_topics_says_so(line):
    outcome = await line.messenger.tend(await line.group(), TopicDeed.OPEN, TOPIC, None, None)
    assert isinstance(outcome, Topicless)
    assert outcome.lacks is None


async def test_a_bot_without_the_right_says_which(line):
    forum = await line.group(forum=True)
    state = TopicState(99999, TITLE)
    for deed, before, right in (
        (TopicDeed.OPEN, None, Right.TOPICS),
        (TopicDeed.PIN, state, Right.PINS),
    ):
        outcome = await line.messenger.tend(forum, deed, TOPIC, before, 1)
        assert isinstance(outcome, Topicless)
        assert outcome.lacks is right


async def test_a_closed_topic_without_the_right_leaves_the_group_itself(line, forum):
    state = await opened(line, forum)
    await line.messenger.tend(forum, TopicDeed.CLOSE, TOPIC, state, None)
    await rights(line, forum, can_manage_topics=False)
    message = Message(bot=line.bot, chat=forum, text="kabar", thread=state.thread, topic=TOPIC)
    await line.messenger.deliver(message, (), None, None)
    last = await line.phone.who.chat_in(forum).last()
    assert (last["text"], last["thread"]) == ("kabar", None)


async def test_too_fast_is_too_fast_for_topics_too(line, forum):
    await line.town.fault("429", method="createForumTopic", retry_after=7)
    outcome = await line.messenger.tend(forum, TopicDeed.OPEN, TOPIC, None, None)
    assert getattr(outcome, "retry_after", None) == 7
