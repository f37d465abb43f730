"""How fast one citizen may come, and whether at all: messages, reports a day, a stop."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from tickets.city import City
from tickets.errors import InvalidInput, Stopped
from tickets.people import Citizen

MINUTE = timedelta(minutes=1)
DAY = timedelta(days=1)


@dataclass(slots=True)
class Pace:
    """What is counted of one citizen, kept with their dialogue.

    Attributes:
        since: when the minute began that is counted; POSIX.
        count: messages and taps since then.
        told: that it is too many was said already in this minute.
        album: the last album, all pieces of which count once.
        filed: when the reports of the last day were sent; POSIX.
        full_at: when a file came last that could not be taken; POSIX. An album is told once.
    """

    since: float = 0.0
    count: int = 0
    told: bool = False
    album: str | None = None
    filed: tuple[float, ...] = ()
    full_at: float | None = None

    def comes(self, at: datetime, city: City, album: str | None = None) -> bool:
        """Count a message or a tap; says whether it is too many.

        Args:
            at: when it was sent, so that what piled up while we were away is no flood.
        """
        if abs(at.timestamp() - self.since) >= MINUTE.total_seconds():
            self.since, self.count, self.told = at.timestamp(), 0, False
        if album is None or album != self.album:
            self.count += 1
            self.album = album
        return self.count > city.limits.updates_a_minute

    @property
    def goes_on(self) -> float:
        """When messages are taken again; POSIX."""
        return self.since + MINUTE.total_seconds()

    def files(self, now: datetime, city: City) -> None:
        """Count a report that is about to be sent.

        Raises:
            InvalidInput: ``too-many-reports`` with the most a day, and after how many hours.
        """
        day_ago = (now - DAY).timestamp()
        recent = tuple(at for at in self.filed if at > day_ago)
        most = city.limits.reports_a_day
        if len(recent) >= most:
            hours = int((recent[-most] - day_ago) // 3600) + 1
            raise InvalidInput("too-many-reports", most=most, hours=hours)
        self.filed = (*recent, now.timestamp())


def refuse_if_stopped(citizen: Citizen, now: datetime) -> None:
    """Let nothing new come from somebody who is stopped.

    Raises:
        Stopped: until when.
    """
    if citizen.stopped_until is not None and citizen.stopped(now):
        raise Stopped(citizen.stopped_until)
