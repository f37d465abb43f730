"""Files that people sent, as far as the database knows them."""

import asyncio
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, or_, select, update
from sqlmodel import col

from storage.database import Statements
from storage.evidence_folder import EvidenceFolder
from storage.tables import (
    EvidenceRow,
    FileIdRow,
    HistoryEvidenceRow,
    PhotoPrintRow,
    TicketEvidenceRow,
)
from tickets.ports.delivery import Bot, File
from tickets.ports.mail import LEASE, Unfetched
from tickets.ticket import Evidence, Medium

STILL_TO_FETCH: ColumnElement[bool] = and_(
    col(EvidenceRow.sha256).is_(None), ~col(EvidenceRow.failed)
)


class SqlEvidence:
    """The port EvidenceShelf.

    Attributes:
        news: whether a file was noted that is still to be fetched.
    """

    def __init__(self, statements: Statements, folder: EvidenceFolder) -> None:
        self.news = False
        self._sql = statements
        self._folder = folder

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
        """Note a file to be fetched; one that is known already keeps its id.

        One that was given up gets another chance: it is sent again, under another id to fetch by.
        """
        noted = self._sql.insert(EvidenceRow).values(
            bot=bot,
            unique_id=unique_id,
            medium=medium,
            mime_type=mime_type,
            size=size,
            failed=False,
            attempts=0,
            added_at=func.now(),
        )
        given_up = col(EvidenceRow.failed).is_(True)
        [(evidence, sha256)] = await self._sql.returned(
            noted.on_conflict_do_update(
                index_elements=["bot", "unique_id"],
                set_={
                    "failed": False,
                    "attempts": case((given_up, 0), else_=col(EvidenceRow.attempts)),
                    "fetch_at": case((given_up, None), else_=col(EvidenceRow.fetch_at)),
                    "added_at": func.now(),
                },
            ).returning(col(EvidenceRow.id), col(EvidenceRow.sha256))
        )
        if sha256 is None:
            await self.remember(bot, {evidence: file_id})
            self.news = True
        return int(evidence)

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
        sha256 = await asyncio.to_thread(self._folder.put, content)
        about = {"mime_type": mime_type, "name": name, "kept_until": kept_until}
        made = self._sql.insert(EvidenceRow).values(
            bot=Bot.OFFICER,
            unique_id=f"made:{medium}:{sha256}",
            medium=medium,
            **about,
            size=len(content),
            sha256=sha256,
            failed=False,
            attempts=0,
            added_at=func.now(),
        )
        [(evidence,)] = await self._sql.returned(
            made.on_conflict_do_update(
                index_elements=["bot", "unique_id"], set_={**about, "added_at": func.now()}
            ).returning(col(EvidenceRow.id))
        )
        return int(evidence)

    async def get(self, ids: Collection[int]) -> Sequence[Evidence]:
        """What is known of files, in the order of ``ids``."""
        if not ids:
            return []
        rows = await self._sql.all(select(EvidenceRow).where(col(EvidenceRow.id).in_(ids)))
        by_id = {row.id: _evidence(row) for row in rows}
        return [by_id[id_] for id_ in ids if id_ in by_id]

    async def files(self, bot: Bot, ids: Collection[int]) -> Sequence[File]:
        """The fetched ones among these files, ready to be sent by the bot, in the order given."""
        if not ids:
            return []
        rows = await self._sql.rows(
            select(EvidenceRow, col(FileIdRow.file_id))
            .outerjoin(
                FileIdRow,
                and_(col(FileIdRow.evidence) == col(EvidenceRow.id), col(FileIdRow.bot) == bot),
            )
            .where(col(EvidenceRow.id).in_(ids), col(EvidenceRow.sha256).is_not(None))
        )
        by_id = {
            row.id: self._file(_evidence(row), file_id, row.name or "") for row, file_id in rows
        }
        return [by_id[id_] for id_ in ids if id_ in by_id]

    def _file(self, known: Evidence, file_id: str | None, name: str) -> File:
        assert known.sha256 is not None
        path = self._folder.path(known.sha256)
        return File(known.id, known.medium, known.mime_type, path, file_id, name)

    async def remember(self, bot: Bot, file_ids: Mapping[int, str]) -> None:
        """Keep the ids under which a bot can send files again."""
        if not file_ids:
            return
        remembered = self._sql.insert(FileIdRow).values(
            [
                {"evidence": evidence, "bot": bot, "file_id": file_id}
                for evidence, file_id in file_ids.items()
            ]
        )
        await self._sql.run(
            remembered.on_conflict_do_update(
                index_elements=["evidence", "bot"],
                set_={"file_id": remembered.excluded.file_id},
            )
        )

    async def unfetched(self, now: datetime, limit: int) -> Sequence[Unfetched]:
        """Take some files to be fetched, those first that were noted first."""
        rows = await self._sql.rows(
            select(EvidenceRow, col(FileIdRow.file_id))
            .join(
                FileIdRow,
                and_(
                    col(FileIdRow.evidence) == col(EvidenceRow.id),
                    col(FileIdRow.bot) == col(EvidenceRow.bot),
                ),
            )
            .where(
                STILL_TO_FETCH,
                or_(col(EvidenceRow.fetch_at).is_(None), col(EvidenceRow.fetch_at) <= now),
            )
            .order_by(col(EvidenceRow.id))
            .limit(limit)
            .with_for_update(of=EvidenceRow, skip_locked=True)
        )
        if rows:
            ids = [row.id for row, _ in rows]
            await self._change(col(EvidenceRow.id).in_(ids), fetch_at=now + LEASE)
        return [
            Unfetched(_evidence(row).id, Bot(row.bot), file_id, row.attempts)
            for row, file_id in rows
        ]

    async def fetched(
        self, evidence: int, sha256: str, size: int, print_: bytes | None = None
    ) -> None:
        """The bytes lie in the evidence folder."""
        await self._change(col(EvidenceRow.id) == evidence, sha256=sha256, size=size)
        if print_ is not None:
            await self._sql.run(
                self._sql.insert(PhotoPrintRow)
                .values(evidence=evidence, print=print_)
                .on_conflict_do_nothing()
            )

    async def prints(self, *, after: int, limit: int) -> Sequence[tuple[int, bytes]]:
        """The prints of the next files by id."""
        rows = await self._sql.rows(
            select(col(PhotoPrintRow.evidence), col(PhotoPrintRow.print))
            .where(col(PhotoPrintRow.evidence) > after)
            .order_by(col(PhotoPrintRow.evidence))
            .limit(limit)
        )
        return [(evidence, print_) for evidence, print_ in rows]

    async def copies(self, evidence: int) -> Sequence[int]:
        """The files with the same bytes, itself among them."""
        digest = select(col(EvidenceRow.sha256)).where(col(EvidenceRow.id) == evidence)
        rows = await self._sql.all(
            select(EvidenceRow)
            .where(col(EvidenceRow.sha256) == digest.scalar_subquery())
            .order_by(col(EvidenceRow.id))
        )
        return [_evidence(row).id for row in rows]

    async def tickets_with(self, evidence: Collection[int]) -> Sequence[tuple[int, str]]:
        """Which of the files belong to which tickets or their histories."""
        uses = {
            (file, number)
            for table in (TicketEvidenceRow, HistoryEvidenceRow)
            for file, number in await self._sql.rows(
                select(col(table.evidence), col(table.number)).where(
                    col(table.evidence).in_(evidence)
                )
            )
        }
        return sorted(uses)

    async def postpone(self, evidence: int, until: datetime) -> None:
        """Fetching failed; try again later."""
        one_more = col(EvidenceRow.attempts) + 1
        await self._change(col(EvidenceRow.id) == evidence, fetch_at=until, attempts=one_more)

    async def give_up(self, evidence: int) -> None:
        """The bytes can never be had; messages that wait for them go out without."""
        await self._change(col(EvidenceRow.id) == evidence, failed=True)

    async def _change(self, which: ColumnElement[bool], **values: Any) -> None:
        await self._sql.run(update(EvidenceRow).where(which).values(**values))


def _evidence(row: EvidenceRow) -> Evidence:
    assert row.id is not None
    return Evidence(row.id, Medium(row.medium), row.mime_type, row.size, row.sha256, row.failed)
