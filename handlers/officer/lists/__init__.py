"""Seeing tickets: the queue, a single one, and figures."""
