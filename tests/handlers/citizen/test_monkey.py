"""Somebody who sends anything at all: nothing is raised, nothing is lost, nothing floods."""

import os

from hypothesis import HealthCheck, settings

from tests.handlers.citizen.restless import Restless

EXAMPLES = int(os.environ.get("MONKEY_EXAMPLES", "8"))
"""Lives of 40 updates; a thousand of them take some minutes."""

Restless.TestCase.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=40,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
TestRestless = Restless.TestCase
