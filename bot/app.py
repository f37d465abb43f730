"""The composition root: the only place where the parts are put together, started and stopped."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any

import structlog
from aiogram import Bot as CitizenBot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import web

from bot.receiver import Receiver
from bot.settings import Settings
from bot.trouble import Trouble
from bot.webhooks import path_of, webhook_app
from handlers.announcements import Announcer
from handlers.citizen.channel import CitizenChannel
from handlers.citizen.messenger import CitizenMessenger
from handlers.jobs.makers import Apology, makers
from handlers.officer.channel import OfficerChannel
from handlers.officer.messenger import OfficerMessenger
from handlers.texts import Texts
from handlers.turn import Channel, ChannelError, Rooms
from scheduler.clock import Ticker
from scheduler.collector import Collector
from scheduler.courier import Courier
from scheduler.rates import Rates
from scheduler.retention import AT_HOUR, Retention
from scheduler.supervision import keep_running
from scheduler.timekeeper import Timekeeper
from scheduler.workshop import Workshop
from storage.database import Database
from storage.evidence_folder import EvidenceFolder
from storage.sealing import Sealer
from storage.unit_of_work import SqlUnitOfWork
from tickets.actions.staff.parts import renew_parts
from tickets.actions.timed.due import ring
from tickets.actions.timed.months import expect_months
from tickets.actions.timed.mornings import expect_mornings
from tickets.city import City
from tickets.ports import Clock, Tx
from tickets.ports.delivery import Bot, Messenger

TICK_SECONDS = 1.0
"""How often the clock looks for what is due."""
SWEEP_SECONDS = 600.0
"""How often files that were made and sent are removed."""
GRACE_SECONDS = 10
"""How long stopping waits for messages that are under way."""

log: structlog.stdlib.BoundLogger = structlog.get_logger()


@dataclass(slots=True)
class Sahut:
    """The program, put together but not started."""

    database: Database
    unit_of_work: SqlUnitOfWork
    channels: tuple[Channel, ...]
    receivers: dict[Bot, Receiver]
    courier: Courier
    collector: Collector
    workshop: Workshop
    timekeeper: Timekeeper
    ticker: Ticker


def open_store(
    settings: Settings,
    city: City,
    clock: Clock,
    wake: Callable[[], None] = lambda: None,
    rooms: Rooms | None = None,
) -> tuple[Database, SqlUnitOfWork]:
    """The database and the way to it.

    Args:
        wake: called after a commit that left something to send, to fetch or to make.
        rooms: shared with the bots, who learn there what Telegram says of them.
    """
    try:
        database = Database(settings.database_url.get_secret_value())
    except ValueError as error:
        raise Trouble(f"{error}.") from None
    unit_of_work = SqlUnitOfWork(
        database,
        Sealer(settings.secret_key.get_secret_value()),
        EvidenceFolder(settings.evidence_dir),
        Announcer(rooms or Rooms(clock, city, Texts(city))),
        wake,
    )
    return database, unit_of_work


def assemble(settings: Settings, city: City, clock: Clock, rates: Rates | None = None) -> Sahut:
    """Put all parts together.

    Args:
        rates: how fast may be sent; Telegram's limits where it is None.
    """
    sleepers: list[Callable[[], None]] = []

    def wake() -> None:
        for sleeper in sleepers:
            sleeper()

    rooms = Rooms(clock, city, Texts(city))
    database, unit_of_work = open_store(settings, city, clock, wake, rooms)
    api = settings.telegram_api_url
    session = AiohttpSession(api=TelegramAPIServer.from_base(api))
    citizen_bot = CitizenBot(settings.citizen_bot_token.get_secret_value(), session=session)
    officers = OfficerChannel(
        rooms,
        token=settings.officer_bot_token.get_secret_value(),
        base_url=f"{api}/bot",
        base_file_url=f"{api}/file/bot",
    )
    channels: tuple[Channel, ...] = (CitizenChannel(citizen_bot, rooms), officers)
    messengers: dict[Bot, Messenger] = {
        Bot.CITIZEN: CitizenMessenger(citizen_bot),
        Bot.OFFICER: OfficerMessenger(officers.telegram),
    }
    courier = Courier(unit_of_work, clock, messengers, rates)
    folder = EvidenceFolder(settings.evidence_dir)
    collector = Collector(unit_of_work, clock, messengers, folder, courier.wake)
    workshop = Workshop(
        unit_of_work, clock, makers(rooms, unit_of_work), Apology(rooms, unit_of_work)
    )
    sleepers += [courier.wake, collector.wake, workshop.wake]
    timekeeper = Timekeeper(unit_of_work, clock, city, ring, courier.wake, begin=expect_days)
    ticker = Ticker()
    ticker.every(TICK_SECONDS, "timers", timekeeper.tick)
    retention = Retention(unit_of_work, clock, city, folder)
    ticker.every(SWEEP_SECONDS, "made files", retention.clear_made)
    ticker.daily(AT_HOUR, 0, city.timezone, "retention", retention.clear)
    return Sahut(
        database=database,
        unit_of_work=unit_of_work,
        channels=channels,
        receivers={channel.bot: Receiver(channel, unit_of_work, clock) for channel in channels},
        courier=courier,
        collector=collector,
        workshop=workshop,
        timekeeper=timekeeper,
        ticker=ticker,
    )


async def expect_days(tx: Tx, clock: Clock, city: City) -> None:
    """Set the timers that no event would set, and let posts follow the pack."""
    await expect_mornings(tx, clock, city)
    await expect_months(tx, clock, city)
    await renew_parts(tx, city)


async def run(settings: Settings, city: City, clock: Clock) -> None:
    """Run until the process is told to stop.

    Raises:
        Trouble: it cannot start, or a token stopped being valid.
    """
    ended = until_told_to_stop()
    async with running(assemble(settings, city, clock), settings, ended):
        log.info("running", city=city.prefix, webhooks=settings.webhook_url is not None)
        await ended
        log.info("stopping")


def until_told_to_stop() -> "asyncio.Future[None]":
    """A future that is done when the process gets SIGINT or SIGTERM."""
    loop = asyncio.get_running_loop()
    ended: asyncio.Future[None] = loop.create_future()

    def end() -> None:
        if not ended.done():
            ended.set_result(None)

    for name in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(name, end)
    return ended


@asynccontextmanager
async def running(
    sahut: Sahut, settings: Settings, ended: "asyncio.Future[None]"
) -> AsyncIterator[None]:
    """Everything started, and stopped in good order at the end.

    Args:
        ended: fails with Trouble when it cannot go on, such as with a token that was revoked.
    """
    loops: list[asyncio.Task[None]] = []

    async def poll(bot: Bot, receiver: Receiver) -> None:
        try:
            await receiver.poll()
        except ChannelError as error:
            if not ended.done():
                ended.set_exception(_trouble(bot, error, settings.telegram_api_url))

    def start(work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        loops.append(asyncio.create_task(work))
        return loops[-1]

    try:
        await _open(sahut.channels, settings.telegram_api_url)
        webhooks = await _choose_delivery(sahut, settings)
        start(keep_running("courier", sahut.courier.run))
        start(keep_running("collector", sahut.collector.run))
        start(keep_running("workshop", sahut.workshop.run))
        polls = [
            start(keep_running("receiver", partial(poll, bot, receiver)))
            for bot, receiver in sahut.receivers.items()
            if webhooks is None
        ]
        if webhooks is not None:
            for receiver in sahut.receivers.values():
                receiver.caught_up.set()
        aside = [start(_introduce(sahut.channels)), start(_tick_once_caught_up(sahut))]
        try:
            yield
        finally:
            for task in (*polls, *aside):
                task.cancel()
            if webhooks is not None:
                await webhooks.cleanup()
            await _finish(sahut, loops)
    finally:
        for channel in sahut.channels:
            await channel.close()
        await sahut.database.close()


async def _open(channels: tuple[Channel, ...], api: str) -> None:
    for channel in channels:
        try:
            await channel.open()
        except ChannelError as error:
            raise _trouble(channel.bot, error, api) from None


async def _tick_once_caught_up(sahut: Sahut) -> None:
    """Let no timer ring before the updates that waited: an answer that Telegram kept overnight
    counts, though its last day is over by now."""
    for receiver in sahut.receivers.values():
        await receiver.caught_up.wait()
    sahut.ticker.start()


async def _introduce(channels: tuple[Channel, ...]) -> None:
    for channel in channels:
        try:
            await channel.introduce()
        except ChannelError as error:
            log.warning("menus_not_set", bot=channel.bot, reason=str(error))


def _trouble(bot: Bot, error: ChannelError, api: str) -> Trouble:
    if error.fatal:
        return Trouble(
            f"Telegram does not know the token in {bot.upper()}_BOT_TOKEN. Copy it again from "
            "@BotFather into .env."
        )
    return Trouble(f"{api} cannot be used: {error}. Check the network and TELEGRAM_API_URL.")


async def _choose_delivery(sahut: Sahut, settings: Settings) -> web.AppRunner | None:
    """Have updates brought to WEBHOOK_URL where it is set, else make sure that polling works."""
    runner: web.AppRunner | None = None
    url, secret = settings.webhook_url, settings.webhook_secret
    if url and secret:
        runner = web.AppRunner(webhook_app(sahut.receivers, secret.get_secret_value()))
        await runner.setup()
        try:
            await web.TCPSite(runner, "127.0.0.1", settings.webhook_port).start()
        except OSError as error:
            await runner.cleanup()
            raise Trouble(
                f"Port {settings.webhook_port} cannot be used ({error.strerror}). Set "
                "WEBHOOK_PORT to a free one."
            ) from None
    for channel in sahut.channels:
        try:
            await channel.use_webhook(
                f"{url}{path_of(channel.bot)}" if url else "",
                secret.get_secret_value() if secret else "",
            )
        except ChannelError as error:
            raise _trouble(channel.bot, error, settings.telegram_api_url) from None
    return runner


async def _finish(sahut: Sahut, loops: list[asyncio.Task[None]]) -> None:
    """Let what is under way come to its end, but not for ever."""
    await sahut.ticker.stop()
    for receiver in sahut.receivers.values():
        await receiver.finish()
    sahut.courier.stop()
    sahut.collector.stop()
    sahut.workshop.stop()
    _, unfinished = await asyncio.wait(loops, timeout=GRACE_SECONDS)
    for task in unfinished:
        task.cancel()
    await asyncio.gather(*loops, return_exceptions=True)
