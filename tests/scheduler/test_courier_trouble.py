"""The courier when Telegram, the network, the database or the process fails."""

import asyncio
from datetime import timedelta

import pytest

from scheduler.rates import BOT_BURST
from scheduler.settling import NEVER_GIVEN_UP_BEFORE, TRIES, pause
from tests.scheduler.doubles import CITIZEN_CHAT, GROUP, message, queue
from tickets.ports import StorageUnavailable
from tickets.ports.delivery import (
    Blocked,
    Bot,
    Moved,
    Priority,
    Refused,
    Throttled,
    Unreachable,
    Vanished,
)
from tickets.ports.mail import LEASE

OTHER = CITIZEN_CHAT + 1


async def test_a_429_halts_its_chat_for_as_long_as_telegram_says(
    courier, unit_of_work, citizens, time
):
    citizens.answers[CITIZEN_CHAT] += [Throttled(12)]
    await queue(unit_of_work, message("1a"), message("1b"), message("2a", OTHER))

    await courier.work_off()
    time.pass_by(11.5)
    await courier.work_off()
    assert citizens.texts == ["1a", "2a"]

    time.pass_by(0.5)
    await courier.work_off()
    assert citizens.texts == ["1a", "2a", "1a", "1b"]


async def test_a_429_also_holds_back_what_is_more_urgent(courier, unit_of_work, citizens, time):
    citizens.answers[CITIZEN_CHAT] += [Throttled(12)]
    await queue(unit_of_work, message("push", priority=Priority.PUSH))
    await courier.work_off()
    await queue(unit_of_work, message("mendesak"))
    time.pass_by(2)
    await courier.work_off()
    assert citizens.texts == ["push"]


async def test_any_number_of_429s_gives_nothing_up(courier, unit_of_work, citizens, time):
    citizens.answers[CITIZEN_CHAT] += [Throttled(1)] * (TRIES + 5) + [Unreachable("reset")]
    await queue(unit_of_work, message("halo"))
    for _ in range(TRIES + 10):
        await courier.work_off()
        time.pass_by(1)
    assert unit_of_work.messages == ()
    assert unit_of_work.dead_letters == ()


async def test_who_blocked_the_bot_is_marked_and_gets_nothing_more(
    courier, unit_of_work, citizens, time
):
    citizens.answers[CITIZEN_CHAT] += [Blocked("bot was blocked by the user")]
    async with unit_of_work() as tx:
        await tx.citizens.by_chat(CITIZEN_CHAT)
    await queue(unit_of_work, message("satu"), message("dua"), message("lain", OTHER))

    await courier.work_off()

    assert sorted(citizens.texts) == ["lain", "satu"]
    assert unit_of_work.messages == ()
    async with unit_of_work() as tx:
        assert not (await tx.citizens.by_chat(CITIZEN_CHAT)).reachable
        assert (await tx.citizens.by_chat(OTHER)).reachable


async def test_a_group_that_put_the_officers_bot_out_is_no_citizen(
    courier, unit_of_work, officers, time
):
    officers.answers[GROUP] += [Blocked("bot was kicked")]
    await queue(unit_of_work, message("satu", GROUP, Bot.OFFICER))
    await courier.work_off()
    assert unit_of_work.messages == ()
    assert unit_of_work._kept.citizens.by_id == {}


async def test_a_group_that_moved_gets_its_messages_under_the_new_number(
    courier, unit_of_work, officers
):
    officers.answers[GROUP] += [Moved(-100999)]
    async with unit_of_work() as tx:
        await tx.members.tie(GROUP, "PUPR")
    await queue(
        unit_of_work,
        message("satu", GROUP, Bot.OFFICER),
        message("dua", GROUP, Bot.OFFICER),
    )

    await courier.work_off()

    assert [(h.message.chat, h.message.text) for h in officers.handed] == [
        (GROUP, "satu"),
        (-100999, "satu"),
        (-100999, "dua"),
    ]
    async with unit_of_work() as tx:
        tie = await tx.members.group_of("PUPR")
    assert tie is not None
    assert tie.chat == -100999


async def test_an_edit_of_what_is_gone_becomes_a_new_message(courier, unit_of_work, officers, time):
    await queue(unit_of_work, message("lama", GROUP, Bot.OFFICER, slot="card"))
    await courier.work_off()
    officers.answers[GROUP] += [Vanished()]
    await queue(unit_of_work, message("baru", GROUP, Bot.OFFICER, slot="card"))
    await courier.work_off()
    time.pass_by(5)
    await queue(unit_of_work, message("terbaru", GROUP, Bot.OFFICER, slot="card"))
    await courier.work_off()

    assert [(h.message.text, h.edits) for h in officers.handed] == [
        ("lama", None),
        ("baru", 101),
        ("baru", None),
        ("terbaru", 103),
    ]


async def test_a_new_message_said_to_have_vanished_is_not_sent_for_ever(
    courier, unit_of_work, citizens
):
    citizens.answers[CITIZEN_CHAT] += [Vanished()] * 5
    await queue(unit_of_work, message("halo"))
    await courier.work_off()
    assert citizens.texts == ["halo"]
    assert len(unit_of_work.dead_letters) == 1


async def test_a_refused_message_goes_to_the_dead_letters_and_the_next_goes_out(
    courier, unit_of_work, citizens
):
    citizens.answers[CITIZEN_CHAT] += [Refused("can't parse entities")]
    await queue(unit_of_work, message("<b>rusak"), message("baik"))
    await courier.work_off()
    assert citizens.texts == ["<b>rusak", "baik"]
    assert unit_of_work.dead_letters == ((Bot.CITIZEN, "<b>rusak", "can't parse entities"),)


async def test_a_defect_of_the_messenger_costs_one_message(courier, unit_of_work, citizens):
    citizens.answers[CITIZEN_CHAT] += [ZeroDivisionError()]
    await queue(unit_of_work, message("rusak"), message("baik"))
    await courier.work_off()
    assert citizens.texts == ["rusak", "baik"]
    assert unit_of_work.dead_letters == ((Bot.CITIZEN, "rusak", "defect: ZeroDivisionError"),)


async def test_network_trouble_is_tried_again_ever_later_and_keeps_the_order(
    courier, unit_of_work, citizens, time
):
    citizens.answers[CITIZEN_CHAT] += [Unreachable("reset")] * 2
    await queue(unit_of_work, message("satu"), message("dua"))
    at = []
    for second in range(10):
        before = len(citizens.handed)
        await courier.work_off()
        at += [second] * (len(citizens.handed) - before)
        time.pass_by(1)
    assert citizens.texts == ["satu", "satu", "satu", "dua"]
    assert at[0] == 0
    assert at[1] >= 1
    assert at[2] >= at[1] + 2


def test_pauses_grow_to_a_few_minutes_and_last_a_day():
    assert [pause(n) for n in (1, 2, 3, 4)] == [1, 2, 4, 8]
    assert pause(10) == pause(10_000) == 300
    assert sum(pause(n) for n in range(1, TRIES)) >= NEVER_GIVEN_UP_BEFORE == 24 * 60 * 60


async def test_what_stays_unreachable_is_given_up_after_a_day_and_not_before(
    courier, unit_of_work, citizens, time
):
    citizens.answers[CITIZEN_CHAT] += [Unreachable("reset")] * (TRIES + 1)
    await queue(unit_of_work, message("halo"))
    began = time.clock.now()
    while unit_of_work.messages:
        await courier.work_off()
        gave_up = time.clock.now()
        time.pass_by(400)

    assert gave_up - began >= timedelta(hours=24)
    assert len(citizens.handed) == TRIES
    assert unit_of_work.dead_letters == ((Bot.CITIZEN, "halo", "given up: reset"),)


async def test_while_telegram_is_away_it_is_only_probed(courier, unit_of_work, citizens, time):
    chats = range(1, 301)
    for chat in chats:
        citizens.answers[chat] += [Unreachable("down")] * 100
    await queue(unit_of_work, *(message("x", chat) for chat in chats))
    for _ in range(120):
        await courier.work_off()
        time.pass_by(1)
    tried = len(citizens.handed)
    assert BOT_BURST <= tried < 20, "a few at once, then one now and then"

    citizens.answers.clear()
    time.pass_by(30)
    await courier.work_off()
    time.pass_by(1)
    tried = len(citizens.handed)
    citizens.gate.clear()
    working = asyncio.create_task(courier.work_off())
    await citizens.until_handed(tried + BOT_BURST)
    citizens.gate.set()
    await working


@pytest.mark.parametrize("restarted", [True, False])
async def test_a_kill_between_sending_and_settling_sends_again(
    make_courier, unit_of_work, citizens, time, restarted
):
    await queue(unit_of_work, message("halo"), message("kedua"))
    citizens.gate.clear()
    killed = make_courier()
    running = asyncio.create_task(killed.run())
    await citizens.until_handed(1)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running

    citizens.gate.set()
    another = make_courier() if restarted else killed
    await another.work_off()
    assert citizens.texts == ["halo"], "it is still leased"

    time.pass_by(LEASE.total_seconds())
    await another.work_off()
    assert citizens.texts == ["halo", "halo", "kedua"]
    assert unit_of_work.messages == ()


async def test_the_database_away_at_settling_sends_nothing_twice(
    courier, unit_of_work, citizens, time
):
    await queue(unit_of_work, message("halo"), message("lain", OTHER))
    citizens.gate.clear()
    working = asyncio.create_task(courier.work_off())
    await citizens.until_handed(2)
    unit_of_work.available = False
    citizens.gate.set()
    with pytest.raises(StorageUnavailable):
        await working

    time.pass_by(LEASE.total_seconds() * 2)
    unit_of_work.available = True
    await courier.work_off()

    assert sorted(citizens.texts) == ["halo", "lain"]
    assert unit_of_work.messages == ()


async def test_the_loop_outlives_a_database_that_is_away(courier, unit_of_work, citizens):
    unit_of_work.available = False
    running = asyncio.create_task(courier.run())
    for _ in range(5):
        courier.wake()
        await asyncio.sleep(0)
    unit_of_work.available = True
    await queue(unit_of_work, message("halo"))
    courier.wake()
    await citizens.until_handed(1)
    courier.stop()
    await running
    assert unit_of_work.messages == ()


async def test_what_is_still_under_way_when_its_lease_ends_is_not_sent_twice(
    courier, unit_of_work, citizens, time
):
    await queue(unit_of_work, message("halo"))
    citizens.gate.clear()
    working = asyncio.create_task(courier.work_off())
    await citizens.until_handed(1)
    time.pass_by(LEASE.total_seconds() + 1)
    await queue(unit_of_work, message("lain", OTHER))
    again = asyncio.create_task(courier.work_off())
    await citizens.until_handed(2)
    citizens.gate.set()
    await asyncio.gather(working, again)
    assert citizens.texts == ["halo", "lain"]


@pytest.mark.parametrize("shelved", [True, False])
async def test_an_outcome_that_cannot_be_settled_takes_no_other_with_it(
    courier, unit_of_work, citizens, time, monkeypatch, shelved
):
    def defective(method):
        async def maybe(self, waiting, *args):
            if waiting.message.text == "rusak":
                raise ZeroDivisionError
            await method(self, waiting, *args)

        return maybe

    outbox = type(unit_of_work._kept.outbox)
    monkeypatch.setattr(outbox, "delivered", defective(outbox.delivered))
    if not shelved:
        monkeypatch.setattr(outbox, "discard", defective(outbox.discard))
    await queue(unit_of_work, message("rusak"), message("baik", OTHER))

    for _ in range(3):
        await courier.work_off()
        time.pass_by(LEASE.total_seconds())

    assert sorted(citizens.texts) == ["baik", "rusak"], "nobody gets the same every minute"
    assert [m.text for m in unit_of_work.messages] == ([] if shelved else ["rusak"])
    assert [reason for _, _, reason in unit_of_work.dead_letters] == (
        ["could not be settled, see the log"] if shelved else []
    )
