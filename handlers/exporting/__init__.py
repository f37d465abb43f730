"""Tickets as a table for other programs: which columns, in which file, read in pages."""
