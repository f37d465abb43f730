"""Thousands of random updates of every kind into the citizens' dialogue; it must not break.

Not among the measurements of ``make bench``: ``python -m benchmarks monkey``, and how many lives of
50 updates with ``MONKEY_EXAMPLES``.
"""

import os
import time

from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.handlers.citizen.restless import Restless

STEPS = 50


def main() -> None:
    """Run it; what it finds is raised with the shortest way there."""
    examples = int(os.environ.get("MONKEY_EXAMPLES", "200"))
    started = time.monotonic()
    run_state_machine_as_test(
        Restless,
        settings=settings(
            max_examples=examples,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
    spent = time.monotonic() - started
    print(f"monkey: about {examples * STEPS} updates in {spent:.0f} s, nothing broke")


if __name__ == "__main__":
    main()
