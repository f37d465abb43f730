"""What the rules need from outside: the time, what is kept, and what is to be said."""

from tickets.ports.keeping import (
    ALL,
    Among,
    Citizens,
    Clock,
    Conversation,
    Conversations,
    DeadLetter,
    DeadLetters,
    Members,
    Page,
    StorageUnavailable,
    Tickets,
    Tie,
    Timers,
    Tx,
    UnitOfWork,
)

__all__ = [
    "ALL",
    "Among",
    "Citizens",
    "Clock",
    "Conversation",
    "Conversations",
    "DeadLetter",
    "DeadLetters",
    "Members",
    "Page",
    "StorageUnavailable",
    "Tickets",
    "Tie",
    "Timers",
    "Tx",
    "UnitOfWork",
]
