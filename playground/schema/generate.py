"""Writes botapi.json, the table of methods and types against which requests are checked.

Run it when the Bot API has grown:

    pip download --no-binary :all: --no-deps aiogram==3.31.0
    python -m playground.schema.generate aiogram-3.31.0.tar.gz

The source is the schema that aiogram keeps in its source distribution
(`.butcher/schema/schema.json`, copyright (c) 2017 - present Alex Root Junior, MIT licence).
Descriptions stay there; here are only names, types, what is required, and which constant tells
the members of a union apart.
"""

import json
import re
import sys
import tarfile
from pathlib import Path
from typing import Any

TARGET = Path(__file__).with_name("botapi.json")
CONSTANT = re.compile(r"(?:must be|always) [“\"'*]?([a-z_0-9]+)[”\"'*]?\.?$")
MEMBER = re.compile(r"^ ?- (\w+)", re.MULTILINE)
LICENCE = "made from aiogram's schema.json, copyright (c) 2017 - present Alex Root Junior, MIT"
SCALARS = {"Integer", "Float", "String", "Boolean", "True", "InputFile"}

Entity = dict[str, Any]


def read_schema(source: Path) -> Entity:
    """Takes the schema out of aiogram's source distribution, or reads it from a file."""
    if source.suffix == ".json":
        return dict(json.loads(source.read_text("utf-8")))
    with tarfile.open(source) as archive:
        for member in archive:
            if member.name.endswith(".butcher/schema/schema.json"):
                content = archive.extractfile(member)
                assert content is not None
                return dict(json.load(content))
    raise SystemExit(f"{source}: there is no .butcher/schema/schema.json in it")


def notation(spelled: str) -> str:
    """Turns "Array of A, B and C" into "[A|B|C]" and "Integer or String" into "Integer|String"."""
    if spelled.startswith("Array of "):
        return f"[{notation(spelled.removeprefix('Array of '))}]"
    return "|".join(re.split(r", | and | or ", spelled))


def fields_of(entity: Entity) -> dict[str, str]:
    """Maps each field to its type: "Integer!" is required, "String=photo!" is a constant."""
    fields = {}
    for field in entity["annotations"]:
        spelled = notation(field["type"])
        constant = CONSTANT.search(field["description"]) if spelled == "String" else None
        if constant and field["name"] in ("type", "source", "status"):
            spelled += "=" + constant[1]
        fields[field["name"]] = spelled + ("!" if field["required"] else "")
    return fields


def as_request(name: str, fields: dict[str, str]) -> dict[str, str]:
    """Types are described as Telegram sends them; read in a request, less of them is required.

    A missing yes or no means no, and of a user only the number matters.
    """
    if name == "User":
        return {field: spelled.removesuffix("!") for field, spelled in fields.items()} | {
            "id": fields["id"]
        }
    return {
        field: spelled.removesuffix("!") if spelled == "Boolean!" else spelled
        for field, spelled in fields.items()
    }


def names_in(spelled: str) -> set[str]:
    """The names of types that a field's notation mentions."""
    return set(re.findall(r"[A-Z]\w+", re.sub(r"=\w+", "", spelled))) - SCALARS


def compact(schema: Entity) -> Entity:
    """Keeps the methods, and of the types those that can stand in a request."""
    entities = {child["name"]: child for group in schema["items"] for child in group["children"]}
    methods = {name: fields_of(e) for name, e in entities.items() if e["category"] == "methods"}
    types: dict[str, dict[str, str]] = {}
    unions: dict[str, list[str]] = {}
    waiting = {
        name
        for fields in methods.values()
        for spelled in fields.values()
        for name in names_in(spelled)
    }
    while waiting:
        name = waiting.pop()
        entity = entities[name]
        members = [] if entity["annotations"] else MEMBER.findall(entity["description"])
        if members:
            plain = ["String", "[RichText]"] if name == "RichText" else []
            unions[name] = plain + members
            waiting |= set(members) - types.keys() - unions.keys()
        else:
            types[name] = as_request(name, fields_of(entity))
            mentioned = {name for spelled in types[name].values() for name in names_in(spelled)}
            waiting |= mentioned - types.keys() - unions.keys()
    return {
        "version": schema["api"]["version"],
        "licence": LICENCE,
        "methods": dict(sorted(methods.items())),
        "types": dict(sorted(types.items())),
        "unions": dict(sorted(unions.items())),
    }


def main() -> None:
    """Writes the table from the archive named on the command line."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    table = compact(read_schema(Path(sys.argv[1])))
    lines = [
        "{",
        *(
            f' "{key}": {json.dumps(table[key], ensure_ascii=False)},'
            for key in ("version", "licence")
        ),
    ]
    for section in ("methods", "types", "unions"):
        rows = [f'  "{name}": {json.dumps(value)}' for name, value in table[section].items()]
        lines += [
            f' "{section}": {{',
            ",\n".join(rows),
            " }" + ("," if section != "unions" else ""),
        ]
    TARGET.write_text("\n".join([*lines, "}"]) + "\n", "utf-8")
    counted = ", ".join(f"{len(table[section])} {section}" for section in ("methods", "types"))
    print(f"{TARGET}: Bot API {table['version']}, {counted}")


if __name__ == "__main__":
    main()
