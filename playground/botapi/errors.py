"""Errors as Telegram words them."""

from typing import Any

Json = dict[str, Any]

PREFIXES = {
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Request Entity Too Large",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
    502: "Bad Gateway",
}


class ApiError(Exception):
    """A call fails; `text` stands without the leading "Bad Request: "."""

    def __init__(self, code: int, text: str = "", **parameters: int) -> None:
        self.code = code
        self.description = f"{PREFIXES[code]}: {text}" if text else PREFIXES[code]
        self.parameters = parameters
        super().__init__(self.description)

    def as_json(self) -> Json:
        shown: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            shown["parameters"] = self.parameters
        return shown


def bad_request(text: str, **parameters: int) -> ApiError:
    return ApiError(400, text, **parameters)


def in_telegrams_case(text: str) -> str:
    """Telegram writes the first letter small, unless a capital or an underscore follows."""
    if len(text) > 1 and (text[1] == "_" or text[1].isupper()):
        return text
    return text[:1].lower() + text[1:]


def forbidden(text: str) -> ApiError:
    return ApiError(403, text)


def too_many_requests(seconds: int) -> ApiError:
    return ApiError(429, f"retry after {seconds}", retry_after=seconds)


NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
QUERY_TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
