"""The help: what one's role does most, and under headings everything that one can do."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.commands import COMMANDS, OFTEN, Command, Heading, offered
from handlers.officer.guiding import show_usage, usage
from handlers.officer.lists.listing import in_rows
from handlers.officer.people.guidance import roles
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.texts import Html
from tickets.people import Post
from tickets.permissions import PERMISSIONS, Action
from tickets.ports.delivery import Rows
from tickets.workflow import Move

SLOT = "help"
ASKED_SHOWN = 30
"""Characters of a word that no command has."""


async def on_command(update: Update, context: OfficerContext) -> None:
    """/bantuan; with a command, how that one is used; with another word, where it occurs."""
    turn, message = context.turn, update.message
    assert message is not None
    asked = command_words(message.text or message.caption or "").strip("/").lower()
    command = next((c for c in COMMANDS if asked in (c.name, c.alias)), None)
    if command is not None:
        await show_usage(turn, command.name)
    elif asked:
        await _find(turn, asked)
    else:
        await _show(turn, None)


async def on_tap(update: Update, context: OfficerContext) -> None:
    """A heading, or back to the first page."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    name = (*read_tap(query.data).arguments, "")[0]
    await _show(turn, next((h for h in Heading if h == name), None), anew=False)


async def _find(turn: OfficerTurn, asked: str) -> None:
    """The commands whose description has the word; without any, what there is."""
    found = [c for c in _offered(turn) if asked in turn.label(f"officer-command-{c.name}").lower()]
    if not found:
        await turn.say(turn.text("officer-help-unknown", word=asked[:ASKED_SHOWN]))
        await _show(turn, None)
        return
    await turn.say("\n".join(_line(turn, command) for command in found))


async def _show(turn: OfficerTurn, heading: Heading | None, *, anew: bool = True) -> None:
    """What stands under a heading; without one, what holders of these posts do most."""
    here = _offered(turn)
    if heading is None:
        posts = _posts(turn)
        often = [name for post in posts for name in OFTEN[post.role]]
        shown = [command for command in here if command.name in often]
        replies = _replies(turn, posts)
        first = turn.text("officer-help-head", roles=roles(turn, posts), replies=replies)
        last = [turn.text("officer-help-foot")]
    else:
        shown = [command for command in here if command.heading is heading]
        first = turn.text("officer-help-under", heading=turn.label(f"officer-help-{heading}"))
        last = []
    lines = [first, *(_line(turn, command) for command in shown), *last]
    await turn.say("\n".join(lines), buttons=_headings(turn, here, heading), slot=SLOT, anew=anew)


def _replies(turn: OfficerTurn, posts: tuple[Post, ...]) -> str:
    """Whom a reply to a card is for, by the name of the variant that says so."""
    rights = {right for post in posts for right in PERMISSIONS[post.role]}
    if Move.REPLY in rights:
        return "asked" if turn.group else "reporter"
    return "unit" if Action.ENQUIRE in rights else "citizen"


def _headings(turn: OfficerTurn, here: tuple[Command, ...], shown: Heading | None) -> Rows:
    there = {command.heading for command in here}
    buttons = [
        button(turn.label(f"officer-help-{heading}"), OfficerTap.HELP, heading)
        for heading in Heading
        if heading in there and heading is not shown
    ]
    back = (button(turn.label("officer-help-first"), OfficerTap.HELP),)
    return (*in_rows(buttons, 2), *((back,) if shown else ()))


def _line(turn: OfficerTurn, command: Command) -> Html:
    return turn.text(
        "officer-help-line",
        what=turn.text(f"officer-command-{command.name}"),
        usage=usage(turn, command.name),
    )


def _offered(turn: OfficerTurn) -> tuple[Command, ...]:
    return tuple(c for c in offered(_posts(turn)) if c.in_groups or not turn.group)


def _posts(turn: OfficerTurn) -> tuple[Post, ...]:
    """As what people are helped here; in a group that is no unit's, as what they are."""
    return turn.readers or turn.officer.posts
