"""Tests of what keeps things."""
