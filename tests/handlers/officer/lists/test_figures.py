"""Figures and the league, each as far as one may see."""

import io

import pytest
from PIL import Image

from tickets.people import Post, Role
from tickets.ports.delivery import Bot
from tickets.ticket import Medium, Privacy

GROUP = -5


async def test_figures_count_what_one_may_see(office, desk, liaison, outsider, leader):
    await office.filed("galian")
    await office.filed("galian", Privacy.SECRET)
    number = (await office.filed("jalan-rusak")).number
    office.clock.advance(hours=3)
    await liaison.says(f"/selesai {number} Sudah rata")
    assert "Masuk: <b>3</b>" in (await desk.says("/statistik")).text
    assert "Masuk: <b>2</b>" in (await leader.says("/stats")).text
    units = (await liaison.says("/statistik")).text
    assert "Masuk: <b>1</b>" in units
    assert "Dijawab: 1" in units
    assert "(median): <b>3 jam</b>" in units
    assert "Jalan berlubang" in units
    assert "Masuk: <b>0</b>" in (await outsider.says("/statistik")).text
    assert "belum ada" in (await outsider.says("/statistik")).text
    overseer = await office.hire(40, Post(Role.OVERSEER))
    for words in ("/statistik", "/peringkat"):
        assert "Peran Anda" in (await overseer.says(words)).text
    for data in ("statistics:30:", "league:30"):
        assert "Peran Anda" in (await overseer.taps_data(data)).toast


async def test_figures_of_a_period_and_a_unit(office, desk, liaison):
    await office.filed("jalan-rusak")
    office.clock.advance(days=40)
    late = await office.filed("jalan-rusak")
    await office.filed("puskesmas")
    shown = await desk.says("/statistik")
    assert "Masuk: <b>2</b>" in shown.text
    assert "30 hari" in shown.text
    year = await desk.taps(shown.last, "1 tahun")
    assert year.last.id == shown.last.id
    assert "Masuk: <b>3</b>" in year.text
    assert "terlambat: <b>1</b>" in year.text
    unit = await desk.says("/statistik pupr 365")
    assert "Masuk: <b>2</b>" in unit.text
    assert "Dinas Pekerjaan Umum" in unit.text
    assert "Masuk: <b>1</b>" in (await desk.taps(unit.last, "7 hari")).text
    await liaison.says(f"/selesai {late.number} Sudah rata")
    await office.citizen_does("rate", late.number, 4)
    assert "4.0</b> dari 5" in (await desk.says("/statistik all")).text


async def test_a_units_officer_sees_nothing_of_other_units(office, outsider):
    await office.filed("jalan-rusak")
    assert "Masuk: <b>0</b>" in (await outsider.says("/statistik PUPR")).text
    assert "Masuk: <b>0</b>" in (await outsider.taps_data("statistics:all:PUPR")).text


async def test_a_groups_figures_are_its_units(office, desk):
    await office.tie(GROUP, "DP3A")
    sensitive = next(c.code for c in office.city.categories if c.sensitive and c.parent)
    await office.filed(sensitive, Privacy.SECRET)
    await office.filed("jalan-rusak")
    assert "Masuk: <b>0</b>" in (await desk.says("/statistik", chat=GROUP)).text


async def test_the_league_with_its_rule(office, desk, liaison, outsider):
    for _ in range(3):
        number = (await office.filed("jalan-rusak")).number
        await liaison.says(f"/balas {number} Kami ke sana")
    for _ in range(3):
        number = (await office.filed("puskesmas")).number
        await desk.says(f"/verifikasi {number}")
    secret = (await office.filed("jalan-rusak", Privacy.SECRET)).number
    await liaison.says(f"/balas {secret} Kami ke sana")
    office.clock.advance(days=20)
    table = await outsider.says("/peringkat")
    assert (
        "🥇 <b>Dinas Pekerjaan Umum dan Penataan Ruang</b>: 100% tepat waktu dari 3" in table.text
    )
    assert "🥈 <b>Dinas Kesehatan</b>: 0%" in table.text
    assert "Aturannya" in table.text
    assert "Belum ada unit" in (await outsider.taps(table.last, "7 hari")).text


@pytest.mark.parametrize(
    "words",
    [
        "/statistik bulan",
        "/statistik PUPR DINKES",
        "/statistik 7 PUPR 9",
        "/peringkat x",
        "/league 7 7",
    ],
)
async def test_figures_of_nonsense_show_how_they_are_used(desk, words):
    assert "Caranya" in (await desk.says(words)).text


@pytest.mark.parametrize("data", ["statistics:5:PUPR", "statistics:", "league:", "league:x"])
async def test_forged_periods_show_nothing(desk, data):
    answer = await desk.taps_data(data)
    assert not answer.shown
    assert "tidak berlaku" in answer.toast


async def test_figures_come_as_a_picture_too(office, desk, liaison):
    await office.filed("jalan-rusak")
    await desk.says("/statistik pupr 2026-03")
    await desk.says("/statistik pupr 2026-03")
    (picture,) = await office.works()
    (file,) = picture.message.evidence
    async with office.uow() as tx:
        (ready,) = await tx.evidence.files(Bot.OFFICER, [file])
        content = tx.kept.evidence.contents[ready.path.name]
    assert (ready.medium, ready.name) == (Medium.PHOTO, "statistik-2026-03.png")
    width, height = Image.open(io.BytesIO(content)).size
    assert (width, height < 3 * width) == (780, True)
    figures = await liaison.says("/statistik")
    await office.works()
    tapped = await liaison.taps(figures.last, "🖼 Gambar")
    assert "disiapkan" in tapped.toast
    assert len(await office.works()) == 1


async def test_an_unanswered_overdue_report_counts_against_its_unit(office, desk, liaison):
    numbers = [(await office.filed("jalan-rusak")).number for _ in range(4)]
    for number in numbers[:2]:
        await liaison.says(f"/balas {number} Kami ke sana")
    await liaison.says(f"/tanya {numbers[2]} Di sebelah mana?")
    office.clock.advance(days=20)
    assert "67% tepat waktu dari 3" in (await desk.says("/peringkat")).text.replace("66%", "67%")
