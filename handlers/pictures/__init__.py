"""Figures and certificates as pictures, drawn in memory without a display.

Drawing takes about a second of processor time: call it in a thread, never within a transaction.
"""
