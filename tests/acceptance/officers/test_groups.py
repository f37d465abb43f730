"""A unit's group with topics: each ticket in its own, and what is among officers stays there."""

import re
from datetime import timedelta

import pytest

from bot.demo import OFFICER_BOT, Cast
from playground.client import Town
from playground.phone import Phone
from tests.acceptance.stories import reports, taps


@pytest.fixture
async def forum(town: Town, cast: Cast) -> Phone:
    """The liaison in the unit's new group, which has topics; the bot is its administrator."""
    chat = await town.group("PUPR", [cast.liaison, cast.administrator, OFFICER_BOT], forum=True)
    await town.call("POST", f"groups/{chat}/admins", json={"who": OFFICER_BOT})
    desk = cast.administrator.chat_in(chat)
    await desk.says(f"/pasang {cast.unit}")
    await desk.sees("Hak bot di grup ini lengkap")
    return cast.liaison.chat_in(chat)


async def topic_of(forum: Phone, number: str) -> Phone:
    """The topic of a ticket, once it is there."""
    await forum.sees(re.compile(rf"opened the topic “{number}"))
    topics = (await forum.view())["topics"]
    return forum.topic(next(t["thread"] for t in topics if t["name"].startswith(number)))


async def title(topic: Phone) -> tuple[str, bool]:
    """What a topic is called, and whether it is closed."""
    topics = (await topic.view())["topics"]
    return next((t["name"], t["closed"]) for t in topics if t["thread"] == topic.thread)


async def test_a_day_of_a_group_with_topics(citizen: Phone, forum: Phone, town: Town, cast: Cast):
    number = await reports(citizen)
    topic = await topic_of(forum, number)
    assert await title(topic) == (f"{number} · Diteruskan · 7 hari", False)
    card = await topic.sees("Jalan berlubang besar")
    await topic.sees(kind="photo")
    await topic.sees("pinned a message")
    assert (await forum.view())["pinned"] == [card["message_id"]]

    await topic.says("Siapa yang dekat ke sana? Tutup dulu pakai papan")
    await topic.says("Saya bisa, sekalian ambil papan", reply_to=card)
    await topic.sees("untuk siapa")
    await taps(topic, "Simpan sebagai catatan")
    await topic.sees("Pelapor tidak membacanya")
    await topic.says("/proses")
    await topic.sees("sedang ditangani")
    await topic.says("/balas Sudah kami cek, besok ditambal")
    shown = await topic.sees("Yang dibaca pelapor")
    assert "besok ditambal" in shown["text"]
    await citizen.never_sees("papan", before="besok ditambal")

    await topic.says("/selesai Lubang sudah ditambal")
    await citizen.sees("Lubang sudah ditambal")
    await topic.sees("closed the topic")
    assert await title(topic) == (f"{number} · Dijawab", True)

    await taps(citizen, "Belum selesai")
    await citizen.sees(re.compile("keberatan|belum selesai", re.IGNORECASE))
    await citizen.says("Lubangnya masih ada di sisi kiri")
    await topic.sees("masih ada di sisi kiri")
    await topic.sees("reopened the topic")
    desk = cast.administrator.chat_with(OFFICER_BOT)
    await desk.says(f"/buka {number} Akan dikerjakan ulang")
    await topic.sees("changed the topic")
    assert (await title(topic))[1] is False
    general = [m for m in await forum.messages() if m["thread"] is None]
    assert not [m for m in general if number in m["text"]]


async def test_a_ticket_that_moves_on_leaves_a_closed_topic(
    citizen: Phone, forum: Phone, cast: Cast
):
    number = await reports(citizen)
    topic = await topic_of(forum, number)
    await topic.sees("Jalan berlubang besar")
    await topic.says("/kembalikan Ini jalan provinsi")
    await topic.sees("Topik ini ditutup")
    await topic.sees("closed the topic")
    assert await title(topic) == (f"{number} · dipindahkan", True)

    desk = cast.administrator.chat_with(OFFICER_BOT)
    await desk.says(f"/disposisi {number} {cast.unit} bukan, ini jalan kota")
    await topic.sees("bukan, ini jalan kota")
    await topic.sees("reopened the topic")


async def test_days_are_counted_every_morning(citizen: Phone, forum: Phone, town: Town):
    number = await reports(citizen)
    topic = await topic_of(forum, number)
    await town.advance(timedelta(days=1))
    await topic.sees("· 6 hari")
    await town.advance(timedelta(days=5))
    await topic.sees("besok")
    assert number in (await title(topic))[0]


async def test_without_rights_the_group_works_and_the_desk_is_told_once(
    citizen: Phone, forum: Phone, town: Town, desk: Phone
):
    where = f"groups/{forum.chat}/admins"
    await town.call("POST", where, json={"who": OFFICER_BOT, "admin": False})
    await forum.sees("tidak boleh mengelola topik")
    number = await reports(citizen)
    card = await forum.sees(number)
    assert card["thread"] is None

    await town.call("POST", where, json={"who": OFFICER_BOT})
    await forum.sees("Hak bot di grup ini lengkap")
    other = await reports(citizen)
    topic = await topic_of(forum, other)
    await topic.sees("Jalan berlubang besar")


async def test_a_topic_that_somebody_deleted_comes_back(
    citizen: Phone, forum: Phone, town: Town, playground
):
    number = await reports(citizen)
    topic = await topic_of(forum, number)
    await topic.sees("pinned a message")
    group = playground.town.groups[int(forum.chat)]
    del group.topics[topic.thread]
    group.messages = {k: m for k, m in group.messages.items() if m.thread != topic.thread}
    group.pinned.clear()
    receipt = next(m for m in await citizen.messages() if number in m["text"])
    await citizen.says("Tambahan: makin dalam", reply_to=receipt)
    again = await topic_of(forum, number)
    await again.sees("makin dalam")
    await again.says("/proses")
    await again.sees("sedang ditangani")
