"""What the refusals of Telegram and of the network mean for the courier, whatever library."""

import re

import structlog

from tickets.ports.delivery import Blocked, Bot, Failure, Refused, Throttled, Unreachable

REASON_AT_MOST = 200
"""Characters; a server that is not Telegram's may answer with a whole page."""

_CHAT_CLOSED = (
    "chat not found",
    "user is deactivated",
    "user not found",
    "bot was kicked",
    "bot is not a member",
    "bot was blocked",
    "peer_id_invalid",
    "group is deactivated",
    "group chat was deactivated",
    "chat_write_forbidden",
    "not enough rights to send text messages",
    "have no rights to send a message",
)
_RETRY_AFTER = re.compile(r"too many requests: retry after (\d+)")
_TOKEN = re.compile(r"\d{5,}:[A-Za-z0-9_-]{20,}")

log: structlog.stdlib.BoundLogger = structlog.get_logger()


def bad_request(description: str) -> Failure:
    """What Telegram's "Bad Request: …" (status 400) comes to."""
    text = description.lower()
    if found := _RETRY_AFTER.search(text):
        # An album answers like this when one of its files was one too many.
        return Throttled(float(found[1]))
    if any(sign in text for sign in _CHAT_CLOSED):
        return Blocked(description)
    return Refused(description)


def unreachable(error: Exception) -> Unreachable:
    """Network, timeout, or a Telegram in trouble: whether it went out is not known."""
    return Unreachable(type(error).__name__)


def token_refused(bot: Bot) -> Unreachable:
    """Telegram does not know the token. What waits is kept until the operator has mended it."""
    log.critical("token_refused", bot=bot.value, remedy="check the bot's token in the settings")
    return Unreachable("the bot's token is refused")


def reason_of(error: Exception, said: str) -> str:
    """What went wrong, for the dead letters: short, and without anything that is a bot's token."""
    return without_tokens(f"{type(error).__name__}: {said}")[:REASON_AT_MOST]


def without_tokens(text: str) -> str:
    """A text with everything that looks like a bot's token taken out."""
    return _TOKEN.sub("<token>", text)


def unfetchable(outcome: Failure) -> Refused | Unreachable | Throttled:
    """What a failed call says about a file that was to be fetched."""
    if isinstance(outcome, Refused) and says(outcome, "temporarily unavailable"):
        return Unreachable("the file is temporarily unavailable")
    if isinstance(outcome, Refused | Unreachable | Throttled):
        return outcome
    return Refused(type(outcome).__name__)


def says(outcome: Failure, *signs: str) -> bool:
    """Whether Telegram refused with words that hold one of the signs."""
    return isinstance(outcome, Refused) and any(sign in outcome.reason.lower() for sign in signs)
