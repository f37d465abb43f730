"""Measurements, each bounded in time and count."""
