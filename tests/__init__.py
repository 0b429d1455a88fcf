"""Tests: a mirror of the packages, and the house rules."""
