"""The evidence shelf of the ports, in memory."""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tests.fakes.tickets import MemoryTickets
from tickets.ports.delivery import Bot, File
from tickets.ports.mail import LEASE, Unfetched
from tickets.ticket import Evidence, Medium


@dataclass(slots=True)
class EvidenceRow:
    """A file with what fetching it needs."""

    evidence: Evidence
    bot: Bot
    unique_id: str
    attempts: int = 0
    fetch_at: datetime | None = None
    name: str = ""
    kept_until: datetime | None = None


class MemoryEvidence:
    """The port EvidenceShelf.

    Attributes:
        adds: how many files were noted to be fetched, ever.
        contents: the bytes of files that the program made, by digest.
    """

    def __init__(self, folder: Path, tickets: MemoryTickets) -> None:
        self.rows: dict[int, EvidenceRow] = {}
        self.adds = 0
        self.contents: dict[str, bytes] = {}
        self._folder = folder
        self._tickets = tickets
        self._prints: dict[int, bytes] = {}
        self._file_ids: dict[tuple[int, Bot], str] = {}

    def settled(self, ids: Collection[int]) -> bool:
        """Whether none of the files is still to be fetched."""
        return all(
            row.evidence.sha256 is not None or row.evidence.failed
            for row in (self.rows[id_] for id_ in ids)
        )

    async def add(
        self,
        *,
        bot: Bot,
        file_id: str,
        unique_id: str,
        medium: Medium,
        mime_type: str,
        size: int | None,
    ) -> int:
        """Note a file to be fetched."""
        for row in self.rows.values():
            if (row.bot, row.unique_id) == (bot, unique_id):
                if row.evidence.failed:
                    self.adds += 1
                    row.evidence = replace(row.evidence, failed=False)
                    row.attempts, row.fetch_at = 0, None
                    self._file_ids[row.evidence.id, bot] = file_id
                return row.evidence.id
        self.adds += 1
        id_ = len(self.rows) + 1
        self.rows[id_] = EvidenceRow(Evidence(id_, medium, mime_type, size), bot, unique_id)
        self._file_ids[id_, bot] = file_id
        return id_

    async def put(
        self,
        content: bytes,
        mime_type: str,
        *,
        name: str = "",
        medium: Medium = Medium.DOCUMENT,
        kept_until: datetime | None = None,
    ) -> int:
        """Keep a file that the program itself made."""
        sha256 = hashlib.sha256(content).hexdigest()
        self.contents[sha256] = content
        unique_id = f"made:{medium}:{sha256}"
        for row in self.rows.values():
            if row.unique_id == unique_id:
                row.name, row.kept_until = name, kept_until
                return row.evidence.id
        id_ = len(self.rows) + 1
        known = Evidence(id_, medium, mime_type, len(content), sha256)
        self.rows[id_] = EvidenceRow(
            known, Bot.OFFICER, unique_id, name=name, kept_until=kept_until
        )
        return id_

    async def get(self, ids: Collection[int]) -> Sequence[Evidence]:
        """What is known of files, in the order of ``ids``."""
        return [self.rows[id_].evidence for id_ in ids if id_ in self.rows]

    async def files(self, bot: Bot, ids: Collection[int]) -> Sequence[File]:
        """The fetched ones among these files."""
        return [
            File(
                known.id,
                known.medium,
                known.mime_type,
                self._folder / known.sha256[:2] / known.sha256[2:4] / known.sha256,
                self._file_ids.get((known.id, bot)),
                self.rows[known.id].name,
            )
            for known in await self.get(ids)
            if known.sha256 is not None
        ]

    async def remember(self, bot: Bot, file_ids: Mapping[int, str]) -> None:
        """Keep the ids under which a bot can send files again."""
        for evidence, file_id in file_ids.items():
            self._file_ids[evidence, bot] = file_id

    async def unfetched(self, now: datetime, limit: int) -> Sequence[Unfetched]:
        """Take some files to be fetched."""
        due = [
            row
            for row in self.rows.values()
            if not self.settled((row.evidence.id,))
            and (row.fetch_at is None or row.fetch_at <= now)
        ]
        for row in due[:limit]:
            row.fetch_at = now + LEASE
        return [
            Unfetched(r.evidence.id, r.bot, self._file_ids[r.evidence.id, r.bot], r.attempts)
            for r in due[:limit]
        ]

    async def fetched(
        self, evidence: int, sha256: str, size: int, print_: bytes | None = None
    ) -> None:
        """The bytes lie in the evidence folder."""
        row = self.rows[evidence]
        row.evidence = replace(row.evidence, sha256=sha256, size=size)
        if print_ is not None:
            self._prints.setdefault(evidence, print_)

    async def prints(self, *, after: int, limit: int) -> Sequence[tuple[int, bytes]]:
        """The prints of the next files by id."""
        return sorted(pair for pair in self._prints.items() if pair[0] > after)[:limit]

    async def copies(self, evidence: int) -> Sequence[int]:
        """The files with the same bytes, itself among them."""
        digest = self.rows[evidence].evidence.sha256
        return [id_ for id_, row in self.rows.items() if digest and row.evidence.sha256 == digest]

    async def tickets_with(self, evidence: Collection[int]) -> Sequence[tuple[int, str]]:
        """Which of the files belong to which tickets or their histories."""
        uses = {(f, t.number) for t in self._tickets.by_number.values() for f in t.evidence}
        uses |= {
            (f, event.number)
            for event in self._tickets.events
            for f in getattr(event, "evidence", ())
        }
        return sorted(use for use in uses if use[0] in evidence)

    async def postpone(self, evidence: int, until: datetime) -> None:
        """Fetching failed; try again later."""
        row = self.rows[evidence]
        row.attempts += 1
        row.fetch_at = until

    async def give_up(self, evidence: int) -> None:
        """The bytes can never be had."""
        row = self.rows[evidence]
        row.evidence = replace(row.evidence, failed=True)
