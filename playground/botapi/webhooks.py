"""Webhooks: updates posted to a bot's address, lane by lane, until they are taken."""

import asyncio
import json
import re
from collections import deque
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit

import aiohttp

from playground.botapi.errors import ApiError, bad_request
from playground.world.people import Bot
from playground.world.updates import Update, UpdateQueue

if TYPE_CHECKING:
    from playground.botapi.call import Call
    from playground.botapi.gateway import Gateway

Json = dict[str, Any]

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
PORTS = (None, 80, 88, 443, 8443)
HERE = ("127.0.0.1", "localhost", "::1")
CONNECTIONS, MOST_CONNECTIONS = 40, 100
TIMEOUT = 60.0
LONGEST_DELAY = 60.0
NOT_AS_ANSWER = ("setWebhook", "deleteWebhook", "logOut", "close")


class Webhook:
    """One bot's webhook. A lane's updates go out one after the other, lanes side by side."""

    def __init__(self, hooks: "Webhooks", bot: Bot, queue: UpdateQueue, call: "Call") -> None:
        self.hooks = hooks
        self.bot = bot
        self.queue = queue
        self.url: str = call["url"]
        self.secret: str | None = call.get("secret_token")
        self.connections = min(max(call.get("max_connections", CONNECTIONS), 1), MOST_CONNECTIONS)
        self.own_certificate = "certificate" in call.given
        self.last_error: tuple[int, str] | None = None
        self._slots = asyncio.Semaphore(self.connections)
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=TIMEOUT))
        self._lanes: dict[str, deque[Update]] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        queue.taker = self.accept
        for update in queue.pending():
            self.accept(update)

    def accept(self, update: Update) -> None:
        """Takes an update for delivery."""
        lane = self._lanes.get(update.lane)
        if lane is not None:
            lane.append(update)
            return
        self._lanes[update.lane] = deque([update])
        task = asyncio.create_task(self._serve(update.lane))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, name: str) -> None:
        lane = self._lanes[name]
        while lane:
            update = lane[0]
            await self._deliver(update)
            if update.again:
                update.again = False
            else:
                lane.popleft()
                self.queue.remove(update)
        del self._lanes[name]

    async def _deliver(self, update: Update) -> None:
        """Tries until the update is taken or too old: twice at once, then after 2, 4, 8 … s."""
        failures, delay = 0, self.hooks.first_delay / 2
        while not update.dropped and update.dies >= self.hooks.now():
            async with self._slots:
                wait = await self._post(update)
            if wait is None:
                return
            if not wait and failures:
                wait = delay = min(delay * 2, LONGEST_DELAY)
            failures += 1
            await asyncio.sleep(wait)

    async def _post(self, update: Update) -> float | None:
        """One attempt: None if the update was taken, else the seconds the bot asked to wait."""
        headers = {"Content-Type": "application/json"}
        if self.secret is not None:
            headers[SECRET_HEADER] = self.secret
        body = json.dumps(update.as_json(), ensure_ascii=False).encode()
        try:
            async with self._session.post(self.url, data=body, headers=headers) as response:
                content = await response.read()
                if 200 <= response.status < 300:
                    await self.hooks.answered(self.bot, response.content_type, content)
                    return None
                said = f"Wrong response from the webhook: {response.status} {response.reason}"
                wait = response.headers.get("Retry-After", "")
                self._failed(said)
                return float(wait) if wait.isdigit() else 0.0
        except TimeoutError:
            self._failed("Read timeout expired")
        except aiohttp.ClientConnectorError:
            self._failed("Connection refused")
        except aiohttp.ClientError:
            self._failed("Connection reset by peer")
        return 0.0

    def _failed(self, said: str) -> None:
        self.last_error = (self.hooks.now(), said)

    async def stop(self) -> None:
        """Ends all deliveries; what was not taken stays in the queue."""
        self.queue.taker = None
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._session.close()


class Webhooks:
    """All bots' webhooks. `first_delay` is the wait in seconds before the first repetition."""

    def __init__(self, gateway: "Gateway") -> None:
        self.first_delay = 2.0
        self._gateway = gateway
        self._hooks: dict[int, Webhook] = {}

    def now(self) -> int:
        return self._gateway.town.clock.timestamp()

    def url(self, bot: Bot) -> str:
        """Where a bot's updates are posted to; empty without a webhook."""
        hook = self._hooks.get(bot.id)
        return hook.url if hook else ""

    async def set(self, call: "Call") -> None:
        """Begins to post updates to the address of the call."""
        url = call.get("url", "")
        if url:
            _check(url, call.get("secret_token"))
        await self.remove(call.bot)
        if not url:
            return
        poller = self._gateway.pollers.pop(call.bot.id, None)
        if poller is not None and not poller.done():
            poller.set_exception(ApiError(409, "terminated by setWebhook request"))
        queue = self._gateway.town.queues[call.bot.id]
        self._hooks[call.bot.id] = Webhook(self, call.bot, queue, call)

    async def remove(self, bot: Bot) -> None:
        """Ends a bot's webhook, if it has one."""
        hook = self._hooks.pop(bot.id, None)
        if hook is not None:
            await hook.stop()

    def info(self, bot: Bot) -> Json:
        """A WebhookInfo."""
        queue, hook = self._gateway.town.queues[bot.id], self._hooks.get(bot.id)
        shown: Json = {
            "url": self.url(bot),
            "has_custom_certificate": bool(hook and hook.own_certificate),
            "pending_update_count": len(queue),
        }
        if queue.chosen is not None:
            shown["allowed_updates"] = queue.chosen
        if hook is not None:
            shown |= {"max_connections": hook.connections, "ip_address": "127.0.0.1"}
            if hook.last_error is not None:
                shown["last_error_date"], shown["last_error_message"] = hook.last_error
        return shown

    async def answered(self, bot: Bot, content_type: str, content: bytes) -> None:
        """Carries out the call that a bot wrote into its answer; it does not learn the result."""
        given: Any = None
        if content_type == "application/json" and content.strip():
            try:
                given = json.loads(content)
            except ValueError:
                return
        elif content_type == "application/x-www-form-urlencoded":
            given = dict(parse_qsl(content.decode("utf-8", "replace")))
        if isinstance(given, dict) and "method" in given:
            name = self._gateway.spelled(str(given.pop("method")))
            if name not in NOT_AS_ANSWER and not name.startswith("get"):
                await self._gateway.answer(bot, name, given, {})

    async def stop(self) -> None:
        """Ends all webhooks."""
        for hook in list(self._hooks.values()):
            await hook.stop()
        self._hooks.clear()


def _check(url: str, secret: str | None) -> None:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise bad_request("bad webhook: Wrong HTTP URL") from None
    if parts.hostname not in HERE:
        if parts.scheme != "https":
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if port not in PORTS:
            raise bad_request(
                "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
            )
    if secret is not None and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
