"""How a city's units answer: which answers a superior reads before the citizen does."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tickets.city.reading import Table


@dataclass(frozen=True, slots=True)
class Answers:
    """The city's rule for answers in two steps; units and categories may have their own.

    Attributes:
        approval: what a liaison answers is a draft until the head of the unit approved it.
        reminder_days: working days after which a draft that waits is mentioned again.
    """

    approval: bool = False
    reminder_days: tuple[int, ...] = (1, 2)


def read_answers(table: "Table") -> Answers:
    """The pack's ``[answers]``."""
    usual = Answers()
    return Answers(
        approval=table.flag("approval", usual.approval),
        reminder_days=table.days("reminder_days", usual.reminder_days),
    )


def read_approval(table: "Table") -> bool | None:
    """What a unit or a category says on approval; None where it leaves that to others."""
    return table.flag("approval", False) if table.has("approval") else None
