"""Makes ``python -m bot`` the same as ``sahut``."""

from bot.cli import main

main()
