"""When news reach a citizen, and which they want."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.tickets.samples import FILED, NUMBER, a_city
from tickets.city import Limits
from tickets.events import AddendumGiven
from tickets.hearing import AWAKE, Hearing, Plan, Weight, hears, is_awake, planned, weight_of
from tickets.people import Actor, Citizen, Role
from tickets.workflow import Move

CITY = a_city(limits=Limits(undo_within=timedelta(seconds=60)))
NOW = FILED
SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
SITI = Citizen(1, 5001)
FRESH = Hearing(NUMBER, 1)


def plan(hearing=FRESH, *, at=timedelta(), undo=60, pressing=False, awake=False) -> Plan:
    now = NOW + at
    ready = now + undo * SECOND
    return planned(hearing, CITY, now, ready, pressing=pressing, awake=awake)


def test_the_first_news_goes_as_soon_as_it_cannot_be_undone():
    assert plan().at == NOW + MINUTE
    assert plan(undo=0).at == NOW
    assert not plan().along


def test_a_second_change_while_the_first_waits_goes_with_it():
    first = plan()
    second = plan(first.hearing, at=30 * SECOND)
    assert (second.at, second.along) == (NOW + 90 * SECOND, True)


def test_what_waits_is_put_off_for_the_gathering_time_at_the_most():
    told = plan()
    for step in range(1, 12):
        told = plan(told.hearing, at=step * 30 * SECOND)
        if not told.along:
            break
    assert not told.along
    assert NOW + step * 30 * SECOND + MINUTE > NOW + 5 * MINUTE


def test_changes_after_the_first_went_out_wait_and_go_together():
    first = plan(undo=0)
    second = plan(first.hearing, at=MINUTE, undo=0)
    third = plan(second.hearing, at=2 * MINUTE, undo=0)
    assert (second.at, second.along) == (NOW + 5 * MINUTE, False)
    assert (third.at, third.along) == (NOW + 5 * MINUTE, True)
    later = plan(third.hearing, at=11 * MINUTE, undo=0)
    assert later.at == NOW + 11 * MINUTE


def test_a_question_never_waits_and_takes_along_what_does():
    first = plan(undo=0)
    second = plan(first.hearing, at=MINUTE, undo=0)
    question = plan(second.hearing, at=2 * MINUTE, undo=0, pressing=True)
    assert (question.at, question.along) == (NOW + 2 * MINUTE, True)


def test_a_final_answer_is_put_off_by_nothing():
    answer = plan(pressing=True)
    word = plan(answer.hearing, at=30 * SECOND)
    assert (word.along, word.at) == (False, NOW + MINUTE + 5 * MINUTE)


def test_nothing_comes_in_the_quiet_hours_but_to_who_is_awake():
    night = timedelta(hours=13)  # 22.00 in the city
    morning = NOW + timedelta(hours=21)
    assert plan(at=night).at == morning
    assert plan(at=night, pressing=True).at == morning
    assert plan(at=night, awake=True, pressing=True).at == NOW + night + MINUTE


def test_all_of_a_night_comes_as_one_in_the_morning():
    first = plan(at=timedelta(hours=13))
    second = plan(first.hearing, at=timedelta(hours=15))
    assert (second.at, second.along) == (first.at, True)


def test_what_waits_in_the_evening_is_not_put_off_into_the_morning():
    evening = timedelta(hours=11, minutes=58, seconds=30)  # 20.58.30
    first = plan(at=evening)
    second = plan(first.hearing, at=evening + 50 * SECOND)
    assert first.at == NOW + timedelta(hours=11, minutes=59, seconds=30)
    assert (second.along, second.at) == (False, NOW + timedelta(hours=21))


def test_without_gathering_each_goes_by_itself():
    city = a_city(limits=Limits(news_gathered=timedelta()))
    first = planned(FRESH, city, NOW, NOW, pressing=False, awake=False)
    second = planned(first.hearing, city, NOW + SECOND, NOW + SECOND, pressing=False, awake=False)
    assert (second.at, second.along) == (NOW + SECOND, False)


@pytest.mark.parametrize(
    ("muted", "answers_only", "own", "weight", "wanted"),
    [
        (False, False, False, Weight.NEWS, True),
        (True, False, True, Weight.QUESTION, True),
        (True, False, True, Weight.ANSWER, False),
        (True, False, False, Weight.NEWS, False),
        (False, True, True, Weight.QUESTION, True),
        (False, True, True, Weight.ANSWER, True),
        (False, True, True, Weight.NEWS, False),
        (False, True, False, Weight.ANSWER, False),
        (True, True, True, Weight.ANSWER, False),
    ],
)
def test_who_wants_to_hear_what(muted, answers_only, own, weight, wanted):
    citizen = replace(SITI, answers_only=answers_only)
    assert hears(citizen, replace(FRESH, muted=muted), weight, own=own) is wanted


def test_what_each_move_weighs():
    weights = {move: weight_of(move, "") for move in Move}
    assert {move for move, weight in weights.items() if weight is Weight.QUESTION} == {Move.ASK}
    news = {Move.VERIFY, Move.ASSIGN, Move.START, Move.HAND_BACK, Move.CLOSE}
    assert news <= {move for move, weight in weights.items() if weight is Weight.NEWS}
    assert weight_of(Move.START, "Kami datang besok") is Weight.ANSWER


@pytest.mark.parametrize(
    ("role", "person", "ago", "awake"),
    [
        (Role.REPORTER, 1, timedelta(), True),
        (Role.FOLLOWER, 1, AWAKE, True),
        (Role.REPORTER, 1, AWAKE + SECOND, False),
        (Role.REPORTER, 2, timedelta(), False),
        (Role.LIAISON, 1, timedelta(), False),
    ],
)
def test_awake_is_who_wrote_within_the_last_minutes(role, person, ago, awake):
    wrote = AddendumGiven(number=NUMBER, at=NOW - ago, actor=Actor(role, person), text="x")
    assert is_awake(1, [wrote], NOW) is awake
