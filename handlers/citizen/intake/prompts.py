"""Asking: which question comes next, and what stands around each."""

from handlers.citizen.dialogue.states import STATE_OF
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.intake import questions
from handlers.citizen.intake.drafting import begun
from handlers.citizen.intake.erasing import erase_button
from handlers.citizen.intake.review import review, sending_as
from handlers.citizen.known.showing import known_question
from handlers.texts import Html
from tickets.ports.delivery import Button
from tickets.report import Draft, Step


async def ask_next(turn: CitizenTurn, note: Html | None = None) -> None:
    """Ask for the first thing that is missing, or show the report when nothing is.

    Args:
        note: stands above the question: what became of the message before.
    """
    await ask_step(turn, Step.REVIEW if turn.memory.joined else begun(turn).next_step, note)


async def ask_to_send(turn: CitizenTurn, note: Html | None = None) -> None:
    """Ask for what is missing; where that is the privacy alone, show the whole report with it.

    Before that comes whether it is known already.
    """
    draft = begun(turn)
    if draft.next_step is not Step.PRIVACY:
        await ask_next(turn, note)
    elif (question := await known_question(turn, draft)) is not None:
        await put(turn, Step.REVIEW, *question, note)
    else:
        await put(turn, Step.PRIVACY, *await sending_as(turn, draft), note)


async def ask_step(turn: CitizenTurn, step: Step, note: Html | None = None) -> None:
    """Ask one step's question, whether its answer is there or not."""
    text, options = await _question(turn, step, begun(turn))
    await put(turn, step, text, options, note)


async def put(
    turn: CitizenTurn,
    step: Step,
    text: Html,
    options: questions.Options,
    note: Html | None = None,
) -> None:
    """Ask a question that belongs to a step, with the way back and the way out."""
    await turn.go(STATE_OF[step])
    above = turn.text("note-above", note=note) if note else Html()
    asked = begun(turn).asked
    if step in asked:
        place = asked.index(step) + 1
        text = turn.text("step", note=above, place=place, total=len(asked), question=text)
    else:
        text = Html(above + text)
    await turn.ask(text, [*options, *_ways(turn, step), *_quick_exit(turn)])


def _ways(turn: CitizenTurn, step: Step) -> questions.Options:
    if turn.memory.joined is not None:
        return []
    back = [] if step is Step.KIND else [Choice(turn.label("button-back"), "back")]
    leave = Choice(turn.label("button-leave"), "leave")
    cancel = Choice(turn.label("button-cancel"), "cancel")
    return [[*back, leave, cancel]]


def _quick_exit(turn: CitizenTurn) -> list[list[Button]]:
    """One tap that takes all of it off the screen, where the case may be dangerous."""
    draft = begun(turn)
    category = turn.rooms.city.find_category(draft.category) if draft.category else None
    if category is None or not category.sensitive:
        return []
    return [[erase_button(turn, turn.memory.began)]]


async def _question(turn: CitizenTurn, step: Step, draft: Draft) -> questions.Question:
    match step:
        case Step.KIND:
            return questions.kind(turn, draft)
        case Step.CATEGORY:
            return questions.category(turn, draft)
        case Step.LOCATION:
            return questions.location(turn, draft)
        case Step.DESCRIPTION:
            return await questions.description(turn, draft)
        case Step.DATE:
            return questions.date(turn, draft)
        case Step.EVIDENCE:
            return questions.evidence(turn, draft)
        case Step.PRIVACY:
            return questions.privacy(turn, draft)
        case Step.REVIEW:
            whole = sending_as if draft.next_step is Step.PRIVACY else review
            return await known_question(turn, draft) or await whole(turn, draft)
