"""Somebody who sends anything at all: nothing is raised, nothing is lost, nothing floods."""

import asyncio
import json
import random
import re
from html.parser import HTMLParser

import aiogram
import pytest

from handlers.announcements import Announcer
from handlers.citizen.channel import CitizenChannel
from handlers.texts import Texts
from handlers.turn import Rooms
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import Office
from tests.handlers.citizen.phone import Phone
from tests.handlers.citizen.screens import RecordingSession, Screens, Shown
from tickets.city import City
from tickets.ticket import Status

MOVES = 120
WORDS = (
    "Lampu jalan mati sejak tiga malam.", "banjir", "x", "<b>&</i> { $a }", "halo", "a" * 3_500,
    "Saya dipukul suami.", "kelayan barat", "geo:-3.33,114.593", "BJM-0000-0003", "/status",
    "/lapor", "/batal", "/laporan", "/bahasa", "/data", "/bantuan", "/start", "/start x", "/x",
    "🙂", "Tiang 17.",
)  # fmt: skip
FORGED = ("", "at:1:kind:complaint", "rate:BJM-0000-0003:9", "show:x", "drop", "continue", "begin")
PLACES = ((-3.33, 114.593), (-3.44, 114.83), (48.85, 2.35), (0.0, 0.0))
MAY_END_A_DRAFT = re.compile(r"^(erase:|at:\d+:(drop|restart|send|send-as|forget-yes):)")
"""What buttons carry that let go of a half-told report."""


class WellFormed(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


class Monkey:
    """One restless person, and an office that does things now and then."""

    def __init__(self, city: City, seed: int) -> None:
        self.random = random.Random(seed)
        self.clock = FakeClock()
        self.rooms = Rooms(self.clock, city, Texts(city))
        self.uow = MemoryUnitOfWork(Announcer(self.rooms))
        self.screens = Screens(self.uow, self.clock)
        self.phone = Phone(self._channel(), self.screens)
        self.office = Office(self.screens, self.rooms)
        self.sent: list[int] = []

    def _channel(self) -> CitizenChannel:
        session = RecordingSession()
        session.answers["deleteMessages"] = True
        return CitizenChannel(aiogram.Bot("42:TOKEN", session=session), self.rooms)

    async def moves(self) -> str:
        """Do something; returns what the tapped button carried, if one was."""
        phone, pick = self.phone, self.random.choice
        match self.random.randrange(16):
            case 0 | 1 | 2:
                self.sent.append(await phone.says(pick(WORDS)))
            case 3:
                album = pick([None, None, "7", "8"])
                caption = pick([None, "fotonya", "y" * 900])
                file = f"p{self.random.randrange(15)}"
                await phone.sends_photo(file, media_group_id=album, caption=caption)
            case 4:
                await phone.is_at(*pick(PLACES))
            case 5:
                await phone.sends_document("d", pick([9, 30_000_000]))
            case 6 if self.sent:
                await phone.edits(pick(self.sent), pick(WORDS))
            case 7 if phone.screen:
                about = self.random.choice(phone.screen)
                content = {"text": pick(WORDS)}
                await phone.sends(reply_to_message=phone._shown(about), **content)
            case 8:
                await phone.taps_data(pick(FORGED), Shown(3, ""))
            case 9:
                await phone.sends(contact={"phone_number": "1", "first_name": "S", "user_id": 1})
            case 10:
                self.clock.advance(minutes=self.random.randrange(300))
            case 11:
                phone.channel = self._channel()
            case 12 if self.uow.all_tickets:
                await self._office_acts()
            case _ if phone.screen:
                return await self._taps(old=self.random.random() < 0.2)
        return ""

    async def _taps(self, *, old: bool) -> str:
        shown = [s for s in (self.phone.screen if old else self.phone.screen[-2:]) if s.buttons]
        if not shown:
            return ""
        message = self.random.choice(shown)
        button = self.random.choice([b for row in message.buttons for b in row])
        await self.phone.taps_data(button.data, message)
        return button.data

    async def _office_acts(self) -> None:
        ticket = self.random.choice(self.uow.all_tickets)
        if ticket.status in {Status.ASSIGNED, Status.IN_PROGRESS}:
            act = self.random.choice([self.office.asks, self.office.resolves])
            await act(ticket.number, "Tiang nomor berapa?")


@pytest.mark.parametrize("seed", range(5))
def test_a_monkey_breaks_nothing(city: City, seed: int) -> None:
    asyncio.run(_play(Monkey(city, seed)))


async def _play(monkey: Monkey) -> None:
    for _ in range(MOVES):
        before = await monkey.phone.conversation()
        shown = len(monkey.phone.screen)
        data = await monkey.moves()
        after = await monkey.phone.conversation()
        json.dumps(after.data)
        if before.data.get("draft", {}).get("description") and not MAY_END_A_DRAFT.match(data):
            assert after.data.get("draft"), f"{data!r} lost a half-told report"
        assert len(monkey.phone.screen) - shown <= 2, "a flood"
        for message in monkey.phone.screen[shown:]:
            checker = WellFormed()
            checker.feed(message.text)
            assert checker.open == []
    assert monkey.uow.dead_letters == ()
