"""Tests of the whole house, a folder for each room."""
