import pytest

from scheduler.supervision import FIRST_PAUSE, LONGEST_PAUSE, keep_running


class Loop:
    """Dies so many times, then ends well."""

    def __init__(self, deaths: int) -> None:
        self.deaths = deaths
        self.runs = 0

    async def run(self) -> None:
        """Die or end."""
        self.runs += 1
        if self.runs <= self.deaths:
            raise ZeroDivisionError("a defect")


@pytest.fixture
def pauses() -> list[float]:
    return []


@pytest.fixture
def sleep(pauses):
    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    return sleep


async def test_a_loop_that_ends_is_left_alone(sleep, pauses):
    loop = Loop(deaths=0)
    await keep_running("courier", loop.run, sleep)
    assert (loop.runs, pauses) == (1, [])


async def test_a_loop_that_dies_is_heard_of_and_begins_again(sleep, pauses, capsys):
    loop = Loop(deaths=2)
    await keep_running("courier", loop.run, sleep)
    assert loop.runs == 3
    assert pauses == [FIRST_PAUSE, 2 * FIRST_PAUSE]
    said = capsys.readouterr().out
    assert said.count("loop_died") == 2
    assert "ZeroDivisionError" in said


async def test_the_pauses_have_an_end(sleep, pauses):
    await keep_running("courier", Loop(deaths=12).run, sleep)
    assert max(pauses) == pauses[-1] == LONGEST_PAUSE
