"""The request checks compared with a second, independent description of the Bot API.

The other one is older by two versions (10.1). It is not part of the project and is read by path
where it is at hand.
"""

import json
import random
import re
from pathlib import Path

import pytest

from playground.schema.checks import Refused, check, method_names
from playground.schema.types import table

OTHER = Path(__file__).parents[4] / "shared" / "data" / "botapi-10.1.json"
ROUNDS = 12
DEPTH = 3
WRONG = {
    "Integer": ["x", 1.5, [1], {"a": 1}, True],
    "Float": ["x", [1.5], {"a": 1}, True],
    "Boolean": ["maybe", [True], {"a": True}, 7],
    "String": [["x"], {"a": "x"}, True],
}

pytestmark = pytest.mark.skipif(not OTHER.exists(), reason="the second schema is not at hand")


@pytest.fixture(scope="module")
def other():
    return json.loads(OTHER.read_text("utf-8"))


class Maker:
    """Makes calls from the other schema, right ones and ones with a single mistake."""

    def __init__(self, other, seed):
        self.types = other["types"]
        self.methods = other["methods"]
        self.dice = random.Random(seed)

    def value(self, spelled, depth=0):
        """A right value of a type."""
        if spelled.startswith("Array of "):
            count = self.dice.randint(1, 2)
            return [self.value(spelled.removeprefix("Array of "), depth + 1) for _ in range(count)]
        scalars = {
            "Integer": lambda: self.dice.randint(-5, 10**12),
            "Float": lambda: self.dice.choice([1.5, -2, "3.25"]),
            "String": lambda: self.dice.choice(["a", "halo dunia", "7"]),
            "Boolean": lambda: self.dice.choice([True, False]),
            "True": lambda: True,
            "InputFile": lambda: "AgACfile",
        }
        if spelled in scalars:
            return scalars[spelled]()
        described = self.types[spelled]
        if "subtypes" in described:
            members = [name for name in described["subtypes"] if name in self.types]
            return self.value(self.dice.choice(members), depth)
        return self.fields(described.get("fields", []), depth)

    def fields(self, described, depth=0):
        """Right values for fields: all that are required, some of the others."""
        made = {}
        for field in described:
            wanted = field["required"] or (depth < DEPTH and self.dice.random() < 0.3)
            if wanted:
                made[field["name"]] = constant(field) or self.value(
                    self.dice.choice(field["types"]), depth + 1
                )
        return made


def constant(field):
    """The one value that a field of a union's member may have, by its description."""
    if field["name"] not in ("type", "source", "status") or field["types"] != ["String"]:
        return None
    match = re.search(r"(?:must be|always) [“\"]?(\w+)[”\"]?\.?$", field["description"])
    return match[1] if match else None


def wrongs(types):
    """Values that are none of the types."""
    if types[0] in WRONG:
        return WRONG[types[0]] if len(types) == 1 else []
    if types[0] == "InputFile":
        return [[1], {"a": 1}]
    return ["nonsense", 7, "[[]]"]


def inner(value):
    """All objects inside a value."""
    children = (
        value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    )
    found = [value] if isinstance(value, dict) else []
    return found + [one for child in children for one in inner(child)]


def refusal(method, given):
    try:
        check(method, given, {})
    except Refused as refused:
        return str(refused)
    return None


def test_the_same_methods_are_known(other):
    ours, theirs = set(method_names().values()), set(other["methods"])
    assert theirs <= ours
    assert len(ours - theirs) < 15


def test_right_calls_of_the_other_schema_are_taken(other):
    maker = Maker(other, seed=1)
    refused: dict[tuple[str, str], object] = {}
    made = 0
    for method in maker.methods:
        for _ in range(ROUNDS):
            given = maker.fields(maker.methods[method].get("fields", []))
            made += 1
            said = refusal(method, given)
            if said is not None:
                refused.setdefault((method, said), given)
    assert made > 2000
    assert refused == {}


def test_calls_with_one_mistake_are_refused(other):
    maker = Maker(other, seed=2)
    taken: list[tuple[str, object, object]] = []
    made = 0
    for method, described in maker.methods.items():
        for field in described.get("fields", []):
            right = maker.fields(described["fields"])
            if field["required"]:
                made += 1
                if refusal(method, {k: v for k, v in right.items() if k != field["name"]}) is None:
                    taken.append((method, field["name"], "left out"))
            for wrong in wrongs(field["types"]):
                made += 1
                if refusal(method, right | {field["name"]: wrong}) is None:
                    taken.append((method, field["name"], wrong))
        for _ in range(ROUNDS):
            given = maker.fields(described.get("fields", []))
            maker.dice.choice(inner(given))["nonsense"] = 1
            made += 1
            if refusal(method, given) is None:
                taken.append((method, given, "unknown"))
    assert made > 4000
    assert taken == []


def test_the_table_is_the_newer_one(other):
    assert other["version"] == "Bot API 10.1"
    assert table()["version"] == "10.3"
