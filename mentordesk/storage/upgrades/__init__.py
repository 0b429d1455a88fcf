"""Bringing a file of an older version up to date: one module a version, applied to a copy."""
