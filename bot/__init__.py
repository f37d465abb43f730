"""Runs Sahut: the command line, the settings, and the one place where all parts meet."""
