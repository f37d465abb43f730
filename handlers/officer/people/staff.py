"""The list of officers: who holds which post, suspending them, taking posts away."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import in_rows, page_in, turners
from handlers.officer.people.guidance import roles
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.texts import Html
from tickets.actions.membership import dismiss, restore, suspend
from tickets.errors import NotFound
from tickets.people import Member, Post
from tickets.permissions import Action, require
from tickets.ports.delivery import Button

PAGE = 8
SLOT, ONE_SLOT = "staff", "member"


async def on_command(update: Update, context: OfficerContext) -> None:
    """/petugas, or /petugas UNIT."""
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.INVITE)
    if turn.group:
        await turn.say(turn.text("officer-only-private"))
        return
    unit = command_words(message.text or message.caption or "").upper()
    if unit and turn.rooms.city.find_unit(unit) is None:
        await show_usage(turn, "petugas")
        return
    await _show_all(turn, unit, 0)


async def on_page_tap(update: Update, context: OfficerContext) -> None:
    """Another page of the list."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.INVITE)
    unit, page, *_ = (*read_tap(query.data).arguments, "", "")
    if turn.group:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await _show_all(turn, unit, page_in(page), anew=False)


async def on_member_tap(update: Update, context: OfficerContext) -> None:
    """One officer: shown, suspended, restored, or a post taken away."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.INVITE)
    who, what, which, *_ = (*read_tap(query.data).arguments, "", "", "")
    if turn.group or not who.isdecimal():
        turn.tell("officer-tap-unknown", alert=True)
        return
    try:
        member = await turn.tx.members.get(int(who[:18]))
    except NotFound:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await _change(turn, member, what, which)


async def _change(turn: OfficerTurn, member: Member, what: str, which: str) -> None:
    tx, clock, city = turn.tx, turn.rooms.clock, turn.rooms.city
    match what:
        case "suspend" if member.active:
            member = await suspend(tx, clock, city, turn.officer, member.id)
        case "restore" if not member.active and member.posts:
            member = await restore(tx, turn.officer, member.id)
        case "dismiss" if which in _posts(member):
            post = _posts(member)[which]
            member = await dismiss(tx, clock, city, turn.officer, member.id, post)
        case "":
            await _show_one(turn, member)
            return
        case _:
            turn.tell("officer-tap-unknown", alert=True)
            return
    turn.tell("officer-toast-staff")
    await _show_one(turn, member, anew=False)


async def _show_all(turn: OfficerTurn, unit: str, page: int, *, anew: bool = True) -> None:
    members = [
        member
        for member in await turn.tx.members.everyone()
        if not unit or any(post.unit == unit for post in member.posts)
    ]
    pages = max(1, -(-len(members) // PAGE))
    page = min(page, pages - 1)
    shown = list(enumerate(members, 1))[page * PAGE : (page + 1) * PAGE]
    lines = [
        turn.text("officer-staff-head", total=len(members), page=page + 1, pages=pages),
        *(turn.text("officer-staff-line", place=place, who=_line(turn, m)) for place, m in shown),
    ]
    openers = [button(str(place), OfficerTap.MEMBER, member.id) for place, member in shown]
    turning = turners(turn, page, pages, OfficerTap.STAFF, unit)
    buttons = (*in_rows(openers, 4), *turning)
    await turn.say("\n".join(lines), buttons=buttons, slot=SLOT, anew=anew)


async def _show_one(turn: OfficerTurn, member: Member, *, anew: bool = True) -> None:
    buttons: list[Button] = []
    if member.id != turn.officer.id:
        if member.active:
            label = turn.label("officer-button-suspend")
            buttons.append(button(label, OfficerTap.MEMBER, member.id, "suspend"))
        elif member.posts:
            label = turn.label("officer-button-restore")
            buttons.append(button(label, OfficerTap.MEMBER, member.id, "restore"))
        for key, post in _posts(member).items():
            label = turn.label("officer-button-dismiss", role=roles(turn, (post,)))[:60]
            buttons.append(button(label, OfficerTap.MEMBER, member.id, "dismiss", key))
    await turn.say(
        turn.text("officer-staff-one", who=_line(turn, member)),
        buttons=in_rows(buttons, 1),
        slot=ONE_SLOT,
        anew=anew,
    )


def _line(turn: OfficerTurn, member: Member) -> Html:
    return turn.text(
        "officer-staff-member" if member.active else "officer-staff-suspended",
        id=str(member.telegram_id),
        name=turn.label("officer-staff-name", number=str(member.id)),
        roles=roles(turn, member.posts) or turn.label("officer-staff-nothing"),
    )


def _posts(member: Member) -> dict[str, Post]:
    """The posts by what stands for them in a button's data."""
    return {f"{post.role}.{post.unit or ''}": post for post in member.posts}
