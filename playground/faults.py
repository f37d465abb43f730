"""Trouble on demand: errors, broken connections, slow or lost answers, updates twice or swapped."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import asdict, dataclass, field
from random import Random
from typing import Any

from playground.world.updates import Update

Json = dict[str, Any]

CALL_KINDS = ("429", "500", "502", "reset", "slow", "lost")
HELD = 0.3  # seconds for which an update waits to be overtaken
UPDATE_KINDS = ("duplicate", "reorder")


@dataclass(eq=False, slots=True)
class Fault:
    """One kind of trouble, and where and how often it strikes.

    Without `bot`, `method` or `update` it strikes everywhere. `probability` is the chance for each
    call (or update) that fits, `count` how often at most; the first `after` that fit are spared.
    """

    kind: str
    bot: str | None = None
    method: str | None = None
    update: str | None = None
    probability: float = 1.0
    count: int | None = None
    after: int = 0
    seconds: float = 1.0
    retry_after: int = 1
    id: int = 0
    struck: int = 0
    dice: Random = field(default_factory=Random, repr=False)

    def fits(self, bot: str, method: str | None, update: str | None) -> bool:
        """Whether it concerns this call or update."""
        if self.bot is not None and self.bot.removeprefix("@").lower() != bot.lower():
            return False
        if method is not None:
            return self.kind in CALL_KINDS and self.method in (None, method)
        return self.kind in UPDATE_KINDS and self.update in (None, update)

    def strikes(self) -> bool:
        """Throws the dice, once per call or update that fits."""
        if self.after > 0:
            self.after -= 1
            return False
        if self.count is not None and self.struck >= self.count:
            return False
        if self.probability < 1 and self.dice.random() >= self.probability:
            return False
        self.struck += 1
        return True

    def as_json(self) -> Json:
        shown = asdict(self)
        del shown["dice"]
        return shown


class Faults:
    """The faults that are switched on."""

    def __init__(self, seed: int) -> None:
        self.seed = seed
        self.active: list[Fault] = []
        self.pause: Callable[[float], Awaitable[None]] = asyncio.sleep
        self._made = 0

    def add(self, given: Json) -> Fault:
        """Switches on a fault.

        Raises:
            ValueError: the description is not one of a fault.
        """
        known = {
            "kind",
            "bot",
            "method",
            "update",
            "probability",
            "count",
            "after",
            "seconds",
            "retry_after",
        }
        if given.get("kind") not in CALL_KINDS + UPDATE_KINDS:
            raise ValueError(f"a fault's kind is one of {', '.join(CALL_KINDS + UPDATE_KINDS)}")
        if not given.keys() <= known:
            raise ValueError(f"a fault has no {', '.join(sorted(given.keys() - known))}")
        self._made += 1
        fault = Fault(**given, id=self._made, dice=Random(f"{self.seed}/{self._made}"))
        self.active.append(fault)
        return fault

    def clear(self, number: int | None = None) -> None:
        """Switches off one fault, or all of them."""
        self.active = [fault for fault in self.active if number is not None and fault.id != number]

    def for_call(self, bot: str, method: str) -> Fault | None:
        """The fault that strikes this call."""
        return self._strike(bot, method, None) if self.active else None

    def for_update(self, bot: str, update: str) -> Fault | None:
        """The fault that strikes this update."""
        return self._strike(bot, None, update) if self.active else None

    def _strike(self, bot: str, method: str | None, update: str | None) -> Fault | None:
        fitting = (fault for fault in self.active if fault.fits(bot, method, update))
        return next((fault for fault in fitting if fault.strikes()), None)


class Sieve:
    """Stands before a bot's queue: doubles an update, or has one of another lane overtake it."""

    def __init__(self, faults: Faults, bot: str, put: Callable[[Update], None]) -> None:
        self._faults = faults
        self._bot = bot
        self._put = put
        self._held: list[Update] = []

    def __call__(self, update: Update) -> Iterable[Update]:
        """The updates that go on into the queue now, in the order in which they are numbered."""
        held, self._held = self._held, []
        passed = (
            [*held, update] if any(kept.lane == update.lane for kept in held) else [update, *held]
        )
        fault = self._faults.for_update(self._bot, update.kind)
        if fault is None:
            return passed
        if fault.kind == "duplicate":
            update.again = True
            return passed
        passed.remove(update)
        self._held = [update]
        asyncio.get_running_loop().call_later(HELD, self._release)
        return passed

    def _release(self) -> None:
        """Lets go what was held back, when nothing came that could overtake it."""
        held, self._held = self._held, []
        for update in held:
            self._put(update)
