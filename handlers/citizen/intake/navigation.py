"""Getting about in the intake: in, back, out, and in again."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.callbacks import CitizenTap, button
from handlers.citizen.dialogue.memory import Held
from handlers.citizen.dialogue.states import step_of
from handlers.citizen.dialogue.taps import Chosen, Tapped
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.intake.drafting import begun, current, drop
from handlers.citizen.intake.pieces import take
from handlers.citizen.intake.prompts import ask_next, ask_step
from tickets.errors import InvalidInput
from tickets.report import Step, step_before


def register(router: Router) -> None:
    """In, back, out, and in again."""
    router.message.register(begin, Command("lapor", "report"))
    router.callback_query.register(begin, Tapped(CitizenTap.BEGIN))
    router.callback_query.register(resume, Tapped(CitizenTap.CONTINUE_DRAFT))
    router.callback_query.register(resume, Chosen("resume"))
    router.callback_query.register(restart, Chosen("restart"))
    router.callback_query.register(back, Chosen("back"))
    router.callback_query.register(stay, Chosen("stay"))
    router.callback_query.register(edit, Chosen("edit"))
    router.callback_query.register(leave, Chosen("leave"))
    router.callback_query.register(ask_to_drop, Chosen("cancel"))
    router.callback_query.register(ask_to_drop, Tapped(CitizenTap.DROP_DRAFT))
    router.message.register(ask_to_drop, Command("batal", "cancel"))
    router.callback_query.register(dropped, Chosen("drop"))


async def begin(event: Message | CallbackQuery, turn: CitizenTurn) -> None:
    """Begin a report, or ask what shall become of the one that is half told."""
    if turn.memory.telling:
        await turn.ask(
            turn.text("ask-resume"),
            [
                [Choice(turn.label("button-resume"), "resume")],
                [Choice(turn.label("button-restart"), "restart")],
            ],
        )
        return
    begun(turn)
    await ask_next(turn)


async def resume(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Go on where the report was left, with what came meanwhile."""
    draft, held = turn.memory.draft, turn.memory.held
    if draft is None:
        turn.toast = turn.label("toast-no-draft")
    elif held is not None:
        turn.memory.held = None
        await take(turn, draft, held)
    else:
        await ask_next(turn)


async def restart(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Forget the half-told report and begin another one, with what came last."""
    held, turn.memory.held = turn.memory.held, None
    await drop(turn)
    await take(turn, begun(turn), held or Held())


async def back(query: CallbackQuery, turn: CitizenTurn) -> None:
    """The question before; from a change of a finished report, back to the report."""
    draft = current(turn)
    step = step_of(turn.conversation.state) or draft.next_step
    if step is not Step.REVIEW and draft.next_step is Step.REVIEW:
        await ask_step(turn, Step.REVIEW)
    else:
        await ask_step(turn, step_before(draft, step) or Step.KIND)


async def stay(query: CallbackQuery, turn: CitizenTurn) -> None:
    """The answer that is there stays."""
    current(turn)
    await ask_next(turn)


async def edit(query: CallbackQuery, turn: CitizenTurn, value: str) -> None:
    """Change one part."""
    if value not in current(turn).steps:
        raise InvalidInput("tap-unknown")
    await ask_step(turn, Step(value))


async def leave(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Put the report away; it is kept."""
    current(turn)
    await turn.go(None)
    await turn.ask(
        turn.text("left", days=turn.rooms.city.limits.draft_kept_days),
        [[button(turn.label("button-resume"), CitizenTap.CONTINUE_DRAFT)]],
    )


async def ask_to_drop(event: Message | CallbackQuery, turn: CitizenTurn) -> None:
    """Make sure before a report is forgotten; what else was going on just stops."""
    about, turn.memory.about = turn.memory.about, None
    if step_of(turn.conversation.state) is None:
        await turn.go(None)
    if turn.memory.draft is not None:
        await turn.ask(
            turn.text("ask-drop"),
            [
                [Choice(turn.label("button-resume"), "resume")],
                [Choice(turn.label("button-leave"), "leave")],
                [Choice(turn.label("button-drop-draft"), "drop")],
            ],
        )
    elif isinstance(event, CallbackQuery):
        turn.toast = turn.label("toast-no-draft")
    else:
        await turn.say(turn.text("stopped" if about else "nothing-to-cancel"))


async def dropped(query: CallbackQuery, turn: CitizenTurn) -> None:
    """Forget the report."""
    current(turn)
    await drop(turn)
    await turn.ask(turn.text("dropped"), [[button(turn.label("button-begin"), CitizenTap.BEGIN)]])
