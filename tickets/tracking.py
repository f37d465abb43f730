"""Tracking numbers: short to read over the phone, impossible to guess or to count.

``BJM-XXXX-XXXX``: the city's prefix, seven random characters of Crockford's base 32 and a check
character. Reading is tolerant (lower case, missing dashes, O for 0, I and L for 1).
"""

import re
import secrets
from collections.abc import Callable

from tickets.errors import InvalidInput

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BODY_LENGTH = 7
"""32 to the power of 7 is 34 thousand million: guessing meets none of a city's tickets."""

_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
_ANYWHERE = re.compile(r"\b([A-Za-z]{2,6})[-‐-― ]?([0-9A-Za-z]{4})[-‐-― ]?([0-9A-Za-z]{4})\b")


def _check_character(prefix: str, body: str) -> str:
    """A Horner sum in the field of 32 elements, each character's weight a different power of x.

    One wrong character, and any two that changed places, always show: the field has no zero
    divisors, and the powers of x (a primitive element modulo x^5 + x^2 + 1) repeat after 31 only.
    """
    total = 0
    for value in [*(ord(c) % 32 for c in prefix), *(ALPHABET.index(c) for c in body)]:
        total = _times_x(total ^ value)
    return ALPHABET[total]


def _times_x(element: int) -> int:
    doubled = element << 1
    return doubled ^ 0b100101 if doubled & 0b100000 else doubled


def new_number(prefix: str, choose: Callable[[str], str] = secrets.choice) -> str:
    """A fresh tracking number. Its uniqueness is the storage's to hold."""
    body = "".join(choose(ALPHABET) for _ in range(BODY_LENGTH))
    code = body + _check_character(prefix, body)
    return f"{prefix}-{code[:4]}-{code[4:]}"


def read_number(prefix: str, text: str) -> str:
    """The tracking number that somebody typed, in its usual form.

    Raises:
        InvalidInput: ``number-malformed`` when it does not look like one, ``number-mistyped`` when
            it does but the check character says that something in it is wrong.
    """
    compact = re.sub(r"[\W_]+", "", text).upper()
    code = compact.removeprefix(prefix) if len(compact) > BODY_LENGTH + 1 else compact
    code = code.translate(_LOOKALIKES)
    if len(code) != BODY_LENGTH + 1 or any(c not in ALPHABET for c in code):
        raise InvalidInput("number-malformed", text=text[:40])
    if _check_character(prefix, code[:-1]) != code[-1]:
        raise InvalidInput("number-mistyped", text=text[:40])
    return f"{prefix}-{code[:4]}-{code[4:]}"


def find_number(prefix: str, text: str) -> str | None:
    """The first valid tracking number somewhere in a text, or None."""
    for match in _ANYWHERE.finditer(text):
        if match[1].upper() == prefix:
            try:
                return read_number(prefix, match[0])
            except InvalidInput:
                continue
    return None
