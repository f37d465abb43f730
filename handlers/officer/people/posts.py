"""Giving an officer a post without an invitation, and relieving them of one with a successor."""

from handlers.callbacks import OfficerTap, button
from handlers.officer.lists.listing import in_rows
from handlers.officer.people.guidance import roles
from handlers.officer.turn import OfficerTurn
from handlers.phrases import member_name
from tickets.actions.staff.membership import check_post
from tickets.actions.staff.posts import appoint, dismiss
from tickets.city import Unit
from tickets.errors import InvalidInput
from tickets.people import STAFF, Member, Post, Role
from tickets.ports.delivery import Button

UNITS_A_PAGE = 8
_LABEL_AT_MOST = 48
NOBODY = "-"
"""Stands for "nobody in particular" in the data of a button."""


def by_key(member: Member) -> dict[str, Post]:
    """The posts by what stands for them in a button's data."""
    return {_key(post): post for post in member.posts}


async def offer_successors(turn: OfficerTurn, member: Member, post: Post) -> bool:
    """Ask who gets what somebody took, before they lose the post; False where nobody could."""
    heirs = [
        heir
        for heir in await turn.tx.members.holding(post.role, post.unit)
        if heir.id != member.id and heir.covers(post)
    ]
    if not heirs:
        return False

    def tap(label: str, heir: str) -> tuple[Button]:
        verb = OfficerTap.MEMBER
        return (button(label[:_LABEL_AT_MOST], verb, member.id, "dismiss", _key(post), heir),)

    rows = [tap(member_name(turn.rooms, turn.language, heir), str(heir.id)) for heir in heirs]
    back = turn.label("officer-button-back-to-unit")
    keep = turn.label("officer-button-keep")
    text = turn.text(
        "officer-choose-successor",
        name=member_name(turn.rooms, turn.language, member),
        role=roles(turn, (post,)),
    )
    rows += [tap(back, NOBODY), (button(keep, OfficerTap.MEMBER, member.id),)]
    await turn.say(text, buttons=tuple(rows), slot="member", anew=False)
    return True


async def relieve(turn: OfficerTurn, member: Member, post: Post, heir: str) -> Member:
    """Take the post away; an unknown successor is refused by the rules."""
    successor = int(heir[:18]) if heir.isdecimal() else None
    clock, city = turn.rooms.clock, turn.rooms.city
    return await dismiss(turn.tx, clock, city, turn.officer, member.id, post, successor)


async def offer_posts(turn: OfficerTurn, member: Member, name: str, page: int) -> None:
    """The roles that somebody can be given, or for one with units a page of these."""
    role = next((role for role in STAFF if role == name), None)
    if role is None:
        buttons = [
            button(turn.label(f"officer-role-{role}"), OfficerTap.MEMBER, member.id, what, role)
            for role, what in ((role, _first(role)) for role in STAFF)
        ]
        text = turn.text(
            "officer-appoint-role", name=member_name(turn.rooms, turn.language, member)
        )
        await turn.say(text, buttons=in_rows(buttons, 2), slot="member", anew=False)
        return
    units = [unit for unit in turn.rooms.city.units if _can_be_given(turn, Post(role, unit.code))]
    pages = max(1, -(-len(units) // UNITS_A_PAGE))
    page = min(page, pages - 1)
    rows: list[tuple[Button, ...]] = []
    if role is Role.LEADER:
        whole = turn.label("officer-role-leader")
        rows.append((button(whole, OfficerTap.MEMBER, member.id, "appoint", role),))
    rows += [
        (button(_label(unit), OfficerTap.MEMBER, member.id, "appoint", f"{role}.{unit.code}"),)
        for unit in units[page * UNITS_A_PAGE : (page + 1) * UNITS_A_PAGE]
    ]
    turning = tuple(
        button(turn.label(label), OfficerTap.MEMBER, member.id, "posts", role, to)
        for label, to in (("officer-page-before", page - 1), ("officer-page-after", page + 1))
        if 0 <= to < pages
    )
    text = turn.text("officer-invite-unit", page=page + 1, pages=pages)
    rows += [turning] if turning else []
    await turn.say(text, buttons=tuple(rows), slot="member", anew=False)


async def give(turn: OfficerTurn, member: Member, key: str) -> Member:
    """Give the post that a button's data names.

    Raises:
        InvalidInput: there is no such role or unit, or see tickets.actions.staff.posts.
    """
    name, _, unit = key.partition(".")
    role = next((role for role in STAFF if role == name), None)
    if role is None:
        raise InvalidInput("role-unknown", role=name)
    clock, city = turn.rooms.clock, turn.rooms.city
    return await appoint(turn.tx, clock, city, turn.officer, member.id, Post(role, unit or None))


def _first(role: Role) -> str:
    """Whether a role is given at once, or its unit is to be chosen."""
    return "posts" if role in {Role.LIAISON, Role.LEADER} else "appoint"


def _can_be_given(turn: OfficerTurn, post: Post) -> bool:
    try:
        check_post(turn.rooms.city, post, by_member=True)
    except InvalidInput:
        return False
    return True


def _label(unit: Unit) -> str:
    return f"{unit.code} · {unit.name}"[:_LABEL_AT_MOST]


def _key(post: Post) -> str:
    return f"{post.role}.{post.unit or ''}"
