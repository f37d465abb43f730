"""Tickets as rows of the database, and back."""

from typing import Any

from storage.tables import TicketRow
from tickets.city import Point
from tickets.ticket import Kind, Occasion, Place, Privacy, Span, Status, Ticket


def row_values(ticket: Ticket) -> dict[str, Any]:
    """The columns of what can change."""
    point = ticket.place.point
    return {
        "kind": ticket.kind,
        "category": ticket.category,
        "privacy": ticket.privacy,
        "status": ticket.status,
        "description": ticket.description,
        "latitude": point.latitude if point else None,
        "longitude": point.longitude if point else None,
        "area": ticket.place.area,
        "words": ticket.place.words,
        "approximate": ticket.place.approximate,
        "reporter": ticket.reporter,
        "filed_at": ticket.filed_at,
        "status_since": ticket.status_since,
        "finish_due": ticket.finish_due,
        "unit": ticket.unit,
        "assignee": ticket.assignee,
        "verify_due": ticket.verify_due,
        "answer_due": ticket.answer_due,
        "first_answered_at": ticket.first_answered_at,
        "resume": ticket.resume,
        "reopen_requested_at": ticket.reopen_requested_at,
        "reporter_objects": ticket.reporter_objects,
        "decide_due": ticket.decide_due,
        "objections": ticket.objections,
        "proposed_at": ticket.proposed_at,
        "challenges": ticket.challenges,
        "theme": ticket.theme,
        "rating": ticket.rating,
        "merged_into": ticket.merged_into,
        "sensitive": ticket.sensitive,
        "unmasked": ticket.unmasked,
        "happened_on": ticket.happened.day if ticket.happened else None,
        "happened_span": ticket.happened.span if ticket.happened else None,
        "entered_by": ticket.entered_by,
        "escalated_at": ticket.escalated_at,
        "enquired_at": ticket.enquired_at,
        "instructed_at": ticket.instructed_at,
        "instruction_due": ticket.instruction_due,
        "title": ticket.title,
        "handling": ticket.handling,
        "urgent_at": ticket.urgent_at,
        "helpers": ",".join(("", *ticket.helpers, "")) if ticket.helpers else "",
        "version": ticket.version,
        "due": ticket.due,
    }


def _occasion(row: TicketRow) -> Occasion | None:
    if row.happened_on is None or row.happened_span is None:
        return None
    return Occasion(row.happened_on, Span(row.happened_span))


def restored_ticket(row: TicketRow, evidence: tuple[int, ...]) -> Ticket:
    point = (
        Point(row.latitude, row.longitude)
        if row.latitude is not None and row.longitude is not None
        else None
    )
    return Ticket(
        number=row.number,
        draft=row.draft,
        kind=Kind(row.kind),
        category=row.category,
        privacy=Privacy(row.privacy),
        status=Status(row.status),
        description=row.description,
        place=Place(point, row.area, row.words, row.approximate),
        reporter=row.reporter,
        filed_at=row.filed_at,
        status_since=row.status_since,
        finish_due=row.finish_due,
        evidence=evidence,
        unit=row.unit,
        assignee=row.assignee,
        verify_due=row.verify_due,
        answer_due=row.answer_due,
        first_answered_at=row.first_answered_at,
        resume=Status(row.resume) if row.resume else None,
        reopen_requested_at=row.reopen_requested_at,
        reporter_objects=row.reporter_objects,
        decide_due=row.decide_due,
        objections=row.objections,
        proposed_at=row.proposed_at,
        challenges=row.challenges,
        theme=row.theme,
        rating=row.rating,
        merged_into=row.merged_into,
        sensitive=row.sensitive,
        unmasked=row.unmasked,
        happened=_occasion(row),
        entered_by=row.entered_by,
        escalated_at=row.escalated_at,
        enquired_at=row.enquired_at,
        instructed_at=row.instructed_at,
        instruction_due=row.instruction_due,
        title=row.title,
        handling=row.handling,
        urgent_at=row.urgent_at,
        helpers=tuple(filter(None, row.helpers.split(","))),
        version=row.version,
    )
