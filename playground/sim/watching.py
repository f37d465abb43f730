"""What people see: their chats, and what happens in them, live."""

import asyncio
import json
import time
from typing import Any

from aiohttp import web

from playground.life.views import summary, view
from playground.sim.plumbing import answer, chat_of, optional_number, person_of, playground
from playground.world.feed import Event, Feed

Json = dict[str, Any]

routes = web.RouteTableDef()

HEARTBEAT = 15.0
LONGEST_WAIT = 60.0


@routes.get("/sim/people/{person}/chats")
async def chats(request: web.Request) -> web.Response:
    town, person = playground(request).town, person_of(request)
    return answer([summary(town, chat, person) for chat in town.chats_of(person)])


@routes.get("/sim/people/{person}/chats/{chat}")
async def chat(request: web.Request) -> web.Response:
    town = playground(request).town
    limit = optional_number(request, "limit") or 100
    thread = optional_number(request, "thread")
    return answer(view(town, chat_of(request), person_of(request), limit=limit, thread=thread))


def _shown(event: Event, people: list[int] | None) -> list[Json]:
    return [event.shown_to(viewer) for viewer in event.viewers(people)]


@routes.get("/sim/wait")
async def wait(request: web.Request) -> web.Response:
    """Answers as soon as something happens for a person (in a chat), or when the time is over."""
    feed = playground(request).town.feed
    after = optional_number(request, "after")
    after = feed.seq if after is None else after
    person, wanted = optional_number(request, "person"), optional_number(request, "chat")
    within = min(float(request.query.get("within", 5)), LONGEST_WAIT)
    deadline = time.monotonic() + within
    while True:
        events = feed.since(after)
        if events is None:
            return answer(
                {"seq": feed.seq, "events": [{"seq": feed.seq, "type": "reset", "person": None}]}
            )
        found = [
            shown
            for event in events
            for shown in _shown(event, None if person is None else [person])
        ]
        if wanted is not None:
            found = [shown for shown in found if shown.get("chat") == wanted]
        left = deadline - time.monotonic()
        if found or left <= 0:
            return answer({"seq": feed.seq, "events": found})
        after = feed.seq
        await feed.changed(left)


@routes.get("/sim/events")
async def events(request: web.Request) -> web.StreamResponse:
    """The stream of server-sent events."""
    feed = playground(request).town.feed
    people = [int(number) for number in request.query.getall("person", [])] or None
    last = request.headers.get("Last-Event-ID") or request.query.get("after")
    seq = int(last) if last else feed.seq
    headers = {
        "Content-Type": "text/event-stream",
        "Cache-Control": "no-cache",
        "X-Accel-Buffering": "no",
    }
    response = web.StreamResponse(headers=headers)
    await response.prepare(request)
    await response.write(b": here\n\n")
    try:
        while not playground(request).closing:
            seq = await _write_since(response, feed, seq, people)
            if not await feed.changed(HEARTBEAT):
                await response.write(b": still here\n\n")
    except (ConnectionResetError, asyncio.CancelledError):
        return response
    return response


async def _write_since(
    response: web.StreamResponse, feed: Feed, seq: int, people: list[int] | None
) -> int:
    found = feed.since(seq)
    if found is None:
        await response.write(_frame({"seq": feed.seq, "type": "reset", "person": None}, True))
        return feed.seq
    for event in found:
        shown = _shown(event, people)
        frames = [_frame(data, data is shown[-1]) for data in shown]
        if frames:
            await response.write(b"".join(frames))
        seq = event.seq
    return seq


def _frame(data: Json, last: bool) -> bytes:
    """One event; only the last one of a number names it, so that none is lost on the way back."""
    lines = [f"id: {data['seq']}"] if last else []
    lines += [
        f"event: {data['type']}",
        f"data: {json.dumps(data, ensure_ascii=False, default=str)}",
    ]
    return ("\n".join(lines) + "\n\n").encode()
