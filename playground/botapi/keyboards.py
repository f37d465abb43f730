"""Limits of inline and reply keyboards."""

import re
from typing import Any

from playground.botapi.errors import bad_request

Json = dict[str, Any]

BUTTONS_LIMIT = 100
ROWS_LIMIT = 100
ROW_LIMIT = 8
DATA_BYTES = 64
REPLY_BUTTONS_LIMIT = 300
PLACEHOLDER_LIMIT = 64
KINDS = (
    "url", "callback_data", "web_app", "login_url", "switch_inline_query",
    "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text",
    "callback_game", "pay", "disabled",
)  # fmt: skip
HTTP = re.compile(
    r"(?:(?:https?|tg|ton|tonsite)://)?[^\s/?#]+(?:\.[^\s/?#]+)?(?:[/?#]\S*)?", re.IGNORECASE
)


def check_markup(markup: Json, *, private: bool) -> None:
    """Refuses keyboards that Telegram refuses."""
    if "inline_keyboard" in markup:
        _check_inline(markup["inline_keyboard"], private)
    elif "keyboard" in markup:
        _check_reply(markup["keyboard"], private)
    placeholder = markup.get("input_field_placeholder")
    if placeholder is not None and len(placeholder) > PLACEHOLDER_LIMIT:
        raise bad_request("reply keyboard input field placeholder is too long")


def _check_inline(rows: list[list[Json]], private: bool) -> None:
    buttons = [button for row in rows for button in row]
    if len(buttons) > BUTTONS_LIMIT or any(len(row) > ROW_LIMIT for row in rows):
        raise bad_request("reply markup is too long")
    for button in buttons:
        kinds = [kind for kind in KINDS if button.get(kind) not in (None, "")]
        empty_switches = [
            kind for kind in KINDS if kind.startswith("switch") and button.get(kind) == ""
        ]
        if not kinds and not empty_switches:
            raise bad_request(
                "can't parse inline keyboard button: "
                "Text buttons are unallowed in the inline keyboard"
            )
        if not button["text"].strip():
            raise bad_request("BUTTON_TEXT_INVALID")
        if len(button.get("callback_data", "").encode()) > DATA_BYTES:
            raise bad_request("BUTTON_DATA_INVALID")
        if "url" in kinds:
            _check_url(button["url"])
        if "web_app" in kinds:
            if not private:
                raise bad_request("BUTTON_TYPE_INVALID")
            _check_web_app(button["web_app"]["url"])
        if "copy_text" in kinds and not 1 <= len(button["copy_text"]["text"]) <= 256:
            raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_url(url: str) -> None:
    scheme, _, rest = url.rpartition("://")
    host = re.split(r"[/?#:]", rest or url)[0]
    fine = HTTP.fullmatch(url) and (scheme in ("tg", "ton") or "." in host or "[" in host)
    if not fine:
        raise bad_request(f"inline keyboard button URL '{url}' is invalid: Wrong HTTP URL")


def _check_web_app(url: str) -> None:
    if not url.lower().startswith("https://"):
        raise bad_request(
            f"inline keyboard button Web App URL '{url}' is invalid: Only HTTPS links are allowed"
        )


def _check_reply(rows: list[list[Json]], private: bool) -> None:
    buttons = [button for row in rows for button in row]
    if len(buttons) > REPLY_BUTTONS_LIMIT or len(rows) > ROWS_LIMIT:
        raise bad_request("reply markup is too long")
    for button in buttons:
        if not button["text"].strip():
            raise bad_request("keyboard button text must be non-empty")
        if private:
            continue
        if button.get("request_contact"):
            raise bad_request("phone number can be requested in private chats only")
        if button.get("request_location"):
            raise bad_request("location can be requested in private chats only")
        if button.get("web_app"):
            raise bad_request("web App buttons can be used in private chats only")
