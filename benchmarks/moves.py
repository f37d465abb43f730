"""What a complete report costs: moves of the citizen, and calls to Telegram.

Fails where either is more than promised.
"""

import asyncio
import sys

import aiogram

from benchmarks.categories import PACK
from handlers.announcements import Announcer
from handlers.citizen.channel import CitizenChannel
from handlers.texts import Texts
from handlers.turn import Rooms
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.phone import Phone
from tests.handlers.citizen.screens import RecordingSession, Screens
from tickets.city import parse_pack

MOVES_AT_MOST = 5
CALLS_AT_MOST = 8


async def report() -> tuple[int, int]:
    """Tell a whole report with text, photo and pin; gives moves and calls."""
    clock, session = FakeClock(), RecordingSession()
    city = parse_pack(PACK.read_text(encoding="utf-8"), file=PACK.name)
    rooms = Rooms(clock, city, Texts(city))
    store = MemoryUnitOfWork(Announcer(rooms))
    screens = Screens(store, clock)
    channel = CitizenChannel(aiogram.Bot("42:TOKEN", session=session), rooms)
    phone = Phone(channel, screens)
    moves = [
        phone.says("Lampu jalan mati sejak tiga malam."),
        phone.sends_photo(),
        phone.is_at(-3.33, 114.593),
    ]
    for move in moves:
        await move
    taps = ["Lampu jalan mati", "Kirim: Terbuka"]
    for label in taps:
        await phone.taps(label)
    assert len(store.all_tickets) == 1, f"no report came of it:\n{phone}"
    return len(moves) + len(taps), screens.sends[phone.user] + len(session.requests)


def main() -> None:
    """Print both, and end with status 1 where one is over."""
    moves, calls = asyncio.run(report())
    print(f"moves: {moves} of the citizen (at most {MOVES_AT_MOST}) for a complete report")
    print(f"calls: {calls} to Telegram (at most {CALLS_AT_MOST}), answers to taps included")
    if moves > MOVES_AT_MOST or calls > CALLS_AT_MOST:
        sys.exit(1)


if __name__ == "__main__":
    main()
