"""Formatted text as Telegram reads it: parse modes, entities, lengths in UTF-16 units."""
