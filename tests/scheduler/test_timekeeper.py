from datetime import timedelta

import pytest

from scheduler.timekeeper import PAUSES, TRIES, Timekeeper
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.scheduler.doubles import message
from tickets.city import City
from tickets.errors import Changed
from tickets.ports import Clock, StorageUnavailable, Tx
from tickets.timers import Timer, TimerKind


class Bell:
    """The rule: writes down what rang, raises where it was told to."""

    def __init__(self) -> None:
        self.rang: list[str] = []
        self.fails: dict[str, list[Exception]] = {}
        self.sets: dict[str, Timer] = {}

    async def __call__(self, tx: Tx, clock: Clock, city: City, timer: Timer) -> None:
        """Ring."""
        self.rang.append(timer.subject)
        await tx.outbox.put(message(timer.subject))
        if timer.subject in self.sets:
            following = self.sets[timer.subject]
            await tx.timers.replace(following.subject, [following])
        if self.fails.get(timer.subject):
            raise self.fails[timer.subject].pop(0)


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def bell() -> Bell:
    return Bell()


@pytest.fixture
def wakes() -> list[int]:
    return []


@pytest.fixture
def timekeeper(unit_of_work, clock, bell, wakes) -> Timekeeper:
    city = object.__new__(City)  # the rule's business; the timekeeper only hands it on
    return Timekeeper(unit_of_work, clock, city, bell, rung=lambda: wakes.append(1))


def timer(subject: str, clock: FakeClock, **later: float) -> Timer:
    return Timer(TimerKind.ANSWER_STANDS, subject, clock.now() + timedelta(**later))


async def wind(unit_of_work: MemoryUnitOfWork, *timers: Timer) -> None:
    async with unit_of_work() as tx:
        for one in timers:
            await tx.timers.replace(one.subject, [one])


async def test_what_is_due_rings_once_the_earliest_first(timekeeper, unit_of_work, clock, bell):
    await wind(
        unit_of_work,
        timer("later", clock, hours=1),
        timer("second", clock, minutes=-1),
        timer("first", clock, minutes=-2),
    )

    assert await timekeeper.ring_all_due() == 2
    assert await timekeeper.ring_all_due() == 0
    assert bell.rang == ["first", "second"]
    assert await timekeeper.next_due() == clock.now() + timedelta(hours=1)

    clock.advance(hours=1)
    assert await timekeeper.ring_all_due() == 1
    assert await timekeeper.next_due() is None


async def test_what_falls_due_by_the_ringing_rings_too(timekeeper, unit_of_work, clock, bell):
    bell.sets["first"] = timer("following", clock, days=2)
    await wind(unit_of_work, timer("first", clock, days=1))
    clock.advance(days=7)
    assert await timekeeper.ring_all_due() == 2
    assert bell.rang == ["first", "following"]


async def test_the_courier_is_woken_only_when_something_rang(
    timekeeper, unit_of_work, clock, wakes
):
    await timekeeper.tick()
    assert wakes == []
    await wind(unit_of_work, timer("a", clock))
    await timekeeper.tick()
    assert wakes == [1]


async def test_a_rule_that_met_another_writer_is_asked_again(timekeeper, unit_of_work, clock, bell):
    bell.fails["a"] = [Changed("a")]
    await wind(unit_of_work, timer("a", clock))

    assert await timekeeper.ring_all_due() == 1

    assert bell.rang == ["a", "a"]
    assert [m.text for m in unit_of_work.messages] == ["a"], "the first try left nothing behind"
    assert unit_of_work.dead_letters == ()


async def test_a_rule_that_fails_is_put_aside_for_a_while_and_holds_up_nobody(
    timekeeper, unit_of_work, clock, bell
):
    bell.fails["bad"] = [ZeroDivisionError("a defect") for _ in range(100)]
    await wind(unit_of_work, timer("bad", clock, minutes=-2), timer("good", clock, minutes=-1))

    assert await timekeeper.ring_all_due() == 1
    assert await timekeeper.ring_all_due() == 0

    assert bell.rang == ["bad"] * TRIES + ["good"]
    assert [m.text for m in unit_of_work.messages] == ["good"]
    [(bot, contents, trace)] = unit_of_work.dead_letters
    assert bot is None
    assert '"timer": "answer_stands", "subject": "bad"' in contents
    assert "ZeroDivisionError: a defect" in trace


async def test_a_rule_that_fails_is_tried_ever_more_seldom_but_never_given_up(
    timekeeper, unit_of_work, clock, bell
):
    bell.fails["bad"] = [ZeroDivisionError("a defect") for _ in range(TRIES + len(PAUSES) + 5)]
    await wind(unit_of_work, timer("bad", clock))
    await timekeeper.ring_all_due()
    for pause in (*PAUSES, *[PAUSES[-1]] * 5):
        tried = len(bell.rang)
        assert await timekeeper.next_due() == clock.now() + pause
        clock.advance(seconds=pause.total_seconds() - 1)
        await timekeeper.tick()
        assert len(bell.rang) == tried
        clock.advance(seconds=1)
        await timekeeper.tick()
        assert len(bell.rang) == tried + 1

    clock.advance(seconds=PAUSES[-1].total_seconds())
    assert await timekeeper.ring_all_due() == 1
    assert [m.text for m in unit_of_work.messages] == ["bad"]
    assert len(unit_of_work.dead_letters) == 1, "it is told of once"


async def test_a_database_that_is_away_is_left_in_peace_for_a_while(
    timekeeper, unit_of_work, clock, bell
):
    await wind(unit_of_work, timer("a", clock))
    unit_of_work.available = False
    with pytest.raises(StorageUnavailable):
        await timekeeper.ring_all_due()
    await timekeeper.tick()
    unit_of_work.available = True

    await timekeeper.tick()
    assert bell.rang == []

    clock.advance(seconds=1)
    await timekeeper.tick()
    assert bell.rang == ["a"]
