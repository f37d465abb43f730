"""Checks a request's parameters against the table and turns them into plain Python values.

Values come as text (forms, queries) or as JSON; both are read as Telegram reads them. Two things
are stricter than Telegram, which would silently ignore them and so hide a mistake: unknown names,
and scalars that do not parse.
"""

import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from playground.schema.types import SCALARS, Check, Mismatch, Refused, Upload, check_for, table

__all__ = ["Refused", "Upload", "check", "method_names"]

MISSING = {
    "chat_id": "chat_id is empty",
    "text": "Message text is empty",
    "message_id": "Message identifier is not specified",
    "message_ids": "Message identifiers are not specified",
    "user_id": "Invalid user_id specified",
    "latitude": "Latitude is empty",
    "longitude": "Longitude is empty",
    "commands": "Can't parse commands JSON object",
    "file_id": "file_id not specified",
    "action": "Wrong parameter action in request",
}
FILES = ("photo", "audio", "document", "video", "animation", "voice", "video_note", "sticker")
NAMES = {
    "reply_markup": "reply keyboard markup",
    "reply_parameters": "reply parameters",
    "link_preview_options": "link preview options",
    "scope": "BotCommandScope",
    "menu_button": "menu button",
    "reaction": "reaction types",
    "rights": "ChatAdministratorRights",
    "allowed_updates": "allowed updates",
}
OBJECTS = ("reply_markup", "reply_parameters", "link_preview_options", "permissions")


@cache
def method_names() -> dict[str, str]:
    """Methods by their lower-case names, since Telegram does not mind the case."""
    return {name.lower(): name for name in table()["methods"]}


@cache
def _parameters(method: str) -> dict[str, tuple[Check, bool, bool]]:
    """For each parameter: its check, whether it is required, whether it is JSON in a form."""
    compiled = {}
    for name, spelled in table()["methods"][method].items():
        bare = spelled.removesuffix("!")
        structured = not set(bare.split("|")) <= SCALARS.keys()
        compiled[name] = (check_for(bare), spelled.endswith("!"), structured)
    return compiled


def check(method: str, given: Mapping[str, Any], uploads: Mapping[str, Upload]) -> dict[str, Any]:
    """Returns the checked parameters, absent ones left out; uploads stand where they belong.

    Raises:
        Refused: with what Telegram says.
    """
    parameters = _parameters(method)
    checked: dict[str, Any] = {}
    for name, value in given.items():
        parameter = parameters.get(name)
        if parameter is None:
            raise Refused(f'Unknown parameter "{name}"')
        if value is None or value == "":
            continue
        try:
            checked[name] = parameter[0](_from_json(name, value) if parameter[2] else value)
        except Mismatch as mismatch:
            raise Refused(f'Field "{name}" must be of type {mismatch}') from None
    checked |= {name: upload for name, upload in uploads.items() if name in parameters}
    for name, parameter in parameters.items():
        if parameter[1] and name not in checked:
            raise Refused(_missing(name))
    return checked


def _missing(name: str) -> str:
    if name in FILES:
        return f"There is no {name.replace('_', ' ')} in the request"
    return MISSING.get(name, f'Parameter "{name}" is required')


def _from_json(name: str, value: Any) -> Any:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise Refused(f"Can't parse {NAMES.get(name, name)} JSON object") from None
    if name in OBJECTS and not isinstance(value, dict):
        raise Refused(f"Object expected as {NAMES.get(name, name).replace(' keyboard', '')}")
    return value
