"""The officers' bot, on python-telegram-bot: commands and buttons that need no dialogue."""

import os

os.environ.setdefault("PTB_TIMEDELTA", "true")
"""Makes the library give durations as timedelta, as its next version will; it warns otherwise."""
