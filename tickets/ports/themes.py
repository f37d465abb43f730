"""What the rules need of storage for themes."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from tickets.themes import Theme, ThemeAnswer
from tickets.workflow import Move


class Themes(Protocol):
    """The themes and what was written to all tickets of one."""

    async def add(self, name: str, now: datetime) -> Theme:
        """Keep a new theme; the one that has this name already, whatever the case, stays."""
        ...

    async def get(self, theme: int) -> Theme:
        """One theme.

        Raises:
            NotFound: there is none.
        """
        ...

    async def newest(self) -> Sequence[Theme]:
        """All themes, the newest first."""
        ...

    async def remove(self, theme: int) -> None:
        """Let a theme go that holds no tickets, with what was written to its tickets."""
        ...

    async def draft(
        self, theme: int, move: Move, text: str, evidence: tuple[int, ...], member: int
    ) -> ThemeAnswer:
        """Keep words that are to be sent to all."""
        ...

    async def answer(self, answer: int) -> ThemeAnswer:
        """Words for all, locked against other writers until the commit.

        Raises:
            NotFound: there are none.
        """
        ...

    async def save(self, answer: ThemeAnswer) -> None:
        """Keep how far it is."""
        ...
