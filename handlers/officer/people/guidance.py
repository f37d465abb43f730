"""What officers are told of the bot itself: welcome, language, commands that belong elsewhere."""

from telegram import Update

from handlers.callbacks import OfficerTap, button, read_tap
from handlers.officer.entries.own import only_enters
from handlers.officer.turn import OfficerContext, OfficerTurn
from handlers.officer.work.said import command_words
from handlers.phrases import post_name
from tickets.people import Post
from tickets.ports.delivery import Rows

CITIZENS_COMMANDS = ("lapor", "report", "laporan", "mine", "status", "data", "berhenti")
"""Commands of the citizens' bot that people send here by mistake."""


async def welcome(turn: OfficerTurn, joined: Post | None = None) -> None:
    """Say who one is here, and what to do first."""
    message = "officer-welcome" if joined else "officer-welcome-back"
    label = "officer-button-queue"
    if only_enters(turn):
        message, label = "officer-welcome-ambassador", "officer-button-entries"
    queue = button(turn.label(label), OfficerTap.QUEUE)
    held = (joined,) if joined else turn.officer.posts
    await turn.say(turn.text(message, roles=roles(turn, held)), buttons=((queue,),))


def roles(turn: OfficerTurn, posts: tuple[Post, ...]) -> str:
    """Roles and units in words."""
    return ", ".join(post_name(turn.rooms, turn.language, post) for post in posts)


async def on_language(update: Update, context: OfficerContext) -> None:
    """/bahasa: choose the language of one's private chat."""
    turn, message = context.turn, update.message
    assert message is not None
    if turn.group:
        await turn.say(turn.text("officer-language-in-group"))
        return
    chosen = command_words(message.text or message.caption or "").lower()
    if chosen in _languages(turn).values():
        await _choose(turn, chosen)
        return
    buttons: Rows = tuple(
        (button(name, OfficerTap.LANGUAGE, code),) for name, code in _languages(turn).items()
    )
    await turn.say(turn.text("officer-choose-language"), buttons=buttons)


async def on_language_tap(update: Update, context: OfficerContext) -> None:
    """A language was chosen."""
    turn, query = context.turn, update.callback_query
    assert query is not None
    arguments = read_tap(query.data).arguments
    if turn.group or not arguments or arguments[0] not in _languages(turn).values():
        turn.tell("officer-tap-unknown", alert=True)
        return
    await _choose(turn, arguments[0])


async def on_citizens_command(update: Update, context: OfficerContext) -> None:
    """A command of the citizens' bot."""
    turn = context.turn
    if not turn.group:
        await turn.say(turn.text("officer-citizens-command"))


def _languages(turn: OfficerTurn) -> dict[str, str]:
    """The languages that this bot has texts in, by name; one without speaks the city's own."""
    texts = turn.rooms.texts
    default = texts.language_for(None)
    codes = sorted(texts.languages, key=lambda code: code != default)
    names: dict[str, str] = {}
    for code in codes:
        names.setdefault(texts.label(code, "officer-language"), code)
    return names


async def _choose(turn: OfficerTurn, language: str) -> None:
    await turn.tx.members.set_language(turn.officer.id, language)
    turn.language = language
    turn.tell("officer-language-chosen")
    await turn.say(turn.text("officer-language-chosen"))
