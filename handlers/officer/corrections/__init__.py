"""Putting right what a report says: title, category, kind, handling class, place."""
