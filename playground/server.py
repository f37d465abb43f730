"""The playground as a server that runs inside another program, a test, or alone."""

from pathlib import Path
from types import TracebackType
from typing import Any, Self

from aiohttp import web

from playground.botapi.gateway import Gateway
from playground.botapi.rates import Rates
from playground.faults import Faults, Sieve
from playground.life import membership
from playground.sim import acting, backstage, buttons, townhall, watching
from playground.sim.plumbing import PLAYGROUND, explain
from playground.transcript import Transcript
from playground.world.chats import Group
from playground.world.clock import Clock
from playground.world.people import Bot, Person, Sender
from playground.world.town import Town
from playground.world.updates import Update

Json = dict[str, Any]

PAGE = Path(__file__).with_name("page")
LARGEST_REQUEST = 52 * 1024 * 1024


class Playground:
    """A Telegram of one's own: in `async with Playground() as town:` it listens on `town.url`."""

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        *,
        rates: bool = True,
        seed: int = 0,
        page_settings: Json | None = None,
    ) -> None:
        self.host = host
        self.port = port
        self.page_settings = page_settings or {}
        self.closing = False
        self.town = Town(seed)
        self.rates = Rates(rates)
        self.faults = Faults(seed)
        self.transcript = Transcript()
        self.gateway = Gateway(self.town, self.rates, self.faults, self.transcript)
        self._runner: web.AppRunner | None = None

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.stop()

    @property
    def url(self) -> str:
        """The address without a slash at its end."""
        return f"http://{self.host}:{self.port}"

    @property
    def clock(self) -> Clock:
        return self.town.clock

    async def start(self) -> None:
        """Begins to listen; a port of 0 chooses a free one."""
        runner = self._runner = web.AppRunner(
            self._application(), access_log=None, shutdown_timeout=0.5
        )
        await runner.setup()
        site = web.TCPSite(runner, self.host, self.port, backlog=1024)
        await site.start()
        self.port = runner.addresses[0][1]

    async def stop(self) -> None:
        """Ends all waiting calls and closes the door."""
        self.closing = True
        self.gateway.close()
        self.town.feed.wake()
        await self.gateway.webhooks.stop()
        if self._runner is not None:
            await self._runner.cleanup()
            self._runner = None

    def _application(self) -> web.Application:
        application = web.Application(client_max_size=LARGEST_REQUEST, middlewares=[explain])
        application[PLAYGROUND] = self
        application.router.add_route("*", "/bot{rest:.*}", self.gateway.handle)
        application.router.add_get("/file/bot{rest:.*}", self.gateway.download)
        for room in (townhall, watching, acting, buttons, backstage):
            application.add_routes(room.routes)
        if (PAGE / "index.html").exists():
            application.router.add_get("/", _page)
            application.router.add_static("/", PAGE)
            application.on_response_prepare.append(_ask_again)
        return application

    def add_bot(
        self,
        username: str,
        name: str | None = None,
        token: str | None = None,
        *,
        privacy: bool = True,
        private_topics: bool = False,
    ) -> Bot:
        """Registers a bot; without a token it gets one (`bot.token`)."""
        bot = self.town.add_bot(
            username, name, token, privacy=privacy, private_topics=private_topics
        )
        self._watch(bot)
        return bot

    def _watch(self, bot: Bot) -> None:
        """Puts faults before a bot's queue and its updates into the transcript."""
        queue = self.town.queues[bot.id]
        queue.sift = Sieve(self.faults, bot.username, queue.put)

        def note(update: Update) -> None:
            moment = self.town.clock.timestamp()
            details = {"update_id": update.id, "what": update.kind, "payload": update.payload}
            self.transcript.add("update", moment, bot=bot.username, **details)

        queue.noted = note

    def add_person(
        self,
        first_name: str,
        last_name: str | None = None,
        username: str | None = None,
        language: str = "id",
        phone: str | None = None,
    ) -> Person:
        """Somebody moves in."""
        return self.town.add_person(first_name, last_name, username, language, phone)

    def add_group(
        self,
        title: str,
        members: list[Sender | int | str],
        *,
        forum: bool = False,
        supergroup: bool = False,
    ) -> Group:
        """Makes a group of people and bots (themselves, their numbers, or bots' user names)."""
        known = [
            who if isinstance(who, Person | Bot) else self.town.someone(who) for who in members
        ]
        return membership.found(self.town, title, known, forum=forum, supergroup=supergroup)

    def delivery(self, bot: Bot) -> str:
        """How the bot gets its updates just now."""
        if self.gateway.webhooks.url(bot):
            return "webhook"
        return "polling" if bot.id in self.gateway.pollers else "none"

    def reset(self) -> None:
        """Forgets everything but the bots."""
        self.faults.clear()
        self.transcript.clear()
        self.town.empty()


async def _page(_: web.Request) -> web.FileResponse:
    return web.FileResponse(PAGE / "index.html")


async def _ask_again(_: web.Request, response: web.StreamResponse) -> None:
    """After an update no browser may mix parts of the old page with the new one."""
    if isinstance(response, web.FileResponse):
        response.headers["Cache-Control"] = "no-cache"
