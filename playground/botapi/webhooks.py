"""Webhooks: updates posted to a bot's address, lane by lane, until they are taken."""

import asyncio
from typing import TYPE_CHECKING, Any

from playground.world.people import Bot

if TYPE_CHECKING:
    from playground.botapi.call import Call
    from playground.botapi.gateway import Gateway

Json = dict[str, Any]


class Webhooks:
    """All bots' webhooks."""

    def __init__(self, gateway: "Gateway") -> None:
        self._gateway = gateway

    def url(self, bot: Bot) -> str:
        return ""

    def set(self, call: "Call") -> None:
        raise NotImplementedError

    def remove(self, bot: Bot) -> None:
        pass

    def info(self, bot: Bot) -> Json:
        return {
            "url": "",
            "has_custom_certificate": False,
            "pending_update_count": len(self._gateway.town.queues[bot.id]),
        }

    async def stop(self) -> None:
        await asyncio.sleep(0)
