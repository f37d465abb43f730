"""Keeps the loops alive: one that dies of a bug is heard of and begins again."""

import asyncio
from collections.abc import Awaitable, Callable

import structlog

FIRST_PAUSE = 1.0
LONGEST_PAUSE = 60.0
"""Seconds; long enough not to fill the log, short enough that nobody has to restart the program."""

log: structlog.stdlib.BoundLogger = structlog.get_logger()


async def keep_running(
    name: str,
    run: Callable[[], Awaitable[None]],
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
) -> None:
    """Run a loop until it returns by itself; start it anew each time it raises, ever later
    if it does so soon."""
    pause = FIRST_PAUSE
    while True:
        began = asyncio.get_running_loop().time()
        try:
            await run()
        except Exception:
            if asyncio.get_running_loop().time() - began > LONGEST_PAUSE:
                pause = FIRST_PAUSE
            log.exception("loop_died", loop=name, again_in=pause)
        else:
            return
        await sleep(pause)
        pause = min(LONGEST_PAUSE, pause * 2)
