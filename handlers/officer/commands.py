"""The officers' commands by name: one table for the bot's ears, the menus and the help."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum, auto

from tickets.people import Post, Role
from tickets.permissions import PERMISSIONS, Action, Reach
from tickets.workflow import Move


class Heading(StrEnum):
    """What officers want to do, in the order in which the help names it."""

    LOOK = auto()
    WORK = auto()
    ANSWER = auto()
    DECIDE = auto()
    ABOVE = auto()
    ENTER = auto()
    FIGURES = auto()
    PEOPLE = auto()
    ONESELF = auto()


@dataclass(frozen=True, slots=True)
class Command:
    """A command; what it does and how it is used stands in the texts under its name.

    Attributes:
        heading: what one wants to do with it; the help is ordered so.
        right: who may do this is offered the command; None is for everybody.
        in_groups: it makes sense in a group too.
    """

    name: str
    alias: str
    heading: Heading
    right: Action | Move | None = None
    in_groups: bool = True


COMMANDS = (
    Command("antrian", "queue", Heading.LOOK, Action.QUEUE),
    Command("lihat", "view", Heading.LOOK, Action.VIEW),
    Command("cari", "search", Heading.LOOK, Action.VIEW),
    Command("ambil", "take", Heading.WORK, Action.TAKE),
    Command("lepas", "release", Heading.WORK, Action.RELEASE),
    Command("verifikasi", "verify", Heading.WORK, Move.VERIFY),
    Command("ubah", "correct", Heading.WORK, Action.DESCRIBE),
    Command("kategori", "category", Heading.WORK, Action.CORRECT),
    Command("mendesak", "urgent", Heading.DECIDE, Action.URGE),
    Command("biasa", "calm", Heading.DECIDE, Action.CALM),
    Command("disposisi", "assign", Heading.WORK, Move.ASSIGN),
    Command("proses", "progress", Heading.WORK, Move.START),
    Command("tanya", "ask", Heading.ANSWER, Move.ASK),
    Command("balas", "reply", Heading.ANSWER, Move.REPLY),
    Command("selesai", "resolve", Heading.ANSWER, Move.RESOLVE),
    Command("templat", "template", Heading.ANSWER, Move.REPLY),
    Command("setujui", "approve", Heading.ANSWER, Action.APPROVE),
    Command("kembalikan", "handback", Heading.WORK, Move.HAND_BACK),
    Command("tolak", "reject", Heading.DECIDE, Move.REJECT),
    Command("gabung", "merge", Heading.DECIDE, Move.MERGE),
    Command("buka", "reopen", Heading.DECIDE, Move.REOPEN),
    Command("tetap", "uphold", Heading.DECIDE, Move.UPHOLD),
    Command("catatan", "note", Heading.WORK, Action.NOTE),
    Command("hentikan", "stop", Heading.DECIDE, Action.STOP),
    Command("urung", "undo", Heading.WORK, Action.UNDO),
    Command("kontak", "contact", Heading.LOOK, Action.CONTACT, in_groups=False),
    Command("jawab", "respond", Heading.ABOVE, Action.RESPOND),
    Command("tanyaunit", "enquire", Heading.ABOVE, Action.ENQUIRE),
    Command("instruksi", "instruct", Heading.ABOVE, Action.INSTRUCT),
    Command("eskalasi", "escalate", Heading.ABOVE, Action.ESCALATE),
    Command("tema", "theme", Heading.LOOK, Action.VIEW),
    Command("statistik", "stats", Heading.FIGURES, Action.STATISTICS),
    Command("peringkat", "league", Heading.FIGURES, Action.STATISTICS),
    Command("ekspor", "export", Heading.FIGURES, Action.EXPORT, in_groups=False),
    Command("atasnama", "behalf", Heading.ENTER, Action.ENTER, in_groups=False),
    Command("titipan", "entries", Heading.ENTER, Action.ENTER, in_groups=False),
    Command("pasang", "tie", Heading.PEOPLE, Action.TIE_GROUP),
    Command("undang", "invite", Heading.PEOPLE, Action.INVITE, in_groups=False),
    Command("undangan", "invitations", Heading.PEOPLE, Action.INVITE, in_groups=False),
    Command("petugas", "staff", Heading.PEOPLE, Action.INVITE, in_groups=False),
    Command("serahkan", "handover", Heading.PEOPLE, Action.INVITE, in_groups=False),
    Command("cuti", "leave", Heading.ONESELF, Action.TAKE_LEAVE, in_groups=False),
    Command("nama", "name", Heading.ONESELF, in_groups=False),
    Command("bahasa", "language", Heading.ONESELF, in_groups=False),
    Command("batal", "cancel", Heading.ONESELF, in_groups=False),
    Command("bantuan", "help", Heading.ONESELF),
)
COMMAND_FOR = {
    command.right: command.name for command in reversed(COMMANDS) if command.right is not None
}
"""The command's name for a move or an action; the first one where there are several."""


OFTEN = {
    Role.ADMINISTRATOR: ("antrian", "verifikasi", "disposisi", "tolak", "gabung"),
    Role.LIAISON: ("antrian", "proses", "balas", "tanya", "selesai", "kembalikan"),
    Role.LEADER: ("antrian", "setujui", "tanyaunit", "instruksi", "statistik"),
    Role.OVERSEER: ("antrian", "lihat", "tanyaunit"),
    Role.AMBASSADOR: ("atasnama", "titipan"),
}
"""What each role does most, by the commands' names: the first page of the help."""


def offered(posts: Iterable[Post]) -> tuple[Command, ...]:
    """The commands that holders of these posts can use."""
    posts = tuple(posts)
    return tuple(
        c for c in COMMANDS if c.right is None or any(_holds(post, c.right) for post in posts)
    )


def _holds(post: Post, right: Action | Move) -> bool:
    """Whether the post gives the right; one that ends at a unit is nothing without a unit."""
    reach = PERMISSIONS[post.role].get(right)
    return reach is not None and (reach is not Reach.UNIT or post.unit is not None)
