import pytest

from tests.tickets.samples import World


@pytest.fixture
def world() -> World:
    return World()
