"""Telling a report: what is asked, and where the answers go."""
