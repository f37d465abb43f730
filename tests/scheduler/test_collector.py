import asyncio
from hashlib import sha256
from itertools import count

import pytest

from benchmarks.photos import saved
from benchmarks.scenes import scene
from scheduler.collector import AT_A_TIME, Collector
from scheduler.settling import TRIES
from tests.fakes import MemoryUnitOfWork
from tickets.analysis.photos import like, print_of
from tickets.ports.delivery import Bot, Refused, Throttled, Unreachable
from tickets.ports.mail import LEASE
from tickets.report import EVIDENCE_BYTES_AT_MOST
from tickets.ticket import Medium


class MemoryFolder:
    """An evidence folder in memory."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.full = False

    def put(self, content: bytes) -> str:
        """Keep bytes."""
        if self.full:
            raise OSError("no space left on device")
        digest = sha256(content).hexdigest()
        self.kept[digest] = content
        return digest


@pytest.fixture
def folder() -> MemoryFolder:
    return MemoryFolder()


@pytest.fixture
def wakes() -> list[int]:
    return []


@pytest.fixture
def collector(unit_of_work, time, citizens, officers, folder, wakes) -> Collector:
    messengers = {Bot.CITIZEN: citizens, Bot.OFFICER: officers}
    return Collector(unit_of_work, time.clock, messengers, folder, settled=lambda: wakes.append(1))


_numbers = count(1)


async def note(unit_of_work: MemoryUnitOfWork, file_id: str, bot: Bot = Bot.CITIZEN) -> int:
    async with unit_of_work() as tx:
        return await tx.evidence.add(
            bot=bot,
            file_id=file_id,
            unique_id=f"{file_id}-{next(_numbers)}",
            medium=Medium.PHOTO,
            mime_type="image/jpeg",
            size=None,
        )


async def known(unit_of_work: MemoryUnitOfWork, evidence: int):
    async with unit_of_work() as tx:
        [found] = await tx.evidence.get((evidence,))
    return found


async def test_the_bytes_come_into_the_folder_and_the_courier_hears_of_it(
    collector, unit_of_work, citizens, folder, wakes
):
    citizens.fetched["AgAC"] = b"jpeg"
    evidence = await note(unit_of_work, "AgAC")

    await collector.work_off()
    await collector.work_off()

    found = await known(unit_of_work, evidence)
    assert folder.kept == {found.sha256: b"jpeg"}
    assert found.size == 4
    assert citizens.fetching == ["AgAC"]
    assert wakes == [1]


async def test_a_picture_is_kept_without_where_it_was_taken(
    collector, unit_of_work, citizens, folder
):
    exif = b"\xff\xe1\x00\x0eExif\x00\x00GPS..."[:16]
    citizens.fetched["BQAC"] = b"\xff\xd8" + exif + b"\xff\xda picture"
    evidence = await note(unit_of_work, "BQAC")

    await collector.work_off()

    found = await known(unit_of_work, evidence)
    assert folder.kept == {found.sha256: b"\xff\xd8\xff\xda picture"}
    assert found.size == len(b"\xff\xd8\xff\xda picture")


async def test_each_file_is_fetched_by_the_bot_that_got_it(
    collector, unit_of_work, citizens, officers
):
    officers.fetched["BQAC"] = b"pdf"
    await note(unit_of_work, "BQAC", Bot.OFFICER)
    await collector.work_off()
    assert (citizens.fetching, officers.fetching) == ([], ["BQAC"])


@pytest.mark.parametrize(
    "answer", [Refused("file is too big"), b"x" * (EVIDENCE_BYTES_AT_MOST + 1)]
)
async def test_what_telegram_will_not_give_or_is_too_large_is_given_up(
    collector, unit_of_work, citizens, folder, wakes, answer
):
    citizens.fetched["AgAC"] = answer
    evidence = await note(unit_of_work, "AgAC")
    await collector.work_off()
    assert (await known(unit_of_work, evidence)).failed
    assert folder.kept == {}
    assert wakes == [1], "messages that waited for it go out without"


async def test_trouble_is_tried_again_later(collector, unit_of_work, citizens, time, wakes):
    citizens.fetched["AgAC"] = Unreachable("reset")
    evidence = await note(unit_of_work, "AgAC")
    await collector.work_off()
    citizens.fetched["AgAC"] = b"jpeg"
    await collector.work_off()
    assert citizens.fetching == ["AgAC"]
    assert wakes == []

    time.pass_by(2)
    await collector.work_off()
    assert (await known(unit_of_work, evidence)).sha256 is not None


async def test_a_429_is_obeyed(collector, unit_of_work, citizens, time):
    citizens.fetched["AgAC"] = Throttled(30)
    await note(unit_of_work, "AgAC")
    await collector.work_off()
    time.pass_by(29)
    await collector.work_off()
    assert len(citizens.fetching) == 1
    time.pass_by(1)
    await collector.work_off()
    assert len(citizens.fetching) == 2


async def test_what_stays_unreachable_is_given_up_after_a_day(
    collector, unit_of_work, citizens, time
):
    citizens.fetched["AgAC"] = Unreachable("reset")
    evidence = await note(unit_of_work, "AgAC")
    for _ in range(TRIES - 1):
        await collector.work_off()
        time.pass_by(400)
    assert not (await known(unit_of_work, evidence)).failed
    await collector.work_off()
    assert (await known(unit_of_work, evidence)).failed


@pytest.mark.parametrize("trouble", ["full", "defect"])
async def test_a_full_disk_or_a_defect_costs_no_file_and_holds_up_no_other(
    collector, unit_of_work, citizens, folder, time, trouble
):
    citizens.fetched |= {"AgAC": b"jpeg", "Bg": b"png"}
    folder.full = trouble == "full"
    if trouble == "defect":
        citizens.fetched["AgAC"] = ZeroDivisionError()
    evidence = await note(unit_of_work, "AgAC")
    other = await note(unit_of_work, "Bg")
    await collector.work_off()
    assert ((await known(unit_of_work, other)).sha256 is None) == folder.full

    folder.full = False
    citizens.fetched["AgAC"] = b"jpeg"
    time.pass_by(LEASE.total_seconds())
    await collector.work_off()
    assert (await known(unit_of_work, evidence)).sha256 is not None
    assert (await known(unit_of_work, other)).sha256 is not None


async def test_only_a_few_files_are_under_way_at_a_time(collector, unit_of_work, citizens):
    citizens.fetched["AgAC"] = b"jpeg"
    evidences = [await note(unit_of_work, "AgAC") for _ in range(3 * AT_A_TIME)]
    citizens.gate.clear()
    running = asyncio.create_task(collector.work_off())
    await citizens.until_fetching(AT_A_TIME)
    for _ in range(20):
        await asyncio.sleep(0)
    assert len(citizens.fetching) == AT_A_TIME

    citizens.gate.set()
    await running
    assert all([(await known(unit_of_work, one)).sha256 for one in evidences])


async def test_the_database_away_after_fetching_costs_nothing(
    collector, unit_of_work, citizens, time
):
    citizens.fetched["AgAC"] = b"jpeg"
    evidence = await note(unit_of_work, "AgAC")
    citizens.gate.clear()
    running = asyncio.create_task(collector.run())
    await citizens.until_fetching(1)
    unit_of_work.available = False
    citizens.gate.set()
    collector.stop()
    await running

    unit_of_work.available = True
    time.pass_by(LEASE.total_seconds())
    collector = Collector(unit_of_work, time.clock, {Bot.CITIZEN: citizens}, MemoryFolder())
    await collector.work_off()
    assert (await known(unit_of_work, evidence)).sha256 is not None


async def test_the_loop_fetches_when_woken_and_ends_when_cancelled(
    collector, unit_of_work, citizens
):
    citizens.fetched["AgAC"] = b"jpeg"
    running = asyncio.create_task(collector.run())
    await asyncio.sleep(0)
    await note(unit_of_work, "AgAC")
    citizens.gate.clear()
    collector.wake()
    await citizens.until_fetching(1)

    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert asyncio.all_tasks() == {asyncio.current_task()}, "nothing is left behind"


async def test_a_picture_gets_its_print(collector, unit_of_work, citizens):
    content = saved(scene(1), 80)
    citizens.fetched["photo"] = content
    evidence = await note(unit_of_work, "photo")
    await collector.work_off()
    async with unit_of_work() as tx:
        ((found, print_),) = await tx.evidence.prints(after=0, limit=9)
    assert found == evidence
    assert like([print_], [print_of(content) or b""])
