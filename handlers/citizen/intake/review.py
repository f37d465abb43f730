"""The report as it will be seen, before it is sent."""

from collections import Counter

from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.phrases import category_phrase, place_phrase
from handlers.texts import Html
from tickets.report import ASKED, Draft


async def review(turn: CitizenTurn, draft: Draft) -> tuple[Html, list[list[Choice]]]:
    """The finished report, and a button to change each part."""
    changes = [
        Choice(turn.label("button-change", part=turn.label(f"part-{step}")), "edit", step)
        for step in ASKED
    ]
    options = [
        [Choice(turn.label("button-send"), "send", draft.id)],
        *(changes[at : at + 2] for at in range(0, len(changes), 2)),
    ]
    return turn.text("ask-review", report=await as_seen(turn, draft)), options


async def as_seen(turn: CitizenTurn, draft: Draft) -> Html:
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
        files=await _files(turn, draft),
        privacy=turn.text(f"meaning-{draft.privacy}"),
    )


async def _files(turn: CitizenTurn, draft: Draft) -> Html:
    """ "2 foto, 1 video"."""
    found = await turn.tx.evidence.get(draft.evidence)
    counts = Counter(evidence.medium for evidence in found)
    if not counts:
        return turn.text("no-files")
    return Html(
        ", ".join(
            turn.text("files", count=count, medium=turn.text(f"medium-{medium}"))
            for medium, count in counts.items()
        )
    )
