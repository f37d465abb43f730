"""Which tickets somebody may see, and which of them are wanted, as SQL."""

from collections.abc import Collection, Iterator

from sqlalchemy import ColumnElement, and_, exists, false, or_, true
from sqlalchemy.orm import aliased
from sqlmodel import col

from storage.tables import TicketEventRow, TicketRow
from tickets.events import MoveUndone, StatusChanged
from tickets.people import Post
from tickets.permissions import Scope
from tickets.ports import Among
from tickets.ticket import Privacy

ANONYMOUS = [privacy.value for privacy in Privacy if privacy.hides_reporter]

HIDDEN = [privacy.value for privacy in Privacy if privacy.hides_ticket]


def within(scope: Scope) -> ColumnElement[bool]:
    """Scope as a condition; see there what each part lets one see."""
    hidden = col(TicketRow.privacy).in_(HIDDEN)
    seen = or_(
        ~hidden if scope.city else false(),
        hidden if scope.secret else false(),
        and_(~hidden, col(TicketRow.escalated_at).is_not(None)) if scope.escalated else false(),
    )
    headed = col(TicketRow.unit).in_(sorted(scope.headed))
    helping = [and_(_helped_by([p.unit]), _part(p)) for p in scope.helping if p.unit]
    within = or_(
        col(TicketRow.unit).in_(sorted(scope.units)),
        *(_in_a_part(post) for post in scope.parts),
        and_(or_(seen, headed, *helping), ~col(TicketRow.sensitive)),
    )
    return within if scope.protected else and_(within, ~col(TicketRow.sensitive))


def _in_a_part(post: Post) -> ColumnElement[bool]:
    """What a post reaches that is for parts of its unit's work only."""
    return and_(col(TicketRow.unit) == post.unit, _part(post))


def _part(post: Post) -> ColumnElement[bool]:
    parts = [
        and_(
            col(TicketRow.area).in_(sorted(part.areas)) if part.areas else true(),
            col(TicketRow.category).in_(sorted(part.categories)) if part.categories else true(),
        )
        for part in post.only
    ]
    return or_(*parts) if parts else true()


def _helped_by(units: Collection[str]) -> ColumnElement[bool]:
    """What at least one of these units helps with."""
    helpers = col(TicketRow.helpers)
    each = (helpers.contains(f",{unit},", autoescape=True) for unit in sorted(units))
    return or_(false(), *each)


def to_decide(scope: Scope) -> ColumnElement[bool]:
    """The objections that holders of the scope decide on, see Among.undecided."""
    objected = col(TicketRow.reopen_requested_at).is_not(None)
    return objected if scope.city else and_(objected, col(TicketRow.sensitive))


def undone() -> ColumnElement[bool]:
    """A move that the next one of its kind of event takes back; see tickets.events.standing."""
    undo, between = aliased(TicketEventRow), aliased(TicketEventRow)
    return exists().where(
        col(undo.number) == col(TicketEventRow.number),
        col(undo.type) == MoveUndone.__name__,
        col(undo.id) > col(TicketEventRow.id),
        ~exists().where(
            col(between.number) == col(TicketEventRow.number),
            col(between.type) == StatusChanged.__name__,
            col(between.id) > col(TicketEventRow.id),
            col(between.id) < col(undo.id),
        ),
    )


def narrowed(among: Among) -> Iterator[ColumnElement[bool]]:
    """The conditions that a wish names."""
    if among.assignees:
        yield col(TicketRow.assignee).in_(sorted(among.assignees))
    if among.untaken:
        yield col(TicketRow.assignee).is_(None)
    if among.due_from is not None:
        yield col(TicketRow.due) >= among.due_from
    if among.due_before is not None:
        yield col(TicketRow.due) < among.due_before
    if among.filed_from is not None:
        yield col(TicketRow.filed_at) >= among.filed_from
    if among.filed_before is not None:
        yield col(TicketRow.filed_at) < among.filed_before
    if among.helpers:
        yield _helped_by(among.helpers)
    if among.unit is not None:
        yield col(TicketRow.unit) == among.unit
    if among.objected:
        yield col(TicketRow.reopen_requested_at).is_not(None)
    if among.proposed:
        yield col(TicketRow.proposed_at).is_not(None)
    if among.escalated:
        yield col(TicketRow.escalated_at).is_not(None)
    if among.called:
        called = (TicketRow.enquired_at, TicketRow.instructed_at)
        yield or_(*(col(column).is_not(None) for column in called))
    if among.reporters is not None:
        yield col(TicketRow.reporter).in_(sorted(among.reporters))
        yield col(TicketRow.privacy).not_in(ANONYMOUS)
    if among.theme is not None:
        yield col(TicketRow.theme) == among.theme
    if among.reporter is not None:
        yield col(TicketRow.reporter) == among.reporter
    if among.words:
        columns = (TicketRow.number, TicketRow.title, TicketRow.description, TicketRow.words)
        yield or_(
            *(col(column).icontains(among.words, autoescape=True) for column in columns),
            col(TicketRow.area).in_(sorted(among.areas)),
            col(TicketRow.category).in_(sorted(among.categories)),
        )
