"""One way of writing names and phones, so that the same person is found however they are typed."""

import re
import unicodedata

_COUNTRY = "62"
"""Indonesia's; a number with a leading zero is a domestic one."""
PHONE_DIGITS_AT_LEAST = 8


def identity_of(name_or_phone: str) -> str:
    """What is compared: digits with the country's code, or the letters of a name in small.

    Returns:
        "" for what can be neither.
    """
    return phone_of(name_or_phone) or name_of(name_or_phone)


def phone_of(text: str) -> str:
    """A phone number as digits with its country's code; "" for what is none."""
    if re.search(r"[^\d\s()+./-]", text):
        return ""
    digits = re.sub(r"\D", "", text)
    if len(digits) < PHONE_DIGITS_AT_LEAST:
        return ""
    if digits.startswith("00"):
        return digits[2:]
    return _COUNTRY + digits[1:] if digits.startswith("0") else digits


def name_of(text: str) -> str:
    """A name in small letters without accents, dots and further blanks."""
    plain = unicodedata.normalize("NFKD", text).casefold()
    return " ".join(re.sub(r"[^\w\s]|[\d_]", "", plain).split())
