"""What one side writes to the other: within bounds, without the blanks around it."""

from tickets.errors import InvalidInput

TEXT_AT_LEAST = 3
"""Characters of a question, an answer or a reason; fewer say nothing to anybody."""
TEXT_AT_MOST = 3000
"""Characters; the message around it still fits into Telegram's 4096."""


def words(text: str) -> str:
    """What somebody wrote to somebody else, without the blanks around it.

    Raises:
        InvalidInput: ``text-missing`` or ``text-too-long``.
    """
    text = maybe_words(text)
    if len(text) < TEXT_AT_LEAST:
        raise InvalidInput("text-missing")
    return text


def maybe_words(text: str) -> str:
    """What somebody may add, without the blanks around it; "" where they did not.

    Raises:
        InvalidInput: ``text-too-long``.
    """
    text = text.strip()
    if len(text) > TEXT_AT_MOST:
        raise InvalidInput("text-too-long", most=TEXT_AT_MOST, length=len(text))
    return text
