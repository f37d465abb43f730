"""What happened: noted while a transaction is open, appended to the tickets' histories."""

from collections.abc import Sequence

from sqlalchemy import insert, select
from sqlmodel import col

from storage.database import Statements
from storage.encoding import event_payload, restored_event, staff_event_payload
from storage.tables import HistoryEvidenceRow, StaffEventRow, TicketEventRow
from tickets.events import Announced, Event
from tickets.people import Actor, Role
from tickets.staff_events import StaffEvent


class SqlHistory:
    """The events of one transaction on their way into the histories and to the announcements."""

    def __init__(self, statements: Statements) -> None:
        self._sql = statements
        self._unwritten: list[Event] = []
        self._unwritten_of_staff: list[StaffEvent] = []
        self._unannounced: list[Announced] = []

    def note(self, event: Announced) -> None:
        """Take an event in."""
        self._unannounced.append(event)
        if isinstance(event, Event):
            self._unwritten.append(event)
        elif isinstance(event, StaffEvent):
            self._unwritten_of_staff.append(event)

    async def take_unannounced(self) -> Sequence[Announced]:
        """The events that nobody was told of yet. Those of tickets stand in the histories then."""
        await self._write()
        await self._write_of_staff()
        events, self._unannounced = self._unannounced, []
        return events

    async def of(self, number: str) -> Sequence[Event]:
        """All events of a ticket, oldest first."""
        await self._write()
        rows = await self._sql.all(
            select(TicketEventRow)
            .where(col(TicketEventRow.number) == number)
            .order_by(col(TicketEventRow.id))
        )
        return [_event(row) for row in rows]

    async def _write(self) -> None:
        if not self._unwritten:
            return
        events, self._unwritten = self._unwritten, []
        await self._sql.run(
            insert(TicketEventRow).values(
                [
                    {
                        "number": event.number,
                        "type": type(event).__name__,
                        "at": event.at,
                        "role": event.actor.role,
                        "person": event.actor.person,
                        "unit": event.actor.unit,
                        "payload": event_payload(event),
                    }
                    for event in events
                ]
            )
        )
        files = {(event.number, file) for event in events for file in _evidence(event)}
        if files:
            await self._sql.run(
                self._sql.insert(HistoryEvidenceRow)
                .values([{"number": number, "evidence": file} for number, file in sorted(files)])
                .on_conflict_do_nothing()
            )

    async def _write_of_staff(self) -> None:
        if not self._unwritten_of_staff:
            return
        events, self._unwritten_of_staff = self._unwritten_of_staff, []
        await self._sql.run(
            insert(StaffEventRow).values(
                [
                    {
                        "type": type(event).__name__,
                        "at": event.at,
                        "member": event.member,
                        "actor_role": event.actor.role,
                        "actor_person": event.actor.person,
                        "actor_unit": event.actor.unit,
                        "payload": staff_event_payload(event),
                    }
                    for event in events
                ]
            )
        )


def _evidence(event: Event) -> tuple[int, ...]:
    return getattr(event, "evidence", ())


def _event(row: TicketEventRow) -> Event:
    actor = Actor(Role(row.role), row.person, row.unit)
    return restored_event(
        row.type, {**row.payload, "number": row.number, "at": row.at, "actor": actor}
    )
