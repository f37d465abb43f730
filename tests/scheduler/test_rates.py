from itertools import pairwise

import pytest

from scheduler.rates import (
    BOT_BURST,
    CHAT_BURST,
    CHATS_REMEMBERED,
    GROUP_PER_MINUTE,
    Rates,
)
from tests.scheduler.doubles import CITIZEN_CHAT, GROUP, Time
from tickets.ports.delivery import Bot

CITIZEN, OFFICER = Bot.CITIZEN, Bot.OFFICER


@pytest.fixture
def rates(time: Time) -> Rates:
    return Rates(time.monotonic)


def spend_at_once(rates: Rates, chat: int) -> int:
    """How many single messages a chat may get in one moment."""
    count = 0
    while rates.chat_wait(OFFICER, chat) == 0:
        rates.spend(OFFICER, chat)
        count += 1
    return count


def times_of(rates: Rates, time: Time, chat: int, count: int) -> list[float]:
    """When messages go that are sent as soon as they may."""
    times = []
    for _ in range(count):
        time.pass_by(rates.chat_wait(OFFICER, chat))
        rates.spend(OFFICER, chat)
        times.append(time.seconds)
    return times


def test_a_private_chat_takes_a_short_burst_and_then_one_a_second(rates, time):
    assert spend_at_once(rates, CITIZEN_CHAT) == CHAT_BURST == 3
    assert rates.chat_wait(OFFICER, CITIZEN_CHAT) == pytest.approx(1.0)

    times = times_of(rates, time, CITIZEN_CHAT, 5)

    assert [later - earlier for earlier, later in pairwise(times)] == pytest.approx([1.0] * 4)


def test_a_rest_gives_the_burst_back_and_no_more(rates, time):
    spend_at_once(rates, CITIZEN_CHAT)
    time.pass_by(3600)
    assert spend_at_once(rates, CITIZEN_CHAT) == CHAT_BURST


def test_a_group_never_gets_more_than_twenty_in_any_minute(rates, time):
    times = times_of(rates, time, GROUP, 100)

    for start in times:
        assert sum(start <= at < start + 60 for at in times) <= GROUP_PER_MINUTE
    assert times[GROUP_PER_MINUTE - 1] < times[0] + 60, "the twenty are really used"
    assert times[-1] <= times[0] + 5 * 60, "and a hundred take five minutes, no longer"


def test_a_group_also_keeps_the_second(rates):
    assert spend_at_once(rates, GROUP) == CHAT_BURST


def test_an_album_counts_as_its_files(rates, time):
    rates.spend(OFFICER, GROUP, 10)
    assert rates.room(OFFICER) == 0
    time.pass_by(30)
    assert rates.chat_wait(OFFICER, GROUP, 10) == 0
    assert rates.chat_wait(OFFICER, GROUP, 11) == pytest.approx(30)


def test_an_album_larger_than_the_bots_burst_is_paid_for_afterwards(rates):
    assert rates.bot_wait(CITIZEN, 10) == 0
    rates.spend(CITIZEN, CITIZEN_CHAT, 10)
    assert rates.bot_wait(CITIZEN) == pytest.approx((10 - BOT_BURST + 1) / 26)


def test_the_debt_of_an_album_is_waited_off(rates):
    rates.spend(OFFICER, CITIZEN_CHAT, 10)
    assert rates.chat_wait(OFFICER, CITIZEN_CHAT) == pytest.approx(8.0)


def test_a_bot_never_sends_more_than_telegram_allows_in_any_second(rates, time):
    times = []
    for chat in range(1, 200):
        time.pass_by(rates.bot_wait(CITIZEN))
        rates.spend(CITIZEN, chat)
        times.append(time.seconds)

    for start in times:
        assert sum(start <= at < start + 1 for at in times) <= 30
    assert len(times) / (times[-1] - times[0]) >= 25, "and still carries 25 a second"


def test_the_bots_have_budgets_of_their_own(rates):
    for chat in range(1, BOT_BURST + 1):
        rates.spend(CITIZEN, chat)
    assert rates.room(CITIZEN) == 0
    assert rates.room(OFFICER) == BOT_BURST


def test_a_halted_chat_halts_no_other(rates, time):
    rates.halt_chat(CITIZEN, CITIZEN_CHAT, 7)
    assert rates.chat_wait(CITIZEN, CITIZEN_CHAT) == pytest.approx(7)
    assert rates.chat_wait(CITIZEN, CITIZEN_CHAT + 1) == 0
    assert rates.room(CITIZEN) > 0
    time.pass_by(7)
    assert rates.chat_wait(CITIZEN, CITIZEN_CHAT) == 0


def test_three_people_refused_at_a_time_halt_the_bot(rates, time):
    for chat, seconds in ((1, 5), (2, 9)):
        rates.halt_chat(CITIZEN, chat, seconds)
    assert rates.room(CITIZEN) > 0

    rates.halt_chat(CITIZEN, 3, 7)

    assert rates.room(CITIZEN) == 0
    assert rates.bot_wait(CITIZEN) == pytest.approx(5)
    assert rates.room(OFFICER) > 0
    time.pass_by(5)
    assert rates.room(CITIZEN) > 0


def test_refusals_that_are_over_do_not_count(rates, time):
    for chat in (1, 2, 3):
        rates.halt_chat(CITIZEN, chat, 5)
        time.pass_by(6)
    assert rates.room(CITIZEN) > 0


def test_an_old_refusal_does_not_hide_a_new_flood(rates, time):
    rates.halt_chat(CITIZEN, 9, 1)
    time.pass_by(60)
    for chat in (1, 2, 3):
        rates.halt_chat(CITIZEN, chat, 5)
    assert rates.room(CITIZEN) == 0


def test_groups_refused_do_not_halt_the_bot(rates):
    for chat in (-1, -2, -3, -4):
        rates.halt_chat(OFFICER, chat, 40)
    assert rates.room(OFFICER) > 0


def test_chats_at_rest_are_forgotten_and_busy_ones_are_not(rates, time):
    for chat in range(1, CHATS_REMEMBERED + 1):
        rates.spend(OFFICER, chat)
    time.pass_by(60)
    rates.spend(OFFICER, 1, 3)

    rates.spend(OFFICER, CHATS_REMEMBERED + 1)

    assert len(rates._chats) == 2
    assert rates.chat_wait(OFFICER, 1) > 0
