"""Keeps what must not be lost: tables, repositories, unit of work, evidence files, migrations."""
