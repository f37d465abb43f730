"""A busy day over HTTP: forty reports of forty people, seen by nobody who may not see them."""

import asyncio
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import pytest

from bot.demo import CITIZEN_BOT, OFFICER_BOT, Cast
from playground.client import Citizen, Town
from playground.phone import Phone
from tests.acceptance.stories import NUMBER, number_in, taps

SIDE_BY_SIDE = 8
OPEN, ANONYMOUS, SECRET = "Terbuka", "Anonim", "Rahasia"
PEOPLE = re.compile(r"Pelapor\d\d|Marga\d\d|62899\d{6}|80000000\d\d")
"""Anything by which one of the reporters could be told."""
OFFICERS = re.compile(r"Budi|Santoso|Ani|Joko|Rina|Wulandari|Fauzi|Dewi")


@dataclass(frozen=True)
class Report:
    """One of the forty."""

    number: str
    words: str
    category: str
    privacy: str
    phone: Phone


class Day:
    """The people of the story."""

    def __init__(self, town: Town, cast: Cast) -> None:
        self.town, self.cast = town, cast
        self.desk = cast.administrator.chat_with(OFFICER_BOT)
        self.leader = cast.leader.chat_with(OFFICER_BOT)

    async def officer(self, name: str, *invited_as: str) -> Citizen:
        """Somebody whom the desk invites in the chat."""
        await self.desk.says(f"/undang {' '.join(invited_as)}")
        found = re.search(r"start=([\w-]+)", (await self.desk.sees("t.me"))["text"])
        assert found is not None
        person = await self.town.person(name)
        phone = person.chat_with(OFFICER_BOT)
        await phone.starts(found[1])
        await phone.sees("Selamat bergabung")
        return person

    async def reports(self, place: int, category: str, privacy: str) -> Report:
        """The person of that number reports, beginning with a link as it stands on posters."""
        person = await self.town.person(
            f"Pelapor{place:02}", f"Marga{place:02}", phone=f"+62899{place:06}"
        )
        phone = person.chat_with(CITIZEN_BOT)
        words = f"Keluhan nomor {place:02}: {category} sudah lama begini, mohon ditangani"
        await phone.starts(f"c-{category}_a-{AREAS[place % len(AREAS)]}")
        await phone.sees(re.compile("dari 6"))
        await taps(phone, "Pengaduan")
        await phone.says(words)
        await phone.sees("5 dari 6")
        await taps(phone, "Tidak ada, lanjut")
        await phone.sees("6 dari 6")
        await phone.taps(next(b for b in await phone.buttons() if b.startswith(privacy)))
        shown = await phone.sees(re.compile("Periksa|sudah ada yang melaporkan"))
        if "Periksa" not in shown["text"]:
            await taps(phone, "Bukan, lanjutkan")
            await phone.sees("Periksa")
        await taps(phone, "Kirim")
        return Report(number_in(await phone.sees(NUMBER)), words, category, privacy, phone)

    async def forty(self) -> Sequence[Report]:
        """Forty people report, eight of them at a time."""
        place = asyncio.Semaphore(SIDE_BY_SIDE)

        async def one(number: int) -> Report:
            category = CATEGORIES[number % len(CATEGORIES)]
            privacy = (OPEN, OPEN, ANONYMOUS, OPEN, SECRET)[number // len(CATEGORIES)]
            async with place:
                return await self.reports(number, category, privacy)

        return await asyncio.gather(*(one(number) for number in range(40)))


AREAS = ("63-71-01-1001", "63-71-01-1002", "63-71-01-1003")
CATEGORIES = (
    "jalan-rusak",
    "jembatan",
    "drainase",
    "banjir",
    "sampah-tumpuk",
    "pohon",
    "galian",
    "pasar",
)
"""Four of the roads' unit at once, two of the environment's, two that the desk passes on."""
ROADS, TREES, THROUGH_DESK = CATEGORIES[:4], CATEGORIES[4:6], CATEGORIES[6:]


async def everything_in(forum: Phone) -> str:
    """What stands in a group with topics: in each of them, and beside."""
    topics = [forum.topic(topic["thread"]) for topic in (await forum.view())["topics"]]
    return "".join([await phone.shown() for phone in (forum, *topics)])


async def exported_by(officer: Phone, town: Town) -> str:
    """The file that an officer asked for."""
    file = await officer.sees(kind="document")
    return (await town.file(file["media"]["url"])).decode("utf-8-sig")


def assert_nobody_sees_too_much(
    reports: Sequence[Report],
    shown: Mapping[str, str],
    may_see: Mapping[str, Callable[[Report], bool]],
) -> None:
    """Search all that somebody was shown, for the reporters and for what is not theirs to see."""
    for who, text in shown.items():
        assert PEOPLE.findall(text) == [], who
        seen = {r.number for r in reports if r.number in text or r.words in text}
        allowed = {r.number for r in reports if may_see[who](r)}
        assert seen <= allowed, (who, seen - allowed)
        assert seen, who


@pytest.fixture
async def day(town: Town, cast: Cast) -> Day:
    return Day(town, cast)


@pytest.fixture
async def forum(town: Town, day: Day) -> tuple[Phone, Phone]:
    """The environment's unit has a group with topics; its officer there, and in private."""
    dewi = await day.officer("Dewi", "petugas DLH")
    chat = await town.group("DLH", [dewi, day.cast.administrator, OFFICER_BOT], forum=True)
    await town.call("POST", f"groups/{chat}/admins", json={"who": OFFICER_BOT})
    desk = day.cast.administrator.chat_in(chat)
    await desk.says("/pasang DLH")
    await desk.sees("Hak bot di grup ini lengkap")
    return dewi.chat_in(chat), dewi.chat_with(OFFICER_BOT)


@pytest.mark.timeout(240)
async def test_forty_tickets(
    day: Day, town: Town, cast: Cast, forum: tuple[Phone, Phone], unit: Phone, desk: Phone
):
    ani = (await day.officer("Ani", "petugas PUPR")).chat_with(OFFICER_BOT)
    joko = (await day.officer("Joko", "petugas PUPR")).chat_with(OFFICER_BOT)
    watchdog = (await day.officer("Ombudsman", "pengawas")).chat_with(OFFICER_BOT)
    budi = cast.liaison.chat_with(OFFICER_BOT)
    topics, dewi = forum
    reports = await day.forty()
    assert len({report.number for report in reports}) == 40
    roads = [report for report in reports if report.category in ROADS]

    # The desk passes on what no unit gets at once.
    for report in reports:
        if report.category in THROUGH_DESK:
            await day.desk.says(f"/verifikasi {report.number}")
            await day.desk.sees(report.number)
    await day.desk.says("/antrian")
    await day.desk.sees("tidak ada yang menunggu")

    # Three officers of one unit, in private and in their plain group.
    await budi.says("/antrian")
    assert "25 laporan" in (await budi.sees("Tugas unit"))["text"]
    for officer, theirs in ((budi, roads[0:3]), (ani, roads[3:6]), (joko, roads[6:8])):
        for report in theirs:
            await officer.says(f"/proses {report.number} Tim kami menuju lokasi")
            await officer.sees("sedang ditangani")
            await report.phone.sees("Tim kami menuju lokasi")
    hole, other = roads[0], roads[1]
    await ani.says(f"/selesai {hole.number}")
    await ani.sees("Apa yang sudah dikerjakan")
    await ani.sends_photo(caption="Sudah ditambal")
    await hole.phone.sees("Sudah ditambal")
    await taps(hole.phone, "5")
    await hole.phone.sees("Terima kasih")
    await unit.says(f"/tanya {other.number} Di RT berapa?")
    await other.phone.sees("Di RT berapa?")
    await other.phone.says("RT 5, Pak")
    await unit.sees("RT 5, Pak")

    # The other unit works in topics.
    tree = next(report for report in reports if report.category == "pohon")
    await topics.sees(re.compile(f"opened the topic “{tree.number}"))
    listed = (await topics.view())["topics"]
    topic = topics.topic(next(t["thread"] for t in listed if t["name"].startswith(tree.number)))
    await topic.says("Pohonnya besar, bawa gergaji mesin")
    await topic.says("/balas Kami datang sore ini")
    await tree.phone.sees("Kami datang sore ini")
    assert "gergaji" not in await tree.phone.shown()

    # A leader instructs; an overseer is called in, and asks.
    late = next(report for report in roads[8:] if report.privacy == OPEN)
    await day.leader.says(f"/instruksi {late.number} Kerjakan minggu ini")
    await unit.sees("Kerjakan minggu ini")
    await day.desk.says(f"/eskalasi {late.number} Jalan ke rumah sakit")
    await watchdog.sees("Jalan ke rumah sakit")
    await watchdog.says(f"/tanyaunit {late.number} Mengapa belum dikerjakan?")
    await unit.sees("Mengapa belum dikerjakan?")
    await unit.says(f"/jawab {late.number} Aspal datang besok")
    await watchdog.sees("Aspal datang besok")

    await day.leader.says("/ekspor")
    exported = await exported_by(day.leader, town)
    assert_nobody_sees_too_much(
        reports,
        {
            "the desk": await day.desk.shown() + await desk.shown(),
            "the roads": "".join([await p.shown() for p in (budi, ani, joko, unit)]),
            "the trees": await everything_in(topics) + await dewi.shown(),
            "the leader": await day.leader.shown() + exported,
            "the overseer": await watchdog.shown(),
        },
        may_see={
            "the desk": lambda report: True,
            "the roads": lambda report: report.category in (*ROADS, "galian"),
            "the trees": lambda report: report.category in TREES,
            "the leader": lambda report: report.privacy != SECRET,
            "the overseer": lambda report: report is late,
        },
    )
    for report in reports:
        shown = await report.phone.shown()
        assert not OFFICERS.search(shown)
        assert set(NUMBER.findall(shown)) <= {report.number}
