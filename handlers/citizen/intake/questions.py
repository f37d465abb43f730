"""What each step of the intake asks, and which buttons it offers."""

from collections.abc import Sequence
from datetime import timedelta

from handlers.citizen.dialogue.paging import paged
from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.phrases import category_phrase, occasion_phrase, place_phrase
from handlers.texts import Html
from tickets.analysis.occasions import find_occasion, this_week
from tickets.city import Area
from tickets.city.suggestions import Suggestion, suggest_categories
from tickets.report import Draft, Step, place_optional, privacies
from tickets.ticket import Kind, Medium, Occasion

Options = list[list[Choice]]
Question = tuple[Html, Options]


def stay(turn: CitizenTurn, draft: Draft, step: Step, answer: str = "") -> Options:
    """The button that keeps the answer which is there, for those who came back."""
    if not draft.has(step):
        return []
    label = turn.label("button-stay", answer=answer) if answer else turn.label("button-go-on")
    return [[Choice(label, "stay")]]


def likely(turn: CitizenTurn, kind: Kind | None) -> tuple[Suggestion, ...]:
    """The categories that the words so far point to."""
    words = " ".join(turn.memory.words.values())
    if not words:
        return ()
    return suggest_categories(turn.rooms.city, words, kind=kind, corrections=turn.corrections)


def kind(turn: CitizenTurn, draft: Draft) -> Question:
    """What do you want? Whose words tell it already can answer two questions with one tap."""
    kinds = turn.rooms.city.kinds
    options = [[Choice(turn.label(f"kind-{name}"), "kind", name)] for name in kinds]
    guesses = likely(turn, Kind.COMPLAINT) if draft.kind is None and not draft.category else ()
    if guesses:
        guessed = [
            [Choice(guess.category.name(turn.language), "guess", guess.category.code)]
            for guess in guesses
        ]
        return turn.text("ask-kind-guessed"), [*guessed, *options]
    meanings = Html("\n".join(turn.text(f"meaning-{name}") for name in kinds))
    return turn.text("ask-kind", meanings=meanings), options


def category(turn: CitizenTurn, draft: Draft) -> Question:
    """Those that the words so far point to; all of them where there are none."""
    found = likely(turn, draft.kind)
    if not found:
        return categories(turn, draft, 0)
    return turn.text("ask-category-suggested"), found_categories(turn, draft, found)


def found_categories(turn: CitizenTurn, draft: Draft, found: Sequence[Suggestion]) -> Options:
    """Likely categories, and the way to all others."""
    choices = [Choice(s.category.name(turn.language), "category", s.category.code) for s in found]
    others = Choice(turn.label("button-all-categories"), "tops", 0)
    return [*_stay_category(turn, draft), *([choice] for choice in choices), [others]]


def categories(turn: CitizenTurn, draft: Draft, page: int) -> Question:
    """A page of the upper categories."""
    tops = [
        Choice(turn.label("button-top", category=top.name(turn.language)), "top", top.code)
        for top in turn.rooms.city.top_categories(draft.kind)
    ]
    return turn.text("ask-category"), [
        *_stay_category(turn, draft),
        *paged(turn, tops, page, "tops"),
    ]


def _stay_category(turn: CitizenTurn, draft: Draft) -> Options:
    code = draft.category
    name = category_phrase(turn.rooms, turn.language, code) if code else ""
    return stay(turn, draft, Step.CATEGORY, name)


def subcategories(turn: CitizenTurn, draft: Draft, top: str, page: int) -> Question:
    """The categories below an upper one."""
    city, language = turn.rooms.city, turn.language
    choices = [
        Choice(below.name(language), "category", below.code)
        for below in city.children(top, draft.kind)
    ]
    question = turn.text("ask-subcategory", category=city.category(top).name(language))
    others = [[Choice(turn.label("button-other-categories"), "tops", 0)]]
    return question, [*paged(turn, choices, page, "top", f"{top}:"), *others]


def location(turn: CitizenTurn, draft: Draft) -> Question:
    """Where is it?"""
    place = place_phrase(turn.rooms, turn.language, draft.place)
    options = [
        *stay(turn, draft, Step.LOCATION, place),
        [Choice(turn.label("button-locate"), "locate")],
        [Choice(turn.label("button-districts"), "districts")],
    ]
    if place_optional(draft):
        options.append([Choice(turn.label("button-nowhere"), "nowhere")])
    return turn.text("ask-location"), options


def which_area(turn: CitizenTurn, words: str, areas: Sequence[Area]) -> Question:
    """Which of these areas was meant by a typed place?"""
    options = [
        [
            Choice(
                turn.label("place-area", area=area.name, district=area.district), "area", area.code
            )
        ]
        for area in areas
    ]
    options.append([Choice(turn.label("button-only-words"), "words")])
    options.append([Choice(turn.label("button-districts"), "districts")])
    return turn.text("ask-which-area", words=words), options


def districts(turn: CitizenTurn, page: int) -> Question:
    """The districts of the city."""
    choices = [Choice(name, "district", f"{code}:0") for code, name in turn.rooms.city.districts()]
    others = [[Choice(turn.label("button-other-location"), "edit", Step.LOCATION)]]
    return turn.text("ask-district"), [*paged(turn, choices, page, "districts"), *others]


def areas(turn: CitizenTurn, district: str, page: int) -> Question:
    """The areas of a district."""
    found = turn.rooms.city.areas_of(district)
    choices = [Choice(area.name, "area", area.code) for area in found]
    others = [[Choice(turn.label("button-other-districts"), "districts")]]
    question = turn.text("ask-area", district=found[0].district)
    return question, [*paged(turn, choices, page, "district", f"{district}:"), *others]


async def description(turn: CitizenTurn, draft: Draft) -> Question:
    """What happened? A voice message may tell it."""
    found = turn.rooms.city.find_category(draft.category) if draft.category else None
    hint = found.hint(turn.language) if found else None
    shown_hint = turn.text("description-hint", hint=hint) if hint else Html()
    if draft.description is not None:
        question = turn.text("ask-description-again", words=draft.description, hint=shown_hint)
        return question, stay(turn, draft, Step.DESCRIPTION)
    spoken = {
        evidence.medium
        for evidence in await turn.tx.evidence.get(draft.evidence)
        if evidence.medium in {Medium.VOICE, Medium.VIDEO}
    }
    options = [[Choice(turn.label("button-spoken"), "spoken")]] if spoken else []
    if turn.memory.words:
        words = "\n".join(turn.memory.words.values())
        return turn.text("ask-description-more", words=words, hint=shown_hint), options
    return turn.text("ask-description", hint=shown_hint), options


def date(turn: CitizenTurn, draft: Draft) -> Question:
    """When was it? What the description says of that comes first."""
    today = turn.rooms.today
    named = {
        Occasion(today): "today",
        Occasion(today - timedelta(days=1)): "yesterday",
        this_week(today): "week",
    }
    guess = find_occasion(draft.description or "", today)
    options = stay(
        turn, draft, Step.DATE, occasion_phrase(turn.rooms, turn.language, draft.happened)
    )
    for occasion in dict.fromkeys((guess, *named) if guess else named):
        if name := named.get(occasion):
            day = turn.rooms.texts.short_day(turn.language, occasion.day)
            label = turn.label(f"button-date-{name}", day=day)
        else:
            label = occasion_phrase(turn.rooms, turn.language, occasion)
        options.append([Choice(label, "date", f"{occasion.day}.{occasion.span}")])
    options.append([Choice(turn.label("button-date-unknown"), "no-date")])
    return turn.text("ask-date"), options


def evidence(turn: CitizenTurn, draft: Draft) -> Question:
    """Are there photos?"""
    if not draft.evidence:
        return turn.text("ask-evidence"), [[Choice(turn.label("button-skip"), "enough")]]
    return turn.text("ask-evidence-more", count=len(draft.evidence)), [
        [Choice(turn.label("button-enough"), "enough")],
        [Choice(turn.label("button-clear-evidence"), "clear")],
    ]


def privacy(turn: CitizenTurn, draft: Draft) -> Question:
    """Who may know?"""
    possible = privacies(draft, turn.rooms.city)
    options = [[Choice(turn.label(f"privacy-{name}"), "privacy", name)] for name in possible]
    return turn.text("ask-privacy", meanings=meanings_of(turn, draft)), options


def meanings_of(turn: CitizenTurn, draft: Draft) -> Html:
    """What each possible privacy means, in a line."""
    possible = privacies(draft, turn.rooms.city)
    return Html("\n".join(turn.text(f"meaning-{name}") for name in possible))
