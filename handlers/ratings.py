"""The buttons by which a reporter says how well it was done."""

from collections.abc import Callable

from handlers.callbacks import CitizenTap, button
from tickets.ports.delivery import Rows


def rating_rows(label: Callable[..., str], number: str, *, plain: bool) -> Rows:
    """One to five in a row; in plain mode one below the other, in words that can be read aloud.

    Args:
        label: a message of the texts in the reporter's language.
    """
    message = "button-rate-plain" if plain else "button-rate"
    buttons = tuple(
        button(label(message, rating=rating), CitizenTap.RATE, number, rating)
        for rating in range(1, 6)
    )
    return tuple((one,) for one in buttons) if plain else (buttons,)
