"""Tests of the set-up, the lock, the licences and the README."""
