"""The themes of the ports, in memory."""

from collections.abc import Sequence
from datetime import datetime

from tickets.errors import NotFound
from tickets.themes import Theme, ThemeAnswer
from tickets.workflow import Move


class MemoryThemes:
    """The port Themes."""

    def __init__(self) -> None:
        self.by_id: dict[int, Theme] = {}
        self.answers: dict[int, ThemeAnswer] = {}
        self._ids = 0

    async def add(self, name: str, now: datetime) -> Theme:
        """Keep a new theme, or return the one with this name."""
        for theme in self.by_id.values():
            if theme.name.casefold() == name.casefold():
                return theme
        self._ids += 1
        self.by_id[self._ids] = Theme(self._ids, name, now)
        return self.by_id[self._ids]

    async def get(self, theme: int) -> Theme:
        """One theme."""
        if theme not in self.by_id:
            raise NotFound("theme", str(theme))
        return self.by_id[theme]

    async def newest(self) -> Sequence[Theme]:
        """All themes, the newest first."""
        return sorted(self.by_id.values(), key=lambda theme: -theme.id)

    async def remove(self, theme: int) -> None:
        """Let a theme go, with what was written to its tickets."""
        self.by_id.pop(theme, None)
        self.answers = {id_: a for id_, a in self.answers.items() if a.theme != theme}

    async def draft(
        self, theme: int, move: Move, text: str, evidence: tuple[int, ...], member: int
    ) -> ThemeAnswer:
        """Keep words that are to be sent to all."""
        self._ids += 1
        answer = ThemeAnswer(
            id=self._ids, theme=theme, move=move, text=text, evidence=evidence, member=member
        )
        self.answers[answer.id] = answer
        return answer

    async def answer(self, answer: int) -> ThemeAnswer:
        """Words for all."""
        if answer not in self.answers:
            raise NotFound("theme-answer", str(answer))
        return self.answers[answer]

    async def save(self, answer: ThemeAnswer) -> None:
        """Keep how far it is."""
        self.answers[answer.id] = answer
