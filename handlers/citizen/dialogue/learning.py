"""What the desk corrected lately, from which suggestions of categories learn."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from tickets.ports import Tx

LATEST = 200
"""Corrections; each costs a suggestion some microseconds."""
LEARNED_FOR = timedelta(minutes=5)


class Learned:
    """The latest corrections, read now and then and kept in between. One per channel."""

    def __init__(self) -> None:
        self._corrections: Sequence[tuple[str, str]] = ()
        self._read_at: datetime | None = None

    async def corrections(self, tx: Tx, now: datetime) -> Sequence[tuple[str, str]]:
        """Texts of reports with the code that the desk gave them."""
        if self._read_at is None or abs(now - self._read_at) >= LEARNED_FOR:
            self._corrections, self._read_at = await tx.tickets.corrected(LATEST), now
        return self._corrections
