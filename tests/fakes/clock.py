"""A clock that stands still until it is moved."""

from datetime import UTC, datetime, timedelta

MONDAY_MORNING = datetime(2026, 3, 2, 1, 0, tzinfo=UTC)
"""2 March 2026, 09.00 in Banjarmasin: an ordinary working day."""


class FakeClock:
    """Says the time that it was told."""

    def __init__(self, now: datetime = MONDAY_MORNING) -> None:
        self._now = now

    def now(self) -> datetime:
        """The time as aware UTC."""
        return self._now

    def set(self, now: datetime) -> None:
        """Jump to a time, also backwards."""
        assert now.tzinfo is not None, "a naive time says nothing"
        self._now = now.astimezone(UTC)

    def advance(self, by: timedelta = timedelta(0), **parts: float) -> datetime:
        """Go on, by a timedelta or by its parts such as ``days=1``; returns the new time."""
        self._now += by + timedelta(**parts)
        return self._now
