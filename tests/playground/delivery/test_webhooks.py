"""Webhooks: secret, order, parallel lanes, repetition, answers that are calls."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from playground.botapi.webhooks import Webhook
from tests.playground.delivery.test_polling import Pollers

HEADER = "X-Telegram-Bot-Api-Secret-Token"
Reply = Callable[[dict[str, Any]], Awaitable[web.Response]]


class Receiver:
    """A bot's own web server: notes what comes and answers as the test wants."""

    def __init__(self) -> None:
        self.url = ""
        self.came: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self.headers: list[Any] = []
        self.reply: Reply | None = None
        self.open = 0
        self.most = 0

    async def handle(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.headers.append(request.headers)
        self.open += 1
        self.most = max(self.most, self.open)
        self.came.put_nowait(update)
        try:
            return await self.reply(update) if self.reply else web.Response()
        finally:
            self.open -= 1

    async def next(self) -> dict[str, Any]:
        return await asyncio.wait_for(self.came.get(), 5)

    async def text(self) -> str:
        return str((await self.next())["message"]["text"])


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    application = web.Application()
    application.router.add_post("/hook", made.handle)
    server = TestServer(application)
    await server.start_server()
    made.url = str(server.make_url("/hook"))
    yield made
    await server.close()


@pytest.fixture
async def hooked(api, stage, phone, receiver):
    stage.gateway.webhooks.first_delay = 0.01
    await api("setWebhook", url=receiver.url, secret_token="rahasia_1")
    return receiver


async def test_updates_are_posted_with_the_secret(api, phone, hooked):
    await phone.says("halo")
    assert await hooked.text() == "halo"
    assert hooked.headers[0][HEADER] == "rahasia_1"
    info = await api("getWebhookInfo")
    assert (info["url"], info["max_connections"]) == (hooked.url, 40)


async def test_what_waited_is_posted_too(api, phone, receiver):
    await phone.says("sebelum")
    await api("setWebhook", url=receiver.url)
    assert await receiver.text() == "sebelum"
    assert HEADER not in receiver.headers[0]


async def test_with_a_webhook_there_is_no_polling(api, phone, hooked):
    assert await api.refused("getUpdates") == (
        "Conflict: can't use getUpdates method while webhook is active; "
        "use deleteWebhook to delete the webhook first"
    )
    await api("deleteWebhook")
    await phone.says("lagi")
    assert len(await api("getUpdates")) == 1
    assert (await api("getWebhookInfo"))["url"] == ""


async def test_setting_a_webhook_ends_a_waiting_poll(api, stage, phone, receiver):
    stage.gateway.pollers = pollers = Pollers()
    polling = asyncio.ensure_future(api.answer("getUpdates", timeout=30))
    await pollers.held.wait()
    await api("setWebhook", url=receiver.url)
    assert (await polling)["description"] == "Conflict: terminated by setWebhook request"


async def test_a_refused_update_is_posted_again_before_the_next_of_its_lane(api, phone, hooked):
    answers = iter([500, 503, 200])

    async def reply(_):
        return web.Response(status=next(answers, 200))

    hooked.reply = reply
    await phone.says("satu")
    await phone.says("dua")
    assert [await hooked.text() for _ in range(4)] == ["satu", "satu", "satu", "dua"]
    info = await api("getWebhookInfo")
    assert info["last_error_message"] == "Wrong response from the webhook: 503 Service Unavailable"
    assert info["last_error_date"] > 0


async def test_the_first_repetition_comes_at_once(stage, phone, hooked):
    stage.gateway.webhooks.first_delay = 3600.0
    answers = iter([500])

    async def reply(_):
        return web.Response(status=next(answers, 200))

    hooked.reply = reply
    await phone.says("satu")
    assert [await hooked.text(), await hooked.text()] == ["satu", "satu"]


async def test_retry_after_is_honoured(stage, phone, hooked):
    stage.gateway.webhooks.first_delay = 60.0
    answers = iter([429])

    async def reply(_):
        status = next(answers, 200)
        return web.Response(status=status, headers={"Retry-After": "1"} if status == 429 else {})

    hooked.reply = reply
    await phone.says("satu")
    assert [await hooked.text(), await hooked.text()] == ["satu", "satu"]


async def test_lanes_are_served_side_by_side_up_to_max_connections(api, town, receiver):
    phones = [(await town.person(f"Warga {n}")).chat_with("sahut_bot") for n in range(6)]
    await api("setWebhook", url=receiver.url, max_connections=3)
    full, go_on = asyncio.Event(), asyncio.Event()

    async def reply(_):
        if receiver.open == 3:
            full.set()
        await go_on.wait()
        return web.Response()

    receiver.reply = reply
    for phone in phones:
        await phone.says("halo")
        await phone.says("lagi")
    await asyncio.wait_for(full.wait(), 5)
    go_on.set()
    came = [(await receiver.next())["message"] for _ in range(12)]
    assert receiver.most == 3
    for phone in phones:
        assert [m["text"] for m in came if m["chat"]["id"] == phone.who.id] == ["halo", "lagi"]


async def test_taps_go_by_person_and_may_overtake_messages(api, phone, hooked):
    markup = {"inline_keyboard": [[{"text": "Kirim", "callback_data": "k"}]]}
    await api("sendMessage", chat_id=phone.who.id, text="?", reply_markup=markup)
    held = asyncio.Event()

    async def reply(update):
        if "message" in update:
            await held.wait()
        return web.Response()

    hooked.reply = reply
    await phone.says("tertahan")
    await hooked.next()
    await phone.taps("Kirim", wait=0)
    assert (await hooked.next())["callback_query"]["data"] == "k"
    held.set()


async def test_a_call_that_asks_for_something_is_no_answer(api, phone, hooked):
    async def reply(_):
        return web.json_response({"method": "deleteWebhook"})

    hooked.reply = reply
    await phone.says("halo")
    await hooked.next()
    await phone.says("lagi")
    await hooked.next()
    assert (await api("getWebhookInfo"))["url"] == hooked.url


async def test_an_update_that_grew_too_old_is_given_up(api, stage, phone, hooked):
    refused = asyncio.Event()

    async def reply(update):
        if "lama" not in str(update):
            return web.Response()
        refused.set()
        return web.Response(status=500)

    hooked.reply = reply
    await phone.says("lama")
    await refused.wait()
    await stage.clock.advance(timedelta(hours=24, seconds=1))
    await phone.says("baru")
    while "lama" in (text := await hooked.text()):
        pass
    assert text == "baru"


@pytest.mark.parametrize("form", ["json", "urlencoded"])
async def test_an_answer_may_be_a_call(phone, hooked, form):
    call = {"method": "sendMessage", "chat_id": str(phone.who.id), "text": "dari jawaban"}

    async def reply(_):
        if form == "json":
            return web.json_response(call)
        return web.Response(
            text="method=sendMessage&text=dari+jawaban&chat_id=" + call["chat_id"],
            content_type="application/x-www-form-urlencoded",
        )

    hooked.reply = reply
    await phone.says("halo")
    await phone.sees("dari jawaban")


async def test_dropping_what_waits(api, phone, receiver):
    await phone.says("lama")
    await api("setWebhook", url=receiver.url, drop_pending_updates=True)
    await phone.says("baru")
    assert await receiver.text() == "baru"


async def test_a_refused_connection_is_told(api, stage, phone, monkeypatch, unused_tcp_port_url):
    stage.gateway.webhooks.first_delay = 0.01
    await api("setWebhook", url=unused_tcp_port_url)
    failed = asyncio.Event()
    note = Webhook._failed

    def noting(hook: Webhook, said: str) -> None:
        note(hook, said)
        failed.set()

    monkeypatch.setattr(Webhook, "_failed", noting)
    await phone.says("halo")
    await failed.wait()
    info = await api("getWebhookInfo")
    assert info["last_error_message"] == "Connection refused"
    assert info["pending_update_count"] == 1


@pytest.fixture
async def unused_tcp_port_url():
    server = TestServer(web.Application())
    await server.start_server()
    url = str(server.make_url("/hook"))
    await server.close()
    return url


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"url": "http://sahut.id/hook"}, "bad webhook: An HTTPS URL must be provided for webhook"),
        (
            {"url": "https://sahut.id:1234/"},
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        ),
        ({"url": "http://127.0.0.1:x/"}, "bad webhook: Wrong HTTP URL"),
        (
            {"url": "https://sahut.id/", "secret_token": "a b"},
            "secret token contains unallowed characters",
        ),
    ],
)
async def test_addresses_that_telegram_refuses(api, given, complaint):
    assert await api.refused("setWebhook", **given) == f"Bad Request: {complaint}"


async def test_kinds_of_updates_are_chosen_here_too(api, phone, receiver):
    await api("setWebhook", url=receiver.url, allowed_updates=["edited_message"])
    said = await phone.says("tidak")
    await phone.edits(said, "ya")
    assert (await receiver.next())["edited_message"]["text"] == "ya"
    assert (await api("getWebhookInfo"))["allowed_updates"] == ["edited_message"]
