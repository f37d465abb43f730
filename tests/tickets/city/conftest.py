"""Cities to try rules on: the two packs of the project, and a small one to change at will."""

import json
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tickets.city import City, parse_pack

PACKS = Path(__file__).parents[3] / "packs"


def as_toml(value: object) -> str:
    """A value as TOML writes it inline."""
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{json.dumps(k)} = {as_toml(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(as_toml, value)) + "]"
    if isinstance(value, date):
        return value.isoformat()
    return json.dumps(value, ensure_ascii=False)


def pack_text(values: Mapping[str, object]) -> str:
    """A whole pack as TOML."""
    return "\n".join(f"{json.dumps(key)} = {as_toml(value)}" for key, value in values.items())


def small_pack() -> dict[str, Any]:
    """The example pack as values, so that a test says only what it changes."""
    return tomllib.loads((PACKS / "contoh.toml").read_text(encoding="utf-8"))


def city_of(values: Mapping[str, object], shapes: Callable[[str], str] | None = None) -> City:
    """The city of changed values."""
    return parse_pack(pack_text(values), shapes, file="coba.toml")


@pytest.fixture(scope="session")
def banjarmasin() -> City:
    text = (PACKS / "banjarmasin.toml").read_text(encoding="utf-8")
    return parse_pack(text, file="banjarmasin.toml")


@pytest.fixture(scope="session")
def contoh() -> City:
    return parse_pack((PACKS / "contoh.toml").read_text(encoding="utf-8"), file="contoh.toml")
