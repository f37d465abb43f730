"""The town itself: its people, bots, groups and clock."""

from datetime import UTC, timedelta
from typing import Any

from aiohttp import web

from playground.life import membership
from playground.life.posting import refresh
from playground.sim.plumbing import answer, group_number, playground, read
from playground.world.chats import Group
from playground.world.people import Sender
from playground.world.town import Town, bot_card, group_card, person_card

Json = dict[str, Any]

routes = web.RouteTableDef()


def clock_card(town: Town) -> Json:
    now = town.clock.now().astimezone(UTC)
    return {"now": int(now.timestamp()), "iso": now.isoformat(timespec="seconds")}


@routes.get("/sim/state")
async def state(request: web.Request) -> web.Response:
    stage = playground(request)
    town = stage.town
    return answer(
        {
            "seq": town.feed.seq,
            "clock": clock_card(town),
            "rates": stage.rates.enabled,
            "bots": [
                bot_card(town, bot) | {"delivery": stage.delivery(bot)}
                for bot in town.bots.values()
            ],
            "people": [person_card(person) for person in town.people.values()],
            "groups": [
                group_card(group) for group in town.groups.values() if group.moved_to is None
            ],
        }
    )


@routes.get("/sim/page-settings")
async def page_settings(request: web.Request) -> web.Response:
    return answer(playground(request).page_settings)


@routes.post("/sim/reset")
async def reset(request: web.Request) -> web.Response:
    playground(request).reset()
    return answer({"ok": True})


@routes.post("/sim/rates")
async def set_rates(request: web.Request) -> web.Response:
    stage = playground(request)
    stage.rates.enabled = bool((await read(request))["enabled"])
    return answer({"enabled": stage.rates.enabled})


@routes.post("/sim/people")
async def add_person(request: web.Request) -> web.Response:
    given = await read(request)
    names = ("last_name", "username", "language", "phone")
    details = {name: given[name] for name in names if given.get(name)}
    person = playground(request).town.add_person(given["first_name"], **details)
    return answer(person_card(person))


@routes.post("/sim/bots")
async def add_bot(request: web.Request) -> web.Response:
    given = await read(request)
    details = {name: bool(given[name]) for name in ("privacy", "private_topics") if name in given}
    bot = playground(request).add_bot(
        given["username"], given.get("name"), given.get("token"), **details
    )
    return answer(bot_card(playground(request).town, bot) | {"token": bot.token})


@routes.post("/sim/groups")
async def add_group(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    members = [town.someone(who) for who in given.get("members", [])]
    details = {name: bool(given.get(name)) for name in ("supergroup", "forum")}
    return answer(group_card(membership.found(town, given["title"], members, **details)))


@routes.patch("/sim/groups/{chat}")
async def change_group(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    group = town.group(group_number(request))
    if given.get("title"):
        membership.rename(town, group, _by(town, group, given), given["title"])
    if "forum" in given:
        if group.type != "supergroup":
            raise ValueError("only a supergroup can have topics: upgrade it first")
        group.forum = bool(given["forum"])
        refresh(town, group)
    return answer(group_card(group))


def _by(town: Town, group: Group, given: Json) -> Sender:
    """Who does it: the one named, else whoever created the group."""
    if given.get("by"):
        return town.someone(given["by"])
    ruling = [member.who for member in group.members.values() if member.status == "creator"]
    return ruling[0] if ruling else next(iter(group.members.values())).who


@routes.post("/sim/groups/{chat}/members")
async def join(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    group = town.group(group_number(request))
    who = town.someone(given["who"])
    by = town.someone(given["by"]) if given.get("by") else who
    if not group.member(who).present:
        membership.change(town, group, by, who, "member")
    return answer(group_card(group))


@routes.delete("/sim/groups/{chat}/members/{who}")
async def leave(request: web.Request) -> web.Response:
    town = playground(request).town
    group = town.group(group_number(request))
    who = town.someone(request.match_info["who"])
    by = town.someone(request.query["by"]) if request.query.get("by") else who
    if group.member(who).present:
        membership.change(town, group, by, who, "left" if by is who else "kicked")
    return answer(group_card(group))


@routes.post("/sim/groups/{chat}/admins")
async def promote(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    group = town.group(group_number(request))
    who = town.someone(given["who"])
    if not group.member(who).present:
        raise ValueError(f"{who.name} is not in the group")
    by = _by(town, group, given)
    if given.get("admin") is False:
        membership.change(town, group, by, who, "member")
    else:
        rights = membership.FULL_RIGHTS | {k: bool(v) for k, v in given.get("rights", {}).items()}
        membership.change(town, group, by, who, "administrator", rights=rights)
    return answer(group_card(group))


@routes.post("/sim/groups/{chat}/upgrade")
async def upgrade(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    group = town.group(group_number(request))
    return answer(group_card(membership.upgrade(town, group, forum=bool(given.get("forum")))))


@routes.post("/sim/groups/{chat}/topics")
async def add_topic(request: web.Request) -> web.Response:
    given = await read(request)
    town = playground(request).town
    group = town.group(group_number(request))
    if not group.forum:
        raise ValueError("the group has no topics: make it a forum first")
    topic = membership.open_topic(town, group, _by(town, group, given), given["name"])
    return answer({"thread": topic.thread, "name": topic.name})


@routes.get("/sim/clock")
async def clock(request: web.Request) -> web.Response:
    return answer(clock_card(playground(request).town))


@routes.post("/sim/clock/advance")
async def advance(request: web.Request) -> web.Response:
    given = await read(request)
    seconds = float(given["seconds"])
    if seconds < 0:
        raise ValueError("the clock cannot go back")
    town = playground(request).town
    await town.clock.advance(timedelta(seconds=seconds))
    return answer(clock_card(town))


@routes.get("/sim/files/{key}")
async def file(request: web.Request) -> web.Response:
    stored = playground(request).town.files.by_key.get(request.match_info["key"])
    if stored is None or stored.content is None:
        return answer({"error": "there are no bytes of this file"}, 404)
    headers = {"Cache-Control": "max-age=3600", "X-Content-Type-Options": "nosniff"}
    kind = stored.mime_type if stored.mime_type.startswith(("image/", "video/", "audio/")) else ""
    if not kind or "svg" in kind:
        headers["Content-Disposition"] = "attachment"
    return web.Response(
        body=stored.content, content_type=kind or "application/octet-stream", headers=headers
    )
