"""Checks a request's parameters against the table and turns them into plain Python values.

Values come as text (forms, queries) or as JSON; both are read as Telegram reads them. Two things
are stricter than Telegram, which would silently ignore them and so hide a mistake: unknown names,
and scalars that do not parse.
"""

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

Check = Callable[[Any], Any]

MISSING = {
    "chat_id": "chat_id is empty",
    "text": "message text is empty",
    "message_id": "message identifier is not specified",
    "message_ids": "message identifiers are not specified",
    "user_id": "invalid user_id specified",
    "latitude": "latitude is empty",
    "longitude": "longitude is empty",
    "commands": "can't parse commands JSON object",
    "file_id": "file_id not specified",
    "action": "wrong parameter action in request",
    "photo": "there is no photo in the request",
    "audio": "there is no audio in the request",
    "document": "there is no document in the request",
    "video": "there is no video in the request",
    "animation": "there is no animation in the request",
    "voice": "there is no voice in the request",
    "video_note": "there is no video note in the request",
    "sticker": "there is no sticker in the request",
    "media": "there is no media in the request",
}
UNPARSED = {
    "InlineKeyboardButton": "can't parse inline keyboard button: ",
    "KeyboardButton": "can't parse keyboard button: ",
    "MessageEntity": "can't parse MessageEntity: ",
    "BotCommand": "can't parse BotCommand: ",
    "ReactionType": "can't parse ReactionType: ",
    "BotCommandScope": "can't parse BotCommandScope: ",
    "MenuButton": "can't parse menu button: ",
    "InputMedia": "can't parse InputMedia: ",
}
NAMES = {
    "reply_markup": "reply keyboard markup",
    "reply_parameters": "reply parameters",
    "link_preview_options": "link preview options",
    "commands": "commands",
    "scope": "BotCommandScope",
    "menu_button": "menu button",
    "reaction": "reaction types",
    "media": "media",
    "permissions": "permissions",
    "rights": "ChatAdministratorRights",
    "allowed_updates": "allowed updates",
}
INTEGER = re.compile(r"[+-]?\d{1,19}")


class Refused(ValueError):
    """A parameter is unknown, missing or of a wrong type; in Telegram's words."""


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
    loaded = json.loads(files(__package__).joinpath("botapi.json").read_text("utf-8"))
    return dict(loaded)


@cache
def method_names() -> dict[str, str]:
    """Methods by their lower-case names, since Telegram does not mind the case."""
    return {name.lower(): name for name in table()["methods"]}


@cache
def _fields(method: str) -> dict[str, tuple[Check, bool, bool]]:
    """For each parameter: its check, whether it is required, whether it is JSON in a form."""
    compiled = {}
    for name, spelled in table()["methods"][method].items():
        bare = spelled.removesuffix("!")
        structured = not set(bare.split("|")) <= {
            "Integer",
            "Float",
            "String",
            "Boolean",
            "True",
            "InputFile",
        }
        compiled[name] = (_check_for(bare), spelled.endswith("!"), structured)
    return compiled


def check(method: str, given: Mapping[str, Any], uploads: Mapping[str, Upload]) -> dict[str, Any]:
    """Returns the checked parameters, absent ones left out; uploads stand where their parameter is.

    Raises:
        Refused: with what Telegram says.
    """
    fields = _fields(method)
    checked: dict[str, Any] = {}
    for name, value in given.items():
        field = fields.get(name)
        if field is None:
            raise Refused(f'unknown parameter "{name}"')
        if value is None or value == "":
            continue
        try:
            checked[name] = field[0](_from_json(name, value) if field[2] else value)
        except Refused as refused:
            if str(refused).startswith(("Field ", "Can't find field")) and not field[2]:
                raise Refused(f'parameter "{name}": {refused}') from None
            raise
    checked |= {name: upload for name, upload in uploads.items() if name in fields}
    for name, field in fields.items():
        if field[1] and name not in checked:
            raise Refused(MISSING.get(name, f'parameter "{name}" is required'))
    return checked


def _from_json(name: str, value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        raise Refused(f"can't parse {NAMES.get(name, name)} JSON object") from None


@cache
def _check_for(spelled: str) -> Check:
    """Compiles a type's notation into a function that returns the value or raises Refused."""
    if spelled.startswith("["):
        return _array(spelled[1:-1])
    if "|" in spelled:
        return _union(spelled, tuple(spelled.split("|")))
    name, _, constant = spelled.partition("=")
    if constant:
        return _constant(constant)
    if name in SCALAR_CHECKS:
        return SCALAR_CHECKS[name]
    if name in table()["unions"]:
        return _union(name, tuple(table()["unions"][name]))
    return _object(name)


def _integer(value: Any) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and INTEGER.fullmatch(value.strip()):
        return int(value)
    raise Refused("Field must be of type Number")


def _float(value: Any) -> float:
    if isinstance(value, int | float | str) and not isinstance(value, bool):
        try:
            number = float(value)
        except ValueError:
            number = float("nan")
        if number == number and abs(number) != float("inf"):
            return number
    raise Refused("Field must be of type Number")


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    raise Refused("Field must be of type String")


def _boolean(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in ("true", "yes", "1"):
        return True
    if word in ("false", "no", "0"):
        return False
    raise Refused("Field must be of type Boolean")


def _file(value: Any) -> Any:
    if isinstance(value, str | Upload):
        return value
    raise Refused("Field must be of type InputFile")


SCALAR_CHECKS: dict[str, Check] = {
    "Integer": _integer,
    "Float": _float,
    "String": _string,
    "Boolean": _boolean,
    "True": _boolean,
    "InputFile": _file,
}


def _constant(constant: str) -> Check:
    def checked(value: Any) -> str:
        if value != constant:
            raise Refused(f'Field must be "{constant}"')
        return constant

    return checked


def _array(spelled: str) -> Check:
    def checked(value: Any) -> list[Any]:
        if not isinstance(value, list):
            raise Refused(f"Expected an Array of {spelled.strip('[]')}")
        one = _check_for(spelled)
        return [one(item) for item in value]

    return checked


def _object(name: str) -> Check:
    fields = {
        field: (spelled.removesuffix("!"), spelled.endswith("!"))
        for field, spelled in table()["types"][name].items()
    }
    required = [field for field, (_, needed) in fields.items() if needed]
    lead = UNPARSED.get(name, "")

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
                result[field] = _check_for(fields[field][0])(item)
            except Refused as refused:
                text = str(refused)
                if text.startswith("Field must"):
                    text = f'{lead}Field "{field}"' + text.removeprefix("Field")
                raise Refused(text) from None
        for field in required:
            if field not in result:
                raise Refused(f'{lead}Can\'t find field "{field}"')
        return result

    return checked


def _union(name: str, members: tuple[str, ...]) -> Check:
    """Chooses the member by its constant field where there is one, else the first that fits."""
    types = table()["types"]
    told_by: dict[tuple[str, str], list[str]] = {}
    for member in members:
        for field, spelled in types.get(member, {}).items():
            if "=" in spelled:
                told_by.setdefault((field, spelled.removesuffix("!").partition("=")[2]), []).append(
                    member
                )
    lead = UNPARSED.get(name, "")

    def checked(value: Any) -> Any:
        candidates = list(members)
        if isinstance(value, dict) and told_by:
            field = next(iter(told_by))[0]
            if field not in value:
                raise Refused(f'{lead}Can\'t find field "{field}"')
            candidates = told_by.get((field, value[field]), [])
            if not candidates:
                raise Refused(f"{lead}Unsupported {field} specified")
        elif isinstance(value, dict):
            candidates = _nearest(value, members)
        first: Refused | None = None
        for member in candidates:
            try:
                return _check_for(member)(value)
            except Refused as refused:
                first = first or refused
        raise first or Refused(f"{lead}{name} is of a wrong type")

    return checked


def _nearest(value: dict[str, Any], members: tuple[str, ...]) -> list[str]:
    """Members without a constant: the one that shares most fields comes, and complains, first."""
    types = table()["types"]
    return sorted(members, key=lambda member: -len(value.keys() & types.get(member, {}).keys()))
