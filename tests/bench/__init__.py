"""Measurements: `python -m tests.bench` prints them as one table."""
