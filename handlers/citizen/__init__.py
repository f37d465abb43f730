"""The citizens' bot, on aiogram: a long dialogue that can be interrupted."""
