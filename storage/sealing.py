"""Sealing of what only the system may read: names, phones, messages, dead letters."""

import base64
import hashlib
import hmac
from typing import overload

from cryptography.fernet import Fernet, MultiFernet

HOW_TO_MAKE_A_KEY = (
    "make one with: python -c 'from cryptography.fernet import Fernet; "
    "print(Fernet.generate_key().decode())'"
)


class Sealer:
    """Seals and unseals texts with Fernet.

    Several keys, separated by commas, let a key be changed: the first one seals, all of them
    unseal.

    Raises:
        ValueError: there is no key, or one of them is malformed. The key itself is not repeated.
    """

    def __init__(self, keys: str) -> None:
        parts = [part.strip() for part in keys.split(",") if part.strip()]
        if not parts:
            raise ValueError(f"SECRET_KEY is empty; {HOW_TO_MAKE_A_KEY}")
        try:
            self._fernet = MultiFernet([Fernet(part) for part in parts])
            self._index_keys = [_index_key(part) for part in parts]
        except ValueError:
            raise ValueError(
                f"SECRET_KEY must be 32 bytes in url-safe base64; {HOW_TO_MAKE_A_KEY}"
            ) from None

    @overload
    def seal(self, text: str) -> str: ...
    @overload
    def seal(self, text: None) -> None: ...
    def seal(self, text: str | None) -> str | None:
        """The sealed form of a text; None stays None."""
        return None if text is None else self._fernet.encrypt(text.encode()).decode("ascii")

    @overload
    def unseal(self, sealed: str) -> str: ...
    @overload
    def unseal(self, sealed: None) -> None: ...
    def unseal(self, sealed: str | None) -> str | None:
        """The text of a sealed form; None stays None.

        Raises:
            cryptography.fernet.InvalidToken: it was sealed with a key that is not among these, or
                it was tampered with.
        """
        return None if sealed is None else self._fernet.decrypt(sealed).decode()

    def digest(self, text: str | None) -> str | None:
        """By what an equal text is found again although the text itself is sealed; None stays None.

        Without the key nobody can try out which text it is.
        """
        return None if text is None else _digest(self._index_keys[0], text)

    def digests(self, text: str) -> list[str]:
        """The digests under which a text may have been kept, by whichever of the keys."""
        return [_digest(key, text) for key in self._index_keys]


def _index_key(key: str) -> bytes:
    """A key for digests only, made of one that seals, so that each has one use."""
    return hmac.digest(base64.urlsafe_b64decode(key), b"sahut: index of sealed texts", "sha256")


def _digest(key: bytes, text: str) -> str:
    return hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
