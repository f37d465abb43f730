"""Codes that open something once: unguessable, and kept only as their digest."""

import hashlib
import secrets

_CODE_BYTES = 18
"""144 bits; 24 characters, which fits into a deep link's 64."""


def new_code() -> tuple[str, str]:
    """A new code and its digest. The code itself is to be kept nowhere."""
    code = secrets.token_urlsafe(_CODE_BYTES)
    return code, digest_of(code)


def digest_of(code: str) -> str:
    """What a code is recognised by."""
    return hashlib.sha256(code.encode()).hexdigest()
