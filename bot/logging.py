"""How the program logs: events with ids and tracking numbers, never what people wrote or who."""

import logging
import sys

import structlog

NOISY = (
    "aiogram",
    "alembic",
    "aiosqlite",
    "apscheduler",
    "asyncio",
    "httpcore",
    "httpx",
    "telegram",
)
"""Libraries whose INFO and DEBUG lines could carry tokens, chats or texts."""


def set_up_logging(level: str) -> None:
    """Log to standard error: readable at a terminal, JSON lines otherwise."""
    terminal = sys.stderr.isatty()
    logging.basicConfig(level=level, stream=sys.stderr, format="%(message)s")
    for name in NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
    renderer: structlog.typing.Processor = (
        structlog.dev.ConsoleRenderer() if terminal else structlog.processors.JSONRenderer()
    )
    structlog.configure(
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelName(level)),
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            renderer,
        ],
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
