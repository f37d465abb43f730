"""Tracking numbers: what is typed is read with patience, what is wrong is noticed."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as some

from tickets.errors import InvalidInput
from tickets.tracking import ALPHABET, BODY_LENGTH, find_number, new_number, read_number

bodies = some.lists(some.sampled_from(ALPHABET), min_size=BODY_LENGTH, max_size=BODY_LENGTH)
prefixes = some.text(string.ascii_uppercase, min_size=2, max_size=6)


def a_number(body: list[str], prefix: str = "BJM") -> str:
    characters = iter(body)
    return new_number(prefix, lambda _: next(characters))


def test_a_number_looks_as_the_design_says():
    number = new_number("BJM")
    prefix, left, right = number.split("-")
    assert (prefix, len(left), len(right)) == ("BJM", 4, 4)
    assert set(left + right) <= set(ALPHABET)
    assert not set("ILOU") & set(ALPHABET)


def test_numbers_do_not_repeat_or_count():
    assert len({new_number("BJM") for _ in range(500)}) == 500


@given(bodies, prefixes)
def test_every_number_is_read_as_itself(body, prefix):
    number = a_number(body, prefix)
    assert read_number(prefix, number) == number


@given(bodies)
def test_case_dashes_and_blanks_do_not_matter(body):
    number = a_number(body)
    code = number.removeprefix("BJM-")
    for typed in (
        number.lower(),
        number.replace("-", ""),
        number.replace("-", " "),
        number.replace("-", "–"),
        f"  {number}\n",
        code,
        code.replace("-", "").lower(),
    ):
        assert read_number("BJM", typed) == number


@given(bodies)
def test_lookalikes_are_taken_for_what_was_meant(body):
    number = a_number(body)
    prefix, code = number[:4], number[4:]
    for typed in (code.replace("0", "O"), code.replace("1", "I"), code.replace("1", "l")):
        assert read_number("BJM", prefix + typed) == number


@given(bodies, some.integers(0, BODY_LENGTH), some.sampled_from(ALPHABET))
def test_one_wrong_character_always_shows(body, place, wrong):
    code = a_number(body).removeprefix("BJM-").replace("-", "")
    if code[place] == wrong:
        return
    mistyped = code[:place] + wrong + code[place + 1 :]
    with pytest.raises(InvalidInput) as refusal:
        read_number("BJM", mistyped)
    assert refusal.value.problem == "number-mistyped"


@given(bodies, some.integers(0, BODY_LENGTH), some.integers(0, BODY_LENGTH))
def test_two_characters_that_changed_places_always_show(body, one, two):
    code = list(a_number(body).removeprefix("BJM-").replace("-", ""))
    if code[one] == code[two]:
        return
    code[one], code[two] = code[two], code[one]
    with pytest.raises(InvalidInput):
        read_number("BJM", "".join(code))


@given(bodies)
def test_a_number_of_another_city_is_not_one_of_ours(body):
    with pytest.raises(InvalidInput):
        read_number("BJM", a_number(body, "BJB"))


@pytest.mark.parametrize(
    "typed", ["", "BJM", "BJM-7K3M", "halo", "BJM-7K3M-Q2XD-9", "BJM-UUUU-UUUU"]
)
def test_what_is_no_number_is_called_so(typed):
    with pytest.raises(InvalidInput) as refusal:
        read_number("BJM", typed)
    assert refusal.value.problem == "number-malformed"


def test_a_long_text_is_not_repeated_in_the_refusal():
    with pytest.raises(InvalidInput) as refusal:
        read_number("BJM", "x" * 5000)
    assert len(str(refusal.value.values["text"])) == 40


@given(bodies)
def test_a_number_is_found_in_a_sentence(body):
    number = a_number(body)
    assert find_number("BJM", f"Bagaimana dengan {number.lower()}, Pak?") == number
    assert find_number("BJM", "Jalan berlubang di depan pasar") is None


def test_a_mistyped_number_in_a_sentence_is_passed_over():
    number = a_number(list("7K3MQ2X"))
    wrong = number[:-1] + ("0" if number[-1] != "0" else "1")
    assert find_number("BJM", f"{wrong} atau {number}") == number
    assert find_number("BJM", wrong) is None
