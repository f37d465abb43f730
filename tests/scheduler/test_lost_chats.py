"""Chats of the officers' bot that are closed to it: nothing of a unit's is dropped in silence."""

import pytest

from tests.scheduler.doubles import GROUP, message, queue
from tickets.events import GroupLost
from tickets.ports.delivery import Blocked, Bot

OFFICER = 7001


async def test_a_group_that_put_the_bot_out_is_lost_to_its_unit(
    courier, unit_of_work, officers, time
):
    officers.answers[GROUP] += [Blocked("bot was kicked")]
    async with unit_of_work() as tx:
        await tx.members.tie(GROUP, "PUPR")
    await queue(
        unit_of_work,
        message("satu", GROUP, Bot.OFFICER, slot="card"),
        message("dua", GROUP, Bot.OFFICER),
    )

    await courier.work_off()

    assert unit_of_work.events == (GroupLost(unit="PUPR", at=time.clock.now()),)
    assert [text for _, text, _ in unit_of_work.dead_letters] == ["satu", "dua"]
    assert unit_of_work.messages == ()
    async with unit_of_work() as tx:
        assert await tx.members.group_of("PUPR") is None


async def test_a_group_of_no_unit_is_lost_to_nobody(courier, unit_of_work, officers):
    officers.answers[GROUP] += [Blocked("bot was kicked")]
    await queue(unit_of_work, message("satu", GROUP, Bot.OFFICER))
    await courier.work_off()
    assert unit_of_work.events == ()


async def test_what_an_officer_who_blocked_the_bot_missed_is_kept(
    courier, unit_of_work, officers, capsys
):
    officers.answers[OFFICER] += [Blocked("bot was blocked by the user")]
    await queue(unit_of_work, message("satu", OFFICER, Bot.OFFICER))
    await courier.work_off()
    assert unit_of_work.dead_letters == ((Bot.OFFICER, "satu", "bot was blocked by the user"),)
    assert unit_of_work.events == ()
    assert str(OFFICER) not in capsys.readouterr().out


@pytest.mark.parametrize("known", [True, False])
async def test_what_a_citizen_who_blocked_the_bot_misses_is_their_own_wish(
    courier, unit_of_work, citizens, known
):
    citizens.answers[1] += [Blocked("bot was blocked by the user")]
    if known:
        async with unit_of_work() as tx:
            await tx.citizens.by_chat(1)
    await queue(unit_of_work, message("satu", 1))
    await courier.work_off()
    assert unit_of_work.dead_letters == ()
    assert [c.reachable for c in unit_of_work._kept.citizens.by_id.values()] == [False] * known
