"""Where a forwarded message came from."""

from typing import Any

from playground.world.messages import Message

Json = dict[str, Any]


def origin_of(message: Message) -> Json:
    """A MessageOrigin; what was forwarded before keeps its first origin."""
    if message.origin is not None:
        return message.origin
    return {"type": "user", "sender_user": message.sender.user, "date": message.date}
