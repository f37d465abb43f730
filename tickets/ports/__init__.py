"""What the rules need from outside: the time, what is kept, and what is to be said."""

from tickets.ports.keeping import (
    Clock,
    Conversation,
    Conversations,
    DeadLetter,
    DeadLetters,
    StorageUnavailable,
    Timers,
    Tx,
    UnitOfWork,
)
from tickets.ports.people import Citizens, Members, Tie
from tickets.ports.tickets import ALL, Among, Page, Tickets

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
