"""The tables. Enums are kept as their words, times as UTC, names and phones sealed."""

from storage.tables.columns import Base, UtcDateTime
from storage.tables.jobs import JobRow
from storage.tables.mail import (
    NOT_IN_CHAT,
    DeadLetterRow,
    EvidenceRow,
    FileIdRow,
    OutboxEvidenceRow,
    OutboxKeyRow,
    OutboxRow,
    PhotoPrintRow,
    SentRow,
    SlotRow,
    TopicRow,
)
from storage.tables.news import HearingRow, UndoRow
from storage.tables.people import (
    CitizenRow,
    ConversationRow,
    GroupRow,
    InvitationRow,
    KeyCheckRow,
    MemberRow,
    PostRow,
    StaffEventRow,
    StopRow,
)
from storage.tables.themes import ThemeAnswerRow, ThemeRow
from storage.tables.tickets import (
    FollowerRow,
    HistoryEvidenceRow,
    TakeoverRow,
    TicketEventRow,
    TicketEvidenceRow,
    TicketRow,
    TimerRow,
)

__all__ = [
    "NOT_IN_CHAT",
    "Base",
    "CitizenRow",
    "ConversationRow",
    "DeadLetterRow",
    "EvidenceRow",
    "FileIdRow",
    "FollowerRow",
    "GroupRow",
    "HearingRow",
    "HistoryEvidenceRow",
    "InvitationRow",
    "JobRow",
    "KeyCheckRow",
    "MemberRow",
    "OutboxEvidenceRow",
    "OutboxKeyRow",
    "OutboxRow",
    "PhotoPrintRow",
    "PostRow",
    "SentRow",
    "SlotRow",
    "StaffEventRow",
    "StopRow",
    "TakeoverRow",
    "ThemeAnswerRow",
    "ThemeRow",
    "TicketEventRow",
    "TicketEvidenceRow",
    "TicketRow",
    "TimerRow",
    "TopicRow",
    "UndoRow",
    "UtcDateTime",
]
