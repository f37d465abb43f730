"""What waits for an officer, most urgent first."""

from dataclasses import dataclass, replace

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.entries.own import only_enters
from handlers.officer.entries.own import show_list as show_entries
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import PAGE, Listing, in_rows, page_in
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from tickets.actions.staff.leave import by_id, covered_by
from tickets.people import Role
from tickets.permissions import Action, Scope, require
from tickets.ports import ALL, Among
from tickets.ports.delivery import Rows
from tickets.ticket import UNDER_WAY, Status

SLOT = "queue"


@dataclass(frozen=True, slots=True)
class View:
    """One way to look at the queue."""

    name: str
    scope: Scope
    statuses: frozenset[Status]
    among: Among = ALL


EVERY = frozenset(Status)
DESK = frozenset({Status.RECEIVED})
WORK = frozenset({Status.ASSIGNED, Status.IN_PROGRESS})
ANSWERABLE = frozenset({*WORK, Status.ANSWERED})
APPROVAL = "approval"
"""The name of the view of answers that wait for consent."""
OBJECTED = frozenset({Status.ANSWERED, Status.CLOSED, Status.REJECTED})


async def on_command(update: Update, context: OfficerContext) -> None:
    """/antrian."""
    turn, message = context.turn, update.message
    assert message is not None
    if only_enters(turn):
        await show_entries(turn, 0)
        return
    require(turn.officer, Action.QUEUE)
    name = command_words(message.text or message.caption or "").lower()
    names = _views(turn, frozenset())
    called = {turn.label(f"officer-view-{view}").lower(): view for view in names}
    if name and name not in {*called, *called.values()}:
        await show_usage(turn, "antrian")
        return
    await show(turn, called.get(name, name), 0)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """Another page or another view of the queue."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    if only_enters(turn):
        await show_entries(turn, 0)
        return
    require(turn.officer, Action.QUEUE)
    name, page, *_ = (*read_tap(query.data).arguments, "", "")
    await show(turn, name, page_in(page), anew=page == "")


async def show(turn: OfficerTurn, name: str, page: int, *, anew: bool = True) -> None:
    """Show one page of a view; an unknown view is the first one."""
    views = _views(turn, await _covered(turn))
    if not views:
        await turn.say(turn.text("officer-group-untied"))
        return
    view = views.get(name) or next(iter(views.values()))
    found = await turn.tx.tickets.waiting(
        view.scope, view.statuses, limit=PAGE, offset=page * PAGE, among=view.among
    )
    if not found.tickets and page > 0:
        await show(turn, name, 0, anew=anew)
        return
    listing = Listing(found, page, OfficerTap.QUEUE, (view.name,))
    title = turn.label(f"officer-view-{view.name}")
    head = turn.text(
        "officer-queue-head" if found.total else "officer-queue-empty",
        view=title,
        total=found.total,
        page=page + 1,
        pages=listing.pages,
    )
    await turn.say(
        "\n".join([head, *listing.lines(turn)]),
        buttons=(*listing.buttons(turn), *_switches(turn, views, view.name)),
        slot=SLOT,
        anew=anew,
    )


async def _covered(turn: OfficerTurn) -> frozenset[int]:
    """Whose work is this officer's: their own, and that of colleagues on leave."""
    everyone = by_id(await turn.tx.members.everyone())
    return covered_by(everyone, turn.officer, turn.rooms.clock.now())


def _views(turn: OfficerTurn, covered: frozenset[int]) -> dict[str, View]:
    """The ways in which those who read the chat look at the queue, the usual one first.

    Args:
        covered: ids of the members whose work counts as one's own.
    """
    seeing, now = turn.scope(Action.QUEUE), turn.rooms.clock.now()
    roles = {post.role for post in turn.readers}
    mine = replace(seeing, city=False, secret=False, escalated=False)
    views = []
    if Role.ADMINISTRATOR in roles:
        views.append(View("desk", seeing, DESK))
        views.append(View("objected", seeing, OBJECTED, Among(objected=True)))
    if Role.LIAISON in roles:
        views.append(View("unit", mine, WORK, Among(undecided=True)))
    consent = turn.scope(Action.APPROVE)
    if consent.headed or consent.city:
        views.append(View(APPROVAL, consent, ANSWERABLE, Among(proposed=True)))
    if roles & {Role.ADMINISTRATOR, Role.LEADER}:
        views.append(View("city", seeing, UNDER_WAY, Among(undecided=True)))
    if Role.OVERSEER in roles:
        views.append(View("escalated", seeing, EVERY, Among(escalated=True)))
    elif roles & {Role.ADMINISTRATOR, Role.LEADER}:
        views.append(View("escalated", seeing, UNDER_WAY, Among(escalated=True)))
    if roles & {Role.ADMINISTRATOR, Role.LIAISON}:
        assigned = Among(assignees=covered, undecided=True)
        views.append(View("mine", seeing, UNDER_WAY, assigned))
        views.append(View("called", seeing, EVERY, Among(called=True)))
        units = frozenset(post.unit for post in turn.readers if post.unit)
        if units:
            helping = Among(helpers=units, undecided=True)
            views.append(View("helping", turn.scope(Action.VIEW), UNDER_WAY, helping))
        views.append(View("untaken", seeing, UNDER_WAY, Among(untaken=True)))
    if views:
        today = Among(due_before=turn.rooms.tonight, undecided=True)
        views.append(View("today", seeing, UNDER_WAY, today))
        views.append(View("late", seeing, UNDER_WAY, Among(due_before=now, undecided=True)))
        views.append(View("waiting", seeing, frozenset({Status.NEEDS_INFO})))
    return {view.name: view for view in views}


def _switches(turn: OfficerTurn, views: dict[str, View], shown: str) -> Rows:
    others = [
        button(turn.label(f"officer-view-{name}"), OfficerTap.QUEUE, name, 0)
        for name in views
        if name != shown
    ]
    return in_rows(others, 3)
