"""What tests of several folders share."""

from collections.abc import Iterator

import pytest

from tests.databases import PostgresServer, postgres_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One real PostgreSQL for each process that runs tests."""
    with postgres_server() as server:
        yield server
