"""Themes: tickets about one thing, gathered, listed, and written to at once."""
