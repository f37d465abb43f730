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

from datetime import datetime, timedelta
from types import TracebackType
from typing import Any, Self

import aiohttp

from playground.phone import Citizen, NotSeen, Phone, SimError

Json = dict[str, Any]

__all__ = ["Citizen", "NotSeen", "Phone", "SimError", "Town"]


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
        async with self._open().request(verb, f"{self.url}/sim/{path}", **options) as response:
            if response.content_type == "application/json":
                content = await response.json()
            else:
                content = await response.text()
            if response.status >= 400:
                raise SimError(content["error"] if isinstance(content, dict) else content)
            return content

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession()
        return self._session

    async def person(
        self,
        first_name: str,
        last_name: str | None = None,
        *,
        username: str | None = None,
        language: str = "id",
        phone: str | None = None,
    ) -> Citizen:
        """Has somebody move in."""
        given = {
            "first_name": first_name,
            "last_name": last_name,
            "username": username,
            "phone": phone,
        }
        return Citizen(self, await self.call("POST", "people", json=given | {"language": language}))

    async def people(self) -> list[Citizen]:
        """Everybody who is there already."""
        return [Citizen(self, card) for card in (await self.state())["people"]]

    async def group(
        self,
        title: str,
        members: list[Citizen | str],
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

    async def file(self, url: str) -> bytes:
        """The bytes of a file, by the address that a message's media names."""
        async with self._open().get(f"{self.url}{url}") as response:
            return await response.read()

    async def transcript(self, bot: str | None = None) -> str:
        """All calls and updates, readable."""
        query = {"format": "text"} | ({"bot": bot} if bot else {})
        return str(await self.call("GET", "transcript", params=query))
