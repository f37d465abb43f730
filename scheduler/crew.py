"""Pieces of work done side by side: taken from the database a few at a time, each in a task."""

import asyncio
from abc import ABC, abstractmethod
from collections.abc import Hashable, Sequence
from functools import partial
from typing import Generic, TypeVar

from scheduler.loop import Loop

Piece = TypeVar("Piece")


class Crew(ABC, Generic[Piece]):
    """Works off what ``take`` brings until stopped. Several processes may each have one.

    Args:
        at_a_time: how many pieces may be under way.
    """

    def __init__(self, name: str, at_a_time: int) -> None:
        self._at_a_time = at_a_time
        self._tasks: dict[Hashable, asyncio.Task[None]] = {}
        self._loop = Loop(name, self._round, busy=lambda: bool(self._tasks))

    @abstractmethod
    async def take(self, limit: int) -> Sequence[Piece]:
        """Some pieces that no other process takes meanwhile."""

    @abstractmethod
    def key(self, piece: Piece) -> Hashable:
        """By which a piece is known: what is under way is not begun once more."""

    @abstractmethod
    async def do(self, piece: Piece) -> None:
        """Do one piece; whatever goes wrong with it must not stop the others."""

    def wake(self) -> None:
        """Look for work at once."""
        self._loop.wake()

    def stop(self) -> None:
        """Let ``run`` return as soon as what is under way is done."""
        self._loop.stop()

    async def run(self) -> None:
        """Work until stopped or cancelled."""
        try:
            await self._loop.run()
        except asyncio.CancelledError:
            tasks = self.drop()
            await asyncio.gather(*tasks, return_exceptions=True)
            raise

    def drop(self) -> Sequence[asyncio.Task[None]]:
        """Cancel what is under way."""
        tasks = list(self._tasks.values())
        for task in tasks:
            task.cancel()
        return tasks

    async def work_off(self) -> None:
        """Do everything that can be done now.

        Raises:
            StorageUnavailable: the rest is still to be done.
        """
        while await self._round() or self._tasks:
            if self._tasks:
                await asyncio.wait(self._tasks.values(), return_when=asyncio.FIRST_COMPLETED)

    async def _round(self) -> bool:
        """Begin as many pieces as may be under way; whether there may be more."""
        free = self._at_a_time - len(self._tasks)
        if self._loop.stopping or free <= 0:
            return False
        pieces = await self.take(free)
        for piece in pieces:
            key = self.key(piece)
            if key not in self._tasks:
                task = asyncio.create_task(self.do(piece))
                self._tasks[key] = task
                task.add_done_callback(partial(self._finish, key))
        return bool(pieces)

    def _finish(self, key: Hashable, _task: asyncio.Task[None]) -> None:
        self._tasks.pop(key, None)
        self._loop.wake()
