"""Sealing of what only the system may read: names, phones, messages, dead letters."""

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
