"""Looks at an installation and says what is missing; makes what can be made."""

import shutil
from collections.abc import Awaitable, Callable
from pathlib import Path

import telegram
from cryptography.fernet import Fernet
from dotenv import dotenv_values, set_key
from telegram.error import InvalidToken, TelegramError
from telegram.request import HTTPXRequest

from bot.packs import load_pack
from bot.settings import ENV_FILE, Settings, load_settings
from bot.trouble import Trouble
from storage.database import Database
from storage.keys import check_keys, index_people
from storage.migrate import upgrade
from storage.sealing import Sealer
from tickets.ports import StorageUnavailable

EXAMPLE = Path(__file__).parent.parent / ".env.example"


async def examine(*, fix: bool) -> int:
    """Print what is in order and what is not; returns the exit status: 0, or 2 with trouble."""
    if fix:
        for done in _mend():
            print(f"made  {done}")
    try:
        settings = load_settings()
    except Trouble as trouble:
        print(f"mend  {trouble}")
        return 2
    print("ok    settings")
    checks: list[tuple[str, Callable[[Settings], Awaitable[str]]]] = [
        ("city pack", _check_pack),
        ("database", _check_database),
        ("evidence folder", _check_evidence_folder),
        ("citizens' bot", _check_citizen_bot),
        ("officers' bot", _check_officer_bot),
    ]
    status = 0
    for name, check in checks:
        try:
            print(f"ok    {name}: {await check(settings)}")
        except Trouble as trouble:
            print(f"mend  {name}: {trouble}")
            status = 2
    return status


async def officer_bot_name(settings: Settings) -> str:
    """The officers' bot's user name, as Telegram knows it.

    Raises:
        Trouble: the token is wrong, or Telegram cannot be reached.
    """
    return await _bot_name(
        settings.officer_bot_token.get_secret_value(), settings, "OFFICER_BOT_TOKEN"
    )


async def citizen_bot_name(settings: Settings) -> str:
    """The same of the citizens' bot."""
    return await _bot_name(
        settings.citizen_bot_token.get_secret_value(), settings, "CITIZEN_BOT_TOKEN"
    )


async def bring_up_to_date(settings: Settings) -> None:
    """Bring the database's schema up to date, and see that its key is the right one.

    Raises:
        Trouble: the database cannot be used, or not with this key.
    """
    database_url = settings.database_url.get_secret_value()
    try:
        await upgrade(database_url)
        database = Database(database_url)
        try:
            sealer = Sealer(settings.secret_key.get_secret_value())
            await check_keys(database, sealer)
            await index_people(database, sealer)
        finally:
            await database.close()
    except (StorageUnavailable, ValueError) as error:
        raise Trouble(
            f"The database cannot be used: {error}. Check DATABASE_URL, and that the database "
            "runs and may be written to."
        ) from None


def _mend() -> list[str]:
    """Make .env from the example where there is none, and the key where it has none."""
    made = []
    if not ENV_FILE.exists():
        if EXAMPLE.exists():
            shutil.copyfile(EXAMPLE, ENV_FILE)
        else:
            ENV_FILE.touch()
        ENV_FILE.chmod(0o600)
        made.append(f"{ENV_FILE}; now put both bots' tokens in it")
    if not dotenv_values(ENV_FILE).get("SECRET_KEY"):
        set_key(ENV_FILE, "SECRET_KEY", Fernet.generate_key().decode())
        made.append("SECRET_KEY; keep a copy of it where the backups are not")
    return made


async def _check_pack(settings: Settings) -> str:
    city = load_pack(settings.city_pack)
    return f"{settings.city_pack} ({city.name})"


async def _check_database(settings: Settings) -> str:
    await bring_up_to_date(settings)
    return "reached, and its schema is up to date"


async def _check_evidence_folder(settings: Settings) -> str:
    folder = settings.evidence_dir
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise Trouble(f"{folder} cannot be written to ({error.strerror}).") from None
    return str(folder)


async def _check_citizen_bot(settings: Settings) -> str:
    return f"@{await citizen_bot_name(settings)}"


async def _check_officer_bot(settings: Settings) -> str:
    return f"@{await officer_bot_name(settings)}"


async def _bot_name(token: str, settings: Settings, variable: str) -> str:
    api = settings.telegram_api_url
    bot = telegram.Bot(token, base_url=f"{api}/bot", request=HTTPXRequest(connect_timeout=10))
    try:
        async with bot:
            return bot.username
    except InvalidToken:
        raise Trouble(
            f"Telegram does not know the token in {variable}. Copy it again from @BotFather."
        ) from None
    except TelegramError as error:
        raise Trouble(
            f"{api} cannot be reached ({type(error).__name__}). Check the network and "
            "TELEGRAM_API_URL."
        ) from None
