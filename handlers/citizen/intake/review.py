"""The report as it will be seen, before it is sent."""

from collections import Counter

from handlers.citizen.dialogue.turn import Choice, CitizenTurn
from handlers.citizen.intake.questions import Question, meanings_of
from handlers.phrases import category_phrase, occasion_phrase, place_phrase
from handlers.texts import Html
from tickets.analysis.masking import as_public, personal_data
from tickets.report import Draft, Step, privacies


async def review(turn: CitizenTurn, draft: Draft) -> Question:
    """The finished report, and a button to change each part."""
    changes = [
        Choice(turn.label("button-change", part=turn.label(f"part-{step}")), "edit", step)
        for step in draft.asked
    ]
    options = [
        [Choice(turn.label("button-send"), "send", draft.id)],
        *mask_switch(turn, draft),
        *(changes[at : at + 2] for at in range(0, len(changes), 2)),
    ]
    return turn.text("ask-review", report=await as_seen(turn, draft)), options


async def sending_as(turn: CitizenTurn, draft: Draft) -> Question:
    """The report of somebody who told all of it unasked: only the privacy is open."""
    options = [
        [
            Choice(
                turn.label("button-send-as", privacy=turn.label(f"privacy-{name}")), "send-as", name
            )
        ]
        for name in privacies(draft, turn.rooms.city)
    ]
    report = await as_seen(turn, draft)
    meanings = meanings_of(turn, draft)
    change = Choice(turn.label("button-change-something"), "edit", Step.PRIVACY)
    return turn.text("ask-send-as", report=report, meanings=meanings), [
        *options,
        *mask_switch(turn, draft),
        [change],
    ]


def shows_personal_data(turn: CitizenTurn, draft: Draft) -> bool:
    """Whether there is something in the words that the public would read, were it not masked."""
    category = turn.rooms.city.find_category(draft.category) if draft.category else None
    hidden = draft.privacy is not None and draft.privacy.hides_ticket
    if hidden or (category is not None and category.sensitive):
        return False
    return bool(personal_data(draft.description or ""))


def mask_switch(turn: CitizenTurn, draft: Draft) -> list[list[Choice]]:
    """The button that shows personal data to the public on purpose, or masks it again."""
    if not shows_personal_data(turn, draft):
        return []
    label = turn.label("button-mask" if draft.unmasked else "button-unmask")
    return [[Choice(label, "mask", int(not draft.unmasked))]]


async def as_seen(turn: CitizenTurn, draft: Draft) -> Html:
    """The parts of a report in words, as the public will see them where it sees them at all."""
    rooms, language = turn.rooms, turn.language
    assert draft.kind is not None
    assert draft.category is not None
    assert draft.description is not None
    words, notice = draft.description, Html()
    if shows_personal_data(turn, draft):
        words = as_public(draft.description, unmasked=draft.unmasked)
        notice = turn.text("report-unmasked" if draft.unmasked else "report-masked")
    privacy = turn.text(f"meaning-{draft.privacy}") if draft.privacy else None
    return turn.text(
        "report",
        kind=turn.text(f"kind-{draft.kind}"),
        category=category_phrase(rooms, language, draft.category),
        place=place_phrase(rooms, language, draft.place),
        happened=_happened(turn, draft),
        words=words,
        notice=notice,
        files=await _files(turn, draft),
        privacy=turn.text("report-privacy", privacy=privacy) if privacy else "",
    )


def _happened(turn: CitizenTurn, draft: Draft) -> Html:
    if not draft.asks_date:
        return Html()
    when = occasion_phrase(turn.rooms, turn.language, draft.happened)
    return turn.text("report-happened", when=when)


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
