"""Where Telegram brings updates instead of being asked: one address for each bot."""

import hmac
from collections.abc import Awaitable, Callable, Mapping

from aiohttp import web

from bot.receiver import Receiver
from tickets.ports import StorageUnavailable
from tickets.ports.delivery import Bot

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
BODY_BYTES_AT_MOST = 1024 * 1024
"""An update is some kilobytes; files never come this way."""
COME_AGAIN = 5
"""Seconds after which Telegram may try again while the database is away."""


def path_of(bot: Bot) -> str:
    """The path below WEBHOOK_URL where a bot's updates are brought."""
    return f"/telegram/{bot}"


def webhook_app(receivers: Mapping[Bot, Receiver], secret: str) -> web.Application:
    """Answers 200 only when the update is committed, so that Telegram keeps what is not."""
    app = web.Application(client_max_size=BODY_BYTES_AT_MOST)
    for bot, receiver in receivers.items():
        app.router.add_post(path_of(bot), _receive(receiver, secret))
    app.router.add_get("/health", _health)
    return app


def _receive(receiver: Receiver, secret: str) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def receive(request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return web.Response(status=403)
        try:
            await receiver.receive(await request.read())
        except ValueError:
            return web.Response(status=400)
        except StorageUnavailable:
            return web.Response(status=503, headers={"Retry-After": str(COME_AGAIN)})
        return web.Response()

    return receive


async def _health(_: web.Request) -> web.Response:
    return web.json_response({"status": "ok"})
