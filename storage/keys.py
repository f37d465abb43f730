"""Whether the keys are those that a database was sealed with, and what else hangs on them."""

from cryptography.fernet import InvalidToken
from sqlalchemy import or_, select, update
from sqlmodel import col

from storage.database import Database, Statements
from storage.sealing import Sealer
from storage.tables import CitizenRow, KeyCheckRow
from tickets.analysis.identity import name_of, phone_of

_ONLY = 1
"""The id of the table's one row."""

_AT_ONCE = 500
"""People whose digests are made in one transaction."""


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


async def index_people(database: Database, sealer: Sealer) -> None:
    """Make people findable by names and phones with the first of the keys.

    For those who registered before there were digests, or under another key: so a key that was
    changed can be left out after the next start.
    """
    last = 0
    while True:
        async with database.transaction() as statements:
            rows = await statements.all(
                select(CitizenRow)
                .where(
                    col(CitizenRow.id) > last,
                    or_(col(CitizenRow.name).is_not(None), col(CitizenRow.phone).is_not(None)),
                )
                .order_by(col(CitizenRow.id))
                .limit(_AT_ONCE)
            )
            for row in rows:
                last = row.id or last
                await _index(statements, sealer, row)
        if not rows:
            return


async def _index(statements: Statements, sealer: Sealer, row: CitizenRow) -> None:
    name, phone = sealer.unseal(row.name), sealer.unseal(row.phone)
    digests = {
        "name_digest": sealer.digest(name_of(name) if name else None),
        "phone_digest": sealer.digest(phone_of(phone) if phone else None),
    }
    if any(getattr(row, column) != digest for column, digest in digests.items()):
        await statements.run(
            update(CitizenRow).where(col(CitizenRow.id) == row.id).values(**digests)
        )
