"""What the bot remembers between two updates: the words it waits for, and the album under way."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from tickets.ports import Conversation

WAITED_FOR = timedelta(minutes=30)
"""How long words that are no reply are taken as the answer to the last prompt. Later they may be
meant for something else, and what goes to a citizen cannot be taken back."""
REPLIES_KEPT = 20
"""Replies of one person in one group that wait to be decided on, or were."""
_AWAITED = "awaited"
_ALBUM = "album"
_TAP = "tap"
_REPLIES = "replies"


@dataclass(frozen=True, slots=True)
class Awaited:
    """Words that the bot asked for.

    Attributes:
        files: ids of files that came before the words they belong to.
        album: the album that those files are pieces of.
    """

    verb: str
    number: str
    files: tuple[int, ...] = ()
    album: str | None = None


def await_words(conversation: Conversation, awaited: Awaited, now: datetime) -> None:
    """From now on words are expected."""
    conversation.data[_AWAITED] = {
        "verb": str(awaited.verb),
        "number": awaited.number,
        "files": list(awaited.files),
        "album": awaited.album,
        "since": now.timestamp(),
    }


def awaited(conversation: Conversation, now: datetime) -> Awaited | None:
    """What words are expected for, if any still are."""
    kept = conversation.data.get(_AWAITED)
    if kept is None or now.timestamp() - kept["since"] > WAITED_FOR.total_seconds():
        return None
    return Awaited(kept["verb"], kept["number"], tuple(kept["files"]), kept["album"])


def stop_waiting(conversation: Conversation) -> bool:
    """Expect no words any more; says whether some had been expected."""
    return conversation.data.pop(_AWAITED, None) is not None


def begin_album(conversation: Conversation, album: str | None, verb: str, number: str) -> None:
    """Later pieces of this album belong to the same deed."""
    if album is not None:
        conversation.data[_ALBUM] = {"id": album, "verb": str(verb), "number": number}


def album_of(conversation: Conversation, album: str | None) -> tuple[str, str] | None:
    """Verb and number of the deed that an album's first piece did."""
    kept = conversation.data.get(_ALBUM)
    if kept is None or album is None or kept["id"] != album:
        return None
    return kept["verb"], kept["number"]


@dataclass(frozen=True, slots=True)
class Undecided:
    """A reply in a group whose writer has to say whom it is for.

    Attributes:
        number: the ticket that it is about.
        message: Telegram's id of it, of an album's first piece.
        decided: they said so, and it went there.
    """

    number: str
    message: int
    words: str
    files: tuple[int, ...]
    album: str | None
    since: datetime
    decided: bool = False


def reply_of(conversation: Conversation, message: int) -> Undecided | None:
    """What is kept of a reply, by its message."""
    return next((reply for reply in _replies(conversation) if reply.message == message), None)


def album_waiting(conversation: Conversation, album: str | None) -> Undecided | None:
    """The reply that an album's first piece was, while it waits to be decided on."""
    of_album = (r for r in _replies(conversation) if album and r.album == album)
    return next((reply for reply in of_album if not reply.decided), None)


def keep_reply(conversation: Conversation, reply: Undecided) -> None:
    """Keep a reply as it is now, the latest ones only."""
    kept: dict[str, Any] = dict(conversation.data.get(_REPLIES, {}))
    kept[str(reply.message)] = {
        "number": reply.number,
        "words": reply.words,
        "files": list(reply.files),
        "album": reply.album,
        "since": reply.since.isoformat(),
        "decided": reply.decided,
    }
    conversation.data[_REPLIES] = dict(list(kept.items())[-REPLIES_KEPT:])


def _replies(conversation: Conversation) -> list[Undecided]:
    kept: dict[str, dict[str, Any]] = conversation.data.get(_REPLIES, {})
    return [
        Undecided(
            number=reply["number"],
            message=int(message),
            words=reply["words"],
            files=tuple(reply["files"]),
            album=reply["album"],
            since=datetime.fromisoformat(reply["since"]),
            decided=reply["decided"],
        )
        for message, reply in kept.items()
    ]


def tapped_again(conversation: Conversation, message: int, data: str, now: datetime) -> bool:
    """Whether the same button was tapped just now: a double tap does a thing once."""
    last = conversation.data.get(_TAP)
    conversation.data[_TAP] = [message, data, now.timestamp()]
    return (
        last is not None and last[:2] == [message, data] and now.timestamp() - last[2] < DOUBLE_TAP
    )


DOUBLE_TAP = 2.0
"""Seconds within which a second tap is no second wish."""
