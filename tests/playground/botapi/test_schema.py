"""The table that requests are checked against, and how it is made."""

import json
import sys
import tarfile

import pytest

from playground.schema import generate
from playground.schema.types import check_for, table


def field(name, spelled, *, required=False, description=""):
    return {"name": name, "type": spelled, "required": required, "description": description}


SCHEMA = {
    "api": {"version": "9.9"},
    "items": [
        {
            "children": [
                {
                    "name": "sendThing",
                    "category": "methods",
                    "description": "",
                    "annotations": [
                        field("chat_id", "Integer or String", required=True),
                        field("things", "Array of ThingA and ThingB"),
                    ],
                },
                {
                    "name": "ThingA",
                    "category": "types",
                    "description": "",
                    "annotations": [
                        field("type", "String", required=True, description="must be “a”"),
                        field("sure", "Boolean", required=True),
                        field("any", "Thing"),
                    ],
                },
                {"name": "ThingB", "category": "types", "description": "", "annotations": []},
                {
                    "name": "Thing",
                    "category": "types",
                    "description": "One of\n - ThingA\n - ThingB",
                    "annotations": [],
                },
                {"name": "Unused", "category": "types", "description": "", "annotations": []},
            ]
        }
    ],
}


def test_a_schema_is_made_compact():
    made = generate.compact(SCHEMA)
    assert made["methods"] == {
        "sendThing": {"chat_id": "Integer|String!", "things": "[ThingA|ThingB]"}
    }
    assert made["types"] == {
        "ThingA": {"type": "String=a!", "sure": "Boolean", "any": "Thing"},
        "ThingB": {},
    }
    assert made["unions"] == {"Thing": ["ThingA", "ThingB"]}
    assert made["version"] == "9.9"


def test_it_is_taken_out_of_the_source_distribution(tmp_path, monkeypatch, capsys):
    source = tmp_path / "schema.json"
    source.write_text(json.dumps(SCHEMA))
    archive = tmp_path / "aiogram.tar.gz"
    with tarfile.open(archive, "w:gz") as packed:
        packed.add(source, "aiogram-1/.butcher/schema/schema.json")
    target = tmp_path / "botapi.json"
    monkeypatch.setattr(generate, "TARGET", target)
    for given in (archive, source):
        monkeypatch.setattr(sys, "argv", ["generate", str(given)])
        generate.main()
        assert json.loads(target.read_text()) == generate.compact(SCHEMA)
    assert "Bot API 9.9, 1 methods, 2 types" in capsys.readouterr().out


def test_an_archive_without_one_is_said(tmp_path):
    archive = tmp_path / "other.tar.gz"
    with tarfile.open(archive, "w:gz"):
        pass
    with pytest.raises(SystemExit, match=r"there is no \.butcher/schema/schema\.json"):
        generate.read_schema(archive)


def test_the_kept_table_names_its_licence_and_can_be_compiled():
    kept = table()
    assert "MIT" in kept["licence"]
    spelled = {
        notation.removesuffix("!")
        for fields in kept["methods"].values()
        for notation in fields.values()
    }
    for notation in spelled:
        assert callable(check_for(notation))
