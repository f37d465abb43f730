"""What happens, in order, for those who watch: the page, and tests that wait for something."""

import asyncio
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

Json = dict[str, Any]
Render = Callable[[int | None], Json]

KEPT = 20_000


@dataclass(eq=False, slots=True)
class Event:
    """One thing that happened; it is written for a viewer only when one looks."""

    seq: int
    type: str
    audience: frozenset[int] | None
    render: Render

    def shown_to(self, person: int | None) -> Json:
        """The event as one person sees it."""
        return {"seq": self.seq, "type": self.type, "person": person, **self.render(person)}

    def viewers(self, people: Iterable[int] | None) -> Sequence[int | None]:
        """For which of the given people (None: all) it is; None stands for everybody at once."""
        if self.audience is None:
            return [None]
        if people is None:
            return sorted(self.audience)
        return [person for person in people if person in self.audience]


class Feed:
    """Numbers the events and wakes those who wait."""

    def __init__(self) -> None:
        self.seq = 0
        self._events: deque[Event] = deque(maxlen=KEPT)
        self._waiting: set[asyncio.Future[None]] = set()

    def publish(self, type_: str, audience: Iterable[int] | None, render: Render) -> int:
        """Adds an event and returns its number."""
        self.seq += 1
        self._events.append(
            Event(self.seq, type_, None if audience is None else frozenset(audience), render)
        )
        if self._waiting:
            self.wake()
        return self.seq

    def wake(self) -> None:
        """Has all who wait look again."""
        for future in self._waiting:
            if not future.done():
                future.set_result(None)
        self._waiting.clear()

    def since(self, seq: int) -> list[Event] | None:
        """The events after a number, or None if they are no longer all there."""
        behind = self.seq - seq
        if behind <= 0:
            return []
        if behind > len(self._events):
            return None
        return [
            self._events[index] for index in range(len(self._events) - behind, len(self._events))
        ]

    async def changed(self, within: float) -> bool:
        """Waits for the next event; False when the time is over."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            await asyncio.wait_for(future, within)
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(future)
        return True
