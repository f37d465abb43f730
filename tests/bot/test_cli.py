"""The command line: what works, and what the operator is told when it does not."""

import asyncio
import sys
from asyncio.subprocess import PIPE
from datetime import UTC, datetime
from pathlib import Path

import pytest
from cryptography.fernet import Fernet
from dotenv import dotenv_values

from bot.app import open_store
from bot.cli import main
from bot.doctor import bring_up_to_date
from bot.packs import load_pack
from bot.posters import qr_picture
from bot.settings import load_settings
from playground.server import Playground
from scheduler.clock import SystemClock
from tickets.people import Actor, Post, Role
from tickets.ports.delivery import Bot
from tickets.staff_events import ReporterSearched

PACKS = Path(__file__).parents[2] / "packs"
UNKNOWN_TOKEN = "111111:AAnobodynobodynobodynobodynobody"
NOBODY_LISTENS = "http://127.0.0.1:9"


@pytest.fixture
def environment(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "CITIZEN_BOT_TOKEN": "123456:AAcitizencitizencitizencitizen",
        "OFFICER_BOT_TOKEN": "654321:AAofficerofficerofficerofficer",
        "SECRET_KEY": Fernet.generate_key().decode(),
        "CITY_PACK": str(PACKS / "banjarmasin.toml"),
        "TELEGRAM_API_URL": NOBODY_LISTENS,
    }.items():
        monkeypatch.setenv(name, value)
    return monkeypatch


@pytest.fixture
def sahut(monkeypatch, capsys):
    """Runs the command line; gives exit status, output and error output."""

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["sahut", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsys.readouterr()
        return int(ended.value.code or 0), captured.out, captured.err

    return run


def test_a_pack_in_order_is_said_to_be(sahut):
    status, said, _ = sahut("pack", "check", str(PACKS / "banjarmasin.toml"))
    assert status == 0
    assert "52 areas" in said


def test_a_bad_pack_is_refused_with_file_key_and_remedy(sahut, tmp_path):
    bad = tmp_path / "bad.toml"
    bad.write_text('[city]\nname = "Kota"\nprefix = "toolongprefix"\n')
    status, _, complaint = sahut("pack", "check", str(bad))
    assert status == 2
    assert f"{bad}: city.prefix:" in complaint
    assert "Traceback" not in complaint


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"CITIZEN_BOT_TOKEN": ""}, "CITIZEN_BOT_TOKEN is missing"),
        ({"OFFICER_BOT_TOKEN": "123456:AAcitizencitizencitizencitizen"}, "are the same"),
        ({"CITY_PACK": "nowhere.toml"}, "The city pack nowhere.toml cannot be read"),
        ({"DATABASE_URL": "sqlite:////nowhere/at/all.db"}, "The database cannot be used"),
        ({"SECRET_KEY": Fernet.generate_key().decode()}, "is not the key that this database"),
        ({"DATABASE_URL": "postgresql://nobody@127.0.0.1:9/x"}, "The database cannot be used"),
        ({}, NOBODY_LISTENS),
    ],
)
def test_run_says_in_a_sentence_what_is_wrong(environment, sahut, changed, sentence):
    sahut("db", "upgrade")
    for name, value in changed.items():
        environment.setenv(name, value)
    status, _, complaint = sahut("run")
    assert status == 2
    assert sentence in complaint
    assert "Traceback" not in complaint


async def test_a_token_that_telegram_does_not_know(environment):
    async with Playground() as playground:
        environment.setenv("TELEGRAM_API_URL", playground.url)
        environment.setenv("OFFICER_BOT_TOKEN", UNKNOWN_TOKEN)
        status, _, complaint = await in_a_process("run")
    assert status == 2
    assert "BOT_TOKEN" in complaint
    assert UNKNOWN_TOKEN not in complaint


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["liaison"], "add --unit CODE"),
        (["liaison", "--unit", "NOWHERE"], "no unit NOWHERE"),
        (["overseer", "--unit", "PUPR"], "leave --unit out"),
        (["king"], "There is no role 'king'"),
        (["leader", "--expires", "31"], "1 to 30 days"),
        (["leader", "--only", "jalan"], "leave --only out"),
        (["liaison", "--unit", "PUPR", "--only", "Atlantis"], "--only Atlantis is no code or name"),
        (["leader", "--qr", "pintu.jpg"], "no picture's name"),
    ],
)
def test_an_invitation_that_cannot_be(environment, sahut, arguments, sentence):
    status, _, complaint = sahut("invite", *arguments)
    assert status == 2
    assert sentence in complaint


def test_the_doctor_makes_what_can_be_made(environment, sahut, tmp_path):
    environment.delenv("SECRET_KEY")
    environment.delenv("CITIZEN_BOT_TOKEN")
    status, said, _ = sahut("doctor", "--fix")
    assert status == 2
    assert "CITIZEN_BOT_TOKEN is missing" in said
    made = dotenv_values(tmp_path / ".env")
    Fernet(made["SECRET_KEY"] or "")
    assert (tmp_path / ".env").stat().st_mode & 0o077 == 0
    sahut("doctor", "--fix")
    assert dotenv_values(tmp_path / ".env")["SECRET_KEY"] == made["SECRET_KEY"]


async def in_a_process(*arguments: str) -> tuple[int, str, str]:
    """Runs the command line beside a playground of this process."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", *arguments, stdout=PIPE, stderr=PIPE
    )
    said, complaint = await process.communicate()
    return process.returncode or 0, said.decode(), complaint.decode()


async def test_an_invitation_is_a_link_to_the_officers_bot(environment):
    async with Playground() as playground:
        bot = playground.add_bot("petugas_bot", "Petugas")
        environment.setenv("TELEGRAM_API_URL", playground.url)
        environment.setenv("OFFICER_BOT_TOKEN", bot.token)
        status, link, _ = await in_a_process("invite", "liaison", "--unit", "PUPR")
    assert status == 0
    assert link.startswith("https://t.me/petugas_bot?start=")


async def something_went_wrong() -> None:
    settings = load_settings()
    await bring_up_to_date(settings)
    database, unit_of_work = open_store(settings, load_pack(settings.city_pack), SystemClock())
    async with unit_of_work() as tx:
        trace = "Traceback …\nValueError: Siti wrote this"
        await tx.dead_letters.keep(bot=Bot.CITIZEN, update='{"update_id": 5}', trace=trace)
    await database.close()


def test_dead_letters_are_listed_without_what_they_hold(environment, sahut):
    assert sahut("letters")[:2] == (0, "Nothing went wrong.\n")
    asyncio.run(something_went_wrong())
    status, said, _ = sahut("letters")
    assert status == 0
    assert "citizen  ValueError" in said
    assert "Siti" not in said
    _, shown, _ = sahut("letters", "1")
    assert '{"update_id": 5}' in shown
    assert "Siti wrote this" in shown


def test_a_dead_letter_that_was_seen_to_is_dropped(environment, sahut):
    asyncio.run(something_went_wrong())
    assert sahut("letters", "1", "--drop")[1] == "Letter 1 is gone.\n"
    status, _, complaint = sahut("letters", "1")
    assert status == 2
    assert complaint == "There is no letter 1. `sahut letters` lists them.\n"


async def somebody_searches() -> None:
    settings = load_settings()
    await bring_up_to_date(settings)
    database, unit_of_work = open_store(settings, load_pack(settings.city_pack), SystemClock())
    async with unit_of_work() as tx:
        member = await tx.members.join(1, Post(Role.ADMINISTRATOR), "id")
        await tx.members.set_name(member.id, "Budi")
        actor, at = Actor(Role.ADMINISTRATOR, member.id), datetime(2026, 11, 3, 17, tzinfo=UTC)
        tx.record(ReporterSearched(member=member.id, at=at, actor=actor, found=("BJM-2",)))
    await database.close()


def test_what_officers_did_is_listed(environment, sahut):
    assert sahut("audit")[:2] == (0, "Nothing happened.\n")
    asyncio.run(somebody_searches())
    line = "2026-11-04 01:00  administrator  #1 Budi  reporter searched  BJM-2\n"
    assert sahut("audit", "--since", "2026-11-04", "--member", "1")[:2] == (0, line)
    assert sahut("audit", "--since", "2026-11-05")[1] == "Nothing happened.\n"
    for arguments, sentence in (
        (["--since", "yesterday"], "--since 'yesterday' is no day"),
        (["--member", "2"], "There is no member 2"),
        (["--member", "Budi"], "--member"),
    ):
        status, _, complaint = sahut("audit", *arguments)
        assert (status, sentence in complaint) == (2, True)


async def test_an_invitation_as_a_picture_and_for_some_days(environment, tmp_path):
    async with Playground() as playground:
        bot = playground.add_bot("petugas_bot", "Petugas")
        environment.setenv("TELEGRAM_API_URL", playground.url)
        environment.setenv("OFFICER_BOT_TOKEN", bot.token)
        status, link, _ = await in_a_process(
            "invite", "leader", "--expires", "3", "--qr", "pintu.png"
        )
    assert status == 0
    assert (tmp_path / "pintu.png").read_bytes() == qr_picture(link.strip(), "png")
