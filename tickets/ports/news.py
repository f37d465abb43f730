"""What is kept for the news: how citizens hear of tickets, and what can still be undone."""

from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from tickets.hearing import Hearing
from tickets.ticket import Ticket
from tickets.workflow import Move


class Hearings(Protocol):
    """How citizens hear of tickets."""

    async def get(self, number: str, citizen: int) -> Hearing:
        """How one citizen hears of one ticket; as usual where they said nothing."""
        ...

    async def save(self, hearing: Hearing) -> None:
        """Keep it."""
        ...

    async def forget(self, citizen: int) -> None:
        """Keep nothing of what a citizen heard."""
        ...


@dataclass(frozen=True, slots=True)
class Undo:
    """A move that can be taken back, for as long as nothing of it reached a citizen.

    Attributes:
        before: the ticket as it was before the move.
        version: of the ticket after the move; another one means that something further was done.
        member: who made the move.
        until: the last moment to take it back.
        joined: who became a follower of another ticket by the move.
    """

    before: Ticket
    version: int
    move: Move
    member: int
    until: datetime
    joined: tuple[int, ...] = ()


class Undos(Protocol):
    """The last undoable move of each ticket."""

    async def keep(self, undo: Undo, now: datetime) -> None:
        """Keep it in place of an earlier one; those that are over by now are thrown away."""
        ...

    async def get(self, number: str) -> Undo | None:
        """The last undoable move of a ticket, even if its time is over."""
        ...

    async def drop(self, number: str) -> None:
        """It was undone."""
        ...
