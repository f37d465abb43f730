"""Runs all measurements, or those that are named: ``python -m benchmarks places categories``."""

import importlib
import sys

ALL = ("categories", "photos", "places", "playground", "seeing", "moves")


def main(names: list[str]) -> None:
    """Run one measurement after the other."""
    for name in names or ALL:
        print(f"\n— {name} —")
        importlib.import_module(f"benchmarks.{name}").main()


main(sys.argv[1:])
