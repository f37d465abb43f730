"""Faults, the transcript, and updates once more."""

from typing import Any

from aiohttp import web

from playground.sim.plumbing import answer, playground, read
from playground.transcript import readable

Json = dict[str, Any]

routes = web.RouteTableDef()


@routes.get("/sim/faults")
async def faults(request: web.Request) -> web.Response:
    stage = playground(request)
    return answer(
        {"seed": stage.faults.seed, "faults": [fault.as_json() for fault in stage.faults.active]}
    )


@routes.post("/sim/faults")
async def add_fault(request: web.Request) -> web.Response:
    return answer(playground(request).faults.add(await read(request)).as_json())


@routes.delete("/sim/faults")
async def clear_faults(request: web.Request) -> web.Response:
    playground(request).faults.clear()
    return answer({"faults": []})


@routes.delete("/sim/faults/{number}")
async def clear_fault(request: web.Request) -> web.Response:
    stage = playground(request)
    stage.faults.clear(int(request.match_info["number"]))
    return answer({"faults": [fault.as_json() for fault in stage.faults.active]})


@routes.get("/sim/transcript")
async def transcript(request: web.Request) -> web.Response:
    """JSON lines; with `?format=text`, to be read by a person."""
    kept = playground(request).transcript
    bot, after = request.query.get("bot"), int(request.query.get("after", 0))
    lines = (
        readable(kept.entries(bot, after))
        if request.query.get("format") == "text"
        else kept.lines(bot, after)
    )
    return web.Response(text="".join(line + "\n" for line in lines), content_type="text/plain")


@routes.post("/sim/updates/repeat")
async def repeat(request: web.Request) -> web.Response:
    """Delivers a bot's last update (or the one with a number, if it is still known) once more."""
    given = await read(request)
    stage = playground(request)
    bot = stage.town.bot_named(given["bot"])
    update = stage.town.queues[bot.id].last
    if update is None:
        raise ValueError("the bot has had no update yet")
    stage.town.queues[bot.id].repeat(update)
    return answer({"update_id": update.id})
