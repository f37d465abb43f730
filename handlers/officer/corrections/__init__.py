"""Putting right what a report says, and which units help with it."""
