"""Keeps everything that must not be lost: tables, repositories, the unit of work, evidence files."""
