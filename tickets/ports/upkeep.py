"""What retention needs of storage: throwing away, in small portions, what has had its time."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum
from typing import Protocol


class Stale(StrEnum):
    """What is not kept for ever, and from when on its time counts."""

    DRAFTS = "drafts"
    """Half-told reports and the like, since the conversation's last update."""
    REPORTERS = "reporters"
    """Who reported or follows a ticket, and in which chats it has topics, since it ended."""
    CONTACTS = "contacts"
    """Names and phones of citizens without a ticket, since they consented."""
    TIMERS = "timers"
    """What rang for tickets that ended and for drafts, since it rang."""
    SENT_MESSAGES = "sent_messages"
    """What messages in chats were about, since they were sent."""
    DEDUPE_KEYS = "dedupe_keys"
    """Which messages may not come twice, since they were queued."""
    DEAD_LETTERS = "dead_letters"
    """What went wrong, since it did."""


class Upkeep(Protocol):
    """Throws away what has had its time."""

    async def clear(self, what: Stale, before: datetime, limit: int) -> int:
        """Throw away some of what is older; returns how many, none at the end."""
        ...

    async def clear_files(self, before: datetime, limit: int) -> tuple[int, Sequence[str]]:
        """Forget some files that last came before then and belong to no ticket, no conversation
        and no waiting message.

        Returns:
            How many, none at the end; and the digests whose bytes nothing needs any more, to be
            erased after the commit.
        """
        ...

    async def clear_made(self, now: datetime, limit: int) -> tuple[int, Sequence[str]]:
        """Forget some files that the program made, are kept no longer and do not wait to be sent.

        Returns:
            As clear_files.
        """
        ...
