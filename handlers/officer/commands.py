"""The officers' commands by name: one table for the bot's ears, the menus and the help."""

from collections.abc import Iterable
from dataclasses import dataclass

from tickets.people import Post
from tickets.permissions import PERMISSIONS, Action
from tickets.workflow import Move


@dataclass(frozen=True, slots=True)
class Command:
    """A command; what it does and how it is used stands in the texts under its name.

    Attributes:
        right: who may do this is offered the command; None is for everybody.
        group: it makes sense in a group too.
    """

    name: str
    alias: str
    right: Action | Move | None = None
    group: bool = True


COMMANDS = (
    Command("antrian", "queue", Action.QUEUE),
    Command("lihat", "view", Action.VIEW),
    Command("cari", "search", Action.VIEW),
    Command("ambil", "take", Action.TAKE),
    Command("lepas", "release", Action.RELEASE),
    Command("verifikasi", "verify", Move.VERIFY),
    Command("ubah", "correct", Action.DESCRIBE),
    Command("kategori", "category", Action.CORRECT),
    Command("disposisi", "assign", Move.ASSIGN),
    Command("proses", "progress", Move.START),
    Command("tanya", "ask", Move.ASK),
    Command("balas", "reply", Move.REPLY),
    Command("selesai", "resolve", Move.RESOLVE),
    Command("templat", "template", Move.REPLY),
    Command("setujui", "approve", Action.APPROVE),
    Command("kembalikan", "handback", Move.HAND_BACK),
    Command("tolak", "reject", Move.REJECT),
    Command("gabung", "merge", Move.MERGE),
    Command("buka", "reopen", Move.REOPEN),
    Command("tetap", "uphold", Move.UPHOLD),
    Command("catatan", "note", Action.NOTE),
    Command("hentikan", "stop", Action.STOP),
    Command("urung", "undo", Action.UNDO),
    Command("kontak", "contact", Action.CONTACT, group=False),
    Command("jawab", "respond", Action.RESPOND),
    Command("tanyaunit", "enquire", Action.ENQUIRE),
    Command("instruksi", "instruct", Action.INSTRUCT),
    Command("eskalasi", "escalate", Action.ESCALATE),
    Command("tema", "theme", Action.VIEW),
    Command("statistik", "stats", Action.STATISTICS),
    Command("peringkat", "league", Action.STATISTICS),
    Command("ekspor", "export", Action.EXPORT, group=False),
    Command("atasnama", "behalf", Action.ENTER, group=False),
    Command("titipan", "entries", Action.ENTER, group=False),
    Command("pasang", "tie", Action.TIE_GROUP),
    Command("undang", "invite", Action.INVITE, group=False),
    Command("undangan", "invitations", Action.INVITE, group=False),
    Command("petugas", "staff", Action.INVITE, group=False),
    Command("serahkan", "handover", Action.INVITE, group=False),
    Command("cuti", "leave", Action.TAKE_LEAVE, group=False),
    Command("nama", "name", group=False),
    Command("bahasa", "language", group=False),
    Command("batal", "cancel", group=False),
    Command("bantuan", "help"),
)
COMMAND_FOR = {
    command.right: command.name for command in reversed(COMMANDS) if command.right is not None
}
"""The command's name for a move or an action; the first one where there are several."""


def offered(posts: Iterable[Post]) -> tuple[Command, ...]:
    """The commands that holders of these posts can use."""
    rights = {right for post in posts for right in PERMISSIONS[post.role]}
    return tuple(c for c in COMMANDS if c.right is None or c.right in rights)
