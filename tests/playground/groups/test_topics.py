"""Topics in forums and in private chats, and pinned messages."""

import pytest

from playground.client import NotSeen, SimError


@pytest.fixture
async def thread(api, forum):
    topic = await api("createForumTopic", chat_id=forum, name="BJM-1", icon_color=7322096)
    assert topic["icon_color"] == 7322096
    return topic["message_thread_id"]


async def test_messages_live_in_their_topic(api, officer, forum, thread):
    where = {"chat_id": forum, "message_thread_id": thread}
    sent = await api("sendMessage", **where, text="kartu")
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (thread, True)
    assert sent["reply_to_message"]["forum_topic_created"]["name"] == "BJM-1"
    await api("sendMessage", chat_id=forum, text="umum")
    chat = officer.chat_in(forum)
    await chat.topic(thread).sees("kartu")
    view = await chat.view()
    assert [(m["text"], m["thread"]) for m in view["messages"][-2:]] == [
        ("kartu", thread),
        ("umum", None),
    ]
    assert view["topics"][0] == {
        "thread": thread,
        "name": "BJM-1",
        "closed": False,
        "icon_color": 7322096,
    }
    await api.updates()
    await chat.topic(thread).says("siap")
    message = (await api.updates())[-1]["message"]
    assert (message["message_thread_id"], message["text"]) == (thread, "siap")


async def test_a_topic_is_edited_closed_reopened_and_deleted(api, officer, forum, thread):
    where = {"chat_id": forum, "message_thread_id": thread}
    await api("editForumTopic", **where, name="BJM-1 selesai")
    assert await api.refused("editForumTopic", **where, name="BJM-1 selesai") == (
        "Bad Request: TOPIC_NOT_MODIFIED"
    )
    await api("closeForumTopic", **where)
    assert await api.refused("closeForumTopic", **where) == "Bad Request: TOPIC_NOT_MODIFIED"
    citizen_view = await officer.chat_in(forum).view()
    assert citizen_view["topics"][0]["closed"]
    await api("reopenForumTopic", **where)
    said = await api("sendMessage", **where, text="lagi")
    await api("pinChatMessage", chat_id=forum, message_id=said["message_id"])
    await api("unpinAllForumTopicMessages", **where)
    assert (await officer.chat_in(forum).view())["pinned"] == []
    await api("deleteForumTopic", **where)
    view = await officer.chat_in(forum).view()
    assert view["topics"] == []
    assert all(message["thread"] != thread for message in view["messages"])
    refusal = await api.refused("sendMessage", **where, text="x")
    assert refusal == "Bad Request: message thread not found"


async def test_members_cannot_write_into_a_closed_topic(api, citizen, forum, thread):
    await api("closeForumTopic", chat_id=forum, message_thread_id=thread)
    with pytest.raises(NotSeen, match="the topic is closed"):
        await citizen.chat_in(forum).topic(thread).says("halo")


async def test_the_general_topic(api, stage, forum):
    for method, field in [
        ("closeGeneralForumTopic", "forum_topic_closed"),
        ("reopenGeneralForumTopic", "forum_topic_reopened"),
        ("hideGeneralForumTopic", "general_forum_topic_hidden"),
        ("unhideGeneralForumTopic", "general_forum_topic_unhidden"),
    ]:
        assert await api(method, chat_id=forum) is True
        assert await api.refused(method, chat_id=forum) == "Bad Request: TOPIC_NOT_MODIFIED"
        last = stage.town.groups[forum].messages[stage.town.groups[forum].last_id]
        assert (list(last.content.fields), last.thread) == ([field], None)
    await api("editGeneralForumTopic", chat_id=forum, name="Umum")
    assert await api.refused("editGeneralForumTopic", chat_id=forum, name="Umum") == (
        "Bad Request: TOPIC_NOT_MODIFIED"
    )
    await api("unpinAllGeneralForumTopicMessages", chat_id=forum)


async def test_topics_that_telegram_refuses(api, forum):
    refusals: list[tuple[dict[str, object], str]] = [
        ({"name": " "}, "TOPIC_TITLE_EMPTY"),
        ({"name": "x" * 129}, "TOPIC_TITLE_TOO_LONG"),
        ({"name": "x", "icon_color": 1}, "invalid topic icon color specified"),
    ]
    for given, complaint in refusals:
        refusal = await api.refused("createForumTopic", chat_id=forum, **given)
        assert refusal == f"Bad Request: {complaint}"
    refusal = await api.refused("closeForumTopic", chat_id=forum, message_thread_id=999)
    assert refusal == "Bad Request: TOPIC_ID_INVALID"


async def test_a_bot_without_the_right_opens_no_topic(api, town, forum):
    await town.call("POST", f"groups/{forum}/admins", json={"who": "sahut_bot", "admin": False})
    refusal = await api.refused("createForumTopic", chat_id=forum, name="x")
    assert refusal == "Bad Request: not enough rights to manage topics"


async def test_private_chats_have_topics_when_the_bot_has_them(stage, town, citizen, session):
    bot = stage.add_bot("topik_bot", private_topics=True)
    await citizen.chat_with("topik_bot").starts()
    given = {"chat_id": citizen.id, "name": "Laporan"}
    async with session.post(f"{stage.url}/bot{bot.token}/createForumTopic", json=given) as response:
        topic = (await response.json())["result"]
    given = {"chat_id": citizen.id, "message_thread_id": topic["message_thread_id"], "text": "halo"}
    async with session.post(f"{stage.url}/bot{bot.token}/sendMessage", json=given) as response:
        sent = (await response.json())["result"]
    assert (sent["message_thread_id"], sent["is_topic_message"]) == (
        topic["message_thread_id"],
        True,
    )
    await citizen.chat_with("topik_bot").topic(topic["message_thread_id"]).sees("halo")


async def test_without_them_it_has_not(api, phone):
    refusal = await api.refused("createForumTopic", chat_id=phone.who.id, name="x")
    assert refusal == "Bad Request: the chat is not a forum"


async def test_people_open_topics_too(api, town, officer, forum):
    opened = await town.call(
        "POST", f"groups/{forum}/topics", json={"name": "Banjir", "by": officer.id}
    )
    message = (await api.updates())[-1]["message"]
    assert message["forum_topic_created"]["name"] == "Banjir"
    assert message["message_thread_id"] == opened["thread"] == message["message_id"]
    plain = await town.group("Biasa", [officer])
    with pytest.raises(SimError, match="has no topics"):
        await town.call("POST", f"groups/{plain}/topics", json={"name": "x"})


async def test_pinning_shows_and_is_said(api, officer, forum):
    sent = await api("sendMessage", chat_id=forum, text="penting")
    where = {"chat_id": forum, "message_id": sent["message_id"]}
    await api("pinChatMessage", **where)
    assert (await api("getChat", chat_id=forum))["pinned_message"]["text"] == "penting"
    view = await officer.chat_in(forum).view()
    assert view["pinned"] == [sent["message_id"]]
    assert view["messages"][-1]["service"] == "Sahut pinned a message"
    await api("unpinChatMessage", **where)
    assert (await officer.chat_in(forum).view())["pinned"] == []
    assert await api.refused("unpinChatMessage", **where) == (
        "Bad Request: message to unpin not found"
    )
    await api("pinChatMessage", **where)
    await api("unpinAllChatMessages", chat_id=forum)
    assert "pinned_message" not in await api("getChat", chat_id=forum)
    assert await api.refused("pinChatMessage", chat_id=forum, message_id=999) == (
        "Bad Request: message to pin not found"
    )
