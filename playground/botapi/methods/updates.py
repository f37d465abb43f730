"""getUpdates and webhooks, getMe, getFile."""

import asyncio
import time
from typing import Any

from playground.botapi.call import Call, method
from playground.botapi.errors import ApiError, bad_request
from playground.world.updates import KINDS

Json = dict[str, Any]

LONGEST_POLL = 50
GRACE = 1.0
DOWNLOAD_LIMIT = 20 * 1024 * 1024


@method("getUpdates")
async def get_updates(call: Call) -> list[Json]:
    """Waits for updates; a second poller ends the first."""
    bot = call.bot
    if call.gateway.webhooks.url(bot):
        raise ApiError(
            409,
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first",
        )
    queue = call.town.queues[bot.id]
    queue.allow(allowed_updates(call))
    offset, limit = call.get("offset", 0), min(max(call.get("limit", 100), 1), 100)
    deadline = time.monotonic() + min(max(call.get("timeout", 0), 0), LONGEST_POLL)
    pollers = call.gateway.pollers
    older = pollers.pop(bot.id, None)
    if older is not None and not older.done():
        older.set_exception(
            ApiError(
                409,
                "terminated by other getUpdates request; "
                "make sure that only one bot instance is running",
            )
        )
    queue.confirm(offset)
    turn = pollers[bot.id] = asyncio.get_running_loop().create_future()
    try:
        while not (found := queue.take(limit)):
            left = deadline - time.monotonic()
            if left <= 0:
                break
            arrival = queue.arrival()
            await asyncio.wait({turn, arrival}, timeout=left, return_when=asyncio.FIRST_COMPLETED)
            arrival.cancel()
            if turn.done():
                turn.result()
    finally:
        if pollers.get(bot.id) is turn:
            del pollers[bot.id]
        turn.cancel()
    return [update.as_json() for update in found]


def allowed_updates(call: Call) -> list[str] | None:
    """The kinds of updates that are asked for; unknown ones are ignored, as Telegram does."""
    kinds: list[str] | None = call.get("allowed_updates")
    return None if kinds is None else [kind for kind in kinds if kind in KINDS]


@method("setWebhook")
async def set_webhook(call: Call) -> bool:
    """Has updates posted to an address; an empty one ends that."""
    if call.get("drop_pending_updates"):
        call.town.queues[call.bot.id].clear()
    call.town.queues[call.bot.id].allow(allowed_updates(call))
    await call.gateway.webhooks.set(call)
    return True


@method("deleteWebhook")
async def delete_webhook(call: Call) -> bool:
    if call.get("drop_pending_updates"):
        call.town.queues[call.bot.id].clear()
    await call.gateway.webhooks.remove(call.bot)
    return True


@method("getWebhookInfo")
def get_webhook_info(call: Call) -> Json:
    return call.gateway.webhooks.info(call.bot)


@method("getMe")
def get_me(call: Call) -> Json:
    bot = call.bot
    return {
        **bot.user,
        "can_join_groups": True,
        "can_read_all_group_messages": not bot.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": bot.private_topics,
        "allows_users_to_create_topics": bot.private_topics,
    }


@method("getFile")
def get_file(call: Call) -> Json:
    known = call.town.files.known_to(call.bot, call["file_id"])
    if known is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    media, file = known
    if file.size > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {
        "file_id": call.town.files.file_id(call.bot, media, file),
        "file_unique_id": "AQAD" + file.key[:12],
        "file_size": file.size,
        "file_path": file.path,
    }


@method("logOut")
def log_out(call: Call) -> bool:
    return True


@method("close")
def close(call: Call) -> bool:
    return True
