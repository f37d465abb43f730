"""Which errors of the databases mean: away now, try again later."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeoutError

from tickets.ports import StorageUnavailable

_SQLITE_CODES = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_NOMEM,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_INTERRUPT,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_NOTADB,
}
"""A damaged file is among them: while an operator looks at it, Telegram keeps the updates."""

_POSTGRESQL_CLASSES = ("08", "53", "57", "58")
"""Connection trouble, no resources (disk full, too many connections), intervention by an operator
(shutdown, statement cancelled), trouble outside the database (input and output)."""

_POSTGRESQL_CODES = {
    "25006",  # read-only transaction: a standby took the place of the server
    "40001",  # could not be serialised; a retry can
    "40P01",  # deadlock; a retry gets through
    "55P03",  # a lock was not to be had in time
}


@contextmanager
def translated_failures() -> Iterator[None]:
    """Turn trouble with the database inside the block into StorageUnavailable.

    Only calls to the database belong inside: an OSError of anything else would be taken for
    trouble with the database as well. Errors that are our own doing stay what they are.
    """
    try:
        yield
    except Exception as error:  # every driver has errors of its own; what is not trouble goes on
        if not _passes_by_itself(error):
            raise
        raise StorageUnavailable(_reason(error)) from error


def _passes_by_itself(error: BaseException | None) -> bool:
    """Whether the same transaction can go through later without anybody changing the program."""
    if isinstance(error, OSError | PoolTimeoutError):
        return True
    if isinstance(error, DBAPIError):
        return error.connection_invalidated or _passes_by_itself(error.orig)
    sqlstate = getattr(error, "sqlstate", None)
    if sqlstate is not None:
        return sqlstate in _POSTGRESQL_CODES or sqlstate.startswith(_POSTGRESQL_CLASSES)
    code = getattr(error, "sqlite_errorcode", None)
    return code is not None and code & 0xFF in _SQLITE_CODES


def _reason(error: BaseException) -> str:
    """A short line for the log, without the statement and its values."""
    origin = getattr(error, "orig", None) or error
    return f"{type(origin).__name__}: {origin}"
