"""Checks of single values, compiled from the notation of the generated table."""

import json
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

Check = Callable[[Any], Any]

LEADS = {
    "InlineKeyboardButton": "Can't parse inline keyboard button: ",
    "KeyboardButton": "Can't parse keyboard button: ",
    "MessageEntity": "Can't parse MessageEntity: ",
    "BotCommand": "Can't parse BotCommand: ",
    "ReactionType": "Can't parse ReactionType: ",
    "BotCommandScope": "Can't parse BotCommandScope: ",
    "MenuButton": "Can't parse menu button: ",
    "InputMedia": "Can't parse InputMedia: ",
}
ROWS = {
    "InlineKeyboardButton": 'Field "inline_keyboard" of the InlineKeyboardMarkup',
    "KeyboardButton": 'Field "keyboard"',
}
INTEGER = re.compile(r"[+-]?\d{1,19}")


class Refused(ValueError):
    """A parameter is unknown, missing or of a wrong type; in Telegram's words."""


class Mismatch(Refused):
    """A value is not of the expected type; whoever knows the field's name says so."""


class Upload:
    """A file that came with the request."""

    __slots__ = ("content", "file_name", "mime_type")

    def __init__(self, content: bytes, file_name: str, mime_type: str) -> None:
        self.content = content
        self.file_name = file_name
        self.mime_type = mime_type


@cache
def table() -> dict[str, Any]:
    """The generated table: `methods`, `types` and `unions`."""
    return dict(json.loads(files(__package__).joinpath("botapi.json").read_text("utf-8")))


@cache
def check_for(spelled: str) -> Check:
    """Compiles a type's notation into a function that returns the value or raises Refused."""
    if spelled.startswith("["):
        return _array(spelled[1:-1])
    if "|" in spelled:
        return _union(spelled, tuple(spelled.split("|")))
    name, _, constant = spelled.partition("=")
    if constant:
        return _constant(constant)
    if name in SCALARS:
        return SCALARS[name]
    if name in table()["unions"]:
        return _union(name, tuple(table()["unions"][name]))
    return _object(name)


def _integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and INTEGER.fullmatch(value.strip()):
        return int(value)
    raise Mismatch("Number")


def _float(value: Any) -> float:
    if isinstance(value, int | float | str) and not isinstance(value, bool):
        try:
            number = float(value)
        except ValueError:
            number = float("nan")
        if number == number and abs(number) != float("inf"):
            return number
    raise Mismatch("Number")


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise Mismatch("String")


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in ("true", "yes", "1"):
        return True
    if word in ("false", "no", "0"):
        return False
    raise Mismatch("Boolean")


def _file(value: Any) -> str | Upload:
    if isinstance(value, str | Upload):
        return value
    raise Mismatch("InputFile")


SCALARS: dict[str, Check] = {
    "Integer": _integer,
    "Float": _float,
    "String": _string,
    "Boolean": _boolean,
    "True": _boolean,
    "InputFile": _file,
}
SCALAR_WORDS = {"Integer": "Number", "Float": "Number", "True": "Boolean"}


def _constant(constant: str) -> Check:
    def checked(value: Any) -> str:
        if value != constant:
            raise Refused("Unsupported type specified")
        return constant

    return checked


def _array(spelled: str) -> Check:
    one: Check | None = None
    rows = ROWS.get(spelled)

    def checked(value: Any) -> list[Any]:
        nonlocal one
        if not isinstance(value, list):
            if rows is not None:
                raise Refused(f"{rows} must be an Array of Arrays")
            raise Mismatch("Array")
        if one is None:  # not earlier, since types may contain themselves
            one = check_for(spelled)
        return [one(item) for item in value]

    return checked


def _object(name: str) -> Check:
    spelled = table()["types"][name]
    fields = {field: notation.removesuffix("!") for field, notation in spelled.items()}
    required = [field for field, notation in spelled.items() if notation.endswith("!")]
    lead = _lead(name)

    def checked(value: Any) -> dict[str, Any]:
        if isinstance(value, str) and name == "KeyboardButton":
            return {"text": value}
        if not isinstance(value, dict):
            raise Refused(f"{lead}{name} must be an Object")
        result = {}
        for field, item in value.items():
            if field not in fields:
                raise Refused(f'{lead}{name} has no field "{field}"')
            if item is None:
                continue
            try:
                result[field] = check_for(fields[field])(item)
            except Mismatch as mismatch:
                raise Refused(f'{lead}Field "{field}" must be of type {mismatch}') from None
        for field in required:
            if field not in result:
                raise Refused(f'{lead}Can\'t find field "{field}"')
        return result

    return checked


def _lead(name: str) -> str:
    """How complaints about a type begin; members of a union begin as the union does."""
    unions = table()["unions"].items()
    above = next((union for union, members in unions if name in members and union in LEADS), name)
    return LEADS.get(name) or LEADS.get(above, "")


def _union(name: str, members: tuple[str, ...]) -> Check:
    """Chooses the member by its constant field where there is one, else the first that fits."""
    if set(members) <= SCALARS.keys():
        return _scalars(members)
    types = table()["types"]
    field, told_by = "", dict[str, list[str]]()
    for member in members:
        for candidate, notation in types.get(member, {}).items():
            if "=" in notation:
                field = candidate
                constant = notation.removesuffix("!").partition("=")[2]
                told_by.setdefault(constant, []).append(member)
    lead = _lead(name if name in table()["unions"] else members[0])

    def checked(value: Any) -> Any:
        candidates = list(members)
        if isinstance(value, dict) and told_by:
            if field not in value:
                raise Refused(f'{lead}Can\'t find field "{field}"')
            candidates = told_by.get(str(value[field]), [])
            if not candidates:
                raise Refused(f"{lead}Unsupported {field} specified")
        elif isinstance(value, dict):
            candidates = _nearest(value, members)
        first: Refused | None = None
        for member in candidates:
            try:
                return check_for(member)(value)
            except Refused as refused:
                first = first or refused
        raise first or Mismatch("Object")

    return checked


def _scalars(members: tuple[str, ...]) -> Check:
    checks = [SCALARS[member] for member in members]
    words = " or ".join(dict.fromkeys(SCALAR_WORDS.get(member, member) for member in members))

    def checked(value: Any) -> Any:
        for one in checks:
            try:
                return one(value)
            except Mismatch:
                continue
        raise Mismatch(words)

    return checked


def _nearest(value: dict[str, Any], members: tuple[str, ...]) -> list[str]:
    """Members without a constant: the one that shares most fields comes, and complains, first."""
    types = table()["types"]
    return sorted(members, key=lambda member: -len(value.keys() & types.get(member, {}).keys()))
