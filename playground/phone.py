"""A person of the driver, and the chats on their phone; `playground.client` is the way in."""

import time
from typing import Any, Protocol

import aiohttp

from playground.seeing import Pattern, Wanted, line, named

Json = dict[str, Any]

WITHIN = 10.0
QUIET = 0.3
LONGEST_WAIT = 30.0
LAST_CALLS = 15


class SimError(RuntimeError):
    """The playground refused what was asked of it."""


class NotSeen(AssertionError):
    """Something did not come, or came that should not have; the message shows the chat."""


class Line(Protocol):
    """The way to the control interface."""

    async def call(self, verb: str, path: str, **options: Any) -> Any:
        """Asks the control interface."""
        ...

    async def transcript(self, bot: str | None = None) -> str:
        """All calls and updates, readable."""
        ...


class Citizen:
    """A person with a phone."""

    def __init__(self, town: Line, card: Json) -> None:
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
            raise await self._not_seen(f"could not: {refused}") from None
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
        colours = [f"#{40 + 20 * index:02x}8090" for index in range(count)]
        given = {"items": [{"kind": "photo", "colour": c} for c in colours], "caption": caption}
        return list((await self._act("send/album", json=given))["messages"])

    async def shares_location(self, latitude: float, longitude: float, **given: Any) -> Json:
        """Sends a place."""
        return await self.sends("location", latitude=latitude, longitude=longitude, **given)

    async def shares_contact(self, **somebody_else: Any) -> Json:
        """Shares one's own contact, or somebody else's by `phone_number` and `first_name`."""
        return await self.sends("contact", **somebody_else)

    async def edits(self, message: Json, text: str) -> Json:
        """Changes one's own message."""
        given = {"message_id": message["message_id"], "text": text}
        return dict((await self._act("edit", json=given))["message"])

    async def reacts(self, message: Json, emoji: str | None) -> None:
        """Reacts to a message, or takes the reaction back."""
        await self._act("react", json={"message_id": message["message_id"], "emoji": emoji})

    async def blocks(self) -> None:
        """Blocks the bot."""
        await self._act("block", json={})

    async def unblocks(self) -> None:
        """Lets the bot in again."""
        await self._act("unblock", json={})

    async def sees(
        self, wanted: Pattern = "", *, kind: str | None = None, within: float = WITHIN
    ) -> Json:
        """Waits for a message, an edit or an answer to a tap, and returns it.

        A string is looked for in its text and its buttons' texts, a compiled pattern is searched
        there. `kind` asks for media besides: "photo", "document", "location" and so on.

        Raises:
            NotSeen: it did not come in time.
        """
        found = await self._first([Wanted(wanted, kind)], within)
        if found is None:
            raise await self._not_seen(f"did not see {named(wanted, kind)} within {within} s")
        return found[1]

    async def never_sees(
        self, unwanted: Pattern, *, before: Pattern | None = None, within: float | None = None
    ) -> None:
        """Makes sure that something does not come, for a while or before something else comes.

        With `before` the cursor moves to what came; without, it stays.

        Raises:
            NotSeen: it came, or what was to come did not.
        """
        cursor = self.cursor
        wanted = [Wanted(unwanted)] + ([Wanted(before)] if before is not None else [])
        limit = within if within is not None else (QUIET if before is None else WITHIN)
        found = await self._first(wanted, limit)
        if found is None or found[0] == 0:
            self.cursor = cursor
        if found is not None and found[0] == 0:
            raise await self._not_seen(f"saw {named(unwanted)}, and should not")
        if found is None and before is not None:
            raise await self._not_seen(f"did not see {named(before)} within {limit} s")

    async def _not_seen(self, what: str) -> NotSeen:
        calls = (await self.who.town.transcript()).splitlines()[-LAST_CALLS:]
        happened = "\n".join(["— the last that was called —", *calls])
        return NotSeen(f"{self.who.name} {what}\n\n{await self.shown()}\n\n{happened}")

    async def _first(self, wanted: list[Wanted], within: float) -> tuple[int, Json] | None:
        """Which of several things comes first, and what it is."""
        after, deadline = self.cursor, time.monotonic() + within
        query = {"person": self.who.id, "chat": await self._chat_number()}
        while True:
            left = max(0.0, deadline - time.monotonic())
            span = {"after": after, "within": f"{min(left, LONGEST_WAIT):.3f}"}
            answer = await self.who.town.call("GET", "wait", params=query | span)
            for event in answer["events"]:
                for index, one in enumerate(wanted):
                    if one.is_in(event, self.thread):
                        self.cursor = event["seq"]
                        return index, dict(event.get("message") or event)
            after = max(after, answer["seq"])
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
        lines += [line(message) for message in view["messages"]]
        if view["keyboard"]:
            lines += [
                "  keyboard: " + "  ".join(f"[{b['text']}]" for b in row)
                for row in view["keyboard"]["rows"]
            ]
        return "\n".join(lines)
