"""The monthly certificate: for leaders and desk once, and whenever somebody asks for it."""

import io
from datetime import datetime

import pytest
from PIL import Image

from tickets.actions.timed.months import expect_months
from tickets.ticket import Privacy


@pytest.fixture
async def march(office, liaison, desk, leader):
    """A month in which one unit answered and another did not."""
    async with office.uow() as tx:
        await expect_months(tx, office.clock, office.city)
    for privacy in (Privacy.OPEN, Privacy.OPEN, Privacy.OPEN, Privacy.SECRET):
        number = (await office.filed("jalan-rusak", privacy)).number
        await liaison.says(f"/balas {number} Kami ke sana")
    for _ in range(3):
        number = (await office.filed("puskesmas")).number
        await desk.says(f"/verifikasi {number}")


async def until(office, moment: str) -> None:
    """Time goes on until then, by the city's clock."""
    then = datetime.fromisoformat(moment).replace(tzinfo=office.city.timezone)
    await office.passes(seconds=(then - office.clock.now()).total_seconds())


def told(office, phone) -> list[str]:
    """What somebody was told of certificates."""
    return [shown.text for shown in office.all_in(phone.id) if "Piagam unit" in shown.text]


async def test_leaders_and_desk_get_it_once_on_the_first_working_day(
    office, march, liaison, desk, leader
):
    await until(office, "2026-04-01 07:00")
    await office.works()
    assert not told(office, leader)
    await until(office, "2026-04-01 10:00")
    shown = await office.works()
    for phone in (leader, desk):
        (text,) = told(office, phone)
        assert "Maret 2026" in text
        assert "Dinas Pekerjaan Umum dan Penataan Ruang</b>, 100%" in text
        assert "dari 3 laporan" in text
    assert not told(office, liaison)
    (file,) = {file for one in shown for file in one.message.evidence}
    async with office.uow() as tx:
        content = tx.kept.evidence.contents[(await tx.evidence.get([file]))[0].sha256]
        await expect_months(tx, office.clock, office.city)
    assert Image.open(io.BytesIO(content)).size == (1754, 1240)
    await until(office, "2026-04-20 10:00")
    await office.works()
    assert len(told(office, leader)) == 1


async def test_a_program_that_was_down_makes_up_for_it(office, march, leader):
    await until(office, "2026-04-20 10:00")
    await office.works()
    assert len(told(office, leader)) == 1


async def test_nothing_comes_of_an_empty_month(office, leader):
    async with office.uow() as tx:
        await expect_months(tx, office.clock, office.city)
    await until(office, "2026-04-01 10:00")
    assert not await office.works()


async def test_on_request(office, march, liaison):
    table = await liaison.says("/peringkat 2026-03")
    tapped = await liaison.taps(table.last, "🏅 Piagam Maret 2026")
    assert "disiapkan" in tapped.toast
    text, file = await office.works()
    assert "Dinas Pekerjaan Umum" in text.text
    assert file.message.evidence
    usual = await liaison.says("/peringkat")
    await liaison.taps(usual.last, "🏅 Piagam Februari 2026")
    (none,) = await office.works()
    assert "belum ada piagam" in none.text
    assert "tidak berlaku" in (await liaison.taps_data("league:x:certificate")).toast
