"""Doubles that work: a clock that can be set, and everything the ports promise, in memory."""

from tests.fakes.clock import FakeClock
from tests.fakes.memory import MemoryTx, MemoryUnitOfWork

__all__ = ["FakeClock", "MemoryTx", "MemoryUnitOfWork"]
