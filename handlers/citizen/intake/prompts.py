"""The questions of the intake: what each step says, and which buttons it has."""

from collections.abc import Sequence

from handlers.citizen.dialogue.paging import paged
from handlers.citizen.dialogue.states import STATE_OF
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.intake.drafting import begun
from handlers.citizen.intake.review import review
from handlers.phrases import category_phrase, place_phrase
from handlers.texts import Html
from tickets.city.suggestions import Suggestion, suggest_categories
from tickets.report import ASKED, Draft, Step, place_optional, privacies

Prompt = tuple[Html, list[list[Choice]]]


async def ask_next(turn: CitizenTurn, note: Html | None = None) -> None:
    """Ask for the first thing that is missing, or show the report when nothing is.

    Args:
        note: stands above the question: what became of the message before.
    """
    await ask_step(turn, begun(turn).next_step, note)


async def ask_step(turn: CitizenTurn, step: Step, note: Html | None = None) -> None:
    """Ask one step's question, whether its answer is there or not."""
    text, options = await _question(turn, step, begun(turn))
    await put(turn, step, text, options, note)


async def put(
    turn: CitizenTurn,
    step: Step,
    text: Html,
    options: list[list[Choice]],
    note: Html | None = None,
) -> None:
    """Ask a question that belongs to a step, with the way back and the way out."""
    await turn.go(STATE_OF[step])
    above = turn.text("note-above", note=note) if note else Html()
    if step in ASKED:
        place = ASKED.index(step) + 1
        text = turn.text("step", note=above, place=place, total=len(ASKED), question=text)
    else:
        text = Html(above + text)
    await turn.ask(text, [*options, *_ways(turn, step)])


def _ways(turn: CitizenTurn, step: Step) -> list[list[Choice]]:
    back = [] if step is Step.KIND else [Choice(turn.label("button-back"), "back")]
    leave = Choice(turn.label("button-leave"), "leave")
    cancel = Choice(turn.label("button-cancel"), "cancel")
    return [[*back, leave, cancel]]


def _stay(turn: CitizenTurn, draft: Draft, step: Step, answer: str = "") -> list[list[Choice]]:
    """The button that keeps the answer which is there, for those who came back."""
    if not draft.has(step):
        return []
    label = turn.label("button-stay", answer=answer) if answer else turn.label("button-go-on")
    return [[Choice(label, "stay")]]


def _kind(turn: CitizenTurn, draft: Draft) -> Prompt:
    kinds = turn.rooms.city.kinds
    options = [[Choice(turn.label(f"kind-{kind}"), "kind", kind)] for kind in kinds]
    meanings = Html("\n".join(turn.text(f"meaning-{kind}") for kind in kinds))
    return turn.text("ask-kind", meanings=meanings), options


def _category(turn: CitizenTurn, draft: Draft) -> Prompt:
    """Those that the words so far point to; all of them where there are none."""
    words = " ".join(turn.memory.words.values())
    likely = suggest_categories(turn.rooms.city, words, kind=draft.kind) if words else ()
    if not likely:
        return categories(turn, draft, 0)
    return turn.text("ask-category-suggested"), found_categories(turn, draft, likely)


def found_categories(
    turn: CitizenTurn, draft: Draft, likely: Sequence[Suggestion]
) -> list[list[Choice]]:
    """Likely categories, and the way to all others."""
    found = [Choice(s.category.name(turn.language), "category", s.category.code) for s in likely]
    others = Choice(turn.label("button-all-categories"), "tops", 0)
    return [*_stay_category(turn, draft), *([choice] for choice in found), [others]]


def categories(turn: CitizenTurn, draft: Draft, page: int) -> Prompt:
    """A page of the upper categories."""
    tops = [
        Choice(turn.label("button-top", category=top.name(turn.language)), "top", top.code)
        for top in turn.rooms.city.top_categories(draft.kind)
    ]
    stay = _stay_category(turn, draft)
    return turn.text("ask-category"), [*stay, *paged(turn, tops, page, "tops")]


def _stay_category(turn: CitizenTurn, draft: Draft) -> list[list[Choice]]:
    code = draft.category
    name = category_phrase(turn.rooms, turn.language, code) if code else ""
    return _stay(turn, draft, Step.CATEGORY, name)


def subcategories(turn: CitizenTurn, draft: Draft, top: str, page: int) -> Prompt:
    """The categories below an upper one."""
    city, language = turn.rooms.city, turn.language
    choices = [
        Choice(category.name(language), "category", category.code)
        for category in city.children(top, draft.kind)
    ]
    question = turn.text("ask-subcategory", category=city.category(top).name(language))
    others = [[Choice(turn.label("button-other-categories"), "tops", 0)]]
    return question, [*paged(turn, choices, page, "top", f"{top}:"), *others]


def _location(turn: CitizenTurn, draft: Draft) -> Prompt:
    stay = []
    if draft.place is not None:
        place = place_phrase(turn.rooms, turn.language, draft.place)
        stay = _stay(turn, draft, Step.LOCATION, place)
    options = [
        *stay,
        [Choice(turn.label("button-locate"), "locate")],
        [Choice(turn.label("button-districts"), "districts")],
    ]
    if place_optional(draft):
        options.append([Choice(turn.label("button-nowhere"), "nowhere")])
    return turn.text("ask-location"), options


def districts(turn: CitizenTurn) -> Prompt:
    """The districts of the city."""
    choices = [Choice(name, "district", f"{code}:0") for code, name in turn.rooms.city.districts()]
    others = [[Choice(turn.label("button-other-location"), "edit", Step.LOCATION)]]
    return turn.text("ask-district"), [*paged(turn, choices, 0, "districts"), *others]


def areas(turn: CitizenTurn, district: str, page: int) -> Prompt:
    """The areas of a district."""
    found = turn.rooms.city.areas_of(district)
    choices = [Choice(area.name, "area", area.code) for area in found]
    others = [[Choice(turn.label("button-other-districts"), "districts")]]
    question = turn.text("ask-area", district=found[0].district)
    return question, [*paged(turn, choices, page, "district", f"{district}:"), *others]


def _description(turn: CitizenTurn, draft: Draft) -> Prompt:
    category = turn.rooms.city.find_category(draft.category) if draft.category else None
    hint = category.hint(turn.language) if category else None
    shown_hint = turn.text("description-hint", hint=hint) if hint else Html()
    if draft.description is not None:
        return (
            turn.text("ask-description-again", words=draft.description, hint=shown_hint),
            _stay(turn, draft, Step.DESCRIPTION),
        )
    if turn.memory.words:
        words = "\n".join(turn.memory.words.values())
        return turn.text("ask-description-more", words=words, hint=shown_hint), []
    return turn.text("ask-description", hint=shown_hint), []


def _evidence(turn: CitizenTurn, draft: Draft) -> Prompt:
    if not draft.evidence:
        return turn.text("ask-evidence"), [[Choice(turn.label("button-skip"), "enough")]]
    return turn.text("ask-evidence-more", count=len(draft.evidence)), [
        [Choice(turn.label("button-enough"), "enough")],
        [Choice(turn.label("button-clear-evidence"), "clear")],
    ]


def _privacy(turn: CitizenTurn, draft: Draft) -> Prompt:
    possible = privacies(draft, turn.rooms.city)
    options = [[Choice(turn.label(f"privacy-{p}"), "privacy", p)] for p in possible]
    meanings = Html("\n".join(turn.text(f"meaning-{p}") for p in possible))
    return turn.text("ask-privacy", meanings=meanings), options


async def _question(turn: CitizenTurn, step: Step, draft: Draft) -> Prompt:
    match step:
        case Step.KIND:
            return _kind(turn, draft)
        case Step.CATEGORY:
            return _category(turn, draft)
        case Step.LOCATION:
            return _location(turn, draft)
        case Step.DESCRIPTION:
            return _description(turn, draft)
        case Step.EVIDENCE:
            return _evidence(turn, draft)
        case Step.PRIVACY:
            return _privacy(turn, draft)
        case Step.REVIEW:
            return await review(turn, draft)
