"""The report as it will be seen, before it is sent."""

from handlers.citizen.turn import Choice, CitizenTurn
from handlers.phrases import category_phrase, place_phrase
from handlers.texts import Html
from tickets.report import ASKED, Draft


def review(turn: CitizenTurn, draft: Draft) -> tuple[Html, list[list[Choice]]]:
    """The finished report, and a button to change each part."""
    changes = [
        Choice(turn.label("button-change", part=turn.label(f"part-{step}")), "edit", step)
        for step in ASKED
    ]
    options = [
        [Choice(turn.label("button-send"), "send", draft.id)],
        *(changes[at : at + 2] for at in range(0, len(changes), 2)),
    ]
    return turn.text("ask-review", report=as_seen(turn, draft)), options


def as_seen(turn: CitizenTurn, draft: Draft) -> Html:
    """The parts of a report in words."""
    rooms, language = turn.rooms, turn.language
    assert draft.kind is not None
    assert draft.category is not None
    assert draft.description is not None
    assert draft.privacy is not None
    return turn.text(
        "report",
        kind=turn.text(f"kind-{draft.kind}"),
        category=category_phrase(rooms, language, draft.category),
        place=place_phrase(rooms, language, draft.place),
        words=draft.description,
        files=len(draft.evidence),
        privacy=turn.text(f"meaning-{draft.privacy}"),
    )
