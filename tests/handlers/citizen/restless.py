"""Somebody who sends anything at all, in any order, and what has to hold whatever comes."""

import asyncio
import json
import re
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any

import aiogram
from aiogram.types import User
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from handlers.announcements import Announcer
from handlers.callbacks import DATA_BYTES_AT_MOST
from handlers.citizen.channel import CitizenChannel
from handlers.texts import Texts
from handlers.turn import Rooms
from playground.text.html import parse
from tests.fakes import FakeClock, MemoryUnitOfWork
from tests.handlers.citizen.office import Office
from tests.handlers.citizen.phone import Phone
from tests.handlers.citizen.screens import RecordingSession, Screens, Shown
from tickets.city import City, parse_pack
from tickets.ticket import Status

PACK = Path(__file__).parents[3] / "packs" / "banjarmasin.toml"
TEXT_AT_MOST = 4096

WORDS = st.one_of(
    st.sampled_from(
        [
            "Lampu jalan mati sejak tiga malam.", "banjir", "x", "<b>&</i> { $a }", "a" * 3_500,
            "Saya dipukul suami.", "kelayan barat", "geo:-3.33,114.593", "BJM-0000-0003", "🙂",
            "https://maps.app.goo.gl/x", "MHCV+26", "Hubungi Pak Budi 0812-5000-1111 ya.",
            "\u202eterbalik\u202c \u0627\u0644\u0633\u0644\u0627\u0645", "a" * 4_096,
            "\n\n  \n", "\u200b",
        ]
    ),
    st.text(min_size=1, max_size=60),
)  # fmt: skip
COMMANDS = st.sampled_from(
    [
        "/lapor", "/batal", "/laporan", "/status", "/bahasa", "/data", "/bantuan", "/start", "/x",
        "/start x", "/start c-jalan-rusak_a-63.71.01", "/help@SahutBot", "/status BJM-1111-1111",
    ]
)  # fmt: skip
PLACES = st.sampled_from(
    [(-3.33, 114.593), (-3.44, 114.83), (48.85, 2.35), (0.0, 0.0), (-3.3285, 114.59)]
)
FORGED = st.one_of(
    st.sampled_from(
        [
            "", ":", "at:1:kind:complaint", "rate:BJM-0000-0003:9", "show:x", "drop", "continue",
            "begin", "erase:x", "plain", "forget", "export", "mine:99", "at:²:send:x",
        ]
    ),
    st.text(max_size=20),
)  # fmt: skip
ENDS_A_DRAFT = re.compile(
    r"^(erase:|at:\d+:(drop|restart|send|send-as|forget-yes|enclose|include|only-follow))"
)
"""What buttons carry that let go of a half-told report."""
TAKES_AWAY = re.compile(r"^at:\d+:clear:?$")

FILE = {"file_id": "f", "file_unique_id": "f", "file_size": 900}
SIZED = {**FILE, "width": 9, "height": 9}
OTHER_MEDIA: list[dict[str, Any]] = [
    {"video": {**SIZED, "duration": 3}},
    {"video_note": {**FILE, "length": 9, "duration": 3}},
    {"voice": {**FILE, "duration": 3}},
    {"audio": {**FILE, "duration": 3}},
    {"animation": {**SIZED, "duration": 3}, "document": FILE},
    {"document": {**FILE, "file_size": 30_000_000}},
    {"document": {"file_id": "d", "file_unique_id": "d", "mime_type": "image/jpeg"}},
    {"sticker": {**SIZED, "type": "regular", "is_animated": False, "is_video": False}},
    {"dice": {"emoji": "🎲", "value": 3}},
    {"contact": {"phone_number": "1", "first_name": "S", "user_id": 1}},
    {"contact": {"phone_number": "1", "first_name": "S", "user_id": 4711}},
    {
        "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0}
        | {"is_closed": False, "is_anonymous": True, "type": "regular"}
        | {"allows_multiple_answers": False, "allows_revoting": False, "members_only": False}
    },
    {
        "venue": {
            "location": {"latitude": -3.33, "longitude": 114.593},
            "title": "Pasar <Lama>",
            "address": "Jl. Pasar",
        },
        "location": {"latitude": -3.33, "longitude": 114.593},
    },
    {"pinned_message": None},
    {"new_chat_title": "Halo"},
    {"message_auto_delete_timer_changed": {"message_auto_delete_time": 9}},
    {"delete_chat_photo": True},
]


@cache
def the_city() -> tuple[City, Texts]:
    """Read once."""
    city = parse_pack(PACK.read_text(encoding="utf-8"))
    return city, Texts(city)


class Restless(RuleBasedStateMachine):
    """One citizen and everything that can come from their phone."""

    def __init__(self) -> None:
        super().__init__()
        city, texts = the_city()
        self.runner = asyncio.Runner()
        self.clock = FakeClock()
        self.rooms = Rooms(self.clock, city, texts)
        self.uow = MemoryUnitOfWork(Announcer(self.rooms))
        self.screens = Screens(self.uow, self.clock)
        self.phone = Phone(self.channel(), self.screens)
        self.office = Office(self.screens, self.rooms)
        self.sent: list[int] = []
        self.pins: list[int] = []
        self.last: dict[str, Any] | None = None

    def teardown(self) -> None:
        """Nothing is left behind."""
        self.runner.close()

    def channel(self) -> CitizenChannel:
        """A bot as it is after a restart."""
        session = RecordingSession()
        session.answers["deleteMessages"] = True
        session.answers["getMe"] = User(id=42, is_bot=True, first_name="Sahut", username="SahutBot")
        return CitizenChannel(aiogram.Bot("42:TOKEN", session=session), self.rooms)

    # What comes

    @rule(words=WORDS)
    def says(self, words: str) -> None:
        self.sends(text=words)

    @rule(words=COMMANDS)
    def commands(self, words: str) -> None:
        self.sends(text=words)

    @rule(words=WORDS, title=st.sampled_from(["Warga", "Grup <RT>"]))
    def forwards(self, words: str, title: str) -> None:
        origin = {"type": "hidden_user", "date": 1, "sender_user_name": title}
        self.sends(text=words, forward_origin=origin)

    @rule(number=st.integers(0, 14), album=st.sampled_from([None, "7", "8"]))
    def photo(self, number: int, album: str | None) -> None:
        file = {"file_id": f"p{number}", "file_unique_id": f"p{number}", "width": 9, "height": 9}
        more = {"media_group_id": album, "caption": "fotonya" if number % 3 == 0 else None}
        self.sends(photo=[file], **more)

    @rule(content=st.sampled_from(OTHER_MEDIA))
    def other_media(self, content: dict[str, Any]) -> None:
        self.sends(**content)

    @rule(place=PLACES, live=st.booleans())
    def is_at(self, place: tuple[float, float], live: bool) -> None:
        location = {"latitude": place[0], "longitude": place[1]}
        if live:
            location["live_period"] = 900
        self.pins.append(self.sends(location=location))

    @precondition(lambda self: self.pins)
    @rule(data=st.data(), place=PLACES)
    def moves_on(self, data: st.DataObject, place: tuple[float, float]) -> None:
        location = {"latitude": place[0], "longitude": place[1], "live_period": 900}
        self.edits(data.draw(st.sampled_from(self.pins)), location=location)

    @precondition(lambda self: self.sent)
    @rule(data=st.data(), words=WORDS)
    def changes_words(self, data: st.DataObject, words: str) -> None:
        self.edits(data.draw(st.sampled_from(self.sent[-5:])), text=words)

    @precondition(lambda self: self.phone.screen)
    @rule(data=st.data(), words=WORDS)
    def replies(self, data: st.DataObject, words: str) -> None:
        shown = data.draw(st.sampled_from(self.phone.screen[-6:]))
        self.sends(text=words, reply_to_message=self.phone._shown(shown))

    @rule(words=WORDS)
    def writes_in_a_topic(self, words: str) -> None:
        self.sends(text=words, message_thread_id=5, is_topic_message=True)

    @precondition(lambda self: self.buttons(2))
    @rule(data=st.data())
    def taps(self, data: st.DataObject) -> None:
        shown, label = data.draw(st.sampled_from(self.buttons(2)))
        self.does(self.phone.taps_data(label, shown), label)

    @precondition(lambda self: self.buttons(2))
    @rule(data=st.data())
    def taps_again(self, data: st.DataObject) -> None:
        self.taps(data)

    @precondition(lambda self: self.buttons(1))
    @rule(times=st.integers(1, 6))
    def taps_the_first(self, times: int) -> None:
        """Most people take what stands on top, and so come to the end."""
        for _ in range(times):
            if self.buttons(1):
                shown, label = self.buttons(1)[0]
                self.does(self.phone.taps_data(label, shown), label)

    @rule(words=st.sampled_from(["Lampu jalan mati sejak tiga malam.", "Saya dipukul suami."]))
    def tells_most_of_it(self, words: str) -> None:
        self.sends(text=words)
        self.sends(location={"latitude": -3.33, "longitude": 114.593})
        self.taps_the_first(4)

    @precondition(lambda self: self.buttons(50))
    @rule(data=st.data())
    def taps_something_old(self, data: st.DataObject) -> None:
        shown, label = data.draw(st.sampled_from(self.buttons(50)))
        self.does(self.phone.taps_data(label, shown), label)

    @rule(label=FORGED)
    def forges(self, label: str) -> None:
        self.does(self.phone.taps_data(label, Shown(3, "")), label)

    @rule(status=st.sampled_from(["kicked", "member"]))
    def stops_the_bot_or_lets_it_in(self, status: str) -> None:
        bot = {"id": 42, "is_bot": True, "first_name": "Sahut"}
        change = {
            "chat": {"id": self.phone.user, "type": "private", "first_name": "Siti"},
            "from": self.phone._person(),
            "date": int(self.clock.now().timestamp()),
            "old_chat_member": {"status": "member", "user": bot},
            "new_chat_member": {"status": status, "user": bot, "until_date": 0},
        }
        self.does(self.phone.brings({"my_chat_member": change}))

    @precondition(lambda self: self.last is not None)
    @rule()
    def comes_again(self) -> None:
        """Telegram brings an update once more."""
        assert self.last is not None
        before = self.state()
        again = {k: v for k, v in self.last.items() if k != "update_id"}
        self.run(self.phone.brings(again, self.last["update_id"]))
        assert self.state() == before, "a replayed update changed something"

    @rule()
    def restarts(self) -> None:
        self.phone.channel = self.channel()

    @rule(minutes=st.integers(-90, 1_000))
    def time_jumps(self, minutes: int) -> None:
        self.clock.advance(timedelta(minutes=minutes))

    @precondition(lambda self: self.uow.all_tickets)
    @rule(data=st.data())
    def the_office_acts(self, data: st.DataObject) -> None:
        ticket = data.draw(st.sampled_from(list(self.uow.all_tickets)))
        if ticket.status in {Status.ASSIGNED, Status.IN_PROGRESS}:
            act = data.draw(st.sampled_from([self.office.asks, self.office.resolves]))
            self.run(act(ticket.number, "Tiang nomor berapa?"))

    # What has to hold

    def sends(self, **content: Any) -> int:
        """A message, and what has to hold after it."""
        message = self.phone._message(**content)
        self.does(self.phone.brings({"message": message}), content=content)
        self.sent.append(int(message["message_id"]))
        return self.sent[-1]

    def edits(self, message_id: int, **content: Any) -> None:
        """A change of a message."""
        message = self.phone._message(**content) | {"message_id": message_id, "edit_date": 1}
        self.does(self.phone.brings({"edited_message": message}), changed=message_id)

    def does(
        self,
        act: Any,
        data: str = "",
        *,
        content: dict[str, Any] | None = None,
        changed: int | None = None,
    ) -> None:
        """Do it, and look whether all that has to hold still does."""
        self.run(self.screens.deliver())
        before, shown = self.state(), self.shown()
        tickets = len(self.uow.all_tickets)
        update = self.run(act)
        if isinstance(update, dict):
            self.last = update
        after = self.state()
        json.dumps(after.data)
        self.look_at_messages(shown, keyboard=before.data.get("keyboard_out", False))
        self.look_at_draft(before.data, after.data, data, content or {}, changed)
        filed = len(self.uow.all_tickets) - tickets
        assert filed <= 1
        if filed:
            self.look_at_ticket(before.data)
        assert self.uow.dead_letters == ()

    def look_at_messages(self, shown: dict[int, Any], *, keyboard: bool) -> None:
        """At most one message per answer, each as Telegram takes it.

        A second one goes with it where a keyboard is taken away; files follow their text.
        """
        new = [s for s in self.phone.screen if shown.get(s.id) != s.message]
        fresh = [s for s in new if s.id not in shown and s.text]
        assert len(fresh) <= (2 if keyboard else 1), f"a flood: {[s.text for s in fresh]}"
        for message in new:
            text, _ = parse(message.text)
            assert len(text.encode("utf-16-le")) // 2 <= TEXT_AT_MOST
            for row in message.buttons:
                assert row
                for button in row:
                    assert len(button.data.encode()) <= DATA_BYTES_AT_MOST
                    assert button.label.strip()

    def look_at_draft(
        self,
        before: dict[str, Any],
        after: dict[str, Any],
        data: str,
        content: dict[str, Any],
        changed: int | None,
    ) -> None:
        """What was told stays, word by word and file by file, until its teller lets go of it."""
        if not before.get("draft") or ENDS_A_DRAFT.match(data):
            return
        draft = after.get("draft")
        assert draft, f"{data!r} or {content} lost a half-told report"
        files = before["draft"].get("evidence") or []
        if not TAKES_AWAY.match(data):
            assert list(files) == list(draft.get("evidence") or [])[: len(files)]
        rewrites = "text" in content  # a new description takes the place of the old one
        if not rewrites:
            kept = after.get("words", {})
            for message, words in before.get("words", {}).items():
                assert str(changed) == str(message) or kept.get(message) == words

    def look_at_ticket(self, before: dict[str, Any]) -> None:
        """It is what was told."""
        ticket, draft = self.uow.all_tickets[-1], before["draft"]
        assert ticket.description == draft["description"]
        assert list(ticket.evidence) == list(draft.get("evidence") or [])
        drafts = [t.draft for t in self.uow.all_tickets]
        assert len(drafts) == len(set(drafts))

    def buttons(self, newest: int) -> list[tuple[Shown, str]]:
        """The buttons of the newest messages."""
        return [
            (shown, button.data)
            for shown in self.phone.screen[-newest:]
            for row in shown.buttons
            for button in row
            if button.data
        ]

    def shown(self) -> dict[int, Any]:
        """What stands on the screen."""
        return {shown.id: shown.message for shown in self.phone.screen}

    def state(self) -> Any:
        """What the bot remembers."""
        return self.run(self.phone.conversation())

    def run(self, act: Any) -> Any:
        """Wait for it."""
        return self.runner.run(act)
