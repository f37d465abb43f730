"""What officers did among themselves and with reporters' contacts, for whoever runs the program."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from bot.app import open_store
from bot.doctor import bring_up_to_date
from bot.export import day_of
from bot.settings import Settings
from bot.trouble import Trouble
from tickets.city import City
from tickets.people import Member
from tickets.ports import Clock
from tickets.staff_events import Deed


async def audit(
    settings: Settings, city: City, clock: Clock, since: str, member: int | None
) -> Sequence[str]:
    """A line for each deed, the oldest first; never a reporter's data.

    Args:
        since: the first day; "" from the beginning.
        member: only what this member did, or what was done about them.

    Raises:
        Trouble: there is no such day or member.
    """
    begin = day_of(since, "--since", city)
    await bring_up_to_date(settings)
    database, unit_of_work = open_store(settings, city, clock)
    try:
        async with unit_of_work() as tx:
            known = {one.id: one for one in await tx.members.everyone()}
            if member is not None and member not in known:
                raise Trouble(f"There is no member {member}. `sahut audit` shows their numbers.")
            deeds = await tx.members.deeds(begin, member)
    finally:
        await database.close()
    return list(_lines(deeds, known, city))


def _lines(deeds: Iterable[Deed], known: Mapping[int, Member], city: City) -> Iterator[str]:
    for deed in deeds:
        role = f"{deed.actor.role} {deed.actor.unit}" if deed.actor.unit else deed.actor.role
        about = "" if deed.member in (None, deed.actor.person) else _called(known, deed.member)
        yield "  ".join(
            filter(
                None,
                (
                    f"{deed.at.astimezone(city.timezone):%Y-%m-%d %H:%M}",
                    role,
                    _called(known, deed.actor.person),
                    re.sub(r"(?<=[a-z])(?=[A-Z])", " ", deed.what).lower(),
                    about,
                    " ".join(deed.tickets),
                ),
            )
        )


def _called(known: Mapping[int, Member], member: int | None) -> str:
    if member is None:
        return ""
    name = known[member].name if member in known else None
    return f"#{member} {name}" if name else f"#{member}"
