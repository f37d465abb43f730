"""How the bot speaks: help, language, plain mode."""

from dataclasses import replace

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.callbacks import CitizenTap, button
from handlers.citizen.dialogue.states import step_of
from handlers.citizen.dialogue.taps import Chosen, Tapped
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.intake.prompts import ask_step
from handlers.texts import LANGUAGES, Html
from tickets.errors import InvalidInput
from tickets.ports.delivery import Rows

MENU = ("lapor", "laporan", "status", "bantuan", "bahasa", "data", "berhenti", "batal")
"""The commands of the menu; the text ``command-lapor`` and so on says what each does."""
ALIASES = {
    "lapor": "report",
    "laporan": "mine",
    "status": "status",
    "bantuan": "help",
    "bahasa": "language",
    "data": "data",
    "berhenti": "stop",
    "batal": "cancel",
}
"""What each command is called in English; both always work."""

_OFFICERS = """
    ambil antrian approve ask assign atasnama balas behalf biasa buka calm cari catatan category
    contact correct cuti disposisi ekspor enquire entries escalate eskalasi export gabung handback
    handover hentikan instruct instruksi invitations invite jawab kategori kembalikan kontak
    league leave lepas lihat mendesak merge nama name note pasang peringkat petugas progress
    proses queue reject release reopen reply resolve respond search selesai serahkan setujui staff
    statistik stats take tanya tanyaunit tema templat template tetap theme tie titipan tolak ubah
    undang undangan undo uphold urgent urung verifikasi verify view
"""
OFFICERS_COMMANDS = frozenset(_OFFICERS.split())
"""Commands of the officers' bot that people send here by mistake."""

PLAIN = "plain"
"""The verb of the button that switches plain mode; it stays valid for ever."""


def register(router: Router) -> None:
    """Help, language, plain mode."""
    router.message.register(show_help, Command("bantuan", "help"))
    router.message.register(ask_language, Command("bahasa", "language"))
    router.callback_query.register(set_language, Chosen("language"))
    router.callback_query.register(switch_plain, Tapped(PLAIN))


def register_unknown(router: Router) -> None:
    """What looks like a command and is none."""
    router.message.register(unknown, F.text.startswith("/"))


async def show_help(message: Message, turn: CitizenTurn) -> None:
    """What can be done, beginning with what is going on."""
    await turn.say(
        turn.text(
            "help",
            now=await _now(turn),
            city=turn.rooms.city.name,
            quiet=int(turn.citizen.answers_only),
        ),
        buttons=ways_in(turn) + plain_switch(turn),
    )


async def _now(turn: CitizenTurn) -> Html:
    """What the citizen is amid of, and how it goes on."""
    if (step := step_of(turn.conversation.state)) is not None:
        return turn.text("help-draft", part=turn.label(f"part-{step}"))
    if turn.memory.about is not None:
        return turn.text("help-writing", number=turn.memory.about)
    asked = await turn.following.awaited()
    if asked:
        return turn.text("help-asked", number=asked[0].number, count=len(asked))
    return Html()


async def ask_language(message: Message, turn: CitizenTurn) -> None:
    """Which language?"""
    options = [[Choice(LANGUAGES[code], "language", code)] for code in turn.rooms.texts.languages]
    options.append([Choice(turn.label("button-stop"), "stop")])
    await turn.ask(turn.text("ask-language"), options)


async def set_language(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """Speak it from now on, beginning with the question that is open."""
    if value not in turn.rooms.texts.languages:
        raise InvalidInput("tap-unknown")
    turn.language = value
    turn.citizen = replace(turn.citizen, language=value)
    await turn.tx.citizens.save(turn.citizen)
    note = turn.text("language-set", language=LANGUAGES[value])
    step = step_of(turn.conversation.state)
    if step is None:
        await turn.ask(note, ways_in(turn))
    else:
        await ask_step(turn, step, note)


async def switch_plain(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Plain mode on or off, from now on and at once."""
    turn.citizen = replace(turn.citizen, plain=not turn.citizen.plain)
    await turn.tx.citizens.save(turn.citizen)
    note = turn.text("plain-on" if turn.citizen.plain else "plain-off")
    step = step_of(turn.conversation.state)
    if step is None:
        await turn.say(note, buttons=ways_in(turn))
    else:
        await ask_step(turn, step, note)


async def unknown(message: Message, turn: CitizenTurn) -> None:
    """A command that this bot does not know, perhaps one of the other bot."""
    words = (message.text or message.caption or "").split()
    name = words[0].removeprefix("/").partition("@")[0].lower() if words else ""
    theirs = name in OFFICERS_COMMANDS
    await turn.say(turn.text("officers-command" if theirs else "unknown-command"))


def ways_in(turn: CitizenTurn) -> Rows:
    """The button that begins, or that goes on with what was begun."""
    if turn.memory.telling:
        return ((button(turn.label("button-resume"), CitizenTap.CONTINUE_DRAFT),),)
    return ((button(turn.label("button-begin"), CitizenTap.BEGIN),),)


def plain_switch(turn: CitizenTurn) -> Rows:
    """The button for plain mode."""
    mode = turn.label("button-plain-off" if turn.citizen.plain else "button-plain")
    return ((button(mode, PLAIN),),)
