"""The demonstration: a playground, both bots, a city with people in it, and a clock to move on."""

import asyncio
import re
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path

from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot.app import Sahut, assemble, running, until_told_to_stop
from bot.doctor import bring_up_to_date
from bot.settings import Settings
from bot.trouble import Trouble
from playground.client import Citizen as Player
from playground.client import Town
from playground.server import Playground
from scheduler.rates import Rates
from tickets.actions.staff.membership import invite
from tickets.city import City
from tickets.city.calendar import calendar_of
from tickets.people import Post, Role
from tickets.ports import Clock

PACK = Path(__file__).parent.parent / "packs" / "banjarmasin.toml"
CITIZEN_BOT = "sahut_warga_bot"
OFFICER_BOT = "sahut_petugas_bot"
AT_ONCE = timedelta(seconds=4)
"""In the demonstration nobody waits minutes to see what becomes of a tap: long enough to press
"undo" and to see news gathered, short enough to look immediate."""
MORNING = time(9)
"""The demonstration begins on a working day at this time, so that nothing waits for the night to
be over."""


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays, and where.

    Attributes:
        unit: code of the unit that is shown.
        unit_group: its group, with the liaison and the administrator in it.
    """

    citizen: Player
    liaison: Player
    administrator: Player
    leader: Player
    unit: str
    unit_group: int
    desk_group: int


async def run(port: int, city: City, keep: Path | None) -> None:
    """Run the demonstration until the process is told to stop.

    Args:
        keep: the folder for database and evidence; a temporary one where it is None.

    Raises:
        Trouble: the port cannot be used.
    """
    ended = until_told_to_stop()
    with ExitStack() as cleanup:
        folder = keep or Path(cleanup.enter_context(tempfile.TemporaryDirectory()))
        folder.mkdir(parents=True, exist_ok=True)
        city = eager(city)
        playground = Playground(port=port, page_settings=_page_settings(city))
        try:
            await playground.start()
        except OSError as error:
            raise Trouble(
                f"Port {port} cannot be used ({error.strerror}). Choose another one: "
                f"make demo PORT={port + 1}"
            ) from None
        try:
            playground.clock.move_to(next_morning(city, playground.clock))
            settings = play_settings(playground, folder)
            async with staged(playground, settings, city, ended) as cast:
                playground.page_settings["phones"] = [
                    {"person": cast.citizen.id, "role": "Warga", "chat": CITIZEN_BOT},
                    {"person": cast.liaison.id, "role": "Petugas", "chat": cast.unit_group},
                ]
                async with Town(playground.url) as town:
                    await add_forum(town, cast, city)
                print(f"Sahut is running. Open {playground.url} (Ctrl+C ends it)", flush=True)
                await ended
        finally:
            await playground.stop()


def eager(city: City, within: timedelta = AT_ONCE) -> City:
    """The city with news that wait no longer than this for undoing and for each other."""
    limits = city.limits
    return replace(
        city,
        limits=replace(
            limits,
            undo_within=min(limits.undo_within, within),
            news_gathered=min(limits.news_gathered, within),
        ),
    )


@asynccontextmanager
async def staged(
    playground: Playground,
    settings: Settings,
    city: City,
    ended: "asyncio.Future[None]",
    rates: Rates | None = None,
) -> AsyncIterator[Cast]:
    """The whole program running on a playground, with people in it.

    Args:
        settings: with the tokens of the two bots; see play_settings.
        rates: see assemble.
    """
    await bring_up_to_date(settings)
    sahut = assemble(settings, city, playground.clock, rates)
    playground.clock.on_advance(_work_off(sahut, playground.clock.move_to))
    async with running(sahut, settings, ended), Town(playground.url) as town:
        yield await _settle_in(town, sahut, city, playground.clock)


def play_settings(
    playground: Playground, folder: Path, *, private_topics: bool = False
) -> Settings:
    """Settings for a playground, to which the two bots are added.

    Args:
        folder: for database, evidence and key.
        private_topics: private chats with the citizens' bot have topics.
    """
    citizen_bot = playground.add_bot(CITIZEN_BOT, "Sahut", private_topics=private_topics)
    officer_bot = playground.add_bot(OFFICER_BOT, "Sahut Petugas")
    return Settings.model_construct(
        citizen_bot_token=SecretStr(citizen_bot.token),
        officer_bot_token=SecretStr(officer_bot.token),
        secret_key=SecretStr(_key(folder)),
        database_url=SecretStr(f"sqlite:///{folder / 'demo.db'}"),
        telegram_api_url=playground.url,
        evidence_dir=folder / "evidence",
    )


def _key(folder: Path) -> str:
    """The key that what is kept in the folder is sealed with; a new one for a new folder."""
    file = folder / "secret.key"
    if not file.exists():
        file.write_text(Fernet.generate_key().decode())
        file.chmod(0o600)
    return file.read_text()


async def _settle_in(town: Town, sahut: Sahut, city: City, clock: Clock) -> Cast:
    """People move in, officers join by invitation, and the groups are tied to their units."""
    unit = _busiest_unit(city)
    citizen = await town.person("Siti", "Rahmah", phone="+6281250001111")
    liaison = await town.person("Budi", "Santoso")
    administrator = await town.person("Rina", "Wulandari")
    leader = await town.person("Ahmad", "Fauzi")
    for player, role, of in (
        (administrator, Role.ADMINISTRATOR, None),
        (leader, Role.LEADER, None),
        (liaison, Role.LIAISON, unit),
    ):
        async with sahut.unit_of_work() as tx:
            code = await invite(tx, clock, city, Post(role, of))
        phone = player.chat_with(OFFICER_BOT)
        await phone.starts(code)
        await phone.sees(re.compile("."))

    async def group(code: str, *members: Player) -> int:
        chat = await town.group(city.unit(code).name, [*members, OFFICER_BOT])
        phone = administrator.chat_in(chat)
        await phone.says(f"/pasang {code}")
        await phone.sees(re.compile("."))
        return chat

    return Cast(
        citizen,
        liaison,
        administrator,
        leader,
        unit,
        unit_group=await group(unit, liaison, administrator),
        desk_group=await group(city.desk_unit, administrator),
    )


async def add_forum(town: Town, cast: Cast, city: City) -> int | None:
    """Another unit, whose group has topics; its officer is there for whoever looks for them.

    Returns:
        The group; None where the pack routes to one unit only.
    """
    unit = next((unit for unit in _units_by_work(city) if unit != cast.unit), None)
    if unit is None:
        return None
    desk = cast.administrator.chat_with(OFFICER_BOT)
    await desk.says(f"/undang petugas {unit}")
    entry = re.search(r"start=([\w-]+)", (await desk.sees("start="))["text"])
    assert entry is not None
    liaison = await town.person("Noor", "Laila")
    await liaison.chat_with(OFFICER_BOT).starts(entry[1])
    members: list[Player | str] = [cast.administrator, liaison, OFFICER_BOT]
    chat = await town.group(city.unit(unit).name, members, forum=True)
    await town.call("POST", f"groups/{chat}/admins", json={"who": OFFICER_BOT})
    group = cast.administrator.chat_in(chat)
    await group.says(f"/pasang {unit}")
    await group.sees(re.compile("✅"))
    return chat


def _busiest_unit(city: City) -> str:
    """The unit to show."""
    return next(iter(_units_by_work(city)), city.desk_unit)


def _units_by_work(city: City) -> list[str]:
    """The units that categories are routed to directly, those with the most first."""
    direct = Counter(c.unit for c in city.categories if c.direct and c.unit and not c.sensitive)
    return [unit for unit, _ in direct.most_common()]


def _work_off(
    sahut: Sahut, move_to: Callable[[datetime], None]
) -> Callable[[datetime], Awaitable[None]]:
    """Moving the clock on stops at every time that something falls due, and works it off."""

    async def work_off(target: datetime) -> None:
        rung: datetime | None = None
        while (due := await sahut.timekeeper.next_due()) is not None and due <= target:
            if due == rung:
                return
            move_to(due)
            await sahut.timekeeper.ring_all_due()
            await sahut.courier.work_off()
            rung = due

    return work_off


def next_morning(city: City, clock: Clock) -> datetime:
    """The next time that a working day begins to be busy."""
    calendar = calendar_of(city)
    day = clock.now().astimezone(city.timezone)
    if day.time() >= MORNING:
        day += timedelta(days=1)
    morning = datetime.combine(day.date(), MORNING, city.timezone)
    return calendar.next_working_time(morning)


def _page_settings(city: City) -> dict[str, object]:
    return {
        "title": city.name,
        "language": city.default_language,
        "time_zone": city.timezone.key,
        "areas": [
            {
                "name": area.name,
                "parent": area.district,
                "latitude": area.centre.latitude,
                "longitude": area.centre.longitude,
            }
            for area in city.areas
            if area.centre
        ],
    }
