"""The other side, played straight through the rules: a liaison officer and the desk."""

from collections.abc import Awaitable, Callable
from typing import Any

from handlers.turn import Rooms
from tests.handlers.citizen.phone import Phone
from tests.handlers.citizen.screens import Screens
from tickets.actions.officers.correcting import correct_category
from tickets.actions.officers.handling import Handling
from tickets.people import Post, Role
from tickets.ticket import Ticket


class Office:
    """Officers who act on tickets, after which the news goes out."""

    def __init__(self, screens: Screens, rooms: Rooms) -> None:
        self._screens = screens
        self._rooms = rooms

    async def asks(self, number: str, text: str) -> None:
        """The unit asks the reporter."""
        await self._acts(number, lambda handling: handling.ask(number, text))

    async def works(self, number: str, text: str) -> None:
        """The unit tells how it goes on."""
        await self._acts(number, lambda handling: handling.start(number, text))

    async def resolves(self, number: str, text: str) -> None:
        """The unit answers."""
        await self._acts(number, lambda handling: handling.resolve(number, text))

    async def protects(self, number: str) -> None:
        """The desk finds that it is a protected case."""
        code = next(c.code for c in self._rooms.city.categories if c.sensitive and c.parent)
        await self._acts(number, lambda office: correct_category(office, number, code), desk=True)

    async def merges(self, number: str, into: str) -> None:
        """The desk finds that it is the same as another."""
        await self._acts(number, lambda handling: handling.merge(number, into), desk=True)

    async def reopens(self, number: str) -> None:
        """The desk finds an objection right."""
        await self._acts(number, lambda handling: handling.reopen(number), desk=True)

    async def upholds(self, number: str, text: str) -> None:
        """The desk finds an objection wrong."""
        await self._acts(number, lambda handling: handling.uphold(number, text), desk=True)

    async def rejects(self, number: str, text: str) -> None:
        """The desk says that it cannot be dealt with."""
        await self._acts(number, lambda handling: handling.reject(number, "", text), desk=True)

    async def _acts(
        self,
        number: str,
        act: Callable[[Handling], Awaitable[Any]],
        *,
        desk: bool = False,
    ) -> None:
        async with self._screens.uow() as tx:
            ticket = await tx.tickets.get(number)
            post = (
                Post(Role.ADMINISTRATOR)
                if desk or ticket.unit is None
                else Post(Role.LIAISON, ticket.unit)
            )
            member = await tx.members.join(9_000, post, "id")
            await act(Handling(tx, self._rooms.clock, self._rooms.city, member))
        await self._screens.deliver()


async def files(phone: Phone, words: str = "Lampu jalan mati sejak tiga malam.") -> Ticket:
    """Tell and send a whole report about a street light; returns its ticket."""
    english = phone.language.startswith("en")
    await phone.says("/lapor")
    for label in (
        ("Complaint", "Traffic", "Street light out", "Choose the", "Banjarmasin Utara", "Alalak")
        if english
        else ("Pengaduan", "Lalu lintas", "Lampu jalan", "Pilih kec", "Banjarmasin Utara", "Alalak")
    ):
        await phone.taps(label)
    await phone.says(words)
    for label in ("None", "Open") if english else ("Tidak ada", "Terbuka"):
        await phone.taps(label)
    unlike = "No, go on" if english else "Bukan, lanjutkan"
    if unlike in phone.last.labels:
        await phone.taps(unlike)
    await phone.taps("Send the report" if english else "Kirim lap")
    return phone.screens.uow.all_tickets[-1]
