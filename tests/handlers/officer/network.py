"""Telegram's side, as far as the library asks anything without a network."""

import json
from typing import Any

from telegram.request import BaseRequest

TOKEN = "42:officers"
USERNAME = "sahut_petugas_bot"


class NoNetwork(BaseRequest):
    """Answers what the library asks at its start; anything else is a test that fails."""

    read_timeout = 5.0

    def __init__(self) -> None:
        self.asked: list[tuple[str, dict[str, Any]]] = []
        self.answers: dict[str, Any] = {
            "getMe": {
                "id": 42,
                "is_bot": True,
                "first_name": "Sahut",
                "username": USERNAME,
                "can_join_groups": True,
                "can_read_all_group_messages": False,
                "supports_inline_queries": False,
            },
            "setMyCommands": True,
        }

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Nothing to close."""

    async def do_request(self, url: str, method: str, *args: Any, **more: Any) -> tuple[int, bytes]:
        """Answer from the list of answers."""
        called = url.rsplit("/", 1)[-1]
        data = args[0] if args else more.get("request_data")
        self.asked.append((called, data.parameters if data else {}))
        answer = self.answers[called]
        if isinstance(answer, tuple):
            status, answered = answer
            return status, json.dumps(answered).encode()
        return 200, json.dumps({"ok": True, "result": answer}).encode()
