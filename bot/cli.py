"""The command line: ``sahut run|demo|doctor|pack check|db upgrade|invite|export|…``."""

import asyncio
import os
import sys
from collections.abc import Coroutine
from pathlib import Path
from typing import Annotated, Any, TypeVar

import typer

from bot import app, demo, doctor, posters
from bot import audit as auditing
from bot import export as exporting
from bot.logging import set_up_logging
from bot.packs import load_pack
from bot.settings import Settings, load_settings
from bot.trouble import Trouble
from scheduler.clock import SystemClock
from tickets.actions.staff.membership import INVITATION_DAYS
from tickets.actions.staff.membership import invite as make_invitation
from tickets.actions.staff.parts import part_in
from tickets.city import City
from tickets.errors import InvalidInput
from tickets.people import STAFF, Part, Post, Role
from tickets.ports import DeadLetter, StorageUnavailable

cli = typer.Typer(
    name="sahut",
    help="A complaint intake over Telegram for any Indonesian city.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
pack_commands = typer.Typer(help="City packs.", no_args_is_help=True)
db_commands = typer.Typer(help="The database.", no_args_is_help=True)
cli.add_typer(pack_commands, name="pack")
cli.add_typer(db_commands, name="db")

EXIT_TROUBLE = 2
PRIVATE = 0o077
"""The database and the evidence are for the user who runs the program alone."""

T = TypeVar("T")


def main() -> None:
    """Run the command line; what the operator has to mend is said without a traceback."""
    try:
        cli()
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        raise SystemExit(EXIT_TROUBLE) from None


@cli.command()
def run() -> None:
    """Run both bots with the settings in .env."""
    os.umask(PRIVATE)
    settings = load_settings()
    set_up_logging(settings.log_level)
    city = load_pack(settings.city_pack)
    _run(doctor.bring_up_to_date(settings))
    _run(app.run(settings, city, SystemClock()))


@cli.command(name="demo")
def demo_command(
    port: Annotated[int, typer.Option(help="Where the page is: http://127.0.0.1:PORT")] = 8080,
    pack: Annotated[Path, typer.Option(help="The city to play.")] = demo.PACK,
    keep: Annotated[
        Path | None, typer.Option(help="Keep database and evidence in this folder.")
    ] = None,
    verbose: Annotated[bool, typer.Option(help="Say more about what happens.")] = False,
) -> None:
    """Try everything in the browser: no token, no account, no network."""
    set_up_logging("INFO" if verbose else "WARNING")
    _run(demo.run(port, load_pack(pack), keep))


@cli.command(name="doctor")
def doctor_command(
    fix: Annotated[
        bool, typer.Option("--fix", help="Make .env and the keys that are missing.")
    ] = False,
) -> None:
    """Check settings, city pack, database and both tokens, and say what to mend."""
    raise typer.Exit(_run(doctor.examine(fix=fix)))


@pack_commands.command("check")
def pack_check(file: Annotated[Path, typer.Argument(help="The pack, a TOML file.")]) -> None:
    """Check a city pack and say everything that is wrong with it."""
    city = load_pack(file)
    reported = [category for category in city.categories if category.parent]
    print(
        f"{file} is in order: {city.name} ({city.prefix}), {len(city.top_categories())} categories "
        f"with {len(reported)} sub-categories, {len(city.units)} units, {len(city.areas)} areas."
    )


@db_commands.command("upgrade")
def db_upgrade() -> None:
    """Bring the database's schema up to date; `run` does the same by itself."""
    _run(doctor.bring_up_to_date(load_settings()))
    print("The database is up to date.")


@cli.command()
def letters(
    number: Annotated[int | None, typer.Argument(help="Show this one whole.")] = None,
    drop: Annotated[bool, typer.Option("--drop", help="Throw it away: it was seen to.")] = False,
) -> None:
    """List what went wrong, or show one of it. It may hold what a person wrote."""
    settings = load_settings()
    city = load_pack(settings.city_pack)
    print(_run(_letters(settings, city, number, drop=drop)))


async def _letters(settings: Settings, city: City, number: int | None, *, drop: bool) -> str:
    await doctor.bring_up_to_date(settings)
    database, unit_of_work = app.open_store(settings, city, SystemClock())
    try:
        async with unit_of_work() as tx:
            kept = {letter.id: letter for letter in await tx.dead_letters.all()}
            if number is None:
                return "\n".join(map(_line, kept.values())) or "Nothing went wrong."
            if number not in kept:
                raise Trouble(f"There is no letter {number}. `sahut letters` lists them.")
            if drop:
                await tx.dead_letters.drop(number)
                return f"Letter {number} is gone."
            letter = kept[number]
            return f"{_line(letter)}\n\n{letter.content}\n\n{letter.trace.strip()}"
    finally:
        await database.close()


def _line(letter: DeadLetter) -> str:
    """What can be said of it without what it holds: the kind of the error, not its words."""
    reason = letter.trace.strip().rpartition("\n")[2].partition(":")[0]
    return f"{letter.id}  {letter.at:%Y-%m-%d %H:%M} UTC  {letter.bot or 'timer'}  {reason}"


@cli.command()
def invite(
    role: Annotated[str, typer.Argument(help=", ".join(STAFF))],
    unit: Annotated[
        str | None, typer.Option(help="The unit's code, for a liaison or the head of a unit.")
    ] = None,
    only: Annotated[
        list[str] | None,
        typer.Option(help="A category, heading, area or district: a part of the unit's work."),
    ] = None,
    expires: Annotated[int, typer.Option(help="Days until it is void.")] = INVITATION_DAYS,
    qr: Annotated[
        Path | None, typer.Option(help="Write the link as a QR code too: a .png or .svg file.")
    ] = None,
) -> None:
    """Print a one-time link by which an officer joins."""
    if qr is not None and qr.suffix.lower() not in posters.PICTURES:
        endings = " or ".join(posters.PICTURES)
        raise Trouble(f"{qr} is no picture's name. End it with {endings}.")
    settings = load_settings()
    city = load_pack(settings.city_pack)
    if role not in STAFF:
        raise Trouble(f"There is no role {role!r}. Choose one of: {', '.join(STAFF)}.")
    try:
        parts = frozenset([part_in(city, ",".join(only))]) if only else frozenset[Part]()
        link = _run(_invitation(Post(Role(role), unit, parts), expires, settings, city))
    except InvalidInput as problem:
        raise Trouble(_INVITE_PROBLEMS[problem.problem].format(**problem.values)) from None
    print(link)
    if qr is not None and link.startswith("https://"):
        posters.write(qr, posters.qr_picture(link, qr.suffix.lower().removeprefix(".")))


@cli.command()
def poster(
    codes: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CODE]...", help="Of [[links]] in the pack; none: a general one."),
    ] = None,
    all_links: Annotated[bool, typer.Option("--all", help="One for each of the links.")] = False,
    out: Annotated[Path, typer.Option(help="The folder to write into.")] = Path("posters"),
    size: Annotated[str, typer.Option(help="A4 or A5.")] = "A4",
    language: Annotated[str | None, typer.Option(help="Of the city's languages.")] = None,
    bot_name: Annotated[
        str | None, typer.Option(help="The citizens' bot; left out: Telegram is asked.")
    ] = None,
) -> None:
    """Write printable posters with QR codes as SVG: open one in a browser and print it."""
    settings = load_settings()
    city = load_pack(settings.city_pack)
    chosen = posters.choose(city, codes or (), every=all_links)
    name = bot_name.lstrip("@") if bot_name else _run(doctor.citizen_bot_name(settings))
    for file in posters.draw_all(city, chosen, out, size=size, bot_name=name, language=language):
        print(file)


_INVITE_PROBLEMS = {
    "unit-missing": "A liaison belongs to a unit: add --unit CODE.",
    "unit-unknown": "The city has no unit {unit}. The codes stand under [[units]] in the pack.",
    "unit-not-needed": "The role {role} belongs to no unit: leave --unit out.",
    "part-not-needed": "Only a liaison sees to a part of a unit's work: leave --only out.",
    "part-unknown": "--only {name} is no code or name of one thing in the pack. Near: {near}.",
    "invitation-days": "An invitation is valid for 1 to {most} days: mend --expires.",
}


@cli.command()
def export(
    out: Annotated[Path, typer.Option(help="The file to write; - is the standard output.")],
    format_: Annotated[str, typer.Option("--format", help="csv or xlsx.")] = "csv",
    form: Annotated[
        str, typer.Option(help="national (the columns of the national system) or complete.")
    ] = "national",
    since: Annotated[str, typer.Option(help="The first day, as 2026-10-01.")] = "",
    until: Annotated[str, typer.Option(help="The last day, as 2026-10-31.")] = "",
    unit: Annotated[str, typer.Option(help="The code of one unit.")] = "",
) -> None:
    """Write reports to a file, without secret and protected ones and without personal data."""
    os.umask(PRIVATE)
    settings = load_settings()
    city = load_pack(settings.city_pack)
    request = exporting.Request(format_, form, since, until, unit, out)
    count = _run(exporting.export(request, settings, city, SystemClock()))
    print(f"{count} reports.", file=sys.stderr)


@cli.command()
def audit(
    since: Annotated[str, typer.Option(help="The first day, as 2026-10-01.")] = "",
    member: Annotated[
        int | None, typer.Option(help="The number of an officer: what they did, or had done.")
    ] = None,
) -> None:
    """List what happened among officers and who looked at a reporter's contact, or searched for
    one."""
    settings = load_settings()
    city = load_pack(settings.city_pack)
    lines = _run(auditing.audit(settings, city, SystemClock(), since, member))
    print("\n".join(lines) or "Nothing happened.")


async def _invitation(post: Post, days: int, settings: Settings, city: City) -> str:
    await doctor.bring_up_to_date(settings)
    clock = SystemClock()
    database, unit_of_work = app.open_store(settings, city, clock)
    try:
        async with unit_of_work() as tx:
            code = await make_invitation(tx, clock, city, post, days)
    finally:
        await database.close()
    try:
        username = await doctor.officer_bot_name(settings)
    except Trouble as trouble:
        return (
            f"/start {code}\n(to be sent to the officers' bot, whose name is not known: {trouble})"
        )
    return f"https://t.me/{username}?start={code}"


def _run(work: Coroutine[Any, Any, T]) -> T:
    try:
        return asyncio.run(work)
    except StorageUnavailable as error:
        raise Trouble(f"The database cannot be used: {error}. Check DATABASE_URL.") from None
    except KeyboardInterrupt:
        raise SystemExit(130) from None
