"""A ticket's card in the officers' chats: what it says, and exactly the allowed buttons."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from handlers.callbacks import OfficerTap, button
from handlers.phrases import (
    category_phrase,
    happened_line,
    member_name,
    place_phrase,
    shortened,
    unit_name,
)
from handlers.texts import Html
from handlers.turn import Rooms
from tickets.analysis.support import Support
from tickets.people import Post, Role
from tickets.permissions import Action, possible_moves, reaches
from tickets.ports import Tx
from tickets.ports.delivery import Button, Rows
from tickets.ticket import Ticket
from tickets.timers import deadlines_of
from tickets.workflow import Move

DESCRIPTION_UNITS = 3200
"""UTF-16 units of a description on a card, so that all of it stays below Telegram's 4096."""


RELAYED = "relayed"
"""The purpose of a message that passes on what the reporter wrote: a reply to it answers that."""


def card_slot(number: str) -> str:
    """The place of a ticket's card in whatever chat it stands."""
    return f"card:{number}"


def copy_slot(number: str) -> str:
    """The place of a further copy of the card, in a chat whose topic keeps the card itself."""
    return f"{card_slot(number)}:copy"


def card(
    rooms: Rooms,
    language: str,
    ticket: Ticket,
    posts: Iterable[Post],
    *,
    evidence_count: int,
    support: Support,
    taken_by: str = "",
    reachable: bool = True,
) -> tuple[Html, Rows]:
    """The card for holders of these posts.

    Args:
        evidence_count: how many files the reporter sent.
        taken_by: who sees to it, as colleagues call them; see holder.
        reachable: False when the reporter blocked the bot and hears nothing.
    """
    posts = tuple(posts)
    description = shortened(ticket.description, DESCRIPTION_UNITS)
    lines = [
        rooms.texts.get(
            language,
            "card-head",
            number=ticket.number,
            status=rooms.texts.label(language, f"status-{ticket.status}"),
        ),
        *([rooms.texts.get(language, "card-urgent")] if ticket.pressing else []),
        *([rooms.texts.get(language, "card-title", title=ticket.title)] if ticket.title else []),
        rooms.texts.get(
            language,
            "card-what",
            kind=rooms.texts.label(language, f"kind-{ticket.kind}"),
            category=category_phrase(rooms, language, ticket.category),
            privacy=rooms.texts.label(language, f"privacy-{ticket.privacy}"),
        ),
        rooms.texts.get(
            language,
            "card-place",
            place=place_phrase(rooms, language, ticket.place),
            happened=happened_line(rooms, language, ticket.happened),
        ),
        rooms.texts.get(language, "card-unit", unit=unit_name(rooms, ticket.unit)),
        *_helper_lines(rooms, language, ticket),
        *_deadline_lines(rooms, language, ticket),
        rooms.texts.get(language, "card-words", words=description),
    ]
    if evidence_count:
        lines.append(rooms.texts.get(language, "card-evidence", count=evidence_count))
    if support.followers:
        lines.append(_support_line(rooms, language, support))
    if ticket.assignee is not None and not ticket.status.ended:
        inside = taken_by and any(post.role is not Role.OVERSEER for post in posts)
        name = taken_by if inside else rooms.texts.label(language, "card-somebody")
        lines.append(rooms.texts.get(language, "card-taken", name=name))
    if ticket.proposed_at is not None:
        lines.append(rooms.texts.get(language, "card-proposed"))
    if ticket.enquired_at is not None:
        lines.append(rooms.texts.get(language, "card-enquired"))
    if ticket.instructed_at is not None:
        due = ticket.instruction_due
        until = rooms.texts.day(language, due) if due else ""
        message = "card-instructed-until" if due else "card-instructed"
        lines.append(rooms.texts.get(language, message, due=until))
    if ticket.reopen_requested_at is not None:
        who = "card-objection" if ticket.reporter_objects else "card-challenge"
        lines.append(rooms.texts.get(language, who))
    if ticket.merged_into is not None:
        lines.append(rooms.texts.get(language, "card-merged", other=ticket.merged_into))
    if ticket.rating is not None:
        lines.append(rooms.texts.get(language, "card-rating", rating=ticket.rating))
    if ticket.entered_by is not None:
        lines.append(rooms.texts.get(language, "card-entered"))
    elif not reachable:
        lines.append(rooms.texts.get(language, "card-unreachable"))
    return Html("\n".join(lines)), _buttons(rooms, language, ticket, posts)


def _support_line(rooms: Rooms, language: str, support: Support) -> Html:
    """How many follow it, and what those say of the result who said anything."""
    message = "card-verdicts" if support.done or support.undone else "card-support"
    return rooms.texts.get(
        language,
        message,
        followers=support.followers,
        done=support.done,
        undone=support.undone,
    )


async def holder(tx: Tx, rooms: Rooms, language: str, ticket: Ticket) -> str:
    """Who took the ticket, and who stands in for them; "" where nobody did."""
    if ticket.assignee is None:
        return ""
    member = await tx.members.get(ticket.assignee)
    name = member_name(rooms, language, member)
    if member.leave is None or member.leave.until <= rooms.clock.now():
        return name
    deputy = await tx.members.get(member.leave.deputy)
    return rooms.texts.label(
        language, "card-away", name=name, deputy=member_name(rooms, language, deputy)
    )


def _helper_lines(rooms: Rooms, language: str, ticket: Ticket) -> list[Html]:
    units = ", ".join(unit_name(rooms, unit) for unit in ticket.helpers)
    return [rooms.texts.get(language, "card-helpers", units=units)] if units else []


def _deadline_lines(rooms: Rooms, language: str, ticket: Ticket) -> list[Html]:
    return [
        rooms.texts.get(
            language,
            "card-deadline",
            deadline=rooms.texts.label(language, f"deadline-{deadline}"),
            due=rooms.texts.day(language, due),
            left=time_left(rooms, language, due),
        )
        for deadline, due in deadlines_of(ticket).items()
    ]


def _buttons(rooms: Rooms, language: str, ticket: Ticket, posts: Sequence[Post]) -> Rows:
    def can(action: Action | Move) -> bool:
        return any(reaches(post, action, ticket) for post in posts)

    def labelled(message: str, verb: str) -> Button:
        return button(rooms.texts.label(language, message), verb, ticket.number)

    buttons = [labelled(f"move-{move}", move) for move in possible_moves(posts, ticket)]
    if can(Action.TAKE) and ticket.assignee is None and not ticket.status.ended:
        buttons.insert(0, labelled("action-take", OfficerTap.TAKE))
    if can(Action.APPROVE) and ticket.proposed_at is not None:
        buttons.insert(0, labelled("action-approve", OfficerTap.PROPOSAL))
    if can(Action.RESPOND) and ticket.called_since is not None:
        buttons.append(labelled("action-respond", OfficerTap.RESPOND))
    if can(Action.ENQUIRE):
        buttons.append(labelled("action-enquire", OfficerTap.ENQUIRE))
    if can(Action.INSTRUCT) and not ticket.status.ended:
        buttons.append(labelled("action-instruct", OfficerTap.INSTRUCT))
    if can(Action.NOTE):
        buttons.append(labelled("action-note", OfficerTap.NOTE))
    if can(Action.VIEW):
        buttons.append(labelled("action-view", OfficerTap.VIEW))
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def time_left(rooms: Rooms, language: str, due: datetime) -> str:
    """How long it is until then, in words: days where it is a day or more, else hours."""
    seconds = (due - rooms.clock.now()).total_seconds()
    late, seconds = seconds < 0, abs(seconds)
    days, hours = int(seconds // 86400), int(seconds // 3600)
    which = "late" if late else "left"
    if days:
        return rooms.texts.label(language, f"days-{which}", count=days)
    return rooms.texts.label(language, f"hours-{which}", count=hours)
