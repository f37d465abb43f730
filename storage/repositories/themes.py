"""The themes."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlmodel import col

from storage.database import Statements
from storage.tables import ThemeAnswerRow, ThemeRow
from tickets.errors import NotFound
from tickets.themes import Theme, ThemeAnswer
from tickets.workflow import Move


class SqlThemes:
    """The port Themes."""

    def __init__(self, statements: Statements) -> None:
        self._sql = statements

    async def add(self, name: str, now: datetime) -> Theme:
        """Keep a new theme, or return the one with this name."""
        key = name.casefold()
        await self._sql.run(
            self._sql.insert(ThemeRow)
            .values(key=key, name=name, made_at=now)
            .on_conflict_do_nothing(index_elements=["key"])
        )
        rows = await self._sql.all(select(ThemeRow).where(col(ThemeRow.key) == key))
        return _theme(rows[0])

    async def get(self, theme: int) -> Theme:
        """One theme."""
        rows = await self._sql.all(select(ThemeRow).where(col(ThemeRow.id) == theme))
        if not rows:
            raise NotFound("theme", str(theme))
        return _theme(rows[0])

    async def newest(self) -> Sequence[Theme]:
        """All themes, the newest first."""
        rows = await self._sql.all(select(ThemeRow).order_by(col(ThemeRow.id).desc()))
        return [_theme(row) for row in rows]

    async def remove(self, theme: int) -> None:
        """Let a theme go, with what was written to its tickets."""
        await self._sql.run(delete(ThemeAnswerRow).where(col(ThemeAnswerRow.theme) == theme))
        await self._sql.run(delete(ThemeRow).where(col(ThemeRow.id) == theme))

    async def draft(
        self, theme: int, move: Move, text: str, evidence: tuple[int, ...], member: int
    ) -> ThemeAnswer:
        """Keep words that are to be sent to all."""
        ((id_,),) = await self._sql.returned(
            insert(ThemeAnswerRow)
            .values(
                theme=theme,
                move=move,
                text=text,
                evidence=list(evidence),
                member=member,
                numbers=[],
                done=0,
                refused={},
            )
            .returning(col(ThemeAnswerRow.id))
        )
        return await self.answer(id_)

    async def answer(self, answer: int) -> ThemeAnswer:
        """Words for all, locked against other writers until the commit."""
        rows = await self._sql.all(
            select(ThemeAnswerRow).where(col(ThemeAnswerRow.id) == answer).with_for_update()
        )
        if not rows:
            raise NotFound("theme-answer", str(answer))
        row = rows[0]
        return ThemeAnswer(
            id=answer,
            theme=row.theme,
            move=Move(row.move),
            text=row.text,
            evidence=tuple(row.evidence),
            member=row.member,
            sent_at=row.sent_at,
            numbers=tuple(row.numbers),
            done=row.done,
            refused=dict(row.refused),
        )

    async def save(self, answer: ThemeAnswer) -> None:
        """Keep how far it is."""
        await self._sql.run(
            update(ThemeAnswerRow)
            .where(col(ThemeAnswerRow.id) == answer.id)
            .values(
                sent_at=answer.sent_at,
                numbers=list(answer.numbers),
                done=answer.done,
                refused=answer.refused,
            )
        )


def _theme(row: ThemeRow) -> Theme:
    assert row.id is not None
    return Theme(row.id, row.name, row.made_at)
