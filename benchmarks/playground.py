"""How many Bot API calls a second the playground carries on one core, and how fast it starts.

All checks are on. The server runs in a process of its own that is pinned to one core, the load
comes from this one.
"""

import asyncio
import os
import subprocess
import sys
import time

import aiohttp

CALLS = 12_000
CONNECTIONS = 16
TOKEN = "123456:AAbenchmarkbenchmarkbenchmarkbenchm"
MARKUP = '{"inline_keyboard":[[{"text":"Kirim","callback_data":"send"}]]}'


def _start() -> tuple[subprocess.Popen[str], str, float]:
    """Starts a playground; returns its address and the seconds until it answered."""
    command = [sys.executable, "-m", "playground", "--port", "0", "--no-rates", "--person", "Warga"]
    began = time.perf_counter()
    process = subprocess.Popen(
        [*command, "--bot", f"{TOKEN}=bench_bot"], stdout=subprocess.PIPE, text=True
    )
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(process.pid, {max(os.sched_getaffinity(0))})
    assert process.stdout is not None
    url = process.stdout.readline().split()[-1]
    return process, url, time.perf_counter() - began


async def _load(url: str) -> dict[str, float]:
    """Calls a second for several methods."""
    connector = aiohttp.TCPConnector(limit=CONNECTIONS)
    async with aiohttp.ClientSession(connector=connector) as session:
        person = (await (await session.get(f"{url}/sim/state")).json())["people"][0]["id"]
        await session.post(f"{url}/sim/people/{person}/chats/bench_bot/start", json={})
        message = {
            "chat_id": str(person),
            "text": "Laporan <b>BJM-7K2M-X4QP</b> diterima & diteruskan.".replace("&", "&amp;"),
            "parse_mode": "HTML",
            "reply_markup": MARKUP,
        }
        figures = {}
        for name, method, form in (
            ("getMe", "getMe", {}),
            ("sendMessage with HTML and buttons", "sendMessage", message),
            ("sendChatAction", "sendChatAction", {"chat_id": str(person), "action": "typing"}),
        ):
            figures[name] = await _rate(session, f"{url}/bot{TOKEN}/{method}", form)
        return figures


async def _rate(session: aiohttp.ClientSession, address: str, form: dict[str, str]) -> float:
    left = CALLS

    async def work() -> None:
        nonlocal left
        while left > 0:
            left -= 1
            async with session.post(address, data=form) as response:
                answer = await response.json()
                assert answer["ok"], answer

    began = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(CONNECTIONS)))
    return CALLS / (time.perf_counter() - began)


def main() -> None:
    """Prints the figures."""
    process, url, started = _start()
    try:
        figures = asyncio.run(_load(url))
    finally:
        process.terminate()
        process.wait(timeout=10)
    print(f"playground: answers {started:.2f} s after its start")
    for name, rate in figures.items():
        print(f"playground: {rate:7,.0f} calls/s  {name}")


if __name__ == "__main__":
    main()
