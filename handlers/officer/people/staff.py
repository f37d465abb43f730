"""The list of officers: who holds which post, and what can be changed about one of them."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.guiding import show_usage
from handlers.officer.lists.listing import in_rows, page_in, turners
from handlers.officer.people import naming, posts
from handlers.officer.people.guidance import roles
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.phrases import member_name
from handlers.texts import Html
from tickets.actions.staff.posts import restore, suspend
from tickets.errors import NotFound
from tickets.people import Member
from tickets.permissions import Action, require
from tickets.ports.delivery import Button

PAGE = 8
SLOT, ONE_SLOT = "staff", "member"


async def on_command(update: Update, context: OfficerContext) -> None:
    """/petugas, or /petugas UNIT."""
    await _list(update, context, "petugas")


async def on_hand_over(update: Update, context: OfficerContext) -> None:
    """/serahkan, or /serahkan UNIT: the same list, to choose who changes post."""
    await _list(update, context, "serahkan")


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
    """One officer: shown, renamed, suspended, restored, given a post or relieved of one."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    require(turn.officer, Action.INVITE)
    who, what, which, more, *_ = (*read_tap(query.data).arguments, "", "", "", "")
    if turn.group or not who.isdecimal():
        turn.tell("officer-tap-unknown", alert=True)
        return
    try:
        member = await turn.tx.members.get(int(who[:18]))
    except NotFound:
        turn.tell("officer-tap-unknown", alert=True)
        return
    await _change(turn, member, what, which, more)


async def _list(update: Update, context: OfficerContext, command: str) -> None:
    turn, message = context.turn, update.message
    assert message is not None
    require(turn.officer, Action.INVITE)
    if turn.group:
        await turn.say(turn.text("officer-only-private"))
        return
    unit = command_words(message.text or message.caption or "").upper()
    if unit and turn.rooms.city.find_unit(unit) is None:
        await show_usage(turn, command)
        return
    if command == "serahkan":
        await turn.say(turn.text("officer-hand-over-whom"))
    await _show_all(turn, unit, 0)


async def _change(turn: OfficerTurn, member: Member, what: str, which: str, more: str) -> None:
    tx, clock, city = turn.tx, turn.rooms.clock, turn.rooms.city
    held = posts.by_key(member)
    match what:
        case "suspend" if member.active:
            member = await suspend(tx, clock, city, turn.officer, member.id)
        case "restore" if not member.active and member.posts:
            member = await restore(tx, clock, turn.officer, member.id)
        case "leave" if which in held:
            if await posts.offer_successors(turn, member, held[which]):
                return
            member = await posts.relieve(turn, member, held[which], posts.NOBODY)
        case "dismiss" if which in held:
            member = await posts.relieve(turn, member, held[which], more)
        case "posts":
            await posts.offer_posts(turn, member, which, page_in(more))
            return
        case "appoint":
            member = await posts.give(turn, member, which)
        case "name":
            await naming.ask(turn, member)
            return
        case "":
            await show_one(turn, member)
            return
        case _:
            turn.tell("officer-tap-unknown", alert=True)
            return
    turn.tell("officer-toast-staff")
    await show_one(turn, member, anew=False)


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


async def show_one(turn: OfficerTurn, member: Member, *, anew: bool = True) -> None:
    """One officer, with what can be changed."""

    def tap(message: str, *what: str, **arguments: str) -> Button:
        label = turn.label(message, **arguments)[:60]
        return button(label, OfficerTap.MEMBER, member.id, *what)

    buttons = [tap("officer-button-rename", "name"), tap("officer-button-appoint", "posts")]
    if member.id != turn.officer.id:
        if member.active:
            buttons.append(tap("officer-button-suspend", "suspend"))
        elif member.posts:
            buttons.append(tap("officer-button-restore", "restore"))
        buttons += [
            tap("officer-button-dismiss", "leave", key, role=roles(turn, (post,)))
            for key, post in posts.by_key(member).items()
        ]
    await turn.say(
        turn.text("officer-staff-one", who=_line(turn, member)),
        buttons=in_rows(buttons, 1),
        slot=ONE_SLOT,
        anew=anew,
    )


def _line(turn: OfficerTurn, member: Member) -> Html:
    message = "officer-staff-member"
    if not member.active:
        message = "officer-staff-suspended"
    elif member.leave is not None and member.leave.until > turn.rooms.clock.now():
        message = "officer-staff-away"
    return turn.text(
        message,
        id=str(member.telegram_id),
        name=member_name(turn.rooms, turn.language, member),
        roles=roles(turn, member.posts) or turn.label("officer-staff-nothing"),
    )
