"""Inviting officers: role, unit, a part of its work, for how long, and a link that works once. Only
ever in a private chat."""

import re
from datetime import timedelta

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import in_rows, page_in, turners
from handlers.officer.people.guidance import roles
from handlers.officer.people.parting import ALL, offer_parts
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from tickets.actions.staff.membership import INVITATION_DAYS, invite_by, revoke
from tickets.actions.staff.parts import part_in
from tickets.people import STAFF, Part, Post, Role
from tickets.permissions import Action, require
from tickets.ports.delivery import Bot, Button, Rows

UNITS_A_PAGE = 8
DIGEST_PART = 24
"""Characters of a digest in a button; enough to tell invitations apart."""
SLOT, OPEN_SLOT = "invite", "invitations"
DAYS_OFFERED = (1, 3, INVITATION_DAYS, 14, 30)
_DAYS = re.compile(r"\s+(\d{1,3})(?:\s+(?:hari|days?))?$")


async def on_invite(update: Update, context: OfficerContext) -> None:
    """/undang ROLE UNIT PART 3 hari, or step by step with buttons."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.INVITE)
    if turn.group:
        await turn.say(turn.text("officer-only-private"))
        return
    text = command_words(message.text or message.caption or "").lower()
    lasting = _DAYS.search(text)
    words, days = text[: lasting.start() if lasting else None].split(), _days(lasting)
    named = {turn.label(f"officer-role-{role}").lower(): role for role in STAFF}
    role = named.get(words[0], _role(words[0])) if words else None
    if words and role is None:
        await show_usage(turn, "undang")
        return
    if role is None:
        await _offer_roles(turn)
    elif role is Role.LIAISON and len(words) == 1:
        await _offer_units(turn, role, 0)
    else:
        unit, part = (words[1].upper() if words[1:] else None), " ".join(words[2:])
        await _invite(turn, _post(turn, role, unit, part), days)


async def on_invite_tap(update: Update, context: OfficerContext) -> None:
    """A role, a unit or a page of units was chosen."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.INVITE)
    name, unit, part, days, *_ = (*read_tap(query.data).arguments, "", "", "", "")
    role = _role(name)
    part = part if part and role is Role.LIAISON else ALL
    if role is None or turn.group:
        turn.tell("officer-tap-unknown", alert=True)
    elif role is Role.LIAISON and (not unit or unit.isdecimal()):
        await _offer_units(turn, role, page_in(unit), anew=False)
    elif role is Role.LIAISON and not days:
        await offer_parts(turn, unit, part.removeprefix(ALL))
    elif days.isdecimal():
        await _invite(turn, _post(turn, role, unit or None, part.removeprefix(ALL)), page_in(days))
    else:
        await _offer_days(turn, role, unit, part)


async def on_list(update: Update, context: OfficerContext) -> None:
    """/undangan: what was not used yet."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.INVITE)
    if turn.group:
        await turn.say(turn.text("officer-only-private"))
        return
    if command_words(message.text or message.caption or ""):
        await show_usage(turn, "undangan")
        return
    await _show_open(turn)


async def on_revoke_tap(update: Update, context: OfficerContext) -> None:
    """An invitation is to be void."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    digest = read_tap(query.data).arguments[0]
    await revoke(turn.tx, turn.rooms.clock, turn.officer, digest)
    turn.tell("officer-toast-revoked")
    await _show_open(turn, anew=False)


async def _offer_roles(turn: OfficerTurn) -> None:
    buttons = [
        button(turn.label(f"officer-role-{role}"), OfficerTap.INVITE, role) for role in STAFF
    ]
    await turn.say(turn.text("officer-invite-role"), buttons=in_rows(buttons, 2), slot=SLOT)


async def _offer_units(turn: OfficerTurn, role: Role, page: int, *, anew: bool = True) -> None:
    units = turn.rooms.city.units
    pages = -(-len(units) // UNITS_A_PAGE)
    page = min(page, pages - 1)
    rows: list[tuple[Button, ...]] = [
        (button(f"{unit.code} · {unit.name}"[:48], OfficerTap.INVITE, role, unit.code),)
        for unit in units[page * UNITS_A_PAGE : (page + 1) * UNITS_A_PAGE]
    ]
    turning = turners(turn, page, pages, OfficerTap.INVITE, role)
    text = turn.text("officer-invite-unit", page=page + 1, pages=pages)
    await turn.say(text, buttons=(*rows, *turning), slot=SLOT, anew=anew)


async def _offer_days(turn: OfficerTurn, role: Role, unit: str, part: str) -> None:
    buttons = [
        button(
            turn.label("officer-invite-days", count=days),
            OfficerTap.INVITE,
            *(role, unit, part, days),
        )
        for days in DAYS_OFFERED
    ]
    post = _post(turn, role, unit or None, part.removeprefix(ALL))
    text = turn.text("officer-invite-lasting", role=roles(turn, (post,)))
    await turn.say(text, buttons=in_rows(buttons, 3), slot=SLOT, anew=False)


def _post(turn: OfficerTurn, role: Role, unit: str | None, words: str) -> Post:
    part = part_in(turn.rooms.city, words)
    return Post(role, unit, frozenset({part} if part != Part() else ()))


async def _invite(turn: OfficerTurn, post: Post, days: int) -> None:
    city, clock = turn.rooms.city, turn.rooms.clock
    code = await invite_by(turn.tx, clock, city, turn.officer, post, days)
    link = turn.rooms.start_link(Bot.OFFICER, code)
    text = turn.text(
        "officer-invitation",
        role=roles(turn, (post,)),
        link=link,
        until=turn.rooms.texts.moment(turn.language, clock.now() + timedelta(days=days)),
    )
    await turn.say(text, qr=link)


async def _show_open(turn: OfficerTurn, *, anew: bool = True) -> None:
    usable = await turn.tx.members.invitations(turn.rooms.clock.now())
    lines = [turn.text("officer-invitations-head", count=len(usable))]
    buttons: Rows = ()
    for place, invitation in enumerate(usable, 1):
        until = turn.rooms.texts.moment(turn.language, invitation.expires_at)
        role = roles(turn, (invitation.post,))
        lines.append(turn.text("officer-invitations-line", place=place, role=role, until=until))
        label = turn.label("officer-button-revoke", place=place)
        tap = button(label, OfficerTap.REVOKE, invitation.digest[:DIGEST_PART])
        buttons = (*buttons, (tap,))
    await turn.say("\n".join(lines), buttons=buttons, slot=OPEN_SLOT, anew=anew)


def _days(lasting: re.Match[str] | None) -> int:
    return int(lasting[1]) if lasting else INVITATION_DAYS


def _role(name: str) -> Role | None:
    return next((role for role in STAFF if role == name), None)
