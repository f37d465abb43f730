"""Posters: the code on them opens the right link, whatever stands around it."""

import re
import sys
import xml.etree.ElementTree as ElementTree
from itertools import pairwise
from pathlib import Path

import pytest
import segno
from cryptography.fernet import Fernet

from bot.cli import main
from bot.posters import MARGIN, WIDE

PACKS = Path(__file__).parents[2] / "packs"
SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def sahut(monkeypatch, capsys, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name, value in {
        "CITIZEN_BOT_TOKEN": "123456:AAcitizencitizencitizencitizen",
        "OFFICER_BOT_TOKEN": "654321:AAofficerofficerofficerofficer",
        "SECRET_KEY": Fernet.generate_key().decode(),
        "CITY_PACK": str(PACKS / "banjarmasin.toml"),
        "TELEGRAM_API_URL": "http://127.0.0.1:9",
    }.items():
        monkeypatch.setenv(name, value)

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["sahut", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsys.readouterr()
        return int(ended.value.code or 0), captured.out, captured.err

    return run


def modules_in(poster: Path) -> set[tuple[int, int]]:
    """The dark modules of the poster's code, without its quiet zone."""
    path = next(ElementTree.parse(poster).getroot().iter(f"{SVG}path"))
    return {
        (int(x) - 4, int(y) - 4) for x, y in re.findall(r"M(\d+) (\d+)h1v1h-1z", path.get("d", ""))
    }


def words_on(poster: Path) -> list[str]:
    return [text.text or "" for text in ElementTree.parse(poster).getroot().iter(f"{SVG}text")]


def modules_of(link: str) -> set[tuple[int, int]]:
    matrix = segno.make_qr(link, error="q").matrix
    return {(x, y) for y, row in enumerate(matrix) for x, dark in enumerate(row) if dark}


def test_a_posters_code_opens_its_link(sahut):
    status, said, _ = sahut("poster", "pasar-lama", "--bot-name", "@lapor_bot", "--out", "cetak")
    assert status == 0
    file = Path(said.strip())
    assert file == Path("cetak/poster-pasar-lama.svg")
    assert modules_in(file) == modules_of("https://t.me/lapor_bot?start=p-pasar-lama")
    words = " ".join(words_on(file))
    assert "t.me/lapor_bot?start=p-pasar-lama" in words
    assert "Kota Banjarmasin" in words
    assert "Pasar Lama" in words
    assert "Laporkan di sini" in words


def test_the_general_poster_and_all_of_them(sahut):
    _, said, _ = sahut("poster", "--bot-name", "lapor_bot", "--size", "a5")
    general = Path(said.strip())
    assert modules_in(general) == modules_of("https://t.me/lapor_bot")
    assert ElementTree.parse(general).getroot().get("width") == "148mm"
    status, said, _ = sahut("poster", "--all", "--bot-name", "lapor_bot", "--language", "en")
    assert status == 0
    files = [Path(line) for line in said.split()]
    assert len(files) == 3
    assert len({frozenset(modules_in(file)) for file in files}) == 3
    assert "Report it here" in " ".join(words_on(files[1]))


def test_no_line_runs_off_the_paper_or_into_another(sahut):
    _, said, _ = sahut("poster", "--all", "--bot-name", "b" * 32)
    for file in map(Path, said.split()):
        lines = list(ElementTree.parse(file).getroot().iter(f"{SVG}text"))
        for above, below in pairwise(lines):
            apart = float(below.get("y", 0)) - float(above.get("y", 0))
            assert apart >= float(below.get("font-size", 0))
        for text in ElementTree.parse(file).getroot().iter(f"{SVG}text"):
            wide = len(text.text or "") * float(text.get("font-size", 0)) * 0.56
            assert wide <= WIDE - MARGIN


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["pasar-baru", "--bot-name", "x"], "no link 'pasar-baru'"),
        (["--size", "A3", "--bot-name", "x"], "no paper size 'A3'"),
        (["--language", "fr", "--bot-name", "x"], "no language 'fr'"),
        (["--out", "/proc/none", "--bot-name", "x"], "cannot be written"),
        ([], "cannot be reached"),
    ],
)
def test_a_poster_that_cannot_be(sahut, arguments, sentence):
    status, _, complaint = sahut("poster", *arguments)
    assert status == 2
    assert sentence in complaint
    assert "Traceback" not in complaint
