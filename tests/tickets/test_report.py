"""A report in the making."""

from datetime import date
from typing import Any

import pytest

from tests.tickets.samples import FILED, a_city, category
from tickets.city import Area, Point
from tickets.errors import InvalidInput
from tickets.report import (
    DESCRIPTION_AT_MOST,
    EVIDENCE_AT_MOST,
    EVIDENCE_BYTES_AT_MOST,
    PLACE_AT_MOST,
    Draft,
    Step,
    categorised,
    check_file,
    dated,
    described,
    of_kind,
    place_optional,
    placed,
    privacies,
    step_before,
    with_evidence,
    with_privacy,
)
from tickets.ticket import Kind, Occasion, Place, Privacy

CITY = a_city(
    kinds=("complaint", "aspiration", "information", "whistleblowing"),
    areas=(Area("A1", "Kelayan", "D1", "Selatan", Point(-3.33, 114.59)),),
    categories=(
        category("road", "ROADS"),
        category("bill", "ROADS", asks_date=True),
        category("violence", "SHELTER", sensitive=True, direct=True),
    ),
)
TODAY = date(2026, 11, 22)
EMPTY = Draft("d", FILED)
FULL = Draft(
    "d",
    FILED,
    Kind.COMPLAINT,
    "road",
    Place(words="pasar"),
    "Lubang besar di jalan",
    (),
    True,
    Privacy.OPEN,
)


def problem(refusal):
    return refusal.value.problem


def test_the_steps_come_in_the_designs_order():
    assert [step.value for step in EMPTY.steps] == (
        ["kind", "category", "location", "description", "evidence", "privacy", "review"]
    )
    assert len(EMPTY.asked) == 6


def test_when_it_happened_is_asked_where_the_category_wants_to_know():
    bill = categorised(FULL, CITY, "bill")
    assert len(bill.asked) == 7
    assert bill.next_step is Step.DATE
    assert step_before(bill, Step.DATE) is Step.DESCRIPTION
    assert step_before(bill, Step.EVIDENCE) is Step.DATE
    known = dated(bill, Occasion(TODAY), TODAY)
    assert known.next_step is dated(bill, None, TODAY).next_step is Step.REVIEW
    assert categorised(known, CITY, "road").next_step is Step.REVIEW
    assert step_before(FULL, Step.DATE) is Step.DESCRIPTION


@pytest.mark.parametrize(
    ("day", "expected"),
    [(date(2026, 11, 23), "date-in-future"), (date(1800, 1, 1), "date-unknown")],
)
def test_what_cannot_have_happened_is_refused(day, expected):
    with pytest.raises(InvalidInput) as refusal:
        dated(FULL, Occasion(day), TODAY)
    assert problem(refusal) == expected


def test_an_empty_draft_asks_for_the_kind_a_full_one_for_the_review():
    assert EMPTY.next_step is Step.KIND
    assert not EMPTY.begun
    assert FULL.next_step is Step.REVIEW
    assert FULL.begun


@pytest.mark.parametrize("step", [*EMPTY.asked, Step.DATE])
def test_what_came_first_is_not_asked_again(step):
    values: dict[Step, dict[str, Any]] = {
        Step.KIND: {"kind": Kind.COMPLAINT},
        Step.CATEGORY: {"category": "road"},
        Step.LOCATION: {"place": Place(words="pasar")},
        Step.DESCRIPTION: {"description": "Lubang besar"},
        Step.DATE: {"asks_date": True, "date_done": True},
        Step.EVIDENCE: {"evidence_done": True},
        Step.PRIVACY: {"privacy": Privacy.OPEN},
    }
    draft = Draft("d", FILED, **values[step])
    assert draft.has(step)
    assert draft.begun
    assert draft.next_step is next(other for other in draft.asked if other is not step)


def test_a_photo_alone_is_a_beginning():
    assert with_evidence(EMPTY, 1, 100).begun


def test_back_leads_through_all_steps_to_the_first():
    draft = categorised(EMPTY, CITY, "bill")
    way = [Step.REVIEW]
    while (before := step_before(draft, way[-1])) is not None:
        way.append(before)
    assert way == list(reversed(Step))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", "description-empty"),
        ("  \n ", "description-empty"),
        ("rusak", "description-too-short"),
        ("x" * (DESCRIPTION_AT_MOST + 1), "description-too-long"),
    ],
)
def test_descriptions_that_help_nobody_are_refused(text, expected):
    with pytest.raises(InvalidInput) as refusal:
        described(EMPTY, text)
    assert problem(refusal) == expected


def test_a_description_is_kept_as_it_was_written():
    text = "Lubang <b>besar</b> { $x } & dalam"
    assert described(EMPTY, f" {text}\n").description == text
    assert described(EMPTY, "x" * DESCRIPTION_AT_MOST).description == "x" * DESCRIPTION_AT_MOST


def test_the_same_file_twice_is_one_file():
    draft = with_evidence(with_evidence(EMPTY, 1, 100), 1, 100)
    assert draft.evidence == (1,)


def test_files_have_bounds():
    with pytest.raises(InvalidInput) as too_large:
        with_evidence(EMPTY, 1, EVIDENCE_BYTES_AT_MOST + 1)
    assert problem(too_large) == "file-too-large"
    full = EMPTY
    for n in range(EVIDENCE_AT_MOST):
        full = with_evidence(full, n, None)
    with pytest.raises(InvalidInput) as too_many:
        with_evidence(full, EVIDENCE_AT_MOST, 1)
    assert problem(too_many) == "too-many-files"
    check_file(EVIDENCE_BYTES_AT_MOST)


def test_a_kind_that_the_city_does_not_take_is_refused():
    with pytest.raises(InvalidInput):
        of_kind(EMPTY, a_city(), "whistleblowing")
    with pytest.raises(InvalidInput):
        of_kind(EMPTY, CITY, "nonsense")
    assert of_kind(EMPTY, CITY, "complaint").kind is Kind.COMPLAINT


def test_a_category_of_the_pack_is_taken_and_nothing_else():
    assert categorised(EMPTY, CITY, "road").category == "road"
    for code in ("", "nonsense"):
        with pytest.raises(InvalidInput):
            categorised(EMPTY, CITY, code)


def test_a_protected_case_is_always_secret():
    assert categorised(FULL, CITY, "violence").privacy is Privacy.SECRET
    assert not set(privacies(categorised(EMPTY, CITY, "violence"), CITY)) & {
        Privacy.OPEN,
        Privacy.ANONYMOUS,
    }
    with pytest.raises(InvalidInput) as refusal:
        with_privacy(categorised(FULL, CITY, "violence"), CITY, "open")
    assert problem(refusal) == "privacy-too-open"


def test_whistleblowing_is_never_for_all_to_see():
    draft = of_kind(EMPTY, CITY, "whistleblowing")
    assert Privacy.OPEN not in privacies(draft, CITY)
    with pytest.raises(InvalidInput):
        with_privacy(draft, CITY, "anonymous")
    assert with_privacy(draft, CITY, "anonymous_secret").privacy is Privacy.ANONYMOUS_SECRET


def test_an_unknown_privacy_is_refused():
    with pytest.raises(InvalidInput) as refusal:
        with_privacy(EMPTY, CITY, "visible")
    assert problem(refusal) == "privacy-unknown"


def test_a_place_on_another_continent_is_refused():
    with pytest.raises(InvalidInput) as refusal:
        placed(EMPTY, CITY, Place(point=Point(48.85, 2.35)))
    assert problem(refusal) == "place-too-far"
    near = Place(point=Point(-3.32, 114.59))
    assert placed(EMPTY, CITY, near).place == near


def test_a_place_in_words_has_a_bound():
    with pytest.raises(InvalidInput):
        placed(EMPTY, CITY, Place(words="x" * (PLACE_AT_MOST + 1)))


def test_a_complaint_is_always_about_something_somewhere():
    assert not place_optional(FULL)
    assert place_optional(of_kind(EMPTY, CITY, "information"))
