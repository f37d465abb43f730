"""`python -m playground` runs it alone; with `transcript FILE` it prints a transcript."""

import argparse
import asyncio
import json
import signal
import sys
from pathlib import Path

from playground.server import Playground
from playground.transcript import read_lines, readable


def arguments() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m playground", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8081, help="0 chooses a free one")
    parser.add_argument(
        "--bot",
        action="append",
        default=[],
        metavar="TOKEN=USERNAME",
        help="may be given several times",
    )
    parser.add_argument(
        "--person", action="append", default=[], metavar="NAME", help="somebody who lives here"
    )
    parser.add_argument("--seed", type=int, default=0, help="for faults and identifiers")
    parser.add_argument(
        "--no-rates", action="store_true", help="let bots send as much as they like"
    )
    parser.add_argument("--settings", type=Path, metavar="FILE", help="JSON for the page")
    return parser


async def run(options: argparse.Namespace) -> None:
    """Runs a playground until it is interrupted."""
    settings = json.loads(options.settings.read_text("utf-8")) if options.settings else {}
    stage = Playground(
        options.host,
        options.port,
        rates=not options.no_rates,
        seed=options.seed,
        page_settings=settings,
    )
    for described in options.bot:
        token, _, username = described.partition("=")
        stage.add_bot(username, token=token)
    for name in options.person:
        stage.add_person(name)
    ended = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, ended.set)
    async with stage:
        print(f"The playground is at {stage.url}", flush=True)
        for bot in stage.town.bots.values():
            print(f"  @{bot.username}: {stage.url}/bot{bot.token}/getMe", flush=True)
        await ended.wait()


def print_transcript(file: Path) -> None:
    """Prints a transcript's JSON lines for a person to read."""
    with file.open(encoding="utf-8") as lines:
        for line in readable(read_lines(lines)):
            print(line)


def main() -> int:
    """Returns the exit status."""
    try:
        if sys.argv[1:2] != ["transcript"]:
            asyncio.run(run(arguments().parse_args()))
        elif len(sys.argv) == 3:
            print_transcript(Path(sys.argv[2]))
        else:
            raise ValueError("which file? python -m playground transcript FILE")
    except (ValueError, OSError) as wrong:
        print(f"playground: {wrong}", file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
