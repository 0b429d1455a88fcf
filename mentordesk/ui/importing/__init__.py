"""Importing in the window: what the files hold, what would change, and only then Import."""
