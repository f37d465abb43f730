"""The playground by itself: its command line, and the transcript."""

import asyncio
import json
import signal
import subprocess
import sys

import pytest

from playground.client import Town
from playground.transcript import Transcript, read_lines, readable

PROGRAM = [sys.executable, "-m", "playground"]
TOKEN = "123456:AAaloneaIonealonealonealonealonealone"


@pytest.fixture
def started(tmp_path):
    """A playground in a process of its own, and its first lines."""
    settings = tmp_path / "page.json"
    settings.write_text('{"title": "Coba"}')
    command = [*PROGRAM, "--port", "0", "--bot", f"{TOKEN}=alone_bot", "--person", "Warga"]
    command += ["--settings", str(settings), "--no-rates", "--seed", "3"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process, [process.stdout.readline(), process.stdout.readline()]
            process.send_signal(signal.SIGINT)
            assert process.wait(10) == 0
        finally:
            process.kill()


async def test_it_runs_alone(started, session):
    _, (first, second) = started
    url = first.split()[-1]
    assert first.startswith("The playground is at http://127.0.0.1:")
    assert second.strip() == f"@alone_bot: {url}/bot{TOKEN}/getMe"
    async with session.get(second.split()[-1]) as response:
        assert (await response.json())["result"]["username"] == "alone_bot"
    async with Town(url) as town:
        (person,) = await town.people()
        assert person.name == "Warga"
        assert await town.call("GET", "page-settings") == {"title": "Coba"}
        assert (await town.state())["rates"] is False
        await person.chat_with("alone_bot").says("halo")
        async with session.get(f"{url}/") as page:
            assert page.content_type == "text/html"


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--bot", "nonsense=alone_bot"], "a bot's token looks like"),
        (["--bot", f"{TOKEN}=nobody"], "is no user name for a bot"),
        (["--host", "203.0.113.1"], "playground: "),
        (["transcript"], "which file?"),
        (["transcript", "/nowhere"], "playground: "),
    ],
)
def test_what_is_wrong_is_said_in_one_line(arguments, complaint):
    done = subprocess.run([*PROGRAM, *arguments], capture_output=True, text=True, timeout=30)
    assert done.returncode == 2
    assert complaint in done.stderr
    assert "Traceback" not in done.stderr


async def test_a_transcript_is_kept_read_and_printed(api, town, phone, tmp_path):
    await api("sendMessage", chat_id=phone.who.id, text="<b>halo</b>", parse_mode="HTML")
    await api.refused("sendMessage", chat_id=phone.who.id, text="<b>", parse_mode="HTML")
    await api("getUpdates")
    raw = await town.call("GET", "transcript")
    entries = list(read_lines(raw.splitlines()))
    assert [entry["kind"] for entry in entries] == ["act", "update", "call", "call", "call"]
    assert [entry["n"] for entry in entries] == sorted(entry["n"] for entry in entries)
    file = tmp_path / "run.jsonl"
    file.write_text(raw)
    printing = await asyncio.create_subprocess_exec(*PROGRAM, "transcript", str(file), stdout=-1)
    lines = (await printing.communicate())[0].decode().splitlines()
    assert lines == list(readable(entries)) == (await town.transcript()).splitlines()
    assert lines[0].endswith('Warga Banjar starts {"payload": ""}')
    assert "sahut_bot ← update" in lines[1]
    assert "400 Bad Request: can't parse entities" in lines[-1]


async def test_a_transcript_of_one_bot_or_of_what_is_new(api, stage, town, phone):
    stage.add_bot("lain_bot")
    await phone.who.chat_with("lain_bot").says("halo")
    assert "lain_bot" not in await town.transcript("sahut_bot")
    last = json.loads((await town.call("GET", "transcript")).splitlines()[-1])
    assert await town.call("GET", "transcript", params={"after": last["n"]}) == ""


def test_long_entries_are_cut_and_old_ones_forgotten():
    transcript = Transcript()
    transcript.add("act", 0, who="Warga", what="says", given={"text": "a" * 500})
    (line,) = readable(transcript.entries())
    assert line.startswith("01 Jan 00:00:00  Warga says")
    assert line.endswith("…")
    transcript.clear()
    assert list(transcript.entries()) == []
