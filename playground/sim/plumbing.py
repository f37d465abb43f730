"""What all of the control interface's handlers share."""

import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from playground.botapi.errors import ApiError
from playground.world.chats import Chat
from playground.world.people import Person
from playground.world.town import NotThere

if TYPE_CHECKING:
    from playground.server import Playground

Json = dict[str, Any]
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]

PLAYGROUND: "web.AppKey[Playground]" = web.AppKey("playground")


@web.middleware
async def explain(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turns what goes wrong into a sentence."""
    try:
        return await handler(request)
    except NotThere as missing:
        return answer({"error": str(missing)}, 404)
    except KeyError as missing:
        return answer({"error": f"the field {missing} is needed"}, 400)
    except (ValueError, TypeError, ApiError) as wrong:
        return answer({"error": str(wrong)}, 400)


def answer(content: Any, status: int = 200) -> web.Response:
    """A JSON answer."""
    text = json.dumps(content, ensure_ascii=False, default=str)
    return web.Response(text=text, status=status, content_type="application/json")


async def read(request: web.Request) -> Json:
    """The JSON object that came with the request; an empty one if nothing did."""
    text = await request.text()
    given = json.loads(text) if text.strip() else {}
    if not isinstance(given, dict):
        raise ValueError("a JSON object is expected")
    return given


def playground(request: web.Request) -> "Playground":
    return request.config_dict[PLAYGROUND]


def person_of(request: web.Request) -> Person:
    """The person that the address names."""
    return playground(request).town.person(_number(request.match_info["person"], "person"))


def chat_of(request: web.Request) -> Chat:
    """The chat that the address names, from that person's side."""
    return playground(request).town.chat_of(person_of(request), request.match_info["chat"])


def _number(text: str, what: str) -> int:
    if not text.lstrip("-").isdigit():
        raise NotThere(f"there is no {what} {text}")
    return int(text)


def group_number(request: web.Request) -> int:
    return _number(request.match_info["chat"], "group")


def optional_number(request: web.Request, name: str) -> int | None:
    """A number from the query."""
    text = request.query.get(name, "")
    return int(text) if text else None
