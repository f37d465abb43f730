"""How a city's units answer: what a superior reads first, and texts prepared beforehand."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from string import Formatter
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


FIELDS = ("number", "unit", "category", "place", "due")
"""What a prepared text may name. Nothing of the reporter is among them: officers know no names."""
TEMPLATED_MOVES = ("reply", "ask", "resolve", "reject", "start")
TEMPLATE_AT_MOST = 2000
"""Characters; filled in, it still has to fit into one answer."""


@dataclass(frozen=True, slots=True)
class Template:
    """A text that units need again and again, with fields that the ticket fills in.

    Attributes:
        moves: the moves that it may go with, as in tickets.workflow.
        texts: per language, with fields such as {number}.
        categories: upper or lower ones that it suits; empty means all.
        kinds: the same for kinds of reports.
    """

    code: str
    names: Mapping[str, str]
    moves: tuple[str, ...]
    texts: Mapping[str, str]
    categories: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()

    def suits(self, move: str, kind: str, category: str, parent: str | None) -> bool:
        """Whether it may go with a move on a report of this kind and category."""
        return (
            move in self.moves
            and (not self.kinds or kind in self.kinds)
            and (not self.categories or not {category, parent}.isdisjoint(self.categories))
        )

    def filled(self, language: str, values: Mapping[str, str]) -> str:
        """The text in a language, or in the city's own, with all FIELDS filled in."""
        text = self.texts.get(language) or next(iter(self.texts.values()))
        return text.format_map(values)


def read_templates(
    pack: "Table", languages: Sequence[str], categories: Collection[str], kinds: Sequence[str]
) -> tuple[Template, ...]:
    """The pack's ``[[templates]]``; ``languages`` has the default language first."""
    found: dict[str, Template] = {}
    for table in pack.tables("templates"):
        code = table.text("code", pattern=r"[a-z][a-z0-9-]{1,23}", described=_CODE)
        if code in found:
            table.note("code", f'"{code}" is given twice. Give each template a code of its own.')
        moves = table.codes("moves", TEMPLATED_MOVES, "a move")
        if not moves:
            table.note("moves", f"Say what it is for: some of {', '.join(TEMPLATED_MOVES)}.")
        texts = table.names("texts", languages)
        for language, text in texts.items():
            if wrong := _wrong(text):
                table.note(f"texts.{language}", wrong)
        found[code] = Template(
            code=code,
            names=table.names("names", languages),
            moves=moves,
            texts=texts,
            categories=table.codes("categories", categories, "a category"),
            kinds=table.codes("kinds", kinds, "a kind"),
        )
    return tuple(found.values())


_CODE = "a code of small letters, digits and dashes (at most 24), such as sudah-disurvei"


def _wrong(text: str) -> str | None:
    """What is wrong with a template's text, as a sentence that says what to do."""
    known = ", ".join(f"{{{field}}}" for field in FIELDS)
    try:
        parts = list(Formatter().parse(text))
    except ValueError:
        return (
            f"A brace stands alone. Write fields such as {known}, and a brace itself twice: {{{{."
        )
    for _, field, form, conversion in parts:
        if field is not None and (field not in FIELDS or form or conversion):
            return f'"{{{field}}}" is no field. Use {known}.'
    if len(text) > TEMPLATE_AT_MOST:
        return f"This is too long for an answer. Give at most {TEMPLATE_AT_MOST} characters."
    return None
