"""The door of the Bot API: who calls what, is it allowed, which fault strikes, what comes back."""

import asyncio
import inspect
import json
from typing import Any

from aiohttp import web

from playground.botapi import methods as _all_methods  # noqa: F401 - its import registers the methods
from playground.botapi import requests
from playground.botapi.call import METHODS, Call
from playground.botapi.errors import (
    ApiError,
    bad_request,
    in_telegrams_case,
    too_many_requests,
)
from playground.botapi.rates import Rates
from playground.botapi.webhooks import Webhooks
from playground.faults import Fault, Faults
from playground.schema.checks import Refused, Upload, check, method_names
from playground.transcript import Transcript
from playground.world.people import Bot
from playground.world.town import Town

Json = dict[str, Any]

ENCODE = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


class Gateway:
    """Answers `/bot<token>/<method>` and `/file/bot<token>/<path>`."""

    def __init__(self, town: Town, rates: Rates, faults: Faults, transcript: Transcript) -> None:
        self.town = town
        self.rates = rates
        self.faults = faults
        self.transcript = transcript
        self.webhooks = Webhooks(self)
        self.pollers: dict[int, asyncio.Future[None]] = {}

    def close(self) -> None:
        """Ends the calls that wait for updates."""
        for poller in self.pollers.values():
            if not poller.done():
                poller.set_exception(ApiError(500, "restart"))

    async def handle(self, request: web.Request) -> web.StreamResponse:
        """Serves one call."""
        token, _, name = request.path[len("/bot") :].partition("/")
        bot = self.town.bot_with(token)
        if bot is None:
            return _answer(ApiError(401).as_json(), 401)
        try:
            given, uploads = await requests.read(request)
        except ApiError as error:
            return _answer(error.as_json(), error.code)
        spelled = self.spelled(name)
        fault = self.faults.for_call(bot.username, spelled)
        if fault is not None and fault.kind == "reset":
            self._note(bot, spelled, given, None, fault)
            return _broken(request)
        answer = await self.answer(bot, spelled, given, uploads, fault)
        if fault is not None and fault.kind == "lost":
            return _broken(request)
        return _answer(answer, 200 if answer["ok"] else answer["error_code"])

    def spelled(self, name: str) -> str:
        """A method's name as the schema spells it; Telegram does not mind the case."""
        return method_names().get(name.lower(), name)

    async def answer(
        self,
        bot: Bot,
        name: str,
        given: Json,
        uploads: dict[str, Upload],
        fault: Fault | None = None,
    ) -> Json:
        """Carries out a call and returns what Telegram would send back."""
        try:
            if fault is not None:
                await self._suffer(fault)
            result = await self._carry_out(bot, name, given, uploads)
            answer: Json = {"ok": True, "result": result}
        except ApiError as error:
            answer = error.as_json()
        self._note(bot, name, given, answer, fault)
        return answer

    async def _carry_out(self, bot: Bot, name: str, given: Json, uploads: dict[str, Upload]) -> Any:
        if name not in method_names().values():
            raise ApiError(501, "method not found")
        try:
            checked = check(name, given, uploads)
        except Refused as refused:
            raise bad_request(in_telegrams_case(str(refused))) from None
        played = METHODS.get(name)
        if played is None:
            raise ApiError(501, f"the playground does not play {name}")
        result = played(Call(self.town, self, bot, name, checked, uploads))
        return await result if inspect.isawaitable(result) else result

    async def _suffer(self, fault: Fault) -> None:
        if fault.kind == "slow":
            await self.faults.pause(fault.seconds)
        elif fault.kind == "429":
            raise too_many_requests(fault.retry_after)
        elif fault.kind in ("500", "502"):
            raise ApiError(int(fault.kind))

    def _note(
        self, bot: Bot, name: str, given: Json, answer: Json | None, fault: Fault | None
    ) -> None:
        if name == "getUpdates" and answer is not None and answer["ok"] and not answer["result"]:
            return
        outcome: Json = {"ok": bool(answer and answer["ok"])}
        if not outcome["ok"]:
            outcome["code"] = answer["error_code"] if answer else 0
            outcome["description"] = answer["description"] if answer else "connection reset"
        if fault is not None:
            outcome["fault"] = fault.kind
        moment = self.town.clock.timestamp()
        self.transcript.add("call", moment, bot=bot.username, method=name, given=given, **outcome)

    async def download(self, request: web.Request) -> web.StreamResponse:
        """Serves a file by the path that getFile named."""
        token, _, path = request.path[len("/file/bot") :].partition("/")
        bot = self.town.bot_with(token)
        if bot is None:
            return _answer(ApiError(401).as_json(), 401)
        stored = self.town.files.by_path(bot, path)
        if stored is None or stored.content is None:
            return _answer(ApiError(404).as_json(), 404)
        return web.Response(
            body=stored.content, content_type=stored.mime_type or "application/octet-stream"
        )


def _answer(answer: Json, status: int) -> web.Response:
    return web.Response(
        body=ENCODE(answer).encode(), status=status, content_type="application/json"
    )


def _broken(request: web.Request) -> web.Response:
    """Breaks the connection off; the response is never sent."""
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=500)
