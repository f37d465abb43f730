"""The courier on a good day: what goes when, in which order, and how fast."""

import asyncio
from datetime import timedelta

import pytest

from scheduler.rates import BOT_BURST, GROUP_PER_MINUTE
from tests.scheduler.doubles import CITIZEN_CHAT, GROUP, message, queue
from tickets.ports.delivery import Bot, Priority
from tickets.ticket import Medium


async def test_a_message_goes_out_once(courier, unit_of_work, citizens):
    await queue(unit_of_work, message("halo"))

    await courier.work_off()
    await courier.work_off()

    assert citizens.texts == ["halo"]
    assert unit_of_work.messages == ()


async def test_each_bot_sends_its_own(courier, unit_of_work, citizens, officers):
    await queue(unit_of_work, message("warga"), message("petugas", GROUP, Bot.OFFICER))
    await courier.work_off()
    assert (citizens.texts, officers.texts) == (["warga"], ["petugas"])


async def test_what_was_sent_is_known_afterwards(courier, unit_of_work):
    card = message("kartu", GROUP, Bot.OFFICER, about="BJM-1", purpose="card")
    await queue(unit_of_work, card)

    await courier.work_off()

    async with unit_of_work() as tx:
        sent = await tx.outbox.sent(Bot.OFFICER, GROUP, 101)
    assert sent is not None
    assert (sent.about, sent.purpose) == ("BJM-1", "card")


async def test_one_chat_in_order_others_side_by_side(courier, unit_of_work, citizens):
    other = CITIZEN_CHAT + 1
    await queue(unit_of_work, message("1a"), message("1b"), message("2a", other))
    citizens.gate.clear()
    running = asyncio.create_task(courier.work_off())
    await citizens.until_handed(2)

    assert citizens.texts == ["1a", "2a"]

    citizens.gate.set()
    await running
    assert citizens.texts == ["1a", "2a", "1b"]


async def test_a_slow_upload_holds_up_nobody_else(courier, unit_of_work, citizens, officers):
    await queue(unit_of_work, message("lambat", GROUP, Bot.OFFICER))
    officers.gate.clear()
    running = asyncio.create_task(courier.run())
    await officers.until_handed(1)

    await queue(unit_of_work, message("satu"), message("dua"))
    courier.wake()
    await citizens.until_handed(2)

    assert citizens.texts == ["satu", "dua"]
    officers.gate.set()
    courier.stop()
    await running


async def test_conversation_goes_before_push_before_digest(courier, unit_of_work, citizens, time):
    await queue(
        unit_of_work,
        *(message("digest", chat, priority=Priority.DIGEST) for chat in range(100, 120)),
        *(message("push", chat, priority=Priority.PUSH) for chat in range(200, 220)),
        *(message("conversation", chat) for chat in range(300, 320)),
    )

    await courier.work_off()
    assert citizens.texts == ["conversation"] * BOT_BURST

    for _ in range(60):
        time.pass_by(0.05)
        await courier.work_off()
    assert citizens.texts == ["conversation"] * 20 + ["push"] * 20 + ["digest"] * 20


async def test_a_bot_with_much_to_say_does_not_hold_up_the_other(
    courier, unit_of_work, citizens, officers
):
    await queue(unit_of_work, *(message("banyak", chat) for chat in range(1, 500)))
    await queue(unit_of_work, message("kartu", GROUP, Bot.OFFICER, priority=Priority.DIGEST))

    await courier.work_off()

    assert officers.texts == ["kartu"]
    assert len(citizens.texts) == BOT_BURST


async def test_a_backlog_is_carried_at_the_bots_full_pace(courier, unit_of_work, citizens, time):
    await queue(unit_of_work, *(message("x", chat) for chat in range(1, 151)))
    started = time.seconds
    while unit_of_work.messages:
        await courier.work_off()
        time.pass_by(0.05)
    assert 150 / (time.seconds - started) >= 25


async def test_a_group_gets_no_more_than_its_twenty_a_minute(courier, unit_of_work, officers, time):
    await queue(unit_of_work, *(message(str(n), GROUP, Bot.OFFICER) for n in range(30)))
    await queue(unit_of_work, message("lain", GROUP - 1, Bot.OFFICER))
    for _ in range(59):
        await courier.work_off()
        time.pass_by(1)

    assert officers.texts.count("lain") == 1
    assert len(officers.texts) == GROUP_PER_MINUTE + 1

    for _ in range(60):
        await courier.work_off()
        time.pass_by(1)
    assert [text for text in officers.texts if text != "lain"] == [str(n) for n in range(30)]


async def test_a_message_of_a_slot_that_still_waits_is_replaced(courier, unit_of_work, officers):
    await queue(unit_of_work, message("lama", GROUP, Bot.OFFICER, slot="card"))
    await queue(unit_of_work, message("baru", GROUP, Bot.OFFICER, slot="card"))
    await courier.work_off()
    assert officers.texts == ["baru"]


async def test_a_message_of_a_slot_that_stands_is_edited(courier, unit_of_work, officers):
    await queue(unit_of_work, message("lama", GROUP, Bot.OFFICER, slot="card"))
    await courier.work_off()
    await queue(unit_of_work, message("baru", GROUP, Bot.OFFICER, slot="card"))
    await queue(unit_of_work, message("catatan", GROUP, Bot.OFFICER, replies_to="card"))
    await courier.work_off()

    assert [handed.edits for handed in officers.handed] == [None, 101, None]
    assert officers.handed[2].replies_to == 101


async def test_what_shall_wait_waits(courier, unit_of_work, citizens, time):
    morning = time.clock.now() + timedelta(hours=8)
    await queue(unit_of_work, message("besok", not_before=morning), message("sekarang"))

    await courier.work_off()
    assert citizens.texts == ["sekarang"]

    time.pass_by(8 * 3600)
    await courier.work_off()
    assert citizens.texts == ["sekarang", "besok"]


async def photo(unit_of_work, *, fetched: bool) -> int:
    async with unit_of_work() as tx:
        evidence: int = await tx.evidence.add(
            bot=Bot.CITIZEN,
            file_id="AgAC",
            unique_id="u1",
            medium=Medium.PHOTO,
            mime_type="image/jpeg",
            size=1,
        )
        if fetched:
            await tx.evidence.fetched(evidence, "ab" * 32, 1)
    return evidence


async def test_files_go_along_and_their_new_ids_are_kept(courier, unit_of_work, officers):
    evidence = await photo(unit_of_work, fetched=True)
    await queue(unit_of_work, message("kartu", GROUP, Bot.OFFICER, evidence=(evidence,)))

    await courier.work_off()

    assert officers.texts == ["kartu", ""]
    assert [file.evidence for file in officers.handed[1].files] == [evidence]
    async with unit_of_work() as tx:
        [file] = await tx.evidence.files(Bot.OFFICER, (evidence,))
    assert file.file_id == f"known-{evidence}"


async def test_a_file_that_is_still_being_fetched_holds_up_nobody(courier, unit_of_work, officers):
    evidence = await photo(unit_of_work, fetched=False)
    await queue(
        unit_of_work,
        message("", GROUP, Bot.OFFICER, evidence=(evidence,)),
        message("kartu", GROUP, Bot.OFFICER),
    )
    await courier.work_off()
    assert officers.texts == ["kartu"]


async def test_files_that_can_never_be_had_are_not_waited_for(courier, unit_of_work, officers):
    evidence = await photo(unit_of_work, fetched=False)
    await queue(unit_of_work, message("", GROUP, Bot.OFFICER, evidence=(evidence,)))
    async with unit_of_work() as tx:
        await tx.evidence.give_up(evidence)

    await courier.work_off()

    assert officers.handed == []
    assert unit_of_work.messages == ()
    [(bot, _, reason)] = unit_of_work.dead_letters
    assert (bot, reason) == (Bot.OFFICER, "none of its files could be had")


async def test_an_album_without_room_waits_and_is_not_overtaken_for_ever(
    courier, unit_of_work, officers, time
):
    album = []
    async with unit_of_work() as tx:
        for n in range(10):
            evidence = await tx.evidence.add(
                bot=Bot.OFFICER,
                file_id=str(n),
                unique_id=str(n),
                medium=Medium.PHOTO,
                mime_type="image/jpeg",
                size=1,
            )
            await tx.evidence.fetched(evidence, "ab" * 32, 1)
            album.append(evidence)
    await queue(unit_of_work, message("x", 4000, Bot.OFFICER))
    await queue(unit_of_work, message("", 5000, Bot.OFFICER, evidence=tuple(album)))
    later = range(6000, 6100)
    await queue(unit_of_work, *(message("y", chat, Bot.OFFICER) for chat in later))

    await courier.work_off()
    assert officers.texts == ["x"]

    time.pass_by(0.1)
    await courier.work_off()
    assert [handed.message.chat for handed in officers.handed] == [4000, 5000]
    time.pass_by(0.1)
    await courier.work_off()
    assert len(officers.handed) == 2, "ten pieces are paid for"
    time.pass_by(0.3)
    await courier.work_off()
    assert set(officers.texts[2:]) == {"y"}


async def test_the_next_message_of_a_chat_follows_at_once(courier, unit_of_work, citizens):
    await queue(unit_of_work, message("satu"), message("dua"), message("tiga"))
    running = asyncio.create_task(courier.run())
    await citizens.until_handed(3)
    courier.stop()
    await running
    assert citizens.texts == ["satu", "dua", "tiga"]


@pytest.mark.parametrize("queued_before", [True, False])
async def test_a_wake_sends_at_once(courier, unit_of_work, citizens, queued_before):
    if queued_before:
        await queue(unit_of_work, message("halo"))
    running = asyncio.create_task(courier.run())
    if not queued_before:
        await asyncio.sleep(0)
        await queue(unit_of_work, message("halo"))
        courier.wake()
    await citizens.until_handed(1)
    courier.stop()
    await running
    assert unit_of_work.messages == ()


async def test_stopping_settles_what_is_under_way_and_begins_nothing(
    courier, unit_of_work, citizens
):
    await queue(unit_of_work, message("satu"), message("dua"))
    citizens.gate.clear()
    running = asyncio.create_task(courier.run())
    await citizens.until_handed(1)

    courier.stop()
    for _ in range(20):
        await asyncio.sleep(0)
    assert not running.done()
    citizens.gate.set()
    await running

    assert citizens.texts == ["satu"]
    assert [waiting.text for waiting in unit_of_work.messages] == ["dua"]
