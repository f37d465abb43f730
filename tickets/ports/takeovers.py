"""Codes by which people take over the reports that somebody entered for them."""

from datetime import datetime
from typing import Protocol


class Takeovers(Protocol):
    """The codes, by their digests."""

    async def offer(self, number: str, digest: str, expires_at: datetime) -> None:
        """Keep a ticket's code; an earlier one of the same ticket is void from now on."""
        ...

    async def offered(self, digest: str, now: datetime) -> str | None:
        """The number of the ticket that a code is for, unless it is over."""
        ...
