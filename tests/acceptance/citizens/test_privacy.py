"""Anonymous and secret mean what they say: searched for in all that officers and the disk get."""

import asyncio
import logging
import re
from pathlib import Path

import pytest
import structlog

from bot.demo import CITIZEN_BOT, OFFICER_BOT, Cast
from playground.client import Citizen as Player
from playground.client import Town
from playground.phone import Phone
from tests.acceptance.stories import sends, taps

FIRST, LAST, USERNAME, PHONE = "Zulfikarxq", "Hapsarizz", "zulhapsarixq", "+6281277712377"
SECRET, PROTECTED = "ZEBRARAHASIA", "ZEBRALINDUNG"
OPEN = "ZEBRATERBUKA"


@pytest.fixture
async def reporter(town: Town, cast: Cast) -> Player:
    """Somebody whose every trait would be noticed."""
    return await town.person(FIRST, LAST, username=USERNAME, phone=PHONE)


async def tells(citizen: Phone, text: str, category: str, privacy: str, at: float) -> str:
    """A whole report, told in one go; gives its number."""
    await citizen.says(text)
    await citizen.sees("1 dari 6")
    await citizen.shares_location(at, 114.59)
    await citizen.sees("Lokasi dicatat")
    await taps(citizen, category)
    await citizen.sees("5 dari 6")
    await taps(citizen, "Tidak ada")
    await citizen.sees("6 dari 6")
    await taps(citizen, privacy)
    await citizen.sees("Periksa")
    return await sends(citizen)


async def asks(officer: Phone, *commands: str) -> None:
    """One command after the other, each with whatever answer."""
    for command in commands:
        await officer.says(command)
        await officer.sees(re.compile(".|^$"))


def on_disk(folder: Path) -> tuple[str, bytes]:
    """What files are called, and what is in those of the evidence folder."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    kept = [path.read_bytes() for path in files if "evidence" in path.parts]
    return " ".join(str(path.relative_to(folder)) for path in files), b"".join(kept)


async def read_in(phone: Phone) -> str:
    """Everything that stands in a chat: words, buttons, captions and what files are called."""
    return str(await phone.messages())


async def test_nothing_of_the_person_and_nothing_secret_comes_where_it_must_not(
    reporter: Player,
    cast: Cast,
    town: Town,
    tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
):
    citizen = reporter.chat_with(CITIZEN_BOT)
    unit, desk = cast.liaison.chat_in(cast.unit_group), cast.administrator.chat_in(cast.desk_group)
    leader = cast.leader.chat_with(OFFICER_BOT)
    caplog.set_level(logging.WARNING)
    with structlog.testing.capture_logs() as logs:
        await citizen.says("/data")
        await citizen.sees("Data Anda")
        await taps(citizen, "Bagikan nama")
        await citizen.sees("Tekan tombol")
        await citizen.shares_contact()
        await citizen.sees("tersimpan dengan aman")

        road = "Jalan berlubang besar di depan sekolah"
        opened = await tells(citizen, f"{road} {OPEN}", "Jalan berlubang", "Terbuka", -3.3285)
        hidden = await tells(citizen, f"{road} satunya", "Jalan berlubang", "Anonim", -3.3185)
        secret = await tells(citizen, f"{road} {SECRET}", "Jalan berlubang", "Rahasia", -3.3385)
        both = await tells(
            citizen, f"{road} {SECRET} dua", "Jalan berlubang", "Anonim dan rahasia", -3.3085
        )
        await citizen.says(f"Saya dipukul suami di rumah {PROTECTED}")
        await citizen.sees("1 dari 6")
        await citizen.shares_location(-3.3485, 114.59)
        await citizen.sees("Lokasi dicatat")
        await taps(citizen, "Kekerasan terhadap perempuan")
        await citizen.sees("Kapan terjadinya")
        await taps(citizen, "Tidak ingat")
        await citizen.sees("6 dari 7")
        await taps(citizen, "Tidak ada")
        await citizen.sees("Periksa")
        protected = await sends(citizen)

        await unit.says(f"/tanya {hidden} Di sisi mana?")
        question = await citizen.sees("Di sisi mana?")
        await citizen.says("Sisi kiri", reply_to=question)
        await unit.sees("Sisi kiri")
        await unit.says(f"/selesai {hidden} Sudah ditambal")
        await citizen.sees("Sudah ditambal")
        await taps(citizen, "1")
        await unit.says(f"/selesai {opened} Sudah ditambal juga")
        await citizen.sees("Sudah ditambal juga")
        await desk.says(f"/hentikan {both} kasar 1")
        await desk.sees("dihentikan sampai")
        numbers = (opened, hidden, secret, both, protected)
        looks = [f"/lihat {number}" for number in numbers] + ["/antrian", "/cari jalan"]
        await asyncio.gather(
            asks(leader, *looks, "/statistik", f"/cari {FIRST}", f"/balas {protected} halo"),
            asks(desk, *looks, "/hentikan", f"/cari {PHONE}"),
            asks(unit, *looks),
        )
        exported = {}
        for phone in (leader, cast.administrator.chat_with(OFFICER_BOT)):
            await phone.says("/ekspor lengkap")
            file = await phone.sees(kind="document")
            exported[phone.who.name] = await town.file(file["media"]["url"])

    staff = [
        cast.liaison.chat_with(OFFICER_BOT),
        cast.administrator.chat_with(OFFICER_BOT),
        leader,
        unit,
        desk,
    ]
    heard = await town.transcript(OFFICER_BOT) + "".join([await read_in(p) for p in staff])
    # The officers' own searches name what they look for.
    heard = re.sub(r"/cari [^\s\"']+", "", heard)
    heard = re.sub(rf"🔎[^\n]*({FIRST}|{re.escape(PHONE)})", "", heard)
    assert OPEN in heard
    names, kept = on_disk(tmp_path)
    written = f"{logs} {caplog.text} {names}"
    traits = (FIRST, LAST, USERNAME, PHONE, PHONE.removeprefix("+"))
    for trait in traits:
        assert trait not in heard, f"officers got {trait}"
        assert trait not in written, f"logs or file names have {trait}"
        assert trait.encode() not in kept, f"a stored file has {trait}"
    chat = re.compile(rf"(?<!\d){reporter.id}(?!\d)")
    assert not chat.search(heard), "officers got the chat's id"
    assert PROTECTED not in heard, "a protected case came to a group, the desk or a leader"
    for words in (OPEN, SECRET, PROTECTED):
        assert words not in written, "a report's words are in the logs"
    assert SECRET not in await read_in(leader)
    assert OPEN.encode() in exported[cast.leader.name]
    assert SECRET.encode() not in exported[cast.leader.name]
    assert PROTECTED.encode() not in kept, "a protected case is in an exported file"
