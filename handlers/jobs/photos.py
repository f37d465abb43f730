"""Photos that were used before are pointed out to those who verify."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.cards import card_slot
from handlers.news import audiences
from handlers.news.audiences import StaffChat
from handlers.turn import Rooms
from tickets.analysis.photos import like, prints_to_find
from tickets.errors import NotFound
from tickets.events import Event, TicketFiled
from tickets.jobs import Job, JobKind
from tickets.people import Role
from tickets.permissions import Action, reaches
from tickets.ports import Tx, UnitOfWork
from tickets.ports.delivery import Bot, File, Message, Priority
from tickets.ticket import Ticket

AT_A_TIME = 5_000
"""Prints read at once: a few hundredths of a second in which nobody else can write."""
FETCH_PAUSE = timedelta(seconds=2)
"""How long is waited for bytes that are still at Telegram; given-up files are not waited for."""
LOOKED_AT = 30
"""Files like one photo whose tickets are looked at."""
NAMED_AT_MOST = 3
"""Earlier uses of one photo that are told; the first one is the most alike."""


@dataclass(frozen=True, slots=True)
class Use:
    """A file in a ticket.

    Attributes:
        by_staff: an officer sent it, not the reporter.
    """

    evidence: int
    ticket: Ticket
    at: datetime
    by_staff: bool


def photo_check(event: Event, ticket: Ticket) -> Job | None:
    """The job that compares what somebody sent with everything that was sent before."""
    files = ticket.evidence if isinstance(event, TicketFiled) else getattr(event, "evidence", ())
    if not files:
        return None
    staff = event.actor.role in _STAFF and not isinstance(event, TicketFiled)
    listed = ",".join(map(str, files))
    return Job(
        kind=JobKind.PHOTO_CHECK,
        key=f"photos:{ticket.number}:{listed}",
        arguments={
            "number": ticket.number,
            "evidence": listed,
            "at": event.at.isoformat(),
            "officer": str(event.actor.person) if staff and event.actor.person else "",
            "by": "staff" if staff else "reporter",
        },
    )


_STAFF = {Role.ADMINISTRATOR, Role.LIAISON, Role.LEADER}


@dataclass(frozen=True, slots=True)
class PhotoChecker:
    """Looks for earlier uses of photos, and tells each chat what it may know of them."""

    rooms: Rooms
    unit_of_work: UnitOfWork

    async def __call__(self, job: Job) -> datetime | None:
        """Wait until the bytes are there, compare, queue the notices."""
        ids = [int(id_) for id_ in job.arguments["evidence"].split(",")]
        async with self.unit_of_work() as tx:
            known = await tx.evidence.get(ids)
            if any(one.sha256 is None and not one.failed for one in known):
                return self.rooms.clock.now() + FETCH_PAUSE
            files = await tx.evidence.files(Bot.OFFICER, ids)
        alike = {file.evidence: await self._alike(file) for file in files}
        async with self.unit_of_work() as tx:
            if await tx.jobs.remove(job.key):
                await self._tell(tx, job, alike)
        return None

    async def _alike(self, file: File) -> Sequence[int]:
        """Files like this one, the most alike first, itself among them."""
        wanted = await asyncio.to_thread(_read_prints, file)
        async with self.unit_of_work() as tx:
            copies = await tx.evidence.copies(file.evidence)
        found: list[tuple[int, int]] = []
        after = 0
        while wanted:
            async with self.unit_of_work() as tx:
                page = await tx.evidence.prints(after=after, limit=AT_A_TIME)
            if not page:
                break
            pairs = await asyncio.to_thread(like, wanted, [print_ for _, print_ in page])
            found += [(bits, page[place][0]) for place, bits in pairs]
            after = page[-1][0]
        return list(dict.fromkeys([*copies, *(id_ for _, id_ in sorted(found))]))

    async def _tell(self, tx: Tx, job: Job, alike: dict[int, Sequence[int]]) -> None:
        try:
            ticket = await tx.tickets.get(job.arguments["number"])
        except NotFound:
            return
        chats = [chat async for chat in self._chats(tx, job, ticket)]
        at = datetime.fromisoformat(job.arguments["at"])
        by_staff = job.arguments["by"] == "staff"
        for evidence, others in alike.items():
            now = Use(evidence, ticket, at, by_staff)
            uses = [use for use in await _uses(tx, others[:LOOKED_AT]) if _earlier(use, now)]
            for chat in chats:
                await self._tell_chat(tx, chat, now, uses)

    async def _chats(self, tx: Tx, job: Job, ticket: Ticket) -> AsyncIterator[StaffChat]:
        """Who verifies: for a reporter's photo where the ticket is worked on; for an officer's the
        desk, whoever is to consent to the answer, and the officer too, who may have taken the wrong
        photo."""
        if job.arguments["by"] != "staff":
            for chat in await audiences.unit_chats(tx, self.rooms, ticket):
                yield chat
            return
        if job.arguments["officer"]:
            member = await tx.members.get(int(job.arguments["officer"]))
            own = await audiences.at(tx, self.rooms, member.telegram_id)
            if own is not None:
                yield own
        if ticket.sensitive:
            return
        desk = await audiences.desk_chats(tx, self.rooms)
        heads: list[StaffChat] = []
        if ticket.proposed_at is not None:
            heads = await audiences.approver_chats(tx, self.rooms, ticket)
        for chat in {chat.chat: chat for chat in (*desk, *heads)}.values():
            yield chat

    async def _tell_chat(self, tx: Tx, chat: StaffChat, now: Use, uses: Iterable[Use]) -> None:
        if not _may_see(chat, now.ticket):
            return
        seen = [use for use in uses if _may_see(chat, use.ticket)]
        for use in seen[:NAMED_AT_MOST]:
            same = use.ticket.number == now.ticket.number
            message = "photo-own" if same else "photo-proof" if now.by_staff else "photo-report"
            text = self.rooms.texts.get(
                chat.language,
                message,
                number=now.ticket.number,
                other=use.ticket.number,
                day=self.rooms.texts.day(chat.language, use.at),
            )
            pair = tuple(dict.fromkeys((now.evidence, use.evidence)))
            await self._put(tx, chat, now, text, str(use.ticket.number), pair)
        if not seen and uses:
            text = self.rooms.texts.get(chat.language, "photo-hidden", number=now.ticket.number)
            await self._put(tx, chat, now, text, "hidden", ())

    async def _put(
        self, tx: Tx, chat: StaffChat, now: Use, text: str, what: str, files: tuple[int, ...]
    ) -> None:
        number = now.ticket.number
        await tx.outbox.put(
            Message(
                bot=Bot.OFFICER,
                chat=chat.chat,
                text=text,
                evidence=files,
                replies_to=card_slot(number),
                about=number,
                priority=Priority.PUSH,
                dedupe_key=f"photo:{number}:{now.evidence}:{what}:{chat.chat}",
            )
        )


def _read_prints(file: File) -> tuple[bytes, ...]:
    """Bytes that lie in another process's folder are compared by their digest alone."""
    return prints_to_find(file.path.read_bytes()) if file.path.is_file() else ()


async def _uses(tx: Tx, files: Sequence[int]) -> list[Use]:
    """Where files were used, in the order of the files."""
    uses: list[Use] = []
    # In the order of their numbers, as reading a ticket locks it.
    for file, number in sorted(await tx.evidence.tickets_with(files), key=lambda use: use[1]):
        ticket = await tx.tickets.get(number)
        if file in ticket.evidence:
            uses.append(Use(file, ticket, ticket.filed_at, by_staff=False))
            continue
        for event in await tx.tickets.history(number):
            if file in getattr(event, "evidence", ()):
                uses.append(Use(file, ticket, event.at, event.actor.role in _STAFF))
                break
    return sorted(uses, key=lambda use: files.index(use.evidence))


def _earlier(use: Use, now: Use) -> bool:
    """Whether a use is worth telling: within a ticket only a reporter's photo as an officer's."""
    if use.ticket.number == now.ticket.number:
        return now.by_staff and not use.by_staff
    return use.at <= now.at


def _may_see(chat: StaffChat, ticket: Ticket) -> bool:
    """A group reads of no protected case."""
    if chat.chat < 0 and ticket.sensitive:
        return False
    return any(reaches(post, Action.VIEW, ticket) for post in chat.posts)
