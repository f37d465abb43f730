"""The program is killed in the middle of things and started again: nothing is lost or doubled."""

import asyncio
import os
import signal
import sqlite3
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from playground.client import Town
from playground.phone import Phone
from playground.server import Playground
from tests.acceptance.conftest import PACK
from tests.acceptance.stories import IN_THE_CITY, NUMBER, number_in, taps

PATIENCE = 90
"""Seconds: for a program to start, and for a killed one to lose its claim on a message."""


class Program:
    """``sahut run`` in a process of its own."""

    def __init__(self, environment: dict[str, str], folder: Path) -> None:
        self.environment, self.folder = environment, folder
        self.process: asyncio.subprocess.Process | None = None

    async def starts(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "run",
            env={**os.environ, **self.environment},
            cwd=self.folder,
            stderr=asyncio.subprocess.DEVNULL,
        )

    async def ends(self, by: signal.Signals) -> int:
        assert self.process is not None
        self.process.send_signal(by)
        return await self.process.wait()


@pytest.fixture
async def program(playground: Playground, tmp_path: Path) -> AsyncIterator[Program]:
    program = Program(
        {
            "CITIZEN_BOT_TOKEN": playground.add_bot("warga_bot", "Warga").token,
            "OFFICER_BOT_TOKEN": playground.add_bot("petugas_bot", "Petugas").token,
            "SECRET_KEY": Fernet.generate_key().decode(),
            "TELEGRAM_API_URL": playground.url,
            "CITY_PACK": str(PACK),
        },
        tmp_path,
    )
    await program.starts()
    yield program
    if program.process is not None and program.process.returncode is None:
        await program.ends(signal.SIGKILL)


@pytest.fixture
async def phone(playground: Playground) -> AsyncIterator[Phone]:
    async with Town(playground.url) as town:
        yield (await town.person("Siti")).chat_with("warga_bot")


def tickets_in(file: Path) -> list[str]:
    with sqlite3.connect(file) as database:
        found = [number for (number,) in database.execute("SELECT number FROM tickets")]
    database.close()
    return found


async def test_a_report_goes_on_after_a_kill_and_is_filed_once(
    program: Program, phone: Phone, tmp_path: Path
):
    await phone.says("Jalan berlubang besar depan SDN Kelayan")
    await phone.sees("1 dari 6", within=PATIENCE)
    await taps(phone, "Pengaduan")
    await phone.sees("2 dari 6")
    await program.ends(signal.SIGKILL)
    await phone.shares_location(*IN_THE_CITY)
    await phone.sends_photo()
    await program.starts()
    await phone.sees("1 bukti", within=PATIENCE)
    await taps(phone, "Jalan berlubang")
    await phone.sees("5 dari 6")
    await taps(phone, "cukup")
    await phone.sees("6 dari 6")
    await taps(phone, "Terbuka")
    await phone.sees("Periksa")

    await phone.taps("Kirim laporan", wait=0)
    await program.ends(signal.SIGKILL)
    await program.starts()
    await phone.sees(NUMBER, within=PATIENCE)
    await phone.says("/laporan")
    number = number_in(await phone.sees(NUMBER))
    assert tickets_in(tmp_path / "sahut.db") == [number]
    assert await program.ends(signal.SIGTERM) == 0
