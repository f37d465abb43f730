"""Whether the keys are those that a database was sealed with."""

from cryptography.fernet import InvalidToken
from sqlalchemy import select
from sqlmodel import col

from storage.database import Database
from storage.sealing import Sealer
from storage.tables import KeyCheckRow

_ONLY = 1
"""The id of the table's one row."""


async def check_keys(database: Database, sealer: Sealer) -> None:
    """Make sure that what is sealed in the database can be read; call it at the program's start.

    With another key every message and every name would fail one by one, long after the mistake.
    The first call on a new database notes its key.

    Raises:
        ValueError: none of the keys opens what this database holds; says what to do.
        StorageUnavailable: the database is away.
    """
    async with database.transaction() as statements:
        await statements.run(
            statements.insert(KeyCheckRow)
            .values(id=_ONLY, sealed=sealer.seal("this is the key"))
            .on_conflict_do_nothing()
        )
        sealed = await statements.first(
            select(col(KeyCheckRow.sealed)).where(col(KeyCheckRow.id) == _ONLY)
        )
    assert sealed is not None
    try:
        sealer.unseal(sealed)
    except InvalidToken:
        raise ValueError(
            "SECRET_KEY is not the key that this database was sealed with; put that one back, "
            "or behind a new one after a comma"
        ) from None
