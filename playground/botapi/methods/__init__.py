"""The methods that are played, by subject."""

from playground.botapi.methods import (
    callbacks,
    chats,
    copies,
    editing,
    media,
    members,
    profile,
    sending,
    topics,
    updates,
)

__all__ = [
    "callbacks",
    "chats",
    "copies",
    "editing",
    "media",
    "members",
    "profile",
    "sending",
    "topics",
    "updates",
]
