"""A driver for tests: people who chat, over HTTP only, and wait for what they are to see.

    town = Town("http://127.0.0.1:8081")
    citizen = await town.person("Warga", language="id")
    phone = citizen.chat_with("sahut_bot")
    await phone.says("/start")
    await phone.taps("Mulai")
    await phone.sees("Apa yang ingin Anda laporkan?", within=5)

A chat has a cursor: `sees` looks only at what came after the last thing that was said or seen
there, so that a story reads like a chat. What fails prints the chat as the person saw it.
"""

import re
from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self

import aiohttp

Json = dict[str, Any]
Pattern = str | re.Pattern[str]

WITHIN = 5.0


class SimError(RuntimeError):
    """The playground refused what was asked of it."""


class NotSeen(AssertionError):
    """Something did not come, or came that should not have; the message shows the chat."""


class Town:
    """A playground, wherever it runs. Close it, or use it as a context manager."""

    def __init__(self, url: str) -> None:
        self.url = url.rstrip("/")
        self._session: aiohttp.ClientSession | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def close(self) -> None:
        """Closes the connections."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(self, verb: str, path: str, **options: Any) -> Any:
        """Asks the control interface; `path` stands without `/sim/`.

        Raises:
            SimError: with the sentence that the playground answered.
        """
        if self._session is None:
            self._session = aiohttp.ClientSession()
        async with self._session.request(verb, f"{self.url}/sim/{path}", **options) as response:
            content = (
                await response.json(content_type=None)
                if response.content_type == "application/json"
                else None
            )
            if content is None:
                return await response.text()
            if response.status >= 400:
                raise SimError(content["error"])
            return content

    async def person(
        self,
        first_name: str,
        last_name: str | None = None,
        *,
        username: str | None = None,
        language: str = "id",
        phone: str | None = None,
    ) -> "Citizen":
        """Has somebody move in."""
        given = {
            "first_name": first_name,
            "last_name": last_name,
            "username": username,
            "phone": phone,
        }
        return Citizen(self, await self.call("POST", "people", json=given | {"language": language}))

    async def people(self) -> list["Citizen"]:
        """Everybody who is there already."""
        return [Citizen(self, card) for card in (await self.state())["people"]]

    async def group(
        self,
        title: str,
        members: list["Citizen | str"],
        *,
        forum: bool = False,
        supergroup: bool = False,
    ) -> int:
        """Makes a group of people and bots' user names; returns its number."""
        named = [member.id if isinstance(member, Citizen) else member for member in members]
        given = {"title": title, "members": named, "forum": forum, "supergroup": supergroup}
        return int((await self.call("POST", "groups", json=given))["id"])

    async def state(self) -> Json:
        """Bots, people, groups and the clock."""
        return dict(await self.call("GET", "state"))

    async def now(self) -> datetime:
        """The playground's time."""
        return datetime.fromisoformat((await self.call("GET", "clock"))["iso"])

    async def advance(self, by: timedelta) -> datetime:
        """Moves the clock on; when this returns, everything that fell due was worked off."""
        answer = await self.call("POST", "clock/advance", json={"seconds": by.total_seconds()})
        return datetime.fromisoformat(answer["iso"])

    async def fault(self, kind: str, **details: Any) -> int:
        """Switches on a fault; returns its number."""
        return int((await self.call("POST", "faults", json={"kind": kind, **details}))["id"])

    async def heal(self) -> None:
        """Switches off all faults."""
        await self.call("DELETE", "faults")

    async def transcript(self, bot: str | None = None) -> str:
        """All calls and updates, readable."""
        query = {"format": "text"} | ({"bot": bot} if bot else {})
        return str(await self.call("GET", "transcript", params=query))


class Citizen:
    """A person with a phone."""

    def __init__(self, town: Town, card: Json) -> None:
        self.town = town
        self.id = int(card["id"])
        self.name = str(card["name"])
        self.phone_number = str(card["phone"])
        self.card = card

    def chat_with(self, bot: str) -> "Phone":
        """The private chat with a bot, by its user name."""
        return Phone(self, bot)

    def chat_in(self, group: int) -> "Phone":
        """A group that the person is in."""
        return Phone(self, str(group))


class Phone:
    """One chat of one person."""

    def __init__(self, who: Citizen, chat: str, thread: int | None = None) -> None:
        self.who = who
        self.chat = chat
        self.thread = thread
        self.cursor = 0
        self._number: int | None = None

    def topic(self, thread: int) -> "Phone":
        """The same chat, writing into a topic."""
        return Phone(self.who, self.chat, thread)

    async def _act(self, what: str, **options: Any) -> Any:
        if self.thread is not None and "json" in options:
            options["json"] = {"thread": self.thread, **options["json"]}
        path = f"people/{self.who.id}/chats/{self.chat}/{what}"
        try:
            answer = await self.who.town.call("POST", path, **options)
        except SimError as refused:
            raise NotSeen(f"{refused}\n\n{await self.shown()}") from None
        self.cursor = max(self.cursor, answer["seq"])
        return answer

    async def says(self, text: str, *, reply_to: Json | None = None) -> Json:
        """Writes a text."""
        given: Json = {"text": text}
        if reply_to is not None:
            given["reply_to"] = reply_to["message_id"]
        return dict((await self._act("say", json=given))["message"])

    async def starts(self, payload: str = "") -> Json:
        """Presses the start button, or follows a deep link."""
        return dict((await self._act("start", json={"payload": payload}))["message"])

    async def taps(
        self,
        text: str,
        *,
        message: Json | None = None,
        wait: float = 10,
        at: tuple[float, float] | None = None,
    ) -> Json | None:
        """Taps a button by its text; an inline one returns the bot's answer.

        `at` (latitude, longitude) is for a button that asks for a location.
        """
        given: Json = {"text": text, "wait": wait}
        if message is not None:
            given["message_id"] = message["message_id"]
        if at is not None:
            given["latitude"], given["longitude"] = at
        answer = (await self._act("tap", json=given)).get("answer")
        return dict(answer) if answer else None

    async def taps_data(
        self, data: str, *, message: Json | None = None, forged: bool = False, wait: float = 10
    ) -> Json | None:
        """Taps the button that carries some data; `forged` sends it though no button does."""
        given: Json = {"data": data, "forged": forged, "wait": wait}
        if message is not None:
            given["message_id"] = message["message_id"]
        answer = (await self._act("tap", json=given))["answer"]
        return dict(answer) if answer else None

    async def sends(self, kind: str, content: bytes | None = None, **given: Any) -> Json:
        """Sends a photo, video, voice, document, sticker, location, venue, contact, forward."""
        if content is None:
            return dict((await self._act(f"send/{kind}", json=given))["message"])
        form = aiohttp.FormData(
            {name: str(value) for name, value in given.items() if value is not None}
        )
        if self.thread is not None:
            form.add_field("thread", str(self.thread))
        form.add_field(
            "file",
            content,
            filename=given.get("file_name") or kind,
            content_type=given.get("mime_type"),
        )
        return dict((await self._act(f"send/{kind}", data=form))["message"])

    async def sends_photo(
        self, content: bytes | None = None, *, caption: str | None = None, **given: Any
    ) -> Json:
        """Sends a photo: given bytes, or a generated one."""
        return await self.sends("photo", content, caption=caption, **given)

    async def sends_album(self, count: int = 2, *, caption: str | None = None) -> list[Json]:
        """Sends some generated photos as one album."""
        items = [
            {"kind": "photo", "colour": f"#{40 + 20 * index:02x}8090"} for index in range(count)
        ]
        return list(
            (await self._act("send/album", json={"items": items, "caption": caption}))["messages"]
        )

    async def shares_location(self, latitude: float, longitude: float, **given: Any) -> Json:
        """Sends a place."""
        return await self.sends("location", latitude=latitude, longitude=longitude, **given)

    async def shares_contact(self, **somebody_else: Any) -> Json:
        """Shares one's own contact, or somebody else's by `phone_number` and `first_name`."""
        return await self.sends("contact", **somebody_else)

    async def edits(self, message: Json, text: str) -> Json:
        """Changes one's own message."""
        return dict(
            (await self._act("edit", json={"message_id": message["message_id"], "text": text}))[
                "message"
            ]
        )

    async def reacts(self, message: Json, emoji: str | None) -> None:
        """Reacts to a message, or takes the reaction back."""
        await self._act("react", json={"message_id": message["message_id"], "emoji": emoji})

    async def blocks(self) -> None:
        """Blocks the bot."""
        await self._act("block", json={})

    async def unblocks(self) -> None:
        """Lets the bot in again."""
        await self._act("unblock", json={})

    async def sees(self, wanted: Pattern, *, within: float = WITHIN) -> Json:
        """Waits for a message, an edit or an answer to a tap with a text; returns it.

        A string is looked for in the text (and the buttons' texts); a compiled pattern is searched.

        Raises:
            NotSeen: it did not come in time.
        """
        found = await self._look(wanted, within)
        if found is None:
            raise NotSeen(
                f"{self.who.name} did not see {_named(wanted)} within {within} s\n\n"
                + await self.shown()
            )
        return found

    async def never_sees(self, unwanted: Pattern, *, within: float = 0.3) -> None:
        """Makes sure that something does not come for a while; the cursor stays.

        Raises:
            NotSeen: it came.
        """
        cursor = self.cursor
        found = await self._look(unwanted, within)
        self.cursor = cursor
        if found is not None:
            raise NotSeen(
                f"{self.who.name} saw {_named(unwanted)}, and should not\n\n{await self.shown()}"
            )

    async def _look(self, wanted: Pattern, within: float) -> Json | None:
        number = await self._chat_number()
        cursor = self.cursor
        loop_until = datetime.now().astimezone() + timedelta(seconds=within)
        while True:
            left = (loop_until - datetime.now().astimezone()).total_seconds()
            query = {
                "person": self.who.id,
                "chat": number,
                "after": cursor,
                "within": max(0.0, min(left, 30.0)),
            }
            answer = await self.who.town.call(
                "GET", "wait", params={k: str(v) for k, v in query.items()}
            )
            for event in answer["events"]:
                if _shows(event, wanted):
                    self.cursor = event["seq"]
                    return dict(event.get("message") or event)
            cursor = max(cursor, answer["seq"])
            if left <= 0:
                return None

    async def _chat_number(self) -> int:
        if self._number is None:
            self._number = int((await self.view(limit=1))["chat"])
        return self._number

    async def view(self, limit: int = 100) -> Json:
        """The chat as the person has it before them."""
        path = f"people/{self.who.id}/chats/{self.chat}?limit={limit}"
        return dict(await self.who.town.call("GET", path))

    async def messages(self) -> list[Json]:
        """All messages of the chat, the oldest first."""
        return list((await self.view())["messages"])

    async def last(self) -> Json:
        """The newest message of the chat."""
        return (await self.messages())[-1]

    async def buttons(self) -> list[str]:
        """The buttons that can be tapped now: the newest inline ones and the reply keyboard."""
        view = await self.view()
        inline: list[list[Json]] = next(
            (m["buttons"] for m in reversed(view["messages"]) if m["buttons"]), []
        )
        reply = view["keyboard"]["rows"] if view["keyboard"] else []
        return [button["text"] for row in [*inline, *reply] for button in row]

    async def shown(self) -> str:
        """The chat as text, as failures print it."""
        view = await self.view(limit=30)
        lines = [f"— {view['title']}, as {self.who.name} sees it —"]
        lines += [_line(message) for message in view["messages"]]
        if view["keyboard"]:
            lines += [
                "  keyboard: " + "  ".join(f"[{b['text']}]" for b in row)
                for row in view["keyboard"]["rows"]
            ]
        return "\n".join(lines)


def _shows(event: Json, wanted: Pattern) -> bool:
    if event["type"] == "answer":
        return _matches(event["text"] or "", wanted)
    if event["type"] not in ("message", "edited") or event["message"]["out"]:
        return False
    message = event["message"]
    texts = [message["text"], message["service"] or ""]
    texts += [button["text"] for row in message["buttons"] for button in row]
    return any(_matches(text, wanted) for text in texts)


def _matches(text: str, wanted: Pattern) -> bool:
    return wanted in text if isinstance(wanted, str) else wanted.search(text) is not None


def _named(wanted: Pattern) -> str:
    return repr(wanted) if isinstance(wanted, str) else f"/{wanted.pattern}/"


def _line(message: Json) -> str:
    kind = (
        message["media"]["kind"] if message["media"] else "location" if message["location"] else ""
    )
    text = message["service"] or message["text"] or ""
    line = (
        f"  {'you' if message['out'] else message['from']['name']}: "
        + (f"[{kind}] " if kind else "")
        + text
    )
    rows = ["".join(f"  [{button['text']}]" for button in row) for row in message["buttons"]]
    return "\n    ".join([line.replace("\n", "\n    "), *rows])
