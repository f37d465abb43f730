"""What tests of several folders share."""

from collections.abc import Iterator

import pytest
import structlog

from tests.databases import PostgresServer, postgres_server


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """One real PostgreSQL for each process that runs tests."""
    with postgres_server() as server:
        yield server


@pytest.fixture(autouse=True)
def own_logging() -> Iterator[None]:
    """What a test sets up for logging ends with it."""
    yield
    structlog.reset_defaults()
