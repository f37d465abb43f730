"""The one message in which a report for somebody else is put together: what is there, what is
missing, and a button for everything that can be changed."""

from collections.abc import Iterator
from dataclasses import replace

from handlers.callbacks import OfficerTap, button
from handlers.officer.entries.memory import Entry, remember
from handlers.officer.lists.listing import in_rows
from handlers.officer.turn import OfficerTurn
from handlers.phrases import category_phrase, place_phrase, shortened
from handlers.texts import Html
from tickets.city.suggestions import suggest_categories
from tickets.people import Citizen
from tickets.ports.delivery import Button, Rows
from tickets.report import Step, place_optional, privacies

SLOT = "entry"
WORDS_SHOWN = 900
"""UTF-16 units of the description; whoever enters it knows the rest."""


async def show(
    turn: OfficerTurn, entry: Entry, *, anew: bool = True, menu: str = "", note: str = ""
) -> None:
    """Remember the report and show it.

    Args:
        menu: choices that are open: "kinds", "privacies", "categories", or the code of an upper
            category.
        note: what was understood of what came last.
    """
    entry = replace(entry, touched=turn.rooms.clock.now())
    remember(turn.conversation, entry)
    parts = (note, await _summary(turn, entry), _question(turn, entry, menu))
    await turn.say(
        "\n\n".join(part for part in parts if part),
        buttons=tuple(_buttons(turn, entry, menu)),
        slot=SLOT,
        anew=anew,
    )


async def _summary(turn: OfficerTurn, entry: Entry) -> Html:
    draft, language = entry.draft, turn.language
    person = await turn.tx.citizens.get(entry.person) if entry.person is not None else None
    nothing = turn.label("entry-nothing")
    return turn.text(
        "entry-summary",
        words=shortened(entry.words, WORDS_SHOWN) or nothing,
        category=category_phrase(turn.rooms, language, draft.category)
        if draft.category
        else nothing,
        place=place_phrase(turn.rooms, language, draft.place) if draft.place else nothing,
        kind=turn.label(f"kind-{draft.kind}"),
        privacy=turn.label(f"privacy-{draft.privacy}"),
        files=len(draft.evidence),
        person=person_phrase(person) if person else turn.label("entry-nameless"),
    )


def person_phrase(person: Citizen) -> str:
    """Name and phone, as far as they are known."""
    return ", ".join(part for part in (person.name, person.phone) if part)


def _question(turn: OfficerTurn, entry: Entry, menu: str) -> Html:
    """What is to be done next."""
    if not entry.confirmed:
        return turn.text("entry-ask-confirm")
    if menu:
        return turn.text("entry-ask-choose")
    if entry.expects:
        return turn.text(f"entry-ask-{entry.expects}")
    if entry.areas:
        return turn.text("entry-ask-area")
    match entry.draft.next_step:
        case Step.DESCRIPTION:
            return turn.text("entry-ask-description")
        case Step.CATEGORY if not entry.words:
            return turn.text("entry-ask-description")
        case Step.CATEGORY:
            return turn.text("entry-ask-category")
        case Step.LOCATION:
            return turn.text("entry-ask-place")
        case _:
            return turn.text("entry-ask-send")


def _buttons(turn: OfficerTurn, entry: Entry, menu: str) -> Iterator[tuple[Button, ...]]:
    def tap(label: str, what: str, value: str = "") -> Button:
        return button(label, OfficerTap.ENTRY, entry.key, what, value)

    def named(message: str, what: str, value: str = "") -> Button:
        return tap(turn.label(message), what, value)

    if not entry.confirmed:
        yield (named("entry-button-confirm", "confirm"),)
        yield (named("entry-button-drop", "drop"),)
        return
    if menu:
        yield from _menu(turn, entry, menu)
        yield (named("entry-button-back", "back"),)
        return
    city, draft = turn.rooms.city, entry.draft
    for code in entry.areas:
        area = city.area(code)
        label = turn.label("place-area", area=area.name, district=area.district)
        yield (tap(label, "area", code),)
    if entry.areas:
        yield (named("button-only-words", "words"),)
    elif draft.category is None and entry.words:
        for guess in suggest_categories(city, entry.words, kind=draft.kind):
            yield (tap(guess.category.name(turn.language), "category", guess.category.code),)
        yield (named("button-all-categories", "menu", "categories"),)
    elif draft.category and draft.place is None and place_optional(draft):
        yield (named("button-nowhere", "nowhere"),)
    if draft.next_step is Step.REVIEW:
        yield (named("entry-button-send", "send"),)
    if entry.words:
        yield (
            named("entry-button-words", "expect", "description"),
            named("entry-button-category", "menu", "categories"),
            named("entry-button-place", "expect", "place"),
        )
    yield (
        named("entry-button-person", "expect", "person"),
        named("entry-button-kind", "menu", "kinds"),
        named("entry-button-privacy", "menu", "privacies"),
    )
    yield (named("entry-button-drop", "drop"),)


def _menu(turn: OfficerTurn, entry: Entry, menu: str) -> Rows:
    city, draft = turn.rooms.city, entry.draft

    def tap(label: str, what: str, value: str) -> Button:
        return button(label, OfficerTap.ENTRY, entry.key, what, value)

    match menu:
        case "kinds":
            found = [tap(turn.label(f"kind-{kind}"), "kind", kind) for kind in city.kinds]
        case "privacies":
            found = [
                tap(turn.label(f"privacy-{privacy}"), "privacy", privacy)
                for privacy in privacies(draft, city)
            ]
        case "categories":
            tops = city.top_categories(draft.kind)
            found = [tap(top.name(turn.language), "menu", top.code) for top in tops]
        case _:
            below = city.children(menu, draft.kind)
            found = [tap(one.name(turn.language), "category", one.code) for one in below]
    return in_rows(found, 2)
